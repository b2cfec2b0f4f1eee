import Declarations
import Ledger
import Testing

@Suite struct ReconnectTests {
    @Test func whenTheServerDropsEverybodyWorkGoesOnWithoutARestart() async throws {
        try await everywhere { world in
            let first = try await world.record(Memo("门禁失灵"))
            #expect(try world.store.read { try $0.names(Memo.shape, [first.id]).count } == 1)
            try world.dropEverybody()
            #expect(try world.store.read { try $0.names(Memo.shape, [first.id]).count } == 1)
            try world.dropEverybody()
            let second = try await world.record(Memo("屋顶漏水"))
            #expect(second.id > first.id)
            #expect(try world.store.read { try $0.history(Memo.shape, id: second.id).count } == 1)
        }
    }

    @Test func aClosedStoreStaysClosed() async throws {
        try await everywhere { world in
            world.store.close()
            await #expect(throws: ConnectionLost.self) { _ = try await world.record(Memo("太晚了")) }
        }
    }
}

extension World {
    /// Ends every connection to the database but one's own, as a server does that is started again. A file has none.
    fileprivate func dropEverybody() throws {
        guard case .server = database else { return }
        let connection = try database.connect(.founding)
        defer { connection.close() }
        try connection.script(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """)
    }
}
