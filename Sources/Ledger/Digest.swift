import Crypto

/// Digests as text, with the algorithm's name before them: `sha256:` and 64 hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        "sha256:" + hexadecimal(SHA256.hash(data: Array(bytes)))
    }

    /// Bytes as lower-case hexadecimal digits.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
