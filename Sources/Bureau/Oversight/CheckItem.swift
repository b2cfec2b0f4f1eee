public import Declarations

/// An item of the bureau's standing check-lists, with what it rests on (检查项目).
public struct CheckItem: Register {
    public var subject = InspectionSubject.specialGroups
    public var name = ""
    public var basis: String?
    public var deduction = 0
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "check_item"
    public static let title = Label("检查项目", "check item")
    public static let function = Function.oversight

    public static let fields: [Field<CheckItem>] = [
        Field(\.subject, "subject", Label("检查领域", "Subject"), .listed, .filtered),
        Field(\.name, "name", Label("项目", "Item"), .open, .title, .listed, .searched),
        Field(\.basis, "basis", Label("依据", "Basis"), .open, .long),
        Field(
            \.deduction, "deduction", Label("每处扣分", "Deducted per fault"), .unit(Label("×0.1分", "tenths of a point")),
            .listed),
        Field(\.startsOn, "starts_on", Label("启用日期", "In use from"), .planned, .listed),
        Field(\.endsOn, "ends_on", Label("停用日期", "In use until"), .planned, .notBefore("starts_on")),
    ]
}
