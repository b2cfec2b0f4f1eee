public import Declarations

/// Where a supervised person stands.
public enum SupervisionStage: String, CodeList {
    case notified, unreported, reported, supervised, suspended
    case handingOver = "handing_over"
    case ended, moved

    public var label: Label {
        switch self {
        case .notified: Label("待报到", "Notified")
        case .unreported: Label("未按时报到", "Did not report")
        case .reported: Label("已报到", "Reported")
        case .supervised: Label("在矫", "Supervised")
        case .suspended: Label("暂时中止", "Interrupted")
        case .handingOver: Label("转出办理中", "Being handed over")
        case .ended: Label("已解除、终止", "Ended")
        case .moved: Label("已转出", "Moved away")
        }
    }
}

/// From the notice to the end. What burdens somebody follows from what a court or a person decided, never by itself.
extension SupervisedPerson: Staged {
    public static let initial = SupervisionStage.notified
    public static let ends: [SupervisionStage] = [.ended, .moved]

    public static let steps: [Step<SupervisedPerson>] = arriving + moving + ending

    private static let arriving: [Step<SupervisedPerson>] = [
        Step(
            "report", Label("报到", "Report"), from: .notified, .unreported, to: .reported,
            by: .clerk, .correctionsOfficer, asks: [\.reportedOn, \.handoverMode],
            offers: [\.handedOverOn, \.officer, \.termFrom, \.termTo, \.receiptSentOn, \.atOfficeOn], sets: reckoned),
        Step(
            "receipt", Label("寄送回执", "Send the receipt"), from: .notified, to: .notified, by: .clerk,
            .correctionsOfficer, asks: [\.receiptSentOn]),
        Step(
            "search", Label("组织查找", "Search"), from: .notified, to: .unreported, by: .clerk, .correctionsOfficer,
            asks: [\.searchSince], offers: [\.courtInformedOn], refuses: searchingEarly),
        Step(
            "declare", Label("入矫宣告", "Declare"), from: .reported, to: .supervised, by: .clerk, .correctionsOfficer,
            asks: [\.declaredOn], offers: [\.plan, \.officer, \.atOfficeOn]),
        Step(
            "interrupt", Label("暂时中止", "Interrupt"), from: .supervised, to: .suspended, by: .unitHead),
        Step("resume", Label("恢复", "Resume"), from: .suspended, to: .supervised, by: .unitHead),
    ]

    private static let moving: [Step<SupervisedPerson>] = [
        Step(
            "hand_over", Label("移交外地", "Hand over"), from: .supervised, to: .handingOver, by: .clerk, .unitHead,
            asks: [\.movedTo]),
        Step(
            "take_back", Label("未被接收、退回", "Take back"), from: .handingOver, to: .supervised, by: .clerk, .unitHead,
            sets: { person, _ in person.movedTo = nil }),
        Step(
            "move_out", Label("转出", "Move out"), from: .handingOver, to: .moved, by: .clerk, .unitHead,
            asks: [\.endedOn], offers: [\.endDocument], sets: { person, _ in person.endKind = .movedOut }),
    ]

    private static let ending: [Step<SupervisedPerson>] = [
        Step(
            "expire", Label("期满解除", "End: term served"), from: .supervised, .suspended, to: .ended, by: .unitHead,
            .correctionsOfficer, asks: [\.endedOn], offers: [\.endDocument], refuses: endingEarly,
            sets: { person, _ in person.endKind = .expired }),
        Step(
            "pardon", Label("赦免解除", "End: pardoned"), from: .supervised, .suspended, to: .ended, by: .bureauHead,
            asks: [\.endedOn, \.endDocument], sets: { person, _ in person.endKind = .pardoned }),
        Step(
            "revoke", Label("撤销后终止", "End: revoked"), from: .supervised, .suspended, .unreported, to: .ended,
            by: .unitHead, .bureauHead, asks: [\.endedOn, \.endDocument], refuses: nothingToRevoke, sets: revoked),
        Step(
            "recommit", Label("收监终止", "End: returned to prison"), from: .supervised, .suspended, to: .ended,
            by: .unitHead, .bureauHead, asks: [\.endedOn, \.endDocument], refuses: notOutsidePrison,
            sets: { person, _ in person.endKind = .recommitted }),
        Step(
            "die", Label("死亡终止", "End: died"), from: .reported, .supervised, .suspended, to: .ended,
            by: .clerk, .unitHead, asks: [\.endedOn], sets: { person, _ in person.endKind = .died }),
        Step(
            "close", Label("其他终止", "End: otherwise"), from: .notified, .unreported, .reported, .supervised, .suspended,
            to: .ended, by: .unitHead, asks: [\.endedOn, \.endDocument],
            sets: { person, _ in person.endKind = .other }),
    ]

