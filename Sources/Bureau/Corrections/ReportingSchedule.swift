public import Declarations

/// Which reports a supervised person owes over some days (报告安排). Opening it makes each of them a check-in that is
/// due, so that what was missed is seen.
public struct ReportingSchedule: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = CheckInKind.phone
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var everyDays = 7
    public var graceDays = 0
    public var basis: String?

    public init() {}

    public static let table = "reporting_schedule"
    public static let title = Label("报告安排", "reporting schedule")
    public static let function = Function.corrections

    public static let fields: [Field<ReportingSchedule>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.kind, "kind", Label("报告方式", "How"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("首次报告日期", "First report"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.everyDays, "every_days", Label("间隔", "Every"), .unit(Label("日", "days")), .listed),
        Field(\.graceDays, "grace_days", Label("本局宽限", "Local grace"), .unit(Label("日", "days"))),
        Field(\.basis, "basis", Label("依据（等级、类别、规定）", "Basis"), .open),
    ]

    public static func faults(in schedule: ReportingSchedule, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if !(1...366).contains(schedule.everyDays) {
            faults.append(wrong(\.everyDays, schedule.everyDays, Label("须在 1 至 366 日之间", "must lie between 1 and 366")))
        }
        if schedule.endsOn - schedule.startsOn > 366 {
            faults.append(wrong(\.endsOn, schedule.endsOn, Label("一次安排不超过一年", "one schedule is for a year at most")))
        }
        return faults
    }
}
