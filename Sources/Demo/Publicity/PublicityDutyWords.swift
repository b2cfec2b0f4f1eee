import Bureau
import Declarations

/// Departments with what they must make known, sites, and titles of villages.
enum PublicityDutyWords {
    static let departments: [(name: String, laws: [String], topic: LegalTopic)] = [
        ("区市场监督管理局", ["消费者权益保护法", "食品安全法", "广告法"], .consumer),
        ("区人力资源和社会保障局", ["劳动合同法", "社会保险法", "劳动争议调解仲裁法"], .labour),
        ("钟楼生态环境局", ["环境保护法", "大气污染防治法", "水污染防治法"], .environment),
        ("区教育局", ["教育法", "未成年人保护法"], .minors),
        ("区民政局", ["慈善法", "老年人权益保障法"], .elderly),
        ("区住房和城乡建设局", ["物业管理条例", "建筑法"], .property),
        ("区城市管理局", ["城乡规划法", "江苏省城市市容和环境卫生管理条例"], .administration),
        ("区卫生健康局", ["传染病防治法", "职业病防治法"], .civil),
        ("区应急管理局", ["安全生产法", "突发事件应对法"], .enterprise),
        ("钟楼公安分局", ["治安管理处罚法", "反恐怖主义法", "禁毒法"], .criminal),
        ("钟楼区人民法院", ["民事诉讼法", "行政诉讼法"], .civil),
        ("钟楼区人民检察院", ["刑事诉讼法", "监察法"], .criminal),
        ("区财政局", ["会计法", "预算法"], .administration),
        ("区退役军人事务局", ["军人保险法", "退役士兵安置条例"], .civil),
    ]
    static let comma = "、"
    static let measures = ["现场咨询", "以案释法", "专题讲座", "进企业宣讲", "新媒体推送", "发放资料"]
    static let evidence = ["活动照片和签到表", "推送链接截图", "培训通知和名册"]
    static let done = "登记完成情况"
    static let righted = "登记整改情况"
    static let remark = "清单项目完成较好，材料齐全。"

    static let corridor = "陈渡新苑法治文化长廊"
    static let newPark = "新新公园法治主题园"
    static let xilinPark = "西林公园法治文化园"
    static let corridorPlace = "陈渡新苑"
    static let newParkPlace = "新新"
    static let xilinParkPlace = "西林公园"
    static let theBuilder = "永红街道办事处"
    static let works = ["雕塑和展板", "绿化和铺装", "照明和座椅"]

    /// Sites that stood when the register began: name, kind, township, level.
    static let sites: [(name: String, kind: SiteKind, township: Int, level: CultureLevel)] = [
        ("五星法治文化公园", .park, 0, .province), ("清潭新村三社区法治驿站", .base, 1, .province),
        ("白荡法治文化广场", .square, 1, .city), ("北港法治文化广场", .square, 2, .city),
        ("西林法治文化墙", .wall, 3, .township), ("南大街法治街区", .street, 4, .district),
        ("荷花池法治文化长廊", .corridor, 5, .district), ("新闸法治文化广场", .square, 6, .district),
        ("邹区法治文化公园", .park, 7, .city), ("灯具城法治宣传站", .base, 7, .township),
        ("盛世名门法治小区", .estate, 2, .district), ("勤业法治文化墙", .wall, 4, .village),
        ("钟楼区青少年法治教育基地", .hall, 0, .city), ("米市河法治文化长廊", .corridor, 5, .village),
    ]
    static let closeReason = "地块改造，设施移至社区新址"
    static let findings = ["两块展板褪色，内容未更新", "座椅松动", "宣传栏玻璃破损", "个别法律条文已修订，须更换"]

    static func batch(_ level: HonourLevel, _ number: Int) -> String {
        "第\(numerals[number % numerals.count])批\(level.label.zh)民主法治示范村（社区）"
    }
    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]
    static let revoked = "村干部违纪，不再符合条件"
    static let cancelled = "撤并后不再设立"
}
