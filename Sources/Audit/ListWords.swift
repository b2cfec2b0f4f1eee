/// Words between a list and its count.
enum ListWords {
    static let andSoOn = ExplanationWords.scalars("等")[0]
    /// 按领域分： 从类型看：
    static let by = NumeralWords.scalars("按从")
    static let dividing = NumeralWords.scalars("分看划")
    static let parted = NumeralWords.scalar("分")
    /// The name of what closes a list.
    static let others = ExplanationWords.scalars("其他 其它")
    /// Begins the words of what is left over.
    static let remaining = NumeralWords.scalars("另余剩尚仍还正")
    static let states = NumeralWords.scalars("已未待正尚")
    /// Behind the parts of a whole: 由…组成.
    static let making = ExplanationWords.scalars("组成 构成")
    static let besides = NumeralWords.scalar("另")
    static let already = NumeralWords.scalar("已")
    static let every = NumeralWords.scalar("各")
    static let of = NumeralWords.scalar("的")
    static let ofPlan = ExplanationWords.scalars("计划的 任务的 目标的 预算的 年计划 年度计划")
    /// 一是, （一）, 1., 第一: how an item of this number may begin.
    static func orderings(_ number: Int) -> [[UInt32]] {
        guard (1...13).contains(number) else { return [] }
        let names = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(separator: " ")
        let name = names[number - 1]
        return [
            "\(name)是", "\(name)要", "（\(name)）", "(\(name))", "\(number).", "\(number)．", "\(number)、", "\(name)、",
            "第\(name)",
        ]
        .map { $0.unicodeScalars.map(\.value) }
    }

    /// Behind a percentage and 的: a word for the percentage itself.
    static let proportions = ExplanationWords.scalars("比例 比重 份额 占比 水平 幅度 速度 目标 任务 要求")
    /// 占11.3%，为3030件: between a share and its part.
    static let being = ExplanationWords.scalars("为 有 共 达 计 共有")
    /// Between two ways to say one quantity.
    static let thatIs = ExplanationWords.scalars("即 也就是 也就是说 亦即 合 计 约合 折合")
    static let countedAs = ExplanationWords.scalars("计为 折算为 折算成 视为一件 按件计")
    static let converting = ExplanationWords.scalars("折合 约合 合 相当于 即")
    /// What follows in chapters of its own.
    static let among = "其中".unicodeScalars.map(\.value)
    /// Between a name and the colon before its list.
    static let naming = ExplanationWords.scalars("分别是 分别为 名单如下 如下 是 为 有")
    /// Right before 前三.
    static let leading = ExplanationWords.scalars("位居 位列 排名 排在 居 列")
    static let above = ExplanationWords.scalars("上述 前述 以上")
    /// Right before a count that stands before already.
    static let calling = ExplanationWords.scalars("全部 上述 前述 以上 这 的")
    static let these = ExplanationWords.scalars("这 该 此")
    /// Right before a count that is pointed at.
    static let pointing = above.joined(with: these)
    static let quarters = ExplanationWords.scalars("至四季度 四个季度 各季度")
    static let inTurn = ExplanationWords.scalars("依次 分别")
    static let wholeYear = ExplanationWords.scalars("全年 年度 一年")
    static let speaking = NumeralWords.scalars("讲谈说提")
    static let points = ExplanationWords.scalars("意见 要求 建议 体会 希望 想法 看法")
    static let following = ExplanationWords.scalars("以下 下列 如下")
    static let below = ExplanationWords.scalars("如下 以下 ： : 。")
    static let chapters = ExplanationWords.scalars("方面 工作 措施 做法 举措 任务 问题 特点 意见 建议 部分 文章 环节 体会 感受 点要求 点希望")
    /// 五件实事, 三件事: deeds that a text goes through one by one.
    /// 前三类: the first of a list.
    static let foremost = NumeralWords.scalar("前")
    static let classifiers = NumeralWords.scalars("项大个类种张支")
    static let deeds = ExplanationWords.scalars("实事 大事 好事 事情 难事 要事 事： 事， 事。 事做 事抓 事上 句话")
    static let lastOne = ExplanationWords.scalars("最后一件 最后一个 最后一项 最后一类 最后一条 最后是")
    static let between = ExplanationWords.scalars("等 共 共计 这 上述 以上 一共 的 总共 全部 各")
    /// Right before a total that names its parts.
    static let totals = ExplanationWords.scalars("合计共 合计 共计 总计 一共 总共 加起来 合起来 共 计")
    /// 受理的占, 专职律师约占: between a name and 占.
    static let ofOrAbout = NumeralWords.scalars("的约近")
    /// 仍在稳控, 尚未办结: the first letters of what is still open.
    static let stillOpen = NumeralWords.scalars("仍尚还未正余")
    /// 分为五类, 归为三种: before how many kinds.
    static let parting = ExplanationWords.scalars("分为 分成 归为 划分为 包括 分 有")
    static let joints = ExplanationWords.scalars("以及 和 与 及")
    /// 不及时, 涉及, 普及: letters around 及 where it joins nothing.
    static let andAlso = NumeralWords.scalar("及")
    static let beforeAnd = NumeralWords.scalars("不涉普危顾触波遍旁来")
    static let behindAnd = NumeralWords.scalars("时格")
    static let openers = ExplanationWords.scalars("，即 ,即 即 分别是 分别为 分别位于 ——")
    /// What joins the second of two numbers to the first.
    static let added = ExplanationWords.scalars("加上 另加")
    /// What may stand behind the name of a kind or be left out: 调解案件中, 调解196件.
    /// Behind 占: the whole is all there is.
    static let all = ExplanationWords.scalars("全部 总数 总量 总额 所有")
    /// 按领域分, 从类型看: all of them are told.
    static let partings = ExplanationWords.scalars("分， 分： 看， 看： 划分 的案件中 案件中 的案件涉及 分布为 分布： 统计， 构成为 构成：")
    /// What is left over of a list.
    static let theRest = ExplanationWords.scalars("其余 余下 剩余 其它的 其他的 剩下")
    static let wholeThings = kindsOfWholes.joined(
        with: ExplanationWords.scalars("矛盾纠纷 民间纠纷 各类纠纷 各类案件 法律援助案件 法援案件 行政复议案件 复议案件 行政复议申请 复议申请 调解案件 社区矫正对象"))
    static let kindsOfWholes = ExplanationWords.scalars("案件 案卷 纠纷 人员 对象 事项")
    static let kindsOfCases = ExplanationWords.scalars("案件 纠纷 人员 对象")
}
