/// What the program says for itself when it enters a change of a clock.
enum ClockWords {
    static let recordHasNone = "记录已没有这一期限"

    static func recomputed(from old: String?, to new: String?, notice: String?) -> String {
        "系统重新计算：\(old ?? "无到期日") → \(new ?? "无到期日")；" + (notice ?? "规则或日历有变")
    }
}
