public import Declarations

/// Where a normative document stands.
public enum NormativeDocumentStage: String, CodeList {
    case issued, filed, ended

    public var label: Label {
        switch self {
        case .issued: Label("已印发", "Issued")
        case .filed: Label("已备案", "Filed for record")
        case .ended: Label("已失效", "Ended")
        }
    }
}

/// A normative document is filed with the level above, and ends by its term or by a clean-up.
extension NormativeDocument: Staged {
    public static let initial = NormativeDocumentStage.issued
    public static let ends: [NormativeDocumentStage] = [.ended]

    public static let steps: [Step<NormativeDocument>] = [
        Step(
            "file", Label("报送备案", "File for record"), from: .issued, to: .filed, by: .clerk, .reviewer,
            asks: [\.filedOn], offers: [\.filingResult]),
        Step(
            "register", Label("登记备案结果", "Note the result"), from: .filed, to: .filed, by: .clerk, .reviewer,
            asks: [\.filingResult]),
        Step(
            "end", Label("废止或失效", "End"), from: .issued, .filed, to: .ended, by: .reviewer, .unitHead,
            asks: [\.endedOn, \.endGround]),
    ]

    public static func faults(in document: NormativeDocument, standing state: String) -> [Fault] {
        let isEnded = state == NormativeDocumentStage.ended.rawValue
        guard isEnded != (document.endedOn != nil) else { return [] }
        return isEnded
            ? [missing(\.endedOn, Label("已失效", "when a document has ended"))]
            : [needless(\.endedOn, Label("仍然有效", "while a document is in force"))]
    }

    public static func faults(in document: NormativeDocument, at moment: Moment) -> [Fault] {
        guard document.endGround == .keep || document.endGround == .revise else { return [] }
        return [wrong(\.endGround, document.endGround, Label("不是终止方式", "does not end a document"))]
    }
}

extension DocumentCleanUp {
    public static func faults(in review: DocumentCleanUp, at moment: Moment) -> [Fault] {
        guard review.conclusion != .keep && review.ground == nil else { return [] }
        return [missing(\.ground, Label("不再继续有效", "when a document does not simply stay in force"))]
    }
}
