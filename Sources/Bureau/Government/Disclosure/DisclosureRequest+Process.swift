public import Declarations

/// Where a disclosure request stands.
public enum DisclosureStage: String, CodeList {
    case received, clarifying, consulting, answered, closed

    public var label: Label {
        switch self {
        case .received: Label("办理中", "In hand")
        case .clarifying: Label("待补正", "To be clarified")
        case .consulting: Label("征求第三方意见", "Third party asked")
        case .answered: Label("已答复", "Answered")
        case .closed: Label("已归档", "Filed")
        }
    }
}

/// From the request to the answer (政府信息公开条例).
extension DisclosureRequest: Staged {
    public static let initial = DisclosureStage.received
    public static let ends: [DisclosureStage] = [.answered, .closed]

    public static let steps: [Step<DisclosureRequest>] = [
        Step(
            "ask", Label("通知补正", "Ask for clarification"), from: .received, to: .clarifying, by: .clerk,
            asks: [\.clarificationAskedOn]),
        Step(
            "clarify", Label("收到补正", "Note the clarification"), from: .clarifying, to: .received, by: .clerk,
            asks: [\.clarifiedOn]),
        Step(
            "consult", Label("征求第三方意见", "Ask a third party"), from: .received, to: .consulting, by: .clerk,
            asks: [\.thirdPartyAskedOn]),
        Step(
            "hear", Label("收到第三方意见", "Note the third party's view"), from: .consulting, to: .received, by: .clerk,
            asks: [\.thirdPartyAnsweredOn]),
        Step(
            "extend", Label("延期", "Extend"), from: .received, to: .received, by: .unitHead, .bureauHead,
            asks: [\.extendedOn], offers: [\.extendedUntil], secondPerson: true,
            sets: { record, _ in record.dueOn = record.extendedUntil ?? record.dueOn }),
        Step(
            "answer", Label("答复", "Answer"), from: .received, .clarifying, .consulting, to: .answered, by: .unitHead,
            .reviewer, asks: [\.answeredOn, \.result], offers: [\.ground, \.replyNumber], secondPerson: true),
        Step(
            "close", Label("归档", "File"), from: .answered, to: .closed, by: .clerk, offers: [\.afterwards]),
    ]

    public static func faults(in request: DisclosureRequest, standing state: String) -> [Fault] {
        let isAnswered = [DisclosureStage.answered, .closed].contains { $0.rawValue == state }
        guard isAnswered != (request.answeredOn != nil) else { return [] }
        return isAnswered
            ? [missing(\.answeredOn, Label("已答复", "when a request was answered"))]
            : [needless(\.answeredOn, Label("尚未答复", "before a request is answered"))]
    }

    public static func faults(in request: DisclosureRequest, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        let refusals: [DisclosureResult?] = [.partly, .notDisclosed, .notHandled]
        if refusals.contains(request.result) && request.ground == nil {
            faults.append(missing(\.ground, Label("不予公开、部分公开或不予处理", "when not everything was disclosed")))
        }
        if request.applicantKind == .organisation && request.person != nil {
            faults.append(needless(\.person, Label("申请人是单位", "when the applicant is an organisation")))
        }
        return faults
    }
}
