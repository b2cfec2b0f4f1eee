import Crypto
public import Declarations
import Foundation

/// What proves who somebody is. It stands beside the journal, which says only when one was set and by whom.
public struct Credential: Sendable {
    public let id: Int64
    public let account: Int64
    public let secret: String
    public let note: String
    public let scopes: String
    public let madeAt: Moment
    /// Nil for one that does not end by itself.
    public let endsAt: Moment?

    /// What kind of proof it is.
    public enum Kind: String, Sendable {
        case password, secondFactor, token
        /// Lets the first administrator in, once.
        case opening
        /// The address of somebody's feed of due days.
        case calendar
        /// The word by which a device makes itself known; its owner is the device, not an account.
        case device
    }

    /// The note of a password that somebody else set: its owner changes it first of all.
    public static let initial = "initial"

    static let columns = "id, account, secret, note, scopes, made_at, ends_at"

    init(_ cursor: any Cursor) {
        id = cursor.integer(0)
        account = cursor.integer(1)
        secret = cursor.text(2)
        note = cursor.text(3)
        scopes = cursor.text(4)
        madeAt = Moment(milliseconds: cursor.integer(5))
        endsAt = cursor.integer(6) == 0 ? nil : Moment(milliseconds: cursor.integer(6))
    }

    /// The digest by which a token or a code is kept: it is long and drawn by chance, so that one pass is enough.
    public static func digest(of word: String) -> String { Digest.of(Array(word.utf8)) }
}

extension Reading {
    /// The credentials of one kind that an account has.
    public func credentials(_ kind: Credential.Kind, of account: Int64) throws -> [Credential] {
        let sql = """
            SELECT \(Credential.columns) FROM credential WHERE bureau = $1 AND account = $2 AND kind = $3 ORDER BY id
            """
        return try connection.all(sql, [.text(bureau), .integer(account), .text(kind.rawValue)]) { Credential($0) }
    }

    /// The token or code that this word is; nil for an unknown one.
    public func credential(_ kind: Credential.Kind, word: String) throws -> Credential? {
        let sql = "SELECT \(Credential.columns) FROM credential WHERE bureau = $1 AND kind = $2 AND secret = $3"
        let digest = Credential.digest(of: word)
        return try connection.first(sql, [.text(bureau), .text(kind.rawValue), .text(digest)]) { Credential($0) }
    }

    /// An account's second factor, opened.
    public func secondFactor(of account: Int64) throws -> OneTimeCode? {
        guard let kept = try credentials(.secondFactor, of: account).last else { return nil }
        let bound = Credential.bound(bureau, account)
        guard let bytes = Sealing.open(kept.secret, under: holding.keys.key, bound: bound) else { throw WrongKey() }
        return OneTimeCode(secret: bytes)
    }
}

extension Credential {
    fileprivate static func bound(_ bureau: String, _ account: Int64) -> Data { Data("\(bureau)|\(account)|totp".utf8) }
}

extension Transaction {
    /// Sets an account's password, in place of the one it had.
    ///
    /// - Parameter isInitial: whether its owner must change it first of all.
    public func setPassword(_ hash: String, of account: Row<some Register>, isInitial: Bool) throws {
        try forget(.password, of: account.id)
        try keep(.password, hash, of: account.id, note: isInitial ? Credential.initial : "")
        try note("password_set", account)
    }

    /// Sets an account's second factor, in place of the one it had; nil takes it away.
    public func setSecondFactor(_ code: OneTimeCode?, of account: Row<some Register>) throws {
        try forget(.secondFactor, of: account.id)
        if let bytes = code.flatMap({ $0.bytes }) {
            let bound = Credential.bound(holding.bureau, account.id)
            let secret = try Sealing.seal(bytes, under: holding.keys.key, bound: bound, holding.entropy)
            try keep(.secondFactor, secret, of: account.id)
        }
        try note(code == nil ? "second_factor_taken" : "second_factor_set", account)
    }

    /// Gives an account a token, of which only the digest is kept.
    public func giveToken(
        _ word: String, to account: Row<some Register>, note: String, scopes: String, until: Moment?
    ) throws {
        let digest = Credential.digest(of: word)
        try keep(.token, digest, of: account.id, note: note, scopes: scopes, until: until)
        try self.note("token_given", account)
    }

    /// Ends one of an account's tokens.
    public func endToken(_ id: Int64, of account: Row<some Register>) throws {
        let ended = try connection.run(
            "DELETE FROM credential WHERE bureau = $1 AND account = $2 AND kind = 'token' AND id = $3",
            [.text(holding.bureau), .integer(account.id), .integer(id)])
        guard ended > 0 else { throw NotFound(register: Label("令牌", "tokens"), what: String(id)) }
        try note("token_ended", account)
    }

    /// Gives an account an address for its feed of due days, in place of the one it had; nil takes it back.
    public func setCalendar(_ word: String?, of account: Row<some Register>) throws {
        try forget(.calendar, of: account.id)
        if let word { try keep(.calendar, Credential.digest(of: word), of: account.id) }
        try note(word == nil ? "calendar_ended" : "calendar_given", account)
    }

    /// Gives a device the word by which it makes itself known, in place of the one it had; nil takes it back.
    public func setReporting(_ word: String?, of device: Row<some Register>) throws {
        try forget(.device, of: device.id)
        if let word { try keep(.device, Credential.digest(of: word), of: device.id) }
        try note(word == nil ? "reporting_ended" : "reporting_given", device)
    }

    /// Keeps the code that lets the first administrator in, in place of an earlier one.
    public func setOpening(code: String) throws {
        try forget(.opening, of: 0)
        try keep(.opening, Credential.digest(of: code), of: 0)
    }

    /// Takes back the code that let the first administrator in.
    public func forgetOpening() throws { try forget(.opening, of: 0) }

    private func keep(
        _ kind: Credential.Kind, _ secret: String, of account: Int64, note: String = "", scopes: String = "",
        until: Moment? = nil
    ) throws {
        let sql = "SELECT max(id) FROM credential WHERE bureau = $1"
        let last = try connection.first(sql, [.text(holding.bureau)]) { $0.integer(0) } ?? 0
        try connection.run(
            """
            INSERT INTO credential (bureau, id, account, kind, secret, note, scopes, made_at, ends_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(holding.bureau), .integer(last + 1), .integer(account), .text(kind.rawValue), .text(secret),
                .text(note), .text(scopes), .integer(at.milliseconds), .integer(until?.milliseconds ?? 0),
            ])
    }

    private func forget(_ kind: Credential.Kind, of account: Int64) throws {
        try connection.run(
            "DELETE FROM credential WHERE bureau = $1 AND account = $2 AND kind = $3",
            [.text(holding.bureau), .integer(account), .text(kind.rawValue)])
    }

    private func note<R: Register>(_ event: String, _ row: Row<R>) throws {
        let standing = try reading.record(R.shape, id: row.id).standing
        try append(event, R.shape, standing, Body(), "")
    }
}

extension Transaction {
    /// Notes that somebody opened a register beyond their own scope in an emergency, and why.
    public func noteEmergency(_ shape: RegisterShape, reason: String, until: Moment) throws {
        let body = Body(new: [
            ColumnValue("register", .text(shape.table)), ColumnValue("until", .integer(until.milliseconds)),
        ])
        try append("opened_in_emergency", register: "bureau", body, reason)
    }
}
