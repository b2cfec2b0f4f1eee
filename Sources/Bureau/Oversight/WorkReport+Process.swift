public import Declarations

/// Where a report stands.
public enum WorkReportStage: String, CodeList {
    case drafting, checked, signed, published, restated

    public var label: Label {
        switch self {
        case .drafting: Label("起草", "Drafting")
        case .checked: Label("已核稿", "Checked")
        case .signed: Label("已签发", "Signed")
        case .published: Label("已发布", "Published")
        case .restated: Label("已更正", "Restated")
        }
    }
}

/// Drafted, checked, signed by another hand, published; what is corrected later is restated and never overwritten.
extension WorkReport: Staged {
    public static let initial = WorkReportStage.drafting
    public static let ends: [WorkReportStage] = [.published, .restated]

    public static let steps: [Step<WorkReport>] = [
        Step(
            "check", Label("核稿", "Check"), from: .drafting, to: .checked, by: .statistician, .reviewer,
            asks: [\.checkedOn]),
        Step(
            "redraft", Label("退回起草", "Back to drafting"), from: .checked, to: .drafting, by: .statistician, .bureauHead,
            sets: { report, _ in report.checkedOn = nil }),
        Step(
            "sign", Label("签发", "Sign"), from: .checked, to: .signed, by: .bureauHead, asks: [\.signedOn, \.signer],
            secondPerson: true),
        Step(
            "publish", Label("发布", "Publish"), from: .signed, to: .published, by: .clerk, .statistician,
            asks: [\.publishedOn, \.publishedAt]),
        Step(
            "restate", Label("更正", "Restate"), from: .published, .restated, to: .restated, by: .bureauHead,
            asks: [\.restatedOn, \.restatement]),
    ]
}
