import Declarations

/// What the pages for many records at once say.
extension Label {
    static let grid = Label("批量登记", "Many at once")
    static let gridRows = Label("各行", "Rows")
    static let gridRow = Label("行", "Row")
    static let gridHint = Label(
        "从 WPS、Excel 复制后粘贴，一行一条，列的次序如下；也可以连同表头一起粘贴：",
        "Paste from a spreadsheet, a record a row, with its heading or in this order of columns:")
    static let gridKeys = Label(
        "可从 WPS、Excel 复制后粘贴。方向键移动，Tab 向右，回车向下，Ctrl+回车预览。",
        "Paste from a spreadsheet. Arrows move, Tab goes right, Enter down, Ctrl+Enter previews.")
    static let gridPasted = Label("已粘贴的行数：", "Rows pasted: ")
    static let gridEmpty = Label("表格是空的", "The grid is empty")
    static let gridKnowsAlike = Label("相似的记录已经核对，都不是同一个", "The like records were looked at: none is the same")
    static let gridBatches = Label("最近登记的各批", "Batches of late")
    static let gridUndo = Label("整批撤回", "Take the batch back")
    static let gridUndoHint = Label(
        "撤回即全部作废；有一条被改动或续办之后，就不能再整批撤回。",
        "Taking back withdraws every record; once one was changed or gone on with, the batch stays.")

    static func gridOf(_ title: Label) -> Label { Label("批量登记\(title.zh)", "Many at once: \(title.en)") }
    static func gridSound(_ rows: Int) -> Label {
        Label("共 \(rows) 行，没有问题，尚未登记。", "\(rows) rows, nothing wrong; nothing is entered yet.")
    }
    static func gridSave(_ rows: Int) -> Label { Label("登记这 \(rows) 条", "Record these \(rows)") }
    static let gridSee = Label("查看这些记录", "See these records")
    static func gridDone(_ rows: Int) -> Label { Label("已登记 \(rows) 条", "\(rows) recorded") }
    static func gridTakenBack(_ rows: Int) -> Label { Label("已撤回 \(rows) 条", "\(rows) taken back") }
    static func gridUnknown(_ names: String) -> Label { Label("没有采用的列：\(names)", "Columns not taken: \(names)") }
}
