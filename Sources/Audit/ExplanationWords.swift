/// What findings say to a reader.
enum ExplanationWords {
    static let andSoOn = ["等", "左右"].map { $0.unicodeScalars.map(\.value) }

    static func sumHolds(_ isExact: Bool) -> String { isExact ? "分项之和与总数一致。" : "按约数计，分项之和与总数相符。" }
    static let sumOver = "分项之和大于总数。请核对总数与各分项，或说明分项之间有交叉。"
    static let sumUnder = "分项之和小于总数。请核对总数与各分项，或补上未列出的一项。"
    static let sumWrong = "合计数与所列各项之和不一致。请核对合计与各项。"
    static func slip(_ written: String, _ meant: String) -> String {
        "“\(written)”若为\(meant)，则前后相符，疑为笔误。请核对原始数。"
    }

    static let sumPartial = "分项之和小于总数；如所列只是其中一部分，请写明“主要”或补上其余。"
    static let sumRough = "按约数计，分项之和仍与总数不合，请核对原始数。"
    static let flowHolds = "期初数、增减数与期末数一致。"
    static let flowWrong = "期初数加新增数减去减少数，与期末数不一致。请核对各数，或补上未列出的增减。"
    static func flow(_ computed: String, _ stated: String, _ says: String) -> String {
        "\(computed)，文中写\(stated)。\(says)"
    }

    static let overlap = "分项之和大于总数，但各类人员或人次可能重复计算。请确认分项是否交叉。"
    static let partTooLarge = "“其中”所列数大于其总数。请核对两数，或确认“其中”所指的是哪一个总数。"
    static let partOfOtherPeriod = "总数与分项的统计期间不同，请确认分项是否属于该总数。"

    static func sum(
        _ whole: String, _ terms: String, _ sum: String, _ difference: String?, _ says: String
    ) -> String {
        let gap = difference.map { "，相差\($0)" } ?? ""
        return "总数\(whole)；\(terms)=\(sum)\(gap)。\(says)"
    }

    /// The first of 比例.
    static let ratio: UInt32 = 0x6BD4
    static let rateSign: UInt32 = 0x7387
    static let shareSign: UInt32 = 0x5360
    static let rateQualifiers = scalars("期限 按时 按期 依法 及时 限期 规范 准确 法定 到期 当期 目标 同比 知晓 满意 受理率 累计 平均")
    /// Rates of what is not counted beside them: 知晓率, 同比上升, 累计办结率.
    static let otherRates = scalars("知晓 同比 环比 累计 平均 目标 受理率 较 比")
    static let doneStems = scalars("完成率 完成比例 建成率 达标率 执行率 支出率 使用率")
    static let budget = scalars("预算 安排 下达")
    static let spent = scalars("支出 使用 执行")
    static let due = scalars("应")
    static let ought = NumeralWords.scalar("应")
    /// Beside 应 in words that do not say what was due.
    static let notOught = NumeralWords.scalars("对供响反适相急诉用战")
    static let success = NumeralWords.scalars("成功化")
    static let really = scalars("实际 实到 实参 实检 实考")
    static let upwards = scalars("及以上 以上")
    static let overlapping = scalars("重合 重叠 有交叉 存在交叉 重复统计 不宜相加 不能相加")
    static let repeated = scalars("同时计入 同时纳入 同时属于 分别计入 重复计 有重复 重复统 存在重复 交叉 多种 兼任 兼有 兼具 先后被 重叠 多重")
    static let foremost = scalars("主要集中 主要分布 主要涉及 居前 前三位 前五位 前3位 前5位 前十位 前两位 排名前 前列")
    static let together = scalars("以上 上述 这 前 合计 共计")
    static let namedStems = scalars("建成 创建 创成 命名 达标")

