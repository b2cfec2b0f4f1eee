import Declarations

/// How the paper ledgers number their records, until a bureau sets its own patterns.
enum NumberWords {
    static let dispute = NumberStyle("({year}){unit}人调字第{n}号")
    static let visit = NumberStyle("{unit}访〔{year}〕{n:4}号")
    static let screening = NumberStyle("{unit}排查〔{year}〕{n:3}号")
    static let confirmation = NumberStyle("{unit}确认〔{year}〕{n:3}号")
    static let zeroReport = NumberStyle("{unit}零报〔{year}〕{n:4}号")
    static let survey = NumberStyle("{unit}摸排〔{year}〕{n:3}号")
    static let alert = NumberStyle("{unit}预警〔{year}〕{n:3}号")
    static let mediator = NumberStyle("调解员{n:4}号")
    static let training = NumberStyle("培训〔{year}〕{n:3}号")
}
