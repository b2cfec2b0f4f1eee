import Declarations

/// A lay assessor serves five years.
extension LayParticipant: Timed {
    public static let clocks: [Clocked<LayParticipant>] = [
        Clocked("ps.term", from: \.startedOn, met: \.leftOn, where: { $0.kind == .juror })
    ]
}
