import Declarations

/// How the ledgers of law publicity number their records.
extension NumberWords {
    static let campaign = NumberStyle("专项{n:2}号")
    static let series = NumberStyle("系列{n:2}号")
    static let activity = NumberStyle("{unit}普法〔{year}〕{n:3}号")
    static let duty = NumberStyle("普法责任〔{year}〕{n:2}号")
    static let site = NumberStyle("阵地{n:3}号")
    static let honour = NumberStyle("示范〔{year}〕{n:3}号")
    static let channel = NumberStyle("平台{n:2}号")
    static let column = NumberStyle("栏目{n:2}号")
    static let content = NumberStyle("稿件〔{year}〕{n:4}号")
    static let coverage = NumberStyle("报道〔{year}〕{n:3}号")
    static let mediaVisit = NumberStyle("媒体〔{year}〕{n:3}号")
}
