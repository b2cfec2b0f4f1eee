import Bureau
import Declarations
import Foundation
@testable import Ledger
import TestDatabases
import Testing

@Suite struct BackupTests {
    private let passphrase = "correct horse battery"
    private let clerk = Actor(account: "clerk")

    /// A bureau in a directory of its own, with two persons and two attachments.
    private func founded(_ database: Database) async throws -> (DataDirectory, Store) {
        let directory = DataDirectory(try freshFolder() + "/office")
        let facts = BureauFacts(code: "320404", name: "测试", region: "320404")
        try directory.found(facts, in: database, at: Moment("2019-01-02", hour: 9))
        let open = try directory.open(database: database, for: .reading)
        for name in ["张志强", "李四"] {
            var person = Person()
            person.name = name
            person.identityNote = .allCases.first
            let entered = person
            let row = try await open.store.write(as: clerk) { try $0.record(entered) }
            _ = try await open.store.attach(
                Array("情况说明".utf8), named: "a.txt", to: Person.shape, row.id, as: clerk)
        }
        return (directory, open.store)
    }

    private func names(_ directory: DataDirectory, _ database: Database? = nil) throws -> [String] {
        let store = try directory.open(database: database, for: .reading).store
        defer { store.close() }
        return try store.read { reading in
            let clear = Reading(connection: reading.connection, holding: reading.holding, sight: .process)
            return try clear.rows(Person.self).map(\.record.name).sorted()
        }
    }

    private func eachBureau(_ test: (Database, DataDirectory, Store, String) async throws -> Void) async throws {
        for database in try databases() {
            let (directory, store) = try await founded(database)
            try await test(database, directory, store, try freshFolder())
            store.close()
        }
    }

    @Test func aBackupRestoresTheWholeBureau() async throws {
        try await eachBureau { _, directory, store, folder in
            let seal = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
            #expect(try seal.head == store.read { try $0.seal().head })
            let restored = DataDirectory(folder + "/again")
            let back = try restored.restore(from: folder + "/all.tar", Manifest.catalogue, passphrase: passphrase)
            #expect(back == seal)
            #expect(try names(restored) == ["张志强", "李四"].sorted())
            let files = try Attachments(directory: restored.path).all()
            #expect(try files.count == 2 && files == Attachments(directory: directory.path).all())
            let kept = try FileManager.default.contentsOfDirectory(atPath: restored.path).sorted()
            #expect(
                kept.filter { !$0.hasPrefix("belfry.sqlite-") }
                    == ["attachments", "belfry.sqlite", "bureau.json", "keys"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["again", "all.tar"])
        }
    }

    @Test func aBackupMovesFromOneDatabaseToTheOther() async throws {
        let all = try databases()
        let empty = try databases()
        for (source, target) in zip(all, empty.reversed()) {
            let (directory, store) = try await founded(source)
            let folder = try freshFolder()
            let seal = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
            let restored = DataDirectory(folder + "/again")
            let place = source == target ? nil : target
            _ = try restored.restore(
                from: folder + "/all.tar", Manifest.catalogue, database: place, passphrase: passphrase)
            #expect(try names(restored, place) == ["张志强", "李四"].sorted())
            let again = try restored.open(database: place, for: .reading).store
            #expect(try again.read { try $0.seal().head } == seal.head)
            again.close()
            store.close()
        }
    }

