public import Declarations

/// Whether the records of a period may still be corrected freely.
public enum ReportPeriodStage: String, CodeList {
    case open, locked

    public var label: Label {
        switch self {
        case .open: Label("开放", "Open")
        case .locked: Label("已锁定", "Locked")
        }
    }
}

/// Locking a period is an act, and so is opening it again.
extension ReportPeriod: Staged {
    public static let initial = ReportPeriodStage.open
    public static let ends: [ReportPeriodStage] = [.locked]

    public static let steps: [Step<ReportPeriod>] = [
        Step("lock", Label("锁定", "Lock"), from: .open, to: .locked, by: .statistician),
        Step("unlock", Label("重新开放", "Open again"), from: .locked, to: .open, by: .bureauHead),
    ]
}
