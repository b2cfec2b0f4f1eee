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
    /// Long text: several lines in a form, a block of its own on the record's page.
    case long
}

/// A field without its Swift types: what forms, lists, files, schemas and statements need.
public struct FieldShape: Sendable, Hashable {
    public let column: String
    public let label: Label
    public let kind: FieldKind
    public let isOptional: Bool
    public let marks: Set<FieldMark>

    public init(column: String, label: Label, kind: FieldKind, isOptional: Bool, marks: Set<FieldMark>) {
        self.column = column
        self.label = label
        self.kind = kind
        self.isOptional = isOptional
        self.marks = marks
        for mark in marks {
            switch mark {
            case .personal(let covering): mask = covering
            case .unit(let label): unit = label
            case .list(let name): list = name
            case .notBefore(let column): notBefore = column
            default: break
            }
        }
    }

    /// The type of the column. Personal values of any kind are kept as ciphertext.
    public var columnType: String { isPersonal ? "text" : kind.columnType }

    /// How the value is covered; nil for what is not personal.
    public private(set) var mask: Mask?
    /// What the number counts.
    public private(set) var unit: Label?
    /// The bureau's own list of a local code.
    public private(set) var list: String?
    /// The column of the day that this one may not precede.
    public private(set) var notBefore: String?

    public var isPersonal: Bool { mask != nil }
    public var isListed: Bool { marks.contains(.listed) }
    public var isSearched: Bool { marks.contains(.searched) }
    public var isFiltered: Bool { marks.contains(.filtered) }
    public var isSorted: Bool { marks.contains(.sorted) }
    public var isTitle: Bool { marks.contains(.title) }
    public var isReference: Bool { if case .reference = kind { true } else { false } }
    public var isPlanned: Bool { marks.contains(.planned) }
    public var isLong: Bool { marks.contains(.long) }
}

/// One property of a register bound to its column.
public struct Field<R: Register>: Sendable {
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
        self.read = { $0[keyPath: path].datum }
        self.write = { $0[keyPath: path] = try Value(datum: $1) }
        self.shape = FieldShape(
            column: column, label: label, kind: Value.kind, isOptional: Value.isOptional, marks: Set(marks))
    }

    public var column: String { shape.column }
}
