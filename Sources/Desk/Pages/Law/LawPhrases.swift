import Declarations
import Law

/// What the pages on time limits say.
extension Label {
    static let timeLimits = Label("法定期限", "Time limits of the law")
    static let limitsHint = Label("按所选日期有效的规则", "The rules in force on the chosen day")
    static let onDay = Label("日期", "On")
    static let rule = Label("规则", "Rule")
    static let event = Label("起算事件", "Starts with")
    static let length = Label("长度", "Length")
    static let sort = Label("性质", "Kind")
    static let whose = Label("谁的期限", "Whose")
    static let sourceOfRule = Label("出处", "Source")
    static let certainty = Label("依据", "Basis")
    static let inForceDays = Label("有效期间", "In force")
    static let lastDayOfRest = Label("末日遇休假日", "Last day on a day of rest")
    static let movesOn = Label("顺延至其后第一个工作日", "moves to the first working day after it")
    static let staysPut = Label("不顺延", "does not move")
    static let countsBackward = Label("从事件往前数", "counted backwards from the event")
    static let stopsFor = Label("中止的情形", "Stands still for")
    static let extendedByRule = Label("延长", "Extended by")
    static let runsOnFrom = Label("接着算", "Runs on from")
    static let runsOnRecords = Label("用于台账", "Runs on records of")
    static let leadsTo = Label("期满后开始", "When over, starts")
    static let lookedOn = Label("查阅日", "Looked up on")
    static let crossing = Label("新旧衔接", "Old and new")
    static let remark = Label("说明", "Note")
    static let owner = Label("制定者", "Made by")
    static let versions = Label("先后版本", "Versions")
    static let statedGap = Label("空档", "Gap")
    static let workedExamples = Label("算例", "Worked examples")
    static let mustBe = Label("应得", "Must be")
    static let cameOut = Label("算得", "Comes out")
    static let draftRules = Label("草稿（没有日期，不提醒）", "Drafts (no day, no alarm)")
    static let calculator = Label("期限计算", "Calculator")
    static let calculatorKeepsNothing = Label(
        "任何人都可以用，填的内容不保存。", "Anybody may use it; nothing that is typed is kept.")
    static let calculatorForAll = Label("期限计算（不用登录）", "Calculator of time limits (without signing in)")
    static let calculate = Label("计算", "Work it out")
    static let startDay = Label("起算日", "Day of the event")
    static let startMinute = Label("时刻（按小时的）", "Minute (for hours)")
    static let recordLength = Label("月数（刑期等）", "Months (as recorded)")
    static let calendarDay = Label("日历截至", "Calendar as of")
    static let suspendedOn = Label("中止日", "Suspended on")
    static let resumedOn = Label("恢复日", "Goes on after")
    static let extendedOn = Label("批准延长日", "Extension approved on")
    static let doneOn = Label("办结日", "Done on")
    static let doneMinute = Label("办结时刻（按小时的）", "Done at the minute (for hours)")
    static let whatHappened = Label("其间的事件", "What has happened since")
    static let dueDay = Label("到期", "Due")
    static let workingOut = Label("怎么算的", "How it is worked out")
    static let calendarUsed = Label("所用日历", "Calendar used")
    static let mind = Label("请注意", "Please note")
    static let noDay = Label("不给出日期", "No day is given")
    static let lawChanges = Label("变了什么，从哪天起", "What changed, from which day")
    static let before = Label("此前", "Before")
    static let since = Label("此后", "Since")
    static let firstDay = Label("第一天", "First day")
    static let changeOfCalendar = Label("工作日历", "Working days")
    static let disagreeing = Label("规定不一致", "Texts that disagree")
    static let arranges = Label("安排", "Arranges")
    static let issuedOn = Label("发文日", "Issued")
    static let datedByAddress = Label("（按网页登载日）", " (day of its appearance)")
    static let toBeChecked = Label("待核", "to be checked")
    static let notSeenFrom = Label("（生效日待核）", " (first day to be checked)")
    static let notInForceNow = Label("该日没有有效的规则", "Nothing is in force on that day")
    static let chooseRule = Label("选一个规则", "Choose a rule")

    static func ruleCount(_ count: Int) -> Label { Label("\(count) 条", "\(count) rules") }
}

extension Rule {
    /// Its length; a dash for a rule without one.
    var lengthInWords: Label {
        guard let length else { return .none }
        return after == nil ? length.label : Label("再加\(length.label.zh)", "\(length.label.en) more")
    }

    /// Its days in force, with what is from memory.
    var daysInWords: Label {
        let mark = unchecked.contains("from") ? Label.notSeenFrom : Label("", "")
        return Label(inForce.label.zh + mark.zh, inForce.label.en + mark.en)
    }
}
