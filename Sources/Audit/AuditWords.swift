/// The words by which reports say how numbers belong together.
enum AuditWords {
    private static func words(_ sense: Sense, _ list: String) -> [(String, Word)] {
        list.split(separator: " ").map { (String($0), Word(sense: sense)) }
    }

    private static func verbs(_ verb: Verb, _ list: String) -> [(String, Word)] {
        list.split(separator: " ").map { (String($0), Word(sense: .verb, verb: verb)) }
    }

    static let all: [(String, Word)] = relations + comparisons + doings + orders + fillers + longer

    private static let relations =
        words(.among, "其中 其中有 其中包括 其中含")
        + words(.total, "共 共计 累计 累计共 一共 总共 总计 总量 总数 总额 总金额 总面积 总里程 总产量 合计共 共有 总人数 总件数 共收 计")
        + words(.sum, "加起来 合起来 合计 总和 三项合计 两项合计 各类合计 以上合计 小计")
        + words(.include, "分为 分别包括 即")
        + words(.holding, "包括 包含 含 涵盖 内含 含有")
        + words(.respectively, "分别 分别为 分别是 分别达 分别达到 依次 依次为")
        + words(.mainly, "主要 主要为 主要是 主要有 等 重点 仅 特别是 尤其 占多数 最多 较多 以及其他 为主 诸如 例如 如")
        + words(.rest, "其他 其它 其余 余下 剩余 另外 另有 其他类 其它类 其他类型 其他各类")
        + words(.share, "占 占地区 占比 占总数 占全部 占全区 占比为 占比达 比例为 比例达 占到")
        + words(.plan, "计划 拟 力争 目标 预计 争取 确保 保证 确保完成 任务数 目标任务 不低于 不少于 应达到 下半年将 要求 考核标准 标准为 规定的 指标")
        + words(.each, "每 平均 人均 户均 每个 每名 每人 每家 每月 每年 每周 每季度 每半年 每件 最高 最低 均不少于 日均 月均 年均 年平均 各")
        + words(
            .deny,
            "未 未有 没有 无 未发生 无一 从未 未出现 未发现 没有发生 没有发现 没有出现 未曾 零 未接到 未收到 未出现过 未发生过 无任何 无一例 无一起 "
                + "无一件 无一人 没有一人 没有一起 没有一件")
        + words(.involving, "涉及 涉案 惠及 受益 覆盖 受教育 挽回 避免")
        + words(.rate, "率 比例")
        + words(.and, "和 及 与 以及")
        + words(
            .whole,
            "全校 全园 全区 全县 全市 全省 全局 全镇 全乡 辖区 辖区内 全院 全所 全系统 各司法所 各所 各地 各街道 各乡镇 各镇 各村 各社区 各单位 各部门 各科室 各县区 各区县 各区 各县 各市 "
                + "各大队 各中队 各支队 各律所 各学校 各校 各派出所 各中心 各站 各窗口 各分局 各支部 各调委会 各调解组织 各乡 各机构 各工作站 各律师事务所 各企业 各局 各庭 各院 各行业 "
                + "各机关 各成员单位 各镇街 各镇（街道） 各类调解组织 各级调解组织")

    private static let comparisons =
        words(
            .rise,
            "涨 涨了 多出 增长 增加 上升 提高 提升 增幅 同比增 环比增 多了 增加了 增长了 上升了 提高了 攀升 上涨 增 升 高出 同比多 净增 增收 新增长 翻 同比上升 同比增长 增幅达 "
                + "增幅为 涨幅 提升了 扩大")
        + words(
            .fall, "降了 跌 跌了 下降 减少 降低 降幅 回落 下降了 减少了 降低了 下滑 同比降 少了 降 同比少 同比减少 同比下降 缩短 压缩 压减 缩减 减 降幅达 降幅为")
        + words(.comparing, "同比 环比 比 较 快于 高于 低于 慢于 相比 与之相比 对比")
        + words(
            .earlier, "上一轮 上轮去年同期 上年同期 去年 上年 上年度 前年 同期 上月 上季度 上一季度 上一年 往年 去年同月 上期 上一年度 前一年 年初 上半年同期 去年全年 上年全年")
        + words(.from, "由 从")
        + words(
            .to,
            "达到 达 增至 增加到 增加至 增长到 增长至 上升到 上升至 提高到 提高至 提升到 提升至 下降到 下降至 降至 降到 减少到 减少至 降低到 降低至 上升为 增加为 减少为 "
                + "扩大到 扩大至 压缩至 压缩到 缩短至 缩短到 减为 增为 降为 升为 压减为 精简为 缩短为 压缩为 缩减为 减至 压减至 压减到 升至 缩减至 缩减到 精简至 精简到 "
                + "发展到 发展至 扩展到 调整为 至 到")

