import Declarations

/// What the first page, the functions and the search say.
extension Label {
    static let lead = Label("每个数字都打得开，看得到它数的记录。", "Every number opens the records that it counts.")
    static let readReport = Label("看半年报告", "Read the half-year report")
    static let seeFigures = Label("看全部指标", "See all figures")
    static let registers = Label("台账", "Registers")
    static let noWords = Label("要找什么？", "What are you looking for?")
    static let noHits = Label("没有找到", "Nothing found")
    static let noHitsHint = Label("编号要全，姓名和电话至少两个字。", "Give a whole number, or at least two characters of a name.")
    static let find = Label("查找", "Search")

    static func resultsFor(_ words: String) -> Label { Label("查找“\(words)”", "Search for \u{201C}\(words)\u{201D}") }
    static func allHits(_ number: String) -> Label { Label("看全部 \(number) 条", "All \(number)") }
}
