/// Words of comparison.
enum GrowthWords {
    /// 不低于拟任命数五倍: what is asked for.
    static let atLeast = ExplanationWords.scalars("不低于 不少于 至少 不超过 不高于")
    /// Behind a number that another is compared with: 与2021年421件相比.
    static let compared = ExplanationWords.scalars("相比 相较 比较 对比")
    /// 完成年度计划的61.7%: what was done of what was planned.
    static let done = ExplanationWords.scalars("完成")
    /// The stretch that a report is of.
    static let thisStretch = ExplanationWords.scalars("本季 本月 本周 本期 今年 本年")
    /// From one month or quarter to the next.
    static let byStretch = ExplanationWords.scalars("环比")
    /// The year before the last one.
    static let beforeLast = ExplanationWords.scalars("前年")
    /// Right before a number, or one letter before it: 比上年多办129件.
    static let doing = NumeralWords.scalars("办结收接受审调开发做")
}
