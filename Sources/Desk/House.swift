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
    /// How its addresses begin.
    var scheme = "http"
    /// Accounts and roles change by the journal's entries, and by the day on which a role begins or ends.
    let officials = Remembered<NamedOn, Official?>()

    var catalogue: Catalogue { store.holding.catalogue }

    /// Reads from one snapshot, away from the threads that serve the network.
    func reading<T: Sendable>(_ work: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        let store = store
        return try await NIOThreadPool.singleton.runIfActive { try store.read(work) }
    }

    /// The account of a sign-in name as it stands today; nil where there is none, or it is closed.
    func official(_ signIn: String, in reading: Reading) throws -> Official? {
        let named = NamedOn(signIn: signIn, day: store.now.day)
        return try officials.value(named, in: reading) { try Official.named(signIn, on: named.day, in: reading) }
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

/// A sign-in name on a day.
struct NamedOn: Hashable, Sendable {
    let signIn: String
    let day: Day
}
