/// Prepared statements by their text; beyond its limit the one used longest ago goes.
struct StatementCache<Statement> {
    /// Where the statement of a text stands. An object, so that a long text is looked up once for each use.
    final class Place {
        fileprivate var statement: Statement?
        fileprivate var turn = 0
    }

    private let limit: Int
    private var places: [String: Place] = [:]
    private var turn = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes a statement out of its place for its use; nil where it has none yet, or is in use.
    mutating func take(_ sql: String) -> (statement: Statement?, place: Place?) {
        guard let place = places[sql] else { return (nil, nil) }
        defer { place.statement = nil }
        return (place.statement, place)
    }

    /// Puts a statement back, or into a new place; answers one that is to be let go.
    mutating func put(_ statement: Statement, of sql: String, in known: Place?) -> Statement? {
        let place = known ?? places[sql] ?? Place()
        guard place.statement == nil else { return statement }
        turn += 1
        place.turn = turn
        place.statement = statement
        guard known == nil else { return nil }
        places[sql] = place
        guard places.count > limit else { return nil }
        let resting = places.filter { $0.value.statement != nil }
        return resting.min { $0.value.turn < $1.value.turn }.flatMap { places.removeValue(forKey: $0.key)?.statement }
    }

    /// Empties the cache and hands over what it held.
    mutating func removeAll() -> [Statement] {
        defer { places = [:] }
        return places.values.compactMap(\.statement)
    }
}
