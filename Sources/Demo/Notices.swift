import Bureau
import Declarations
import Synchronization

/// The days on which notices of the State Council came out: each has the running clocks computed again.
final class Notices: Sendable {
    private let coming = Mutex(ClockReview.noticeDays)

    /// The newest day of a notice that has passed since it was last asked; nil where none has.
    func passed(before day: Day) -> Day? {
        coming.withLock { coming in
            let passed = coming.prefix { $0 < day }
            coming.removeFirst(passed.count)
            return passed.last
        }
    }
}
