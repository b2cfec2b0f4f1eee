public import Declarations
public import Ledger

extension May {
    /// Those who decide what others have prepared, whoever handles it.
    private static let deciders: Set<Role> = [.reviewer, .unitHead, .bureauHead, .aidReviewer]

    /// The records of a register that wait for somebody, the newest first: those that only deciders can take further,
    /// for a decider who may; those that nobody has begun, for whoever handles them. What merely goes on, as a term
    /// that runs, waits for nobody; nor does what was made in advance for a day to come.
    ///
    /// - Parameters:
    ///   - last: up to which day what was made in advance waits already; it stands by its day, the last first.
    ///   - columns: what is read of each.
    public static func waiting(
        in shape: RegisterShape, for official: Official, until last: Day, _ reading: Reading, most: Int,
        columns: [String]
    ) throws -> [Record] {
        guard permits(.read, on: shape, to: official) else { return [] }
        let own = Set(shape.steps.filter { permits(.take($0), on: shape, to: official) }.flatMap(\.from))
        let open = shape.states.filter { !$0.isEnd && own.contains($0.name) }.map(\.name)
        let decided = deciders.isDisjoint(with: official.roles) ? [] : open.filter { isForDeciders($0, shape) }
        var mine: [Predicate] = []
        if !decided.isEmpty { mine.append(.among("state", decided.map { .text($0) })) }
        if let person = official.person, let first = shape.states.first, open.contains(first.name) {
            let handled = Assignment(catalogue: Manifest.catalogue, person: person).handled(shape)
            let near = shape.slotDay.map { Predicate.compare($0.column, .atMost, last.datum) } ?? .always
            if handled != .any([]) { mine.append(.all([.compare("state", .equal, .text(first.name)), handled, near])) }
        }
        guard !mine.isEmpty else { return [] }
        let conditions = [Predicate.any(mine), scope(of: .read, on: shape, for: official)]
        let sort = shape.slotDay.map { Query.Sort($0.column, descending: true) }
        return try reading.page(shape, Query(conditions, sort: sort, limit: most, columns: columns)).records
    }

    /// The records of a register that go on and are about a person, the newest first, as far as somebody may read them.
    public static func open(
        about person: Int64, in shape: RegisterShape, for official: Official, _ reading: Reading, most: Int
    ) throws -> [Record] {
        let about = Assignment(catalogue: Manifest.catalogue, person: person).party(shape)
        guard permits(.read, on: shape, to: official), about != .any([]) else { return [] }
        let conditions = [about, shape.isRunning, scope(of: .read, on: shape, for: official)]
        return try reading.page(shape, Query(conditions, limit: most, columns: [])).records
    }

    /// Whether every step that leads on from a state is a decider's.
    private static func isForDeciders(_ state: String, _ shape: RegisterShape) -> Bool {
        let steps = shape.steps.filter { $0.from.contains(state) }
        return !steps.isEmpty && steps.allSatisfy { deciders.isSuperset(of: $0.by) }
    }
}

extension RegisterShape {
    /// The day for which each of its records is made, often in advance: one report for each person and day.
    public var slotDay: FieldShape? {
        fields.first { $0.kind == .day && once.contains($0.column) && !$0.isOptional && $0.isSorted }
    }
}
