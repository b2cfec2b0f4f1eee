import Declarations
import Foundation

/// What a backup holds, by the names of its members.
enum BackupMember {
    static let database = "belfry.sqlite"
    static let settings = "bureau.json"
    static let seal = "seal.json"
    static let key = "bureau.key.sealed"
    static let attachments = "attachments"
}

extension DataDirectory {
    /// Writes everything of an open bureau into one new file while others read and write. The copy is verified before
    /// it stands; with a passphrase it carries the bureau's key, without one nobody can open its personal fields.
    ///
    /// - Returns: the seal of the chain as the backup has it.
    public func backUp(_ store: Store, to path: String, passphrase: String? = nil) throws -> Seal {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupExists() }
        let file = try DurableFile(path)
        let holding = store.holding
        let key = try passphrase.map { try SealedKey.seal(holding.keys, $0, holding.entropy) }
        let copy = path + ".\(getpid()).sqlite"
        defer { SQLiteConnection.remove(copy) }
        try store.read { try $0.copyDatabase(to: copy) }
        let kept = KeptFiles(attachments: store.attachments, places: [])
        let copied = BureauCopy(database: .file(copy), holding: holding, kept: kept)
        let seal = try copied.verified()
        let archive = Archive.Writer(file, at: store.now)
        try archive.add(BackupMember.seal, Array((seal.json + "\n").utf8))
        try archive.add(BackupMember.settings, file: settingsFile)
        if let key { try archive.add(BackupMember.key, key) }
        try archive.add(BackupMember.database, file: copy)
        for stored in try copied.attachments() {
            let place = Attachments.place(stored)
            try archive.add(BackupMember.attachments + "/" + place, file: attachments + "/" + place)
        }
        try archive.finish()
        try Archive.read(file.unfinished)
        try file.keep(otherwise: BackupExists())
        return seal
    }
}

extension Reading {
    /// Copies the snapshot into a new SQLite file: page by page, or row by row where the rows lie in PostgreSQL.
    func copyDatabase(to path: String) throws {
        if let file = connection as? SQLiteConnection { return try file.copy(to: path) }
        let target = try Database.file(path).connect(.founding)
        defer { target.close() }
        try Migrations.run(over: target)
        try TableCopy(source: connection, target: target, bureau: bureau).run()
    }
}

/// A copy of a bureau's database that is to be checked before anybody relies on it.
struct BureauCopy {
    let database: Database
    let holding: Holding
    /// Without the bureau's key the chain and the rows are checked, the personal fields are not opened.
    var opensKeys = true
    /// The files that the copy's records name.
    let kept: KeptFiles

    /// The seal of the copy's chain; throws `BackupDisagrees` at the first place that is not what the journal says.
    func verified(against seal: Seal? = nil) throws -> Seal {
        let connection = try database.connect(.writing)
        defer { connection.close() }
        if opensKeys { try Search(connection, holding).prepare() }
        try connection.script(connection.dialect.beginReading)
        let reading = Reading(connection: connection, holding: holding, sight: .masked)
        var verifier = Verifier(reading, opensKeys: opensKeys, kept: kept)
        let verification = try verifier.verify(against: seal)
        try connection.script("COMMIT")
        guard let first = verification.discrepancies.first else { return verification.seal }
        throw BackupDisagrees(first: first)
    }

    /// The digests of the files that its records name, in order.
    func attachments() throws -> [String] {
        let connection = try database.connect(.reading)
        defer { connection.close() }
        let sql = "SELECT DISTINCT stored FROM attachment WHERE bureau = $1 ORDER BY stored"
        return try connection.all(sql, [.text(holding.bureau)]) { $0.text(0) }
    }
}

extension SQLiteConnection {
    /// Removes a database file that was never anybody's.
    static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
}
