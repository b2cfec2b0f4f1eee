import Crypto

/// Digests as text, with the algorithm's name before them: `sha256:` and 64 hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        "sha256:" + hexadecimal(SHA256.hash(data: Array(bytes)))
    }

    /// Bytes as lower-case hexadecimal digits.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
