import Bureau

/// What applications to reconsider are about.
struct ReconsiderationStory {
    let cause: String
    let act: ContestedActKind
    /// The field as it was called until the reform of 2018, and after it.
    let areas: (old: AdministrativeField, new: AdministrativeField)
    let body: Body
    let acted: String
    /// Who else is concerned: an employer, a shop, nobody.
    let third: Trade?
    /// Whether a township acted, and not a department.
    var byTownship = false
}

/// Words of reconsideration cases and lawsuits.
enum ReconsiderationWords {
    static let stories: [ReconsiderationStory] = [
        ReconsiderationStory(
            cause: "不服工伤认定决定", act: .confirmation, areas: (.labour, .humanResources), body: .labour,
            acted: "对申请人下班途中所受交通事故伤害作出的工伤认定决定", third: .making),
        ReconsiderationStory(
            cause: "不服不予认定工伤决定", act: .confirmation, areas: (.labour, .humanResources), body: .labour,
            acted: "以突发疾病超过四十八小时为由作出的不予认定工伤决定", third: .building),
        ReconsiderationStory(
            cause: "不服食品举报不予立案告知", act: .complaintHandling, areas: (.industryCommerce, .market), body: .market,
            acted: "对申请人举报的预包装食品标签问题作出的不予立案告知", third: .selling),
        ReconsiderationStory(
            cause: "不服网购举报处理结果", act: .complaintHandling, areas: (.industryCommerce, .market), body: .market,
            acted: "对申请人举报的网店虚假宣传作出的处理答复", third: .shopping),
        ReconsiderationStory(
            cause: "房屋拆迁安置协议争议", act: .agreement, areas: (.demolition, .demolition), body: .housing,
            acted: "未按房屋拆迁安置协议约定交付安置房并支付过渡费的行为", third: nil, byTownship: true),
        ReconsiderationStory(
            cause: "不服政府信息公开答复", act: .disclosure, areas: (.land, .naturalResources), body: .land,
            acted: "对申请人申请公开的征地补偿安置方案作出的答复", third: nil),
        ReconsiderationStory(
            cause: "不服行政处罚决定", act: .penalty, areas: (.publicSecurity, .publicSecurity), body: .police,
            acted: "以殴打他人为由作出的行政拘留五日决定", third: nil),
        ReconsiderationStory(
            cause: "不服责令限期拆除决定", act: .coercion, areas: (.urbanManagement, .urbanManagement), body: .urban,
            acted: "对申请人屋顶搭建物作出的责令限期拆除决定", third: nil),
        ReconsiderationStory(
            cause: "请求履行职责", act: .inaction, areas: (.planning, .naturalResources), body: .land,
            acted: "对申请人反映的邻居违法建设未予答复的行为", third: nil),
    ]

    /// How often each of them comes.
    static let weights = [26, 14, 18, 10, 20, 8, 6, 8, 5]

    static let batch = "同一小区拆迁安置协议系列案"
    static let lateGround = "自知道行政行为之日起已超过六十日"
    static let extensionGround = "案情复杂，需要进一步调取证据并听证"
    static let suspensionGround = "申请人一并要求审查规范性文件，转送有权机关处理"
    static let normDocument = "市城市建筑垃圾管理办法实施细则第十二条"
    static let normMaker = "市城市管理局"
    static let normAuthority = "市人民政府"
    static let hearingGround = "案情重大、争议较大，组织双方听证"
    static let committeeGround = "提交区政府行政复议委员会研究"
    static let addedGround = "用人单位与行政行为有利害关系，追加为第三人"
    static let servedPaper = "行政复议答复通知书"
    static let decisionPaper = "行政复议决定书"

    static func decision(_ number: Int, year: Int) -> String { "〔\(year)〕钟行复第\(number)号决定书" }
    static func refusal(_ number: Int, year: Int) -> String { "〔\(year)〕钟行复不字第\(number)号" }

    static func published(_ cause: String, _ result: String) -> String {
        "申请人张某某\(cause)，向本机关申请行政复议。申请人住址、证件号码及第三人有关商业信息已作隐去处理。经审理查明，被申请人依职权作出"
            + "涉案行政行为，有关事实有询问笔录、送达回证等证据证明。本机关认为，双方争议在于事实认定和程序是否合法，经审查各方证据和依据，"
            + "根据《中华人民共和国行政复议法》第二十八条及其实施条例的规定，决定如下：\(result)。申请人如不服本决定，可以自收到之日起十五日内"
            + "向人民法院提起行政诉讼。"
    }
    static func title(_ cause: String) -> String { "张某某\(cause)行政复议决定书" }
    static let address = "http://www.czzl.gov.cn/fuyi/"
    static let checkPassed = "已核对姓名、证件号码、住址和商业秘密"
    static let takenDown = "申请人提出住址未完全隐去，撤下重新处理"

    static let courtCauses: [(String, ContestedActKind, AdministrativeField)] = [
        ("诉区政府房屋征收补偿决定", .levy, .demolition), ("诉区政府行政复议决定", .confirmation, .humanResources),
        ("诉区政府强制拆除行为违法", .coercion, .urbanManagement), ("诉区政府信息公开答复", .disclosure, .naturalResources),
        ("诉区政府拆迁安置协议履行", .agreement, .demolition), ("诉区政府征地补偿安置职责", .inaction, .naturalResources),
    ]
    static let departmentCauses: [(String, ContestedActKind, AdministrativeField, Body)] = [
        ("诉工伤认定决定", .confirmation, .humanResources, .labour), ("诉行政处罚决定", .penalty, .market, .market),
        ("诉责令限期拆除决定", .coercion, .urbanManagement, .urban),
    ]
    static func docket(_ number: Int, year: Int, high: Bool) -> String {
        high ? "(\(year))苏行终\(number)号" : "(\(year))苏04行初\(number)号"
    }
    static func districtDocket(_ number: Int, year: Int) -> String { "(\(year))苏0404行初\(number)号" }
    static let exempt = "庭前证据交换，不属开庭审理"
    static let absence = "分管负责人参加防汛值守，已书面说明并委托副局级负责人以外的工作人员出庭"
    static let contested = "原告不服被告作出的行政行为，请求撤销并重新处理"
}
