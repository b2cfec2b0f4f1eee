public import Declarations

/// Where a meeting stands.
public enum MeetingStage: String, CodeList {
    case planned, held, minuted, cancelled

    public var label: Label {
        switch self {
        case .planned: Label("筹备中", "Planned")
        case .held: Label("已召开", "Held")
        case .minuted: Label("已印发纪要", "Minutes issued")
        case .cancelled: Label("已取消", "Cancelled")
        }
    }
}

/// A meeting is planned, held, and put into minutes.
extension Meeting: Staged {
    public static let initial = MeetingStage.planned
    public static let ends: [MeetingStage] = [.held, .minuted, .cancelled]

    public static let steps: [Step<Meeting>] = [
        Step(
            "hold", Label("召开", "Hold"), from: .planned, to: .held, by: .clerk, .unitHead, offers: [\.record],
            refuses: early),
        Step(
            "minute", Label("印发纪要", "Issue minutes"), from: .held, to: .minuted, by: .clerk, .unitHead,
            asks: [\.minutesOn], offers: [\.minutesNumber]),
        Step(
            "cancel", Label("取消", "Cancel"), from: .planned, to: .cancelled, by: .clerk, .unitHead,
            asks: [\.cancelReason]),
    ]

    @Sendable private static func early(_ meeting: Meeting, _ moment: Moment) -> [Fault] {
        guard meeting.heldOn > moment.day else { return [] }
        return [wrong(\.heldOn, meeting.heldOn, Label("会议日期未到", "is still to come"))]
    }
}

/// Where something stands that a meeting decided.
public enum MeetingDecisionStage: String, CodeList {
    case open, underway, closed

    public var label: Label {
        switch self {
        case .open: Label("待办", "Open")
        case .underway: Label("推进中", "Under way")
        case .closed: Label("已办结", "Closed")
        }
    }
}

/// What a meeting decided is followed until it is done; closing is checked by somebody else.
extension MeetingDecision: Staged {
    public static let initial = MeetingDecisionStage.open
    public static let ends: [MeetingDecisionStage] = [.closed]

    public static let steps: [Step<MeetingDecision>] = [
        Step(
            "progress", Label("更新进展", "Note progress"), from: .open, .underway, to: .underway, by: .clerk,
            .unitHead, asks: [\.progress, \.progressOn]),
        Step(
            "close", Label("办结", "Close"), from: .open, .underway, to: .closed, by: .unitHead, .reviewer,
            asks: [\.closedOn, \.progress], secondPerson: true),
    ]

    public static func faults(in decision: MeetingDecision, standing state: String) -> [Fault] {
        let isClosed = state == MeetingDecisionStage.closed.rawValue
        guard isClosed != (decision.closedOn != nil) else { return [] }
        return isClosed
            ? [missing(\.closedOn, Label("已办结", "when the matter is done"))]
            : [needless(\.closedOn, Label("尚未办结", "before the matter is done"))]
    }
}

extension MeetingAttendance {
    public static func faults(in attendance: MeetingAttendance, at moment: Moment) -> [Fault] {
        guard !attendance.attended && attendance.absence == nil else { return [] }
        return [missing(\.absence, Label("没有到会", "when somebody did not come"))]
    }
}