    private static let doings =
        verbs(
            .accept,
            "受理 收案 新收 收到 接收 立案 登记 承办 接受委托 接报 接访 收件 受案 接到 接件 新收案件 申请 报名 报备 移交 检测 抽检 抽查 抽取 参评 参考 参检 参训 "
                + "应到 应参加 排查出 排查发现 发现 排查 摸排")
        + verbs(
            .conclude,
            "判决 已判决 宣判 裁决 已裁决 办结 审结 结案 已审结 已办结 已结案 已结 办理完毕 处理完毕 审理终结 执结 结办 整改完成 完成整改 已整改 整改到位 销号 完成")
        + verbs(.succeed, "调解成功 成功调解 成功 成功化解 化解 调处成功 成功调处 调成 达成协议 调解达成")
        + verbs(.handle, "办理 调解 调处 处理 代理 承接 处置 审理 审查 审核 办 援助 提供 开具 出具 代写 起草 制作 签订 签署 评查 评审 公证 鉴定 调查")
        + verbs(.receive, "接待 解答 咨询 接听 接受咨询 接受 回复 来电 来访 服务 提供咨询 解答咨询 答复")
        + verbs(.hold, "开展 举办 举行 组织 召开 开设 播放 播出 推送 广播 宣传 进行 开讲 参加 组织开展 巡回")
        + verbs(.publish, "发放 印发 印制 悬挂 张贴 发送 制发 派发 发布 刊发 编发 刊登 投放 赠送 设置 制定 修订 出台 采用 推送")
        + verbs(.train, "培训 聘任 选聘 招募 配备 聘请 选任 评选 表彰 吸纳 发展")
        + verbs(.inspect, "检查 巡查 走访 督查 督导 督办 清理 回访 谈话 约谈 核查 暗访")
        + verbs(.refer, "移送 转办 转送 提请 上报 报送 转交 交办 指派 转介")
        + verbs(.punish, "处罚 罚款 警告 行政处罚 罚没 没收 训诫 收监 撤销缓刑 处分 问责 责令改正 查处 吊销")
        + verbs(.establish, "建立 成立 建成 创建 设立 打造 新建 建有 设有 新增 评为 命名 授予 成为 新设 组建")
        + verbs(.leave, "解除矫正 解矫 解除 期满 请假外出 刑满释放 释放 衔接 入矫 外出 列管 帮教 安置")
        + verbs(.other, "履行")
        + verbs(.answer, "采纳 反馈 公开 投诉 满意 好评")
        + verbs(
            .pend,
            "未办结 未结 在办 未审结 正在办理 正在审理 尚未办结 待办 未整改 正在整改 未完成 在审 未处理 尚在办理 尚未审结 尚在审理 正在处理 尚未整改 尚未完成 结转 待审 在调")
        + verbs(
            .fail, "没有调成 没调成 未能调成 未化解 未能化解 尚未化解 没有成功 未能成功 未成功 调解不成 调解不成功 未调成 失败 未达成协议 调解失败 未调解成功 不成功")

    private static let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

    /// 一是 二是 … 十是, and the other ways to begin the items of a list.
    private static let orders: [(String, Word)] = digits.enumerated().flatMap { index, digit in
        ["是", "要", "则"].map { (digit + $0, Word(sense: .ordered, order: index + 1)) }
            + ["，", ",", "、", "："].map { ("第" + digit + $0, Word(sense: .ordered, order: index + 1)) }
            + [
                "件，", "件是", "件事，", "件事是", "件事：", "句，", "句话，", "个问题，", "点，", "点是", "方面，", "个，", "个是", "项，", "项是", "条，",
                "条是", "类，",
                "类是", "个方面，", "个方面是",
            ].map {
                ("第" + digit + $0, Word(sense: .ordered, order: index + 1))
            }
    }

    /// Longer words that hold a word of the lists above without meaning it.
    private static let longer = words(
        .plain,
        "最低生活保障 最低工资 存贷比 拟作 "
            + "较大 较好 较为 比较 比赛 比例 比重 比如 增强 增效 增进 增值 增添 减刑 减轻 减免 减负 升级 率先 如期 如何 等级 等次 统计 会计 审计 设计 计算 公共 共享 中共 共建 共治 共享 "
            + "共识 共赢 无偿 无法 无缝 无障碍 参与 与会 从事 从严 自由 理由 由于 不等 和谐 和平 即将 及早 普及 以及时 到位 周到 降级 对比分析 高度 占地 等待 平等 同等 涉法 各项 "
            + "公共服务 未成年人 增设 统一 计生 总工会 总队 降水 升学 提升工程 比武 及格 由来 未来 提高认识 服务站 服务中心 咨询台 公开课 培训班 宣传册 宣传品 检查站 调查问卷 处理器 "
            + "刑事处罚 刑事责任 刑事拘留 行政处分 增加值 增值税 增加额 增长点 增长率 减税 降费 减排 减污 降碳 提高班 提升行动 上升通道 上升渠道 新增长点 增效 增幅比 超市 近期 近年来 近年 上级 上述"
    )

