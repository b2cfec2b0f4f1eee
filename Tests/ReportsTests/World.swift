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
        store = try founded(in: database, Manifest.catalogue, at: World.morning) { _, _ in "测" }
    }

    func report(_ period: String) throws -> Document {
        try store.read { try Document(of: Period(named: period), bureau: "测试区司法局", reading: $0) }
    }
}

/// Runs a test on SQLite and, where the tests were given a server, on PostgreSQL.
func everywhere(_ test: (World) async throws -> Void) async throws {
    try await eachMigratedDatabase { database in
        let world = try World(in: database)
        try await test(world)
        world.store.close()
    }
}
