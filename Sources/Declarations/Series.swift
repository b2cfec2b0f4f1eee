/// What is measured or counted again and again (时序数据): rows without number, state, history or key of their own. They
/// are appended and never corrected, sealed by the hour of their arrival, and removed together when their time is over.
public protocol Series: Columned {
    static var title: Label { get }
    static var function: Function { get }
    /// The record that a row is about. The rows of one record share a key where they hold personal values, and are
    /// removed together.
    static var about: PartialKeyPath<Self> { get }
    /// The moment or day that a row speaks of, which is not that of its arrival.
    static var when: PartialKeyPath<Self> { get }
    /// Fields whose values together occur once: a row that comes twice is kept once.
    static var once: [PartialKeyPath<Self>] { get }
    static var retention: Retention { get }
}

/// How long the rows of a series are kept.
public enum Retention: Sendable, Hashable {
    /// As long as the bureau keeps anything.
    case always
    /// So many days after a day of the record that they are about as the bureau's own table says; as long as it says
    /// nothing, nothing is removed.
    case after(String)
}

extension Series {
    public static var once: [PartialKeyPath<Self>] { [about, when] }

    /// The series without its Swift types.
    public static var shape: SeriesShape { SeriesShapes.of(Self.self) }
}

/// A series without its Swift types. An object, because every row hands it on.
public final class SeriesShape: Sendable {
    public let table: String
    public let title: Label
    public let function: Function
    public let fields: [FieldShape]
    /// The columns of the record that a row is about, of the moment it speaks of, and of what occurs once.
    public let about, when: String
    public let once: [String]
    public let retention: Retention
    public let hasPersonal: Bool

    /// The columns that every series' table has before those of its fields: whose it is, in which hour it is sealed,
    /// when it was written.
    public static let systemColumns = ["bureau", "hour", "stored_at"]

    init<S: Series>(_ series: S.Type) {
        table = series.table
        title = series.title
        function = series.function
        fields = series.fields.map(\.shape)
        about = series.column(series.about)
        when = series.column(series.when)
        once = series.once.map { series.column($0) }
        retention = series.retention
        hasPersonal = fields.contains(where: \.isPersonal)
    }

    /// The field of a column.
    public func field(_ column: String) -> FieldShape? { fields.first { $0.column == column } }
    /// The place of a column among the fields.
    public func index(_ column: String) -> Int? { fields.firstIndex { $0.column == column } }

    /// The register of the records that the rows are about.
    public var register: String? {
        if case .reference(let table)? = field(about)?.kind { return table }
        return nil
    }

    /// What a row lacks, and texts that are too long. Codes, days and numbers are sound by their Swift types.
    public func faults(in values: [Datum]) -> [Fault] {
        zip(fields, values).compactMap { field, value in
            switch (field.kind, value) {
            case (.reference, .integer(0)), (.moment, .integer(0)): return .notGiven(field.column, field.label)
            case (.day, Day.notGiven.datum) where !field.isOptional: return .notGiven(field.column, field.label)
            case (.text, .text(let text)) where text.unicodeScalars.count > Limits.lineScalars:
                let most = Limits.lineScalars
                return Fault(
                    field: field.column, rule: "length",
                    answer: Label(
                        "\(field.label.zh)：超过 \(most) 字", "\(field.label.en): more than \(most) characters"))
            default: return nil
            }
        }
    }
}
