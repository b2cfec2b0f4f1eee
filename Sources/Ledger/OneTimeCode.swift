import Crypto
public import Declarations
import Foundation

/// The second factor: codes of six digits that change every half minute (TOTP, RFC 6238, HMAC-SHA-1 as phones expect).
public struct OneTimeCode: Sendable {
    /// Seconds for which one code stands.
    public static let step: Int64 = 30
    /// Twenty bytes, as RFC 4226 recommends.
    private static let length = 20
    /// Base 32, as RFC 4648 has it.
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    private let secret: [UInt8]

    var bytes: [UInt8] { secret }

    /// A new second factor.
    public init(from entropy: Entropy) {
        secret = entropy.bytes(Self.length)
    }

    public init(secret: [UInt8]) {
        self.secret = secret
    }

    /// The secret in the letters and digits that a phone takes by hand (RFC 4648 base 32).
    public var base32: String {
        let letters = Self.letters
        var (text, bits, count) = ([UInt8](), 0, 0)
        for byte in secret {
            bits = bits << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[bits >> count & 31])
            }
            bits &= 0xff
        }
        if count > 0 { text.append(letters[bits << (5 - count) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `base32` wrote; nil for anything else.
    public init?(base32 text: String) {
        let letters = Self.letters
        var (bytes, bits, count) = ([UInt8](), 0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = (bits << 5 | value) & 0xfff
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 255))
            }
        }
        guard !bytes.isEmpty else { return nil }
        secret = bytes
    }

    /// The code of a half minute, by its number since 1970.
    public func code(at counter: Int64, digits: Int = 6) -> String {
        let message = withUnsafeBytes(of: counter.bigEndian) { Data($0) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(mac[mac.count - 1] & 15)
        let number = (0..<4).reduce(0) { $0 << 8 | Int(mac[offset + $1]) } & 0x7fff_ffff
        let most = (0..<digits).reduce(1) { product, _ in product * 10 }
        return Digits.padded(number % most, to: digits)
    }

    /// The half minute whose code was given, the one before or after counting too since clocks differ; nil when none
    /// fits.
    public func counter(of given: String, at moment: Moment) -> Int64? {
        let now = moment.milliseconds / 1_000 / Self.step
        return [now, now - 1, now + 1].first { code(at: $0) == given }
    }

    /// What a phone reads from the picture. Only ASCII: readers disagree on anything else.
    public func address(account: String, bureau: String) -> String {
        "otpauth://totp/Belfry:\(account)?secret=\(base32)&issuer=Belfry-\(bureau)"
    }
}
