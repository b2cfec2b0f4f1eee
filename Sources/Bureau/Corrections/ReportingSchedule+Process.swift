public import Declarations
public import Ledger

/// Where a reporting schedule stands.
public enum ScheduleStage: String, CodeList {
    case planned, running, closed

    public var label: Label {
        switch self {
        case .planned: Label("拟定", "Planned")
        case .running: Label("执行中", "Running")
        case .closed: Label("已结束", "Closed")
        }
    }
}

/// Opening a schedule makes its check-ins; closing it makes no more and leaves those that are there.
extension ReportingSchedule: Effects {
    public static let initial = ScheduleStage.planned
    public static let ends: [ScheduleStage] = [.closed]

    public static let steps: [Step<ReportingSchedule>] = [
        Step("open", Label("启用", "Open"), from: .planned, to: .running, by: .clerk, .correctionsOfficer),
        Step("close", Label("结束", "Close"), from: .running, to: .closed, by: .clerk, .correctionsOfficer),
    ]

    /// The days on which a report is due.
    var days: [Day] {
        stride(from: 0, through: endsOn - startsOn, by: everyDays).map { startsOn + $0 }
    }

    public static func effect(
        of step: String, on row: Row<ReportingSchedule>, in transaction: Transaction
    ) throws {
        guard step == "open" else { return }
        for day in row.record.days {
            var report = CheckIn()
            report.supervised = row.record.supervised
            report.kind = row.record.kind
            report.dueOn = day
            report.dueAt = row.record.dueAt(day)
            report.schedule = Ref(row.id)
            _ = try transaction.record(report, unit: row.standing.unit)
        }
    }

    /// The last minute of the day of grace.
    func dueAt(_ day: Day) -> Moment { Moment(day + graceDays, hour: 23, minute: 59) }
}
