import Crypto
import CryptoExtras
import Foundation

/// The bureau's key under a passphrase, as a backup carries it: a heading, the salt, the sealed key.
enum SealedKey {
    private static let heading = "belfry sealed key 1 scrypt 65536 8 1"
    /// Shorter passphrases can be tried out.
    static let passphraseScalars = 12

    static func seal(_ key: BureauKey, _ passphrase: String, _ entropy: Entropy) throws -> [UInt8] {
        guard passphrase.unicodeScalars.count >= passphraseScalars else { throw PassphraseTooShort() }
        let salt = entropy.bytes(16)
        let text = try Sealing.seal(
            key.bytes, under: derived(passphrase, salt), bound: Data(heading.utf8), entropy)
        return Array("\(heading)\n\(salt.base64)\n\(text)\n".utf8)
    }

    static func open(_ bytes: [UInt8], _ passphrase: String) throws -> BureauKey {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
        guard lines.count == 3, lines[0] == heading, let salt = Data(base64Encoded: lines[1]) else {
            throw BackupBroken()
        }
        let key = try Sealing.open(lines[2], under: derived(passphrase, Array(salt)), bound: Data(heading.utf8))
        guard let key else { throw WrongPassphrase() }
        return try BureauKey(bytes: key)
    }

    /// Takes 64 MB and about a fifth of a second, so that guessing is slow.
    private static func derived(_ passphrase: String, _ salt: [UInt8]) throws -> SymmetricKey {
        let words = Data(passphrase.precomposedStringWithCompatibilityMapping.utf8)
        return try KDF.Scrypt.deriveKey(
            from: words, salt: salt, outputByteCount: 32, rounds: 65_536, blockSize: 8, parallelism: 1)
    }
}
