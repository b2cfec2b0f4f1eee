public import Declarations

/// How often somebody of a grade is visited, as the bureau has set it (走访频次表).
public struct ContactFrequency: Register {
    public var grade = HelpGrade.ordinary
    public var everyDays = 0
    public var basis: String?
    public var validFrom = Day.notGiven
    public var validUntil: Day?

    public init() {}

    public static let table = "contact_frequency"
    public static let title = Label("走访频次表", "frequency of visits")
    public static let function = Function.resettlement
    public static var numbers: NumberStyle { NumberWords.contactFrequency }

    public static let fields: [Field<ContactFrequency>] = [
        Field(\.grade, "grade", Label("帮教等级", "Grade"), .listed, .filtered),
        Field(\.everyDays, "every_days", Label("至少每", "At least every"), .unit(Label("天", "days")), .listed),
        Field(\.basis, "basis", Label("依据", "Basis"), .open, .listed),
        Field(\.validFrom, "valid_from", Label("启用日期", "Valid from"), .planned, .listed, .sorted),
        Field(
            \.validUntil, "valid_until", Label("停用日期", "Valid until"), .planned, .notBefore("valid_from"), .listed),
    ]

    public static var once: [PartialKeyPath<ContactFrequency>] { [\.grade, \.validFrom] }

    public static func faults(in frequency: ContactFrequency, at moment: Moment) -> [Fault] {
        guard !(1...366).contains(frequency.everyDays) else { return [] }
        return [wrong(\.everyDays, frequency.everyDays, Label("须为 1 至 366 天", "is 1 to 366 days"))]
    }
}
