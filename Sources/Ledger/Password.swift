import CSodium
public import Declarations

/// Passwords as one-way strings: Argon2id by libsodium, 64 MiB and two passes (44 ms on one core).
public enum Password {
    private static let memory = 64 << 20
    private static let passes: UInt64 = 2
    /// A well-formed string that no password fits: an unknown account takes as long to refuse as a known one.
    private static let nobody =
        "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

    /// The string to keep for a password; throws where the machine lacks the memory.
    public static func hash(_ password: String) throws -> String {
        guard sodium_init() >= 0 else { throw PasswordUnhashed() }
        var kept = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let text = Array(password.utf8CString)
        guard crypto_pwhash_str(&kept, text, UInt64(text.count - 1), passes, memory) == 0 else {
            throw PasswordUnhashed()
        }
        return String(decoding: kept.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether a password fits a kept string; without one it takes the same time and does not.
    public static func fits(_ password: String, _ kept: String?) -> Bool {
        guard sodium_init() >= 0 else { return false }
        let text = Array(password.utf8CString)
        let string = Array((kept ?? nobody).utf8CString)
        return crypto_pwhash_str_verify(string, text, UInt64(text.count - 1)) == 0 && kept != nil
    }
}

/// There was not enough memory to hash a password.
public struct PasswordUnhashed: Problem {
    public var status: Int { 503 }
    public var answer: Label { Label("内存不足，未能处理密码", "There is too little memory to work on a password") }
}
