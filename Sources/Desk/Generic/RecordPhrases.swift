import Declarations

/// What records' pages say.
extension Label {
    static let steps = Label("步骤", "Steps")
    static let takeStep = Label("办理…", "Take a step…")
    static let history = Label("办理经过", "History")
    static let fields = Label("登记内容", "Entry")
    static let unfilled = Label("未填", "Not given")
    static let possibleNow = Label("可以办理", "can be taken")
    static let later = Label("未开始", "not yet")
    static let console = Label("控制台", "Console")
    static let theSystem = Label("系统", "The system")
    static let covered = Label("（已改，内容不显示）", "(changed; covered)")
    static let reason = Label("理由", "Reason")
    static let colon = Label("：", ": ")
    static let unit = Label("所属单位", "Unit")
    static let recordedAt = Label("登记时间", "Recorded")
    static let version = Label("版本", "Version")
    static let openingStock = Label("期初导入", "Opening stock")
    static let alsoRecord = Label("还可以登记", "Also to be recorded")
    static let mentions = Label("往来", "Mentioned in")
    static let maskedHint = Label("个人信息已遮盖", "Personal data are covered")
    static let seenHint = Label(
        "由您承办：姓名、电话不遮盖，查看已留痕", "You handle this: names and phones are shown, and the look is kept")
    static let ownWordsHint = Label(
        "您今天录入的姓名、电话、文字不遮盖，供核对，明天起遮盖",
        "Names, phones and texts that you wrote today are shown for you to go over, and covered from tomorrow")
    static let goingOn = Label("在办的事项", "Matters that go on")
    static let copied = Label("已复制", "Copied")
    static let copyNumber = Label("点一下复制编号", "Click to copy the number")
    static let line = Label("序", "No.")

    /// What entries of the journal are called that are no steps.
    static let events: [String: Label] = [
        "recorded": Label("登记", "Recorded"),
        "corrected": Label("更正", "Corrected"),
        "voided": Label("作废", "Withdrawn"),
        "clocks_started": Label("起算等待的期限", "Waiting clocks started"),
        "reckoned": Label("到期日重新计算", "Due day reckoned anew"),
        "revealed": Label("查看已遮盖的内容", "Looked at covered values"),
        "password_set": Label("设置密码", "Password set"),
        "second_factor_set": Label("启用两步验证", "Second factor set up"),
        "second_factor_taken": Label("取消两步验证", "Second factor taken away"),
        "token_given": Label("发放令牌", "Token given"),
        "token_ended": Label("收回令牌", "Token ended"),
        "approved": Label("批准", "Approved"),
        "ended": Label("结束", "Ended"),
        "calendar_given": Label("生成日历地址", "Calendar address made"),
        "calendar_ended": Label("收回日历地址", "Calendar address taken back"),
        "reporting_given": Label("发放上报标识", "Reporting word given"),
        "reporting_ended": Label("收回上报标识", "Reporting word taken back"),
        "sealed": Label("封存一小时的数据", "An hour of rows sealed"),
        "series_begun": Label("开始保存数据", "Rows began"),
        "series_removed": Label("到期销毁数据", "Rows removed at the end of their time"),
        "handed_over": Label("移交", "Handed over"),
        "file_joined": Label("随档案合并", "With a merging of files"),
        "file_parted": Label("随撤销合并", "With an undone merging"),
        "closed": Label("停用", "Closed"),
        "imported": Label("导入", "Imported"),
        "entered": Label("批量登记", "Entered together"),
        "taken_back": Label("整批撤回", "Taken back"),
        "exported": Label("导出", "Exported"),
        "opened_in_emergency": Label("应急查阅", "Opened in an emergency"),
        "founded": Label("建局", "Founded"),
        "key_destroyed": Label("密钥销毁", "Key destroyed"),
        "file_attached": Label("上传附件", "File added"),
        "file_withdrawn": Label("作废附件", "File withdrawn"),
        "file_opened": Label("打开附件", "File opened"),
    ]

    static func actingFor(_ deputy: String, _ principal: String) -> Label {
        Label("\(deputy) 代 \(principal)", "\(deputy) for \(principal)")
    }
    static func event(_ name: String) -> Label { events[name] ?? Label(name, name) }

    static func allEntries(_ count: Int) -> Label { Label("全部 \(count) 条", "All \(count)") }
    static func needsState(_ states: [Label]) -> Label {
        Label(
            states.map { "“\($0.zh)”" }.joined(separator: "或") + "之后",
            "after: " + states.map(\.en).joined(separator: " or "))
    }
    static func takenBy(_ roles: [Role]) -> Label {
        Label(
            "由" + roles.map(\.label.zh).joined(separator: "、") + "办理",
            "by: " + roles.map(\.label.en).joined(separator: ", "))
    }
    static func stepsTaken(_ taken: Int) -> Label { Label("已办 \(taken) 步", "\(taken) taken") }
}
