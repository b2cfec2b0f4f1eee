import Bureau

/// What the bureau sets itself to do, in the words of its plans.
enum PlansWords {
    struct Set {
        let theme: PlanTheme
        let title: String
        let text: String
        /// Position of the office that sees to it.
        let office: Int
        let due: String
        var begun: String?
        var done: String?
        var dropped: String?
        /// The result, or why it was dropped.
        var result: String?
        var milestones: [String] = []
        var notes: [String] = []
    }

    static let second2018: [Set] = [
        Set(
            theme: .business, title: "调解案卷评查", text: "开展一次全区人民调解案卷评查。", office: 2, due: "2018-12-31",
            begun: "2018-11-05", done: "2018-12-14", result: "评查16份，已通报。"),
        Set(
            theme: .performance, title: "年度绩效考核", text: "完成对八个司法所的年度绩效考核。", office: 0, due: "2018-12-31",
            begun: "2018-12-10", done: "2019-01-11", result: "考核数据核定后完成，晚于年底。"),
        Set(
            theme: .venues, title: "村（社区）法治文化阵地", text: "新建两处村（社区）法治文化阵地。", office: 1, due: "2018-11-30",
            begun: "2018-08-01", done: "2018-11-20", result: "建成并启用。"),
        Set(
            theme: .antiGang, title: "扫黑除恶宣传", text: "实现扫黑除恶宣传村（社区）全覆盖。", office: 1, due: "2018-12-31",
            begun: "2018-07-10", done: "2018-12-20", result: "完成。"),
        Set(
            theme: .government, title: "行政执法人员培训", text: "举办一期行政执法人员业务培训班。", office: 6, due: "2018-10-31",
            begun: "2018-09-10", done: "2018-10-19", result: "完成。"),
    ]

    static let first2019: [Set] = [
        Set(
            theme: .business, title: "老兵调解工作室全覆盖", text: "三月底前实现区、街道两级为退役军人服务的调解组织全覆盖。", office: 2,
            due: "2019-03-31", begun: "2019-02-02", done: "2019-03-28", result: "区级1个、街道（镇）8个全部建成。",
            milestones: ["完成摸排", "工作室挂牌"], notes: ["二月完成退役军人矛盾特点摸排。"]),
        Set(
            theme: .business, title: "派出所先期处置试点", text: "在三个派出所试行矛盾纠纷先期处置，配齐调解员。", office: 2, due: "2019-05-31",
            begun: "2019-03-11", done: "2019-05-20", result: "三所均已开展。", milestones: ["选聘调解员", "岗前培训"]),
        Set(
            theme: .business, title: "调解员业务培训", text: "举办全区人民调解员业务培训班。", office: 2, due: "2019-04-30",
            begun: "2019-04-08", done: "2019-04-24", result: "如期举办。"),
        Set(
            theme: .business, title: "法律服务志愿者协会", text: "成立钟楼区法律服务志愿者协会。", office: 3, due: "2019-03-31",
            begun: "2019-01-21", done: "2019-03-22", result: "3月22日挂牌。"),
        Set(
            theme: .business, title: "特殊人群工作督查", text: "对各司法所特殊人群工作开展一次全面督查并回头看。", office: 4, due: "2019-06-30",
            begun: "2019-03-11", done: "2019-05-31", result: "督查一次，对个别所多次回头看。", notes: ["三月完成现场督查，反馈问题清单。", "五月回头看。"]),
        Set(
            theme: .business, title: "民营企业法治体检", text: "在新闸开展民营企业法治体检试点。", office: 3, due: "2019-05-31",
            begun: "2019-04-15", notes: ["体检表正在回收。"]),
        Set(
            theme: .venues, title: "陈渡新苑法治文化长廊", text: "建成陈渡新苑社区法治文化长廊。", office: 1, due: "2019-04-30",
            begun: "2019-01-15", done: "2019-05-17", result: "因雨延期，已建成开放。"),
        Set(
            theme: .venues, title: "村（社区）宣传栏更新", text: "更新五十处村（社区）法治宣传栏。", office: 1, due: "2019-06-30",
            begun: "2019-03-04", done: "2019-06-21", result: "全部更新。"),
        Set(
            theme: .government, title: "复议决定书网上公开", text: "推行行政复议决定书网上公开。", office: 5, due: "2019-06-30",
            begun: "2019-02-18", done: "2019-06-14", result: "已上网公开。"),
        Set(
            theme: .government, title: "两法衔接联席会议", text: "召开行政执法与刑事司法衔接联席会议。", office: 6, due: "2019-05-31",
            begun: "2019-04-10", done: "2019-06-05", result: "因成员单位改革调整，推迟一周召开。"),
        Set(
            theme: .performance, title: "绩效数据月通报", text: "按月通报各所绩效数据。", office: 0, due: "2019-06-30",
            begun: "2019-02-01",
            done: "2019-06-28", result: "通报五期。"),
        Set(
            theme: .antiGang, title: "律师代理涉黑涉恶案件检查", text: "对律师事务所报备制度执行情况开展检查。", office: 3, due: "2019-06-28",
            begun: "2019-06-03"),
        Set(
            theme: .other, title: "局机关档案室改造", text: "完成局机关档案室改造。", office: 0, due: "2019-06-30", dropped: "2019-04-16",
            result: "机构改革后办公用房统一调配，由区里统筹。"),
    ]

