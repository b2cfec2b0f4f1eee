public import Declarations
public import Ledger

/// Where a monitoring order stands.
public enum MonitoringStage: String, CodeList {
    case asked, approved, confirmed, refused, running, ended

    public var label: Label {
        switch self {
        case .asked: Label("已提出", "Asked for")
        case .approved: Label("已批准", "Approved")
        case .confirmed: Label("依据已复核", "Basis confirmed")
        case .refused: Label("不批准", "Refused")
        case .running: Label("执行中", "In force")
        case .ended: Label("已终止", "Ended")
        }
    }
}

/// A head of the bureau approves what somebody else asked for. Before the Law of 2020 the approver writes the basis out
/// and another person confirms it; only then can it take effect, and only when the person knows of it.
extension MonitoringOrder: Effects {
    public static let initial = MonitoringStage.asked
    public static let ends: [MonitoringStage] = [.refused, .ended]

    public static let steps: [Step<MonitoringOrder>] = [
        Step(
            "approve", Label("批准", "Approve"), from: .asked, to: .approved, by: .bureauHead,
            asks: [\.decidedOn, \.startsOn, \.endsOn], offers: [\.ground, \.basisDocument, \.basisArticle],
            secondPerson: true, refuses: faultsOfBasis,
            sets: { order, _ in order.ceasesOn = order.endsOn.map { $0 + 1 } }),
        Step(
            "refuse", Label("不批准", "Refuse"), from: .asked, to: .refused, by: .bureauHead,
            asks: [\.decidedOn, \.refusal], secondPerson: true),
        Step(
            "confirm", Label("复核依据", "Confirm the basis"), from: .approved, to: .confirmed, by: .reviewer, .bureauHead,
            asks: [\.confirmedOn], refuses: needsNoConfirmation),
        Step(
            "start", Label("告知并执行", "Inform and start"), from: .approved, .confirmed, to: .running,
            by: .correctionsOfficer, asks: [\.informedOn], refuses: unconfirmed, sets: started),
        Step(
            "end", Label("终止", "End"), from: .running, to: .ended, by: .correctionsOfficer, .bureauHead,
            offers: [\.endedOn, \.endReason], refuses: endingWithoutDay, sets: ended),
    ]

    /// In force from the day on which the person was told, or from its own first day if that is later.
    @Sendable private static func started(_ order: inout MonitoringOrder, _ moment: Moment) {
        guard let informedOn = order.informedOn, let startsOn = order.startsOn else { return }
        order.inForceFrom = max(informedOn, startsOn)
    }

    @Sendable private static func ended(_ order: inout MonitoringOrder, _ moment: Moment) {
        if let endedOn = order.endedOn { order.ceasesOn = endedOn }
    }

    @Sendable private static func endingWithoutDay(_ order: MonitoringOrder, _ moment: Moment) -> [Fault] {
        guard order.endedOn == nil, let endsOn = order.endsOn, moment.day <= endsOn else { return [] }
        return [missing(\.endedOn, Label("提前终止", "when an order ends early"))]
    }

    /// The clerk's request is approved by a head; the basis that a head wrote out is confirmed by somebody else.
    public static func effect(of step: String, on row: Row<MonitoringOrder>, in transaction: Transaction) throws {
        guard step == "confirm" else { return }
        let approval = try transaction.reading.history(shape, id: row.id).first { $0.event == "approve" }
        if approval?.actor == transaction.actor.account { throw SameHandTwice(number: row.number) }
    }
}

/// The basis of an order is confirmed by somebody other than who wrote it out.
public struct SameHandTwice: Problem, Hashable {
    public let number: String
    public var status: Int { 409 }
    public var answer: Label {
        Label("\(number)的依据须由批准人以外的人复核", "The basis of \(number) is confirmed by somebody other than the approver")
    }
}
