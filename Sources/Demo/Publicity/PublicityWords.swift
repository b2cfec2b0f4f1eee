import Bureau
import Declarations

/// An activity as it might be thought up again and again.
struct ActivityIdea: Sendable {
    let title: String
    let forms: [ActivityForm]
    let audiences: [Audience]
    let topics: [LegalTopic]
    let venues: [String]
    var partners: [String] = []
    var keyDay: KeyDay?
}

/// Campaigns, series, titles and small texts of law publicity.
enum PublicityWords {
    static let antiGang = (name: "扫黑除恶专项斗争", basis: "中共中央、国务院关于开展扫黑除恶专项斗争的通知（2018年1月）")
    static let spring2018 = "法润江苏·春风行动（2018年）"
    static let spring2019 = "法润江苏·春风行动（2019年）"
    static let springBasis = "江苏省司法厅年度“法润江苏·春风行动”通知"
    static let responsibility = (name: "谁执法谁普法责任制落实", basis: "中办、国办关于实行国家机关“谁执法谁普法”普法责任制的意见（2017年）")
    static let constitutionWeek = (name: "宪法宣传周（2018年）", basis: "中宣部、司法部、全国普法办关于开展宪法宣传周活动的通知")

    static let migrantWeek = "农民工学法活动周"
    static let judicialDay = "江苏司法日"
    static let constitutionDay = "国家宪法日"
    static let consumersDay = "3·15消费者权益日宣传"

    static func migrantWeek(_ year: Int) -> String { "\(year)年农民工学法活动周启动仪式" }
    static let migrantWeekMore = ["农民工学法活动周：工地法律课堂", "农民工学法活动周：进招聘会设摊咨询"]
    static func judicialDay(_ edition: String) -> String { "第\(edition)届江苏司法日广场宣传" }
    static let judicialDayPartners = ["区法学会", "区律师服务团"]
    static let judicialDayMore = ["江苏司法日社区咨询专场", "江苏司法日进企业宣传"]
    static let editions = ["一", "二", "三", "四", "五"]

    static let spring: [ActivityIdea] = [
        ActivityIdea(
            title: "“春风行动”法律进招聘会", forms: [.jobFair, .stall], audiences: [.migrantWorker, .resident],
            topics: [.labour, .legalAid], venues: ["区人力资源市场", "街道招聘会现场"], partners: ["区人力资源和社会保障局", "区总工会"]),
        ActivityIdea(
            title: "“春风行动”工地法律课堂", forms: [.lecture, .leafletDrive], audiences: [.migrantWorker],
            topics: [.labour, .mediation], venues: ["在建工地会议室", "项目部食堂"], partners: ["区住房和城乡建设局"]),
        ActivityIdea(
            title: "“春风行动”企业用工法律讲座", forms: [.lecture], audiences: [.enterpriseManager],
            topics: [.labour, .enterprise], venues: ["工业园区会议中心", "企业会议室"], partners: ["区工商业联合会"]),
        ActivityIdea(
            title: "“春风行动”返岗务工人员法律咨询", forms: [.stall, .leafletDrive], audiences: [.migrantWorker],
            topics: [.labour, .civil, .legalAid], venues: ["长途客运站广场", "社区服务中心广场"]),
        ActivityIdea(
            title: "“春风行动”维权案例展板巡展", forms: [.exhibition, .caseTalk], audiences: [.migrantWorker, .resident],
            topics: [.labour, .criminal], venues: ["社区文化广场", "商业街区"]),
    ]

