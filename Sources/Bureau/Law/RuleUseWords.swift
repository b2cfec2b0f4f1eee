import Declarations

/// Why a rule that gives a day runs on no record.
enum WithoutClock {
    case others
    case parties
    case notKept
    case noStart
    case planned
    case sameAs(String)

    var label: Label {
        switch self {
        case .others:
            Label("由其他机关办理，本局台账不记其起止", "Another body's own step: the bureau's registers do not hold its days")
        case .parties:
            Label("当事人自己的期限，本局不逐件登记", "The party's own time, which the bureau does not register case by case")
        case .notKept:
            Label("本局台账没有这类事项", "The bureau keeps no register of such matters")
        case .noStart:
            Label("台账没有可以起算的日期", "No register holds the day from which it would run")
        case .planned:
            Label("由报告安排逐次排定日期", "The reporting schedule lays its days down one by one")
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
        // 行政处罚
        "cf21.handin": .notKept, "cf21.handin.bank": .notKept, "cf21.publicity": .notKept, "cf21.limit": .noStart,
        "cf21.limit.grave": .noStart,
        // 法律援助
        "fa22.notify": .others, "fa23.review": .sameAs("fa22.review"),
        // 行政复议
        "fy24.apply.max": .parties, "fy24.apply.estate": .parties, "fy24.apply.untold": .parties,
        "fy24.deemed": .sameAs("fy24.review"), "fy24.end": .noStart, "fy24.forward": .others, "fy24.suit": .parties,
        "fy99.suit": .parties, "fyss.silent": .parties, "fy99.norm": .notKept, "fy99.norm.forward": .notKept,
        "fy99.norm.other": .others, "fy24.norm": .notKept, "fy24.norm.forward": .notKept, "fy24.norm.other": .others,
        "fy24.norm.notice": .notKept, "fy24.norm.answer": .others,
        // 社区矫正
        "jz12.health": .planned, "jz12.move.apply": .noStart, "jz12.receipt": .noStart,
        "jz12.sfs": .noStart, "jz20.admonish": .sameAs("jz20.warn"), "jz20.arrest48h": .others,
        "jz20.detain": .others, "jz20.handover": .others, "jz20.notify": .others, "jz12.court.commute": .others,
        "jz20.commute": .others,
        // 社区戒毒、社区康复
        "kf.report": .notKept, "kf.term": .notKept, "kf.end": .others, "sj.report": .notKept, "sj.term": .notKept,
        // 行政强制
        "qz.accept": .others, "qz.accept.decide": .others, "qz.accept.hearing": .others,
        // 司法确认
        "tj.court": .others, "tj.court.decide": .others, "tj.court.extend": .others,
        // 行政应诉
        "xs.jurisdiction": .noStart, "xs.sue6m": .parties, "xs.sue.max": .parties, "xs.sue.estate": .parties,
        // 信息公开
        "xx19.active": .notKept, "xx19.year": .notKept, "xx19.year.government": .notKept,
        // 衔接
        "ys.forward": .others,
    ]
}
