public import Declarations

/// Where a question stands.
public enum DoubtStage: String, CodeList {
    case raised, answered, concluded

    public var label: Label {
        switch self {
        case .raised: Label("待说明", "Raised")
        case .answered: Label("已说明", "Answered")
        case .concluded: Label("已核实", "Concluded")
        }
    }
}

/// A question is answered by the unit and concluded by somebody other than who raised it.
extension Doubt: Staged {
    public static let initial = DoubtStage.raised
    public static let ends: [DoubtStage] = [.concluded]

    public static let steps: [Step<Doubt>] = [
        Step(
            "answer", Label("说明", "Answer"), from: .raised, to: .answered, by: .clerk, .unitHead,
            asks: [\.answer, \.answeredOn]),
        Step(
            "conclude", Label("核实", "Conclude"), from: .answered, to: .concluded, by: .reviewer, .unitHead,
            asks: [\.conclusion, \.concludedOn], offers: [\.finding], secondPerson: true),
    ]
}
