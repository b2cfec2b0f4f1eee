import Declarations
import Law

private let periods = FigureUnit.count(Label("项", "periods"))

/// Statutory periods of the office itself: begun, met, in time, late and by how much.
extension OversightFigures {
    private static let own: Condition<LawClock> =
        .is(\.nature, oneOf: .ceiling, .lapsing) && .is(\.bound, oneOf: .office, .lawyer)

    static let clocks: [Figure] = [
        Figure(
            "oversight.clocks.begun", Label("起算法定期限", "Statutory periods begun"), of: LawClock.self, where: own,
            timing: .flow(\.startsOn), by: [\.nature, \.certainty], unit: periods,
            definition: Label(
                "起算日在期内的本机关法定期限；最短期限、工作目标、当事人和其他机关的期限不计。",
                "The office's own periods by their first day; not floors, targets, or those of others.")),
        clock("oversight.clocks.met", own, Label("办结法定期限", "Statutory periods met"), Label("不论是否按期", "in time or not")),
        clock(
            "oversight.clocks.in_time", own && .is(\.daysLate, 0),
            Label("按期办结", "Met in time"),
            Label("办结不晚于到期日的，按小时计的不晚于到期时刻", "those met by their last day, in hours by their last minute")),
        clock(
            "oversight.clocks.late", own && .compare(\.daysLate, .more, 0),
            Label("逾期办结", "Met late"),
            Label("办结晚于到期日的，按小时计的晚于到期时刻", "those met after their last day, in hours after their last minute")),
        clock(
            "oversight.clocks.undated", own && .missing(\.daysLate) && .missing(\.dueOn),
            Label("办结时没有到期日", "Met without a due day"), Label("依法算不出到期日的", "those for which the law gave no day")),
        clock(
            "oversight.clocks.untimed", own && .missing(\.daysLate) && .present(\.dueOn) && .missing(\.lapsedOn),
            Label("办结时刻未记", "Met, the minute not noted"),
            Label("按小时计、到期当日办结而没有记时刻的", "those in hours met on their last day, the minute not noted")),
        clock(
            "oversight.clocks.by_law", own && .missing(\.daysLate) && .present(\.lapsedOn),
            Label("期满依法生效", "Ended by the law itself"),
            Label("期满没有决定、由法律规定其效果的", "those over without a decision, for which the law itself provides")),
        Figure(
            "oversight.clocks.days_late", Label("逾期日数", "Days late"), of: LawClock.self,
            where: own && .compare(\.daysLate, .more, 0), timing: .flow(\.metOn), adding: \.daysLate,
            by: [\.nature, \.certainty], unit: .count(Label("日", "days")),
            definition: Label(
                "期内逾期办结的法定期限的逾期日数之和；按小时计的，不满一日按一日计。",
                "The days late of periods met late, by the day on which they were met; of hours, a day begun counts.")),
        Figure(
            "oversight.clocks.in_time_rate", Label("法定期限按期办结率", "Periods met in time"), function: .oversight,
            counted: .ratio("oversight.clocks.in_time", over: "oversight.clocks.met"), unit: .percent,
            definition: Label("按期办结除以办结。", "Met in time over met.")),
        Figure(
            "oversight.clocks.running", Label("计算中的法定期限", "Statutory periods running"), of: LawClock.self,
            where: own, timing: .stock(from: \.startsOn, until: \.metOn), by: [\.nature, \.certainty], unit: periods,
            definition: Label("当日已经起算、尚未办结的本机关法定期限。", "The office's own periods begun by the day and not yet met.")),
    ]

    private static func clock(
        _ id: String, _ condition: Condition<LawClock>, _ title: Label, _ which: Label
    ) -> Figure {
        Figure(
            id, title, of: LawClock.self, where: condition, timing: .flow(\.metOn), by: [\.nature, \.certainty],
            unit: periods,
            definition: Label(
                "期内办结的本机关法定期限，按办结日计，\(which.zh)。", "The office's own periods by the day met: \(which.en)."))
    }

    static let clockIdentities: [Identity] = [
        Identity(
            "oversight.clocks.met",
            Label("办结等于按期、逾期、无到期日、时刻未记和依法生效之和", "Met is in time, late, undated, untimed and by law"),
            .parts(
                whole: "oversight.clocks.met",
                [
                    "oversight.clocks.in_time", "oversight.clocks.late", "oversight.clocks.undated",
                    "oversight.clocks.untimed", "oversight.clocks.by_law",
                ]))
    ]
}
