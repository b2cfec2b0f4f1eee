import Declarations

/// What forms say.
extension Label {
    static let typedIsKept = Label("已填的都还在", "what you typed is still there")
    static let mayBeEmpty = Label("可空", "may be empty")
    static let choose = Label("请选择", "Choose")
    static let goBack = Label("回去", "Go back")
    static let busy = Label("正在受理", "Working")
    static let after = Label("之后", "Afterwards")
    static let coveredHint = Label("已遮盖，留空就不改", "Covered; left empty it stays as it is")
    static let referenceHint = Label("填编号、名称或拼音首字母", "A number, a name or its initials")
    static let pick = Label("可选的记录", "Records that may be meant")
    static let picksFound = Label("条，用 ↑ ↓ 选，Enter 填入", "found: ↑ ↓ to choose, Enter to take")
    static let picksNone = Label("没有找到", "Nothing found")
    static let notThereYet = Label("名单里还没有的，先建档，已填的留着：", "Not on record yet? Enter it first; what you typed is kept:")
    static let stepRemark = Label("办理说明", "Remark")
    static let recordAct = Label("登记", "Record")
    static let hintComma = Label("；", "; ")
    static let correct = Label("更正", "Correct")
    static let withdraw = Label("作废", "Withdraw")
    static let withdrawAct = Label("作废…", "Withdraw…")
    static let withdrawAfter = Label(
        "记录和编号都留着，不再计入任何数字，不能恢复。", "Record and number are kept, no figure counts it, and it does not come back.")
    static let formTooOld = Label("页面打开得太久，请再按一次", "The page was open too long; press once more")
    static let formElsewhere = Label("请求不是从本系统的页面发出的", "The request did not come from a page of this desk")

    static func codeUntil(_ code: Label, _ until: Day) -> Label {
        Label("\(code.zh)（至 \(until)）", "\(code.en) (until \(until))")
    }

    static func lacksLines(_ step: Label, _ lines: Label) -> Label {
        Label(
            "尚未登记\(lines.zh)，不能办理“\(step.zh)”：请先登记至少一条",
            "No \(lines.en) is on record yet; enter one before \u{201C}\(step.en)\u{201D}")
    }

    static func later(_ count: Int) -> Label {
        Label("以后办理时再填也可以（\(count) 项）", "May wait for a later step (\(count))")
    }
    static func askedWhen(_ field: Label, _ codes: [Label]) -> Label {
        let (zh, en) = (codes.map { "“\($0.zh)”" }, codes.map { "\u{201C}\($0.en)\u{201D}" })
        return Label(
            "\(field.zh)为\(zh.joined(separator: "或"))时填", "When \(field.en) is \(en.joined(separator: " or "))")
    }
    static func add(_ title: Label) -> Label { Label("新增\(title.zh)", "New \(title.en)") }
    static func add(_ title: Label, as field: Label) -> Label {
        Label("新增\(title.zh)（\(field.zh)）", "New \(title.en) (\(field.en))")
    }
    static func correcting(_ name: String) -> Label { Label("更正 \(name)", "Correct \(name)") }
    static func withdrawing(_ name: String) -> Label { Label("作废 \(name)", "Withdraw \(name)") }
    static func taking(_ step: Label, _ name: String) -> Label { Label("\(step.zh) \(name)", "\(step.en): \(name)") }
    static func told(_ event: Label) -> Label { Label("已办：\(event.zh)", "Done: \(event.en)") }
    static func willStand(_ from: Label, _ to: Label) -> Label {
        Label("状态由“\(from.zh)”变为“\(to.zh)”", "the state turns from “\(from.en)” into “\(to.en)”")
    }
}
