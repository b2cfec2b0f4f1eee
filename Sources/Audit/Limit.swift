/// How far the audit looks around a number. Reports stay far below these; they keep the time in proportion to the text
/// whatever somebody hands in.
enum Limit {
    /// Numbers in one sentence.
    static let numbers = 200
    /// Scalars in one sentence.
    static let sentence = 4_000
    /// Words before a number that may say what it counts.
    static let clause = 200
    /// Scalars before a number in which a place may be named.
    static let scope = 400
    /// Rows of a table whose columns are added up, and rows and columns of totals in it.
    static let rows = 1_000
    static let totals = 8
    /// Rows of a table whose names are looked for in the prose, and numbers before and behind it in which they are.
    static let named = 60
    static let beside = 60
    /// Items 一是…二是… looked at behind a count.
    static let items = 40
    /// Numbers in a stretch that says what was there, came, went and is left.
    static let flow = 32
    /// Numbers before a denial among which one may contradict it.
    static let denial = 120
    /// Sentences between a denial and a story that answers it.
    static let told = 120
    /// Numbers before and behind a rough one among which is the exact one that it stands for.
    static let around = 120
    /// Scalars between a count and the list under its name, and in that list.
    static let listing = 400
    /// Scalars between a count and the same count told again.
    static let again = 60_000
    /// Brackets inside each other.
    static let brackets = 16
}
