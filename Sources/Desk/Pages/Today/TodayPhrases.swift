import Declarations

/// What the page of the day and the calendar say.
extension Label {
    static let myDay = Label("我的今天", "My day")
    static let inMyHands = Label("由您经办的事项", "Matters in your hands")
    static let inMyUnit = Label("您可以查阅的事项", "Matters that you may read")
    static let newToMe = Label("新到", "New")
    static let waitingForYou = Label("等您办的", "Waiting for you")
    static let allWaiting = Label("看全部", "All")
    static let nothingToday = Label("今天没有到期的，也没有新到的。", "Nothing is due and nothing is new.")
    static let calendarFeed = Label("日历订阅", "Calendar feed")
    static let calendarLead = Label(
        "手机日历可以订阅您的到期日，只有编号和期限名称。谁有地址谁能看，随时可以收回。",
        """
        A phone's calendar can follow your due days: numbers and kinds only. Whoever has the address can read it; take \
        it back at any time.
        """
    )
    static let calendarOnce = Label("请现在抄下，只显示这一次：", "Copy it now, it is shown only this once: ")
    static let calendarGive = Label("生成地址", "Make an address")
    static let calendarAnew = Label("换一个地址", "Make another address")
    static let calendarEnd = Label("收回地址", "Take it back")
    static let calendarStands = Label("已有一个地址在用。", "An address is in use.")

    static func moreWaiting(_ title: Label) -> Label {
        Label("还有\(title.zh)等您办", "More of the same kind: \(title.en)")
    }
    static func dueWithin(_ days: Int) -> Label { Label("\(days)日以内到期", "Due within \(days) days") }
    static func since(_ day: Day) -> Label { Label("\(day) 起登记", "recorded since \(day)") }
}
