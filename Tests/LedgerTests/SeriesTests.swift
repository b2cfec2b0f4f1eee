import Declarations
import Testing

@testable import Ledger

@Suite struct SeriesTests {
    private static let morning = Moment("2019-07-01", hour: 9, minute: 10)

    /// Appends as if it were another time.
    private func append(_ rows: [Tally], at moment: Moment, in world: World) async throws -> Int {
        try await world.store.write(as: world.clerk) { transaction in
            transaction.stand(at: moment, as: .system)
            return try transaction.append(rows)
        }
    }

    private func sealHours(at moment: Moment, in world: World) async throws {
        try await world.store.write(as: world.clerk) { transaction in
            transaction.stand(at: moment, as: .system)
            try transaction.sealHours()
        }
    }

    private func seals(_ world: World) throws -> [Entry] {
        try world.store.read { reading in
            try reading.connection.all(
                "SELECT \(Entry.columns) FROM journal WHERE register = 'tally_hour' ORDER BY seq"
            ) { Entry($0) }
        }
    }

    private func rows(_ memo: Row<Memo>, in world: World) async throws -> [Kept<Tally>] {
        try await world.store.write(as: world.clerk) {
            try $0.reveal(
                Tally.self, about: memo, over: Moment("2019-01-01")...Moment("2019-12-31"), purpose: "核对", most: 100)
        }
    }

