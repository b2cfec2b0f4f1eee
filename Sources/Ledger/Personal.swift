import Crypto
import Declarations
import Foundation

extension RecordKey {
    /// How long the ciphertext of an empty text is, in UTF-8: its two quotation marks beside nonce and tag, in base64.
    static let emptyLength = Sealing.name.utf8.count + (12 + 2 + 16) / 3 * 4

    /// The ciphertext of a personal field, bound to its column.
    public func seal(_ text: String, column: String, _ entropy: Entropy) throws -> String {
        try Sealing.seal(Array(text.utf8), under: key, bound: Data(column.utf8), entropy)
    }

    /// The text of a personal field; throws `CiphertextBroken` when it was altered.
    public func open(_ ciphertext: String, column: String) throws -> String {
        guard let bytes = Sealing.open(ciphertext, under: key, bound: Data(column.utf8)) else {
            throw CiphertextBroken(column: column)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension FieldShape {
    /// How a stored personal text is shown that is covered whole, without opening it; nil where it must be opened.
    func coveredWhole(_ stored: Datum) -> Datum? {
        guard mask == .text, let cipher = stored.text, cipher.utf8.count > RecordKey.emptyLength else { return nil }
        return .text(Mask.text.covering("-"))
    }
}

/// AES-GCM with the algorithm's name before the text: `aesgcm:` and base64 of nonce, ciphertext and tag.
enum Sealing {
    static let name = "aesgcm:"

    static func seal(_ bytes: [UInt8], under key: SymmetricKey, bound: Data, _ entropy: Entropy) throws -> String {
        name + (try sealed(bytes, under: key, bound: bound, entropy)).base64
    }

    /// Nil when key, bound data or text do not belong together.
    static func open(_ text: String, under key: SymmetricKey, bound: Data) -> [UInt8]? {
        guard text.hasPrefix(name) else { return nil }
        let bytes = Data(base64Encoded: String(text.dropFirst(name.count)))
        return bytes.flatMap { opened($0, under: key, bound: bound) }
    }

    static func sealed(_ bytes: [UInt8], under key: SymmetricKey, bound: Data, _ entropy: Entropy) throws -> Data {
        let nonce = try AES.GCM.Nonce(data: entropy.bytes(12))
        let box = try AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: bound)
        return Data(nonce) + box.ciphertext + box.tag
    }

    static func opened(_ bytes: Data, under key: SymmetricKey, bound: Data) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: bytes) else { return nil }
        return (try? AES.GCM.open(box, using: key, authenticating: bound)).map { Array($0) }
    }
}
