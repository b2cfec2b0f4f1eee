import Declarations
import Ledger
import TestDatabases

/// Runs a test in a fresh bureau of memos on SQLite and, where the tests were given a server, on PostgreSQL.
func everywhere(_ test: (World) async throws -> Void) async throws {
    try await eachMigratedDatabase { database in
        let world = try World(in: database)
        try await test(world)
        world.store.close()
    }
}

extension World {
    static let catalogue = Catalogue(registers: [Memo.self], figures: [], identities: [], series: [Tally.self])

    /// Founds the bureau.
    init(in database: Database) throws {
        self.database = database
        store = try founded(in: database, World.catalogue, at: World.noon, schema: Memo.schema + Tally.schema)
    }
}
