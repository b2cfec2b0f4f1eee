import Declarations

/// What the first page, the functions and the search say.
extension Label {
    static let overview = Label("全局概览", "The bureau at a glance")
    static let yearOnYear = Label("同比", "On the year:")
    static let judicialOffices = Label("各司法所", "Judicial offices")
    static let judicialOffice = Label("司法所", "Judicial office")
    static let numbersOpen = Label("点数字看记录", "a number opens its records")
    static let noRecordsYet = Label(
        "还没有可数的记录。先到左边的台账登记第一件事。", "Nothing to count yet: record the first matter in one of the registers.")
    static let readReport = Label("看半年报告", "Read the half-year report")
    static let seeFigures = Label("看全部指标", "See all figures")
    static let timeLimitsDue = Label("期限", "Periods")
    static let toMind = Label("要留神的", "To mind")
    static let registers = Label("台账", "Registers")
    static let allOfFunction = Label("全部指标和台账", "All figures and registers")
    static let numbersOfAll = Label(
        "这里只有数字；记录须另行申请查阅。", "Numbers only; records are opened on a request that is granted.")
    static let numbersOfUnits = Label(
        "这里只有本单位及下属单位的数字，不打开记录。", "Numbers of your unit and those beneath it, without the records.")
    static let noNumbersYet = Label("还没有可数的记录。", "Nothing to count yet.")
    static let noWords = Label("要找什么？", "What are you looking for?")
    static let noHits = Label("没有找到", "Nothing found")
    static let noHitsHint = Label("编号要全，姓名和电话至少两个字。", "Give a whole number, or at least two characters of a name.")
    static let find = Label("查找", "Search")

    static func resultsFor(_ words: String) -> Label { Label("查找“\(words)”", "Search for \u{201C}\(words)\u{201D}") }
    static func someSumsDiffer(_ count: Int) -> Label {
        Label("报告有 \(count) 处加不起来", "\(count) sums of the report do not come out")
    }
    static func dueCounts(_ late: Int, _ today: Int, _ soon: Int) -> Label {
        Label(
            "已逾期 \(late) · 今日 \(today) · \(Today.ahead)日内 \(soon)",
            "\(late) overdue · \(today) today · \(soon) within \(Today.ahead) days")
    }
    static func raisedSince(_ day: Day) -> Label { Label("\(day) 发出", "raised \(day)") }
    static func everyRegister(_ count: Int) -> Label { Label("全部 \(count) 本台账", "All \(count) registers") }
    static func allHits(_ number: String) -> Label { Label("看全部 \(number) 条", "All \(number)") }
}
