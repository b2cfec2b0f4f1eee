import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// Clocks that waited for a rule begin part by part, and go on where they were interrupted.
@Suite struct StartingTests {
    /// A rule that was confirmed, of which no clock has begun yet.
    private func confirmed(in office: Office) async throws -> Row<RuleConfirmation> {
        var confirmation = RuleConfirmation()
        (confirmation.rule, confirmation.version) = ("tj.month", "2002-11-01")
        (confirmation.checkedAgainst, confirmation.proposedOn) = ("司法部令第75号文本", "2019-06-28")
        confirmation.confirmedOn = "2019-06-28"
        let known = confirmation
        return try await office.write { try $0.record(known, opening: true, state: "confirmed") }
    }

    private func clocks(in office: Office) throws -> [Row<LawClock>] {
        try office.store.read { try $0.rows(LawClock.self, Query(limit: 100)) }
    }

    @Test func whatWasInterruptedGoesOnFromThere() async throws {
        try await inOffices { office in
            for _ in 0..<5 { _ = try await office.mediating() }
            let row = try await confirmed(in: office)
            #expect(try clocks(in: office).isEmpty)
            var counts: [Int] = []
            while let part = try await part(in: office) {
                counts.append(try clocks(in: office).count)
                #expect(part.started == counts.last)
                let stands = try office.store.read { try $0.find(RuleConfirmation.self, row.id) }.record
                #expect(part.isLast == (stands.startedOn != nil))
                #expect(part.isLast == (stands.reached == nil))
                #expect(stands.started == part.started)
                guard counts.count < 100 else { break }
            }
            #expect(counts.last == 5)
            #expect(counts.contains(2) && counts.contains(4), "\(counts)")
            #expect(Set(try clocks(in: office).map(\.record.ofRecord)).count == 5)
            #expect(try await part(in: office) == nil)
        }
    }

    private func part(in office: Office) async throws -> ClockStarting.Part? {
        try await office.store.write(as: .system) {
            try ClockStarting(keeper: ClockKeeper(LawShelf()), most: 2).run(in: $0)
        }
    }

    @Test func aRecordThatHasItsClockAlreadyGetsNoSecondOne() async throws {
        try await inOffices { office in
            let row = try await confirmed(in: office)
            _ = try await office.mediating()
            #expect(try clocks(in: office).count == 1)
            let part = try await office.store.write(as: .system) {
                try ClockStarting(by: LawShelf()).run(in: $0)
            }
            #expect(part?.isLast == true && part?.started == 0)
            #expect(try clocks(in: office).count == 1)
            let stands = try office.store.read { try $0.find(RuleConfirmation.self, row.id) }
            #expect(stands.record.startedOn == "2019-07-01")
        }
    }

    @Test func confirmingStartsTheFirstPartInTheSameEntry() async throws {
        try await inOffices { office in
            _ = try await office.mediating()
            var proposal = RuleConfirmation()
            (proposal.rule, proposal.version) = ("tj.month", "2002-11-01")
            (proposal.checkedAgainst, proposal.proposedOn) = ("司法部令第75号文本", "2019-06-28")
            let row = try await office.record(proposal)
            let confirmed = try await office.store.write(as: Actor(account: "head")) { transaction in
                var row = row
                row.record.confirmedOn = "2019-06-30"
                return try transaction.take("confirm", on: row)
            }
            #expect(confirmed.record.started == 1)
            #expect(confirmed.record.startedOn == "2019-07-01")
            #expect(confirmed.version == 3)
        }
    }
}
