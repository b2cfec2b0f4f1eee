import Declarations

/// How the ledgers of resettlement and aftercare number their records.
extension NumberWords {
    static let resettled = NumberStyle("{unit}帮教〔{year}〕{n:3}号")
    static let aftercare = NumberStyle("{unit}照管〔{year}〕{n:3}号")
    static let safetyCheck = NumberStyle("{unit}隐患〔{year}〕{n:3}号")
    static let helpTerm = NumberStyle("期限{n:2}号")
    static let contactFrequency = NumberStyle("频次{n:2}号")
}
