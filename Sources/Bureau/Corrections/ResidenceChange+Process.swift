public import Declarations

/// Where a change of residence stands.
public enum ResidenceChangeStage: String, CodeList {
    case applied, asked, consented, objected, approved, refused, transferred, arrived

    public var label: Label {
        switch self {
        case .applied: Label("已申请", "Applied")
        case .asked: Label("征求意见中", "Other county asked")
        case .consented: Label("对方同意", "Consented")
        case .objected: Label("对方不同意", "Not consented")
        case .approved: Label("已批准", "Approved")
        case .refused: Label("不批准", "Refused")
        case .transferred: Label("档案已移交", "File sent")
        case .arrived: Label("已到新执行地报到", "Arrived")
        }
    }
}

/// Both counties agree before anybody moves; who took down the application does not decide on it.
extension ResidenceChange: Staged {
    public static let initial = ResidenceChangeStage.applied
    public static let ends: [ResidenceChangeStage] = [.refused, .arrived]

    public static let steps: [Step<ResidenceChange>] = [
        Step(
            "ask", Label("征求对方意见", "Ask the other county"), from: .applied, to: .asked, by: .clerk, .correctionsOfficer,
            asks: [\.askedOn], offers: [\.answerDueOn]),
        Step(
            "consent", Label("对方同意", "Consent"), from: .asked, to: .consented, by: .clerk, .correctionsOfficer,
            asks: [\.answeredOn, \.answerDocument]),
        Step(
            "object", Label("对方不同意", "Object"), from: .asked, to: .objected, by: .clerk, .correctionsOfficer,
            asks: [\.answeredOn, \.answerDocument]),
        Step(
            "approve", Label("批准变更", "Approve"), from: .consented, to: .approved, by: .unitHead, .bureauHead,
            asks: [\.decidedOn], secondPerson: true),
        Step(
            "refuse", Label("不批准", "Refuse"), from: .applied, .consented, .objected, to: .refused, by: .unitHead,
            .bureauHead, asks: [\.decidedOn], secondPerson: true),
        Step(
            "transfer", Label("移交档案", "Send the file"), from: .approved, to: .transferred, by: .clerk,
            .correctionsOfficer, asks: [\.fileSentOn], offers: [\.arrivalDueOn]),
        Step(
            "arrive", Label("到新执行地报到", "Arrive"), from: .transferred, to: .arrived, by: .clerk, .correctionsOfficer,
            asks: [\.arrivedOn]),
    ]
}
