/// Leading groups, party branches, lay participants and handovers, as they are called.
enum BodiesWords {
    struct Group {
        let topic: String
        let basis: String
        let founded: String
        let bodies: [String]
    }

    static let groups: [Group] = [
        Group(
            topic: "扫黑除恶专项斗争领导小组", basis: "局党组会议纪要〔2018〕3号", founded: "2018-02-26",
            bodies: ["区委政法委", "钟楼公安分局", "区人民检察院", "区人民法院"]),
        Group(
            topic: "全区法治宣传教育领导小组", basis: "钟委发〔2016〕41号", founded: "2016-09-12",
            bodies: ["区委宣传部", "区教育局", "区市场监管局", "区人社局", "团区委"]),
        Group(
            topic: "矛盾纠纷排查化解工作领导小组", basis: "钟政办发〔2015〕77号", founded: "2015-06-01",
            bodies: ["区信访局", "区住建局", "区人社局", "钟楼公安分局"]),
        Group(
            topic: "退役军人调解工作领导小组", basis: "局务会议纪要〔2019〕2号", founded: "2019-02-02",
            bodies: ["区退役军人事务局", "区人武部"]),
    ]

    static let organBranches = ["局机关第一党支部", "局机关第二党支部"]
    static func branch(of office: String) -> String { office + "党支部" }
    static func letter(_ number: Int, year: Int) -> String { "钟司党〔\(year)〕\(number)号" }

    static let specialities = ["财务会计", "医疗", "建筑工程", "教育", "企业管理", "社区工作", "心理咨询", "农业技术"]
    static func appointment(_ number: Int, isJuror: Bool) -> String {
        isJuror ? "钟人任〔2017〕陪\(number)号" : "常司监〔2017〕\(number)号"
    }
    static let jurorMatters = ["劳动争议案件庭审", "交通事故责任案件庭审", "物业服务合同案件庭审", "盗窃案件庭审", "危险驾驶案件庭审", "行政案件庭审"]
    static let supervisorMatters = ["拟不起诉案件监督评议", "羁押必要性审查听证", "检察建议落实情况评议", "办案安全检查"]

    static let handovers: [(reason: String, scope: String, items: [String])] = [
        ("因公外出培训两周", "在办纠纷、社区矫正日常管理和零报告", ["在办调解纠纷跟踪", "每周一电话报到记录", "零报告报送"]),
        ("产假", "普法台账、微信群管理和统计报送", ["月度普法统计表", "村（社区）微信群值守"]),
        ("借调区委政法委半年", "法律援助窗口值班和案件指派", ["窗口值班排班", "待指派案件"]),
    ]

    static let mergeGrounds = ["姓名、性别、出生日期和住址一致，一份证件号码录错一位。", "本人持证到所核对，确系同一人登记两次。"]
    static let undone = "核对原件后发现系同名同住址的父子，应分别建档。"
}
