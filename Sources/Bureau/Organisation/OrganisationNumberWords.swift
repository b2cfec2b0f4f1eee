import Declarations

extension NumberWords {
    static let layParticipant = NumberStyle("陪监{n:3}号")
    static let handover = NumberStyle("{unit}移交〔{year}〕{n}号")
    static let personMerge = NumberStyle("并档〔{year}〕{n}号")
}
