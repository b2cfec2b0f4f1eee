import Bureau
import Declarations
import Ledger

/// Writes the plan: takes down what happens and hands out places, by which later records refer to earlier ones.
struct Script {
    private(set) var events: [Event] = []
    private var places: [ObjectIdentifier: Int] = [:]

    /// Whose records these are: the place of a unit, 0 for the bureau itself; and by whose hand.
    struct Hand {
        var unit: Int
        var account: String
    }

    mutating func record<R: Register>(
        _ record: R, at moment: Moment, by hand: Hand, opening: Bool = false
    ) -> Ref<R> {
        let place = places[ObjectIdentifier(R.self), default: 0] + 1
        places[ObjectIdentifier(R.self)] = place
        add(moment, hand, .record(record, place: place, unit: hand.unit, isOpening: opening))
        return Ref(Int64(place))
    }

    /// A record to which nothing refers.
    mutating func line<R: Register>(_ record: R, at moment: Moment, by hand: Hand, opening: Bool = false) {
        add(moment, hand, .record(record, place: nil, unit: hand.unit, isOpening: opening))
    }

    mutating func step<R: Staged>(
        _ name: String, _ record: Ref<R>, at moment: Moment, by hand: Hand, _ sets: [Setting] = []
    ) {
        add(moment, hand, .step(R.self, place: Int(record.id), name: name, sets: sets))
    }

    mutating func correct<R: Register>(
        _ record: Ref<R>, at moment: Moment, by hand: Hand, reason: String, _ sets: [Setting]
    ) {
        add(moment, hand, .correct(R.self, place: Int(record.id), sets: sets, reason: reason))
    }

    mutating func void<R: Register>(_ record: Ref<R>, at moment: Moment, by hand: Hand, reason: String) {
        add(moment, hand, .void(R.self, place: Int(record.id), reason: reason))
    }

    mutating func fileReport(
        _ period: Ref<KeyPeriod>, _ unit: Int, _ day: Day, at moment: Moment, by hand: Hand, _ sets: [Setting]
    ) {
        add(moment, hand, .fileReport(period: Int(period.id), unit: unit, day: day, sets: sets))
    }

    mutating func run(
        _ name: String, at moment: Moment, by hand: Hand,
        _ work: @escaping @Sendable (Transaction, Act.Places) throws -> Void
    ) {
        add(moment, hand, .run(name, work))
    }

    private mutating func add(_ moment: Moment, _ hand: Hand, _ act: Act) {
        guard moment <= Days.standing else { return }
        events.append(Event(at: moment, account: hand.account, act: act))
    }
}
