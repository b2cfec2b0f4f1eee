import Bureau
import Declarations
import Law
import Ledger
import Logging

/// Looks whether a pack or notice has changed, or a day has begun, and has the running clocks computed again; and
/// whether a rule was confirmed whose clocks have not all begun.
struct ClockWatch: Sendable {
    let store: Store
    let law: LawShelf
    let logger: Logger

    /// How often it looks.
    static let pause = Duration.seconds(20)

    /// What decides whether clocks can have moved: the files, and the day.
    private struct Seen: Equatable {
        let edition: String
        let day: Day
    }

    /// Looks until it is cancelled.
    func run() async throws {
        var seen: Seen?
        while !Task.isCancelled {
            let now = Seen(edition: law.edition, day: store.now.day)
            if now != seen, await review() { seen = now }
            await startWaiting()
            try await Task.sleep(for: ClockWatch.pause)
        }
    }

    /// Starts what waited for rules that are confirmed, part by part; a failure is logged and the part tried again.
    func startWaiting() async {
        do {
            let starting = ClockStarting(by: law)
            // Most often nothing waits: looking does not take the writer.
            while !Task.isCancelled, try store.read({ try ClockStarting.isWaiting(in: $0) }),
                let part = try await store.write(as: .system, { try starting.run(in: $0) })
            {
                logger.info(
                    part.isLast ? "all clocks of a rule started" : "clocks of a rule starting",
                    metadata: ["rule": "\(part.rule)", "started": "\(part.started)"])
            }
        } catch {
            logger.error("clocks not started", metadata: ["error": "\(type(of: error))"])
        }
    }

    /// Computes once; a failure is logged and tried again.
    func review() async -> Bool {
        do {
            let books = try law.books()
            let moved = try await store.write(as: .system) { try ClockReview(by: books).run(in: $0) }
            if moved > 0 { logger.info("clocks recomputed", metadata: ["moved": "\(moved)"]) }
            return true
        } catch let refused as PacksRefused {
            logger.error("clocks not recomputed", metadata: ["error": "\(refused.answer.en)"])
            return false
        } catch {
            logger.error("clocks not recomputed", metadata: ["error": "\(type(of: error))"])
            return false
        }
    }
}
