/// Returns, reports and restatements.
enum ReportingWords {
    static let forms: [(code: String, label: String, english: String)] = [
        ("mediation", "人民调解工作统计表", "Mediation return"),
        ("special_groups", "特殊人群工作统计表", "Special groups return"),
    ]
    static let list = "return_form"
    static let sentBack = "排查次数与零报告对不上，请核对后重报。"
    static let takenBack = "发现漏登一次排查，补登后重报。"

    static func quarter(_ year: Int, _ number: Int) -> String { "\(year)-Q\(number)" }

    static let reports: [(title: String, period: Int)] = [
        ("2018年上半年工作总结", 0), ("2018年工作总结", 1), ("2019年上半年工作总结", 2),
    ]
    static let site = "钟楼区政府网站"
    static let restated = "更正一件纠纷的涉及金额，件数不变。"
    static let restatementReason = "协议书金额录入时多一位，当事人回访时发现。"
    static let restatementFigures = "涉及金额"
    static let carriedOut = "按协议书原件更正"
    static let asked = "受理日期笔误，应为次日。"
}
