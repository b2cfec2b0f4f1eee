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
    var refusals = Refusals()
    /// Accounts, roles and tokens change by the journal's entries, and by the day on which a role begins or ends.
    private let officials = Remembered<KnownOn, Official?>()
    private let tokens = Remembered<KnownOn, Credential?>()
    /// What those are called who make entries, by their sign-in names.
    let actors = Remembered<String, String?>()
    let neighbourhoods = Neighbourhoods()
    private let rooms = Rooms()

    var catalogue: Catalogue { store.holding.catalogue }

    /// Reads from one snapshot, away from the threads that serve the network.
    func reading<T: Sendable>(_ work: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        let store = store
        return try await NIOThreadPool.singleton.runIfActive { try store.read(work) }
    }

    /// Reads what is known in a moment, such as who asks: without waking another thread where that would take longer.
    func glancing<T: Sendable>(_ work: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        store.isNear ? try store.read(work) : try await reading(work)
    }

    /// The account of a sign-in name as it stands today; nil where there is none, or it is closed.
    func official(_ signIn: String, in reading: Reading) throws -> Official? {
        let known = KnownOn(word: signIn, day: store.now.day)
        return try officials.value(known, in: reading) { try Official.named(signIn, on: known.day, in: reading) }
    }

    /// The account that holds a token, limited to what the token was given for; nil for one that is none.
    func holder(of token: String, in reading: Reading) throws -> Official? {
        let now = store.now
        let key = KnownOn(word: Credential.digest(of: token), day: now.day)
        let kept = try tokens.value(key, in: reading) { try reading.credential(.token, word: token) }
        guard let kept, !kept.hasEnded(at: now) else { return nil }
        return try officials.value(key, in: reading) { try Official.holding(kept, on: key.day, in: reading) }
    }

    /// The same without reading anything, where nothing was written since it was read; nil where it must be read.
    func knownHolder(of token: String) -> Official? {
        guard let head = store.head else { return nil }
        let now = store.now
        let key = KnownOn(word: Credential.digest(of: token), day: now.day)
        guard let kept = tokens.known(key, at: head) ?? nil, !kept.hasEnded(at: now) else { return nil }
        return officials.known(key, at: head) ?? nil
    }

    /// An hour on the wall as the bureau's own clock has it, which in a demonstration stands in another year.
    func inOffice(_ moment: Moment) -> Moment {
        Moment(milliseconds: store.now.milliseconds + moment.milliseconds - wall.now().milliseconds)
    }

    /// What pages show beside their contents to somebody.
    func surroundings(for who: Official) -> Surroundings {
        Surroundings(
            bureau: bureau, isDemonstration: store.holding.isDemonstration, now: store.now,
            room: rooms.room(of: who, in: catalogue), who: who)
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

extension Credential {
    /// Whether the time is over for which it was given.
    fileprivate func hasEnded(at now: Moment) -> Bool { endsAt.map { now >= $0 } ?? false }
}

/// What somebody is known by, a sign-in name or a token's digest, on a day.
private struct KnownOn: Hashable, Sendable {
    let word: String
    let day: Day
}
