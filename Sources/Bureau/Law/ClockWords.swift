/// What the program says for itself when it enters a change of a clock.
enum ClockWords {
    static let recordHasNone = "记录已没有这一期限"

    static func recomputed(from old: String?, to new: String?, because: String?) -> String {
        if let old, old == new { return "系统重新计算：到期日不变（\(old)），规则或者依据有变" }
        return "系统重新计算：\(old ?? "无到期日") → \(new ?? "无到期日")；" + (because ?? "规则或日历有变")
    }
    static func nowBy(_ notice: String) -> String { "规则或日历有变，现按\(notice)" }

    /// What the law made of a period that was over without a decision.
    static func lapsed(_ effect: String, on day: String, by source: String) -> String {
        "期满未作决定，依法自 \(day) 起\(effect)（\(source)）；待确认"
    }
    static let notUsed = "期限届满，权利没有行使"
    static let notOver = "系统重新计算：期限尚未届满，没有依法生效"

    static let confirmed = "规则经确认，期限起算"

    static func started(_ count: Int) -> String { "规则经确认，本次起算期限 \(count) 项" }
}
