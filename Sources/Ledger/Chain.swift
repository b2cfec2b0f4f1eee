public import Declarations

/// The end of a bureau's chain while one group of requests is written: head locked once, entries hashed and
/// inserted together, head moved once.
final class Chain {
    private let connection: any Connection
    private let bureau: String
    private var entries: [Entry] = []
    private var hash: String
    /// The number of the last entry, written or waiting.
    private(set) var last: Int64

    /// Locks the head until the transaction ends.
    init(locking connection: any Connection, bureau: String) throws {
        self.connection = connection
        self.bureau = bureau
        let sql = "SELECT seq, hash FROM journal_head WHERE bureau = $1" + connection.dialect.lock
        let head = try connection.first(sql, [.text(bureau)]) { ($0.integer(0), $0.text(1)) }
        guard let head else { throw UnknownBureau(bureau: bureau) }
        (last, hash) = head
    }

    /// The entry waits until `write`; its number is `last` at once.
    func append(
        _ event: String, register: String, record: Int64?, version: Int64, body: Body, by actor: Actor,
        at moment: Moment, reason: String, request: String
    ) throws {
        last += 1
        var body = body
        body.principal = actor.principal
        let json = body.json
        guard json.utf8.count <= Limits.entryBytes else {
            throw Refused([
                Fault(
                    rule: "size",
                    answer: Label("一次记录的内容超过 1 MB", "One entry may hold at most 1 MB"))
            ])
        }
        entries.append(
            Entry(
                seq: last, at: moment, actor: actor.account, event: event, register: register,
                record: record ?? last, version: version, reason: reason, request: request, body: json))
        if entries.count == Chain.most { try write() }
    }

    /// Who made an entry that still waits; nil for one already written.
    func actor(of seq: Int64) -> String? { entries.first { $0.seq == seq }?.actor }

    /// Links and inserts every waiting entry and moves the head.
    func write() throws {
        guard !entries.isEmpty else { return }
        for index in entries.indices {
            hash = entries[index].link(after: hash, bureau: bureau)
            entries[index].hash = hash
        }
        var rest = entries[...]
        while !rest.isEmpty {
            let size = Chain.sizes.first { $0 <= rest.count } ?? 1
            try insert(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        entries = []
        try connection.run(
            "UPDATE journal_head SET seq = $1, hash = $2 WHERE bureau = $3",
            [.integer(last), .text(hash), .text(bureau)])
    }

    /// Entries that wait in memory; more are written before the group ends.
    private static let most = 1_024

    /// Rows per statement: few sizes, so that few statements are kept prepared.
    private static let sizes = [64, 16, 4, 1]

    private func insert(_ some: ArraySlice<Entry>) throws {
        var values: [Datum] = []
        values.reserveCapacity(some.count * 12)
        for entry in some {
            values += [
                .text(bureau), .integer(entry.seq), .integer(entry.at.milliseconds), .text(entry.actor),
                .text(entry.event), .text(entry.register), .integer(entry.record), .integer(entry.version),
                .text(entry.reason), .text(entry.request), .text(entry.body), .text(entry.hash),
            ]
        }
        let rows = (0..<some.count).map { row in
            "(" + (1...12).map { "$\(row * 12 + $0)" }.joined(separator: ",") + ")"
        }
        try connection.run(
            "INSERT INTO journal (bureau, \(Entry.columns)) VALUES " + rows.joined(separator: ","), values)
    }
}

/// The database holds no such bureau.
public struct UnknownBureau: Problem {
    public let bureau: String
    public var status: Int { 503 }
    public var answer: Label {
        Label("数据库中没有机构 \(bureau)，请先初始化", "The database holds no bureau \(bureau); initialise it first")
    }
}
