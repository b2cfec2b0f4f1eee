import Declarations

private let reports = FigureUnit.count(Label("份", "reports"))

extension MediationFigures {
    static let visits: [Figure] = [
        Figure(
            "mediation.visits.batches", Label("接待群众批次", "Visits"), of: Visit.self, timing: .flow(\.visitedOn),
            by: [\.handling, \.org], unit: .count(Label("批次", "visits")),
            definition: Label(
                "期内各级调解组织接待的来访，一起来的为一批，按接待日期计，与受理纠纷件数无关。",
                "Visits by their day; people who come together are one visit, whatever the number of disputes.")),
        Figure(
            "mediation.visits.persons", Label("接待群众人数", "Visitors"), of: Visit.self, timing: .flow(\.visitedOn),
            adding: \.persons, by: [\.handling, \.org], unit: .count(Label("人", "persons")),
            definition: Label(
                "期内各批来访人数之和，按接待日期计，同一人来两次计两次。",
                "The persons of all visits added up; who comes twice counts twice.")),
    ]

    static let prevention: [Figure] = screenings + zeroReports + alerts

    private static let screenings: [Figure] = [
        Figure(
            "mediation.screenings", Label("矛盾纠纷排查", "Screenings"), of: Screening.self, timing: .flow(\.screenedOn),
            by: [\.kind, \.org, \.keyPeriod], unit: .count(Label("次", "screenings")),
            definition: Label(
                "期内各级调解组织开展的排查，按排查日期计，日常、重点时段和专项都计。",
                "Screenings by their day: routine, of key periods and special ones alike.")),
        screened("mediation.screenings.found", \.found, Label("排查出纠纷", "Disputes found"), Label("件", "disputes")),
        screened(
            "mediation.screenings.resolved", \.resolved, Label("排查当场化解", "Resolved on the spot"),
            Label("件", "disputes")),
        screened(
            "mediation.screenings.persons", \.screeners, Label("参加排查人次", "Persons taking part"),
            Label("人次", "participations")),
    ]

    private static func screened(
        _ id: String, _ amount: PartialKeyPath<Screening>, _ title: Label, _ unit: Label
    ) -> Figure {
        Figure(
            id, title, of: Screening.self, timing: .flow(\.screenedOn), adding: amount,
            by: [\.kind, \.org, \.keyPeriod], unit: .count(unit),
            definition: Label(
                "期内各次排查记录的\(title.zh)之和，按排查日期计。", "What each screening of the period recorded, added up."))
    }

    private static let zeroReports: [Figure] = [
        zeroReport(
            "mediation.zero_reports.due", .always, Label("应报零报告", "Zero reports due"),
            Label(
                "期内各报送单位应报的零报告，每单位每日一份，按报告日期计，重点时段启动时即产生。",
                "One report a unit and day of a key period, by the day reported on, filed or not.")),
        zeroReport(
            "mediation.zero_reports.filed", .present(\.filedAt), Label("已报零报告", "Zero reports filed"),
            Label("期内应报的零报告中已经报送的，包括迟报。", "Of the reports due, those filed, late ones included.")),
        zeroReport(
            "mediation.zero_reports.on_time", .present(\.filedAt) && !.later(\.filedAt, than: \.dueAt),
            Label("按时零报告", "Zero reports on time"),
            Label("期内应报的零报告中不晚于当日时限报送的。", "Of the reports due, those filed by the day's hour.")),
        zeroReport(
            "mediation.zero_reports.late", .present(\.filedAt) && .later(\.filedAt, than: \.dueAt),
            Label("迟报零报告", "Zero reports late"),
            Label("期内应报的零报告中晚于当日时限报送的。由时间比较得出，不由人填。", "Of the reports due, those filed after the day's hour.")),
        zeroReport(
            "mediation.zero_reports.missing", .missing(\.filedAt), Label("漏报零报告", "Zero reports missing"),
            Label(
                "期内应报而至今未报的零报告，按报告日期计。当日时限未到的也在内，所以期间宜算到昨天。",
                "Of the reports due, those not filed so far; today's stand among them until they are.")),
    ]

    private static func zeroReport(
        _ id: String, _ condition: Condition<ZeroReport>, _ title: Label, _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: ZeroReport.self, where: condition, timing: .flow(\.reportOn),
            by: [\.keyPeriod, \.reporter], unit: reports, definition: definition)
    }

    private static let alerts: [Figure] = [
        Figure(
            "mediation.alerts.raised", Label("发出预警", "Warnings raised"), of: Alert.self, timing: .flow(\.raisedOn),
            by: [\.colour, \.subject], unit: .count(Label("次", "warnings")),
            definition: Label("期内发出的四色预警，按发出日期计。", "Warnings by the day on which they were raised.")),
        Figure(
            "mediation.alerts.standing", Label("未解除预警", "Warnings standing"), of: Alert.self,
            timing: .stock(from: \.raisedOn, until: \.clearedOn), by: [\.colour, \.subject],
            unit: .count(Label("个", "warnings")),
            definition: Label("当日已发出、尚未解除的预警。", "Warnings raised by the end of the day and not cleared by then.")),
    ]
}
