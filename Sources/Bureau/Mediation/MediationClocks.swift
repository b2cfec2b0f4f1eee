import Declarations

/// A month is the usual time for mediation, a target without consequence.
extension Dispute: Timed {
    public static let clocks: [Clocked<Dispute>] = [Clocked("tj.month", from: \.acceptedOn, met: \.concludedOn)]
}

/// The parties go to the court together within thirty days.
extension JudicialConfirmation: Timed {
    public static let clocks: [Clocked<JudicialConfirmation>] = [
        Clocked("tj.confirm", from: \.effectiveOn, met: \.appliedOn)
    ]
}

/// Members of a committee are elected for three years.
extension MediatorTerm: Timed {
    public static let clocks: [Clocked<MediatorTerm>] = [
        Clocked("tj.member", from: \.startedOn, met: \.endedOn, where: { $0.origin == .member })
    ]
}
