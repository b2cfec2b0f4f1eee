public import Declarations

/// What `verify` found.
public struct Verification: Sendable {
    /// The chain's head as it was recomputed.
    public let seal: Seal
    /// Nothing, when journal, tables and keys agree.
    public let discrepancies: [Discrepancy]

    public var holds: Bool { discrepancies.isEmpty }
}

/// One place where the data are not what the journal says.
public struct Discrepancy: Sendable, Hashable {
    public let table: String
    /// The entry's or the record's number; nil where the whole table is meant.
    public let id: Int64?
    public let answer: Label
}

/// Recomputes the chain, replays it against every table, opens every key and looks at every file.
///
/// The journal and each register are walked side by side in the order of ids, so that memory stays small.
struct Verifier {
    let reading: Reading
    let opensKeys: Bool
    /// Where the files of records lie; nil where only the rows are looked at.
    let kept: KeptFiles?
    private(set) var discrepancies: [Discrepancy] = []
    /// The last number of each run, as the entries gave them out.
    var runs: [String: Int64] = [:]
    /// Every file's row, as the entries say that it must be.
    var files: [Int64: [String: Datum]] = [:]

    /// After so many discrepancies the rest would tell nothing new.
    private static let enough = 20

    /// A backup without its key can still be checked for everything else.
    init(_ reading: Reading, opensKeys: Bool = true, kept: KeptFiles?) {
        self.reading = reading
        self.opensKeys = opensKeys
        self.kept = kept
    }

    /// Checks everything; with a seal, also that the chain still leads through it.
    mutating func verify(against seal: Seal? = nil) throws -> Verification {
        let head = try walkChain(through: seal)
        try checkFounding()
        for shape in reading.holding.catalogue.shapes where !isEnough { try replay(shape) }
        try checkSeries()
        try checkStrangers()
        try checkRuns()
        try checkStyles()
        try checkAttachments()
        try checkMigrations()
        if opensKeys { try checkSearch() }
        return Verification(seal: head, discrepancies: discrepancies)
    }

    var isEnough: Bool { discrepancies.count >= Self.enough }

    mutating func note(_ table: String, _ id: Int64?, _ answer: Label) {
        guard !isEnough else { return }
        discrepancies.append(Discrepancy(table: table, id: id, answer: answer))
    }

    /// Every link from the first entry to the head.
    private mutating func walkChain(through seal: Seal?) throws -> Seal {
        var last: (seq: Int64, hash: String) = (0, Entry.beginning)
        var sealed: String?
        while !isEnough {
            let entries = try entries("seq > $2", [.integer(last.seq)], order: "seq", limit: 1_000)
            for entry in entries {
                check(entry, after: last)
                keepFile(of: entry)
                last = (entry.seq, entry.hash)
                if entry.seq == seal?.count { sealed = entry.hash }
            }
            if entries.count < 1_000 { break }
        }
        let head = try reading.head()
        if head != last { note("journal_head", nil, Label("链头与最后一条记录不符", "The head is not the last entry")) }
        if let seal, sealed != seal.head || seal.bureau != reading.bureau {
            note("journal", seal.count, Label("与封印不符：链被截短或改写", "Not what the seal says: cut or rewritten"))
        }
        return Seal(
            bureau: reading.bureau, count: last.seq, head: last.hash, moment: reading.holding.clock.now())
    }

    private mutating func check(_ entry: Entry, after last: (seq: Int64, hash: String)) {
        if entry.seq != last.seq + 1 {
            note("journal", entry.seq, Label("第 \(last.seq + 1) 条缺失", "Entry \(last.seq + 1) is missing"))
        }
        if entry.link(after: last.hash, bureau: reading.bureau) != entry.hash {
            note("journal", entry.seq, Label("第 \(entry.seq) 条与其散列不符", "Entry \(entry.seq) does not match its hash"))
        }
    }

    /// Entries of this bureau, `$1` being the bureau.
    func entries(_ condition: String, _ values: [Datum], order: String, limit: Int? = nil) throws -> [Entry] {
        let tail = limit.map { " LIMIT \($0)" } ?? ""
        let sql = "SELECT \(Entry.columns) FROM journal WHERE bureau = $1 AND \(condition) ORDER BY \(order)\(tail)"
        return try reading.connection.all(sql, [.text(reading.bureau)] + values) { Entry($0) }
    }
}
