public import Declarations

/// Where a decision on its way to the public web stands.
public enum DecisionPublicationStage: String, CodeList {
    case redacted, checked, published, withdrawn

    public var label: Label {
        switch self {
        case .redacted: Label("待复核", "To be checked")
        case .checked: Label("已复核", "Checked")
        case .published: Label("已公开", "Published")
        case .withdrawn: Label("已撤下", "Taken down")
        }
    }
}

/// The text is checked by somebody other than who covered it, and only then published.
extension DecisionPublication: Staged {
    public static let initial = DecisionPublicationStage.redacted
    public static let ends: [DecisionPublicationStage] = [.published, .withdrawn]

    public static let steps: [Step<DecisionPublication>] = [
        Step(
            "check", Label("复核通过", "Pass the check"), from: .redacted, to: .checked, by: .reconsiderationOfficer,
            .reviewer, asks: [\.checkedOn], offers: [\.checkNote], secondPerson: true),
        Step(
            "reject", Label("复核退回", "Send back"), from: .checked, to: .redacted, by: .reconsiderationOfficer,
            .reviewer, asks: [\.checkNote], sets: { record, _ in record.checkedOn = nil }),
        Step(
            "publish", Label("公开", "Publish"), from: .checked, to: .published, by: .clerk, .reconsiderationOfficer,
            asks: [\.publishedOn], offers: [\.address]),
        Step(
            "withdraw", Label("撤下", "Take down"), from: .published, to: .withdrawn, by: .reconsiderationOfficer,
            .unitHead, asks: [\.withdrawnOn, \.withdrawReason]),
    ]

    public static func faults(in record: DecisionPublication, standing state: String) -> [Fault] {
        let isOut = state == DecisionPublicationStage.published.rawValue
        if isOut && record.checkedOn == nil {
            return [missing(\.checkedOn, Label("已公开", "when a decision was published"))]
        }
        guard state == DecisionPublicationStage.redacted.rawValue, record.publishedOn != nil else { return [] }
        return [needless(\.publishedOn, Label("尚未复核", "before the check"))]
    }

    public static func faults(in record: DecisionPublication, at moment: Moment) -> [Fault] {
        guard record.covered.codes.isEmpty else { return [] }
        return [
            Fault(
                field: "covered", rule: "required",
                answer: Label("隐去内容：须说明隐去了什么", "What is covered: say what was covered"))
        ]
    }
}
