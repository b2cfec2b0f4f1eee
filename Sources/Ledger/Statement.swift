public import Declarations

/// A statement and the values of its placeholders, written side by side. `$1` suits both databases as long as each
/// placeholder first appears in order, which `add` ensures when its answer is written at once.
public struct Statement: Sendable, Hashable {
    public var sql: String
    public private(set) var values: [Datum]

    public init(_ sql: String = "") {
        self.sql = sql
        self.values = []
    }

    /// Keeps a value and gives the placeholder to write for it.
    public mutating func add(_ value: Datum) -> String {
        values.append(value)
        return "$\(values.count)"
    }

    /// Writes text; a value inside it goes through `add`.
    public mutating func write(_ text: String) {
        sql += text
    }

    /// Writes the placeholder of a value.
    public mutating func write(value: Datum) {
        sql += add(value)
    }
}
