import Bureau

/// What the enforcement office of Beigang finds, and what comes of it.
enum EnforcementWords {
    /// By field: what it is called, what is found, what is kept as evidence.
    static let causes: [String: [(cause: String, found: String, kept: String)]] = [
        "property": [
            ("物业企业擅自改变公共用地用途", "小区绿地被硬化后划作收费车位，企业不能提供业主大会决定。", "收费票据存根一本、车位登记册一册"),
            ("物业企业未公示收费项目和标准", "门岗和服务大厅均未见收费公示，业主反映多收装修管理费。", "收据三张、收费登记表一份"),
            ("擅自占用物业共用部位", "楼道内搭建储物间并加锁，堵塞通道。", "现场照片和锁具两把"),
        ],
        "site": [
            ("建筑工地未采取扬尘防治措施", "裸土未覆盖，出入口未冲洗，车辆带泥上路。", "现场影像和进出车辆登记表"),
            ("擅自夜间施工", "夜间二十三时仍在浇筑混凝土，未取得夜间施工证明。", "施工日志一册、对讲机一部"),
            ("擅自处置建筑渣土", "运输车辆无准运证，渣土倾倒在待建地块。", "运输单据五张"),
        ],
        "appearance": [
            ("占用人行道摆摊经营", "在人行道摆放三轮车出售水果，影响通行。", "电子秤一台"), ("店外占道经营", "店铺货架超出门窗外墙约一米半。", "货架两只"),
            ("擅自设置户外广告", "沿街墙面张贴促销喷绘约四平方米。", "喷绘布一幅"), ("乱张贴小广告", "在电线杆和站台张贴租房广告。", "未张贴广告一百余张"),
            ("随意倾倒餐厨垃圾", "将餐厨废弃物倒入雨水井。", "塑料桶一只"), ("沿街晾晒影响市容", "在护栏上晾晒物品并拒不收回。", "晾晒架一副"),
            ("擅自占道堆放物料", "黄沙和砖块堆在道路上，未设警示。", "手推车一辆"),
        ],
        "parking": [
            ("非机动车道停放机动车", "车辆停在人行道上，车主不在现场。", "现场影像"), ("私设地锁占用公共车位", "公共车位上安装地锁两只。", "地锁两只"),
        ],
        "other": [("犬只未登记且不牵引", "在广场遛犬未牵引，不能出示犬证。", "牵引绳一根"), ("露天烧烤污染环境", "在居民楼下露天烧烤，油烟扰民。", "烤架一只")],
    ]

    static let trades: [String: Trade] = ["property": .property, "site": .building]

    static func filing(_ number: Int, year: Int) -> String { "钟综执立字〔\(year)〕第\(number)号" }
    static func decision(_ number: Int, year: Int) -> String { "钟综执罚字〔\(year)〕第\(number)号" }
    static let store = "北港街道综合执法局物证室"
    static let records = ["执法记录仪视频存服务器，现场照片入卷", "询问同步录音录像刻盘入卷", "执法记录仪视频和文字笔录均已归档"]
    static let object = ["三轮车一辆", "冰柜一台", "搅拌机一台", "货架五只", "钢管一批"]
    static let cleared = "清运堆放在人行道上的建筑垃圾"
    static let approver = "执法局局长"
    static let lifted = "查明情况，解除措施"
    static let extended = "案情复杂，须进一步核实物品来源"
}