    @Test func withoutAPassphraseTheKeyStaysAtHome() async throws {
        try await eachBureau { database, directory, store, folder in
            _ = try directory.backUp(store, to: folder + "/rows.tar")
            let restored = DataDirectory(folder + "/again")
            #expect(throws: BackupWithoutKey.self) {
                try restored.restore(from: folder + "/rows.tar", Manifest.catalogue, passphrase: passphrase)
            }
            #expect(restored.isEmpty)
            _ = try restored.restore(from: folder + "/rows.tar", Manifest.catalogue)
            #expect(throws: KeyMissing.self) { try restored.open(for: .reading) }
            try BureauKey(readFrom: directory.keyFile).write(to: restored.keyFile)
            #expect(try names(restored) == ["张志强", "李四"].sorted())
        }
    }

    @Test func theKeyIsSealedUnderThePassphraseAlone() async throws {
        try await eachBureau { _, directory, store, folder in
            _ = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
            let bytes = try Data(contentsOf: URL(filePath: folder + "/all.tar"))
            #expect(bytes.range(of: Data(store.holding.keys.bytes.base64.utf8)) == nil)
            let restored = DataDirectory(folder + "/again")
            #expect(throws: WrongPassphrase.self) {
                try restored.restore(from: folder + "/all.tar", Manifest.catalogue, passphrase: "another passphrase")
            }
            #expect(restored.isEmpty)
            #expect(throws: PassphraseTooShort.self) {
                try directory.backUp(store, to: folder + "/short.tar", passphrase: "short")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["all.tar"])
        }
    }

    @Test func neitherABackupNorARestoreOverwrites() async throws {
        try await eachBureau { _, directory, store, folder in
            _ = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
            #expect(throws: BackupExists.self) { try directory.backUp(store, to: folder + "/all.tar") }
            #expect(throws: DirectoryNotEmpty.self) {
                try directory.restore(from: folder + "/all.tar", Manifest.catalogue, passphrase: passphrase)
            }
            #expect(throws: BackupMissing.self) {
                try DataDirectory(folder + "/x").restore(from: folder + "/none.tar", Manifest.catalogue)
            }
        }
    }

    @Test func aDamagedBureauIsNotBackedUpAsIfItWereSound() async throws {
        try await eachBureau { database, directory, store, folder in
            let connection = try database.connect(.writing)
            try connection.run("UPDATE person SET sex = 'male'", [])
            connection.close()
            #expect(throws: BackupDisagrees.self) { try directory.backUp(store, to: folder + "/all.tar") }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test func aBackupHasTheFilesOfItsRecordsAndNeedsThemAll() async throws {
        try await eachBureau { _, directory, store, folder in
            let attachments = Attachments(directory: directory.path)
            _ = try attachments.put(Array("没有人提到".utf8), name: "a.txt", .seeded(1))
            _ = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
            let restored = DataDirectory(folder + "/again")
            _ = try restored.restore(from: folder + "/all.tar", Manifest.catalogue, passphrase: passphrase)
            #expect(try Attachments(directory: restored.path).all().count == 2)
            let first = try #require(attachments.places().first { attachments.isNamed($0, in: store) })
            try FileManager.default.removeItem(atPath: directory.attachments + "/" + first)
            #expect(throws: BackupDisagrees.self) { try directory.backUp(store, to: folder + "/less.tar") }
        }
    }

    @Test func anAlteredOrCutBackupIsRefusedWhole() async throws {
        let (directory, store) = try await founded(.file(try freshFolder() + "/belfry.sqlite"))
        defer { store.close() }
        let folder = try freshFolder()
        _ = try directory.backUp(store, to: folder + "/all.tar", passphrase: passphrase)
        let sound = try Data(contentsOf: URL(filePath: folder + "/all.tar"))
        var broken: [Data] = [Data(), sound.prefix(300), sound.prefix(sound.count / 2), sound.dropLast(2_048)]
        for place in [5, 130, 600, sound.count / 3, sound.count / 2, sound.count - 1_600] {
            var altered = sound
            altered[place] ^= 1
            broken.append(altered)
        }
        for (number, bytes) in broken.enumerated() {
            let path = folder + "/broken\(number).tar"
            try bytes.write(to: URL(filePath: path))
            let restored = DataDirectory(folder + "/again")
            #expect(throws: (any Error).self, "\(number)") {
                try restored.restore(from: path, Manifest.catalogue, passphrase: passphrase)
            }
            #expect(restored.isEmpty)
        }
    }

    @Test func aMemberNeverLandsOutsideItsFolder() throws {
        for name in ["../evil", "/etc/evil", "a/../../evil", "a//b", "a/b/c/d", "a\\b"] {
            let folder = try freshFolder()
            let file = try DurableFile(folder + "/evil.tar")
            let archive = Archive.Writer(file, at: Moment("2019-01-02"))
            try archive.add(name, [1, 2, 3])
            try archive.finish()
            try file.keep(otherwise: BackupExists())
            #expect(throws: BackupBroken.self) { try Archive.read(folder + "/evil.tar", into: folder + "/in") }
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).allSatisfy { !$0.hasSuffix("evil") })
        }
    }

    @Test func anySystemReadsTheArchive() async throws {
        let (directory, store) = try await founded(.file(try freshFolder() + "/belfry.sqlite"))
        defer { store.close() }
        let path = try freshFolder() + "/all.tar"
        _ = try directory.backUp(store, to: path, passphrase: passphrase)
        let listing = Process()
        let output = Pipe()
        listing.executableURL = URL(filePath: "/usr/bin/env")
        listing.arguments = ["tar", "tf", path]
        listing.standardOutput = output
        try listing.run()
        let listed = output.fileHandleForReading.readDataToEndOfFile()
        let names = String(decoding: listed, as: UTF8.self).split(separator: "\n")
        listing.waitUntilExit()
        #expect(listing.terminationStatus == 0)
        #expect(names.first == "seal.json" && names.last == "SHA256SUMS" && names.contains("belfry.sqlite"))
    }
}

extension Attachments {
    fileprivate func isNamed(_ place: String, in store: Store) -> Bool {
        let stored = "sha256:" + (place.split(separator: "/").last ?? "")
        return (try? store.read { try $0.names(stored: stored) }) ?? false
    }
}