    static let responsibilities: [ActivityIdea] = [
        ActivityIdea(
            title: "“谁执法谁普法”市场监管法规进商圈", forms: [.joint, .stall], audiences: [.resident, .enterpriseManager],
            topics: [.consumer], venues: ["南大街步行街", "吾悦广场"], partners: ["区市场监督管理局"]),
        ActivityIdea(
            title: "“谁执法谁普法”交通安全以案释法", forms: [.caseTalk, .joint], audiences: [.resident, .migrantWorker],
            topics: [.traffic], venues: ["物流园会议室", "社区居民学校"], partners: ["钟楼交警大队"]),
        ActivityIdea(
            title: "“谁执法谁普法”环保法律进企业", forms: [.lecture, .joint], audiences: [.enterpriseManager],
            topics: [.environment], venues: ["工业园区会议中心"], partners: ["钟楼生态环境局"]),
        ActivityIdea(
            title: "“谁执法谁普法”劳动法规进园区", forms: [.lecture, .leafletDrive],
            audiences: [.enterpriseManager, .migrantWorker], topics: [.labour], venues: ["园区职工之家"],
            partners: ["区人力资源和社会保障局"]),
        ActivityIdea(
            title: "“谁执法谁普法”城管法规进社区", forms: [.joint, .leafletDrive], audiences: [.resident],
            topics: [.administration], venues: ["社区文化广场", "农贸市场门口"], partners: ["区城市管理局"]),
        ActivityIdea(
            title: "“谁执法谁普法”食品安全进校园", forms: [.lecture, .exhibition], audiences: [.youth],
            topics: [.consumer, .minors], venues: ["小学报告厅", "中学礼堂"], partners: ["区市场监督管理局", "区教育局"]),
        ActivityIdea(
            title: "“谁执法谁普法”安全生产法宣讲", forms: [.lecture], audiences: [.enterpriseManager],
            topics: [.enterprise], venues: ["街道会议室"], partners: ["区应急管理局"]),
        ActivityIdea(
            title: "“谁执法谁普法”税收法规进商户", forms: [.joint, .stall], audiences: [.enterpriseManager],
            topics: [.enterprise], venues: ["灯具城商会", "步行街商户服务站"], partners: ["国家税务总局常州市钟楼区税务局"]),
        ActivityIdea(
            title: "“谁执法谁普法”法官、检察官说法", forms: [.caseTalk], audiences: [.stateEmployee, .villageCadre],
            topics: [.criminal, .civil], venues: ["区行政中心报告厅"], partners: ["钟楼区人民法院", "钟楼区人民检察院"]),
    ]

    static let antiGangTitles = [
        "扫黑除恶宣传进社区", "扫黑除恶宣传进集镇", "扫黑除恶宣传进工地", "扫黑除恶宣传进校园", "扫黑除恶宣传进市场", "扫黑除恶宣传进企业", "扫黑除恶法律知识讲座",
        "扫黑除恶广播宣传日", "扫黑除恶标语集中悬挂", "扫黑除恶宣传进出租房集中区",
    ]
    static let antiGangVenues = ["社区文化广场", "集镇主街", "农贸市场", "村委会广场", "小区出入口", "建筑工地", "商业街区"]

    static let ordinary: [ActivityIdea] = [
        ActivityIdea(
            title: "法律进社区讲座", forms: [.lecture], audiences: [.resident], topics: [.family, .property],
            venues: ["社区居民学校", "社区活动室"]),
        ActivityIdea(
            title: "青少年法治教育课", forms: [.lecture, .quiz], audiences: [.youth], topics: [.minors, .constitution],
            venues: ["小学报告厅", "中学礼堂"], partners: ["区教育局"]),
        ActivityIdea(
            title: "模拟法庭进校园", forms: [.mootCourt], audiences: [.youth], topics: [.minors, .criminal],
            venues: ["中学礼堂"], partners: ["钟楼区人民法院"]),
        ActivityIdea(
            title: "法治电影放映", forms: [.film], audiences: [.resident, .migrantWorker], topics: [.civil],
            venues: ["社区文化广场", "村文化礼堂"]),
        ActivityIdea(
            title: "法治文艺演出", forms: [.performance], audiences: [.resident, .elderly], topics: [.family, .elderly],
            venues: ["街道文体中心", "村文化礼堂"], partners: ["区文化馆"]),
        ActivityIdea(
            title: "老年人防诈骗讲座", forms: [.lecture, .caseTalk], audiences: [.elderly], topics: [.fraud, .elderly],
            venues: ["社区居家养老服务站", "社区活动室"]),
        ActivityIdea(
            title: "村（社区）“两委”干部学法培训", forms: [.training], audiences: [.villageCadre],
            topics: [.constitution, .administration], venues: ["街道会议室"]),
        ActivityIdea(
            title: "物业纠纷法律沙龙", forms: [.caseTalk], audiences: [.resident], topics: [.property, .mediation],
            venues: ["小区党群服务站", "社区议事厅"]),
        ActivityIdea(
            title: "电子屏法治标语滚动播放", forms: [.ledScreen], audiences: [.resident], topics: [.constitution],
            venues: ["街道主要路口", "商业广场"]),
        ActivityIdea(
            title: "庭审旁听", forms: [.courtVisit], audiences: [.stateEmployee, .leadingCadre],
            topics: [.administration], venues: ["钟楼区人民法院"], partners: ["钟楼区人民法院"]),
    ]

