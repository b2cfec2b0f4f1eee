import Declarations
public import Ledger

/// Receives a dispute with its parties, as the front desk does: the parties become its lines, and a visit that brought
/// it names it.
public func receive(
    _ dispute: Dispute, parties: [DisputeParty], brought visit: Row<Visit>? = nil, unit: Int64,
    in transaction: Transaction
) throws -> Row<Dispute> {
    let row = try transaction.record(dispute, unit: unit)
    for var party in parties {
        party.dispute = Ref(row.id)
        _ = try transaction.record(party, unit: unit)
    }
    guard var visit else { return row }
    if visit.record.handling != .disputeOpened {
        visit.record.handling = .disputeOpened
        visit.record.referredTo = nil
        visit = try transaction.change(visit, reason: ReasonWords.visitOpenedDispute)
    }
    var line = VisitDispute()
    line.visit = Ref(visit.id)
    line.dispute = Ref(row.id)
    _ = try transaction.record(line, unit: unit)
    return row
}
