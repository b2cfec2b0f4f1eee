import Crypto
import Foundation
import Synchronization

/// Turns a token of a personal field into one that says nothing to who lacks the bureau's key: 64 bits of an HMAC.
struct SearchKey: Sendable {
    /// The code before any text: its two first blocks are the same for every token.
    private let beginning: HMAC<SHA256>
    private let known = Known()

    /// The key of one register's tokens, so that nobody is known again from one register in another.
    init(of bureauKey: BureauKey, register: String) {
        beginning = HMAC<SHA256>(key: bureauKey.derived(for: "search|\(register)"))
    }

    /// What a token stands for; the same text never yields the same token in two roles.
    enum Role: String {
        case pair, single, word, sound, exact

        fileprivate var place: UInt64 { self == .pair ? 0 : 1 }
    }

    func token(_ role: Role, _ text: String) -> String {
        var code = beginning
        code.update(data: Array("\(role.rawValue)|\(text)".utf8))
        return Digest.hexadecimal(code.finalize().prefix(8))
    }

    /// The tokens of a text in order, keyed: the same phrases hold as in the open.
    func sequence(_ tokens: [String]) -> [String] {
        tokens.map { token($0.unicodeScalars.first.map(\.isHan) ?? false ? .pair : .word, $0) }
    }

    /// The tokens of runs in order, keyed: what `sequence` gives of theirs.
    func sequence(of runs: [Tokens.Run]) -> [String] {
        known.withLock { known in
            var tokens: [String] = []
            for run in runs {
                switch run {
                case .word(let word): tokens.append(token(.word, word))
                case .han(let scalars):
                    for (index, first) in scalars.enumerated() {
                        let second = index + 1 < scalars.count ? scalars[index + 1] : nil
                        tokens.append(token(.pair, first, second, &known))
                    }
                }
            }
            return tokens
        }
    }

    /// Every Chinese character of runs by itself, once, in the order of the characters.
    func singles(of runs: [Tokens.Run]) -> [String] {
        var scalars: [Unicode.Scalar] = []
        for case .han(let some) in runs { scalars += some }
        scalars.sort()
        return known.withLock { known in
            scalars.indices.compactMap { index in
                index > 0 && scalars[index] == scalars[index - 1] ? nil : token(.single, scalars[index], nil, &known)
            }
        }
    }

    private func token(
        _ role: Role, _ first: Unicode.Scalar, _ second: Unicode.Scalar?, _ known: inout [UInt64: String]
    ) -> String {
        let place = role.place << 42 | UInt64(first.value) << 21 | UInt64(second?.value ?? 0)
        if let token = known[place] { return token }
        let token = token(role, String(first) + (second.map { String($0) } ?? ""))
        if known.count == SearchKey.most { known = [:] }
        known[place] = token
        return token
    }

    /// Tokens of one or two Chinese characters that are kept: what people write has few of them.
    private static let most = 50_000
}

/// A lock in a place of its own, so that values that share it can be copied.
private final class Known: Sendable {
    private let tokens = Mutex<[UInt64: String]>([:])

    func withLock<T>(_ work: (inout [UInt64: String]) -> T) -> T where T: Sendable {
        tokens.withLock { work(&$0) }
    }
}
