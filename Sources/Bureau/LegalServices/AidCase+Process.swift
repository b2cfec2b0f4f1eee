public import Declarations

/// From the application or notice to the file (法律援助条例 第十七至二十五条; 办理法律援助案件程序规定).
extension AidCase: Staged {
    public static let initial = AidStage.applied
    public static let ends: [AidStage] = [.concluded, .filed, .refused, .upheld, .terminated, .lapsed, .passedOn]

    public static let steps: [Step<AidCase>] = examination + objection + handling

    private static let examination: [Step<AidCase>] = [
        Step(
            "supplement", Label("告知补正", "Ask for papers"), from: .applied, to: .supplement, by: .clerk,
            asks: [\.supplementAskedOn, \.supplementDueOn]),
        Step(
            "complete", Label("收齐材料", "Papers complete"), from: .supplement, to: .applied, by: .clerk,
            asks: [\.completeOn]),
        Step(
            "lapse", Label("视为撤回", "Lapse"), from: .supplement, to: .lapsed, by: .clerk, asks: [\.endedOn],
            sets: { aid, _ in
                aid.decision = .deemedWithdrawn
                aid.decidedOn = aid.endedOn
            }),
        Step(
            "pass_on", Label("移送", "Pass on"), from: .applied, to: .passedOn, by: .clerk,
            asks: [\.endedOn, \.transferredTo],
            sets: { aid, _ in
                aid.decision = .transferred
                aid.decidedOn = aid.endedOn
            }),
        Step(
            "accept", Label("受理", "Accept"), from: .applied, to: .accepted, by: .clerk, asks: [\.acceptedOn],
            offers: [\.completeOn, \.hardship]),
        Step(
            "grant", Label("给予援助", "Grant"), from: .accepted, to: .granted, by: .aidReviewer, asks: [\.decidedOn],
            offers: [\.decisionNote], secondPerson: true,
            sets: { aid, _ in aid.decision = aid.isUrgent ? .provisional : .granted }),
        Step(
            "refuse", Label("不予援助", "Refuse"), from: .accepted, to: .refused, by: .aidReviewer,
            asks: [\.decision, \.decidedOn, \.decisionNote], secondPerson: true, refuses: refusalNeedsGround,
            sets: { aid, _ in aid.endedOn = aid.decidedOn }),
    ]

    private static let objection: [Step<AidCase>] = [
        Step(
            "object", Label("提出异议", "Object"), from: .refused, to: .objected, by: .clerk, asks: [\.objectedOn]),
        Step(
            "uphold", Label("维持不予援助", "Uphold"), from: .objected, to: .upheld, by: .bureauHead, asks: [\.reviewedOn],
            secondPerson: true, sets: { aid, _ in aid.reviewResult = .upheld }),
        Step(
            "reverse", Label("责令给予援助", "Reverse"), from: .objected, to: .granted, by: .bureauHead,
            asks: [\.reviewedOn], secondPerson: true, sets: reversed),
    ]

    private static let handling: [Step<AidCase>] = [
        Step(
            "assign", Label("指派", "Assign"), from: .granted, to: .assigned, by: .clerk, asks: [\.assignedOn],
            offers: [
                \.lawyer, \.firm, \.worker, \.opposingLawyer, \.opposingFirm, \.trialOn, \.courtPapersOn, \.namedOn,
            ],
            refuses: somebodyIsAssigned),
        Step(
            "reassign", Label("更换承办人", "Reassign"), from: .assigned, .inProgress, to: .assigned, by: .aidReviewer,
            asks: [\.assignedOn], offers: [\.lawyer, \.firm, \.worker], refuses: somebodyIsAssigned,
            sets: { aid, _ in aid.agreementOn = nil }),
        Step(
            "begin", Label("签订协议、开始办理", "Begin"), from: .assigned, to: .inProgress, by: .clerk, .lawyer,
            asks: [\.agreementOn], offers: [\.proceedings]),
        Step(
            "conclude", Label("结案", "Conclude"), from: .inProgress, to: .concluded, by: .clerk, .lawyer,
            asks: [\.endedOn, \.result], offers: [\.amount, \.proceedings, \.fileDueOn]),
        Step(
            "terminate", Label("终止援助", "Terminate"), from: .granted, .assigned, .inProgress, to: .terminated,
            by: .aidReviewer, asks: [\.endedOn, \.termination], offers: [\.decisionNote], secondPerson: true),
        Step(
            "file", Label("归档", "File"), from: .concluded, to: .filed, by: .clerk, asks: [\.fileReturnedOn],
            offers: [\.rating, \.fileCheckedOn]),
        Step(
            "check_file", Label("审查案卷", "Check the file"), from: .filed, to: .filed, by: .clerk, .aidReviewer,
            asks: [\.fileCheckedOn]),
    ]

    @Sendable private static func refusalNeedsGround(_ aid: AidCase, _ moment: Moment) -> [Fault] {
        guard let decision = aid.decision, ![.refusedScope, .refusedMeans, .refusedOther].contains(decision) else {
            return []
        }
        return [wrong(\.decision, decision, Label("须为不予援助", "must be a refusal"))]
    }

    @Sendable private static func somebodyIsAssigned(_ aid: AidCase, _ moment: Moment) -> [Fault] {
        guard aid.lawyer == nil && aid.worker == nil else { return [] }
        return [missing(\.lawyer, Label("指派", "when the case is assigned"))]
    }

    /// The refusal and its day stay in the history; the case is open again.
    @Sendable private static func reversed(_ aid: inout AidCase, _ moment: Moment) {
        aid.reviewResult = .reversed
        aid.decision = .granted
        aid.endedOn = nil
    }

    public static func faults(in aid: AidCase, standing state: String) -> [Fault] {
        guard let stage = AidStage(rawValue: state) else { return [] }
        return faultsOfDays(aid, stage) + faultsOfHands(aid, stage)
    }

    private static func faultsOfDays(_ aid: AidCase, _ stage: AidStage) -> [Fault] {
        var faults: [Fault] = []
        let before: Set<AidStage> = [.applied, .supplement, .lapsed, .passedOn]
        if before.contains(stage) != (aid.acceptedOn == nil) {
            faults.append(
                aid.acceptedOn == nil
                    ? missing(\.acceptedOn, Label("已受理", "when a case was accepted"))
                    : needless(\.acceptedOn, Label("尚未受理", "before a case is accepted")))
        }
        if ends.contains(stage) || stage == .objected {
            if aid.endedOn == nil { faults.append(missing(\.endedOn, Label("已办结", "when a case has ended"))) }
        } else if aid.endedOn != nil {
            faults.append(needless(\.endedOn, Label("尚未办结", "while a case goes on")))
        }
        if [.applied, .supplement, .accepted].contains(stage) && aid.decision != nil {
            faults.append(needless(\.decision, Label("尚未决定", "before the decision")))
        }
        return faults
    }

    private static func faultsOfHands(_ aid: AidCase, _ stage: AidStage) -> [Fault] {
        var faults: [Fault] = []
        if [.concluded, .filed].contains(stage) && aid.result == nil {
            faults.append(missing(\.result, Label("已结案", "when a case was concluded")))
        }
        if stage == .terminated && aid.termination == nil {
            faults.append(missing(\.termination, Label("终止援助", "when aid was terminated")))
        }
        if [.assigned, .inProgress, .concluded, .filed].contains(stage) && aid.assignedOn == nil {
            faults.append(missing(\.assignedOn, Label("已指派", "when a case was assigned")))
        }
        return faults
    }
}
