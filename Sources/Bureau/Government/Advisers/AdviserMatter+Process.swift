public import Declarations

/// Where an adviser's matter stands.
public enum AdviserMatterStage: String, CodeList {
    case asked, answered, closed

    public var label: Label {
        switch self {
        case .asked: Label("已委托", "Asked")
        case .answered: Label("已出具意见", "Answered")
        case .closed: Label("已反馈采纳情况", "Closed")
        }
    }
}

/// An adviser is asked, answers, and hears what was made of it.
extension AdviserMatter: Staged {
    public static let initial = AdviserMatterStage.asked
    public static let ends: [AdviserMatterStage] = [.closed]

    public static let steps: [Step<AdviserMatter>] = [
        Step(
            "answer", Label("出具意见", "Give the opinion"), from: .asked, to: .answered, by: .clerk, .lawyer,
            asks: [\.answeredOn, \.opinion]),
        Step(
            "close", Label("登记采纳情况", "Note what was adopted"), from: .answered, to: .closed, by: .clerk,
            asks: [\.result], offers: [\.resultReason, \.fee]),
    ]

    public static func faults(in matter: AdviserMatter, standing state: String) -> [Fault] {
        let isAsked = state == AdviserMatterStage.asked.rawValue
        guard isAsked == (matter.answeredOn != nil) else { return [] }
        return isAsked
            ? [needless(\.answeredOn, Label("尚未出具意见", "before the adviser answers"))]
            : [missing(\.answeredOn, Label("已出具意见", "when the adviser has answered"))]
    }

    public static func faults(in matter: AdviserMatter, at moment: Moment) -> [Fault] {
        guard matter.result == .notAdopted && matter.resultReason == nil else { return [] }
        return [missing(\.resultReason, Label("未采纳", "when the opinion was not adopted"))]
    }
}

extension LawLearning {
    public static func faults(in learning: LawLearning, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if learning.isTested != (learning.testedPersons != nil) {
            faults.append(
                learning.isTested
                    ? missing(\.testedPersons, Label("组织测试", "when there was a test"))
                    : needless(\.testedPersons, Label("没有测试", "when there was no test")))
        }
        if let passed = learning.passedPersons, passed > learning.testedPersons ?? 0 {
            faults.append(
                wrong(
                    \.passedPersons, passed,
                    Label(
                        "多于参加测试的 \(learning.testedPersons ?? 0) 人",
                        "more than the \(learning.testedPersons ?? 0) tested")))
        }
        return faults
    }
}
