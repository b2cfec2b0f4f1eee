/// Words between a list and its count.
enum ListWords {
    static let andSoOn = ExplanationWords.scalars("等")[0]
    /// 按领域分： 从类型看：
    static let by: Set<UInt32> = NumeralWords.scalars("按从")
    static let dividing: Set<UInt32> = NumeralWords.scalars("分看划")
    static let states: Set<UInt32> = NumeralWords.scalars("已未待正尚")
    static let of = NumeralWords.scalar("的")
    /// Behind a percentage and 的: a word for the percentage itself.
    static let proportions = ExplanationWords.scalars("比例 比重 份额 占比 水平 幅度 速度 目标 任务 要求")
    /// Between two ways to say one quantity.
    static let thatIs = ExplanationWords.scalars("即 也就是 也就是说 亦即 合 计 约合 折合")
    /// What follows in chapters of its own.
    static let below = ExplanationWords.scalars("如下 以下 ： : 。")
    static let chapters = ExplanationWords.scalars("方面 工作 措施 做法 举措 任务 问题 特点 意见 建议 部分 文章 环节")
    static let between = ExplanationWords.scalars("等 共 共计 这 上述 以上 一共 的 总共 全部 各")
    static let joints = ExplanationWords.scalars("以及 和 与 及")
    static let openers = ExplanationWords.scalars("，即 ,即 分别是 分别为 分别位于 ——")
    /// What joins the second of two numbers to the first.
    static let added = ExplanationWords.scalars("加上 另加")
    /// Heads of a table's totals.
    static let tableTotals = ExplanationWords.scalars("合计 总计 共计 总数 小计 总 计 全年")
    /// What may stand behind the name of a kind or be left out: 调解案件中, 调解196件.
    static let kindsOfCases = ExplanationWords.scalars("案件 纠纷 人员 对象")
}
