public import Declarations

/// From taking the case to its end. The bureau learns and checks; it instructs nobody on the defence.
extension MajorCaseFiling: Staged {
    public static let initial = MajorCaseStage.taken
    public static let ends: [MajorCaseStage] = [.closed]

    public static let steps: [Step<MajorCaseFiling>] = [
        Step(
            "file", Label("报备", "File"), from: .taken, to: .filed, by: .clerk, .lawyer, asks: [\.filedOn]),
        Step(
            "discuss", Label("集体研究", "Discuss"), from: .filed, to: .discussed, by: .clerk, .lawyer,
            asks: [\.discussedOn], offers: [\.discussionNote, \.stage]),
        Step(
            "try", Label("开庭", "Try"), from: .discussed, to: .tried, by: .clerk, .lawyer, asks: [\.triedOn],
            offers: [\.stage, \.meetings]),
        Step(
            "close", Label("结案", "Close"), from: .filed, .discussed, .tried, to: .closed, by: .clerk, .lawyer,
            asks: [\.endedOn, \.result, \.closingReportOn], offers: [\.stage, \.meetings], refuses: endingsBeforeTrial),
    ]

    /// A case that was never tried ends without a judgment.
    @Sendable private static func endingsBeforeTrial(_ filing: MajorCaseFiling, _ moment: Moment) -> [Fault] {
        guard filing.triedOn == nil, let result = filing.result,
            [.convicted, .changedCharge, .acquitted].contains(result)
        else { return [] }
        return [wrong(\.result, result, Label("未开庭", "needs a trial"))]
    }

    public static func faults(in filing: MajorCaseFiling, standing state: String) -> [Fault] {
        guard let stage = MajorCaseStage(rawValue: state) else { return [] }
        var faults: [Fault] = []
        if stage == .taken && filing.filedOn != nil {
            faults.append(needless(\.filedOn, Label("尚未报备", "before it is filed")))
        }
        if stage != .taken && filing.filedOn == nil {
            faults.append(missing(\.filedOn, Label("已报备", "when it was filed")))
        }
        if (stage == .tried || filing.triedOn != nil) && filing.discussedOn == nil {
            faults.append(missing(\.discussedOn, Label("开庭前须集体研究，已开庭", "a discussion comes before the trial")))
        }
        if stage != .closed && filing.endedOn != nil {
            faults.append(needless(\.endedOn, Label("尚未结案", "while the case goes on")))
        }
        return faults
    }
}