    /// What does not tell one quantity from another.
    private static let fillers = words(
        .filler,
        "已 已经 均 全部 现 现有 有 为 是 约 近 超过 了 的 数 数量 以来 目前 截至 截止 截至目前 至今 今年 今年以来 本年 本年度 我局 我区 我市 我县 区局 县局 市局 本局 本区 本市 "
            + "中心 并 也 又 还 先后 各类 各种 各级 期间 活动期间 整年 年内 期内 则 将 于 在 时 通过 对 其 该 此 人数 件数 个数 接近 大约 将近 截止目前 截止到 截至到 目前已 "
            + "现已 年度 当年 总 就 都 亦 再 同时 另 共同 成功地 依法 及时 案件数 个 上述 这 这些 名单 情况 一年来 半年来 全体 所有 虽 虽然 保持在 稳定在"
    )
}

/// The words around numbers: digits, scales, approximations.
enum NumeralWords {
    static let digits: [UInt32: Int] = {
        var digits: [UInt32: Int] = [:]
        for (index, scalar) in "零一二三四五六七八九".unicodeScalars.enumerated() { digits[scalar.value] = index }
        for (index, scalar) in "〇壹贰叁肆伍陆柒捌玖".unicodeScalars.enumerated() { digits[scalar.value] = index }
        digits["两".unicodeScalars.first?.value ?? 0] = 2
        return digits
    }()
    static let tens: [UInt32: Double] = [
        0x5341: 10, 0x62FE: 10, 0x767E: 100, 0x4F70: 100, 0x5343: 1000, 0x4EDF: 1000,
    ]
    static let scales: [UInt32: Double] = [0x4E07: 1e4, 0x842C: 1e4, 0x4EBF: 1e8, 0x5104: 1e8]
    /// After a number: 余 多 几 +.
    static let over = scalars("余多几＋+")
    /// 比上年少334起: right before a number that is compared.
    static let moreOrLess: [UInt32: Role] = [scalar("少"): .fall, scalar("多"): .rise]
    static let parts = "分之".unicodeScalars.map(\.value)
    static let half = scalar("半")
    static let turn = scalar("翻")
    /// Words for a half, the longest first.
    static let halves: [([UInt32], Exactness)] =
        halves(.least, "超过一半 超过半数 一半以上 半数以上 过半数 超一半 超半数 过半 超半 大半 多半")
        + halves(.under, "近一半 近半数 近半") + halves(.exact, "正好一半 刚好一半 恰好一半") + halves(.about, "半数 一半")
    static let halfStarts = Letters(Set(halves.map { $0.0[0] }))
    /// Letters that a number in Chinese begins with.
    static let starts = Letters(Set(digits.keys).union(tens.keys).union(halfStarts).union([turn]))
    /// 时间过半、任务过半: no half of what was counted.
    static let notHalved = ["时间", "任务", "进度", "时间任务", "另", "这"].map { $0.unicodeScalars.map(\.value) }
    static let doubling = [("翻了一番", 2.0), ("翻一番", 2), ("翻番", 2), ("翻了两番", 4), ("翻两番", 4)].map {
        ($0.0.unicodeScalars.map(\.value), $0.1)
    }
    static let ordinal = scalars("第〔［[【·•．.+＋×xX*/／№#＃-－—_=＝")
    static let percentWords = ["百分之", "千分之"].map { $0.unicodeScalars.map(\.value) }
    static let tenth = scalar("成")
    static let point = scalar("点")
    static let several = scalar("几")
    static let many = scalar("数")
    static let year = scalar("年")
    static let month = scalar("月")
    static let day = scalar("日")
    static let dayOf = scalar("号")
    static let until = scalars("至到")
    static let quarter = "季度".unicodeScalars.map(\.value)
    static let percentSigns = scalars("%％﹪")
    static let perMille = scalar("‰")
    /// After the number of parts: 三级 两类 四项.
    static let kinds = scalars("级类项者方地所个家大种")
    /// What follows a number that names and does not count: 12号 3路 5级 …
    /// What a part's name ends with when it is a thing and not a doing: 投诉举报类, 培训费.
    static let nouns = scalars("类费款型金员案者站点室所区器品物")
    static let naming = scalars("号路级版届楼栋幢室时点周维号线星A")
    static let before: [(String, Exactness)] = [
        ("约", .about), ("近", .under), ("将近", .under), ("接近", .under), ("大约", .about), ("超", .over),
        ("超过", .over),
        ("逾", .over), ("突破", .over), ("不足", .under), ("不到", .under), ("至少", .least), ("最多", .most),
        ("大概", .about),
        ("多达", .exact), ("上", .exact), ("不超过", .most), ("不少于", .least), ("不低于", .least), ("达到", .exact),
    ]
    static let behind: [(String, Exactness)] = [
        ("以上", .least), ("左右", .about), ("以内", .most), ("以下", .most), ("上下", .about), ("多", .over),
        ("余", .over),
        ("之多", .exact),
    ]

    private static func halves(_ exactness: Exactness, _ list: String) -> [([UInt32], Exactness)] {
        list.split(separator: " ").map { ($0.unicodeScalars.map(\.value), exactness) }
    }

    static func scalar(_ text: String) -> UInt32 { text.unicodeScalars.first?.value ?? 0 }
    static func scalars(_ text: String) -> Letters { Letters(text.unicodeScalars.map(\.value)) }
}
