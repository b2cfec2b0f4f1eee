import Declarations

/// What lists say.
extension Label {
    static let number = Label("编号", "Number")
    static let state = Label("状态", "State")
    static let ask = Label("查询", "Show")
    static let more = Label("更多", "More")
    static let reset = Label("重置", "Reset")
    static let moreConditions = Label("更多条件", "More conditions")
    static let any = Label("不限", "Any")
    static let from = Label("从", "from")
    static let to = Label("到", "to")
    static let comma = Label("，", ", ")
    static let listComma = Label("、", ", ")
    static let destroyed = Label("（已到期销毁）", "(destroyed)")
    static let previousPage = Label("上一页", "Previous")
    static let nextPage = Label("下一页", "Next")
    static let removeCondition = Label("去掉条件", "Remove condition")
    static let words = Label("搜索", "Words")
    static let conditionsWrong = Label("条件有误，没有查询", "The conditions cannot be used; nothing was looked up")
    static let nothingFound = Label("没有符合条件的记录", "No record meets the conditions")
    static let nothingFoundHint = Label("去掉一两个条件再看。", "Take away a condition or two.")
    static let allRecords = Label("看全部", "Show all")
    static let sameAsFigure = Label("与指标一致", "same as the figure")
    static let backToFigure = Label("回到指标", "Back to the figure")
    static let bureauItself = Label("局机关", "The bureau itself")
    static let closeConditions = Label("关闭，不改条件", "Close, change nothing")

    static func conditions(_ count: Int) -> Label {
        count == 0 ? Label("筛选", "Filter") : Label("筛选（\(count)）", "Filter (\(count))")
    }

    static func count(_ number: String) -> Label { Label("共 \(number) 条", "\(number) records") }
    static func overCount(_ number: String) -> Label { Label("\(number) 条以上", "more than \(number) records") }
    static func onPage(_ number: Int) -> Label { Label("本页 \(number) 条", "\(number) on this page") }
    static func export(_ number: String) -> Label { Label("导出这 \(number) 条", "Export these \(number)") }
    static let exportMany = Label("导出", "Export")

    /// An empty register.
    static func nothingOfYours(_ title: Label) -> Label {
        Label("没有您可以查阅的\(title.zh)", "No \(title.en) that you may read")
    }
    static func nothingYet(_ title: Label) -> Label {
        Label("还没有\(title.zh)", "No \(title.en) yet")
    }

    static func range(_ from: String?, _ to: String?) -> Label {
        switch (from, to) {
        case (let from?, let to?): Label("\(from) 至 \(to)", "\(from) to \(to)")
        case (let from?, nil): Label("\(from) 起", "from \(from)")
        case (nil, let to?): Label("至 \(to)", "up to \(to)")
        case (nil, nil): Label("", "")
        }
    }
}
