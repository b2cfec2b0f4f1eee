import Bureau
import Counting
import Declarations
import Ledger

/// Schemes of assessment, the offices scored by them, and appeals.
struct Measuring {
    private let town: Town
    private let desk: Script.Hand
    private let head: Script.Hand

    init(_ town: Town, to script: inout Script) {
        self.town = town
        desk = town.desk(of: .oversight)
        head = Script.Hand(unit: desk.unit, account: "head-01")
        let old = scheme(
            MeasuringWords.bureau2018, .bureau, "2018-01-01"..."2018-12-31", enacted: "2018-02-28", &script)
        let new = scheme(
            MeasuringWords.half2019, .bureau, "2019-01-01"..."2019-06-30", enacted: "2019-02-26", &script)
        _ = scheme(
            MeasuringWords.draft2019, .bureau, "2019-07-01"..."2019-12-31", recorded: "2019-06-25", enacted: nil,
            &script)
        measure(old, "2018-01-01"..."2018-12-31", at: Moment("2019-01-10", hour: 9), isConfirmed: true, &script)
        measure(
            new, "2019-01-01"..."2019-06-30", at: Moment("2019-07-01", hour: 8, minute: 36), isConfirmed: false, &script
        )
        script.step("close", old.scheme, at: Moment("2019-02-22", hour: 16), by: desk)
        appeal(&script, old)
        province(&script)
    }

    private typealias Drafted = (scheme: Ref<AssessmentScheme>, indicators: [Ref<Indicator>])

    private func scheme(
        _ name: String, _ issuer: SchemeIssuer, _ days: ClosedRange<Day>, recorded: Day? = nil, enacted: Day?,
        _ script: inout Script
    ) -> Drafted {
        var scheme = AssessmentScheme()
        scheme.name = name
        scheme.issuer = issuer
        scheme.year = days.lowerBound.year
        scheme.basis = MeasuringWords.basis
        (scheme.startsOn, scheme.endsOn) = (days.lowerBound, days.upperBound)
        let at = Moment(recorded ?? Days.working(days.lowerBound + 10), hour: 10)
        let ref = script.record(scheme, at: at, by: desk)
        let indicators = MeasuringWords.measures.enumerated().map { position, words in
            script.record(indicator(words, ref), at: at + 60 * position + 60, by: desk)
        }
        for (position, office) in town.offices.enumerated() {
            var line = SchemeUnit()
            line.scheme = ref
            line.assessed = office
            script.line(line, at: at + 600 + 20 * position, by: desk)
        }
        if let enacted {
            script.step(
                "enact", ref, at: Moment(enacted, hour: 11), by: head, [Setting(\AssessmentScheme.enactedOn, enacted)])
        }
        return (ref, indicators)
    }

    private func indicator(_ words: MeasuringWords.Measure, _ scheme: Ref<AssessmentScheme>) -> Indicator {
        var indicator = Indicator()
        indicator.scheme = scheme
        indicator.work = words.work
        indicator.name = words.name
        indicator.source = words.figure == nil ? .hand : .figure
        indicator.figure = words.figure
        indicator.unitColumn = words.column
        indicator.formula = words.figure == nil ? .passFail : words.formula
        indicator.weight = words.weight
        indicator.target = words.target
        indicator.perCase = words.perCase
        indicator.bands = words.bands
        indicator.dataSheet = words.sheet
        indicator.responsible = Ref(Int64(desk.unit))
        return indicator
    }

    /// The province's standard of 2019 measures the bureau itself; it has no indicators of its own here.
    private func province(_ script: inout Script) {
        var scheme = AssessmentScheme()
        scheme.name = MeasuringWords.province2019
        scheme.issuer = .province
        scheme.year = 2019
        (scheme.startsOn, scheme.endsOn) = ("2019-01-01", "2019-12-31")
        let ref = script.record(scheme, at: Moment("2019-04-15", hour: 10), by: desk)
        script.step(
            "enact", ref, at: Moment("2019-04-16", hour: 9), by: head,
            [Setting(\AssessmentScheme.enactedOn, "2019-04-16" as Day)])
    }