    static let constitution: [ActivityIdea] = [
        ActivityIdea(
            title: "国家宪法日广场宣传", forms: [.stall, .exhibition], audiences: [.resident, .stateEmployee],
            topics: [.constitution], venues: ["南大街步行街"], partners: ["区委宣传部", "区教育局"], keyDay: .constitution),
        ActivityIdea(
            title: "宪法宣传周进校园", forms: [.quiz, .lecture], audiences: [.youth], topics: [.constitution],
            venues: ["中学礼堂"], partners: ["区教育局"], keyDay: .constitution),
        ActivityIdea(
            title: "宪法宣誓与宪法讲座", forms: [.lecture], audiences: [.leadingCadre, .stateEmployee],
            topics: [.constitution], venues: ["区行政中心报告厅"], keyDay: .constitution),
    ]

    static let keyDays: [(day: String, idea: ActivityIdea)] = [
        (
            "03-08",
            ActivityIdea(
                title: "三八妇女维权周法律咨询", forms: [.stall], audiences: [.women], topics: [.family],
                venues: ["社区服务中心广场"], partners: ["区妇女联合会"], keyDay: .women)
        ),
        (
            "03-15",
            ActivityIdea(
                title: "3·15消费者权益日广场咨询", forms: [.stall, .joint], audiences: [.resident], topics: [.consumer],
                venues: ["南大街步行街"], partners: ["区市场监督管理局"], keyDay: .consumers)
        ),
        (
            "04-15",
            ActivityIdea(
                title: "国家安全教育日宣传", forms: [.exhibition, .leafletDrive], audiences: [.stateEmployee, .youth],
                topics: [.security], venues: ["区行政中心大厅"], keyDay: .security)
        ),
        (
            "06-05",
            ActivityIdea(
                title: "世界环境日法律宣传", forms: [.joint, .leafletDrive], audiences: [.resident],
                topics: [.environment], venues: ["青枫公园"], partners: ["钟楼生态环境局"], keyDay: .environment)
        ),
        (
            "06-26",
            ActivityIdea(
                title: "国际禁毒日宣传", forms: [.exhibition, .stall], audiences: [.resident, .youth], topics: [.drugs],
                venues: ["社区文化广场"], partners: ["钟楼公安分局"], keyDay: .drugs)
        ),
    ]

    /// Held before the register began, of series that go on.
    static let earlier: [(KeyDay, Day)] = [
        (.constitution, "2014-12-04"), (.constitution, "2015-12-04"), (.consumers, "2016-03-15"),
        (.constitution, "2016-12-05"), (.consumers, "2017-03-15"), (.constitution, "2017-12-04"),
    ]
    static let ideas = keyDays.map { $0.idea } + constitution

    static let planned: [(day: Day, title: String)] = [
        ("2019-06-28", "“七一”前夕法治文艺演出"), ("2019-07-05", "暑期青少年法治夏令营"), ("2019-07-12", "高温作业劳动保护法律讲座"),
        ("2019-07-26", "退役军人法律服务专场"), ("2019-08-16", "扫黑除恶法律知识竞赛"), ("2019-09-20", "网络安全宣传周法律咨询"),
        ("2019-12-04", "国家宪法日广场宣传"),
    ]
    static let plannedVenues = ["街道文体中心"]
    static let cancelReasons = ["因暴雨预警取消", "场地临时征用，另行安排", "与区级活动重复，并入区级活动"]

    static let summaries = [
        "现场秩序良好，群众咨询集中在劳动报酬和婚姻家庭，已逐一解答。", "参加人员反映内容贴近实际，建议增加案例。", "发放资料基本覆盖到户，部分群众留下联系方式要求回访。",
        "律师现场解答，较复杂的问题引导到法律援助窗口。", "活动得到联办单位支持，后续拟每季开展一次。", "通过以案释法，听众对相关规定有了直观认识。",
    ]

    static let squares = ["南大街步行街", "青枫公园东门", "荆川公园广场", "怀德广场"]
}
