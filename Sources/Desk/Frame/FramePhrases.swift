import Bureau
import Declarations

/// What stands on every page.
extension Label {
    static let home = Label("首页", "Home")
    static let search = Label("查找", "Search")
    static let searchHint = Label("搜编号、名称、姓名、电话", "Number, title, name or phone")
    static let menu = Label("菜单", "Menu")
    static let closeMenu = Label("关闭菜单", "Close menu")
    static let skipToContent = Label("跳到正文", "Skip to content")
    static let navigation = Label("各项职能", "Functions")
    static let numbersAndReports = Label("数字与报告", "Figures and reports")
    static let tools = Label("工具", "Tools")
    static let halfYearReport = Label("半年报告", "Half-year report")
    static let figures = Label("指标", "Figures")
    static let demonstration = Label("演示数据", "Demonstration")
    static let demonstrationDay = Label("演示日期", "Demonstration day")
    static let otherLanguage = Label("English", "中文")
    static let location = Label("所在位置", "Where you are")
    static let asProgramsRead = Label("本页数据（JSON）", "This page as JSON")
    static let themeWord = Label("外观", "Appearance")
    static let themeAuto = Label("随系统", "System")
    static let themeLight = Label("浅色", "Light")
    static let themeDark = Label("深色", "Dark")
    static let footnote = Label("钟楼 Belfry", "Belfry")
    static let none = Label("—", "—")
    static let yes = Label("是", "Yes")
    static let no = Label("否", "No")
    static let back = Label("回首页", "Back to home")

    /// A day as prose has it, with its weekday.
    static func dayInProse(_ day: Day) -> Label {
        let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return Label(
            "\(day.month)月\(day.dayOfMonth)日 星期\(weekdays[day.weekday - 1])",
            "\(days[day.weekday - 1]) \(day)")
    }

    /// The days of a period, the second without its year where that is plain.
    static func period(_ first: Day, _ last: Day) -> Label {
        if first == last { return Label("\(first)", "\(first)") }
        let end = first.year == last.year ? String(last.description.dropFirst(5)) : last.description
        return Label("\(first) 至 \(end)", "\(first) to \(end)")
    }
}

/// What an error says.
extension Label {
    static let backThere = Label("回到刚才的记录", "Back to where you were")
    static let errorPrefix = Label("错误：", "Error: ")
    static let notFoundHint = Label(
        "地址可能写错了，或者这条记录不在本局。", "The address may be mistyped, or the record is not this bureau's.")
    static let notForYou = Label("这里不向您的角色开放", "This is not open to your role")
    static let failedTitle = Label("没有办成：程序出错", "That did not work: the program failed")
    static let failedHint = Label("没有改动任何记录。报告时请告知事件号。", "No record was changed. Please quote the event number.")
    static let oneFault = Label("有 1 处要改", "1 thing needs to change")
    static let eventNumber = Label("事件号", "Event number")

    /// Who asked, with their roles.
    static func signedInAs(_ who: Official) -> Label {
        let roles = Role.allCases.filter(who.roles.contains).map(\.label).filter { $0.zh != who.name }
        let (zh, en) = (roles.map(\.zh).joined(separator: "、"), roles.map(\.en).joined(separator: ", "))
        return Label(
            "您现在的身份：\(who.name)" + (zh.isEmpty ? "" : "（\(zh)）"),
            "You are signed in as \(who.name)" + (en.isEmpty ? "" : " (\(en))"))
    }

    static func faults(_ count: Int) -> Label {
        count == 1 ? oneFault : Label("有 \(count) 处要改", "\(count) things need to change")
    }
}
