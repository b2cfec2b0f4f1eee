import Bureau

/// What is written of positioning, alerts and what the police pass on.
enum WatchingWords {
    static let basis = (document: "社区矫正实施办法（司发通〔2012〕12号）", article: "第十九条（信息化核查）")
    static let needs = [
        "近期两次不假外出，需核查活动范围。", "多次关机失联，电话抽查无法接通。", "禁止令限制进入特定场所，需核查。", "有吸毒史，尿检前多次更换住处。", "判决后情绪不稳，独居，需掌握去向。",
    ]
    static let refusals = ["情节轻微，改为加强电话和走访。", "必要性说明不足，退回补充。"]
    static let endings = ["住院手术，暂停佩戴。", "表现稳定，无继续定位必要。"]
    static let retention = "本局社区矫正定位数据保存规定（示例）"
    static let maker = "电子腕表（省统一配发型）"
    static func serial(_ number: Int) -> String { "CZ-ZL-\(2_600 + number)" }

    static let places = ["江苏省无锡市惠山区", "江苏省常州市武进区湖塘镇", "江苏省镇江市丹阳市", "江苏省常州市新北区", "常州市北郊高速出口附近"]
    static let breachFindings = ["电话询问承认未请假去邻市，次日返回。", "本人说明送货途经，未事先报告，属未经批准离开。", "调取车票，确有外出。"]
    static let breachMeasures = ["谈话教育，责令书面检讨。", "提出警告。", "加强抽查，每日报告。"]
    static let explained = ["已批准外出，行程与批准一致。", "陪家人急诊，有就诊记录，已补办手续。", "单位临时派工，已电话报告并补证明。"]
    static let faults = ["基站漂移，实地查看本人在家。", "手机自动关机，充电后恢复，本人在单位。", "腕表故障，已更换。", "地铁站内信号中断，十分钟后恢复。"]

    static let hotels = [
        "江苏省常州市钟楼区怀德中路一宾馆", "江苏省常州市天宁区一连锁酒店", "江苏省无锡市锡山区一旅馆", "上海市闵行区一酒店", "安徽省阜阳市一宾馆", "江苏省常州市武进区一度假酒店",
    ]
    static let stations = ["江苏省常州市公安局钟楼分局", "江苏省常州市公安局天宁分局"]
    static let border = ["上海浦东国际机场", "南京禄口国际机场"]

    static func note(_ finding: PushFinding) -> String {
        switch finding {
        case .lawful: "因家中装修在本市住宿，已核对登记和监控，未离开本市，教育其今后先报告。"
        case .withLeave: "经批准外出期间住宿，地点与请假目的地一致。"
        case .breach: "未经批准外出住宿，承认事实。"
        case .notMatched: "身份证曾遗失被他人使用，不是本人，已转告公安。"
        }
    }
    static let detentionNote = "因酒后滋事被行政拘留五日，已通报并提出处理意见。"
    static let detentionLawful = "作为证人接受询问，非涉案。"

    static let assessments = ["走访家庭、村居和派出所，有固定住所和监护条件，邻里反映尚可。", "家属愿意监管，有稳定工作，未发现重大不良影响。", "无固定住所，家属不愿担保，社区反映有扰邻行为。"]
    static let prisonNames = ["江苏省常州监狱", "江苏省苏州监狱", "江苏省浦口监狱", "江苏省溧阳监狱"]
    static let returned = "被评估人居住地不在本区，退回委托机关。"
    static func opinion(_ year: Int, _ number: Int) -> String { "钟矫评意〔\(year)〕\(number)号" }
    static let police = "常州市公安局钟楼分局"
    static let prosecutor = "常州市钟楼区人民检察院"

    static let hospitals = ["常州市第一人民医院", "常州市第二人民医院", "常州市肿瘤医院"]
    static let diagnoses = ["肝硬化失代偿期，需继续治疗。", "冠心病支架术后，心功能不全。", "糖尿病肾病，定期透析。", "恶性肿瘤术后化疗。"]
    static let nursing = "哺乳期，婴儿未满一周岁。"
    static let reviewed = "江苏省监狱管理局"

    static let clue = "排查中有人反映其经常出入一处棋牌室，疑有小额赌博，移送派出所查证。"
}
