public import Declarations
public import Ledger

/// Whether a piece of work counts, and if not, why not.
public enum Countability: Sendable, Hashable {
    case counts
    case not(UncountedReason)
}

extension FeeEntry {
    /// Whether a mediated dispute earns its mediator a fee (以案定补): settled, filed, with parties on record, by one of
    /// its own mediators, and not paid for before.
    public static func countability(
        of dispute: Row<Dispute>, by earner: Ref<Person>, in reading: Reading
    ) throws -> Countability {
        guard let result = dispute.record.result, dispute.record.concludedOn != nil else { return .not(.notConcluded) }
        guard result == .agreed else { return .not(.noAgreement) }
        guard dispute.state == DisputeStage.filed.rawValue else { return .not(.notFiled) }
        let own = Predicate.compare("dispute", .equal, .integer(dispute.id))
        guard try reading.count(DisputeParty.shape, Query([own]), upTo: 1) > 1 else { return .not(.noParties) }
        let byEarner = Predicate.through(
            "mediator", table: Mediator.table, .compare("person", .equal, .integer(earner.id)))
        guard try reading.count(DisputeMediator.shape, Query([own, byEarner])) > 0 else { return .not(.noMediator) }
        let before = Query([
            own, .compare("earner", .equal, .integer(earner.id)), .compare("counts", .equal, true.datum),
        ])
        guard try reading.count(FeeEntry.shape, before) == 0 else { return .not(.countedBefore) }
        return .counts
    }

    /// Enters a mediator's fee for a dispute as the rule decides; a reason not to pay is on the entry for all to see.
    public static func enter(
        _ dispute: Row<Dispute>, by earner: Ref<Person>, fee: Money, rule: String, in transaction: Transaction
    ) throws -> Row<FeeEntry> {
        var entry = FeeEntry()
        entry.kind = .mediation
        entry.earner = earner
        entry.dispute = Ref(dispute.id)
        entry.fileNumber = dispute.number
        entry.earnedOn = dispute.record.concludedOn ?? transaction.at.day
        entry.rule = rule
        switch try countability(of: dispute, by: earner, in: transaction.reading) {
        case .counts: (entry.counts, entry.amount) = (true, fee)
        case .not(let reason): (entry.counts, entry.reason) = (false, reason)
        }
        return try transaction.record(entry, unit: dispute.unit)
    }
}
