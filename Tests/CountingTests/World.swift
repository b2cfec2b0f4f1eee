import Counting
import Declarations
import Ledger
import TestDatabases

/// A market on one database, on a fixed day.
struct World: Sendable {
    static let noon = Moment("2019-12-31", hour: 12)

    let store: Store

    /// Founds the market in an empty database.
    init(in database: Database) throws {
        store = try founded(in: database, Market.catalogue, at: World.noon, schema: Market.schema)
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await store.write(as: .console, work)
    }

    /// Counts in one snapshot.
    func counting<T>(_ occasions: [Occasion] = [], _ work: (Counter) throws -> T) throws -> T {
        try store.read { try work(Counter($0, Market.catalogue, occasions: occasions)) }
    }

    func amount(_ id: String, _ period: String) throws -> Int64? {
        try counting { try $0.count(id, over: Period(named: period)).amount }
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

extension World {
    /// Two stalls and seven orders, small enough to count by hand.
    func open() async throws -> (corner: Ref<Stall>, hall: Ref<Stall>) {
        try await write { transaction in
            var corner = Stall()
            corner.kind = .corner
            corner.openedOn = "2018-01-01"
            var hall = Stall()
            hall.openedOn = "2019-02-01"
            hall.closedOn = "2019-06-01"
            let stalls = (
                corner: Ref<Stall>(try transaction.record(corner).id), hall: Ref<Stall>(try transaction.record(hall).id)
            )
            let orders = [
                Order(stalls.corner, "2018-05-01", filled: "2019-03-01", .plain),
                Order(stalls.corner, "2018-12-31", .urgent, [.giftWrap]),
                Order(stalls.corner, "2019-01-01", filled: "2019-01-01", .plain, [.gift, .fragile], pieces: 3),
                Order(stalls.hall, "2019-02-10", filled: "2019-02-17", .urgent, [.gift], pieces: 4, yuan: 25),
                Order(stalls.hall, "2019-03-31", filled: "2019-05-31", nil, pieces: 5),
                Order(stalls.hall, "2019-06-30", .plain, [.fragile]),
            ]
            for order in orders { _ = try transaction.record(order) }
            let mistake = try transaction.record(Order(stalls.hall, "2019-03-15", .plain, pieces: 100))
            _ = try transaction.void(mistake, reason: "typed twice")
            return stalls
        }
    }
}
