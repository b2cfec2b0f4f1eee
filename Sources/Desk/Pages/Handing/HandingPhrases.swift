import Declarations

/// What the pages on handing over and on deputies say.
extension Label {
    static let handing = Label("移交与代理", "Handing over, deputies")
    static let handingLead = Label(
        "移交：在办的事项转给别人。代理：两个日期之间由别人代办，事项不转。",
        "Handing over: open matters pass to another. A deputy acts between two days; nothing passes.")
    static let handingWho = Label("谁移交给谁", "From whom to whom")
    static let handingKind = Label("方式", "How")
    static let handingPreview = Label("先看一遍", "Look at it first")
    static let handingMatters = Label("在办的事项", "Open matters")
    static let handingNothing = Label("没有您可以移交的在办事项。", "Nothing open that you may hand over.")
    static let handingPasses = Label("移交", "Passes")
    static let handingAs = Label("身份", "As")
    static let handingAct = Label("移交选中的事项", "Hand the chosen ones over")
    static let handingParty = Label("接手人是当事人", "the receiver is a party")
    static let handingNoPost = Label("接手人没有相应的岗位", "the receiver holds no such post")
    static let deputyOnly = Label("只有代理要填", "For a deputy only")
    static let deputyship = Label("代理", "Deputy")
    static let deputyActs = Label("代理人", "Deputy")
    static let deputyFor = Label("代谁", "For")
    static let deputyMay = Label("可以办", "May act as")
    static let deputyAct = Label("设代理", "Name the deputy")
    static let deputyAfter = Label(
        "代理人在“我的账号”里选择代办；每一次办理都记下代谁。", "The deputy begins under “My account”; every entry says for whom it was made.")
    static let deputyNoAccount = Label("移交人没有账号，无从代办。", "Whoever is to be deputised has no account.")
    static let deputyNone = Label("没有正在进行的代理。", "No deputyship is in force.")
    static let deputyBegin = Label("开始代办", "Act for them")
    static let deputyEnd = Label("不再代办", "Act for myself again")

    static func handingAfter(_ giver: String, _ receiver: String, _ day: Day) -> Label {
        Label(
            "选中的事项自 \(day) 起由 \(giver) 转给 \(receiver)，各自的办理经过都会写明。",
            "From \(day) the chosen ones pass from \(giver) to \(receiver); each history says so.")
    }

    static func actingUntil(_ name: String, _ day: Day) -> Label {
        Label("正在代 \(name) 办理，至 \(day)", "Acting for \(name), until \(day)")
    }
}

extension HandingAsked.Kind {
    var label: Label {
        switch self {
        case .pass: Label("移交在办事项", "Hand open matters over")
        case .deputy: Label("代理（有起止日期）", "A deputy, between two days")
        }
    }
}

extension Fault {
    static func staffUnclear(_ column: String, _ label: Label, _ words: String, _ isNobody: Bool) -> Fault {
        let why =
            isNobody
            ? Label("没有这位在岗人员，填编号或姓名", "nobody in office is called so; give a number or a name")
            : Label("有几位同名，请填编号", "several are called so; give the number")
        return Fault(
            field: column, value: words, rule: "reference",
            answer: Label("\(label.zh)：\(why.zh)", "\(label.en): \(why.en)"))
    }

    static func noDay(_ column: String, _ label: Label) -> Fault {
        Fault(
            field: column, rule: "format",
            answer: Label("\(label.zh)：须为日期，如 2019-07-01", "\(label.en): a day, such as 2019-07-01"))
    }

    static func endsBefore(_ until: Day, _ from: Day) -> Fault {
        Fault(
            field: "ends_on", value: until.description, rule: "not_before",
            answer: Label("截止日期：\(until) 早于起始日期 \(from)", "Until: \(until) is before \(from)"))
    }
}
