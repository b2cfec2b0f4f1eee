import Bureau
import Declarations
import Hummingbird
import Ledger
import NIOPosix

/// What answers are made from: the records, the words for them, and threads on which reading may take its time.
struct House: Sendable {
    let store: Store
    /// The bureau's own name.
    let bureau: String
    let law: LawShelf
    let state: Volatile
    let wall: Clock
    let officials = RememberedOfficials()

    var catalogue: Catalogue { store.holding.catalogue }

    /// Reads from one snapshot, away from the threads that serve the network.
    func reading<T: Sendable>(_ work: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        let store = store
        return try await NIOThreadPool.singleton.runIfActive { try store.read(work) }
    }

    /// What pages show beside their contents to somebody.
    func surroundings(for who: Official) -> Surroundings {
        Surroundings(
            bureau: bureau, isDemonstration: store.holding.isDemonstration, today: store.now.day,
            catalogue: catalogue, who: who)
    }

    /// The half-year that ended last.
    var latestHalf: String {
        let today = store.now.day
        return today.month > 6 ? "\(today.year)-H1" : "\(today.year - 1)-H2"
    }

    func layout(_ asked: Asked, _ whereabouts: Whereabouts, twin: Address? = nil) -> Layout {
        Layout(asked: asked, surroundings: surroundings(for: asked.who), whereabouts: whereabouts, twin: twin)
    }
}
