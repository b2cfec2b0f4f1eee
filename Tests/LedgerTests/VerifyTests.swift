import Declarations
import Ledger
import Testing

@Suite struct VerifyTests {
    @Test func aBureauThatNobodyTouchedHolds() async throws {
        try await everywhere { world in
            try await world.fill()
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func everyValueChangedBehindTheProgramsBackShows() async throws {
        try await everywhere { world in
            try await world.fill()
            for (table, columns) in try world.tables() {
                for column in columns {
                    let name = "\(table).\(column)"
                    try world.tampering(table, column) {
                        let verification = try world.verify()
                        #expect(!verification.holds, "\(name) went unseen")
                    }
                }
            }
            #expect(try world.verify().holds)
        }
    }

    @Test func aMissingRowAndAMissingEntryShow() async throws {
        try await everywhere { world in
            try await world.fill()
            for table in ["memo", "journal", "record_key", "journal_head", "bureau", "number_counter", "attachment"] {
                try world.without(table) {
                    let verification = try world.verify()
                    #expect(!verification.holds, "\(table) went unmissed")
                }
            }
        }
    }

    @Test func aSealShowsAChainThatWasCutAndMadeToMatch() async throws {
        try await everywhere { world in
            try await world.fill()
            let seal = try world.store.read { try $0.seal() }
            #expect(try Seal(json: seal.json.utf8) == seal)
            _ = try await world.record(Memo("以后的一条"))
            #expect(try world.verify(against: seal).holds)
            let other = Seal(bureau: "test", count: seal.count, head: "sha256:00", moment: World.noon)
            #expect(try !world.verify(against: other).holds)
            let later = Seal(bureau: "test", count: seal.count + 9, head: seal.head, moment: World.noon)
            #expect(try !world.verify(against: later).holds)
        }
    }

    @Test func aDestroyedKeyTakesTheTextAndLeavesTheProof() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("到期", name: "张伟"))
            try await world.store.write(as: world.clerk) {
                try $0.destroyKey(Memo.shape, id: row.id, reason: "保管期满")
            }
            let seen = try world.store.read { try $0.record(Memo.shape, id: row.id) }
            #expect(seen["name"] == Record.destroyed)
            #expect(seen["subject"] == .text("到期"))
            #expect(try world.verify().holds)
        }
    }
}
