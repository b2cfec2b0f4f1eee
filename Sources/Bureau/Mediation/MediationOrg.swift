public import Declarations

/// A body that mediates: committee, studio or post (调解组织).
public struct MediationOrg: Register {
    public var name = ""
    public var kind = OrgKind.committee
    public var level = OrgLevel.village
    public var place: Ref<Place>?
    public var host: Ref<Unit>?
    public var foundedOn = Day.notGiven
    public var endedOn: Day?
    public var lead: Ref<Mediator>?
    public var address: String?
    public var phone: String?

    public init() {}

    public static let table = "mediation_org"
    public static let title = Label("调解组织", "mediation organisation")
    public static let function = Function.mediation

    public static let fields: [Field<MediationOrg>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.level, "level", Label("层级", "Level"), .listed, .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.host, "host", Label("派驻单位", "Host")),
        Field(\.foundedOn, "founded_on", Label("成立日期", "Founded"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("撤销日期", "Ended"), .notBefore("founded_on")),
        Field(\.lead, "lead_mediator", Label("负责人", "Lead mediator")),
        Field(\.address, "address", Label("办公地址", "Office address"), .open),
        Field(\.phone, "phone", Label("办公电话", "Office telephone"), .open),
    ]

    public static var alike: [Likeness<MediationOrg>] { [Likeness(\.name)] }

    public static func faults(in org: MediationOrg, at moment: Moment) -> [Fault] {
        let needsHost = org.kind == .policePost || org.kind == .courtPost || org.kind == .petitionPost
        guard needsHost && org.host == nil else { return [] }
        return [missing(\.host, Label("派驻调解室", "for a post at another body"))]
    }
}
