import Bureau

/// What inspectors go through, find and hear back.
enum InspectingWords {
    struct Item {
        let subject: InspectionSubject
        let name: String
        let basis: String
        let deduction: Int
        let facts: [String]
        let measures: [String]
    }

    static let items: [Item] = [
        Item(
            subject: .specialGroups, name: "报到和周报告记录", basis: "社区矫正实施办法第十一条", deduction: 10,
            facts: ["抽查三份档案，两周电话报到未作记录。", "周报告仅写“正常”，未记所在位置和思想情况。"],
            measures: ["补齐报到记录，实行双人核对。", "统一周报告格式，所长每月抽查。"]),
        Item(
            subject: .specialGroups, name: "走访、谈话笔录", basis: "社区矫正工作规范", deduction: 10,
            facts: ["季度走访笔录缺走访人签名。", "两名重点对象当月未见走访笔录。"],
            measures: ["补走访并补签，建立走访提醒。", "重点对象改为每半月走访一次，笔录入档。"]),
        Item(
            subject: .specialGroups, name: "请销假审批", basis: "社区矫正实施办法第十三条", deduction: 20,
            facts: ["一份请假审批表缺销假时间。", "外出七日以上的一件未见区局批准件。"],
            measures: ["核实行程后补办销假手续。", "重新学习审批权限，指定专人把关。"]),
        Item(
            subject: .specialGroups, name: "安置帮教一人一档", basis: "安置帮教工作规范", deduction: 10,
            facts: ["四份档案没有帮教小组名单。", "一人一档目录与实际材料不符。"], measures: ["逐份核对补齐，重编目录。", "村居干部、志愿者名单已补入并签字。"]),
        Item(
            subject: .specialGroups, name: "必接必送衔接", basis: "刑满释放人员衔接管理办法", deduction: 20,
            facts: ["一名重点对象衔接手续晚两日录入。"], measures: ["补录并说明原因，衔接当日由内勤录入。"]),
        Item(
            subject: .specialGroups, name: "后续照管人员台账", basis: "戒毒条例实施要求", deduction: 10,
            facts: ["台账中三人去向栏空白。", "照管协议两份未填期限。"], measures: ["与派出所核对去向后更新台账。", "重新签订照管协议。"]),
        Item(
            subject: .specialGroups, name: "移动应用使用", basis: "省社区矫正信息系统使用通知", deduction: 5,
            facts: ["两名工作人员一周未登录“矫务通”。", "注册豁免人员未附情况说明。"], measures: ["明确每日登录，纳入月度通报。", "逐人补写情况说明。"]),
        Item(
            subject: .mediation, name: "调解案卷", basis: "人民调解工作规范", deduction: 5,
            facts: ["口头协议登记表缺当事人签名。", "回访记录未入卷。"], measures: ["联系当事人补签。", "回访记录已补订入卷。"]),
        Item(
            subject: .mediation, name: "以案定补申报", basis: "人民调解案件补贴办法", deduction: 10,
            facts: ["同一案件由两名调解员重复申报。"], measures: ["撤回重复申报，退回款项。"]),
        Item(
            subject: .lawyers, name: "收案结案登记", basis: "律师事务所管理办法", deduction: 10, facts: ["两件收案登记晚于开庭。"],
            measures: ["建立收案当日登记制度。"]),
        Item(
            subject: .safety, name: "值班值守", basis: "安全生产责任制", deduction: 10, facts: ["夜间电话抽查一次无人接听。"],
            measures: ["值班电话实行转接。"]),
    ]

    static let special2018Spring = "2018年上半年特殊人群工作督查"
    static let special2018Autumn = "2018年下半年特殊人群工作督查"
    static let special2019 = "2019年上半年特殊人群工作督查"
    static let mediation2018 = "调解案卷和补贴发放督查"
    static let lawyers2018 = "律师事务所年度检查"
    static let mediation2019 = "调解案卷质量督查"
    static let safety2019 = "社区矫正安全隐患大排查"
    static let july2019 = "2019年三季度法律援助办案质量督查"
    static let cancelled = "纪律作风明察暗访"

    static let summaries = [
        "总体规范，问题集中在记录不及时和档案不齐，已当场指出并书面反馈。", "各所基础工作扎实，个别所台账更新慢，明确期限整改。", "制度执行较好，少数环节留痕不足。",
    ]
    static let sample = "在册人员档案随机抽查10份"
    static let evidence = "档案复印件、现场照片"
    static let proof = "整改照片和补正材料"
    static let sentBack = "只作说明，未附补正材料，请补充后再报。"
    static let holding = "再次抽查，记录齐全，整改到位。"
    static let relapse = "回头看再抽三份档案，仍有一周报到未作记录。"
    static let firms = ["江苏澄麓律师事务所", "江苏朗砚律师事务所", "江苏禾陌律师事务所"]

    static let round2018 = "2018年度人民调解案卷评查"
    static let round2019 = "2019年上半年人民调解案卷评查"
    static let reviewItems: [(name: String, full: Int)] = [
        ("受理登记和当事人身份材料", 20), ("调解笔录", 30), ("协议书内容和签章", 30), ("回访和归档", 20),
    ]
    static let reviewFaults = ["笔录未记权利义务告知，协议未写履行期限。", "当事人身份材料缺复印件。", "回访记录过于简单。"]
    static let reviewRemedy = "已补正材料并重新装订。"

    static let doubts: [(kind: DoubtKind, question: String, answer: String)] = [
        (.sameWording, "5 件物业纠纷的简况文字完全相同，是否套用了同一份文字？", "系同一小区业主集体反映停车收费，逐户登记，内容一致。"),
        (.lastDay, "12月办结 31 件，其中 17 件在最后一日，办结日期是否如实？", "年底集中录入，已按笔录日期逐件更正。"),
        (.samePhone, "3 名不同的当事人登记了同一个电话，是代为登记，还是共用电话？", "均为同一工地工人，登记的是班组长电话。"),
        (.farOutOfLine, "某社区一季度受理数为上年同期三倍，是否含来访咨询？", ""),
    ]
}
