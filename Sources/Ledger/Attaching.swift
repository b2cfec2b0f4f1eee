public import Declarations
import Dispatch

extension Store {
    /// Attaches a file to a record. When this answers, bytes, row and entry are durable; what fails leaves no file.
    ///
    /// - Returns: the file's id; of a request that comes again, that of the file which it attached.
    public func attach(
        _ bytes: [UInt8], named name: String, to shape: RegisterShape, _ record: Int64, as actor: Actor,
        request: String = ""
    ) async throws -> Int64 {
        let (ready, key) = try await aside { [self] in
            let key = try read { try $0.keyForNewFile(shape, record) }
            return (try attachments.prepare(bytes, name: name, key: key, holding.entropy), key)
        }
        let stored = ready.attachment.stored
        attachments.claim(stored)
        do {
            try await aside { [self] in try attachments.keep(ready) }
            let id = try await write(as: actor, request: request) {
                try $0.attach(ready.attachment, to: shape, record, under: key)
            }
            attachments.release(stored) { true }
            return id
        } catch {
            let isUnknown = error is OutcomeUnknown
            attachments.release(stored) { isUnknown || (try? read { try $0.names(stored: stored) }) ?? true }
            guard let done = error as? AlreadyDone else { throw error }
            return done.entry
        }
    }

    /// Runs what takes its time away from the threads that others wait on.
    private func aside<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
        }
    }
}

extension Reading {
    /// The key under which a new file of a record is sealed; nil where the register keeps no personal data.
    fileprivate func keyForNewFile(_ shape: RegisterShape, _ id: Int64) throws -> RecordKey? {
        let record = try record(shape, id: id)
        guard record.state != StateShape.void.name else { throw Refused([.voidRecord]) }
        guard shape.hasPersonal else { return nil }
        guard let key = try fileKey(shape.table, id) else { throw KeyDestroyed() }
        return key
    }
}

extension Transaction {
    /// Enters a file that lies on the disk already, sealed under the record's key where it has one.
    func attach(
        _ attachment: Attachment, to shape: RegisterShape, _ record: Int64, under key: RecordKey?
    ) throws -> Int64 {
        let standing = try reading.record(shape, id: record).standing
        guard standing.state != StateShape.void.name else { throw Refused([.voidRecord]) }
        guard try reading.fileKey(shape.table, record)?.digest == key?.digest else { throw KeyDestroyed() }
        guard try reading.attachments(of: shape, record).count < Limits.recordAttachments else {
            throw Refused([.tooManyFiles])
        }
        let sealed = { (text: String, column: String) in
            try key.map { try $0.seal(text, column: column, self.holding.entropy) } ?? text
        }
        let new = [
            ColumnValue("name", .text(try sealed(attachment.name, AttachedFile.nameColumn))),
            ColumnValue("kind", .text(attachment.kind.rawValue)),
            ColumnValue("size", .integer(Int64(attachment.size))),
            ColumnValue("digest", .text(try sealed(attachment.digest, AttachedFile.digestColumn))),
            ColumnValue("stored", .text(attachment.stored)), ColumnValue("sealed", .integer(key == nil ? 0 : 1)),
        ]
        let id = nextEntry
        try append(AttachmentEvent.added.rawValue, shape, standing, Body(new: new), "")
        let owner: [Datum] = [.text(holding.bureau), .integer(id), .text(shape.table), .integer(record)]
        try connection.run(
            """
            INSERT INTO attachment (bureau, \(AttachedFile.columns.joined(separator: ", ")))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)
            """, owner + new.map(\.value) + [.integer(at.milliseconds)])
        return id
    }

    /// Withdraws a file (作废): it is kept, and shown as void.
    public func withdraw(file id: Int64, of shape: RegisterShape, _ record: Int64, reason: String) throws {
        guard !reason.isEmpty else {
            throw Refused([.notGiven("reason", Label("作废理由", "Reason for withdrawal"))])
        }
        let file = try reading.attachment(id, of: shape, record)
        guard !file.isWithdrawn else { throw Refused([.voidFile]) }
        try note(.withdrawn, file, shape, reason)
        try connection.run(
            "UPDATE attachment SET withdrawn = 1 WHERE bureau = $1 AND id = $2",
            [.text(holding.bureau), .integer(id)])
    }

    /// Notes that somebody reads a file of a record with personal data.
    public func noteOpening(_ file: AttachedFile, of shape: RegisterShape) throws {
        try note(.opened, file, shape, "")
    }

    private func note(
        _ event: AttachmentEvent, _ file: AttachedFile, _ shape: RegisterShape, _ reason: String
    ) throws {
        let standing = try reading.record(shape, id: file.record).standing
        let body = Body(new: [ColumnValue(AttachedFile.table, .integer(file.id))])
        try append(event.rawValue, shape, standing, body, reason)
    }
}

extension Fault {
    fileprivate static let voidRecord = Fault(
        rule: "state", answer: Label("记录已作废，不能再加附件", "The record is void and takes no more files"))
    fileprivate static let voidFile = Fault(
        rule: "state", answer: Label("附件已作废", "The file is withdrawn already"))
    fileprivate static let tooManyFiles = Fault(
        rule: "limit",
        answer: Label(
            "一条记录最多 \(Limits.recordAttachments) 个附件", "A record takes \(Limits.recordAttachments) files at most"))
}
