public import Declarations

/// Somebody of the group that helps (帮教小组成员).
public struct ResettlementCompanion: Register {
    public var resettled = Ref<ResettledPerson>(0)
    public var name = ""
    public var kind = HelperKind.officer
    public var phone: String?
    public var startedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "resettlement_helper"
    public static let title = Label("帮教小组成员", "helper")
    public static let function = Function.resettlement

    public static let fields: [Field<ResettlementCompanion>] = [
        Field(\.resettled, "resettled", Label("帮教对象", "Resettled person")),
        Field(\.name, "name", Label("姓名", "Name"), .personal(.name), .title, .listed),
        Field(\.kind, "kind", Label("身份", "Kind"), .listed, .filtered),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone)),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed),
        Field(\.endedOn, "ended_on", Label("截止日期", "Until"), .notBefore("started_on")),
    ]

    public static var within: PartialKeyPath<ResettlementCompanion>? { \.resettled }

    public static func faults(in companion: ResettlementCompanion, at moment: Moment) -> [Fault] {
        faultsOfPhone(\.phone, companion.phone, on: moment.day)
    }
}
