import Bureau

/// Words of referrals, meetings, disclosure requests and classes of law.
enum OfficesWords {
    static let referrals: [(offence: String, cause: String, evidence: String, body: Body, trade: Trade)] = [
        ("unpaid_wages", "拖欠劳动报酬后转移财产案", "工资表、限期支付指令书、账户流水", .labour, .building),
        ("unpaid_wages", "经责令仍不支付劳动报酬案", "劳动者名册、责令改正决定书及送达回证", .labour, .making),
        ("unsafe_food", "生产经营铝残留超标油条案", "抽样检验报告、进货记录、现场笔录", .market, .serving),
        ("unsafe_food", "销售兽药残留超标水产案", "检验报告、销售台账、询问笔录", .market, .selling),
        ("toxic_food", "销售含西布曲明减肥食品案", "检验报告、网店订单、扣押清单", .market, .shopping),
        ("trademark", "销售假冒注册商标灯具案", "商标权利人鉴定意见、账册、扣押清单", .market, .selling),
        ("pollution", "利用暗管排放含镍废水案", "监测报告、现场勘查笔录、暗管照片", .ecology, .making),
    ]
    static let notFiled = "现有证据尚不足以证明达到追诉标准"
    static let returned = "缺少数额认定材料，退回补充"
    static let refusedReferral = "涉案金额未达追诉标准，由本机关依法处罚"
    static let supervision = "区检察院已要求公安机关说明不立案理由"

    /// Meetings in the order of their days.
    static let titles: [MeetingKind: String] = [
        .committee: "区委全面依法治区委员会会议", .reconsideration: "区政府行政复议委员会案件研讨会", .linkage: "行政执法与刑事司法衔接联席会议",
        .criminalAid: "刑事法律援助联席会议", .lawyers: "全区律师工作季度例会", .advisers: "区法律顾问委员会交流会", .leadingGroup: "法治政府建设领导小组会议",
        .forum: "基层法治建设座谈会", .visit: "走访重点企业和执法单位",
    ]
    static let items: [MeetingKind: [String]] = [
        .committee: ["审议委员会工作规则", "研究年度依法治区工作要点"],
        .reconsideration: ["研讨工伤认定类疑难案件", "研讨拆迁安置协议系列案", "通报复议纠错情况"],
        .linkage: ["通报各单位移送和立案情况", "研究食品安全领域联合行动", "交流经济犯罪线索研判"],
        .criminalAid: ["部署刑事辩护全覆盖", "明确值班律师工作衔接"], .lawyers: ["传达扫黑除恶辩护代理工作要求", "通报执业纪律和投诉情况"],
        .advisers: ["交流合同审查共性问题", "讨论政府法律顾问考核办法"], .leadingGroup: ["听取法治政府建设年度进展", "部署行政执法三项制度"],
        .forum: ["听取基层对复议应诉工作的意见", "讨论执法文书规范"], .visit: ["了解企业涉法需求", "查看执法记录设施"],
    ]
    static let decisions = [
        "完善案件移送材料清单并印发执行", "对安置协议系列案组织集中调解", "修订合法性审查送审材料目录", "开展行政执法案卷评查", "建立复议案件月度通报制度", "更新行政执法人员证件台账",
        "组织行政机关负责人旁听庭审", "梳理证明事项取消后的办理指南", "汇总律师代理重大案件报备情况", "落实执法记录仪配备", "编印复议典型案例", "督促超期文件备案",
    ]
    static let progress = ["已成立工作组，完成初稿", "已印发通知，各单位正在落实", "已完成，材料归档", "完成大半，剩余两家单位待报"]
    static let conclusions = ["原则同意，按会议意见修改完善", "由主办单位牵头，一个月内落实", "同意处理意见", "下次会议再议"]
    static let venue = ["区行政中心三楼会议室", "司法局二楼会议室", "公安分局会议室"]
    static let absence = ["外出培训，已请假", "委托科室负责人参加"]
    static let cancelled = "与全市统一部署的会议时间冲突，合并召开"
    static func minutes(_ number: Int, year: Int) -> String { "钟司会纪〔\(year)〕\(number)号" }
    static let record = "会议听取汇报并逐项讨论，形成议定事项，详见纪要。"

    static let requests = [
        "某地块征地补偿安置方案", "行政执法人员名册和证件信息", "小区规划变更审批材料", "拆迁补偿分户明细", "区级专项资金分配结果", "学校招生划片依据",
        "建筑工地扬尘处罚决定书", "街道年度财务决算", "复议案件数量统计", "公共停车收费审批文件", "法律援助经费使用情况", "老旧小区改造工程合同",
    ]
    static let partly = "涉及第三方商业秘密的部分不予公开"
    static let private_ = "属于内部事务信息，依法不予公开"
    static let repeated = "重复申请，已告知不予重复处理"
    static func reply(_ number: Int, year: Int) -> String { "钟司依申复〔\(year)〕\(number)号" }

    static let classes: [(kind: LawLearningKind, topics: [String])] = [
        (
            .executiveMeeting,
            ["宪法修正案", "行政诉讼法司法解释", "重大行政决策程序暂行条例", "政府信息公开条例（修订）", "优化营商环境法律制度", "土壤污染防治法"]
        ),
        (.leadersClass, ["领导干部法治思维和依法决策", "行政负责人出庭应诉实务"]),
        (.officersTraining, ["行政处罚程序和证据", "行政执法三项制度", "综合执法文书制作", "行政强制法实务"]),
        (.certificateExam, ["行政执法人员资格考试"]),
    ]
    static let teacherUnits = ["江南某高校法学院", "市司法局", "市中级人民法院行政庭", "江苏澄正律师事务所"]
    static let hall = ["区行政中心会议厅", "区委党校报告厅", "北港街道会议室"]

    static let occasions: [(suffix: String, figure: String, zh: String, en: String, part: String?)] = [
        ("preservation_notices", "notices", "试运行以来证据先行登记保存通知书", "Preservation notices since the trial began", nil),
        ("filings", "cases_filed", "试运行以来立案核查通知书", "Cases filed since the trial began", nil),
        ("decisions", "penalties_decided", "试运行以来行政处罚决定书", "Penalty decisions since the trial began", nil),
        (
            "property", "penalties_decided", "试运行以来物业处罚", "Penalties on property management since the trial began",
            "property"
        ),
        ("sites", "penalties_decided", "试运行以来工地类处罚", "Penalties on building sites since the trial began", "site"),
        ("fines_yuan", "money", "试运行以来罚没款", "Fines and confiscations since the trial began", nil),
    ]
}
