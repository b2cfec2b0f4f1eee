public import Declarations

/// Where a complaint stands.
public enum ComplaintStage: String, CodeList {
    case received
    case inHand = "in_hand"
    case answered, told, withdrawn

    public var label: Label {
        switch self {
        case .received: Label("已收到", "Received")
        case .inHand: Label("办理中", "In hand")
        case .answered: Label("已有结论", "Concluded")
        case .told: Label("已告知", "Complainant told")
        case .withdrawn: Label("已撤回", "Withdrawn")
        }
    }
}

/// Handled by somebody who is not complained of, answered, and the complainant told.
extension Complaint: Staged {
    public static let initial = ComplaintStage.received
    public static let ends: [ComplaintStage] = [.told, .withdrawn]

    public static let steps: [Step<Complaint>] = [
        Step(
            "assign", Label("交办", "Assign"), from: .received, .inHand, to: .inHand, by: .unitHead, .bureauHead, .clerk,
            asks: [\.handledBy, \.handlingUnit, \.dueOn]),
        Step(
            "answer", Label("作出结论", "Conclude"), from: .inHand, to: .answered, by: .clerk, .reviewer,
            asks: [\.endedOn, \.outcome, \.answer], offers: [\.remedy, \.remediedOn]),
        Step(
            "tell", Label("告知投诉人", "Tell the complainant"), from: .answered, to: .told, by: .clerk, .reviewer,
            asks: [\.toldOn], offers: [\.remedy, \.remediedOn]),
        Step(
            "withdraw", Label("撤回", "Withdraw"), from: .received, .inHand, to: .withdrawn, by: .clerk,
            asks: [\.endedOn], sets: { complaint, _ in complaint.outcome = .withdrawn }),
    ]

    public static func faults(in complaint: Complaint, standing state: String) -> [Fault] {
        switch ComplaintStage(rawValue: state) {
        case .received, .inHand:
            complaint.endedOn == nil ? [] : [needless(\.endedOn, Label("尚未办结", "before it is concluded"))]
        case .answered, .told:
            complaint.outcome == nil || complaint.outcome == .withdrawn
                ? [wrong(\.outcome, complaint.outcome, Label("须有结论", "must say what it came to"))] : []
        default: []
        }
    }

    static func faultsOfSubject(_ complaint: Complaint) -> [Fault] {
        var faults: [Fault] = []
        let why = Label("投诉对象为\(complaint.about.label.zh)", "about: \(complaint.about.label.en)")
        if complaint.about == .office {
            if complaint.aboutUnit == nil { faults.append(missing(\.aboutUnit, why)) }
        } else if complaint.aboutPerson == nil {
            faults.append(missing(\.aboutPerson, why))
        }
        if (complaint.endedOn == nil) != (complaint.outcome == nil) {
            faults.append(
                complaint.endedOn == nil
                    ? missing(\.endedOn, Label("已有结论", "when there is an outcome"))
                    : missing(\.outcome, Label("已办结", "when it is concluded")))
        }
        return faults
    }

    /// Nobody looks into a complaint about themselves, and no unit into one about it.
    static func faultsOfHandling(_ complaint: Complaint) -> [Fault] {
        var faults: [Fault] = []
        if let handler = complaint.handledBy, handler == complaint.aboutPerson {
            faults.append(
                wrong(\.handledBy, complaint.handledBy, Label("是被投诉人本人", "is the person complained of")))
        }
        if complaint.about == .office, let unit = complaint.handlingUnit, unit == complaint.aboutUnit {
            faults.append(
                wrong(\.handlingUnit, complaint.handlingUnit, Label("是被投诉单位", "is the unit complained of")))
        }
        return faults
    }
}
