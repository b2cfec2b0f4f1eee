/// Periods as people read them.
enum PeriodWords {
    static let allYear = ExplanationWords.scalars("全年 一年来 今年以来 本年度")
    /// In the heading of a chapter of plans.
    static let plans = ExplanationWords.scalars("打算 思路 计划 安排 下一步 下步 展望 主要任务 总体部署 重点任务 主要安排 下半年 政策取向 总体要求 工作的建议")

    /// 同期, and what makes it the value of the year before when it stands alone: 同期为260人次.
    static let same = NumeralWords.scalar("同")
    static let equals = NumeralWords.scalars("为是的仅只数相增下上降减")

    static func text(_ span: Span) -> String {
        let year = span.year > 0 ? "\(span.year)年" : ""
        switch span.kind {
        case .unknown: return year
        case .quarter: return "本季度"
        case .next: return "明年"
        case .since: return "\(year)\(span.first)月以来"
        case .cutoff: return "截至\(year)\(span.last)月" + (span.day > 0 ? "\(span.day)日" : "底")
        case .flow:
            return year + (span.first == span.last ? "\(span.first)月" : "\(span.first)—\(span.last)月")
        }
    }
}
