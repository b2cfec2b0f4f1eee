public import Declarations

/// Where an enforcement case stands.
public enum EnforcementStage: String, CodeList {
    case inspected, filed, checked, noticed, decided, served, paid, forced, closed, unfiled, dropped, referred

    public var label: Label {
        switch self {
        case .inspected: Label("已检查", "Inspected")
        case .filed: Label("已立案", "Filed")
        case .checked: Label("已法制审核", "Legality checked")
        case .noticed: Label("已告知", "Rights notified")
        case .decided: Label("已决定", "Decided")
        case .served: Label("已送达", "Served")
        case .paid: Label("已缴款", "Paid")
        case .forced: Label("已申请强制执行", "Forced execution asked")
        case .closed: Label("已结案", "Closed")
        case .unfiled: Label("未立案", "Not filed")
        case .dropped: Label("不予处罚", "Not punished")
        case .referred: Label("已移送", "Referred")
        }
    }
}

/// From the inspection to the closed file (行政处罚法). The legality check and the decision are somebody else's than who
/// entered the case.
extension EnforcementCase: Staged {
    public static let initial = EnforcementStage.inspected
    public static let ends: [EnforcementStage] = [.closed, .unfiled, .dropped, .referred]

    public static let steps: [Step<EnforcementCase>] = [
        Step(
            "file", Label("立案", "File"), from: .inspected, to: .filed, by: .clerk, .unitHead,
            asks: [\.filedOn, \.filingNumber], offers: [\.dueOn, \.actEndedOn, \.limitKind]),
        Step(
            "leave", Label("不予立案", "Do not file"), from: .inspected, to: .unfiled, by: .clerk, .unitHead,
            asks: [\.notFiledGround, \.closedOn], offers: [\.correctedOn]),
        Step(
            "check", Label("法制审核", "Check legality"), from: .filed, to: .checked, by: .reviewer,
            asks: [\.checkedOn, \.checkOpinion], secondPerson: true),
        Step(
            "notify", Label("告知权利", "Notify of rights"), from: .filed, .checked, to: .noticed, by: .clerk,
            asks: [\.noticeOn], offers: [\.isHearingAsked]),
        Step(
            "hear", Label("听证", "Hear"), from: .noticed, to: .noticed, by: .clerk, .reviewer, asks: [\.hearingOn],
            offers: [\.hearingNoticeOn]),
        Step(
            "decide", Label("决定处罚", "Decide"), from: .noticed, to: .decided, by: .unitHead, .bureauHead,
            asks: [\.decidedOn, \.decisionNumber, \.penalties],
            offers: [\.fine, \.confiscated, \.discussedOn, \.payBy],
            secondPerson: true, refuses: deciding),
        Step(
            "serve", Label("送达", "Serve"), from: .decided, to: .served, by: .clerk, asks: [\.servedOn, \.serviceMode],
            offers: [\.payBy, \.publishedOn, \.collectedOn, \.handedInOn, \.bankedOn]),
        Step(
            "pay", Label("缴款", "Pay"), from: .served, .forced, to: .paid, by: .clerk, asks: [\.paidOn],
            offers: [\.lateCharge, \.publishedOn, \.handedInOn, \.bankedOn]),
        Step(
            "force", Label("申请强制执行", "Ask for forced execution"), from: .served, to: .forced, by: .unitHead,
            .bureauHead, asks: [\.forcedOn], offers: [\.remediesOverOn, \.urgedOn], secondPerson: true),
        Step(
            "urge", Label("催告", "Call to perform"), from: .served, to: .served, by: .clerk, asks: [\.urgedOn],
            offers: [\.remediesOverOn]),
        Step(
            "close", Label("结案", "Close"), from: .served, .paid, to: .closed, by: .clerk, .unitHead, asks: [\.closedOn],
            offers: [\.publishedOn], refuses: closing),
        Step(
            "overturn", Label("处罚被变更、撤销", "Overturned"), from: .closed, to: .closed, by: .clerk, .unitHead,
            asks: [\.overturnedOn], offers: [\.unpublishedOn]),
        Step(
            "drop", Label("不予处罚", "Do not punish"), from: .filed, .checked, .noticed, to: .dropped, by: .unitHead,
            asks: [\.notFiledGround, \.closedOn], secondPerson: true),
        Step(
            "refer", Label("移送", "Refer"), from: .inspected, .filed, .checked, to: .referred, by: .unitHead,
            .bureauHead, asks: [\.closedOn], secondPerson: true),
    ]

