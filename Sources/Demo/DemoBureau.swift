import Bureau
public import Declarations
public import Ledger

/// The synthetic bureau of Zhonglou (钟楼区司法局): an invented past for a real office, from January 2018 to the morning
/// of 2019-07-01, whose figures come out as its public summary of the first half of 2019 gives them.
public struct DemoBureau {
    /// The bureau as it is founded, before its first record.
    public static let facts = BureauFacts(
        code: "zhonglou", name: OrganisationWords.bureau, region: "320404", isDemonstration: true)

    /// When the bureau was founded on this platform, before the opening stock was brought in.
    public static let foundedAt = Moment("2017-12-28", hour: 8, minute: 30)

    /// Where the demonstration stands still.
    public static let standsAt = Days.standing

    /// The half-year that its report speaks of.
    public static let reported = "2019-H1"

    /// Founds the demonstration in an empty directory and fills it. Keys come from the seed too, so that the same seed
    /// and scale give the same journal to the last hash: nothing in it is secret.
    public static func make(
        in directory: DataDirectory, database: Database? = nil, seed: UInt64, scale: Int = 1,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws {
        try directory.found(facts, in: database, at: foundedAt, standing: standsAt, entropy: .seeded(seed))
        let bureau = try directory.open(database: database, for: .writing, entropy: .seeded(seed &+ 1))
        defer { bureau.store.close() }
        let events = Plan(seed: seed, scale: scale).events
        try await enter(events[...], into: bureau.store) { progress($0, events.count) }
        try await DemoAccounts.enter(into: bureau.store, writers: Set(events.map(\.account)))
        try bureau.store.analyse()
    }

    /// Enters a plan's events, or its first ones.
    public static func enter(
        _ events: ArraySlice<Event>, into store: Store, progress: @Sendable (Int) -> Void = { _ in }
    ) async throws {
        let applying = Applying()
        var done = events.startIndex
        while done < events.endIndex {
            let batch = events[done..<min(done + batchSize, events.endIndex)]
            try await store.write(as: .console) { try applying.enter(batch, in: $0) }
            done = batch.endIndex
            progress(done)
        }
    }

    /// Events in one commit.
    private static let batchSize = 500
}
