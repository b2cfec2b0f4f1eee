public import Declarations
public import Ledger

/// The firm is that of the lawyer, and neither stands on the other side.
extension AidCase: Compared {
    public static func faults(in aid: AidCase, id: Int64?, beside reading: Reading) throws -> [Fault] {
        guard let lawyer = aid.lawyer, lawyer.id > 0 else { return [] }
        let firm = try reading.find(Lawyer.self, lawyer.id).record.firm
        var faults: [Fault] = []
        if let opposing = aid.opposingFirm, opposing == firm, aid.firm != opposing {
            faults.append(conflict("lawyer", Label("律师所在律师事务所代理对方当事人", "the lawyer's firm acts for the other side")))
        }
        if let opposing = aid.opposingLawyer, opposing != lawyer, opposing.id > 0, let firm {
            let other = try reading.find(Lawyer.self, opposing.id).record.firm
            if other == firm && aid.opposingFirm != firm {
                faults.append(
                    conflict("lawyer", Label("同所律师代理对方当事人", "a lawyer of the same firm acts for the other side")))
            }
        }
        if let given = aid.firm, let firm, given != firm {
            faults.append(
                Fault(
                    field: "firm", rule: "reference",
                    answer: Label("承办律师事务所：不是承办律师所在的律师事务所", "Firm: not the lawyer's own")))
        }
        return faults
    }
}
