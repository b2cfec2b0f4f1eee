public import Declarations

/// One line of the journal: who did what to which record, when and why. Never changed, never removed.
public struct Entry: Sendable, Hashable {
    public let seq: Int64
    public let at: Moment
    public let actor: String
    /// recorded, corrected, voided, revealed, key_destroyed … or the name of a step.
    public let event: String
    public let register: String
    public let record: Int64
    /// The record's version after the entry; unchanged by entries that only look.
    public let version: Int64
    public let reason: String
    /// The key by which a repeated request is known; empty for most.
    public let request: String
    public let body: String
    /// The chain up to and with this entry: algorithm, colon, hexadecimal digest.
    public internal(set) var hash: String

    /// The account for which a deputy made the entry; nil for most.
    public var principal: String? {
        // It stands last in the body, as a text without a quotation mark: most bodies end otherwise.
        let bytes = body.utf8
        guard bytes.suffix(2).elementsEqual("\"}".utf8),
            let opening = bytes.dropLast(2).lastIndex(of: Json.Sign.quote),
            bytes[..<opening].suffix(6).elementsEqual("\"for\":".utf8)
        else { return nil }
        return (try? Body(json: body))?.principal
    }

    /// The link of the chain: the digest of the link before and of everything that this entry says.
    ///
    /// Each part stands behind its length, so that no two entries have the same bytes.
    func link(after previous: String, bureau: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.utf8.count + 512)
        Digest.add(previous, to: &bytes)
        Digest.add(bureau, to: &bytes)
        Digest.add(String(seq), to: &bytes)
        Digest.add(String(at.milliseconds), to: &bytes)
        Digest.add(actor, to: &bytes)
        Digest.add(event, to: &bytes)
        Digest.add(register, to: &bytes)
        Digest.add(String(record), to: &bytes)
        Digest.add(String(version), to: &bytes)
        Digest.add(reason, to: &bytes)
        Digest.add(request, to: &bytes)
        Digest.add(body, to: &bytes)
        return Digest.of(bytes)
    }

    /// What stands before the first entry of every chain.
    static let beginning = "sha256:0"

    static let names = [
        "seq", "at", "actor", "event", "register", "record", "version", "reason", "request", "body", "hash",
    ]
    static let columns = names.joined(separator: ", ")

    /// What stands in those columns once the entry is linked.
    func write(linkedBy hash: String, to values: inout [Datum]) {
        values.append(.integer(seq))
        values.append(.integer(at.milliseconds))
        values.append(.text(actor))
        values.append(.text(event))
        values.append(.text(register))
        values.append(.integer(record))
        values.append(.integer(version))
        values.append(.text(reason))
        values.append(.text(request))
        values.append(.text(body))
        values.append(.text(hash))
    }

    /// An entry from a row of `columns`.
    init(_ cursor: any Cursor) {
        seq = cursor.integer(0)
        at = Moment(milliseconds: cursor.integer(1))
        actor = cursor.text(2)
        event = cursor.text(3)
        register = cursor.text(4)
        record = cursor.integer(5)
        version = cursor.integer(6)
        reason = cursor.text(7)
        request = cursor.text(8)
        body = cursor.text(9)
        hash = cursor.text(10)
    }

    init(
        seq: Int64, at: Moment, actor: String, event: String, register: String, record: Int64, version: Int64,
        reason: String, request: String, body: String
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.event = event
        self.register = register
        self.record = record
        self.version = version
        self.reason = reason
        self.request = request
        self.body = body
        self.hash = ""
    }
}