    /// Every office on every indicator: counted where a figure is named, by hand and with a reason where none is.
    private func measure(
        _ drafted: Drafted, _ days: ClosedRange<Day>, at moment: Moment, isConfirmed: Bool, _ script: inout Script
    ) {
        let (offices, indicators) = (town.offices, drafted.indicators)
        script.run("scores \(days.lowerBound)", at: moment, by: desk) { transaction, places in
            let units = offices.map { Ref<Unit>(places(Int($0.id), Unit.table)) }
            let rules = try indicators.map {
                try transaction.reading.find(Indicator.self, places(Int($0.id), Indicator.table))
            }
            try Measuring.score(units, by: rules, over: days, in: transaction)
        }
        guard isConfirmed else { return }
        let scheme = drafted.scheme
        script.run("scores confirmed", at: moment + 86_400, by: head) { transaction, places in
            let id = places(Int(scheme.id), AssessmentScheme.table)
            let proposed = Query([.compare("scheme", .equal, .integer(id))], limit: 200)
            for var score in try transaction.reading.rows(Score.self, proposed).sorted(by: { $0.id < $1.id }) {
                score.record.confirmedOn = transaction.at.day
                _ = try transaction.take("confirm", on: score)
            }
        }
    }

    private static func score(
        _ units: [Ref<Unit>], by rules: [Row<Indicator>], over days: ClosedRange<Day>, in transaction: Transaction
    ) throws {
        let scoring = Scoring(Counter(transaction.reading, Manifest.catalogue))
        let period = try Period(from: days.lowerBound, to: days.upperBound)
        for rule in rules {
            for (position, unit) in units.enumerated() {
                let counted = try scoring.score(rule, of: unit, over: period)
                let score = counted ?? byHand(rule, unit, position, days)
                _ = try transaction.record(score, unit: unit.id)
            }
        }
    }

    private static func byHand(
        _ rule: Row<Indicator>, _ unit: Ref<Unit>, _ position: Int, _ days: ClosedRange<Day>
    ) -> Score {
        var score = Score()
        score.scheme = rule.record.scheme
        score.indicator = Ref(rule.id)
        score.assessed = unit
        (score.startsOn, score.endsOn) = (days.lowerBound, days.upperBound)
        score.isByHand = true
        score.points = rule.record.weight - position % 4 * 5
        score.isReached = position % 4 < 2
        score.reason = MeasuringWords.reasons[position % 4]
        score.indicatorVersion = Int(rule.version)
        return score
    }

    /// Two appeals of January 2019, and one that has just come.
    private func appeal(_ script: inout Script, _ old: Drafted) {
        let indicator = old.indicators[1]
        for (township, day, decision) in [
            (2, "2019-01-14", AppealDecision.changed), (6, "2019-01-15", .upheld), (4, "2019-07-01", nil),
        ] as [(Int, Day, AppealDecision?)] {
            let office = town.offices[township]
            let lodged = Moment(day, hour: 8, minute: 42)
            script.run("appeal \(township)", at: lodged, by: town.clerk(of: township)) { transaction, places in
                let unit = places(Int(office.id), Unit.table)
                let query = Query([
                    .compare("indicator", .equal, .integer(places(Int(indicator.id), Indicator.table))),
                    .compare("assessed", .equal, .integer(unit)),
                ])
                guard let score = try transaction.reading.rows(Score.self, query).first else { return }
                var appeal = ScoreAppeal()
                appeal.score = Ref(score.id)
                appeal.appellant = Ref(unit)
                appeal.appealedOn = transaction.at.day
                appeal.ground = MeasuringWords.ground
                _ = try transaction.record(appeal, unit: unit)
            }
            guard let decision else { continue }
            script.run("appeal \(township) decided", at: Moment(day + 3, hour: 10), by: head) { transaction, places in
                let unit = places(Int(office.id), Unit.table)
                let lodged = Query([.compare("appellant", .equal, .integer(unit))], limit: 1)
                guard var appeal = try transaction.reading.rows(ScoreAppeal.self, lodged).first else { return }
                let score = try transaction.reading.find(Score.self, appeal.record.score.id)
                appeal.record.decidedOn = transaction.at.day
                appeal.record.decision = decision
                appeal.record.answer = decision == .changed ? MeasuringWords.changed : MeasuringWords.upheld
                if decision == .changed { appeal.record.points = score.record.points + 10 }
                _ = try transaction.take("decide", on: appeal)
            }
        }
    }
}
