public import Declarations

/// Somebody who comes back from prison or out of correction and is helped (安置帮教对象). The person's own file goes on:
/// it is never typed twice.
public struct ResettledPerson: Register {
    public var person = Ref<Person>(0)
    public var origin = ResettlementOrigin.prison
    public var facility: String?
    public var carriedFrom: String?
    public var offence: String?
    public var office = Ref<Unit>(0)
    public var place: Ref<Place>?
    public var releasedOn = Day.notGiven
    public var isKey = false
    public var keyGrounds = Several<KeyGround>()
    public var grade = HelpGrade.ordinary
    public var noticeOn: Day?
    public var kinToldOn: Day?
    public var villageToldOn: Day?
    public var fetcher: String?
    public var fetchedOn: Day?
    public var handover: Handover?
    public var notFetchedReason: String?
    public var receivedOn: Day?
    public var receiptSentOn: Day?
    public var helpUntil: Day?
    public var forms = Several<ResettlementForm>()
    public var placement: Placement?
    public var placedOn: Day?
    public var noPlacementReason: String?
    public var housing: Housing?
    public var aid = Several<SocialAid>()
    public var jobServices = Several<JobService>()
    public var nextVisitOn: Day?
    public var endedOn: Day?
    public var endReason: ResettlementEnd?
    public var reoffence: String?
    public var returnReason: String?

    public init() {}

    public static let table = "resettled_person"
    public static let title = Label("安置帮教对象", "resettled person")
    public static let function = Function.resettlement
    public static var numbers: NumberStyle { NumberWords.resettled }

    public static let fields: [Field<ResettledPerson>] = who + handingOver + help + end

    private static let who: [Field<ResettledPerson>] = [
        Field(\.person, "person", Label("人员", "Person"), .title, .listed),
        Field(\.origin, "origin", Label("来源", "Origin"), .listed, .filtered),
        Field(\.facility, "facility", Label("监所", "Facility"), .open, .listed),
        Field(\.carriedFrom, "carried_from", Label("原矫正档案编号", "File of the correction"), .open),
        Field(\.offence, "offence", Label("原罪名", "Offence"), .personal(.text)),
        Field(
            \.office, "office", Label("责任司法所", "Judicial office"), .among(\Unit.kind, .judicialOffice), .owner, .listed,
            .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(
            \.releasedOn, "released_on", Label("释放（解除）日期", "Released"), .planned, .listed, .sorted, .filtered),
        Field(\.isKey, "is_key", Label("重点对象", "Key person"), .listed, .filtered),
        Field(\.keyGrounds, "key_grounds", Label("重点情形", "Why key"), .filtered),
        Field(\.grade, "grade", Label("帮教等级", "Grade"), .listed, .filtered),
    ]

    private static let handingOver: [Field<ResettledPerson>] = [
        Field(\.noticeOn, "notice_on", Label("收到监所通知", "Notice from the prison")),
        Field(\.kinToldOn, "kin_told_on", Label("告知家属", "Kin told")),
        Field(\.villageToldOn, "village_told_on", Label("告知村（社区）", "Village told")),
        Field(\.fetcher, "fetcher", Label("接回人", "Fetched by"), .personal(.name)),
        Field(\.fetchedOn, "fetched_on", Label("接回日期", "Fetched on"), .notBefore("released_on")),
        Field(\.handover, "handover", Label("衔接方式", "Handover"), .filtered),
        Field(
            \.notFetchedReason, "not_fetched_reason", Label("未接回的书面原因", "Why nobody fetched"), .personal(.text)),
        Field(
            \.receivedOn, "received_on", Label("到所报到（列管）日期", "Received at the office"), .notBefore("released_on"),
            .listed, .filtered),
        Field(\.receiptSentOn, "receipt_sent_on", Label("寄送回执", "Receipt sent"), .notBefore("received_on")),
    ]

    private static let help: [Field<ResettledPerson>] = [
        Field(
            \.helpUntil, "help_until", Label("帮教期至", "Help until"), .planned, .notBefore("released_on"), .listed),
        Field(\.forms, "forms", Label("档案材料", "Papers of the file"), .filtered),
        Field(\.placement, "placement", Label("安置方式", "Placement"), .listed, .filtered),
        Field(\.placedOn, "placed_on", Label("安置日期", "Placed on"), .notBefore("released_on")),
        Field(
            \.noPlacementReason, "no_placement_reason", Label("未安置原因", "Why not placed"), .personal(.text)),
        Field(\.housing, "housing", Label("居住情况", "Housing"), .filtered),
        Field(\.aid, "aid", Label("社会救助", "Social aid"), .filtered),
        Field(\.jobServices, "job_services", Label("就业服务", "Help towards work"), .filtered),
        Field(\.nextVisitOn, "next_visit_on", Label("下次走访", "Next visit"), .planned, .listed),
    ]

    private static let end: [Field<ResettledPerson>] = [
        Field(\.endedOn, "ended_on", Label("解除帮教日期", "Ended"), .notBefore("received_on"), .listed, .filtered),
        Field(\.endReason, "end_reason", Label("解除原因", "How it ended"), .filtered),
        Field(\.reoffence, "reoffence", Label("重新犯罪罪名", "New offence"), .personal(.text)),
        Field(\.returnReason, "return_reason", Label("退回原因", "Why returned"), .open),
    ]

    public static var alike: [Likeness<ResettledPerson>] { [Likeness(\.person)] }
    public static var once: [PartialKeyPath<ResettledPerson>] { [\.person, \.releasedOn] }

    public static var hints: [Hint<ResettledPerson>] {
        [
            Hint(\.person, words: Label("先在“自然人”建档，再填编号或姓名", "A file under “People” comes first")),
            Hint(\.facility, when: \.origin, is: .prison, .detention),
            Hint(\.carriedFrom, when: \.origin, is: .endedCorrection),
            Hint(\.keyGrounds, when: \.isKey),
            Hint(\.noPlacementReason, when: \.placement, is: .unplaced),
            Hint(\.reoffence, when: \.endReason, is: .reoffended),
            Hint(later: \.noticeOn, \.aid, \.jobServices),
        ]
    }

    public static func faults(in resettled: ResettledPerson, at moment: Moment) -> [Fault] {
        faultsOfKey(resettled) + faultsOfHandover(resettled) + faultsOfPlacement(resettled) + faultsOfEnd(resettled)
    }
}
