public import Declarations

/// Where a major decision stands.
public enum MajorDecisionState: String, CodeList {
    case started, heard, argued, assessed, reviewed, discussed, published, filed, evaluated, stopped

    public var label: Label {
        switch self {
        case .started: Label("已启动", "Started")
        case .heard: Label("已公众参与", "Public heard")
        case .argued: Label("已专家论证", "Experts heard")
        case .assessed: Label("已风险评估", "Risks assessed")
        case .reviewed: Label("已合法性审查", "Legality reviewed")
        case .discussed: Label("已集体讨论决定", "Decided")
        case .published: Label("已公布", "Published")
        case .filed: Label("已归档", "Filed")
        case .evaluated: Label("已后评估", "Evaluated")
        case .stopped: Label("已终止", "Stopped")
        }
    }
}

/// The stages follow one another; each is on record with its papers, or with the legal ground for leaving it out.
extension MajorDecision: Staged {
    public static let initial = MajorDecisionState.started
    public static let ends: [MajorDecisionState] = [.published, .filed, .evaluated, .stopped]

    public static let steps: [Step<MajorDecision>] = [
        Step(
            "hear", Label("公众参与", "Hear the public"), from: .started, to: .heard, by: .clerk, .unitHead,
            lines: [MajorDecisionStage.self]),
        Step("argue", Label("专家论证", "Hear experts"), from: .heard, to: .argued, by: .clerk, .unitHead),
        Step("assess", Label("风险评估", "Assess risks"), from: .argued, to: .assessed, by: .clerk, .unitHead),
        Step(
            "review", Label("合法性审查", "Review legality"), from: .assessed, to: .reviewed, by: .reviewer, .unitHead,
            offers: [\.review]),
        Step(
            "discuss", Label("集体讨论决定", "Discuss and decide"), from: .reviewed, to: .discussed, by: .unitHead,
            .bureauHead, asks: [\.discussedOn, \.decidedOn], offers: [\.reportedOn], secondPerson: true),
        Step(
            "publish", Label("公布", "Publish"), from: .discussed, to: .published, by: .clerk, .unitHead,
            asks: [\.publishedOn]),
        Step("file", Label("归档", "File"), from: .published, to: .filed, by: .clerk, asks: [\.filedOn]),
        Step(
            "evaluate", Label("后评估", "Evaluate"), from: .published, .filed, to: .evaluated, by: .clerk, .unitHead,
            asks: [\.evaluatedOn]),
        Step(
            "stop", Label("终止", "Stop"), from: .started, .heard, .argued, .assessed, .reviewed, to: .stopped,
            by: .unitHead, .bureauHead, asks: [\.stoppedReason]),
    ]

    /// The stage that a step carries out.
    static func stage(of step: String) -> MajorDecisionStep? {
        switch step {
        case "hear": .participation
        case "argue": .argument
        case "assess": .assessment
        case "review": .review
        case "discuss": .discussion
        case "publish": .publication
        default: nil
        }
    }

    public static func faults(in decision: MajorDecision, standing state: String) -> [Fault] {
        let isDecided = [MajorDecisionState.discussed, .published, .filed, .evaluated].contains { $0.rawValue == state }
        guard isDecided != (decision.decidedOn != nil) else { return [] }
        return isDecided
            ? [missing(\.decidedOn, Label("已集体讨论决定", "when the matter was decided"))]
            : [needless(\.decidedOn, Label("尚未决定", "before the matter is decided"))]
    }
}

extension MajorDecisionStage {
    public static func faults(in stage: MajorDecisionStage, at moment: Moment) -> [Fault] {
        let isLeftOut = stage.skipGround != nil
        var faults: [Fault] = []
        if isLeftOut && (stage.beganOn != nil || stage.endedOn != nil) {
            faults.append(needless(\.beganOn, Label("有未开展的理由", "when a stage was left out")))
        }
        if !isLeftOut && stage.beganOn == nil {
            faults.append(missing(\.beganOn, Label("没有未开展的法定理由", "unless a legal ground for leaving it out is given")))
        }
        if isLeftOut && stage.stage == .discussion {
            faults.append(needless(\.skipGround, Label("集体讨论不得省略", "since collective discussion is never left out")))
        }
        return faults
    }
}
