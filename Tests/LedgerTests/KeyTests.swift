import Declarations
import Foundation
@testable import Ledger
import TestDatabases
import Testing

@Suite struct KeyTests {
    private let entropy = Entropy.seeded(7)
    private let owner = KeyOwner(bureau: "320404", register: "visit", record: 12)

    @Test func theKeyFileIsItsOwnersAlone() throws {
        let path = try freshFolder() + "/keys/bureau.key"
        let key = BureauKey(from: entropy)
        try key.write(to: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try BureauKey(readFrom: path).bytes == key.bytes)
    }

    @Test func anExistingKeyIsNeverOverwritten() throws {
        let path = try freshFolder() + "/keys/bureau.key"
        let key = BureauKey(from: entropy)
        try key.write(to: path)
        #expect(throws: KeyExists.self) { try BureauKey(from: entropy).write(to: path) }
        #expect(try BureauKey(readFrom: path).bytes == key.bytes)
        let folder = URL(filePath: path).deletingLastPathComponent().path()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["bureau.key"])
    }

    @Test func aMissingKeySaysSo() throws {
        let folder = try freshFolder()
        #expect(throws: KeyMissing.self) { try BureauKey(readFrom: folder + "/keys/bureau.key") }
    }

    @Test func aKeyThatOthersMayReadIsRefused() throws {
        let path = try freshFolder() + "/bureau.key"
        try BureauKey(from: entropy).write(to: path)
        for mode in [0o640, 0o604, 0o660] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(throws: KeyTooOpen.self) { try BureauKey(readFrom: path) }
        }
    }

    @Test(arguments: ["", "belfry bureau key 1\n", "belfry bureau key 1\nAAAA\n", "belfry bureau key 2\n"])
    func aFileThatIsNoKeyIsRefused(_ text: String) throws {
        let path = try freshFolder() + "/bureau.key"
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: KeyUnreadable.self) { try BureauKey(readFrom: path) }
    }

    @Test func aWrappedKeyOpensForItsOwnerAlone() throws {
        let bureauKey = BureauKey(from: entropy)
        let key = RecordKey(from: entropy)
        let wrapped = try key.wrapped(by: bureauKey, for: owner, entropy)
        #expect(try RecordKey(wrapped: wrapped, by: bureauKey, for: owner).digest == key.digest)
        let other = KeyOwner(bureau: "320404", register: "visit", record: 13)
        #expect(throws: WrongKey.self) { try RecordKey(wrapped: wrapped, by: bureauKey, for: other) }
        #expect(throws: WrongKey.self) { try RecordKey(wrapped: wrapped, by: BureauKey(from: entropy), for: owner) }
    }

    @Test(arguments: ["", "张三丰", "𠮷田", String(repeating: "长文", count: 5_000)])
    func aSealedTextOpensInItsColumnAlone(_ text: String) throws {
        let key = RecordKey(from: entropy)
        let sealed = try key.seal(text, column: "name", entropy)
        #expect(sealed.hasPrefix("aesgcm:"))
        #expect(try key.open(sealed, column: "name") == text)
        #expect(throws: CiphertextBroken(column: "phone")) { try key.open(sealed, column: "phone") }
    }

    @Test func anAlteredCiphertextDoesNotOpen() throws {
        let key = RecordKey(from: entropy)
        let sealed = try key.seal("张三", column: "name", entropy)
        for text in [
            "", "aesgcm:", "aesgcm:AAAA", "张三", String(sealed.dropLast(4)), sealed.replacing("aesgcm", with: "sm4"),
        ] {
            #expect(throws: CiphertextBroken.self) { try key.open(text, column: "name") }
        }
    }

    @Test func oneTextNeverSealsTheSameTwice() throws {
        let key = RecordKey(from: entropy)
        #expect(try key.seal("张三", column: "name", entropy) != key.seal("张三", column: "name", entropy))
    }
}
