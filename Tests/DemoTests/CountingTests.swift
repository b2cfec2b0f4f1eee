import Bureau
import Counting
import Declarations
import Demo
import Ledger
import Testing

/// A figure of the public summary: what it must come to, and over which days.
private struct Expected {
    let id: String
    let section: String
    let period: Period
    let isExact: Bool
    let step: Int64
    let value: String

    init?(line: Substring) throws {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 8, cells[0] != "id", let to = Day(cells[3]) else { return nil }
        id = cells[0]
        section = cells[1]
        period = try Period(from: Day(cells[2]) ?? to, to: to)
        isExact = cells[5] == "="
        step = Int64(cells[5].dropFirst()) ?? 0
        value = cells[6]
    }

    /// Exactly the value; or, where the summary says 余 or 多, more than it by less than a step.
    func matches(_ count: Count) -> Bool {
        if isExact { return count.text?.filter { $0 != "," } == value }
        guard let amount = count.amount, let base = Int64(value) else { return false }
        return amount > base && amount < base + step
    }
}

/// The sections of the summary whose records the demonstration has.
private let sections: Set = [
    "mediation", "legal_services",
]

@Test func everyFigureOfTheSummaryIsCounted() async throws {
    let table = String(decoding: PackageResources.figures_tsv, as: UTF8.self)
    let expected = try table.split(separator: "\n").compactMap { try Expected(line: $0) }
    #expect(expected.count == 97)
    try await MadeBureau.read { (reading) throws in
        let counter = try Counter(of: reading)
        for figure in expected where sections.contains(figure.section) {
            let count = try counter.count(figure.id, over: figure.period)
            #expect(figure.matches(count), "\(figure.id) is \(count.text ?? "nothing"), not \(figure.value)")
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
