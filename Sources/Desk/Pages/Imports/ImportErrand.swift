import Declarations
import Exchange
import Ledger
import NIOPosix
import Sheets
import Synchronization

/// A ledger on its way in: handed in, looked through, brought in. It runs beside the requests, so that its page can
/// tell how far it has come and stop it.
final class ImportErrand: Sendable {
    /// Where it stands.
    enum Stage: Sendable {
        /// Being looked through, or brought in; how many rows there are is known once it was looked through.
        case running(of: Int?)
        /// What would become of it.
        case seen(ImportOutcome)
        case written(ImportOutcome)
        /// Nothing comes of it.
        case ended
    }

    private struct State {
        var stage = Stage.running(of: nil)
        var rows = 0
        var bytes: [UInt8]
        var failure: (any Error)?
        var isStopped = false
    }

    /// Who handed it in; nobody else takes it up.
    let owner: Actor
    let ledger: String
    private let name: String
    private let isOpening: Bool
    private let store: Store
    private let state: Mutex<State>

    init(_ ledger: String, _ bytes: [UInt8], name: String, isOpening: Bool, into store: Store, by owner: Actor) {
        (self.ledger, self.name, self.isOpening, self.store, self.owner) = (ledger, name, isOpening, store, owner)
        state = Mutex(State(bytes: bytes))
    }

    var stage: Stage { state.withLock { $0.stage } }
    /// Rows done so far.
    var rows: Int { state.withLock { $0.rows } }
    /// What went wrong the last time.
    var failure: (any Error)? { state.withLock { $0.failure } }

    var isRunning: Bool {
        if case .running = stage { return true }
        return false
    }

    /// Looks the file through and writes nothing.
    func look() {
        Task { await run(asSeen: nil, isPartial: false) }
    }

    /// Brings in what was seen; nothing where it runs already, or was not seen.
    func bring(isPartial: Bool) {
        let seen = state.withLock { state -> ImportOutcome? in
            guard case .seen(let outcome) = state.stage else { return nil }
            state.stage = .running(of: outcome.rows)
            (state.rows, state.failure, state.isStopped) = (0, nil, false)
            return outcome
        }
        guard let seen else { return }
        Task { await run(asSeen: seen, isPartial: isPartial) }
    }

    func stop() { state.withLock { $0.isStopped = true } }

    /// Waits for a short errand, so that its end is the answer at once.
    func settle() async throws {
        for _ in 0..<60 where isRunning { try await Task.sleep(for: .milliseconds(25)) }
    }

    /// Writes the file back with what is wrong with each row.
    func writeFaults(to path: String) throws {
        guard case .seen(let outcome) = stage else { throw ImportGone() }
        try work(.init(isTrial: true, isOpening: isOpening)).writeFaults(outcome, to: path)
    }

    private func work(_ wish: LedgerImport.Wish) throws -> LedgerImport {
        let bytes = state.withLock { $0.bytes }
        return try LedgerImport(ledger, from: .bytes(bytes), name: name, into: store, as: owner, wish)
    }

    private func run(asSeen seen: ImportOutcome?, isPartial: Bool) async {
        do {
            let wish = LedgerImport.Wish(isTrial: seen == nil, isPartial: isPartial, isOpening: isOpening)
            // Away from the threads that serve the network.
            let work = try await NIOThreadPool.singleton.runIfActive { try self.work(wish) }
            let outcome = try await work.run(asSeen: seen) { try self.goOn(at: $0) }
            end(seen == nil ? .seen(outcome) : .written(outcome), nil)
        } catch let overtaken as ImportOvertaken {
            end(.seen(overtaken.outcome), overtaken)
        } catch let rejected as ImportRejected {
            end(.seen(rejected.outcome), rejected)
        } catch {
            end(.ended, error)
        }
    }

    private func goOn(at rows: Int) throws {
        let isStopped = state.withLock { state in
            state.rows = rows
            return state.isStopped
        }
        if isStopped { throw ImportStopped(isPartial: false) }
    }

    private func end(_ stage: Stage, _ failure: (any Error)?) {
        state.withLock { state in
            (state.stage, state.failure) = (stage, failure)
            if case .seen = stage { return }
            state.bytes = []
        }
    }
}
