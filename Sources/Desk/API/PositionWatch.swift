import Bureau
import Declarations
import Ledger
import Logging

/// Seals the hours of series that are over, writes down how many positions were refused, and removes what has outlived
/// the time for which the bureau keeps it.
struct PositionWatch: Sendable {
    let store: Store
    let refusals: Refusals
    let logger: Logger

    /// How often it looks.
    static let pause = Duration.seconds(30)

    /// Looks until it is cancelled; what was refused until then is written down at the end.
    func run() async throws {
        while !Task.isCancelled {
            await look()
            do { try await Task.sleep(for: PositionWatch.pause) } catch { break }
        }
        await noteRefused()
    }

    /// Looks once; a failure is logged and tried again. Most often nothing is to be done: looking does not take the
    /// writer.
    func look() async {
        await noteRefused()
        await attempting("hours not sealed") {
            guard try store.read({ try $0.hasUnsealedHours(before: store.now) }) else { return }
            try await store.write(as: .system) { try $0.sealHours() }
        }
        await attempting("positions not removed") {
            let today = store.now.day
            guard try store.read({ try Positioning.hasOutlived(on: today, in: $0) }) else { return }
            let removed = try await store.write(as: .system) { try Positioning.removeOutlived(in: $0) }
            logger.notice("positions removed", metadata: ["rows": "\(removed)"])
        }
    }

    private func noteRefused() async {
        let waiting = refusals.take()
        guard !waiting.isEmpty else { return }
        if waiting.strange > 0 {
            logger.warning("positions of no known device", metadata: ["refused": "\(waiting.strange)"])
        }
        guard !waiting.devices.isEmpty else { return }
        do {
            try await store.write(as: .system) { try Positioning.note(refused: waiting.devices, in: $0) }
        } catch {
            refusals.add(Refusals.Waiting(devices: waiting.devices))
            logger.error("refused positions not written down", metadata: ["error": "\(type(of: error))"])
        }
    }

    private func attempting(_ failure: String, _ work: () async throws -> Void) async {
        do {
            try await work()
        } catch {
            logger.error("\(failure)", metadata: ["error": "\(type(of: error))"])
        }
    }
}
