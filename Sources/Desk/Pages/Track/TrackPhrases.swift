import Declarations

/// What the pages on positions and devices say.
extension Label {
    static let track = Label("定位轨迹", "Track")
    static let showTrack = Label("查看轨迹", "Show the track")
    static let trackPurpose = Label("查看用途", "For what")
    static let trackHint = Label(
        "每次查看都会记入日志：谁、何时、为了什么。", "Each look is an entry: who, when and for what.")
    static let positionsKept = Label("已保存的定位", "Positions kept")
    static let positionsRefused = Label("拒收的定位", "Positions refused")
    static let readableFrom = Label("可查看的时间", "May be read")
    static let fromDay = Label("自", "From")
    static let toDay = Label("至", "To")
    static let stored = Label("保存", "Stored")
    static let noPositions = Label("这段时间没有定位。", "There are no positions in this time.")
    static let onlyNewest = Label(
        "只列出最新的 \(Limits.trackPositions) 个，请缩短时间。",
        "Only the newest \(Limits.trackPositions) are shown; choose a shorter time.")
    static let noSingleProof = Label(
        "圆圈是设备所报的精度。单个不精确的点不能证明任何事。",
        "Circles are the accuracy that the device stated. A single imprecise point proves nothing.")
    static let mapTitle = Label("轨迹图：北在上", "The track; north is up")

    static func keptUntil(_ day: Day) -> Label {
        Label("决定已停止执行，定位保存到 \(day)", "The order is over; positions are kept until \(day)")
    }
    static func scaleBar(_ metres: Int) -> Label {
        metres < 1_000 ? Label("\(metres) 米", "\(metres) m") : Label("\(metres / 1_000) 公里", "\(metres / 1_000) km")
    }

    static let reporting = Label("上报标识", "Reporting word")
    static let giveReporting = Label("发放新的上报标识", "Give a new reporting word")
    static let endReporting = Label("收回上报标识", "Take the reporting word back")
    static let reportingIs = Label("已发放", "Given")
    static let reportingIsNot = Label("未发放", "Not given")
    static let reportingHint = Label(
        "设备凭此标识上报定位。发放新的，旧的即失效。只有决定在执行、设备已发放给本人时，定位才会被接收。",
        """
        The device reports under this word. A new one ends the old. A position is taken only while an order is in \
        force, for a device issued under it.
        """)
    static let reportingOnce = Label("标识只显示这一次，请立即填入设备：", "The word is shown this once; set it in the device: ")
    static let reportingAddress = Label("服务器地址：", "Address of the server: ")

    static let sendPositions = Label("设备上报定位", "A device says where it is")
    static let positionKept = Label("已保存", "Kept")
    static let positionUnreadable = Label("不是定位", "No position")
    static let positionRefused = Label("没有在执行的决定", "No order in force")
    static let positionTooLarge = Label("内容过大", "Too large")
    static let positionTooOften = Label("过于频繁", "Too often")
}
