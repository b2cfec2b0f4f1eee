/// Words around what is denied, and words that name a place.
enum DenialWords {
    static let within = NumeralWords.scalar("中")
    /// 案件中, 案件里, 案件内: the end of what names a whole.
    static let inside = NumeralWords.scalars("中里内")
    static let insides = ExplanationWords.scalars("里头 里面 当中 之中 中间 之内 中 里 内")
    /// Letters that make a longer word with 中.
    static let aroundWithin = NumeralWords.scalars("心小国央级层共学高医药型期介标其集党东华当初高")
    static let being = NumeralWords.scalar("为")
    static let zero = NumeralWords.scalar("零")
    static let joints = NumeralWords.scalars("和及与")
    static let or = NumeralWords.scalar("或")
    static let orElse = NumeralWords.scalar("者")
    /// Who may do something to an act: 被复议机关撤销.
    static let offices = ExplanationWords.scalars("机关 法院 上级 部门 机构")
    static let than = NumeralWords.scalars("较比同")
    /// 进京集体访 is less than 进京访: what is denied is only some of what is counted.
    static let narrowing = ExplanationWords.scalars("集体 群体 大规模 重大 恶性")
    /// 防止民转刑案件7件: what did not happen.
    static let prevented = ExplanationWords.scalars("防止 避免 制止 预防 防范 劝返 拦截 演练")
    /// Right before a count of what a place has.
    static let governing = ExplanationWords.scalars("辖 下辖 管辖 现有 共有 设有")
    static let aims = ExplanationWords.scalars("目标 任务 计划")
    static let now = ExplanationWords.scalars("截至 截止 目前")
    static let somebody = ExplanationWords.scalars("对象 人员 干部 职工 民警 党员 律师 队伍 干警")
    static let wholePlaces = ExplanationWords.scalars(
        "全县 全区 全市 全省 全镇 全乡 全局 全街道 我县 我区 我市 我镇 我乡 我局 辖区 辖区内 全年 上半年 全系统 本县 本区 本市 本镇 全校 全院 全园")
    static let houses = ExplanationWords.scalars("全校 全院 全园")
    static let every = ExplanationWords.scalars("全部 均 都 全都 逐一 已全部 中")
    static let covering = ExplanationWords.scalars("全覆盖 全部覆盖 全部实现")
    /// Between what all have and that all have it.
    static let reaching = ExplanationWords.scalars("实现 达到 已 均")
    static let almost = ExplanationWords.scalars("基本 接近 逐步 推动 推进 力求")
    /// Right before a count of those that are without.
    static let stillThere = ExplanationWords.scalars("还有 仍有 尚有 至今有")
    static let untilNow = ExplanationWords.scalars("至今没有 至今尚未 至今未 至今还没有")
    static let complaining = ExplanationWords.scalars(
        "反映较多 反映最多 反映集中 反映的问题 反映强烈 意见较多 意见最大 投诉较多 抱怨 诟病 不满意的原因")
    static let having = ExplanationWords.scalars("现共有 目前共有 共有 现有 总共有 共 有")
    static let not = ExplanationWords.scalars("未能 没有 没能 尚未 未 没")
    static let notYet = NumeralWords.scalars("未")
    static let still = NumeralWords.scalars("尚仍还暂")
    static let future = ExplanationWords.scalars("将 拟 计划 力争")
    /// 全县, 我市, 本区: before a place, the whole that the report is of.
    static let ours = NumeralWords.scalars("全我本")
    static let because = NumeralWords.scalar("因")
    static let passive = NumeralWords.scalar("被")
    /// Behind 零: that something happens at all.
    static let happenings = ExplanationWords.scalars("发案 发生 登记 出现 增长")
    /// Where and when: no part of what is denied.
    static let frames = ExplanationWords.scalars(
        "全街道 全镇 全乡 全区 全县 全市 辖区内 辖区 我镇 我区 本镇 来 重点时段 重要时段 重要节点 重点时期 敏感时期 特护期 期间 内")
    static let keeping = ExplanationWords.scalars("继续保持 始终保持 保持 实现 达到 为 均")
    /// 与2022年的493件相比.
    static let with = NumeralWords.scalars("与同")
    /// 没有达标的还有2个: right before a number that is said of what is not.
    static let affirming = NumeralWords.scalars("的有")
    static let afterwards = ExplanationWords.scalars("解除后 期满后 解矫后 回归后 出狱后")
    static let thereafter = NumeralWords.scalar("后")
    /// 警告以上处罚.
    static let orMore = ExplanationWords.scalars("以上")[0]
    static let asking = NumeralWords.scalars("？?")
    /// It happened before the days that are spoken of.
    static let once = ExplanationWords.scalars("曾有 曾发生 曾出现 此前 以往")
    /// 律师受到行政处罚: between those who are spoken of and what is denied of them.
    static let suffering = ExplanationWords.scalars("受到 因")
    /// Right before the name that something is given.
    static let calling = ExplanationWords.scalars("按 构成 认定为 定性为 属于")
    static let happened = ExplanationWords.scalars("发生 仍有 还有 出现 存在 依然有 收到 接到 受理 出了 发生了")
    static let after = ExplanationWords.scalars(
        "发生 的情况 情况 现象 案件 事件 行为 问题 的 出现 案例 情形 个案 现象发生 记录 等 一起")
    static let person = NumeralWords.scalar("人")
    /// 人员, 人民, 人为 …: words that begin with 人.
    static let afterPerson = NumeralWords.scalars("员民大为身口事才力物均次")
    static let before = ExplanationWords.scalars(
        "发生 出现 发现 有 任何 一起 一件 一例 因 受到 收到 新的 各类 存在 接到 人员 1起 一人 一名 被 1人 1名 1例 1件 "
            + "一次 一宗 一班 一户 一份 一个 一所 一家 被评定为 评定为 被评为 评为 被认定为 认定为"
    )
    /// What is denied in one word and counted in another.
    struct Meaning: Sendable {
        let denied: Phrases
        let counted: Phrases
        /// Words that show that the count is of somebody else.
        let others: Phrases
        /// It is said of those who work there, and not of those whom they look after.
        let isOfStaff: Bool

