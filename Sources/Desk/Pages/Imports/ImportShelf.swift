import Exchange
import Ledger
import Sheets
import Synchronization

/// Keeps what was handed in between its preview and the word to bring it in. Few files, and only in memory: what is
/// not taken up soon is let go.
final class ImportShelf: Sendable {
    /// A file that waits.
    struct Waiting: Sendable {
        /// Who handed it in; nobody else takes it up.
        let owner: Actor
        let ledger: String
        let name: String
        let bytes: [UInt8]
        let isOpening: Bool
        let outcome: ImportOutcome

        func work(_ store: Store, _ actor: Actor, isTrial: Bool = false, isPartial: Bool = false) throws -> LedgerImport
        {
            try LedgerImport(
                ledger, from: .bytes(bytes), name: name, into: store, as: actor,
                .init(isTrial: isTrial, isPartial: isPartial, isOpening: isOpening))
        }
    }

    private let files = Mutex<[(key: String, file: Waiting)]>([])

    private static let most = 8

    func keep(_ file: Waiting, under key: String) {
        files.withLock { files in
            files.append((key, file))
            if files.count > ImportShelf.most { files.removeFirst() }
        }
    }

    func file(_ key: String, of ledger: String, by owner: Actor) -> Waiting? {
        files.withLock { files in
            files.first { $0.key == key && $0.file.ledger == ledger && $0.file.owner == owner }?.file
        }
    }

    func release(_ key: String) {
        files.withLock { files in files.removeAll { $0.key == key } }
    }
}
