/// What a field holds. It follows from the field's Swift type.
public indirect enum FieldKind: Sendable, Hashable {
    case text, integer, flag, day, moment, money
    case code(CodeTable)
    case codes(CodeTable)
    case localCode
    /// A record of another register, by its table.
    case reference(String)

    /// The type of the column, the same in both databases.
    public var columnType: String {
        switch self {
        case .text, .code, .codes, .localCode: "text"
        case .integer, .flag, .moment, .money, .reference: "bigint"
        case .day: "date"
        }
    }
}

/// How a personal value is covered until a purpose is stated.
public enum Mask: String, Sendable, Hashable, CaseIterable {
    /// 张*
    case name
    /// 3204**********123X
    case identity
    /// 138****0000
    case phone
    /// The first six characters, then stars: 江苏省常州市****
    case address
    /// Nothing but stars.
    case text
}

/// A mark says where a field shows and how its value is guarded. At most twelve kinds.
public enum FieldMark: Sendable, Hashable {
    /// Stands in the register's list.
    case listed
    /// Found by the search box.
    case searched
    /// Offered as a condition above the list.
    case filtered
    /// The list can be sorted by it (required fields only: keyset paging needs a value in every row).
    case sorted
    /// Personal data: encrypted at rest and covered until a purpose is stated.
    case personal(Mask)
    /// Text that is nobody's personal data.
    case open
    /// A day in the future is meant (hearing, release, end of term).
    case planned
    /// Not before another day or moment of the same record, named by its column.
    case notBefore(String)
    /// What the number counts, shown behind it: 人, 件, 小时.
    case unit(Label)
    /// The bureau's own list that a local code comes from.
    case list(String)
    /// What the record is called in headings and wherever another record points to it. A title that is itself a record
    /// gives that one's name.
    case title
    /// A reference to the person who holds a post (mediator, lawyer, staff): who acts in office is known by name to
    /// everybody who sees the post named, as on the list at the door.
    case inOffice
    /// Long text: several lines in a form, a block of its own on the record's page.
    case long
    /// A reference to some of the other register's records only: a judicial office, not any unit.
    case narrowed(Narrowing)
    /// A reference to the unit that a new record belongs to: nobody is asked for that again.
    case owner

    /// A reference only to records of these kinds.
    public static func among<R: Register, Code: CodeList>(_ path: KeyPath<R, Code>, _ codes: Code...) -> FieldMark {
        .narrowed(Narrowing(path, codes))
    }
}

/// Which records of the other register a reference may point to: those with one of these codes.
public struct Narrowing: Sendable, Hashable {
    public let column: String
    public let codes: [String]
    /// What those records are (司法所), code by code.
    public let labels: [Label]

    public init(column: String, codes: [String], labels: [Label]) {
        (self.column, self.codes, self.labels) = (column, codes, labels)
    }

    /// The records of these kinds.
    public init<R: Register, Code: CodeList>(_ path: KeyPath<R, Code>, _ codes: [Code]) {
        self.init(column: R.column(path), codes: codes.map(\.rawValue), labels: codes.map(\.label))
    }

    /// The same as a condition on the other register.
    public var predicate: Predicate { .among(column, codes.map { .text($0) }) }

    /// What those records are, in words.
    public var label: Label {
        Label(labels.map(\.zh).joined(separator: "、"), labels.map(\.en).joined(separator: " or "))
    }
}

/// A field without its Swift types: what forms, lists, files, schemas and statements need. An object, because every
/// record and every cell hands it on.
public final class FieldShape: Sendable {
    public let column: String
    public let label: Label
    public let kind: FieldKind
    public let isOptional: Bool
    public let marks: Set<FieldMark>
    /// How the value is covered; nil for what is not personal.
    public let mask: Mask?
    /// What the number counts.
    public let unit: Label?
    /// The bureau's own list of a local code.
    public let list: String?
    /// The column of the day that this one may not precede.
    public let notBefore: String?
    /// Which records a reference may point to; nil for any.
    public let narrowing: Narrowing?
    public let isListed, isSearched, isFiltered, isSorted, isTitle, isPlanned, isLong, isOwner, isInOffice: Bool

