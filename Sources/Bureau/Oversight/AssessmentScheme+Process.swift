public import Declarations

/// Where a scheme stands.
public enum SchemeStage: String, CodeList {
    case drafting
    case inForce = "in_force"
    case closed

    public var label: Label {
        switch self {
        case .drafting: Label("起草中", "Drafting")
        case .inForce: Label("施行中", "In force")
        case .closed: Label("已结束", "Closed")
        }
    }
}

/// Enacted by somebody other than who drafted it. A change afterwards leaves the scores given as they were.
extension AssessmentScheme: Staged {
    public static let initial = SchemeStage.drafting
    public static let ends: [SchemeStage] = [.closed]

    public static let steps: [Step<AssessmentScheme>] = [
        Step(
            "enact", Label("施行", "Enact"), from: .drafting, to: .inForce, by: .bureauHead, asks: [\.enactedOn],
            secondPerson: true),
        Step("close", Label("结束", "Close"), from: .inForce, to: .closed, by: .statistician, .unitHead),
    ]
}
