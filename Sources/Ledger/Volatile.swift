import Declarations
import Synchronization

/// What may be lost without loss to the bureau: who is signed in, what was tried, emergencies that run, drafts.
/// It lies in a SQLite file of its own, whatever database holds the bureau; a copy of the bureau may lack it.
public final class Volatile: Sendable {
    private let guarded: Mutex<any Connection>
    private let keys: BureauKey
    private let entropy: Entropy

    /// The one list of its tables.
    private static let tables = """
        CREATE TABLE IF NOT EXISTS sign_in (
          id text NOT NULL PRIMARY KEY, account text NOT NULL, token text NOT NULL, begun_at bigint NOT NULL,
          seen_at bigint NOT NULL, machine text NOT NULL, due text NOT NULL);
        CREATE INDEX IF NOT EXISTS sign_in_account ON sign_in (account);
        CREATE TABLE IF NOT EXISTS attempt (
          account text NOT NULL PRIMARY KEY, failures bigint NOT NULL, last_at bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS used_code (account text NOT NULL PRIMARY KEY, counter bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS emergency (
          account text NOT NULL, register text NOT NULL, until bigint NOT NULL, PRIMARY KEY (account, register));
        CREATE TABLE IF NOT EXISTS draft (
          account text NOT NULL, place text NOT NULL, contents text NOT NULL, saved_at bigint NOT NULL,
          PRIMARY KEY (account, place));
        """

    /// Opens or makes the file.
    public init(path: String, keys: BureauKey, entropy: Entropy = .system) throws {
        let connection = try SQLiteConnection(path: path, .founding)
        try connection.script(Self.tables)
        guarded = Mutex(connection)
        self.keys = keys
        self.entropy = entropy
    }

    /// In memory, gone with the process.
    public convenience init(keys: BureauKey) throws {
        try self.init(path: ":memory:", keys: keys)
    }

    /// Ends the connection.
    public func close() { guarded.withLock { $0.close() } }

    @discardableResult
    func run(_ sql: String, _ values: [Datum]) throws -> Int {
        try guarded.withLock { try $0.run(sql, values) }
    }

    func all<T: Sendable>(_ sql: String, _ values: [Datum], _ read: (any Cursor) throws -> T) throws -> [T] {
        try guarded.withLock { try $0.all(sql, values, read) }
    }

    /// So many letters and digits that nobody can guess.
    public func word(bytes: Int = 24) -> String { Digest.hexadecimal(entropy.bytes(bytes)) }

    func sealed(_ text: String, for place: String) throws -> String {
        try Sealing.seal(Array(text.utf8), under: keys.key, bound: place.bytes, entropy)
    }

    func opened(_ text: String, for place: String) -> String? {
        Sealing.open(text, under: keys.key, bound: place.bytes).map { String(decoding: $0, as: UTF8.self) }
    }
}
