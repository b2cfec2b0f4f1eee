import Declarations

/// What is said when two people had one record open.
extension Label {
    static let changedMeanwhile = Label(
        "您打开之后，这条记录已被别人保存过。请逐项选定，再保存到最新的一版",
        "Somebody else saved this record after you opened it. Choose field by field, then save on the newest version")
    static let chooseFirst = Label("请先选定，再保存", "Choose, then save")
    static let tooLate = Label("没有办成", "Not done")
    static let questionPrefix = Label("待定：", "To decide: ")
    static let coveredThen = Label("内容已遮盖", "covered")
    static let coveredChanged = Label("已改成别的内容，不显示", "changed to something else; covered")
    static let recordIsVoid = Label("记录已被作废，不能再改", "The record has been withdrawn and cannot be changed")
    static let whenOpened = Label("打开时", "When you opened it")
    static let savedNow = Label("现在", "Now")
    static let unchangedSince = Label("没有人改过", "nobody changed it")
    static let asTyped = Label("您填的", "What you typed")
    static let settle = Label("按选定的保存", "Save what is chosen")

    static func stepIsGone(_ step: Label, _ state: Label) -> Label {
        Label(
            "记录现为“\(state.zh)”，不能再\(step.zh)；您填的列在下面",
            "The record is now “\(state.en)”; “\(step.en)” is no longer possible. What you typed stands below")
    }
}
