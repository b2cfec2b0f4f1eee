import Bureau

/// Small texts of legal aid.
enum AidWords {
    static let window = "区法律援助中心窗口"
    static let court = "驻区人民法院法律援助工作站"
    static let detention = "驻看守所法律援助工作站"
    static let labour = "驻区劳动人事争议仲裁院法律援助工作站"
    static let procuratorate = "驻区人民检察院法律援助工作站"
    static func station(of township: String) -> String { township + "法律援助工作站" }
    static let missed = "律师临时开庭未到岗，未安排替班，已提醒。"
    static let cancelled = "法院内部活动，当日不接待。"
    static let administrativeBody = "某社会保险经办机构"
    static let elsewhere = ["天宁区法律援助中心", "新北区法律援助中心", "武进区法律援助中心", "无锡市法律援助中心"]
    static let reversed = "重复核算，冲销后重新发放。"
    static let venues = ["区人民法院第二法庭", "区人民法院第五法庭", "区人民法院第七法庭", "邹区人民法庭", "劳动人事争议仲裁院仲裁庭"]
    static let hearings = ["双方举证质证完毕，择日宣判。", "当庭组织调解。", "对方申请延期举证，另行开庭。", "当庭宣判。"]
    static let complaints = ["反映承办律师联系不上，案件没有进展。", "反映审查时间过长。", "反映承办律师庭前未会见。", "对不予援助的解释不满意。"]
    static let refusals: [AidDecision: String] = [
        .refusedMeans: "家庭人均收入高于援助标准，不符合经济困难条件。", .refusedScope: "申请事项不属于法律援助范围。",
        .refusedOther: "同一事项已有生效裁判，没有新的证据。",
    ]
    static let charges = ["盗窃罪", "故意伤害罪", "寻衅滋事罪", "危险驾驶罪", "诈骗罪", "抢劫罪", "聚众斗殴罪", "容留他人吸毒罪", "交通肇事罪", "贩卖毒品罪", "强奸罪"]

    static func notice(_ year: Int, _ number: Int, _ body: NotifyingBody?) -> String {
        let short = body == .police ? "钟公" : body == .procuratorate ? "钟检" : "苏0404刑初"
        return body == .court ? "（\(year)）\(short)\(number)号" : "\(short)援通〔\(year)〕\(number)号"
    }

    static func criminal(_ charge: String, _ chance: inout Chance) -> String {
        "涉嫌\(charge)，" + chance.one(of: criminalEnds)
    }

    private static let criminalEnds = [
        "没有委托辩护人，办案机关通知指派律师。", "对事实没有异议，希望从轻处理。", "对部分事实有异议，要求律师会见。", "愿意认罪认罚，需律师在场见证。",
        "家属未委托律师，需提供辩护。", "已赔偿被害人并取得谅解。",
    ]

    static func filled(_ text: String, _ firm: String, yuan: Int, months: Int) -> String {
        text.replacing("〔单位〕", with: firm).replacing("〔元〕", with: "\(yuan)元")
            .replacing("〔月〕", with: "\(months)个月")
    }

    static let otherBriefs = ["对处理决定不服，请求法律援助。", "对待遇核定结果有异议，要求重新核定。"]

