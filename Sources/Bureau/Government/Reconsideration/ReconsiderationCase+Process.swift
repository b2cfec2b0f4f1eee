public import Declarations

/// Where a reconsideration case stands.
public enum ReconsiderationStage: String, CodeList {
    case received, supplementing, accepted, suspended, concluded, served, filed, refused, forwarded, withdrawn

    public var label: Label {
        switch self {
        case .received: Label("审查中", "Under examination")
        case .supplementing: Label("补正中", "To be completed")
        case .accepted: Label("审理中", "In hand")
        case .suspended: Label("已中止", "Suspended")
        case .concluded: Label("已办结", "Concluded")
        case .served: Label("已送达", "Served")
        case .filed: Label("已归档", "Filed")
        case .refused: Label("不予受理", "Not accepted")
        case .forwarded: Label("已转送、告知", "Transferred")
        case .withdrawn: Label("受理前撤回", "Withdrawn before acceptance")
        }
    }
}

/// From the application to the file (行政复议法). A decision and an extension are approved by somebody other than who
/// entered the case.
extension ReconsiderationCase: Staged {
    public static let initial = ReconsiderationStage.received
    public static let ends: [ReconsiderationStage] = [.concluded, .served, .filed, .refused, .forwarded, .withdrawn]

    public static let steps: [Step<ReconsiderationCase>] = atTheDoor + inHand + afterwards

    private static let atTheDoor: [Step<ReconsiderationCase>] = [
        Step(
            "ask", Label("通知补正", "Ask for completion"), from: .received, to: .supplementing, by: .clerk,
            .reconsiderationOfficer, asks: [\.supplementAskedOn],
            refuses: { $0.comesTooLate(\.supplementAskedOn, $1) }),
        Step(
            "complete", Label("收到补正", "Note the completion"), from: .supplementing, to: .received, by: .clerk,
            .reconsiderationOfficer, asks: [\.supplementGivenOn]),
        Step(
            "accept", Label("受理", "Accept"), from: .received, to: .accepted, by: .clerk, .reconsiderationOfficer,
            asks: [\.acceptedOn, \.reviewer, \.secondReviewer, \.procedure],
            refuses: { $0.comesTooLate(\.acceptedOn, $1) }, sets: { record, _ in record.intake = .accepted }),
        Step(
            "note_silence", Label("确认视为受理", "Note the acceptance by law"), from: .received, to: .accepted, by: .clerk,
            .reconsiderationOfficer, asks: [\.reviewer, \.secondReviewer, \.procedure], refuses: notSilent,
            sets: { record, _ in
                record.isDeemedAccepted = true
                record.intake = .accepted
            }),
        Step(
            "refuse", Label("不予受理", "Do not accept"), from: .received, .supplementing, to: .refused,
            by: .reconsiderationOfficer, .unitHead, asks: [\.notAcceptedGround, \.concludedOn, \.decisionNumber],
            offers: [\.servedOn], secondPerson: true, refuses: { $0.comesTooLate(\.concludedOn, $1) },
            sets: { record, _ in record.intake = .notAccepted }),
        Step(
            "forward", Label("转送、告知", "Transfer"), from: .received, to: .forwarded, by: .clerk,
            .reconsiderationOfficer, asks: [\.forwardedTo, \.concludedOn],
            refuses: { $0.comesTooLate(\.concludedOn, $1) }, sets: { record, _ in record.intake = .forwarded }),
        Step(
            "withdraw", Label("受理前撤回", "Withdraw before acceptance"), from: .received, .supplementing,
            to: .withdrawn, by: .clerk, .reconsiderationOfficer, asks: [\.concludedOn],
            refuses: { $0.comesTooLate(\.concludedOn, $1) }, sets: { record, _ in record.intake = .withdrawnBefore }),
    ]

