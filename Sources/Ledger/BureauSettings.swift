import Declarations
import Foundation

/// What a data directory says of its bureau; everything else stands in the database.
struct BureauSettings {
    let code: String
    /// The moment on which a demonstration stands; nil for a bureau of this world.
    let standing: Moment?

    init(code: String, standing: Moment?) {
        self.code = code
        self.standing = standing
    }

    init(readFrom path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw DatabaseMissing() }
        guard let written = try? JSONDecoder().decode(Written.self, from: data) else { throw SettingsUnreadable() }
        code = written.bureau
        standing = try written.standing.map { text in
            guard let moment = Moment(text) else { throw SettingsUnreadable() }
            return moment
        }
    }

    func write(to path: String) throws {
        var members = [JsonValue.Member("bureau", .text(code))]
        if let standing { members.append(.init("standing", .text(standing.description))) }
        let text = JsonValue.object(members).line + "\n"
        try DurableFile.write(Array(text.utf8), to: path, mode: 0o600, otherwise: DirectoryNotEmpty(path: path))
    }

    /// The bureau's clock. A demonstration's runs on from where it stands, and never behind its last entry.
    func clock(today: Day?, _ connection: any Connection) throws -> Clock {
        guard let standing else { return .system }
        let start = today.map { Moment($0, hour: 9) } ?? standing
        let sql = "SELECT at FROM journal WHERE bureau = $1 ORDER BY seq DESC LIMIT 1"
        let last = try connection.first(sql, [.text(code)]) { $0.integer(0) }
        return .shifted(from: max(start, Moment(milliseconds: (last ?? 0) + 1)))
    }

    private struct Written: Codable {
        let bureau: String
        let standing: String?
    }
}

extension BureauKey {
    /// Throws `WrongKey` when the key does not open what the bureau has sealed.
    func fits(_ connection: any Connection, bureau: String) throws {
        let sql = "SELECT register, record, wrapped FROM record_key WHERE bureau = $1 LIMIT 1"
        try connection.query(sql, [.text(bureau)]) { row in
            let owner = KeyOwner(bureau: bureau, register: row.text(0), record: row.integer(1))
            _ = try RecordKey(wrapped: row.text(2), by: self, for: owner)
        }
    }
}