    static func scalars(_ list: String) -> Phrases {
        Phrases(list.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
    }

    static let percentHolds = "按四舍五入计算一致。"
    static let leftHolds = "与总数减去已列部分一致。"
    static let leftDiffers = "总数减去已列部分与所写余数不一致。请核对三个数。"
    static let percentWrong = "按所列分子分母计算，与所写百分比不一致。请核对分子、分母和百分比。"
    static let percentRough = "分子或分母是约数，算得的百分比与所写不合。请用准确数核对。"
    static let sharesHold = "两项占比之和为100%。"
    static func sharesDiffer(_ computed: String) -> String { "\(computed)，两项合起来应为100%。请核对两个占比。" }
    static let averageHolds = "与总数和个数算得的平均数一致。"
    static let averageWrong = "与总数和个数算得的平均数不一致。请核对总数、个数和平均数。"
    static let visitsOverPeople = "分子是人次，分母是人数，一人可能计过多次。请确认口径。"
    static let cutOff = "所写数值像是截去尾数而非四舍五入。请确认取舍方法。"
    static let twiceRounded = "像是先取两位小数再进位，经了两次四舍五入。请按原始数一次取舍。"
    static let rateOverPeriods = "分子与分母的统计期间不同，不能直接相除。请确认口径。"
    static let rateOverHundred = "比率超过100%。请确认分子分母口径（如含上年结转）。"
    static let basisUnknown = "建成率应为已命名数÷总数；文中未见可对应的分子分母，请确认计算基数。"
    static let basisOfSeveral = "按几项命名数相加后除以总数方能得出该比率。请确认各级命名是否重复计入同一村（社区）。"
    static let basisNamed = "建成率为已命名数÷总数。请确认基数口径。"
    static let allSucceeded = "上千件无一例外地成功。请抽查原始记录，并确认是否只统计了成功的案件。"
    static let quicker = scalars("快于 高于 低于 慢于 好于 优于")
    static let growthHolds = "与两期数值一致。"
    static let growthWrong = "与两期数值算得的结果不一致。请核对本期数、上期数和增减幅度。"
    static let growthTurned = "增减方向与两期数值相反。请核对“增长”“下降”。"
    static let growthOverPeriods = "比较的两个数统计期间不同。请确认是否可比。"
    static let pointsUnit = "个百分点"
    static let pointsMeant = "两个比率之差应写“个百分点”。请确认所写“%”的含义。"

    static let timesMeant = "增至几倍与增长几倍相差一倍。请确认所写是“为几倍”还是“增长几倍”。"

    static func percent(_ computed: String, _ stated: String, _ says: String) -> String {
        "\(computed)，文中写\(stated)。\(says)"
    }

    static func growth(_ computed: String, _ stated: String, _ says: String) -> String {
        "\(computed)，文中写\(stated)。\(says)"
    }

    static let conversionHolds = "两种单位换算一致。"
    static let conversionWrong = "两种单位换算不一致。请核对两数。"
    static func converted(_ computed: String, _ stated: String, _ says: String) -> String {
        "\(computed)，文中写\(stated)。\(says)"
    }

    static let saidTwice = "同一数据前后两处一致。"

    static func numberingHolds(_ count: Int) -> String { "序号连续，共\(count)项。" }
    static func numberTwice(_ number: Int) -> String { "序号\(number)出现两次。请改正后一个序号。" }
    static func numberMistyped(_ stated: String, _ due: Int) -> String {
        "序号依次为\(stated)：一个重复，\(due)缺少。请改正其中一个序号。"
    }
    static func numberLeftOut(_ missing: Int, _ number: Int) -> String {
        "序号\(number)之前缺少\(missing)。请补上或改正序号。"
    }
    static func numberTurned(_ last: Int, _ number: Int) -> String { "序号\(last)之后出现\(number)。请核对顺序。" }

    static func denial(_ what: String, _ count: String) -> String {
        "一处称没有“\(what)”，另一处写有\(count)。请核对哪一处属实，或说明两处所指不同。"
    }

    static func uncovered(_ claim: String, _ told: String) -> String {
        "一处称“\(claim)”，另一处写“\(told)”。请核对是否已经全部覆盖。"
    }

    static func undisputed(_ denied: String) -> String { "全文没有与“无\(denied)”相反的数字或叙述。" }
    static func saidDifferently(_ one: String, _ two: String) -> String {
        "同一数据一处写\(one)，另一处写\(two)。请核对，或注明两处期间、范围的不同。"
    }

    static func listHolds(_ count: Int) -> String { "列出\(count)项，与所写数目一致。" }
    static func listDiffers(_ stated: String, _ count: Int) -> String {
        "文中写\(stated)，列出的是\(count)项。请补列或改正数目。"
    }

    /// 应到46人，实到43人，请假2人: who is missing without leave is not told.
    static let attending = scalars("应到 应参加 应出席 应参会")
    static let formerAndLatter = scalars("前者 后者")
    static let wholeEndings = scalars("为 达 达到 的比重 的比例 比重 比例 的 总数 总额 总量 总人数 人数 数 案件总 量")
    /// 收到申请152件: what came in, accepted or not.
    static let applied = scalars("收到 申请 接到 收件")
    static let accepted = scalars("受理 审结 办结 办理 结案 审理")
    static let notAccepted = scalars("不予受理")
    static let leftOver = scalars("结转 旧存 积存")
    static let comparedWith = scalars("与")
    static let carriedIn = scalars("结转 旧存 上年 往年 去年")
    static let refusedWithin = "不予受理的申请未经受理，不应计入受理或审结的案件。请确认口径，或单列。"
    static let groupsOverPeople = "批次多于人数。请核对两数。"
    static let peopleOverVisits = "人数多于人次。请核对两数。"
    static let moreThanAccepted = "办结（成功）数大于受理数。请确认是否含上期结转。"
    static let periodsOfReport = "全文各处数据的统计期间不一。请在各处写明期间，或统一截止时间。"
    static let unitsMixed = "分项之和与总数相等，但单位不同（如件与人、人与人次）。请确认单位。"

    static func periodsMixed(_ spans: [String]) -> String {
        "相邻数据分别统计于\(spans.joined(separator: "与"))，不宜直接比较。请写明或统一期间。"
    }
}
