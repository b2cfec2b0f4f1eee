import Bureau

/// Offences as they come before the courts of the district, and how they are punished there.
enum OffencesWords {
    /// Sentences that are usually suspended.
    static let suspended: [Offence] = [
        Offence("危险驾驶罪", .publicSecurity, 74, months: 1...3, isDetention: true, women: 4),
        Offence("交通肇事罪", .publicSecurity, 36, months: 6...30, women: 12),
        Offence("故意伤害罪", .personRights, 32, months: 6...24, women: 8),
        Offence("盗窃罪", .property, 26, months: 4...18, hasFine: true, women: 16),
        Offence("诈骗罪", .property, 24, months: 8...36, hasFine: true, women: 24),
        Offence("寻衅滋事罪", .socialOrder, 17, months: 6...18, women: 6),
        Offence("开设赌场罪", .socialOrder, 22, months: 8...30, hasFine: true, women: 18),
        Offence("虚开增值税专用发票罪", .economicOrder, 27, months: 9...36, hasFine: true, women: 26),
        Offence("非法吸收公众存款罪", .economicOrder, 13, months: 18...36, hasFine: true, women: 38),
        Offence("掩饰、隐瞒犯罪所得罪", .socialOrder, 11, months: 6...24, hasFine: true, women: 14),
        Offence("容留他人吸毒罪", .socialOrder, 8, months: 6...12, hasFine: true, isOfDrugs: true, women: 20),
        Offence("职务侵占罪", .property, 11, months: 10...36, women: 28),
        Offence("污染环境罪", .socialOrder, 9, months: 6...24, hasFine: true, women: 6),
        Offence("销售假冒注册商标的商品罪", .economicOrder, 9, months: 12...36, hasFine: true, women: 30),
        Offence("信用卡诈骗罪", .economicOrder, 10, months: 10...30, hasFine: true, women: 26),
        Offence("生产、销售有毒、有害食品罪", .economicOrder, 5, months: 8...18, hasFine: true, women: 42),
        Offence("组织、领导传销活动罪", .economicOrder, 5, months: 15...36, hasFine: true, women: 48),
        Offence("妨害公务罪", .socialOrder, 6, months: 5...10, women: 14),
        Offence("非法拘禁罪", .personRights, 5, months: 6...18, women: 4),
        Offence("重大责任事故罪", .publicSecurity, 6, months: 8...24, women: 6),
        Offence("拒不支付劳动报酬罪", .property, 3, months: 6...12, hasFine: true, women: 10),
        Offence("受贿罪", .corruption, 6, months: 12...36, hasFine: true, women: 14),
        Offence("行贿罪", .corruption, 5, months: 6...24, hasFine: true, women: 12),
        Offence("聚众斗殴罪", .socialOrder, 9, months: 18...36, women: 3),
        Offence("非法经营罪", .economicOrder, 8, months: 8...30, hasFine: true, women: 20),
        Offence("过失致人死亡罪", .personRights, 3, months: 12...36, women: 14),
    ]

    /// Longer sentences, of which the rest is served on parole or outside prison.
    static let longer: [Offence] = [
        Offence("故意伤害罪", .personRights, 8, months: 48...120, women: 6),
        Offence("诈骗罪", .property, 8, months: 48...132, hasFine: true, women: 20),
        Offence("贩卖毒品罪", .socialOrder, 6, months: 36...96, hasFine: true, isOfDrugs: true, women: 18),
        Offence("受贿罪", .corruption, 6, months: 60...132, hasFine: true, women: 12),
        Offence("合同诈骗罪", .economicOrder, 5, months: 48...120, hasFine: true, women: 16),
        Offence("盗窃罪", .property, 5, months: 36...84, hasFine: true, women: 10),
        Offence("抢劫罪", .property, 4, months: 48...120, hasFine: true, women: 2),
    ]

    /// Control is rare.
    static let control = Offence("寻衅滋事罪", .socialOrder, 1, months: 6...18, women: 10)

    /// Courts that judge people who live here, by how often.
    static let courts: KeyValuePairs<(name: String, short: String), Int> = [
        ("常州市钟楼区人民法院", "苏0404"): 62, ("常州市天宁区人民法院", "苏0402"): 13,
        ("常州市新北区人民法院", "苏0411"): 9, ("常州市武进区人民法院", "苏0412"): 9,
        ("常州市中级人民法院", "苏04"): 3, ("无锡市梁溪区人民法院", "苏0213"): 2,
        ("上海市浦东新区人民法院", "沪0115"): 1, ("南京市秦淮区人民法院", "苏0104"): 1,
    ]

    static let paroleCourts = [("常州市中级人民法院", "苏04"), ("南京市中级人民法院", "苏01"), ("无锡市中级人民法院", "苏02")]
    static let prisonAdministration = "江苏省监狱管理局"

    static func judgment(_ short: String, _ year: Int, _ number: Int) -> String { "（\(year)）\(short)刑初\(number)号" }
    static func parole(_ short: String, _ year: Int, _ number: Int) -> String { "（\(year)）\(short)刑更\(number)号" }
    static func release(_ year: Int, _ number: Int) -> String { "（\(year)）苏狱暂字第\(number)号" }
}
