import Declarations

/// How the paper ledgers of public legal services number their records.
extension NumberWords {
    static let lawyer = NumberStyle("律师{n:4}号")
    static let legalWorker = NumberStyle("基法{n:4}号")
    static let serviceContract = NumberStyle("整建制〔{year}〕{n:2}号")
    static let adviserService = NumberStyle("{unit}顾问〔{year}〕{n:4}号")
    static let checkup = NumberStyle("法治体检〔{year}〕{n:3}号")
    static let volunteer = NumberStyle("志愿{n:4}号")
    static let volunteerActivity = NumberStyle("志愿活动〔{year}〕{n:3}号")
    static let majorCase = NumberStyle("钟律报备〔{year}〕{n:2}号")
    static let consultation = NumberStyle("钟援咨〔{year}〕{n:4}号")
    static let dutyShift = NumberStyle("钟援值〔{year}〕{n:4}号")
    static let aidCase = NumberStyle("钟援〔{year}〕{n:4}号")
    static let aidSubsidy = NumberStyle("钟援补〔{year}〕{n:4}号")
    static let aidComplaint = NumberStyle("钟援诉〔{year}〕{n:2}号")
}
