import Declarations

/// What a case of legal aid may not contradict in itself.
extension AidCase {
    static func faultsOfOrigin(_ aid: AidCase) -> [Fault] {
        var faults: [Fault] = []
        if aid.origin.isNotice && aid.nature != .criminal {
            faults.append(wrong(\.nature, aid.nature, Label("通知类案件须为刑事", "a notice concerns a criminal case")))
        }
        if aid.origin == .notifiedDefence && aid.noticeObject == nil {
            faults.append(missing(\.noticeObject, Label("来源为通知辩护", "when a body gave notice to defend")))
        }
        if aid.origin != .notifiedDefence && aid.noticeObject != nil {
            faults.append(needless(\.noticeObject, Label("来源不是通知辩护", "without a notice to defend")))
        }
        if (aid.origin.isNotice || aid.origin == .transferred) && aid.notifiedBy == nil {
            faults.append(missing(\.notifiedBy, Label("来源为通知或转交", "when a body gave notice or passed it on")))
        }
        if aid.nature == .criminal && aid.charge == nil {
            faults.append(missing(\.charge, Label("刑事案件", "for a criminal case")))
        }
        let isCriminalMatter = aid.matter == .defence || aid.matter == .victimAgency
        if (aid.nature == .criminal) != isCriminalMatter && aid.matter != .other && aid.matter != .petition {
            faults.append(wrong(\.matter, aid.matter, Label("与案件性质不符", "does not fit the nature of the case")))
        }
        return faults + faultsOfCustody(aid)
    }

    /// Somebody applies in custody, then the application is forwarded, then the centre has it.
    private static func faultsOfCustody(_ aid: AidCase) -> [Fault] {
        var faults: [Fault] = []
        if aid.nature != .criminal && aid.custodyAppliedAt != nil {
            faults.append(needless(\.custodyAppliedAt, Label("不是刑事案件", "unless the case is criminal")))
        }
        if let at = aid.forwardedAt, let day = aid.forwardedOn, at.day != day {
            faults.append(wrong(\.forwardedAt, at, Label("不在转交日期 \(day)", "is not on the day of forwarding, \(day)")))
        }
        if let at = aid.forwardedAt, let applied = aid.custodyAppliedAt, at < applied {
            faults.append(wrong(\.forwardedAt, at, Label("早于申请时刻", "is before the application")))
        }
        if let at = aid.custodyAppliedAt, at.day > aid.forwardedOn ?? aid.receivedOn {
            faults.append(wrong(\.custodyAppliedAt, at, Label("晚于转交或者收到日期", "is after it was forwarded or received")))
        }
        if let forwardedOn = aid.forwardedOn, forwardedOn > aid.receivedOn {
            faults.append(
                wrong(\.forwardedOn, forwardedOn, Label("晚于收到日期 \(aid.receivedOn)", "is after \(aid.receivedOn)")))
        }
        return faults
    }

    static func faultsOfDecision(_ aid: AidCase) -> [Fault] {
        var faults: [Fault] = []
        if aid.decision != nil && aid.decidedOn == nil {
            faults.append(missing(\.decidedOn, Label("已有审查决定", "when there is a decision")))
        }
        if aid.decidedOn != nil && aid.decision == nil {
            faults.append(missing(\.decision, Label("已有决定日期", "when there is a day of decision")))
        }
        if aid.decision == .refusedMeans && aid.origin.isNotice {
            faults.append(
                wrong(\.decision, aid.decision, Label("通知类案件不审查经济困难", "means are not examined after a notice")))
        }
        if (aid.reviewResult == nil) != (aid.reviewedOn == nil) {
            faults.append(
                aid.reviewResult == nil
                    ? missing(\.reviewResult, Label("已有异议审查日期", "when the objection was decided"))
                    : missing(\.reviewedOn, Label("已有异议审查结果", "when the objection was decided")))
        }
        return faults
    }

    static func faultsOfEnd(_ aid: AidCase) -> [Fault] {
        var faults: [Fault] = []
        let isCriminalResult = [.opinionFull, .opinionPartial, .opinionNone].contains(aid.result)
        if let result = aid.result, isCriminalResult != (aid.nature == .criminal), aid.matter != .victimAgency {
            faults.append(wrong(\.result, result, Label("与案件性质不符", "does not fit the nature of the case")))
        }
        if aid.result != nil && aid.endedOn == nil {
            faults.append(missing(\.endedOn, Label("已有结案方式", "when there is a result")))
        }
        if aid.result != nil && aid.termination != nil {
            faults.append(needless(\.termination, Label("已有结案方式", "when there is a result")))
        }
        return faults
    }

    /// Whoever stands on the other side cannot be given the case; a legal worker cannot defend.
    static func faultsOfInterest(_ aid: AidCase) -> [Fault] {
        var faults: [Fault] = []
        if let lawyer = aid.lawyer, lawyer == aid.opposingLawyer {
            faults.append(conflict("lawyer", Label("该律师代理对方当事人", "this lawyer acts for the other side")))
        }
        if let firm = aid.firm, firm == aid.opposingFirm {
            faults.append(conflict("firm", Label("该所律师代理对方当事人", "this firm acts for the other side")))
        }
        if aid.nature == .criminal && aid.worker != nil {
            faults.append(needless(\.worker, Label("刑事案件", "for a criminal case")))
        }
        if aid.lawyer != nil && aid.worker != nil {
            faults.append(needless(\.worker, Label("已填律师", "when a lawyer is given")))
        }
        return faults
    }

    static func conflict(_ column: String, _ why: Label) -> Fault {
        let label = shape.field(column)?.label ?? title
        return Fault(
            field: column, rule: "conflict",
            answer: Label("\(label.zh)：\(why.zh)，存在利益冲突", "\(label.en): conflict of interest, \(why.en)"))
    }
}

extension AidOrigin {
    /// A body gave notice; nobody applied.
    var isNotice: Bool { self == .notifiedDefence || self == .notifiedRepresentation }
}
