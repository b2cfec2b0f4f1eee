import Bureau

/// Small texts of screenings, key periods, zero reports, surveys and warnings.
enum ScreeningWords {
    static let handedTo = "本级调委会受理调解"

    static let notes = [
        "逐户走访出租房和沿街店铺，未见群体性苗头。", "重点看了老旧小区楼道堆物和渗漏水投诉。", "与网格员核对重点人员去向，情况平稳。",
        "到工地了解工资发放，提醒总包按月支付。", "听取村民小组长意见，记下邻里矛盾苗头。", "对停车矛盾多的小区夜间查看一次。",
    ]

    static let reportEvents = [
        "一工地工人询问工资发放进度，已联系总包单位到场答复。", "小区业主因停电聚在物业门口，经劝说散去。", "一名来访人情绪激动，已安抚并约定次日调解。",
        "两户邻居争吵，社区调解员到场劝和。",
    ]
    static let reportMeasures = ["司法所长到场，已化解。", "纳入调解，专人跟踪。", "通报街道综治办，持续关注。"]

    static let veterans = "退役军人数量、老兵调解员和矛盾特点摸排"
    static let veteranNotes = ["矛盾多为邻里和房屋，愿由战友调解。", "物色到愿意参加调解的老兵，拟聘入工作室。", "以优抚政策咨询为主，未见突出矛盾。"]

    static let congress2018 = "2018年全国两会"
    static let national2018 = "2018年国庆"
    static let spring2019 = "2019年春节"
    static let congress2019 = "2019年全国两会"
    static let july2019 = "2019年“七一”"
    static let national2019 = "2019年国庆"

    static let alertGrounds = [
        "双方人数较多，情绪对立，可能升级。", "多次争吵并有推搡，需防民转刑。", "涉及金额较大，一方扬言聚众讨要。", "老人独居且矛盾持久，需防意外。",
    ]
    static let alertResponses = ["司法所牵头会办，双方已坐下来谈。", "联系派出所和社区共同看护，情绪平稳。", "已提前介入，约定不采取过激行为。"]
    static let wageAlert = "年关将近，多个工地反映工资结算缓慢。"
    static let wageResponse = "会同人社部门逐个工地核对，节前结清。"
    static let lateAlert = "部分老旧小区加装电梯意见分歧，有住户联名反映。"
    static let dueAlert = "汛期将至，低洼片区与施工单位排水矛盾上升。"

    static let trainings = (
        spring2018: "人民调解文书制作与案卷规范", autumn2018: "婚姻家庭与邻里纠纷调解技巧", april2019: "全区人民调解员业务培训班",
        posts2019: "派出所先期处置试点岗前培训", organiser: "钟楼区司法局", withPolice: "钟楼区司法局、钟楼公安分局",
        venue: "区行政中心会议室"
    )
}
