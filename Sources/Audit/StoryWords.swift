/// What may happen against a denial, as reports tell it without the denied word, or without counting it.
enum StoryWords {
    /// Something that reports like to deny.
    struct Topic: Sendable {
        /// How what is denied ends: 社区矫正对象重新犯罪.
        let denied: Phrases
        /// Words that tell that it happened: 再次实施.
        let told: Phrases
        /// One of these stands beside them: 收监.
        let beside: Phrases
        /// The sentence speaks of something else.
        let others: Phrases

        init(_ denied: String, told: String, beside: String, not others: String = "") {
            self.denied = ExplanationWords.scalars(denied)
            self.told = ExplanationWords.scalars(told)
            self.beside = ExplanationWords.scalars(beside)
            self.others = ExplanationWords.scalars(others)
        }
    }

    static let topics = [
        Topic(
            "重新犯罪 再犯罪 再次犯罪 又犯罪 重新违法犯罪 再犯新罪 又犯新罪",
            told:
                "再次实施 再次盗窃 再犯 又犯 再次犯 重新犯罪 重新违法犯罪 再次犯罪 再犯罪 重新收押 重新违法 因盗窃 因诈骗 因故意 因贩毒 因吸毒 因寻衅 "
                + "因酒后 因参与 伙同他人 又因 再次因 因犯 涉嫌 重操旧业 矫正期间盗窃 矫正期间诈骗 矫正期间又 考验期内盗窃 考验期内又",
            beside: "收监 撤销缓刑 撤销假释 刑事拘留 刑拘 判处 批准逮捕 数罪并罚 立案侦查 依法逮捕 判刑 收押 羁押", not: "受援 犯罪嫌疑人"),
        Topic(
            "脱管 漏管 失联 脱漏管 虚管",
            told: "失去联系 联系不上 失联 脱管 下落不明 去向不明 不知去向 无法取得联系 擅自外出 擅自离开",
            beside: "对象 人员 协查 追查 查找 找回 警告", not: "应急 未造成脱管"),
        Topic(
            "民转刑 民转刑案件 转化为刑事案件 转为刑事案件 转化为刑事 转为刑事 矛盾激化 激化 恶性案件 命案",
            told: "转化为刑事 转为刑事 立为刑事 民转刑 刑事立案 刑事拘留 刑拘 致死 致人死亡 持刀 持械 致人轻伤 致人重伤 打成轻伤 打成重伤 故意伤害罪 命案", beside: "纠纷 矛盾 邻里 口角"),
        Topic(
            "信访 上访 越级上访 进京上访 集体上访 群体性事件 集体访 越级访 群体性上访 群体访 集访",
            told: "集体上访 越级上访 进京上访 赴省上访 赴京上访 聚集上访 集访 聚集讨薪 拉横幅 堵门 围堵",
            beside: "到 赴 在 往", not: "化解 劝返 分流 息访"),
        Topic(
            "安全事故 安全责任事故 安全生产事故 生产安全事故 责任事故 意外事故",
            told: "受伤 死亡 失火 起火 火灾 骨折 坍塌 烧毁 坠落", beside: "发生 导致 造成 致 引发",
            not: "纠纷 调解 案件 赔偿 受援 援助 演练 诉讼 复议"),
        Topic("火灾 失火 火情", told: "失火 起火 火灾 烧毁", beside: "发生 导致 造成 致 引发", not: "纠纷 调解 案件 演练"),
        Topic(
            "违纪违法 违法违纪 违规违纪 违纪违规 违纪 违法 违纪行为 违法行为 违纪案件",
            told: "党内警告 党内严重警告 政务警告 政务记过 记过处分 警告处分 政务处分 党纪处分 诫勉 立案审查 开除",
            beside: "干部 职工 工作人员 所长 科长 党员 辅助人员 科员 副局长 公证员 干警", not: "对象 企业 商户 当事人"),
        Topic(
            "超期 逾期 逾期答复 超期答复 逾期提交 超期办结 逾期办结 超期办理 超审限 超期未办",
            told: "超期 逾期 超过法定期限 超出法定期限 超过法定审限 晚于法定 未在法定期限 未在规定期限 未按期 未能按期", beside: "件 起 案 天 日 次", not: "羁押 未归 缴纳"),
        Topic(
            "错证 假证 错证假证 错误公证 错假证 不实公证", told: "撤销公证 撤销了公证 被撤销 错证 予以撤销 更正公证", beside: "公证",
            not: "委托"),
        Topic(
            "败诉 败诉案件 行政败诉", told: "判决败诉 败诉 判决撤销 确认违法 责令重新作出", beside: "法院 判决 一审 二审", not: "率 同比 下降 风险"),
        Topic(
            "撤销 被撤销 纠错 被纠错 改判", told: "被撤销 被法院撤销 予以撤销 决定撤销 判决撤销 撤销原 责令重新作出 被纠正", beside: "复议 法院 判决",
            not: "缓刑 假释 公证 处分 证书"),
        Topic(
            "行政处罚 行业处分 行业惩戒", told: "警告处罚 作出警告 给予警告 处以罚款 停业整顿 停止执业 吊销执业 行政处罚决定", beside: "律师 律所 事务所 公证 鉴定",
            not: "对象 矫正 相对人 企业 商户"),
        Topic("舆情 负面舆情 涉法舆情 舆情事件", told: "曝光 热搜 负面报道 引发关注 引发热议", beside: "媒体 网 视频 平台"),
        Topic("泄密 失密 失泄密 泄密事件 信息泄露", told: "泄露 泄密 外泄 误发", beside: "信息 资料 名单 文件"),
    ]

