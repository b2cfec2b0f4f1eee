public import Declarations
import Foundation

/// Somebody who is signed in, at one machine.
public struct SignIn: Sendable, Hashable {
    /// The digest of the word that the machine keeps.
    public let id: String
    public let account: String
    /// What every form of this sign-in carries, so that no page elsewhere can send one.
    public let token: String
    public let begunAt: Moment
    public let seenAt: Moment
    /// What the machine says of itself.
    public let machine: String
    /// What must be done before anything else; nothing for most.
    public let due: Due?

    /// What somebody must do before they may do anything else.
    public enum Due: String, Sendable {
        case password, secondFactor
    }

    fileprivate init(_ cursor: any Cursor) {
        id = cursor.text(0)
        account = cursor.text(1)
        token = cursor.text(2)
        begunAt = Moment(milliseconds: cursor.integer(3))
        seenAt = Moment(milliseconds: cursor.integer(4))
        machine = cursor.text(5)
        due = Due(rawValue: cursor.text(6))
    }

    fileprivate static let columns = "id, account, token, begun_at, seen_at, machine, due"
}

extension Volatile {
    /// Signs somebody in.
    ///
    /// - Returns: the word for the machine to keep.
    public func begin(_ account: String, at now: Moment, machine: String, due: SignIn.Due?) throws -> String {
        let word = word()
        try run(
            "DELETE FROM sign_in WHERE begun_at < $1",
            [.integer(now.milliseconds - Limits.signInHours * 3_600_000)])
        try run(
            "INSERT INTO sign_in (\(SignIn.columns)) VALUES ($1, $2, $3, $4, $4, $5, $6)",
            [
                .text(Credential.digest(of: word)), .text(account), .text(self.word()), .integer(now.milliseconds),
                .text(String(machine.prefix(120))), .text(due?.rawValue ?? ""),
            ])
        return word
    }

    /// Who is signed in with a word; nil once it was idle for too long, or too old.
    public func signIn(_ word: String, at now: Moment) throws -> SignIn? {
        let sql = "SELECT \(SignIn.columns) FROM sign_in WHERE id = $1"
        guard let found = try all(sql, [.text(Credential.digest(of: word))], { SignIn($0) }).first else { return nil }
        let idle = now.milliseconds - found.seenAt.milliseconds
        let age = now.milliseconds - found.begunAt.milliseconds
        guard idle <= Limits.idleMinutes * 60_000, age <= Limits.signInHours * 3_600_000 else {
            // Ended for good; that it was there is known for its hours, so that what was typed is kept for its owner.
            try run("UPDATE sign_in SET seen_at = 0 WHERE id = $1", [.text(found.id)])
            return nil
        }
        // Once a minute is enough to know who is still there.
        if idle > 60_000 {
            try run("UPDATE sign_in SET seen_at = $1 WHERE id = $2", [.integer(now.milliseconds), .text(found.id)])
        }
        return found
    }

    /// Where an account is signed in, the latest first.
    public func signIns(of account: String, at now: Moment) throws -> [SignIn] {
        let sql = """
            SELECT \(SignIn.columns) FROM sign_in WHERE account = $1 AND seen_at >= $2 ORDER BY seen_at DESC
            """
        let idle = now.milliseconds - Limits.idleMinutes * 60_000
        return try all(sql, [.text(account), .integer(idle)]) { SignIn($0) }
    }

    /// Whose a sign-in was that has been idle for too long, and what its forms carry. It opens nothing.
    public func idled(_ word: String, at now: Moment) throws -> (account: String, token: String)? {
        let sql = "SELECT \(SignIn.columns) FROM sign_in WHERE id = $1"
        guard let found = try all(sql, [.text(Credential.digest(of: word))], { SignIn($0) }).first,
            now.milliseconds - found.begunAt.milliseconds <= Limits.signInHours * 3_600_000,
            now.milliseconds - found.seenAt.milliseconds > Limits.idleMinutes * 60_000
        else { return nil }
        return (found.account, found.token)
    }

    /// Ends one sign-in of an account.
    public func end(_ id: String, of account: String) throws {
        try run("DELETE FROM sign_in WHERE id = $1 AND account = $2", [.text(id), .text(account)])
    }

    /// Ends every sign-in of an account but one.
    public func endAll(of account: String, but kept: String = "") throws {
        try run("DELETE FROM sign_in WHERE account = $1 AND id <> $2", [.text(account), .text(kept)])
    }

    /// Says what is still due of a sign-in.
    public func set(due: SignIn.Due?, of id: String) throws {
        try run("UPDATE sign_in SET due = $1 WHERE id = $2", [.text(due?.rawValue ?? ""), .text(id)])
    }
}

extension Volatile {
    /// Until when an account is locked after wrong passwords; nil when it is open.
    public func lockedUntil(_ account: String, at now: Moment) throws -> Moment? {
        let sql = "SELECT failures, last_at FROM attempt WHERE account = $1"
        let found = try all(sql, [.text(account)]) { ($0.integer(0), $0.integer(1)) }.first
        guard let found, found.0 >= Limits.signInAttempts else { return nil }
        let until = found.1 + Limits.lockMinutes * 60_000
        return until > now.milliseconds ? Moment(milliseconds: until) : nil
    }

    /// Counts a wrong password. After a quarter of an hour the count begins anew.
    public func noteFailure(_ account: String, at now: Moment) throws {
        let old = now.milliseconds - Limits.lockMinutes * 60_000
        try run("DELETE FROM attempt WHERE last_at < $1", [.integer(old)])
        try run(
            """
            INSERT INTO attempt (account, failures, last_at) VALUES ($1, 1, $2)
            ON CONFLICT (account) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at
            """, [.text(account), .integer(now.milliseconds)])
    }

    /// Forgets what went wrong before.
    public func clearFailures(_ account: String) throws {
        try run("DELETE FROM attempt WHERE account = $1", [.text(account)])
    }

    /// Whether a code of a half minute may be used: each once, and none older than the last.
    public func use(code counter: Int64, of account: String) throws -> Bool {
        let changed = try run(
            """
            INSERT INTO used_code (account, counter) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET counter = excluded.counter WHERE counter < excluded.counter
            """, [.text(account), .integer(counter)])
        return changed > 0
    }

    /// Opens a register to an account beyond its scope, for a while.
    public func open(_ register: String, to account: String, until: Moment) throws {
        try run(
            """
            INSERT INTO emergency (account, register, until) VALUES ($1, $2, $3)
            ON CONFLICT (account, register) DO UPDATE SET until = excluded.until
            """, [.text(account), .text(register), .integer(until.milliseconds)])
    }

    /// The registers that stand open to an account in an emergency.
    public func emergencies(of account: String, at now: Moment) throws -> Set<String> {
        let sql = "SELECT register FROM emergency WHERE account = $1 AND until > $2"
        return Set(try all(sql, [.text(account), .integer(now.milliseconds)]) { $0.text(0) })
    }
}

extension String {
    var bytes: Data { Data(utf8) }
}
