import Bureau
import Counting
import Declarations
import Ledger
import TestDatabases

/// A small bureau of one judicial office and one committee, at noon of a fixed day.
struct Office: Sendable {
    static let noon = Moment("2019-07-01", hour: 12)
    static let clerk = Actor(account: "clerk")

    let store: Store
    let unit: Int64
    let org: Int64

    /// A sound dispute, received and not yet accepted.
    func dispute(_ kind: DisputeKind = .neighbour, received: Day = "2019-03-05") -> Dispute {
        var dispute = Dispute()
        dispute.receivedOn = received
        dispute.org = Ref(org)
        dispute.kind = kind
        dispute.brief = "楼上漏水"
        return dispute
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await store.write(as: Office.clerk, work)
    }

    func record<R: Register>(_ record: R) async throws -> Row<R> {
        try await write { try $0.record(record, unit: unit) }
    }

    func take<R: Staged>(
        _ step: String, on row: Row<R>, _ fill: @escaping @Sendable (inout R) -> Void = { _ in }
    ) async throws -> Row<R> {
        try await write { transaction in
            var row = row
            fill(&row.record)
            return try transaction.take(step, on: row)
        }
    }

    /// A dispute in mediation since its day of acceptance.
    func mediating(accepted: Day = "2019-03-06") async throws -> Row<Dispute> {
        let row = try await record(dispute(received: accepted))
        let taken = try await take("accept", on: row) { $0.acceptedOn = accepted }
        return try await take("mediate", on: taken)
    }

    func count(_ id: String, _ from: Day, _ to: Day) throws -> Int64? {
        try store.read { reading in
            let counter = Counter(reading, Manifest.catalogue)
            return try counter.count(counter.question(id, over: Period(from: from, to: to))).amount
        }
    }
}

/// Runs a test in a fresh office on SQLite and, where the tests were given a server, on PostgreSQL.
func inOffices(_ test: (Office) async throws -> Void) async throws {
    try await eachMigratedDatabase { database in
        let store = try founded(
            in: database, Manifest.catalogue, at: Office.noon, unitName: Unit.shortName(in:of:),
            correctionFaults: Locking.faults(reading:of:), following: ClockKeeper(LawShelf()))
        let (unit, org) = try await store.write(as: Office.clerk) { transaction in
            var unit = Unit()
            unit.name = "北港司法所"
            unit.shortName = "钟北"
            unit.kind = .judicialOffice
            unit.openedOn = "2010-01-01"
            var org = MediationOrg()
            org.name = "北港街道人民调解委员会"
            org.level = .township
            org.foundedOn = "2011-01-01"
            return (try transaction.record(unit).id, try transaction.record(org).id)
        }
        try await test(Office(store: store, unit: unit, org: org))
        store.close()
    }
}

/// The rules of the faults with which work is refused; empty when it is not.
func refusals(_ work: () async throws -> Void) async throws -> [String] {
    do {
        try await work()
        return []
    } catch let refused as Refused {
        return refused.faults.map { "\($0.field ?? "-") \($0.rule)" }
    }
}
