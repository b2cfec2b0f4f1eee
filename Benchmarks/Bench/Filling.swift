import Bureau
import Declarations
import Ledger

/// A bureau of disputes alone, spread evenly over five years to the middle of 2019, so that a tenth of them falls into
/// the half-year that is counted. Each has gone through the steps that lead to its end.
struct Filling: Sendable {
    let count: Int

    static let first: Day = "2014-07-01"
    static let last: Day = "2019-06-30"
    private static let atOnce = 250
    private static let clerk = Actor(account: "clerk")

    func fill(_ path: String) async throws {
        let directory = DataDirectory(path)
        let facts = BureauFacts(code: "bench", name: "Bench", region: "990000", isDemonstration: true)
        try directory.found(
            facts, at: Moment("2014-06-30", hour: 9), standing: Moment("2019-07-01", hour: 9), entropy: .seeded(1))
        let bureau = try directory.open(for: .writing, entropy: .seeded(2))
        defer { bureau.store.close() }
        let orgs = try await bureau.store.write(as: Filling.clerk) { try organisations(in: $0) }
        for start in stride(from: 0, to: count, by: Filling.atOnce) {
            let end = min(start + Filling.atOnce, count)
            try await bureau.store.write(as: Filling.clerk) { transaction in
                for number in start..<end { try enter(number, orgs, in: transaction) }
            }
        }
        try bureau.store.analyse()
    }

    private func organisations(in transaction: Transaction) throws -> [Ref<MediationOrg>] {
        try (0..<120).map { number in
            transaction.stand(at: Moment("2014-06-30", hour: 9), as: Filling.clerk)
            var org = MediationOrg()
            org.name = BriefWords.organisation(number)
            org.foundedOn = "2012-01-01"
            return Ref(try transaction.record(org).id)
        }
    }

    private func enter(_ number: Int, _ orgs: [Ref<MediationOrg>], in transaction: Transaction) throws {
        var dice = Dice(number)
        let days = Filling.last - Filling.first + 1
        let day = Filling.first + number * days / count
        transaction.stand(at: Moment(day, hour: 9), as: Filling.clerk)
        let dispute = received(on: day, orgs, &dice)
        var row = try transaction.record(dispute, number: "B-\(number + 1)")
        guard dice.below(50) > 0 else {
            row.record.referralReason = dice.one(of: ReferralReason.allCases)
            _ = try transaction.take("refer", on: row)
            return
        }
        row.record.acceptedOn = day
        row = try transaction.take("accept", on: row)
        row = try transaction.take("mediate", on: row)
        let end = day + 1 + dice.below(40)
        guard end <= Filling.last, dice.below(200) > 0 else { return }
        transaction.stand(at: Moment(end, hour: 16), as: Filling.clerk)
        try conclude(row, on: end, &dice, in: transaction)
    }

    private func received(on day: Day, _ orgs: [Ref<MediationOrg>], _ dice: inout Dice) -> Dispute {
        var dispute = Dispute()
        dispute.receivedOn = day
        dispute.org = orgs[dice.below(orgs.count)]
        dispute.kind = dice.one(of: DisputeKind.allCases)
        dispute.difficulty = dice.below(12) == 0 ? .difficult : dice.below(3) == 0 ? .simple : .ordinary
        dispute.personsInvolved = 2 + dice.below(4)
        dispute.amount = Money(yuan: Int64(dice.below(200) * 100))
        dispute.brief = BriefWords.brief(&dice)
        if dice.below(4) == 0 { dispute.keyGroups = Several([dice.one(of: PersonTag.allCases)]) }
        if dice.below(8) == 0 {
            dispute.source = .transfer
            dispute.transferFrom = dice.one(of: TransferFrom.allCases)
        }
        return dispute
    }

    private func conclude(_ row: Row<Dispute>, on day: Day, _ dice: inout Dice, in transaction: Transaction) throws {
        var row = row
        row.record.concludedOn = day
        guard dice.below(40) > 0 else {
            _ = try transaction.take(dice.one(of: ["fail", "withdraw"]), on: row)
            return
        }
        row.record.agreementForm = dice.below(3) == 0 ? .oral : .written
        if dice.below(4) > 0 { row.record.performance = .onSpot }
        if dice.below(300) == 0 { row.record.prevented = dice.one(of: Prevention.allCases) }
        _ = try transaction.take("succeed", on: row)
    }
}

/// Numbers that look thrown and are the same every time.
struct Dice: Sendable {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 33) % UInt64(bound))
    }

    mutating func one<Element>(of choices: [Element]) -> Element { choices[below(choices.count)] }
}