    private static let inHand: [Step<ReconsiderationCase>] = [
        Step(
            "notify", Label("发送副本", "Serve the respondent"), from: .accepted, to: .accepted, by: .clerk,
            .reconsiderationOfficer, asks: [\.servedRespondentOn]),
        Step(
            "answer", Label("收到答复", "Receive the answer"), from: .accepted, to: .accepted, by: .clerk,
            .reconsiderationOfficer, asks: [\.answerReceivedOn]),
        Step(
            "summon", Label("通知听证", "Give notice of a hearing"), from: .accepted, to: .accepted, by: .clerk,
            .reconsiderationOfficer, asks: [\.hearingOn], offers: [\.hearingNoticeOn]),
        Step(
            "consult", Label("提交复议委员会", "Consult the committee"), from: .accepted, to: .accepted,
            by: .reconsiderationOfficer, .unitHead, asks: [\.committeeOn]),
        Step(
            "extend", Label("延期", "Extend"), from: .accepted, to: .accepted, by: .unitHead, .bureauHead,
            asks: [\.extendedOn, \.extensionGround], offers: [\.extendedUntil], secondPerson: true,
            sets: { record, _ in record.dueOn = record.extendedUntil ?? record.dueOn }),
        Step(
            "suspend", Label("中止", "Suspend"), from: .accepted, to: .suspended, by: .reconsiderationOfficer,
            .unitHead, asks: [\.suspendedOn, \.suspensionGround], offers: [\.suspensionCause], secondPerson: true,
            sets: { record, _ in record.resumedOn = nil }),
        Step(
            "resume", Label("恢复审理", "Resume"), from: .suspended, to: .accepted, by: .reconsiderationOfficer,
            .unitHead, asks: [\.resumedOn]),
        Step(
            "conclude", Label("作出决定", "Conclude"), from: .accepted, .suspended, to: .concluded, by: .unitHead,
            .bureauHead, asks: [\.concludedOn],
            offers: [
                \.result, \.newResult, \.rejectionReason, \.terminationReason, \.isRedoOrdered, \.compensation,
                \.isMediated, \.decisionNumber,
            ], secondPerson: true, refuses: concluding),
    ]

    private static let afterwards: [Step<ReconsiderationCase>] = [
        Step(
            "serve", Label("送达", "Serve the decision"), from: .concluded, to: .served, by: .clerk,
            .reconsiderationOfficer, asks: [\.servedOn], offers: [\.paper]),
        Step(
            "file", Label("归档", "File"), from: .served, .refused, to: .filed, by: .clerk, .reconsiderationOfficer,
            offers: [\.afterwards, \.paperAnsweredOn, \.redoneOn]),
    ]

    /// What is decided at the door after the law itself has taken the case in comes too late.
    private func comesTooLate(_ path: any KeyPath<ReconsiderationCase, Day?> & Sendable, _ moment: Moment) -> [Fault] {
        guard let deemedOn, let day = self[keyPath: path], day > deemedOn else { return [] }
        return [
            ReconsiderationCase.wrong(
                path, day,
                Label(
                    "审查期满未作决定，自 \(deemedOn) 起已依法视为受理：请先“确认视为受理”",
                    "the case counts as accepted by law since \(deemedOn): note that first"))
        ]
    }

    @Sendable private static func notSilent(_ record: ReconsiderationCase, _ moment: Moment) -> [Fault] {
        guard record.deemedOn == nil else { return [] }
        let why = Label("审查期限没有届满，或者已作决定", "unless the period is over and nothing was decided")
        return [missing(\.deemedOn, why)]
    }

    @Sendable private static func concluding(_ record: ReconsiderationCase, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if record.result == nil && record.newResult == nil {
            let why = Label("作出决定", "when a case is concluded")
            faults.append(
                record.isUnderNewLaw ? missing(\.newResult, why) : missing(\.result, why))
        }
        if record.decisionNumber == nil && record.result != .terminated && record.newResult != .terminated {
            faults.append(missing(\.decisionNumber, Label("作出决定", "when a decision was made")))
        }
        return faults
    }
}
