/// Names of the bodies, firms and papers that government by law is done with; firms and people are invented.
enum GovernmentWords {
    /// Bodies with the short names that numbers would carry; public bodies keep their names.
    static let bodies: [(body: Body, name: String, short: String)] = [
        (.government, "常州市钟楼区人民政府", "钟政"), (.office, "钟楼区人民政府办公室", "钟政办"),
        (.urban, "钟楼区城市管理局", "钟城"), (.labour, "钟楼区人力资源和社会保障局", "钟人社"),
        (.market, "钟楼区市场监督管理局", "钟市监"), (.housing, "钟楼区住房和城乡建设局", "钟住建"),
        (.land, "常州市自然资源和规划局钟楼分局", "钟自规"), (.police, "常州市公安局钟楼分局", "钟公安"),
        (.ecology, "常州市钟楼生态环境局", "钟环"), (.education, "钟楼区教育局", "钟教"), (.civil, "钟楼区民政局", "钟民"),
        (.finance, "钟楼区财政局", "钟财"), (.development, "钟楼区发展和改革局", "钟发改"),
        (.intermediate, "常州市中级人民法院", "常中法"), (.high, "江苏省高级人民法院", "苏高法"),
    ]

    static let squad = (name: "北港街道综合行政执法局", short: "北港综执")
    static func subdistrict(_ township: String, isTown: Bool) -> String {
        isTown ? township + "人民政府" : township + "办事处"
    }

    static let reviewPost = "科员（合法性审查）"
    static let reconsiderationPost = "科员（行政复议）"
    static let officerPost = "综合执法队员"

    /// The bureau's own lists for government by law.
    static let localCodes: [(String, String, String, String)] = [
        ("enforcement_field", "property", "物业管理", "Property management"),
        ("enforcement_field", "site", "建设工地", "Construction sites"),
        ("enforcement_field", "appearance", "市容环卫", "City appearance"),
        ("enforcement_field", "parking", "停车管理", "Parking"),
        ("enforcement_field", "other", "其他领域", "Other fields"),
        ("offence", "unpaid_wages", "拒不支付劳动报酬罪", "Refusal to pay wages"),
        ("offence", "unsafe_food", "生产、销售不符合安全标准的食品罪", "Unsafe food"),
        ("offence", "toxic_food", "生产、销售有毒、有害食品罪", "Toxic food"),
        ("offence", "trademark", "销售假冒注册商标的商品罪", "Goods with counterfeit trade marks"),
        ("offence", "pollution", "污染环境罪", "Pollution"),
    ]

    static let advisers: [(firm: String, speciality: String)] = [
        ("江苏钟衡律师事务所", "行政诉讼、征收补偿"), ("江苏澄正律师事务所", "政府合同、招商引资"),
        ("江苏晋陵潮律师事务所", "规范性文件、行政程序"), ("江苏运河源律师事务所", "行政复议、信息公开"),
        ("江南某高校法学院", "行政法理论、立法"), ("江苏青果巷律师事务所", "劳动保障、民生事项"),
    ]

    static func licence(_ number: Int) -> String { "13204" + String(201_510_000 + number * 137) }
    static func contract(_ number: Int, year: Int) -> String { "钟政顾聘〔\(year)〕\(number)号" }
    static let rating = ["服务及时，意见可行，全年参与审查和应诉，无差错。", "能按时出具意见，论证充分。", "出具意见偏迟两次，已提醒。"]
    static let certificatePrefix = "苏D04-2"
}

/// A body that government by law is done with or against.
enum Body: CaseIterable {
    case government, office, urban, labour, market, housing, land, police, ecology, education, civil, finance
    case development, intermediate, high
}
