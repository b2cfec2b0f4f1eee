/// Words for averages.
enum AverageWords {
    static let all = ExplanationWords.scalars("平均 人均 户均 案均 月均 日均 年均 季均 所均 场均 村均 校均 件均 每月 每季度")
    static let daily = ExplanationWords.scalars("日均 每天 每日 每个开放日 每个工作日 每工作日 每开放日")
    static let days = Set(ExplanationWords.scalars("天 日 工作日").compactMap { UnitWords.unit($0)?.id })
    static let together = NumeralWords.scalar("共")
    static let each = NumeralWords.scalar("每")
    static let mean = NumeralWords.scalar("均")
    /// Before 均: what an average is taken over.
    static let counted = NumeralWords.scalars("平人户件案月日年季所场村校次笔组队县镇卷亩店批床")
    static let person = NumeralWords.scalar("人")
    /// Over which stretches of months.
    static let stretches: [(words: Phrases, months: Int)] = [
        (ExplanationWords.scalars("月均 每月 每个月"), 1), (ExplanationWords.scalars("季均 每季度 每个季度 每季"), 3),
    ]
}
