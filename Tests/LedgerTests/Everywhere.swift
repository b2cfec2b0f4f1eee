import Declarations
import Ledger
import TestDatabases

/// Runs a test in a fresh bureau of memos on SQLite and, where the tests were given a server, on PostgreSQL.
func everywhere(_ test: (World) async throws -> Void) async throws {
    for database in try databases() {
        let world = try World(in: database)
        try await test(world)
        world.store.close()
    }
}

extension World {
    static let catalogue = Catalogue(registers: [Memo.self], figures: [], identities: [])

    /// Founds the bureau in an empty database.
    init(in database: Database) throws {
        self.database = database
        let connection = try database.connect(.founding)
        defer { connection.close() }
        try Migrations.run(over: connection)
        try connection.script(Memo.schema)
        try BureauFacts(code: "test", name: "测试", region: "990000", isDemonstration: true)
            .found(over: connection, at: World.noon)
        store = try Store(
            Holding(
                bureau: "test", catalogue: World.catalogue, clock: .fixed(World.noon), entropy: .seeded(1),
                keys: BureauKey(from: .seeded(2)), search: nil, isDemonstration: true) { _, _ in "" },
            in: database)
    }
}
