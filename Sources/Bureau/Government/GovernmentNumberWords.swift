import Declarations

/// How the ledgers of government by law number their records.
extension NumberWords {
    static let legalityReview = NumberStyle("{unit}〔{year}〕{n:3}号")
    static let governmentDocument = NumberStyle("发文登记〔{year}〕{n:3}号")
    static let normativeDocument = NumberStyle("规范登记〔{year}〕{n:3}号")
    static let majorDecision = NumberStyle("决策〔{year}〕{n:2}号")
    static let reconsideration = NumberStyle("〔{year}〕钟行复第{n}号")
    static let decisionPublication = NumberStyle("复议公开〔{year}〕{n:3}号")
    static let litigation = NumberStyle("钟应诉〔{year}〕{n}号")
    static let enforcement = NumberStyle("钟综执案〔{year}〕{n:4}号")
    static let preservationNotice = NumberStyle("钟综执保〔{year}〕{n:4}号")
    static let criminalReferral = NumberStyle("钟移送〔{year}〕{n}号")
    static let meeting = NumberStyle("钟会〔{year}〕{n:3}号")
    static let meetingDecision = NumberStyle("钟议定〔{year}〕{n:3}号")
    static let disclosureRequest = NumberStyle("依申请公开〔{year}〕{n:3}号")
    static let lawLearning = NumberStyle("学法〔{year}〕{n:3}号")
    static let governmentAdviser = NumberStyle("顾问{n:3}号")
    static let adviserMatter = NumberStyle("顾问事项〔{year}〕{n:3}号")
}
