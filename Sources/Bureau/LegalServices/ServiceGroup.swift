public import Declarations

/// A village's group on WeChat in which its adviser answers (法润民生微信群).
public struct ServiceGroup: Register {
    public var name = ""
    public var place = Ref<Place>(0)
    public var lawyer: Ref<Lawyer>?
    public var worker: Ref<LegalWorker>?
    public var members = 0
    public var createdOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "service_group"
    public static let title = Label("法润民生微信群", "service group")
    public static let function = Function.legalServices

    public static let fields: [Field<ServiceGroup>] = [
        Field(\.name, "name", Label("群名称", "Name"), .open, .title, .listed, .searched),
        Field(\.place, "place", Label("村（社区）", "Village"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("群主（律师）", "Owner: lawyer"), .listed),
        Field(\.worker, "worker", Label("群主（基层法律服务工作者）", "Owner: legal worker"), .listed),
        Field(\.members, "members", Label("群成员", "Members"), .unit(Label("人", "persons")), .listed),
        Field(\.createdOn, "created_on", Label("建群日期", "Created"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("解散日期", "Closed"), .notBefore("created_on")),
    ]

    public static func faults(in group: ServiceGroup, at moment: Moment) -> [Fault] {
        guard (group.lawyer == nil) == (group.worker == nil) else { return [] }
        return group.lawyer == nil
            ? [missing(\.lawyer, Label("群主不是基层法律服务工作者", "when the owner is no legal worker"))]
            : [needless(\.worker, Label("群主是律师", "when the owner is a lawyer"))]
    }
}
