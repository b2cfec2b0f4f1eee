import Bureau
import Counting
import Declarations
import Ledger
import Reports
import Testing

@Suite struct StandingTests {
    @Test func aReportSaysWhereItsPeriodStands() async throws {
        try await everywhere { world in
            try await world.fill()
            #expect(try world.report("2019-H1").standing == .open)
            #expect(try world.report("2019-H2").standing == .unknown)
            #expect(try world.report("2019-H2").text.contains("本局没有登记这个报告期"))
            _ = try await world.store.write(as: .console) { transaction in
                let half = try transaction.reading.rows(ReportPeriod.self)[0]
                return try transaction.take("lock", on: half)
            }
            #expect(try world.report("2019-H1").standing == .locked)
            #expect(try world.report("2019-H1").text.contains("报告期已锁定"))
        }
    }

    @Test func aChapterWithoutAnyRecordSaysThatItsZerosSayNothing() async throws {
        try await everywhere { world in
            try await world.fill()
            #expect(!(try world.report("2019-H1").text(of: .mediation).contains("没有任何记录")))
            #expect(try world.report("2025-H1").text(of: .mediation).contains("没有任何记录"))
        }
    }

    @Test func anOccasionOfAnotherYearIsLeftOut() async throws {
        try await everywhere { world in
            try await world.fill()
            #expect(try world.report("2019-H1").text(of: .mediation).contains("全国两会期间"))
            #expect(!(try world.report("2020-H1").text(of: .mediation).contains("全国两会期间")))
        }
    }

    @Test func everySumOfTheReportIsCheckedAndSaid() async throws {
        try await everywhere { world in
            try await world.fill()
            let report = try world.report("2019-H1")
            #expect(!report.sums.isEmpty)
            #expect(report.broken.isEmpty)
            #expect(report.text.contains("恒等关系全部相符"))
            #expect(report.json.line.contains(#""holds":true"#))
        }
    }

    @Test func aStatisticalReturnCountsBesideTheReport() async throws {
        try await everywhere { world in
            try await world.fill()
            try await world.store.write(as: .console) { transaction in
                var other = StatisticalPeriod()
                other.name = "统计上半年"
                other.reportPeriod = Ref(try transaction.reading.rows(ReportPeriod.self)[0].id)
                other.scope = "mediation.visits"
                other.startsOn = "2018-05-01"
                other.endsOn = "2019-03-31"
                _ = try transaction.record(other)
            }
            let others = try world.report("2019-H1").others
            let batches = try #require(others.first { $0.own.question.id == "mediation.visits.batches" })
            #expect(batches.own.amount == 2)
            #expect(batches.other.amount == 2)
            #expect(batches.other.period == (try Period(from: "2018-05-01", to: "2019-03-31")))
            #expect(others.allSatisfy { $0.own.question.id.hasPrefix("mediation.visits") })
        }
    }
}