    /// A decision names its penalty; money goes with a fine or a confiscation, and the check comes first.
    @Sendable private static func deciding(_ record: EnforcementCase, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if record.penalties.codes.isEmpty {
            faults.append(
                Fault(field: "penalties", rule: "required", answer: Label("处罚种类：须填写", "Penalties: needed")))
        }
        if record.checkedOn == nil {
            faults.append(missing(\.checkedOn, Label("作出处罚决定", "before a penalty is decided")))
        }
        if let opinion = record.checkOpinion, opinion != .lawful && opinion != .lawfulAfterRevision {
            faults.append(wrong(\.checkOpinion, opinion, Label("未通过法制审核", "the check was not passed")))
        }
        if record.isHearingAsked && record.hearingOn == nil {
            faults.append(missing(\.hearingOn, Label("当事人要求听证", "when a hearing was asked for")))
        }
        return faults
    }

    @Sendable private static func closing(_ record: EnforcementCase, _ moment: Moment) -> [Fault] {
        guard record.penalties.codes.contains(.fine) && record.paidOn == nil else { return [] }
        return [missing(\.paidOn, Label("有罚款的结案", "when a case with a fine is closed"))]
    }

    public static func faults(in record: EnforcementCase, standing state: String) -> [Fault] {
        let isDecided = [EnforcementStage.decided, .served, .paid, .forced, .closed].contains { $0.rawValue == state }
        guard isDecided != (record.decidedOn != nil) else { return [] }
        return isDecided
            ? [missing(\.decidedOn, Label("已作处罚决定", "when a penalty was decided"))]
            : [needless(\.decidedOn, Label("没有处罚决定", "unless a penalty was decided"))]
    }

    public static func faults(in record: EnforcementCase, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        let fined = record.penalties.codes.contains(.fine)
        if fined != (record.fine.fen > 0) {
            faults.append(
                wrong(
                    \.fine, record.fine,
                    fined ? Label("有罚款须有金额", "a fine has an amount") : Label("没有罚款", "there is no fine")))
        }
        if record.confiscated.fen > 0 && !record.penalties.codes.contains(.confiscation) {
            faults.append(wrong(\.confiscated, record.confiscated, Label("没有没收", "nothing was confiscated")))
        }
        faults += IdentityCheck.faults(
            ofParty: record.partyKind, record.partyNumber, record.partyNote, at: \EnforcementCase.partyNumber,
            on: moment.day)
        if record.partyKind == .organisation && record.partyPerson != nil {
            faults.append(needless(\.partyPerson, Label("当事人是单位", "when the party is an organisation")))
        }
        return faults
    }
}

extension EnforcementOfficer {
    /// A certificate is valid on the day on which its holder acts.
    public static func faults(in officer: EnforcementOfficer, at moment: Moment) -> [Fault] {
        guard officer.certificateUntil < officer.actedOn else { return [] }
        return [
            wrong(
                \.certificateUntil, officer.certificateUntil,
                Label("办案当日 \(officer.actedOn) 执法证已过期", "had expired on \(officer.actedOn), when the officer acted"))
        ]
    }
}

extension EnforcementMeasure {
    public static func faults(in measure: EnforcementMeasure, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if measure.extendedUntil != nil && measure.extensionGround == nil {
            faults.append(missing(\.extensionGround, Label("延长期限", "when a measure is extended")))
        }
        if measure.kind == .substitute, let urgedOn = measure.urgedOn, urgedOn >= measure.startsOn {
            faults.append(
                wrong(
                    \.urgedOn, urgedOn,
                    Label("应早于代履行日期 \(measure.startsOn)", "comes before the work of \(measure.startsOn)")))
        }
        if let at = measure.approvedAt, let day = measure.approvedOn, at.day != day {
            faults.append(wrong(\.approvedAt, at, Label("不在补办批准日期 \(day)", "is not on the day, \(day)")))
        }
        if let at = measure.approvedAt, let taken = measure.takenAt, at < taken {
            faults.append(wrong(\.approvedAt, at, Label("早于紧急实施时刻", "is before the measure was taken")))
        }
        if let at = measure.takenAt, at.day != measure.startsOn {
            faults.append(
                wrong(
                    \.takenAt, at, Label("不在起始日期 \(measure.startsOn)", "is not on the first day, \(measure.startsOn)")))
        }
        return faults
    }
}
