import Declarations

/// Why a rule that gives a day runs on no record.
enum WithoutClock {
    case others
    case parties
    case planned
    case yearly
    case sameAs(String)

    var label: Label {
        switch self {
        case .others:
            Label("由其他机关办理，本局台账不记其起止", "Another body's own step: the bureau's registers do not hold its days")
        case .parties:
            Label("当事人自己的期限，本局不逐件登记", "The party's own time, which the bureau does not register case by case")
        case .planned:
            Label("由报告安排逐次排定日期", "The reporting schedule lays its days down one by one")
        case .yearly:
            Label("每年一次，列入工作任务，没有逐件的台账", "Once a year: it stands among the tasks, and has no register of cases")
        case .sameAs(let other):
            Label("与 \(other) 同一件事，由该规则计算", "The same matter as \(other), which counts it")
        }
    }
}

/// The rules without a clock on any record, each with its reason.
enum RuleUseWords {
    static let draft = Label("草稿：没有日期，不起算", "A draft: it has no day and starts nothing")
    static let givesNoDay = Label("不产生日期，供对照", "It gives no day and is there to be read")

    static let withoutClock: [String: WithoutClock] = [
        // 法律援助：办案机关发现后通知；2023年程序规定与法律同一期限
        "fa22.notify": .others, "fa23.review": .sameAs("fa22.review"),
        // 行政复议：处罚机关转送；决定以后当事人起诉；向行政机关申请履行
        "fy24.forward": .others, "fy24.suit": .parties, "fy99.suit": .parties, "fyss.silent": .others,
        // 社区矫正：决定机关、法院、公安机关和监所
        "jz12.health": .planned, "jz20.admonish": .sameAs("jz20.warn"), "jz20.arrest48h": .others,
        "jz20.detain": .others, "jz20.handover": .others, "jz20.notify": .others, "jz12.court.commute": .others,
        "jz20.commute": .others,
        // 社区戒毒、社区康复：乡镇、街道和公安机关
        "kf.report": .others, "kf.term": .others, "kf.end": .others, "sj.report": .others, "sj.term": .others,
        // 行政强制、司法确认：法院
        "qz.accept": .others, "qz.accept.decide": .others, "qz.accept.hearing": .others,
        "tj.court": .others, "tj.court.decide": .others, "tj.court.extend": .others,
        // 行政应诉：原告起诉
        "xs.sue6m": .parties, "xs.sue.max": .parties, "xs.sue.estate": .parties,
        // 信息公开年度报告
        "xx19.year": .yearly, "xx19.year.government": .yearly,
        // 衔接：公安机关
        "ys.forward": .others,
    ]
}