    static let briefs: [AidMatter: [String]] = [
        .wages: [
            "在〔单位〕做工〔月〕，被拖欠工资〔元〕，多次催要未果。", "〔单位〕停产后未结清工资〔元〕，要求支付。", "经人介绍到〔单位〕工地干活，工程结束仍欠〔元〕。",
            "与〔单位〕未签合同，离职时扣发〔月〕工资共〔元〕。", "班组十余人在〔单位〕工地做工，本人被欠〔元〕。", "〔单位〕法定代表人失联，拖欠工资〔元〕。",
        ],
        .workInjury: [
            "在〔单位〕上班时手部被机器压伤，住院治疗，单位只垫付部分费用。", "在〔单位〕工地从脚手架跌落，单位未申报工伤。", "下班途中发生事故，已认定工伤，与〔单位〕就待遇协商不成。",
            "在〔单位〕搬运货物时腰部受伤，鉴定为十级，要求支付待遇。",
        ],
        .labourOther: ["被〔单位〕口头辞退，要求支付经济补偿〔元〕。", "〔单位〕未缴社会保险，要求补偿。", "〔单位〕调岗降薪，本人不同意后被解除合同。"],
        .familyOther: ["婚后长期分居，要求离婚并分割共同财产。", "丈夫赌博欠债，要求离婚。", "离婚后共同房屋未过户，要求履行协议。", "丧偶后与公婆就遗产分割发生争议。"],
        .traffic: [
            "骑电动车被〔单位〕车辆撞伤，住院〔月〕，保险公司赔付不足。", "行走时被小汽车撞倒，负次要责任，要求赔偿〔元〕。", "乘坐网约车发生事故受伤，各方互相推诿。",
            "父亲在事故中死亡，就赔偿数额协商不成。",
        ],
        .supportChild: ["离婚后对方拖欠子女抚养费〔月〕，共〔元〕。", "非婚生子女，要求对方支付抚养费。", "孩子上学后开支增加，要求提高抚养费。"],
        .supportElder: ["年老多病，三个子女相互推诿，要求支付赡养费。", "独居，儿子多年不闻不问，要求赡养。", "拆迁款被子女领取，无人照料。"],
        .injuryOther: ["在〔单位〕购物时滑倒骨折，要求赔偿〔元〕。", "被邻居家的狗咬伤，医药费〔元〕未赔。", "与人争执被打伤，公安已处理，民事赔偿未解决。"],
        .domesticViolence: ["多次遭丈夫殴打，有报警记录，申请人身安全保护令并离婚。", "长期遭受辱骂殴打，要求离婚和抚养子女。"],
        .medical: ["在门诊手术后感染，认为诊疗有过错，要求赔偿〔元〕。"],
        .socialInsurance: ["对养老保险缴费年限核定不服，要求重新核定。", "对工伤保险待遇核定数额有异议。"],
        .socialRelief: ["低保申请未获批准，认为核查有误。", "低保金停发，不清楚原因，要求恢复。"],
    ]

    struct Question {
        let topic: ConsultationTopic
        let question: String
        let answer: String
    }

    static let questions = [
        Question(topic: .labour, question: "工地欠了三个月工资，没有合同怎么办？", answer: "保存考勤和转账记录，可申请仲裁，符合条件可申请法律援助。"),
        Question(topic: .labour, question: "试用期被辞退有没有补偿？", answer: "说明解除的条件和举证责任，建议先与单位协商。"),
        Question(topic: .labour, question: "上班受伤单位不申报工伤怎么办？", answer: "本人可在一年内自行申请工伤认定。"),
        Question(topic: .family, question: "想离婚，房子是婚前买的怎么分？", answer: "说明婚前财产和共同还贷部分的处理。"),
        Question(topic: .family, question: "前夫不给抚养费怎么办？", answer: "可申请执行，没有判决的可起诉。"),
        Question(topic: .family, question: "父母去世没有遗嘱，兄妹怎么继承？", answer: "说明法定继承顺序和公证办理。"),
        Question(topic: .damages, question: "被电动车撞伤，对方不肯赔。", answer: "凭事故认定书主张，先调解，不成再诉讼。"),
        Question(topic: .damages, question: "小孩在学校受伤，学校有没有责任？", answer: "按年龄说明举证责任的不同，建议先与学校协商。"),
        Question(topic: .loan, question: "借给朋友的钱没有借条，能要回来吗？", answer: "收集转账和聊天记录，可以起诉。"),
        Question(topic: .loan, question: "为别人担保，现在被起诉了。", answer: "核对保证期间和方式，按时应诉。"),
        Question(topic: .contract, question: "定金交了，房东不租了怎么办？", answer: "按定金规则可要求双倍返还。"),
        Question(topic: .consumer, question: "健身房关门，卡里余额怎么退？", answer: "先向消费者组织投诉，保存凭证。"),
        Question(topic: .property, question: "楼上漏水，物业不管。", answer: "先请社区调解，可鉴定渗漏原因。"),
        Question(topic: .criminal, question: "家人被拘留，什么时候能见？", answer: "说明律师会见和法律援助的条件。"),
        Question(topic: .criminal, question: "被人打伤，派出所让调解，能不同意吗？", answer: "调解自愿，伤情鉴定后决定。"),
        Question(topic: .socialInsurance, question: "养老保险断缴几年能补吗？", answer: "说明补缴条件，建议到经办机构核实。"),
        Question(topic: .subsistence, question: "低保申请被退回怎么办？", answer: "说明收入核查规则，可申请复核。"),
        Question(topic: .other, question: "公证和见证有什么区别？", answer: "说明效力不同和办理场所。"),
    ]
}
