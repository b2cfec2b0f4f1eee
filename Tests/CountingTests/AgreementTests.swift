import Counting
import Declarations
import Ledger
import Testing

/// Whatever is on record, numbers agree with their lists, their parts and each other.
@Suite struct AgreementTests {
    static let periods = ["2018", "2019-H1", "2019-Q2", "2019-02-03..2019-11-07", "2019-05-31", "2017"]

    @Test func aNumberIsTheLengthOfItsList() async throws {
        try await everywhere { world in
            try await world.trade(orders: 240)
            try world.store.read { reading in
                let counter = Counter(reading, Market.catalogue)
                for figure in Market.figures {
                    for name in Self.periods {
                        let question = try counter.question(figure.id, over: Period(named: name))
                        try agree(try counter.count(question), counter, reading)
                    }
                }
            }
        }
    }

    @Test func partsAddUpToTheWholeAndOpenTheirOwnRecords() async throws {
        try await everywhere { world in
            try await world.trade(orders: 240)
            try world.store.read { reading in
                let counter = Counter(reading, Market.catalogue)
                for figure in Market.figures where Set(counter.groups(of: figure)).isSuperset(of: ["kind", "stall"]) {
                    for column in ["kind", "stall"] {
                        let question = try counter.question(figure.id, over: Period(named: "2019-H1"))
                        let split = try counter.split(question, by: column)
                        for part in split.parts { try agree(part.count, counter, reading) }
                        guard let whole = try counter.count(question).amount else { continue }
                        #expect(split.parts.compactMap(\.count.amount).reduce(0, +) == whole)
                    }
                }
            }
        }
    }

    @Test func monthsAddUpToAFlow() async throws {
        try await everywhere { world in
            try await world.trade(orders: 120)
            try world.counting { counter in
                for id in ["orders", "pieces", "late"] {
                    let question = try counter.question(id, over: Period(named: "2019-01-20..2019-11-03"))
                    let months = try counter.split(question, by: Counter.byMonth).parts
                    #expect(months.count == 11)
                    let whole = try counter.count(question)
                    #expect(months.compactMap(\.count.amount).reduce(0, +) == whole.amount)
                }
            }
        }
    }

    @Test func overlappingPartsSaySo() async throws {
        try await everywhere { world in
            _ = try await world.open()
            try world.counting { counter in
                let split = try counter.split(counter.question("orders", over: Period(named: "2019-H1")), by: "tags")
                #expect(split.isOverlapping)
                let sizes = Dictionary(uniqueKeysWithValues: split.parts.map { ($0.word, $0.count.amount) })
                #expect(sizes == ["gift": 2, "fragile": 2, "": 1])
            }
        }
    }

    @Test func identitiesHoldOrNameTheDifference() async throws {
        try await everywhere { world in
            try await world.trade(orders: 240)
            try world.counting { counter in
                for identity in Market.identities where identity.id != "wrong" {
                    for name in Self.periods {
                        let check = try counter.check(identity, over: Period(named: name))
                        #expect(check.holds, "\(identity.id) over \(name): \(check.total)")
                    }
                }
                guard let wrong = Market.identities.first(where: { $0.id == "wrong" }) else { return }
                let check = try counter.check(wrong, over: Period(named: "2019"))
                #expect(!check.holds)
                #expect(check.fault?.field == "orders")
                let unkind = try counter.count("unkind", over: Period(named: "2019"))
                #expect(-check.difference == unkind.amount)
                let culprits = try counter.culprits(of: check, naming: 1_000)
                #expect(Int64(culprits.count) == unkind.amount)
                #expect(culprits.named.map(\.difference).reduce(0, +) == check.difference)
                #expect(try counter.culprits(of: check, naming: 3).named.count == 3)
            }
        }
    }

    @Test func severalFiguresInOnePassAreWhatEachIsAlone() async throws {
        try await everywhere { world in
            try await world.trade(orders: 120)
            try world.counting { counter in
                let questions = try Market.figures.map { try counter.question($0.id, over: Period(named: "2019-H1")) }
                let together = try counter.count(questions)
                for (question, count) in zip(questions, together) {
                    let alone = try counter.count(question)
                    #expect(alone == count)
                }
            }
        }
    }

    /// The number, its list of records and the list page behind it say the same.
    private func agree(_ count: Count, _ counter: Counter, _ reading: Reading) throws {
        var records: [CountedRecord] = []
        try counter.eachRecord(of: count.question) { records.append($0) }
        #expect(Int64(records.count) == count.records, "\(count.question)")
        if let amount = count.amount { #expect(records.map(\.counts).reduce(0, +) == amount, "\(count.question)") }
        var listed = 0
        for selection in try counter.selections(of: count.question) {
            guard let shape = Market.catalogue.shape(selection.table) else { continue }
            listed += try reading.count(shape, Query(selection.conditions))
        }
        #expect(Int64(listed) == count.records, "\(count.question)")
    }
}

extension World {
    /// Records so many orders by chance that is the same every time; some are withdrawn.
    func trade(orders: Int) async throws {
        let (corner, hall) = try await open()
        try await write { transaction in
            var bytes = Entropy.seeded(26).bytes(orders * 6)[...]
            for _ in 0..<orders {
                let chance = bytes.prefix(6).map(Int.init)
                bytes = bytes.dropFirst(6)
                let placedOn = Day("2018-03-01") + chance[0] * 2 + chance[1] / 4
                var order = Order(chance[2] % 3 == 0 ? corner : hall, placedOn, pieces: chance[4] % 5)
                order.filledOn = chance[3] % 3 == 0 ? nil : placedOn + chance[3] / 8
                order.kind = [.plain, .urgent, nil][chance[4] % 3]
                let tags = Order.Tag.allCases.enumerated().filter { chance[5] >> $0.offset & 1 == 1 }
                order.tags = Several(tags.map(\.element))
                let row = try transaction.record(order)
                if chance[5] % 16 == 0 { _ = try transaction.void(row, reason: "test") }
            }
        }
    }
}