    static let second2019: [Set] = [
        Set(
            theme: .performance, title: "绩效考核数据采集标准", text: "根据省绩效考核标准，结合基层实际，出台对司法所的绩效考核数据采集标准，落实考核工作",
            office: 0, due: "2019-08-31", begun: "2019-06-25", milestones: ["征求各所意见", "局务会讨论"]),
        Set(
            theme: .performance, title: "走访座谈", text: "以提质增效为目标，通过座谈会、下沉走访掌握各科室、各司法所进展，使任务更具体、责任更明确", office: 0,
            due: "2019-09-30"),
        Set(
            theme: .performance, title: "党建指导员全覆盖", text: "规范基层党支部建设，从机关选派党员干部到司法所担任党建指导员，实现配备全覆盖", office: 0,
            due: "2019-09-30", milestones: ["选派两名指导员"]),
        Set(
            theme: .venues, title: "新新公园法治廉政阵地", text: "把五星街道新新公园建成法治、廉政于一体的宣传阵地，目前正在施工", office: 1,
            due: "2019-11-30", begun: "2019-06-03", notes: ["石刻、木刻部分已进场。"]),
        Set(
            theme: .venues, title: "西林公园司法行政主题公园", text: "联合市司法局把西林公园建成司法行政主题公园，目前正在筹划", office: 1, due: "2019-12-31"),
        Set(
            theme: .venues, title: "法律服务产业园", text: "由律师事务所牵头成立法律服务产业园，集聚优质法律服务资源", office: 3, due: "2019-12-31"),
        Set(
            theme: .business, title: "检察院法律援助工作站", text: "正式设立检察院法律援助工作站，全面开展检察院律师值班", office: 3, due: "2019-09-30"),
        Set(
            theme: .business, title: "刑事辩护全覆盖", text: "召开法院和司法行政机关刑事法律援助联席会议，推进刑事辩护全覆盖", office: 3, due: "2019-10-31"),
        Set(
            theme: .business, title: "服务退役军人调解", text: "进一步对接区退役军人事务局，做好服务退役军人调解工作", office: 2, due: "2019-12-31"),
        Set(
            theme: .business, title: "迎国庆排查", text: "落实迎国庆专项方案和“四色”预警，突出重点、加大密度开展排查", office: 2, due: "2019-10-08"),
        Set(
            theme: .business, title: "个人调解工作室", text: "挖掘优秀调解人员，指导和管理个人调解工作室的建立", office: 2, due: "2019-12-31"),
        Set(
            theme: .business, title: "律师和法律工作者管理", text: "加强对律师事务所、基层法律服务所和从业人员的日常管理，杜绝违规违纪", office: 3,
            due: "2019-12-31"),
        Set(
            theme: .business, title: "暂予监外执行病情诊断收尾", text: "完成暂予监外执行罪犯病情诊断的收尾工作", office: 4, due: "2019-08-31"),
        Set(
            theme: .business, title: "安全隐患大排查", text: "开展社区矫正安全隐患大排查，落实重点人员管理制度", office: 4, due: "2019-09-30",
            begun: "2019-06-27"),
        Set(
            theme: .business, title: "区委全面依法治区委员会会议", text: "七月召开区委全面依法治区委员会第一次会议，部署依法治区各项任务", office: 6,
            due: "2019-07-31"),
        Set(
            theme: .government, title: "合法性审查", text: "加大合法性审查力度，坚持集体讨论决定，提高专家论证和风险评估质量", office: 6, due: "2019-12-31"),
        Set(
            theme: .government, title: "学法培训", text: "继续开展领导干部和行政执法人员法律知识培训，坚持常务会议学法", office: 6, due: "2019-12-31"),
        Set(
            theme: .government, title: "复议应诉实效", text: "依法受理、审理行政复议案件，保持负责人出庭应诉", office: 5, due: "2019-12-31"),
        Set(
            theme: .government, title: "法律顾问委员会", text: "定期召开区法律顾问委员会交流会，扩大法律顾问制度覆盖面", office: 6, due: "2019-11-30"),
        Set(
            theme: .antiGang, title: "领导小组统筹", text: "强化专项斗争领导小组职能，吸收律师、调解员、陪审员和监督员充实力量", office: 0,
            due: "2019-12-31"),
        Set(
            theme: .antiGang, title: "分众宣传", text: "优化扫黑除恶普法方案，针对不同地区、不同人群精准普法，形成长效机制", office: 1, due: "2019-12-31"),
        Set(
            theme: .antiGang, title: "案件报备监督", text: "强化对律师辩护代理涉黑涉恶案件的指导监督，确保及时上报", office: 3, due: "2019-12-31"),
        Set(theme: .antiGang, title: "机制总结", text: "总结经验做法，使各项机制规范化、制度化", office: 0, due: "2019-12-31"),
    ]

    static let fromReport = "上期工作总结中的工作思路"
}
