import Bureau
import Counting
import Declarations
import Ledger
import Reports
import TestDatabases

/// A bureau of this program on one database, on the first day after its half-year.
struct World: Sendable {
    static let morning = Moment("2019-07-01", hour: 9)

    let store: Store

    init(in database: Database) throws {
        let connection = try database.connect(.founding)
        defer { connection.close() }
        try Migrations.run(over: connection)
        try BureauFacts(code: "test", name: "测试区司法局", region: "990000", isDemonstration: true)
            .found(over: connection, at: World.morning)
        store = try Store(
            Holding(
                bureau: "test", catalogue: Manifest.catalogue, clock: .fixed(World.morning), entropy: .seeded(1),
                keys: BureauKey(from: .seeded(2)), isDemonstration: true
            ) { _, _ in "测" },
            in: database)
    }

    func report(_ period: String) throws -> Document {
        try store.read { try Document(of: Period(named: period), bureau: "测试区司法局", reading: $0) }
    }
}

/// Runs a test on SQLite and, where the tests were given a server, on PostgreSQL.
func everywhere(_ test: (World) async throws -> Void) async throws {
    for database in try databases() {
        let world = try World(in: database)
        try await test(world)
        world.store.close()
    }
}
