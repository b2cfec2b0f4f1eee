/// A list of codes that the law or a standard fixes. The raw value is what the database keeps and is never renamed.
public protocol CodeList: RawRepresentable<String>, CaseIterable, Hashable, Storable {
    var label: Label { get }
    /// The code in an official table or standard, where one was read.
    var external: String? { get }
    /// First and last day on which the code may be newly chosen; nil is open. A retired code stays readable.
    var inForce: (from: Day?, until: Day?) { get }
}

extension CodeList {
    public var external: String? { nil }
    public var inForce: (from: Day?, until: Day?) { (nil, nil) }

    public static var kind: FieldKind { .code(CodeTable(Self.self)) }
    public var datum: Datum { .text(rawValue) }
    public init(datum: Datum) throws {
        guard let text = datum.text, let code = Self(rawValue: text) else {
            throw Unreadable(datum: datum, kind: "\(Self.self)")
        }
        self = code
    }
}

/// One line of a code list, as forms, pages and exports read it.
public struct Code: Sendable, Hashable {
    public let code: String
    public let label: Label
    public let external: String?
    public let from: Day?
    public let until: Day?

    public init(_ code: String, _ label: Label, external: String? = nil, from: Day? = nil, until: Day? = nil) {
        self.code = code
        self.label = label
        self.external = external
        self.from = from
        self.until = until
    }

    /// Whether the code may be chosen on a day.
    public func isInForce(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

/// A code list without its Swift type: name and lines in order.
public struct CodeTable: Sendable, Hashable {
    public let name: String
    public let codes: [Code]

    public init<List: CodeList>(_ list: List.Type) {
        name = String(describing: list)
        codes = list.allCases.map { code in
            Code(
                code.rawValue, code.label, external: code.external, from: code.inForce.from,
                until: code.inForce.until)
        }
    }

    /// The codes that a form offers on a day: what is not in force yet is left out unless it was chosen already.
    /// Retired ones stay, since a record may be of an earlier day.
    public func offered(on day: Day, chosen: Set<String>) -> [Code] {
        codes.filter { ($0.from.map { $0 <= day } ?? true) || chosen.contains($0.code) }
    }

    /// The line of a code, also of a retired one.
    public func line(_ code: String) -> Code? { codes.first { $0.code == code } }
}

/// Several codes of one list in one field (重点群体 and the like), kept as text in the list's order: `a,b`.
public struct Several<List: CodeList>: Storable, Hashable {
    public let codes: [List]

    public init(_ codes: [List] = []) {
        let chosen = Set(codes)
        self.codes = List.allCases.filter { chosen.contains($0) }
    }

    public static var kind: FieldKind { .codes(CodeTable(List.self)) }
    public var datum: Datum { .text(codes.map { $0.rawValue }.joined(separator: ",")) }
    public init(datum: Datum) throws {
        guard let text = datum.text else { throw Unreadable(datum: datum, kind: "codes") }
        try self.init(
            text.split(separator: ",").map { part in
                guard let code = List(rawValue: String(part)) else { throw Unreadable(datum: datum, kind: "codes") }
                return code
            })
    }
}

/// A code of one of the bureau's own lists (the register `local_codes`); the field says which list.
public struct LocalCode: Storable, Hashable {
    /// The register of the bureau's own lists; its columns list, code, label, label_english, valid_from and valid_until
    /// say what stands.
    public static let register = "local_code"

    public let code: String

    public init(_ code: String) {
        self.code = code
    }

    public static var kind: FieldKind { .localCode }
    public var datum: Datum { .text(code) }
    public init(datum: Datum) throws {
        guard let text = datum.text else { throw Unreadable(datum: datum, kind: "local code") }
        self.init(text)
    }
}
