import Bureau
import Declarations

/// Names and small texts of those who practise law and of the villages' advisers. All firms are invented.
enum LegalServicesWords {
    static let firmNames = [
        "江苏澄麓律师事务所", "江苏润桁律师事务所", "江苏禾陌律师事务所", "江苏毓桐律师事务所", "江苏泓墅律师事务所", "江苏朗砚律师事务所",
        "江苏嘉珩律师事务所", "江苏卓垚律师事务所", "江苏茂岚（常州）律师事务所", "江苏凌澍律师事务所",
    ]
    static let lawyersOfFirm = 7
    static let workerOffices = 6
    static func workerOffice(of township: String) -> String { "常州市钟楼区" + township + "法律服务所" }

    static let observerPosts = ["公共法律服务管理科科长", "公共法律服务管理科科员"]
    static let hours = "周一至周五 9:00—11:30，13:30—17:00"
    static let centre = "钟楼区公共法律服务中心"
    static func station(of township: String) -> String { township + "公共法律服务工作站" }
    static func point(of village: String) -> String { village + "公共法律服务点" }

    static let cityBureau = "常州市司法局"
    static let sanctionNumber = "常司罚决〔2018〕3号"
    static let sanctionGround = "同一案件中先后接受双方当事人咨询并出具意见，未履行告知义务，予以警告。"

    static func scope(of township: String) -> String {
        township + "所辖各村（社区）：每月驻点服务，每季一场法治讲座，审查合同和村规民约，参与矛盾纠纷调解，管理法润民生微信群。"
    }
    static let contractOver = "合同履行一年，双方协商不再续签，另行商定。"
    static let handover = "年度调整，由新任顾问接替"

    static let rules: [(name: String, basis: String, minutes: Int, from: Day, until: Day?)] = [
        ("村（社区）法律顾问履职要求（2018年）", "本局村（社区）法律顾问工作办法", 240, "2018-01-01", "2018-12-31"),
        ("村（社区）法律顾问履职要求（2019年）", "本局村（社区）法律顾问工作办法（修订）", 480, "2019-01-01", nil),
    ]
    static let shortReasons = ["顾问出差办案，未补班。", "村里活动改期，讲座未办。", "顾问病假，未安排替代。", "服务做了但未按时登记，核实后仍不足。"]
    static let followUps = ["电话督促，已在次月补足。", "与律师事务所主任谈话，明确替班安排。", "约谈顾问，补讲座一场。"]

    static func group(of village: String) -> String { village + "法润民生群" }

    static let services: [AdviserServiceKind: [String]] = [
        .consult: [
            "解答村民宅基地继承和分户的咨询。", "解答房屋出租押金不退的问题，告知可先行协商。", "居民询问遗嘱怎样才有效，说明形式要求。",
            "解答工地欠薪的维权途径，建议申请法律援助。", "解答离婚后探望子女的安排。", "解答相邻漏水责任的咨询，现场看了渗漏位置。",
        ],
        .lecture: [
            "讲防范电信诈骗和非法集资。", "讲赡养老人的法律义务，结合本地案例。", "讲劳动合同和工伤，外来务工人员较多。", "讲扫黑除恶相关法律知识，发放资料。",
            "讲物业管理和业主权利。",
        ],
        .contractReview: ["审查集体厂房租赁合同，补充违约条款。", "审查绿化养护合同，修改付款条件。", "审查居家养老服务采购合同。"],
        .villageRules: ["对村规民约逐条提出合法性意见，删去罚款条款。", "参与居民公约修订讨论，调整停车约定。"],
        .decisionOpinion: ["对集体资产出租方案出具法律意见。", "对老旧小区加装电梯征求意见程序提出意见。", "对土地流转方案出具法律意见。"],
        .mediation: ["协助调解邻里噪声纠纷，当场达成口头协议。", "协助调解房屋买卖定金纠纷。", "参与调解家庭赡养纠纷，三个子女同意轮流照料。", "协助调解停车位使用纠纷。"],
        .drafting: ["代写民间借贷起诉状一份。", "代写赡养协议一份。"],
        .aidReferral: ["引导务工人员到援助中心申请讨薪援助。", "引导交通事故伤者申请法律援助。"],
        .wechatReply: ["在群内集中答复居民关于物业费的提问。", "在群内答复劳动合同到期补偿的提问。"],
        .duty: ["驻点值班半天，接待来访居民。", "在社区服务大厅值班，解答零星咨询。"],
    ]
}
