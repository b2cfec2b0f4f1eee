/// Prepared statements by their text; beyond its limit the one put back longest ago goes.
struct StatementCache<Statement> {
    private let limit: Int
    private var kept: [String: (statement: Statement, turn: Int)] = [:]
    private var turn = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes a statement out for its use.
    mutating func take(_ sql: String) -> Statement? { kept.removeValue(forKey: sql)?.statement }

    /// Puts a statement back; answers one that is to be let go.
    mutating func put(_ sql: String, _ statement: Statement) -> Statement? {
        turn += 1
        let same = kept.updateValue((statement, turn), forKey: sql)?.statement
        guard same == nil, kept.count > limit else { return same }
        guard let oldest = kept.min(by: { $0.value.turn < $1.value.turn }) else { return nil }
        return kept.removeValue(forKey: oldest.key)?.statement
    }

    /// Empties the cache and hands over what it held.
    mutating func removeAll() -> [Statement] {
        defer { kept = [:] }
        return kept.values.map(\.statement)
    }
}
