import Bureau

/// Names of the bureau's bodies and of the organisations that mediate.
enum OrganisationWords {
    static let bureau = "常州市钟楼区司法局"
    static let bureauShort = "钟"

    /// Offices of the bureau with their short names, as they stood after the reform of early 2019.
    static let offices: [(name: String, short: String)] = [
        ("办公室", "钟办"), ("普法与依法治理科", "钟普"), ("人民参与和促进法治科", "钟"), ("公共法律服务管理科", "钟公"),
        ("社区矫正管理科", "钟矫"), ("行政复议与应诉科", "钟复"), ("合法性审查与执法监督科", "钟审"),
    ]

    /// The office above whose desk mediation goes: its place in the list.
    static let mediationOffice = 2

    static let aidCentre = (name: "钟楼区法律援助中心", short: "钟援")
    static let correctionsCentre = (name: "钟楼区社区矫正中心", short: "钟矫中")
    static let court = (name: "钟楼区人民法院", short: "钟法")
    static let procuratorate = (name: "钟楼区人民检察院", short: "钟检")
    static let petitionOffice = (name: "钟楼区信访局", short: "钟信")
    static let policeStations = ["邹区", "永红", "五星"]

    static func judicialOffice(_ township: String) -> String { township + "司法所" }
    static func judicialOfficeShort(_ township: String) -> String { bureauShort + String(township.prefix(1)) }
    static func policeStation(_ name: String) -> String { name + "派出所" }
    static func committee(of place: String) -> String { place + "人民调解委员会" }
    static let districtCommittee = "常州市钟楼区人民调解委员会"
    static func policePost(_ name: String) -> String { name + "派出所先期处置调解室" }
    static func veteransStudio(of place: String) -> String { place + "老兵调解工作室" }
    static let courtPost = "驻区人民法院人民调解室"
    static let petitionPost = "驻区信访局人民调解室"
    static let personalStudio = "“运河老娘舅”个人调解工作室"

    /// Professional committees by the kinds that they take.
    static let professional: [(name: String, kinds: [DisputeKind])] = [
        ("钟楼区道路交通事故纠纷人民调解委员会", [.traffic]),
        ("钟楼区医患纠纷人民调解委员会", [.medical]),
        ("钟楼区物业管理纠纷人民调解委员会", [.propertyManagement]),
        ("钟楼区劳动争议人民调解委员会", [.labourOther, .wageArrears]),
        ("邹区灯具市场纠纷人民调解委员会", [.productionBusiness, .contract, .consumerOther]),
    ]

    static let posts = ["局长", "副局长", "科长", "副科长", "科员", "四级主任科员"]
    static let headOfOffice = "所长"
    static let officePosts = ["司法助理员", "科员", "专职社工"]

    static func letter(_ number: Int, year: Int) -> String { "钟调聘〔\(year)〕\(number)号" }
    static func certificate(_ number: Int) -> String { "苏D04-\(10_000 + number)" }

    /// The bureau's own lists: list, code, label, English.
    static let localCodes: [(String, String, String, String)] = [
        ("dispute_kind", "village_affairs", "村务管理", "Village affairs"),
        ("dispute_kind", "family_planning", "计划生育", "Family planning"),
        ("dispute_kind", "dance_noise", "广场舞扰民", "Noise of dancing in squares"),
        ("dispute_kind", "parking", "停车", "Parking"),
        ("dispute_kind", "water_leak", "渗漏水", "Leaking water"),
        ("alert_level", "cross_department", "跨部门会办", "Several departments together"),
        ("alert_level", "bureau_watch", "局领导包案", "A head of the bureau takes charge"),
        ("alert_level", "office_watch", "司法所跟踪", "The judicial office follows it"),
        ("alert_level", "village_watch", "村居关注", "The village keeps an eye on it"),
    ]
}
