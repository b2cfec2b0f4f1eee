import Declarations
import Synchronization

/// How often devices may speak. Each has so many requests at hand, and gets new ones by the minute; all strangers share
/// what one device has.
final class IngestRate: Sendable {
    private struct Allowance {
        var left: Double
        var at: Moment
    }

    private let known = Mutex<[Int64: Allowance]>([:])
    /// Devices that are remembered; when one more comes, all begin anew.
    private static let most = 10_000
    /// Under which those are counted whom nobody knows: no record has this id.
    private static let stranger: Int64 = 0

    /// Takes one request of a device, or of a stranger; false where none is left.
    func allows(_ device: Int64?, at now: Moment) -> Bool {
        known.withLock { known in
            let id = device ?? IngestRate.stranger
            if known.count >= IngestRate.most, known[id] == nil { known = [:] }
            var allowance = known[id] ?? Allowance(left: Double(Limits.ingestAtOnce), at: now)
            let minutes = Double(max(0, now.milliseconds - allowance.at.milliseconds)) / 60_000
            allowance.left = min(
                Double(Limits.ingestAtOnce), allowance.left + minutes * Double(Limits.ingestAMinute))
            allowance.at = now
            let isAllowed = allowance.left >= 1
            if isAllowed { allowance.left -= 1 }
            known[id] = allowance
            return isAllowed
        }
    }
}
