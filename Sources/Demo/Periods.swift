import Bureau
import Declarations

/// The periods for which the bureau reports, and the figures that have days of their own.
struct Periods {
    /// The first half of 2018, the year 2018 and the first half of 2019.
    let reported: [Ref<ReportPeriod>]
    private let desk: Script.Hand

    init(_ town: Town, to script: inout Script) {
        desk = town.desk
        let first = Periods.period("2018-H1", "2018-01-01"..."2018-06-30", by: desk, &script)
        let year = Periods.period("2018", "2018-01-01"..."2018-12-31", by: desk, &script)
        let half = Periods.period("2019-H1", "2019-01-01"..."2019-06-30", by: desk, &script)
        reported = [first.ref, year.ref, half.ref]
        for period in [first, year] { section(.mediation, of: period.ref, period.days, &script) }
        section(.publicity, of: half.ref, half.days, &script)
        section(.mediation, of: half.ref, Targets.summary, &script)
        section(.legalServices, of: half.ref, half.days, &script)
        section(.majorCases, of: half.ref, "2019-01-01"..."2019-06-26", &script)
        section(.specialGroups, of: half.ref, Targets.summary, &script)
        section(.leaves, of: half.ref, "2019-04-01"..."2019-06-30", &script)
        section(.government, of: half.ref, half.days, &script)
        section(.reconsideration, of: half.ref, Targets.summary, &script)
        for period in [first, year] {
            script.step(
                "lock", period.ref, at: Moment(Days.working(period.days.upperBound + 18), hour: 16), by: desk)
        }
        returns(of: half, &script)
        occasions(&script)
    }

    /// Legal aid's statistical half-year ends in May, that of reconsideration on 10 June.
    private func returns(of period: Named, _ script: inout Script) {
        for (name, scope, days) in [
            (PeriodsWords.returns.aid, "legal_services.aid", ("2018-12-01" as Day)..."2019-05-31"),
            (PeriodsWords.returns.reconsideration, "government.reconsideration", "2018-12-11"..."2019-06-10"),
        ] where Manifest.figures.contains(where: { $0.id.hasPrefix(scope) }) {
            var other = StatisticalPeriod()
            other.name = name
            other.reportPeriod = period.ref
            other.scope = scope
            other.startsOn = days.lowerBound
            other.endsOn = days.upperBound
            other.basis = PeriodsWords.returns.basis
            script.line(other, at: Moment(Days.working(period.days.lowerBound + 3), hour: 10, minute: 20), by: desk)
        }
    }

    typealias Named = (ref: Ref<ReportPeriod>, days: ClosedRange<Day>)

    /// Entered in the first week of the period.
    static func period(
        _ name: String, _ days: ClosedRange<Day>, by hand: Script.Hand, _ script: inout Script
    ) -> Named {
        var period = ReportPeriod()
        period.name = name
        period.startsOn = days.lowerBound
        period.endsOn = days.upperBound
        let moment = Moment(Days.working(days.lowerBound + 3), hour: 10)
        return (script.record(period, at: moment, by: hand), days)
    }

    private func section(
        _ code: SectionCode, of period: Ref<ReportPeriod>, _ days: ClosedRange<Day>, _ script: inout Script
    ) {
        var section = ReportSection()
        section.reportPeriod = period
        section.section = code
        section.startsOn = days.lowerBound
        section.endsOn = days.upperBound
        script.line(section, at: Moment(Days.working(days.lowerBound + 3), hour: 10, minute: 5), by: desk)
    }

    private func occasions(_ script: inout Script) {
        let words = PeriodsWords.sessions
        for (year, days, name, english) in [
            ("2018", Targets.sessions2018, PeriodsWords.congress2018, "During the congress of 2018"),
            ("", Targets.sessions2019, PeriodsWords.congress2019, "During the congress"),
        ] {
            let code = "mediation.two_sessions" + (year.isEmpty ? "" : "_" + year)
            for (suffix, figure, title, titleEnglish) in [
                ("screenings", "mediation.screenings", words.screenings, "screenings"),
                ("disputes", "mediation.disputes.accepted", words.disputes, "disputes accepted"),
                ("succeeded", "mediation.disputes.succeeded", words.succeeded, "disputes settled"),
                ("persons", "mediation.disputes.persons", words.persons, "persons involved"),
                ("zero_reports_missing", "mediation.zero_reports.missing", words.missing, "zero reports missing"),
            ] {
                let name = Label(name + title, english + ": " + titleEnglish)
                script.occasion(code + "." + suffix, figure, name, days, by: desk)
            }
        }
        script.occasion(
            "mediation.training_0424.trained", "mediation.trained",
            Label(PeriodsWords.training2019, "Trained on 24 April"), "2019-04-24"..."2019-04-24", by: desk)
        script.occasion(
            "mediation.training_0419_2018.trained", "mediation.trained",
            Label(PeriodsWords.training2018, "Trained on 19 April 2018"), "2018-04-19"..."2018-04-19", by: desk)
    }
}
