public import Declarations

/// A round of legal check-ups of enterprises (法治体检批次).
public struct CheckupRound: Register {
    public var name = ""
    public var basis = ""
    public var park: String?
    public var form = CheckupForm.selfCheck
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "checkup_round"
    public static let title = Label("法治体检批次", "check-up round")
    public static let function = Function.legalServices

    public static let fields: [Field<CheckupRound>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.basis, "basis", Label("依据", "Basis"), .open),
        Field(\.park, "park", Label("园区", "Park"), .open, .listed),
        Field(\.form, "form", Label("体检方式", "Form"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("开始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("结束日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]
}
