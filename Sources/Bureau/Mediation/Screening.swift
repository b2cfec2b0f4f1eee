public import Declarations

/// A search for disputes before they are brought (矛盾纠纷排查).
public struct Screening: Register {
    public var screenedOn = Day.notGiven
    public var org = Ref<MediationOrg>(0)
    public var kind = ScreeningKind.routine
    public var keyPeriod: Ref<KeyPeriod>?
    public var villages = 0
    public var households = 0
    public var enterprises = 0
    public var screeners = 1
    public var groups = Several<PersonTag>()
    public var found = 0
    public var resolved = 0
    public var handedTo: String?
    public var note: String?

    public init() {}

    public static let table = "screening"
    public static let title = Label("矛盾纠纷排查", "screening")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.screening }

    public static let fields: [Field<Screening>] = [
        Field(\.screenedOn, "screened_on", Label("排查日期", "Screened on"), .listed, .sorted, .filtered),
        Field(\.org, "org", Label("排查组织", "Screened by"), .listed, .filtered),
        Field(\.kind, "kind", Label("排查类型", "Kind"), .listed, .filtered),
        Field(\.keyPeriod, "key_period", Label("重点时段", "Key period"), .filtered),
        Field(\.villages, "villages", Label("排查村（社区）", "Villages"), .unit(Label("个", "villages"))),
        Field(\.households, "households", Label("排查户数", "Households"), .unit(Label("户", "households"))),
        Field(\.enterprises, "enterprises", Label("排查企业", "Enterprises"), .unit(Label("家", "enterprises"))),
        Field(\.screeners, "screeners", Label("参加人数", "Took part"), .unit(Label("人", "persons")), .listed),
        Field(\.groups, "groups_checked", Label("排查群体", "Groups checked"), .filtered),
        Field(\.found, "found", Label("排查出纠纷", "Disputes found"), .unit(Label("件", "disputes")), .listed),
        Field(\.resolved, "resolved", Label("当场化解", "Resolved on the spot"), .unit(Label("件", "disputes")), .listed),
        Field(\.handedTo, "handed_to", Label("未化解交由", "Unresolved handed to"), .open),
        Field(\.note, "note", Label("排查情况", "Note"), .personal(.text), .long),
    ]

    public static func faults(in screening: Screening, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if screening.kind == .keyPeriod && screening.keyPeriod == nil {
            faults.append(missing(\.keyPeriod, Label("重点时段排查", "for a screening of a key period")))
        }
        if screening.resolved > screening.found {
            faults.append(
                wrong(
                    \.resolved, screening.resolved,
                    Label("多于排查出的 \(screening.found) 件", "more than the \(screening.found) found")))
        }
        if screening.resolved < screening.found && screening.handedTo == nil {
            faults.append(missing(\.handedTo, Label("有未化解纠纷", "when some stay unresolved")))
        }
        if screening.screeners < 1 {
            faults.append(wrong(\.screeners, screening.screeners, Label("至少一人", "at least one person")))
        }
        return faults
    }
}
