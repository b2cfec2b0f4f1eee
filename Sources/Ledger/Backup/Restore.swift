public import Declarations
import Foundation

extension DataDirectory {
    /// Puts a backup into this empty directory. Everything is unpacked and checked beside it; only a whole bureau moves
    /// in. Without the passphrase, the key file must be brought back by hand before the bureau can be opened.
    ///
    /// - Parameter database: an empty PostgreSQL database to take the rows; nil for a file in the directory.
    /// - Returns: the seal of the chain as it was restored.
    public func restore(
        from file: String, _ catalogue: Catalogue, database: Database? = nil, passphrase: String? = nil
    ) throws -> Seal {
        guard isEmpty else { throw DirectoryNotEmpty(path: path) }
        let beside = DataDirectory(path + ".\(getpid()).part")
        defer { try? FileManager.default.removeItem(atPath: beside.path) }
        try Archive.read(file, into: beside.path)
        let seal = try beside.settle(catalogue, database, passphrase)
        guard rename(beside.path, path) == 0 else { throw DurableFile.problem() }
        try DurableFile.syncFolder(of: path)
        return seal
    }

    /// Makes what was unpacked here a bureau, and checks that it is the one that was backed up.
    private func settle(_ catalogue: Catalogue, _ database: Database?, _ passphrase: String?) throws -> Seal {
        guard let told = contents(BackupMember.seal) else { throw BackupBroken() }
        let seal = try Seal(json: told)
        let settings = try BureauSettings(readFrom: settingsFile)
        let key = try openKey(passphrase)
        try Database.file(databaseFile).migrate()
        let holding = Holding(
            bureau: settings.code, catalogue: catalogue, clock: .system, entropy: .system,
            keys: key ?? BureauKey(from: .system), isDemonstration: false
        ) { _, _ in "" }
        let attachments = Attachments(directory: path)
        let kept = KeptFiles(attachments: attachments, places: try attachments.places())
        let places = [.file(databaseFile)] + (database.map { [$0] } ?? [])
        for place in places {
            if place == database { try move(settings.code, to: place) }
            let copy = BureauCopy(database: place, holding: holding, opensKeys: key != nil, kept: kept)
            guard try copy.verified(against: seal).count == seal.count else { throw BackupBroken() }
        }
        if database != nil { SQLiteConnection.remove(databaseFile) }
        for spent in [BackupMember.seal, BackupMember.key] {
            try? FileManager.default.removeItem(atPath: path + "/" + spent)
        }
        return seal
    }

    private func contents(_ member: String) -> Data? { FileManager.default.contents(atPath: path + "/" + member) }

    private func openKey(_ passphrase: String?) throws -> BureauKey? {
        guard let passphrase else { return nil }
        guard let sealed = contents(BackupMember.key) else { throw BackupWithoutKey() }
        let key = try SealedKey.open(Array(sealed), passphrase)
        try key.write(to: keyFile)
        return key
    }

    private func move(_ bureau: String, to database: Database) throws {
        let source = try Database.file(databaseFile).connect(.reading)
        defer { source.close() }
        let target = try database.connect(.founding)
        defer { target.close() }
        guard try target.isEmpty() else { throw DatabaseNotEmpty() }
        try Migrations.run(over: target)
        try TableCopy(source: source, target: target, bureau: bureau).run()
    }
}

extension Database {
    /// Brings the schema up to date.
    fileprivate func migrate() throws {
        let connection = try connect(.writing)
        defer { connection.close() }
        try Migrations.run(over: connection)
    }
}
