import Bureau
import Declarations

/// A dispute before it has words: the days, numbers and codes on which the figures rest.
struct Matter {
    /// Its place among the matters, also the seed of its words.
    let number: Int
    let org: Int
    let kind: DisputeKind
    let receivedOn: Day
    /// Nil when it is not accepted.
    var acceptedOn: Day?
    var concludedOn: Day?
    var result: DisputeResult?
    var source = DisputeSource.application
    var transferFrom: TransferFrom?
    var transferMode: TransferMode?
    var difficulty = Difficulty.ordinary
    var persons = 2
    /// The screening that brought it up, by its position.
    var screening: Int?

    var isOwnInitiative: Bool { source == .ownInitiative }

    /// Whether it was accepted by the end of a day and not concluded by then.
    func isInHand(on day: Day) -> Bool {
        guard let acceptedOn, acceptedOn <= day else { return false }
        return concludedOn.map { $0 > day } ?? true
    }

    /// Comes from another body.
    mutating func take(_ from: TransferFrom, _ mode: TransferMode) {
        source = .transfer
        transferFrom = from
        transferMode = mode
    }
}
