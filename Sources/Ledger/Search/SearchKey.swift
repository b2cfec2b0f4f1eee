import Crypto
import Foundation

/// Turns a token of a personal field into one that says nothing to who lacks the bureau's key: 64 bits of an HMAC.
struct SearchKey: Sendable {
    private let key: SymmetricKey

    /// The key of one register's tokens, so that nobody is known again from one register in another.
    init(of bureauKey: BureauKey, register: String) {
        key = bureauKey.derived(for: "search|\(register)")
    }

    /// What a token stands for; the same text never yields the same token in two roles.
    enum Role: String {
        case pair, single, word, sound, exact
    }

    func token(_ role: Role, _ text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(role.rawValue)|\(text)".utf8), using: key)
        return Digest.hexadecimal(code.prefix(8))
    }

    /// The tokens of a text in order, keyed: the same phrases hold as in the open.
    func sequence(_ tokens: [String]) -> [String] {
        tokens.map { token($0.unicodeScalars.first.map(\.isHan) ?? false ? .pair : .word, $0) }
    }
}
