import Counting
import Declarations
import Testing

@Suite struct ComparisonTests {
    @Test func aFigureIsSetBesideTheYearBefore() async throws {
        try await everywhere { world in
            _ = try await world.open()
            try world.counting { counter in
                let comparison = try counter.againstLastYear(counter.question("orders", over: Period(named: "2019-H1")))
                #expect(comparison.earlier.amount == 1)
                #expect(comparison.difference == 3)
                #expect(comparison.change.label.zh == "增长300.0%")
            }
        }
    }

    @Test func aBaseOfZeroHasNoRateOfChange() async throws {
        try await everywhere { world in
            _ = try await world.open()
            try world.counting { counter in
                let comparison = try counter.againstLastYear(counter.question("orders", over: Period(named: "2018")))
                #expect(comparison.change == .noBase)
                #expect(comparison.change.label.zh == "无可比基数")
            }
        }
    }

    @Test func ratesChangeByPercentagePoints() async throws {
        try await everywhere { world in
            _ = try await world.open()
            try world.counting { counter in
                let question = try counter.question("late.rate", over: Period(named: "2019-03-01..2019-06-30"))
                let comparison = try counter.againstPeriodBefore(question)
                #expect(comparison.now.text == "100%")
                #expect(comparison.earlier.text == "0%")
                #expect(comparison.change.label.zh == "上升100.0个百分点")
            }
        }
    }

    @Test(arguments: [
        (Comparison.Change.rate(-0.0123), "下降1.2%"), (.rate(0.0001), "持平"), (.points(-0.06), "下降0.1个百分点"),
    ])
    func changesAreSaidInWords(_ change: Comparison.Change, _ words: String) {
        #expect(change.label.zh == words)
    }
}
