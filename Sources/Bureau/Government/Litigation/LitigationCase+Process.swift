public import Declarations

/// Where a lawsuit stands.
public enum LitigationStage: String, CodeList {
    case served, answered, heard, judged, appealed, effective, performed

    public var label: Label {
        switch self {
        case .served: Label("已收应诉通知", "Served")
        case .answered: Label("已答辩举证", "Answered")
        case .heard: Label("已开庭", "Heard")
        case .judged: Label("已裁判", "Judged")
        case .appealed: Label("已上诉", "Appealed")
        case .effective: Label("已生效", "In effect")
        case .performed: Label("已履行", "Performed")
        }
    }
}

/// From the notice of the court to the performance. An appeal is a case of its own that names this one.
extension LitigationCase: Staged {
    public static let initial = LitigationStage.served
    public static let ends: [LitigationStage] = [.appealed, .effective, .performed]

    public static let steps: [Step<LitigationCase>] = [
        Step(
            "answer", Label("提交答辩和证据", "File answer and evidence"), from: .served, to: .answered, by: .clerk,
            .reconsiderationOfficer, asks: [\.answeredOn, \.evidenceOn],
            offers: [\.agent, \.adviser, \.jurisdictionObjectedOn]),
        Step(
            "object", Label("提出管辖异议", "Object to jurisdiction"), from: .served, to: .served, by: .clerk,
            .reconsiderationOfficer, asks: [\.jurisdictionObjectedOn]),
        Step("hear", Label("开庭", "Hear"), from: .answered, .heard, to: .heard, by: .clerk, .reconsiderationOfficer),
        Step(
            "judge", Label("收到裁判", "Receive the judgment"), from: .served, .answered, .heard, to: .judged, by: .clerk,
            .reconsiderationOfficer, asks: [\.judgedOn, \.result], offers: [\.isLost, \.lossCause]),
        Step(
            "appeal", Label("上诉", "Appeal"), from: .judged, to: .appealed, by: .clerk, .reconsiderationOfficer,
            asks: [\.appealedOn, \.appellant]),
        Step(
            "effect", Label("生效", "Take effect"), from: .judged, to: .effective, by: .clerk,
            .reconsiderationOfficer, asks: [\.effectiveOn]),
        Step(
            "perform", Label("履行", "Perform"), from: .effective, to: .performed, by: .clerk,
            .reconsiderationOfficer, asks: [\.performedOn]),
        Step(
            "advise", Label("收到司法建议", "Receive judicial advice"), from: .judged, .effective, to: .effective,
            by: .clerk, .reconsiderationOfficer, asks: [\.adviceReceivedOn, \.effectiveOn]),
        Step(
            "reply", Label("答复司法建议", "Answer the advice"), from: .effective, .performed, to: .performed,
            by: .unitHead, .bureauHead, asks: [\.adviceAnsweredOn], secondPerson: true),
    ]

    public static func faults(in record: LitigationCase, standing state: String) -> [Fault] {
        let isJudged = [LitigationStage.judged, .appealed, .effective, .performed].contains { $0.rawValue == state }
        guard isJudged != (record.judgedOn != nil) else { return [] }
        return isJudged
            ? [missing(\.judgedOn, Label("已裁判", "when the court has judged"))]
            : [needless(\.judgedOn, Label("尚未裁判", "before the court has judged"))]
    }

    public static func faults(in record: LitigationCase, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if (record.result == nil) != (record.judgedOn == nil) {
            let why = Label("裁判日期和结果须同时填写", "a judgment and its day go together")
            faults.append(record.result == nil ? missing(\.result, why) : missing(\.judgedOn, why))
        }
        if record.isLost != (record.lossCause != nil) {
            faults.append(
                record.isLost
                    ? missing(\.lossCause, Label("败诉", "when a case was lost"))
                    : needless(\.lossCause, Label("没有败诉", "unless a case was lost")))
        }
        if record.part == .jointAfterReconsideration && record.reconsideration == nil {
            faults.append(missing(\.reconsideration, Label("复议维持后共同被告", "for a joint defendant after reconsideration")))
        }
        if record.plaintiffs < 1 {
            faults.append(wrong(\.plaintiffs, record.plaintiffs, Label("至少一人", "at least one plaintiff")))
        }
        if record.adviceAnsweredOn != nil && record.adviceReceivedOn == nil {
            faults.append(missing(\.adviceReceivedOn, Label("已答复司法建议", "when advice was answered")))
        }
        return faults
    }
}

extension LitigationHearing {
    /// A hearing that calls for the head has the head, or the reason in writing (行政诉讼法 第三条).
    public static func faults(in hearing: LitigationHearing, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if hearing.isHeld && hearing.hearingOn > moment.day {
            faults.append(
                wrong(
                    \.isHeld, hearing.isHeld, Label("开庭日期 \(hearing.hearingOn) 未到", "the day is \(hearing.hearingOn)")))
        }
        if hearing.isHeadPresent && !hearing.isHeld {
            faults.append(wrong(\.isHeadPresent, hearing.isHeadPresent, Label("尚未开庭", "the hearing was not held yet")))
        }
        if hearing.isHeadPresent != (hearing.headRank != nil) {
            faults.append(
                hearing.isHeadPresent
                    ? missing(\.headRank, Label("负责人出庭", "when the head appeared"))
                    : needless(\.headRank, Label("负责人未出庭", "when the head did not appear")))
        }
        if hearing.isHeld && hearing.callsForHead && !hearing.isHeadPresent && hearing.absenceReason == nil {
            faults.append(
                missing(\.absenceReason, Label("负责人应出庭而未出庭", "when the head should have appeared and did not")))
        }
        if !hearing.callsForHead && hearing.exemptGround == nil {
            faults.append(missing(\.exemptGround, Label("不属应出庭", "when a hearing does not call for the head")))
        }
        return faults
    }
}
