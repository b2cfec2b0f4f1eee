import Declarations
import Ledger
import Synchronization

/// Keeps the ledgers that were handed in, until others take their place. Few, and only in memory.
final class ImportShelf: Sendable {
    private let errands = Mutex<[(key: String, errand: ImportErrand)]>([])

    private static let most = 8

    /// One that still runs keeps its place.
    func keep(_ errand: ImportErrand, under key: String) throws {
        try errands.withLock { errands in
            if errands.count >= ImportShelf.most {
                guard let idle = errands.firstIndex(where: { !$0.errand.isRunning }) else { throw ImportShelfFull() }
                errands.remove(at: idle)
            }
            errands.append((key, errand))
        }
    }

    func errand(_ key: String, of ledger: String, by owner: Actor) -> ImportErrand? {
        errands.withLock { errands in
            errands.first { $0.key == key && $0.errand.ledger == ledger && $0.errand.owner == owner }?.errand
        }
    }
}

/// Every place is taken by a ledger that is just being read.
struct ImportShelfFull: Problem {
    var status: Int { 503 }
    var answer: Label { .importShelfFull }
}