    @Test func rowsAreAppendedWithoutNumberOrEntryAndReadBack() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            var tally = Tally(memo, Self.morning, 3)
            tally.depth = -40
            #expect(try await append([tally, Tally(memo, Self.morning + 60)], at: Self.morning + 90, in: world) == 2)
            let before = try world.store.read { try $0.head().seq }
            #expect(try await append([Tally(memo, Self.morning + 120)], at: Self.morning + 130, in: world) == 1)
            #expect(try world.store.read { try $0.head().seq } == before)
            let read = try await rows(memo, in: world)
            #expect(read.map(\.row) == [tally, Tally(memo, Self.morning + 60), Tally(memo, Self.morning + 120)])
            #expect(read.map(\.storedAt) == [Self.morning + 90, Self.morning + 90, Self.morning + 130])
            let looks = try world.store.read { try $0.history(Memo.shape, id: memo.id) }.filter {
                $0.event == "revealed"
            }
            #expect(looks.map(\.reason) == ["核对"])
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func whoeverSendsTwiceHasWrittenOnce() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            let rows = (0..<70).map { Tally(memo, Self.morning + $0) }
            #expect(try await append(rows, at: Self.morning + 90, in: world) == 70)
            #expect(try await append(rows + [Tally(memo, Self.morning + 71)], at: Self.morning + 95, in: world) == 1)
            #expect(try await append([Tally(memo, Self.morning, 99)], at: Self.morning + 99, in: world) == 0)
            #expect(try await self.rows(memo, in: world).first?.row.count == 1)
        }
    }

    @Test func anHourIsSealedWhenTheNextRowComes() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            _ = try await append([Tally(memo, Self.morning)], at: Self.morning, in: world)
            #expect(try seals(world).isEmpty)
            _ = try await append([Tally(memo, Self.morning + 60)], at: Self.morning + 3_600, in: world)
            let entry = try #require(try seals(world).first)
            #expect(entry.record == SeriesHour.of(Self.morning))
            #expect(try Body(json: entry.body).new.map(\.column) == ["rows", String(memo.id)])
            #expect(try world.store.read { try !$0.hasUnsealedHours(before: Self.morning + 3_600) })
            #expect(try world.store.read { try $0.hasUnsealedHours(before: Self.morning + 7_200) })
            try await sealHours(at: Self.morning + 7_200, in: world)
            #expect(try seals(world).count == 2)
            try await sealHours(at: Self.morning + 7_300, in: world)
            #expect(try seals(world).count == 2)
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func anHourIsSealedOnceHoweverManyShareTheCommitAndHoweverLongOneIs() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            try await world.store.write(as: world.clerk) { transaction in
                for hour in 0..<4 {
                    for minute in 0..<3 {
                        let at = Self.morning + hour * 3_600 + minute * 60
                        transaction.stand(at: at, as: .system)
                        try transaction.append([Tally(memo, at)])
                    }
                }
            }
            #expect(try seals(world).map(\.record) == (0..<3).map { SeriesHour.of(Self.morning) + $0 })
            try await withThrowingTaskGroup(of: Void.self) { group in
                for second in 0..<80 {
                    let at = Self.morning + 20_000 + second
                    group.addTask { _ = try await append([Tally(memo, at)], at: at, in: world) }
                }
                try await group.waitForAll()
            }
            #expect(try seals(world).count == 4)
            try await sealHours(at: Self.morning + 40_000, in: world)
            #expect(try world.verify().discrepancies == [])
            #expect(try world.store.read { try $0.sum(Tally.shape, about: memo.id) }.count == 92)
        }
    }

    @Test func whatWasRemovedIsNotBegunAgainInTheSameTransaction() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            _ = try await append([Tally(memo, Self.morning)], at: Self.morning, in: world)
            await #expect(throws: KeyDestroyed.self) {
                try await world.store.write(as: world.clerk) { transaction in
                    try transaction.remove(Tally.shape, about: memo.id, reason: "保存期满")
                    try transaction.append([Tally(memo, Self.morning + 1)])
                }
            }
            #expect(try world.store.read { try $0.sum(Tally.shape, about: memo.id) }.count == 1)
        }
    }

    /// The device's time says nothing of the hour: what arrives late is sealed with what arrived with it. Nor does a
    /// clock that was set back open a sealed hour.
    @Test func whatComesLateOrByAClockSetBackLeavesSealedHoursAsTheyAre() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            _ = try await append([Tally(memo, Self.morning)], at: Self.morning, in: world)
            try await sealHours(at: Self.morning + 3_600, in: world)
            let late = Tally(memo, Self.morning + 5)
            #expect(try await append([late], at: Self.morning + 4_000, in: world) == 1)
            let setBack = Tally(memo, Self.morning + 7)
            #expect(try await append([setBack], at: Self.morning + 10, in: world) == 1)
            try await sealHours(at: Self.morning + 7_200, in: world)
            let sealed = try seals(world)
            #expect(sealed.map(\.record) == [0, 1].map { SeriesHour.of(Self.morning) + $0 })
            let second = try #require(sealed.last)
            #expect(try Body(json: second.body).new.first?.value == .integer(2))
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func everyValueOfASealedHourThatIsChangedShowsWithItsHour() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            var tally = Tally(memo, Self.morning)
            tally.depth = 7
            _ = try await append([tally], at: Self.morning, in: world)
            try await sealHours(at: Self.morning + 3_600, in: world)
            for column in Tally.shape.sealedColumns {
                try world.tampering("tally", column) {
                    let found = try world.verify().discrepancies
                    #expect(found.contains { $0.table == "tally" }, "\(column) went unseen")
                    #expect(found.contains { $0.id == SeriesHour.of(Self.morning) } || column == "hour", "\(column)")
                }
            }
            try world.without("tally") {
                let found = try world.verify().discrepancies
                #expect(found.map(\.table) == ["tally"])
                #expect(found.first?.answer.en.contains("2019-07-01 09:00") == true)
            }
            #expect(try world.verify().holds)
        }
    }

    @Test func aRowAddedToASealedHourShows() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            let other = try await world.record(Memo("另一处"))
            _ = try await append([Tally(memo, Self.morning)], at: Self.morning, in: world)
            try await sealHours(at: Self.morning + 3_600, in: world)
            for (id, hour) in [(memo.id, 0), (other.id, 0), (memo.id, -1)] as [(Int64, Int64)] {
                let sealed = SeriesHour.of(Self.morning) + hour
                try world.script(
                    """
                    INSERT INTO tally (bureau, hour, stored_at, memo, counted_at, count, counter)
                    VALUES ('test', \(sealed), 1, \(id), 5, 1, 'x')
                    """)
                #expect(try world.verify().discrepancies.map(\.id) == [sealed], "\(id) \(hour)")
                try world.script("DELETE FROM tally WHERE counted_at = 5")
            }
        }
    }

    @Test func aRowIsReadableNowhereElse() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            _ = try await append(
                [Tally(memo, Self.morning, by: "甲"), Tally(memo, Self.morning + 1)], at: Self.morning, in: world)
            try world.script(
                "UPDATE tally SET counter = (SELECT max(counter) FROM tally WHERE count = 1)")
            #expect(try world.verify().discrepancies.map(\.table) == ["tally"])
        }
    }

    @Test func whatIsRemovedIsGoneWithItsKeyAndTheRestStillProves() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            let other = try await world.record(Memo("另一处"))
            for hour in 0..<3 {
                let at = Self.morning + hour * 3_600
                _ = try await append([Tally(memo, at), Tally(other, at), Tally(other, at + 1)], at: at, in: world)
            }
            let removed = try await world.store.write(as: world.clerk) {
                try $0.remove(Tally.shape, about: memo.id, reason: "保存期满")
            }
            #expect(removed == 3)
            #expect(try world.verify().discrepancies == [])
            #expect(try await rows(memo, in: world).isEmpty)
            #expect(try await rows(other, in: world).count == 6)
            await #expect(throws: KeyDestroyed.self) {
                _ = try await append([Tally(memo, Self.morning + 20_000)], at: Self.morning + 20_000, in: world)
            }
            let again = try await world.store.write(as: world.clerk) {
                try $0.remove(Tally.shape, about: memo.id, reason: "保存期满")
            }
            #expect(again == 0)
            try world.script(
                "INSERT INTO tally (bureau, hour, stored_at, memo, counted_at, count, counter) VALUES ('test', "
                    + "\(SeriesHour.of(Self.morning)), 1, \(memo.id), 5, 1, 'x')")
            #expect(try !world.verify().holds)
        }
    }

    @Test func aSharedKeyThatIsMissingOrAnothersShows() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            _ = try await append([Tally(memo, Self.morning)], at: Self.morning, in: world)
            let key = "register = 'tally'"
            try world.script("UPDATE record_key SET digest = 'sha256:00' WHERE \(key)")
            #expect(try world.verify().discrepancies.map(\.table) == ["record_key"])
            try world.script("DELETE FROM record_key WHERE \(key)")
            #expect(try world.verify().discrepancies.map(\.table).contains("record_key"))
        }
    }

    @Test func aRowAboutNothingIsRefusedAndNothingIsWritten() async throws {
        try await everywhere { world in
            let memo = try await world.record(Memo("潮位"))
            var stray = Tally(memo, Self.morning)
            stray.memo = Ref(memo.id + 4_000)
            await #expect(throws: Refused.self) {
                _ = try await append([Tally(memo, Self.morning), stray], at: Self.morning, in: world)
            }
            #expect(try world.store.read { try $0.sum(Tally.shape, about: memo.id) }.count == 0)
        }
    }
}
