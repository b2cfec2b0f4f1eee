public import Declarations

/// Where a medical review stands.
public enum MedicalReviewStage: String, CodeList {
    case due, examined, sent

    public var label: Label {
        switch self {
        case .due: Label("待复查", "Due")
        case .examined: Label("已检查", "Examined")
        case .sent: Label("已报送", "Report sent")
        }
    }
}

/// What was not examined by its day is seen to be missing, as the review exists before it takes place.
extension MedicalReview: Staged {
    public static let initial = MedicalReviewStage.due
    public static let ends: [MedicalReviewStage] = [.sent]

    public static let steps: [Step<MedicalReview>] = [
        Step(
            "examine", Label("登记检查", "Examine"), from: .due, to: .examined, by: .clerk, .correctionsOfficer,
            asks: [\.examinedOn, \.hospital, \.result, \.fitness]),
        Step(
            "send", Label("报送", "Send the report"), from: .examined, to: .sent, by: .clerk, .correctionsOfficer,
            asks: [\.reportSentOn, \.sentTo]),
    ]
}
