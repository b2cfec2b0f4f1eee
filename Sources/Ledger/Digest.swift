import Crypto

/// Digests as text, with the algorithm's name before them: `sha256:` and 64 hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: some Sequence<UInt8>) -> String { of(Array(bytes)) }

    /// The digest of some bytes that lie together.
    public static func of(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(algorithm.count + 2 * SHA256.byteCount)
        text += algorithm
        write(SHA256.hash(data: bytes), to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static let algorithm = Array("sha256:".utf8)

    /// Puts a text behind its length, so that no two rows of texts have the same bytes.
    static func add(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: String(text.utf8.count).utf8)
        bytes.append(colon)
        bytes.append(contentsOf: text.utf8)
    }

    /// Stands between a length and its text.
    static let colon = UInt8(ascii: ":")

    /// Bytes as lower-case hexadecimal digits.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        write(bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func write(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
