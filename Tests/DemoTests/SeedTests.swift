import Bureau
import Demo
import Ledger
import TestDatabases
import Testing

@Test func theSameSeedGivesTheSameJournalHead() async throws {
    let plan = Plan(seed: 7)
    let heads = try await [head(of: plan), head(of: plan)]
    #expect(heads[0] == heads[1])
    #expect(heads[0].seq > 2_000)
}

/// The head after the first events of a plan, in a bureau of its own.
private func head(of plan: Plan) async throws -> Head {
    let directory = DataDirectory(try freshFolder())
    try directory.found(
        DemoBureau.facts, at: DemoBureau.foundedAt, standing: DemoBureau.standsAt, entropy: .seeded(7))
    let bureau = try directory.open(for: .writing, entropy: .seeded(8))
    defer { bureau.store.close() }
    try await DemoBureau.enter(plan.events.prefix(3_000), into: bureau.store)
    return try bureau.store.read { Head(try $0.head()) }
}

private struct Head: Equatable {
    let seq: Int64
    let hash: String

    init(_ head: (seq: Int64, hash: String)) {
        seq = head.seq
        hash = head.hash
    }
}