    /// The day or the person without whom a story is none.
    static let anchors = ExplanationWords.scalars("一名 一起 一人 一件 一案 两名 两人 1名 1人 1起 1件 1例 某")
    static let month = NumeralWords.scalar("月")
    /// In the very clause: it did not happen, or was kept from happening.
    static let averted = ExplanationWords.scalars("未发生 没有 未出现 未有 无一 零 杜绝 防止 避免 预防 严防 防范 制止 遏制 免于 未造成 未引发")
    /// In the very clause: nothing that happened.
    static let imagined = ExplanationWords.scalars(
        "可能 一旦 如果 假如 警示片 警示教育 讲座 宣讲 演练 目标 力争 确保 争取 风险 隐患 苗头 容易 计划 拟 案例 虚假 不得 应当 规定")
    /// In the clauses up to it: long ago.
    static let longAgo = ExplanationWords.scalars("去年 上年 往年 前年 此前 历史上")
    /// 亡人火灾, 群体性上访: less than what is told.
    static let narrowing = ExplanationWords.scalars("亡人 较大 重大 特大 恶性 有责 群体 集体 规模 责任")
    /// Of whom it is denied and told: of these it is not the others.
    static let people = ExplanationWords.scalars("矫正 帮教 刑满 律师 公证 干部 党员 职工")

    static let lookedAfter = ExplanationWords.scalars("矫正对象 帮教对象 矫正人员 社矫对象")

    /// 再犯罪率: the word of a rate tells nothing.
    static let rate = NumeralWords.scalar("率")

    /// What is received one by one: 收到的3起执法投诉 against 零投诉.
    static let things = ExplanationWords.scalars("投诉举报 投诉 举报 信访件 上访 差错 事故 舆情 脱逃 泄密")
    static let received = ExplanationWords.scalars("收到 接到 受理 发生 出现 查处 核查 处理 办理 引发 查实 对")
    /// Letters right behind the thing that make it another: 投诉电话, 举报奖励.
    static let notThings = ExplanationWords.scalars("电话 热线 平台 渠道 奖励 箱 信箱 制度 机制 系统 窗口 案例 演练 隐患 处置 点 栏")

    /// The letters with which telling words begin.
    static let first = Set(topics.flatMap(\.told).map { $0[0] })
    /// Telling words and their topics, by the first letter.
    static let tellers: [UInt32: [(word: [UInt32], topic: Int)]] = {
        var all: [UInt32: [(word: [UInt32], topic: Int)]] = [:]
        for (place, topic) in topics.enumerated() {
            for word in topic.told { all[word[0], default: []].append((word, place)) }
        }
        return all
    }()
}
