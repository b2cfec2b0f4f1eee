public import Declarations

/// Whether a push was looked into.
public enum PolicePushStage: String, CodeList {
    case received, verified

    public var label: Label {
        switch self {
        case .received: Label("待核实", "Received")
        case .verified: Label("已核实", "Verified")
        }
    }
}

/// Each push is looked into by a person, whose finding stands on record.
extension PolicePush: Staged {
    public static let initial = PolicePushStage.received
    public static let ends: [PolicePushStage] = [.verified]

    public static let steps: [Step<PolicePush>] = [
        Step(
            "verify", Label("核实", "Verify"), from: .received, to: .verified, by: .clerk, .correctionsOfficer,
            asks: [\.verifiedOn, \.finding, \.note], offers: [\.supervised, \.leave, \.discipline], refuses: unfounded)
    ]

    @Sendable private static func unfounded(_ push: PolicePush, _ moment: Moment) -> [Fault] {
        if push.finding == .withLeave && push.leave == nil {
            return [missing(\.leave, Label("结论为经批准外出", "when somebody had leave"))]
        }
        guard push.finding == .breach && push.supervised == nil else { return [] }
        return [missing(\.supervised, Label("结论为违规", "when there was a breach"))]
    }
}