    public init(column: String, label: Label, kind: FieldKind, isOptional: Bool, marks: Set<FieldMark>) {
        self.column = column
        self.label = label
        self.kind = kind
        self.isOptional = isOptional
        self.marks = marks
        mask = marks.firstOf { if case .personal(let covering) = $0 { covering } else { nil } }
        unit = marks.firstOf { if case .unit(let label) = $0 { label } else { nil } }
        list = marks.firstOf { if case .list(let name) = $0 { name } else { nil } }
        notBefore = marks.firstOf { if case .notBefore(let column) = $0 { column } else { nil } }
        narrowing = marks.firstOf { if case .narrowed(let narrowing) = $0 { narrowing } else { nil } }
        isListed = marks.contains(.listed)
        isSearched = marks.contains(.searched)
        isFiltered = marks.contains(.filtered)
        isSorted = marks.contains(.sorted)
        isTitle = marks.contains(.title)
        isPlanned = marks.contains(.planned)
        isLong = marks.contains(.long)
        isOwner = marks.contains(.owner)
        isInOffice = marks.contains(.inOffice)
    }

    /// The type of the column. Personal values of any kind are kept as ciphertext.
    public var columnType: String { isPersonal ? "text" : kind.columnType }
    public var isPersonal: Bool { mask != nil }
    public var isReference: Bool { if case .reference = kind { true } else { false } }
}

extension FieldShape: Hashable {
    /// Two that declare the same are the same.
    public static func == (left: FieldShape, right: FieldShape) -> Bool {
        left === right
            || left.column == right.column && left.label == right.label && left.kind == right.kind
                && left.isOptional == right.isOptional && left.marks == right.marks
    }

    /// By what tells most fields apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(column)
        hasher.combine(label)
    }
}

extension Set<FieldMark> {
    /// What the one mark that carries it says.
    fileprivate func firstOf<Value>(_ read: (FieldMark) -> Value?) -> Value? {
        for mark in self {
            if let value = read(mark) { return value }
        }
        return nil
    }
}

/// One property of a register or series bound to its column. An object, because every read record asks each of its
/// fields.
public final class Field<R: Columned>: Sendable {
    public let shape: FieldShape
    public let path: any PartialKeyPath<R> & Sendable
    /// The property as a column keeps it.
    public let read: @Sendable (R) -> Datum
    /// Sets the property from what a column kept.
    public let write: @Sendable (inout R, Datum) throws -> Void

    public init<Value: Storable>(
        _ path: any WritableKeyPath<R, Value> & Sendable, _ column: String, _ label: Label, _ marks: FieldMark...
    ) {
        self.path = path
        if let offset = MemoryLayout<R>.offset(of: path) {
            let place = Stored<R, Value>(offset: offset)
            self.read = { place.value(in: $0).datum }
            self.write = { place.set(try Value(datum: $1), in: &$0) }
        } else {
            self.read = { $0[keyPath: path].datum }
            self.write = { $0[keyPath: path] = try Value(datum: $1) }
        }
        self.shape = FieldShape(
            column: column, label: label, kind: Value.kind, isOptional: Value.isOptional, marks: Set(marks))
    }

    public var column: String { shape.column }
}

/// Where a stored property lies in its record. Going there by the property's path takes many times as long, and every
/// record that is read or written goes there for each field.
private struct Stored<R, Value>: Sendable {
    let offset: Int

    func value(in record: R) -> Value {
        withUnsafePointer(to: record) {
            UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
        }
    }

    func set(_ value: Value, in record: inout R) {
        withUnsafeMutablePointer(to: &record) {
            UnsafeMutableRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
        }
    }
}
