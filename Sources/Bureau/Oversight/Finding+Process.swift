public import Declarations

/// Where a finding stands.
public enum FindingStage: String, CodeList {
    case open, answered
    case sentBack = "sent_back"
    case accepted
    case lookedBack = "looked_back"

    public var label: Label {
        switch self {
        case .open: Label("待整改", "Open")
        case .answered: Label("已反馈", "Answered")
        case .sentBack: Label("已退回", "Sent back")
        case .accepted: Label("已验收", "Accepted")
        case .lookedBack: Label("已回头看", "Looked back")
        }
    }
}

/// From what was found to what stays right (问题、整改、验收、回头看).
extension Finding: Staged {
    public static let initial = FindingStage.open
    public static let ends: [FindingStage] = [.accepted, .lookedBack]

    public static let steps: [Step<Finding>] = [
        Step(
            "answer", Label("反馈整改", "Answer"), from: .open, .sentBack, to: .answered, by: .clerk, .unitHead,
            asks: [\.measure, \.doneOn], offers: [\.proof], sets: { finding, _ in finding.sentBackReason = nil }),
        Step(
            "accept", Label("验收", "Accept"), from: .answered, to: .accepted, by: .reviewer, .unitHead,
            asks: [\.acceptedOn, \.acceptedBy]),
        Step(
            "send_back", Label("退回", "Send back"), from: .answered, to: .sentBack, by: .reviewer, .unitHead,
            asks: [\.sentBackReason]),
        Step(
            "look_back", Label("回头看", "Look back"), from: .accepted, .lookedBack, to: .lookedBack, by: .reviewer,
            .clerk, asks: [\.lookedBackOn, \.holds], offers: [\.lookBackNote, \.relapseBy]),
    ]

    public static func faults(in finding: Finding, standing state: String) -> [Fault] {
        switch FindingStage(rawValue: state) {
        case .open, .sentBack, .answered:
            finding.acceptedOn == nil ? [] : [needless(\.acceptedOn, Label("尚未验收", "before it is accepted"))]
        case .accepted, .lookedBack:
            finding.acceptedOn == nil ? [missing(\.acceptedOn, Label("已验收", "once it is accepted"))] : []
        default: []
        }
    }

    static func faultsOfAcceptance(_ finding: Finding) -> [Fault] {
        guard let accepter = finding.acceptedBy, accepter == finding.responsible else { return [] }
        return [
            wrong(\.acceptedBy, finding.acceptedBy, Label("不能是责任单位自己", "must not be the unit that put it right"))
        ]
    }

    static func faultsOfLookBack(_ finding: Finding) -> [Fault] {
        guard finding.holds == false else { return [] }
        var faults: [Fault] = []
        if finding.relapseBy == nil {
            faults.append(missing(\.relapseBy, Label("问题反弹", "when the fault came back")))
        }
        if finding.lookBackNote == nil {
            faults.append(missing(\.lookBackNote, Label("问题反弹", "when the fault came back")))
        }
        return faults
    }
}
