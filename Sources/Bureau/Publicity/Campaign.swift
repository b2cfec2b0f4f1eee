public import Declarations

/// A campaign that activities belong to for a time (专项行动).
public struct Campaign: Register {
    public var name = ""
    public var basis: String?
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "campaign"
    public static let title = Label("专项行动", "campaign")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.campaign }

    public static let fields: [Field<Campaign>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.basis, "basis", Label("依据文件", "Basis"), .open, .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]
}
