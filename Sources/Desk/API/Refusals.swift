import Bureau
import Synchronization

/// How many positions were refused since it was last written down. Kept in memory, so that whoever sends much does not
/// make the bureau write much.
final class Refusals: Sendable {
    /// What is waiting to be written down.
    struct Waiting: Sendable {
        var devices: [Int64: Int] = [:]
        /// Of words that are nobody's device.
        var strange = 0

        var isEmpty: Bool { devices.isEmpty && strange == 0 }
    }

    private let waiting = Mutex(Waiting())

    func add(_ receipt: Positioning.Receipt) {
        add(Waiting(devices: receipt.refused, strange: receipt.strange))
    }

    /// Hands over what waits, and begins anew.
    func take() -> Waiting {
        waiting.withLock { waiting in
            let taken = waiting
            waiting = Waiting()
            return taken
        }
    }

    /// Adds what was refused, or takes back what could not be written down.
    func add(_ more: Waiting) {
        waiting.withLock { waiting in
            waiting.devices.merge(more.devices) { $0 + $1 }
            waiting.strange += more.strange
        }
    }
}
