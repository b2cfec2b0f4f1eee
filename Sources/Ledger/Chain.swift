public import Declarations
import Synchronization

/// The end of a bureau's chain while one group of requests is written: head locked once, entries hashed and
/// inserted together, head moved once.
final class Chain {
    private let gathering: Gathering
    private let bureau: String
    private var entries: [Entry] = []
    private let end: End
    /// The number of the last entry, written or waiting.
    private(set) var last: Int64
    /// The number of the last entry that was there before.
    private let first: Int64

    /// Locks the head until the transaction ends.
    init(locking gathering: Gathering, bureau: String) throws {
        self.gathering = gathering
        self.bureau = bureau
        let sql = "SELECT seq, hash FROM journal_head WHERE bureau = $1" + gathering.dialect.lock
        let head = try gathering.first(sql, [.text(bureau)]) { ($0.integer(0), $0.text(1)) }
        guard let head else { throw UnknownBureau(bureau: bureau) }
        (first, last, end) = (head.0, head.0, End(hash: head.1))
    }

    /// Whether nothing has been entered yet: what is kept is all there is.
    var isUntouched: Bool { last == first }

    /// The entry waits until `write`; its number is `last` at once.
    func append(
        _ event: String, register: String, record: Int64?, version: Int64, body: Body, by actor: Actor,
        at moment: Moment, reason: String, request: String
    ) throws {
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
        last += 1
        entries.append(
            Entry(
                seq: last, at: moment, actor: actor.account, event: event, register: register,
                record: record ?? last, version: version, reason: reason, request: request, body: json))
        guard entries.count == Gathering.most else { return }
        let (some, bureau, end) = (entries, bureau, end)
        entries = []
        try gathering.later { try end.link(some, of: bureau, over: $0) }
    }

    /// Who made an entry that still waits; nil for one already written.
    func actor(of seq: Int64) -> String? { entries.first { $0.seq == seq }?.actor }

    /// The entries under a name that still wait: no table has them yet.
    func waiting(under register: String) -> [Entry] { entries.filter { $0.register == register } }

    /// Links and inserts every waiting entry and moves the head.
    func write() throws {
        try gathering.finish()
        guard !isUntouched else { return }
        try end.link(entries, of: bureau, over: gathering)
        entries = []
        try gathering.run(
            "UPDATE journal_head SET seq = $1, hash = $2 WHERE bureau = $3",
            [.integer(last), .text(end.hash), .text(bureau)])
    }

    /// The last link that was made; only one thread at a time makes the next.
    private final class End: Sendable {
        private let last: Mutex<String>

        init(hash: String) {
            last = Mutex(hash)
        }

        var hash: String { last.withLock { $0 } }

        func link(_ entries: [Entry], of bureau: String, over connection: any Connection) throws {
            var (values, hash) = ([Datum](), hash)
            values.reserveCapacity(entries.count * 12)
            for entry in entries {
                hash = entry.link(after: hash, bureau: bureau)
                values.append(.text(bureau))
                entry.write(linkedBy: hash, to: &values)
            }
            try Targets.journal.insert(values, over: connection)
            let ended = hash
            last.withLock { $0 = ended }
        }
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
