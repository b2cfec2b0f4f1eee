import Declarations

extension NumberWords {
    static let inspection = NumberStyle("督查〔{year}〕{n}号")
    static let finding = NumberStyle("督改〔{year}〕{n:3}号")
    static let reviewRound = NumberStyle("评查〔{year}〕{n}号")
    static let fileReview = NumberStyle("评卷〔{year}〕{n:3}号")
    static let complaint = NumberStyle("{unit}投诉〔{year}〕{n:3}号")
    static let doubt = NumberStyle("核实〔{year}〕{n:3}号")
    static let scheme = NumberStyle("考核〔{year}〕{n}号")
    static let appeal = NumberStyle("申诉〔{year}〕{n:2}号")
    static let directive = NumberStyle("收文〔{year}〕{n:3}号")
    static let plan = NumberStyle("任务〔{year}〕{n:3}号")
    static let report = NumberStyle("报告〔{year}〕{n}号")
    static let statReturn = NumberStyle("{unit}报表〔{year}〕{n:3}号")
    static let ruleConfirmation = NumberStyle("规则〔{year}〕{n}号")
    static let restatement = NumberStyle("更正〔{year}〕{n:2}号")
}
