import Bureau
import Declarations
import Ledger
import Synchronization

/// Who may do what, for as long as the journal stands where it stood: accounts and roles change by its entries, and by
/// the day on which a role begins or ends.
final class RememberedOfficials: Sendable {
    private struct State: Sendable {
        var head: Int64 = -1
        var day: Day?
        var officials: [String: Official] = [:]
    }

    private let state = Mutex(State())
    private static let most = 1_000

    /// The account of a sign-in name as it stands on a day; nil where there is none, or it is closed.
    func named(_ signIn: String, on day: Day, in reading: Reading) throws -> Official? {
        let head = try reading.head().seq
        let known = state.withLock { $0.head == head && $0.day == day ? $0.officials[signIn] : nil }
        if let known { return known }
        guard let read = try Official.named(signIn, on: day, in: reading) else { return nil }
        state.withLock { state in
            guard head >= state.head else { return }
            if head > state.head || state.day != day || state.officials.count >= Self.most {
                state = State(head: head, day: day)
            }
            state.officials[signIn] = read
        }
        return read
    }
}
