import Bureau
import Counting
import Declarations
import Demo
import Ledger
import Reports
import Testing

import struct Foundation.Data
import class Foundation.JSONDecoder

/// A figure of the public summary: what it must come to, and over which days.
private struct Expected {
    let id: String
    let period: Period
    /// Made of other figures, or a first, last or longest: its records do not add up to it.
    let isDerived: Bool
    let isExact: Bool
    let step: Int64
    let value: String

    init?(line: Substring) throws {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 8, cells[0] != "id", let to = Day(cells[3]) else { return nil }
        id = cells[0]
        period = try Period(from: Day(cells[2]) ?? to, to: to)
        isDerived = cells[4] == "derived"
        isExact = cells[5] == "="
        step = Int64(cells[5].dropFirst()) ?? 0
        value = cells[6]
    }

    /// Exactly the value; or, where the summary says 余 or 多, more than it by less than a step.
    func matches(_ count: Count) -> Bool {
        if isExact { return count.text?.filter { $0 != "," } == value }
        guard let whole = count.amount, let base = Int64(value) else { return false }
        let amount = count.unit == .money ? whole / 100 : whole
        return amount > base && amount < base + step
    }
}

@Test func everyFigureOfTheSummaryIsCounted() async throws {
    let table = String(decoding: PackageResources.figures_tsv, as: UTF8.self)
    let expected = try table.split(separator: "\n").compactMap { try Expected(line: $0) }
    #expect(expected.count == 97)
    try await MadeBureau.read { (reading) throws in
        let counter = try Counter(of: reading)
        for figure in expected {
            let count = try counter.count(figure.id, over: figure.period)
            #expect(figure.matches(count), "\(figure.id) is \(count.text ?? "nothing"), not \(figure.value)")
            guard !figure.isDerived else { continue }
            var listed: Int64 = 0
            try counter.eachRecord(of: count.question) { listed += $0.counts }
            #expect(listed == count.amount, "\(figure.id): the records listed do not add up to it")
        }
    }
}

/// What a program reads in the report about a figure.
private struct Stated: Decodable {
    let id: String
    let from: String?
    let to: String
    let value: Double?

    /// Whether the report says it over these days, and as expected. A rate stands as 0.52 where the table has 52%.
    func says(_ figure: Expected) -> Bool {
        guard id == figure.id, to == figure.period.to.description, let value else { return false }
        guard let base = Double(figure.value.filter { $0 != "%" }) else { return false }
        let stated = figure.value.hasSuffix("%") ? value * 100 : value
        if figure.isExact { return abs(stated - base) < 0.000_001 }
        return stated > base && stated < base + Double(figure.step)
    }
}

@Test func theReportSaysEveryFigureOfTheSummary() async throws {
    struct Report: Decodable {
        let figures: [Stated]
    }
    let table = String(decoding: PackageResources.figures_tsv, as: UTF8.self)
    let expected = try table.split(separator: "\n").compactMap { try Expected(line: $0) }
    try await MadeBureau.read { (reading) throws in
        let document = try Document(of: Period(named: "2019-H1"), bureau: "", reading: reading)
        let json = Data(document.json.indented().utf8)
        let stated = try JSONDecoder().decode(Report.self, from: json).figures
        for figure in expected {
            #expect(stated.contains { $0.says(figure) }, "the report does not say \(figure.value) for \(figure.id)")
        }
    }
}

@Test func everyIdentityHolds() async throws {
    try await MadeBureau.read { (reading) throws in
        let counter = try Counter(of: reading)
        for identity in Manifest.identities {
            for period in [
                try Period(from: "2019-01-01", to: "2019-05-31"), try Period(from: "2018-01-01", to: "2018-12-31"),
                try Period(from: "2019-06-01", to: "2019-06-30"),
            ] {
                let check = try counter.check(identity, over: period)
                #expect(check.holds, "\(check.fault?.answer.en ?? "")")
            }
        }
    }
}

@Test func disputesInHandAreCarriedOverBothEnds() async throws {
    try await MadeBureau.read { (reading) throws in
        let counter = try Counter(of: reading)
        for day: Day in ["2018-12-31", "2019-05-31"] {
            #expect(try counter.count("mediation.disputes.in_hand", over: Period(on: day)).amount == 31)
        }
    }
}

@Test func aHistoryReadsTruly() async throws {
    try await MadeBureau.read { (reading) throws in
        let filed = Query(
            [
                .compare("received_on", .equal, ("2019-03-05" as Day).datum), .compare("state", .equal, .text("filed")),
                .compare("result", .equal, .text("agreed")),
            ], limit: 1)
        let row = try #require(try reading.rows(Dispute.self, filed).first)
        let history = try reading.history(Dispute.shape, id: row.id).sorted { $0.seq < $1.seq }
        #expect(history.map(\.event) == ["recorded", "accept", "mediate", "succeed", "perform", "file"])
        #expect(("2019-03-05"..."2019-03-07").contains(try #require(history.first).at.day))
        #expect(zip(history, history.dropFirst()).allSatisfy { $0.at <= $1.at })
        #expect(history.first?.actor != history.last?.actor)
        #expect(history.allSatisfy { $0.at <= DemoBureau.standsAt })
    }
}

@Test func somethingIsDueAndSomethingLate() async throws {
    let today: Datum = DemoBureau.standsAt.day.datum
    try await MadeBureau.read { (reading) throws in
        func count<R: Register>(_ register: R.Type, _ conditions: Predicate...) throws -> Int {
            try reading.count(R.shape, Query(conditions))
        }
        let raised = Predicate.compare("state", .equal, .text("raised"))
        #expect(try count(Alert.self, raised, .compare("measures_due_on", .equal, today)) > 0)
        #expect(try count(Alert.self, raised, .compare("measures_due_on", .less, today)) > 0)
        let due = Predicate.compare("state", .equal, .text("due"))
        #expect(try count(ZeroReport.self, due, .compare("report_on", .equal, today)) == 8)
        #expect(try count(ZeroReport.self, due, .compare("report_on", .less, today)) == 1)
        #expect(try count(KeyPeriod.self, .compare("state", .equal, .text("opened"))) == 1)
    }
}

@Test func personalDataAreSealed() async throws {
    try await MadeBureau.read { (reading) throws in
        let parties = try reading.page(DisputeParty.shape, Query(limit: 50)).records
        #expect(parties.allSatisfy { $0["name"].text?.contains("*") ?? false })
    }
}
