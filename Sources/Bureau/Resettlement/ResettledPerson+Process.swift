public import Declarations

/// Where help stands.
public enum ResettlementStage: String, CodeList {
    case expected, received
    case inHelp = "in_help"
    case ended, returned

    public var label: Label {
        switch self {
        case .expected: Label("待衔接", "Expected")
        case .received: Label("已报到", "Received")
        case .inHelp: Label("帮教中", "In help")
        case .ended: Label("已解除", "Ended")
        case .returned: Label("已退回", "Returned")
        }
    }
}

/// From the notice of the prison to the end of the term. A key person is fetched at the gate, or it is written down why
/// not (必接必送).
extension ResettledPerson: Staged {
    public static let initial = ResettlementStage.expected
    public static let ends: [ResettlementStage] = [.ended, .returned]

    public static let steps: [Step<ResettledPerson>] = [
        Step(
            "arrange", Label("落实接回人", "Arrange the fetching"), from: .expected, to: .expected, by: .clerk,
            .correctionsOfficer, asks: [\.fetcher], offers: [\.kinToldOn, \.villageToldOn]),
        Step(
            "receive", Label("衔接报到", "Receive"), from: .expected, to: .received, by: .clerk, .correctionsOfficer,
            asks: [\.receivedOn, \.handover],
            offers: [\.fetcher, \.fetchedOn, \.notFetchedReason, \.receiptSentOn]),
        Step(
            "help", Label("纳入帮教", "Begin help"), from: .received, to: .inHelp, by: .clerk, .correctionsOfficer,
            asks: [\.helpUntil, \.placement],
            offers: [\.noPlacementReason, \.placedOn, \.housing, \.forms, \.grade, \.receiptSentOn, \.nextVisitOn]),
        Step(
            "take_over", Label("接转建档", "Take over the file"), from: .expected, to: .inHelp, by: .clerk,
            .correctionsOfficer, asks: [\.receivedOn, \.helpUntil, \.placement],
            offers: [\.noPlacementReason, \.placedOn, \.housing, \.forms, \.grade, \.carriedFrom, \.nextVisitOn]),
        Step(
            "end", Label("解除帮教", "End help"), from: .received, .inHelp, to: .ended, by: .clerk, .unitHead,
            asks: [\.endedOn, \.endReason], offers: [\.reoffence], sets: { resettled, _ in resettled.nextVisitOn = nil }
        ),
        Step(
            "return", Label("退回", "Return to the prison's list"), from: .expected, to: .returned, by: .clerk,
            .correctionsOfficer, asks: [\.returnReason]),
    ]

    public static func faults(in resettled: ResettledPerson, standing state: String) -> [Fault] {
        switch ResettlementStage(rawValue: state) {
        case .expected, .returned: return faultsOfExpected(resettled)
        case .received: return faultsOfReceived(resettled)
        case .inHelp:
            let open = resettled.endedOn == nil ? [] : [needless(\.endedOn, Label("仍在帮教", "while help goes on"))]
            return faultsOfReceived(resettled) + faultsOfHelp(resettled) + open
        case .ended where resettled.endReason == nil:
            return faultsOfReceived(resettled) + [missing(\.endReason, Label("已解除", "when help ended"))]
        case .ended: return faultsOfReceived(resettled) + faultsOfTermOver(resettled)
        case nil: return []
        }
    }

    private static func faultsOfExpected(_ resettled: ResettledPerson) -> [Fault] {
        let why = Label("尚未报到", "before the person is received")
        return (resettled.receivedOn == nil ? [] : [needless(\.receivedOn, why)])
            + (resettled.endedOn == nil ? [] : [needless(\.endedOn, why)])
    }

    private static func faultsOfReceived(_ resettled: ResettledPerson) -> [Fault] {
        var faults: [Fault] = []
        if resettled.receivedOn == nil {
            faults.append(missing(\.receivedOn, Label("已报到", "when somebody was received")))
        }
        let mustBeFetched = resettled.isKey && resettled.origin.hasGate
        if mustBeFetched && resettled.fetchedOn == nil && resettled.notFetchedReason == nil {
            faults.append(
                missing(
                    \.notFetchedReason, Label("重点对象释放而无人接回", "when nobody fetched a key person")))
        }
        return faults
    }

    /// Help that ends because its time is over does not end before.
    private static func faultsOfTermOver(_ resettled: ResettledPerson) -> [Fault] {
        guard resettled.endReason == .termOver, let endedOn = resettled.endedOn, let until = resettled.helpUntil,
            endedOn < until
        else { return [] }
        return [
            wrong(\.endedOn, endedOn, Label("帮教期满而早于帮教期至 \(until)", "is before the end of the time of help, \(until)"))
        ]
    }

    private static func faultsOfHelp(_ resettled: ResettledPerson) -> [Fault] {
        var faults: [Fault] = []
        if resettled.helpUntil == nil { faults.append(missing(\.helpUntil, Label("帮教中", "while help goes on"))) }
        if resettled.placement == nil { faults.append(missing(\.placement, Label("帮教中", "while help goes on"))) }
        return faults
    }
}
