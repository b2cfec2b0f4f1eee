import Bureau
import Counting
import Declarations
import Ledger
import Testing

private let year = try? Period(from: "2019-01-01", to: "2019-06-30")

@Suite struct PerformanceTests {
    @Test func anIndicatorIsWorthWhatItsFormulaSays() async throws {
        try await inOffices { office in
            for (formula, target, bands, points) in [
                (ScoreFormula.proportional, 4, nil, 50), (.passFail, 2, nil, 100), (.passFail, 3, nil, 0),
                (.bands, 2, "3:100 1:60", 60), (.deduction, 0, nil, 70),
            ] as [(ScoreFormula, Int, String?, Int)] {
                let score = try await office.scored(formula, target: target, bands: bands, settled: 2)
                #expect(score.points == points, "\(formula)")
                #expect(score.measured == 2)
            }
        }
    }

    @Test func aScoreOpensTheRecordsThatItCounted() async throws {
        try await inOffices { office in
            let score = try await office.scored(.proportional, target: 4, bands: nil, settled: 2)
            let listed = try office.store.read { reading in
                let counter = Counter(reading, Manifest.catalogue)
                let question = try #require(try Scoring(counter).question(behind: score))
                return try counter.selections(of: question).map { selection in
                    try reading.count(Dispute.shape, Query(selection.conditions))
                }
            }
            #expect(listed == [2])
        }
    }

    @Test func anIndicatorNamesAFigureThatCanBeSplitByUnit() {
        var indicator = Indicator()
        indicator.scheme = Ref(1)
        indicator.work = "调解"
        indicator.name = "成功"
        indicator.weight = 100
        indicator.target = 5
        func fields() -> [String] { Indicator.allFaults(indicator, at: Office.noon).compactMap(\.field) }
        #expect(fields() == ["figure"])
        indicator.figure = "mediation.disputes.succeeded"
        #expect(fields() == ["unit_column"])
        indicator.unitColumn = "brief"
        #expect(fields() == ["unit_column"])
        indicator.unitColumn = "unit"
        #expect(fields() == [])
        indicator.formula = .bands
        indicator.bands = "viel"
        #expect(fields() == ["bands"])
    }

    @Test func aHandScoreHasAReason() {
        var score = Score()
        score.scheme = Ref(1)
        score.indicator = Ref(2)
        score.assessed = Ref(3)
        score.startsOn = "2019-01-01"
        score.endsOn = "2019-06-30"
        score.isByHand = true
        #expect(Score.allFaults(score, at: Office.noon).map(\.field) == ["reason"])
        score.reason = "记录齐全"
        #expect(Score.allFaults(score, at: Office.noon) == [])
    }

    @Test func aScoreIsConfirmedBySomebodyElse() async throws {
        try await inOffices { office in
            let score = try await office.scored(.passFail, target: 1, bands: nil, settled: 1)
            let row = try await office.record(score)
            let own = try await refusals {
                _ = try await office.take("confirm", on: row) { $0.confirmedOn = "2019-07-01" }
            }
            #expect(own == ["- second_person"])
        }
    }

    @Test func aFileIsDrawnAgainBySeed() async throws {
        try await inOffices { office in
            for _ in 1...9 { _ = try await office.mediating(accepted: "2019-03-06") }
            var item = CheckItem()
            item.name = "调解案卷"
            item.startsOn = "2018-01-01"
            let check = Ref<CheckItem>(try await office.record(item).id)
            var drawn: [[String]] = []
            for seed in [7, 7, 8] {
                var round = ReviewRound()
                round.name = "评查"
                round.sampledRegister = Dispute.table
                round.dayColumn = "accepted_on"
                round.filesFrom = "2019-01-01"
                round.filesUntil = "2019-06-30"
                round.size = 4
                round.seed = seed
                round.item = check
                let row = try await office.take("draw", on: try await office.record(round))
                let of = Query([.compare("round", .equal, .integer(row.id))])
                drawn.append(try office.store.read { try $0.rows(FileReview.self, of).map(\.record.fileNumber) })
            }
            #expect(drawn[0].count == 4)
            #expect(drawn[0] == drawn[1])
            #expect(drawn[0] != drawn[2])
        }
    }
}

extension Office {
    fileprivate func indicator(
        _ formula: ScoreFormula, target: Int, bands: String?, byHand: Bool = false
    ) async throws -> Row<Indicator> {
        var scheme = AssessmentScheme()
        scheme.name = "考核"
        scheme.year = 2019
        scheme.startsOn = "2019-01-01"
        scheme.endsOn = "2019-06-30"
        var indicator = Indicator()
        indicator.scheme = Ref(try await record(scheme).id)
        indicator.work = "调解"
        indicator.name = "调解成功"
        indicator.source = byHand ? .hand : .figure
        indicator.figure = byHand ? nil : "mediation.disputes.succeeded"
        indicator.unitColumn = byHand ? nil : "unit"
        indicator.formula = formula
        indicator.bands = bands
        indicator.weight = 100
        indicator.target = target
        indicator.perCase = 15
        return try await record(indicator)
    }

    /// The office's score after so many disputes in all were settled.
    fileprivate func scored(_ formula: ScoreFormula, target: Int, bands: String?, settled: Int) async throws -> Score {
        let before = try count("mediation.disputes.succeeded", "2019-01-01", "2019-06-30") ?? 0
        for _ in Int(before)..<settled {
            _ = try await take("succeed", on: try await mediating()) {
                $0.concludedOn = "2019-03-08"
                $0.agreementForm = .written
            }
        }
        let indicator = try await indicator(formula, target: target, bands: bands)
        let period = try #require(year)
        return try store.read { reading in
            let scoring = Scoring(Counter(reading, Manifest.catalogue))
            return try #require(try scoring.score(indicator, of: Ref(unit), over: period))
        }
    }
}