        init(_ denied: String, _ counted: String, not others: String, isOfStaff: Bool = false) {
            self.isOfStaff = isOfStaff
            self.denied = ExplanationWords.scalars(denied)
            self.counted = ExplanationWords.scalars(counted)
            self.others = ExplanationWords.scalars(others)
        }
    }

    static let meanings = [
        Meaning(
            "违纪违法 违法违纪 违规违纪 违纪违规 违纪行为 违纪案件 违纪",
            "党纪处分 政务处分 党内警告处分 党内警告 警告处分 记过处分 纪律处分 记过 开除党籍 撤销党内职务 立案审查 处分",
            not: "对象 企业 商户 当事人 驾驶人 学员 学生 学校 罪犯 被告 相对人 律师 公证 行政处分建议", isOfStaff: true),
        Meaning(
            "安全生产事故 生产安全事故 安全责任事故 安全事故 伤亡事故 人员伤亡", "死亡 受伤 轻伤 重伤 遇难 伤亡 亡人事故",
            not: "交通 疾病 自然 意外保险 因病 在册 期满 解除 案件 纠纷"),
        Meaning("越级上访 进京上访 赴京上访 进京访 赴省进京", "进京访 赴京访 越级访 赴省访 进京上访 赴京上访 越级上访", not: "化解 劝返 下降"),
        Meaning("脱管漏管 脱漏管 漏管脱管", "脱管 漏管 失联", not: "处置 风险 苗头"),
        Meaning("超期办结 逾期办结 超期办理 逾期办理 超期 逾期", "超期 逾期 超期未办 逾期未办", not: "羁押 未归"),
        Meaning("重新犯罪 再犯罪 重新违法犯罪", "重新犯罪 再犯罪 又犯罪 再次犯罪 因再犯罪收监 再犯新罪 又犯新罪 被判处 被判刑 判处拘役 判处有期徒刑 判处刑罚", not: "率 风险"),
    ]

    static let placesByFirst = Dictionary(grouping: places) { $0[0] }
    private static let places = ExplanationWords.scalars(
        "街道 镇 乡 社区 村 司法所 派出所 律所 事务所 学校 县 支部 法庭 中队 科 市 开发区 园区 公司 大队")
}
