import Bureau
import Declarations
import Ledger
import Testing

@Suite struct KeyPeriodTests {
    @Test func openingAKeyPeriodAsksEveryUnitForEveryDay() async throws {
        try await inOffices { office in
            let period = try await planned(office, reporters: 3)
            _ = try await office.take("open", on: period)
            let reports = try office.store.read { try $0.rows(ZeroReport.self, Query(limit: 200)) }
            #expect(reports.count == 3 * 13)
            #expect(reports.allSatisfy { $0.state == "due" && $0.unit == $0.record.reporter.id })
            #expect(reports.allSatisfy { $0.record.dueAt == Moment($0.record.reportOn, hour: 16) })
            #expect(Set(reports.map(\.record.reportOn)).count == 13)
        }
    }

    @Test func aKeyPeriodThatNobodyReportsOnStaysClosed() async throws {
        try await inOffices { office in
            let period = try await planned(office, reporters: 0)
            await #expect(throws: NobodyReports.self) { _ = try await office.take("open", on: period) }
            let id = period.id
            #expect(try office.store.read { try $0.find(KeyPeriod.self, id).state } == "planned")
        }
    }

    @Test func lateAndMissingAreCountedAndNeverTyped() async throws {
        try await inOffices { office in
            let period = try await planned(office, reporters: 1)
            _ = try await office.take("open", on: period)
            try await office.write { transaction in
                for row in try transaction.reading.rows(ZeroReport.self, Query(limit: 200)) {
                    try file(row, in: transaction)
                }
            }
            let (from, to): (Day, Day) = ("2019-03-01", "2019-03-31")
            #expect(try office.count("mediation.zero_reports.due", from, to) == 13)
            #expect(try office.count("mediation.zero_reports.on_time", from, to) == 10)
            #expect(try office.count("mediation.zero_reports.late", from, to) == 2)
            #expect(try office.count("mediation.zero_reports.missing", from, to) == 1)
        }
    }

    /// On time, but for two days late and one day missing.
    private func file(_ row: Row<ZeroReport>, in transaction: Transaction) throws {
        let day = row.record.reportOn
        if day == "2019-03-15" { return }
        let isLate = day == "2019-03-04" || day == "2019-03-05"
        transaction.stand(at: Moment(day, hour: isLate ? 16 : 15, minute: isLate ? 1 : 30), as: Office.clerk)
        var row = row
        row.record.content = .nothing
        #expect(try transaction.take("file", on: row).record.filedAt == transaction.at)
    }

    @Test func aReportIsNotFiledBeforeItsDayNorWithoutSayingWhat() async throws {
        try await inOffices { office in
            let period = try await planned(office, reporters: 1, from: "2019-07-01", to: "2019-07-02")
            _ = try await office.take("open", on: period)
            let reports = try office.store.read { try $0.rows(ZeroReport.self, Query(sort: .init("report_on"))) }
            let today = try #require(reports.first)
            let tomorrow = try #require(reports.last)
            #expect(try await refusals { _ = try await office.take("file", on: today) } == ["content required"])
            #expect(
                try await refusals { _ = try await office.take("file", on: tomorrow) { $0.content = .nothing } }
                    == ["report_on invalid"])
            #expect(
                try await refusals { _ = try await office.take("file", on: today) { $0.content = .items } }
                    == ["events required"])
        }
    }

    @Test func oneReportAUnitAndDay() async throws {
        try await inOffices { office in
            let period = try await planned(office, reporters: 1)
            _ = try await office.take("open", on: period)
            let reports = try office.store.read { try $0.rows(ZeroReport.self) }
            let again = try #require(reports.first).record
            #expect(try await refusals { _ = try await office.record(again) }.count == 1)
        }
    }

    @Test func aKeyPeriodIsNotClosedBeforeItIsOver() async throws {
        try await inOffices { office in
            let running = try await planned(office, reporters: 1, from: "2019-06-30", to: "2019-07-01")
            let open = try await office.take("open", on: running)
            #expect(try await refusals { _ = try await office.take("close", on: open) } == ["ends_on invalid"])
        }
    }

    private func planned(
        _ office: Office, reporters: Int, from: Day = "2019-03-03", to: Day = "2019-03-15"
    ) async throws -> Row<KeyPeriod> {
        try await office.write { transaction in
            var period = KeyPeriod()
            period.name = "全国两会"
            period.startsOn = from
            period.endsOn = to
            let row = try transaction.record(period)
            for number in 0..<reporters {
                var unit = Unit()
                unit.name = "第\(number)司法所"
                unit.shortName = "钟\(number)"
                unit.kind = .judicialOffice
                unit.openedOn = "2010-01-01"
                var line = KeyPeriodUnit()
                line.keyPeriod = Ref(row.id)
                line.reporter = Ref(try transaction.record(unit).id)
                _ = try transaction.record(line)
            }
            return row
        }
    }
}
