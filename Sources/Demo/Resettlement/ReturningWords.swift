import Bureau

/// Small texts of resettlement and aftercare.
enum ReturningWords {
    static let prisons = ["常州监狱", "溧阳监狱", "苏州监狱", "无锡监狱", "镇江监狱", "南京监狱", "南通女子监狱", "江苏省未成年犯管教所"]
    static let detention = "常州市看守所"
    static let offences: KeyValuePairs<String, Int> = [
        "盗窃罪": 26, "危险驾驶罪": 16, "故意伤害罪": 12, "诈骗罪": 12, "寻衅滋事罪": 8, "开设赌场罪": 7, "交通肇事罪": 6, "职务侵占罪": 4,
        "贩卖毒品罪": 5, "非法吸收公众存款罪": 4, "抢劫罪": 3, "聚众斗殴罪": 3,
    ]
    static let reoffences = ["盗窃罪", "贩卖毒品罪", "危险驾驶罪"]
    static let notFetched = "释放当日因病由监狱送医，亲属在医院接走，司法所次日上门衔接。"
    static let returned = ["户籍地核实不在本区，退回监所转送户籍地", "同名误送，不是本区人员"]
    static let noPlacement = ["身体不好，暂不能就业", "正在找工作，暂由家庭供养", "已联系企业，等待面试"]

    static let talks = [
        "了解近期工作和生活情况，情绪稳定。", "与本人谈话，提醒遵守法律，勿与不良人员来往。", "走访家庭，家属反映按时上下班。", "询问收入和家庭关系，表示珍惜现在的生活。",
        "核对住址和联系方式，本人外出务工，电话联系正常。", "到工作单位了解表现，班组长反映踏实肯干。", "宣讲扫黑除恶有关规定，本人表示支持。",
    ]
    static let needs: [(need: HelpNeed, measure: String)] = [
        (.work, "推荐到本地企业面试。"), (.skills, "报名参加电工、叉车技能培训。"), (.living, "协助申请临时救助。"), (.medical, "帮助办理医疗救助手续。"),
        (.family, "与家属谈话，劝说接纳。"), (.legal, "介绍法律援助中心，解答债务问题。"), (.mind, "请社工做心理疏导。"), (.housing, "联系社区协调租住。"),
    ]

    static let facilities = ["江苏省常州强制隔离戒毒所", "江苏省方强强制隔离戒毒所", "江苏省女子强制隔离戒毒所"]
    static let plans = ["每月联系一次，每季尿检一次，帮助就业。", "家庭监护为主，社区每月走访，定期尿检。", "与禁毒社工结对，推荐技能培训，逐步延长联系间隔。"]
    static let testVenues = ["街道禁毒工作站", "社区卫生服务中心", "司法所"]
    static let positive = "结果报派出所核实，约谈本人和家属。"
    static let refused = "以在外地为由未到检，已书面告知并报禁毒办。"
    static let aftercareTalks = [
        "当面谈话，未见异常，精神状态好。", "电话联系，本人在厂上班。", "家属反映作息正常，未与旧友来往。", "了解求职情况，约定下次尿检时间。", "本人表示有信心保持操守。",
    ]
    static let absenceNotes: [AbsenceReason: String] = [
        .workingElsewhere: "到外省务工，家属提供了单位和住址，委托当地照管，尚未回函。", .inCustody: "因涉嫌违法被外地公安机关羁押，已取得通知书。",
        .moved: "全家迁往外地，档案移交手续办理中。", .notFound: "住址已搬空，电话停机，已请派出所协查。", .treatedAgain: "被再次决定强制隔离戒毒。",
    ]
    static let absenceOver = "恢复联系，重新纳入照管"
    static let nextVisit = "约定下次走访"

    static let terms: [(origin: ResettlementOrigin, years: Int, basis: String)] = [
        (.prison, 5, "本局确认：刑满释放五年内"), (.detention, 5, "本局确认：刑满释放五年内"), (.endedCorrection, 3, "本局确认：社区矫正期满三年内"),
    ]
    static let frequencies: [(grade: HelpGrade, days: Int)] = [(.close, 30), (.ordinary, 184), (.light, 365)]
    static let frequencyBasis = "本局安置帮教工作规定"

    static let checks: [(kind: SafetySubject, subject: String, finding: String)] = [
        (.resettled, "重点帮教对象去向和现实表现", "一名重点对象近期常有闲散人员来往。"), (.supervised, "请假外出人员返回情况", "一名对象手机定位长时间静止。"),
        (.aftercare, "后续照管对象尿检到检情况", "一名对象两次推迟到检。"), (.premises, "办公场所用电和消防", "档案室插线板老化。"),
        (.vehicle, "公务车辆和执法记录设备", "一台记录仪存储已满。"), (.premises, "集中教育场所应急通道", "应急灯不亮。"),
    ]
    static let righted = "已逐项整改，复查合格。"

    static let releases30 = "报告期末起三十日内监所释放人员"
    static let key30 = "报告期末起三十日内释放的重点人员"
    static let nobody30 = "报告期末起三十日内释放、接回人未落实的重点人员"
}
