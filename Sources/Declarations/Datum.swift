/// A value as a database column keeps it: nothing, a whole number or text (days are text such as 2019-03-05).
public enum Datum: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)

    public var isNull: Bool { self == .null }

    /// The text, or nil for anything else.
    public var text: String? {
        if case .text(let value) = self { return value }
        return nil
    }

    /// The whole number, or nil for anything else.
    public var integer: Int64? {
        if case .integer(let value) = self { return value }
        return nil
    }
}

/// A column held something that its field cannot be.
public struct Unreadable: Error {
    public let datum: Datum
    public let kind: String

    public init(datum: Datum, kind: String) {
        (self.datum, self.kind) = (datum, kind)
    }
}

/// A type that a field of a register may have. The kind and whether a value is required follow from it.
public protocol Storable: Sendable {
    static var kind: FieldKind { get }
    static var isOptional: Bool { get }
    var datum: Datum { get }
    init(datum: Datum) throws
}

extension Storable {
    public static var isOptional: Bool { false }
}

extension Optional: Storable where Wrapped: Storable {
    public static var kind: FieldKind { Wrapped.kind }
    public static var isOptional: Bool { true }
    /// Not by `map(\.datum)`: a key path in generic code is made anew each time (a seventh of all entering).
    public var datum: Datum {
        guard let value = self else { return .null }
        return value.datum
    }
    public init(datum: Datum) throws {
        self = datum.isNull ? nil : try Wrapped(datum: datum)
    }
}

extension String: Storable {
    public static var kind: FieldKind { .text }
    public var datum: Datum { .text(self) }
    public init(datum: Datum) throws {
        guard let value = datum.text else { throw Unreadable(datum: datum, kind: "text") }
        self = value
    }
}

extension Int: Storable {
    public static var kind: FieldKind { .integer }
    public var datum: Datum { .integer(Int64(self)) }
    public init(datum: Datum) throws {
        guard let value = datum.integer else { throw Unreadable(datum: datum, kind: "integer") }
        self = Int(value)
    }
}

extension Bool: Storable {
    public static var kind: FieldKind { .flag }
    public var datum: Datum { .integer(self ? 1 : 0) }
    public init(datum: Datum) throws {
        guard let value = datum.integer, value == 0 || value == 1 else { throw Unreadable(datum: datum, kind: "flag") }
        self = value == 1
    }
}

extension Day: Storable {
    public static var kind: FieldKind { .day }
    public var datum: Datum { .text(description) }
    public init(datum: Datum) throws {
        guard let text = datum.text, let day = Day(text) else { throw Unreadable(datum: datum, kind: "day") }
        self = day
    }
}

extension Moment: Storable {
    public static var kind: FieldKind { .moment }
    public var datum: Datum { .integer(milliseconds) }
    public init(datum: Datum) throws {
        guard let value = datum.integer.map({ Moment(milliseconds: $0) }), Moment.known.contains(value) else {
            throw Unreadable(datum: datum, kind: "moment")
        }
        self = value
    }
}

extension Money: Storable {
    public static var kind: FieldKind { .money }
    public var datum: Datum { .integer(fen) }
    public init(datum: Datum) throws {
        guard let value = datum.integer else { throw Unreadable(datum: datum, kind: "money") }
        self.init(fen: value)
    }
}
