public import Declarations
public import Ledger

/// Whoever owns a group practises on the day on which it is made.
extension ServiceGroup: Compared {
    public static func faults(in group: ServiceGroup, id: Int64?, beside reading: Reading) throws -> [Fault] {
        if let lawyer = group.lawyer, lawyer.id > 0 {
            let owner = try reading.find(Lawyer.self, lawyer.id).record
            return faults(group, "lawyer", from: owner.startedOn, until: owner.leftOn)
        }
        if let worker = group.worker, worker.id > 0 {
            let owner = try reading.find(LegalWorker.self, worker.id).record
            return faults(group, "worker", from: owner.startedOn, until: owner.leftOn)
        }
        return []
    }

    private static func faults(_ group: ServiceGroup, _ column: String, from: Day, until: Day?) -> [Fault] {
        guard group.createdOn < from || until.map({ $0 <= group.createdOn }) ?? false else { return [] }
        return [
            Fault(
                field: column, rule: "order",
                answer: Label(
                    "群主：建群日期 \(group.createdOn) 不在执业期内", "Owner: does not practise on \(group.createdOn)"))
        ]
    }
}
