public import Declarations

/// Who advises a village or community, from when until when (村、社区法律顾问).
public struct AdviserPost: Register {
    public var place = Ref<Place>(0)
    public var lawyer: Ref<Lawyer>?
    public var worker: Ref<LegalWorker>?
    public var contract: Ref<ServiceContract>?
    public var isMain = false
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "adviser_post"
    public static let title = Label("村（社区）法律顾问", "adviser post")
    public static let function = Function.legalServices

    public static let fields: [Field<AdviserPost>] = [
        Field(\.place, "place", Label("村（社区）", "Village"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed, .filtered),
        Field(\.worker, "worker", Label("基层法律服务工作者", "Legal worker"), .listed, .filtered),
        Field(\.contract, "contract", Label("整建制合同", "Contract"), .filtered),
        Field(\.isMain, "is_main", Label("主要顾问", "Main adviser"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("终止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]

    public static func faults(in post: AdviserPost, at moment: Moment) -> [Fault] {
        guard (post.lawyer == nil) == (post.worker == nil) else { return [] }
        return post.lawyer == nil
            ? [missing(\.lawyer, Label("未填基层法律服务工作者", "when no legal worker is given"))]
            : [needless(\.worker, Label("已填律师", "when a lawyer is given"))]
    }
}