    /// The term as it follows from the judgment; one that was given is kept and checked.
    @Sendable private static func reckoned(_ person: inout SupervisedPerson, _ moment: Moment) {
        person.termFrom = person.termFrom ?? person.reckonedTerm?.from
        person.termTo = person.termTo ?? person.reckonedTerm?.to
    }

    @Sendable private static func revoked(_ person: inout SupervisedPerson, _ moment: Moment) {
        person.endKind = person.category == .parole ? .paroleRevoked : .suspensionRevoked
    }

    @Sendable private static func searchingEarly(_ person: SupervisedPerson, _ moment: Moment) -> [Fault] {
        guard let due = person.reportDueOn, due >= moment.day else { return [] }
        return [wrong(\.reportDueOn, due, Label("报到期限尚未届满", "there is time to report until then"))]
    }

    @Sendable private static func endingEarly(_ person: SupervisedPerson, _ moment: Moment) -> [Fault] {
        guard let endedOn = person.endedOn, let until = person.termTo, endedOn < until else { return [] }
        return [
            wrong(\.endedOn, endedOn, Label("早于矫正期止 \(until)", "is before the end of the term, \(until)"))
        ]
    }

    @Sendable private static func nothingToRevoke(_ person: SupervisedPerson, _ moment: Moment) -> [Fault] {
        guard person.category != .suspended && person.category != .parole else { return [] }
        return [wrong(\.category, person.category, Label("没有缓刑或假释可撤销", "has nothing to revoke"))]
    }

    @Sendable private static func notOutsidePrison(_ person: SupervisedPerson, _ moment: Moment) -> [Fault] {
        guard person.category != .outsidePrison else { return [] }
        return [wrong(\.category, person.category, Label("不是暂予监外执行", "is not served outside prison"))]
    }

    public static func faults(in person: SupervisedPerson, standing state: String) -> [Fault] {
        guard let stage = SupervisionStage(rawValue: state) else { return [] }
        var faults: [Fault] = []
        let why = Label("尚未报到", "before somebody reports")
        switch stage {
        case .notified, .unreported:
            if person.reportedOn != nil { faults.append(needless(\.reportedOn, why)) }
        case .reported, .supervised, .suspended, .handingOver, .moved:
            faults += faultsOfStanding(person, stage)
        case .ended: break
        }
        let isOver = stage == .ended || stage == .moved
        if isOver != (person.endedOn != nil) {
            let why = Label("\(stage.label.zh)", "in the state: \(stage.label.en)")
            faults.append(isOver ? missing(\.endedOn, why) : needless(\.endedOn, why))
        }
        return faults
    }

    private static func faultsOfStanding(_ person: SupervisedPerson, _ stage: SupervisionStage) -> [Fault] {
        let why = Label("\(stage.label.zh)", "in the state: \(stage.label.en)")
        var faults: [Fault] = []
        if person.reportedOn == nil { faults.append(missing(\.reportedOn, why)) }
        if person.termFrom == nil { faults.append(missing(\.termFrom, why)) }
        if person.termTo == nil { faults.append(missing(\.termTo, why)) }
        if stage == .reported {
            if person.declaredOn != nil { faults.append(needless(\.declaredOn, why)) }
        } else if person.declaredOn == nil {
            faults.append(missing(\.declaredOn, why))
        }
        return faults
    }
}
