public import Declarations

/// A file on a record (附件), as the table of attachments has it.
public struct AttachedFile: Sendable, Hashable {
    /// The number of the entry that attached it.
    public let id: Int64
    public let register: String
    public let record: Int64
    /// What it is called; nil once the record's key was destroyed.
    public let name: String?
    public let kind: AttachmentKind
    public let size: Int
    /// Of the contents; nil once the record's key was destroyed.
    public let digest: String?
    /// Of the bytes as they lie on the disk.
    let stored: String
    /// Encrypted under the key of its record.
    public let isSealed: Bool
    public let addedAt: Moment
    public let addedBy: String
    /// Withdrawn (作废): kept, and shown as void.
    public let isWithdrawn: Bool

    static let table = "attachment"

    /// The columns of the table beside the bureau, in their order.
    static let columns = [
        "id", "register", "record", "name", "kind", "size", "digest", "stored", "sealed", "added_at", "withdrawn",
    ]

    /// What files are bound to in their ciphertext.
    static let nameColumn = "attachment.name"
    static let digestColumn = "attachment.digest"
}

/// What the journal says of files. The entries stand on the record and leave its version as it is.
public enum AttachmentEvent: String, Sendable, CaseIterable {
    case added = "file_attached"
    case withdrawn = "file_withdrawn"
    /// Somebody read a file of a record with personal data.
    case opened = "file_opened"

    /// The file that an entry speaks of; nil where it speaks of none.
    public static func file(of entry: Entry) -> Int64? {
        switch AttachmentEvent(rawValue: entry.event) {
        case nil: return nil
        case .added: return entry.seq
        case .withdrawn, .opened:
            return (try? Body(json: entry.body))?.new.first { $0.column == AttachedFile.table }?.value.integer
        }
    }
}

extension Reading {
    /// The files of a record in the order in which they came, withdrawn ones too.
    public func attachments(of shape: RegisterShape, _ record: Int64) throws -> [AttachedFile] {
        try files(shape, record, "", [])
    }

    /// One file of a record.
    public func attachment(_ id: Int64, of shape: RegisterShape, _ record: Int64) throws -> AttachedFile {
        guard let file = try files(shape, record, " AND a.id = $5", [.integer(id)]).first else {
            throw NotFound(register: Label("附件", "attachments"), what: String(id))
        }
        return file
    }

    /// The contents of a file, checked against their digest.
    public func contents(of file: AttachedFile, in attachments: Attachments) throws -> [UInt8] {
        guard let digest = file.digest else { throw AttachmentDestroyed() }
        let key = file.isSealed ? try fileKey(file.register, file.record) : nil
        return try attachments.read(stored: file.stored, digest: digest, key: key)
    }

    /// The key under which a record's files lie; nil where there is none, or none any more.
    func fileKey(_ register: String, _ record: Int64) throws -> RecordKey? {
        let sql = "SELECT wrapped FROM record_key WHERE bureau = $1 AND register = $2 AND record = $3"
        let values: [Datum] = [.text(bureau), .text(register), .integer(record)]
        let wrapped = try connection.first(sql, values) { $0.text(0) }
        return try wrapped.map { try holding.key(wrapped: $0, of: register, record) }
    }

    /// Whether a record names a file of the disk.
    func names(stored: String) throws -> Bool {
        let sql = "SELECT 1 FROM attachment WHERE bureau = $1 AND stored = $2"
        return try connection.first(sql, [.text(bureau), .text(stored)]) { _ in true } ?? false
    }

    private func files(
        _ shape: RegisterShape, _ record: Int64, _ condition: String, _ values: [Datum]
    ) throws -> [AttachedFile] {
        let columns = AttachedFile.columns.map { "a." + $0 }.joined(separator: ", ")
        let sql = """
            SELECT \(columns), j.actor FROM attachment a JOIN journal j ON j.bureau = $1 AND j.seq = a.id
            WHERE a.bureau = $2 AND a.register = $3 AND a.record = $4\(condition) ORDER BY a.id
            """
        let owner: [Datum] = [.text(bureau), .text(bureau), .text(shape.table), .integer(record)]
        var key: RecordKey?
        return try connection.all(sql, owner + values) { row in
            if row.integer(8) == 1, key == nil { key = try fileKey(shape.table, record) }
            return try AttachedFile(row, key)
        }
    }
}

extension AttachedFile {
    /// A file from a row of `columns`, followed by who attached it.
    fileprivate init(_ row: any Cursor, _ key: RecordKey?) throws {
        let isSealed = row.integer(8) == 1
        let clear = { (text: String, column: String) in isSealed ? try key?.open(text, column: column) : text }
        guard let kind = AttachmentKind(rawValue: row.text(4)) else { throw AttachmentBroken() }
        self.init(
            id: row.integer(0), register: row.text(1), record: row.integer(2),
            name: try clear(row.text(3), AttachedFile.nameColumn), kind: kind, size: Int(row.integer(5)),
            digest: try clear(row.text(6), AttachedFile.digestColumn), stored: row.text(7), isSealed: isSealed,
            addedAt: Moment(milliseconds: row.integer(9)), addedBy: row.text(11), isWithdrawn: row.integer(10) == 1)
    }
}
