import Bureau

/// What offices are measured by.
enum MeasuringWords {
    struct Measure {
        let work: String
        let name: String
        var figure: String?
        var column: String?
        var formula = ScoreFormula.proportional
        let weight: Int
        var target = 0
        var perCase = 0
        var bands: String?
        let sheet: String
    }

    static let measures: [Measure] = [
        Measure(
            work: "人民调解", name: "调解成功件数", figure: "mediation.disputes.succeeded", column: "unit", weight: 300,
            target: 160, sheet: "取自调解纠纷台账，按所属单位，以办结日期计。"),
        Measure(
            work: "矛盾排查", name: "矛盾纠纷排查次数", figure: "mediation.screenings", column: "unit", formula: .bands,
            weight: 200, target: 40, bands: "40:100 25:85 10:60", sheet: "取自排查台账，以排查日期计。"),
        Measure(
            work: "矛盾排查", name: "零报告漏报", figure: "mediation.zero_reports.missing", column: "reporter",
            formula: .deduction, weight: 100, perCase: 20, sheet: "取自零报告台账，每漏报一次扣2分。"),
        Measure(
            work: "特殊人群", name: "督查发现问题", figure: "oversight.findings", column: "responsible",
            formula: .deduction, weight: 200, target: 2, perCase: 15, sheet: "取自问题整改台账，每个问题扣1.5分。"),
        Measure(
            work: "统计报送", name: "按时报送统计报表", figure: "oversight.returns.on_time", column: "returner",
            formula: .passFail, weight: 100, target: 3, sheet: "取自统计报表台账，全部按时得满分。"),
        Measure(work: "队伍建设", name: "党建和队伍建设", weight: 100, sheet: "由办公室按日常掌握情况评分，写明理由。"),
    ]

    static let reasons = [
        "党员活动记录齐全，指导员每月到所。", "支部活动正常，学习记录偶有缺漏。", "按要求开展，信息报送较少。", "人员调整期间活动中断一个月。",
    ]
    static let bureau2018 = "2018年度司法所绩效考核办法"
    static let half2019 = "2019年上半年司法所绩效考核办法"
    static let draft2019 = "2019年下半年基层司法所绩效考核数据采集标准"
    static let province2019 = "2019年度全省司法行政绩效考核标准"
    static let basis = "钟司〔2018〕6号"
    static let ground = "两次排查由村（社区）上报，登记在调委会名下，未计入本所，申请复核。"
    static let changed = "经核对排查台账，补计属实，改分。"
    static let upheld = "复核数据与台账一致，维持原得分。"
}
