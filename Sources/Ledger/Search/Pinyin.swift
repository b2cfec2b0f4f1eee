import Foundation
import Synchronization

/// Pinyin without tones, for finding Chinese names by their sound. ü is written v, as it is typed.
public enum Pinyin {
    /// One syllable for each Chinese character. A name begins with its surname, which often sounds otherwise.
    static func syllables(_ text: String, isName: Bool) -> [String] {
        var rest = Array(Tokens.folded(text).unicodeScalars.filter(\.isHan))
        var syllables: [String] = []
        if isName { take(PinyinWords.surnames, &rest, &syllables) }
        while !rest.isEmpty {
            if take(PinyinWords.words, &rest, &syllables) { continue }
            syllables.append(plain(rest.removeFirst()))
        }
        return syllables.filter { !$0.isEmpty }
    }

    /// The whole sound and the initials: `zhangzhiqiang` and `zzq`.
    public static func words(_ text: String, isName: Bool) -> [String] {
        let syllables = syllables(text, isName: isName)
        let full = syllables.joined()
        guard !full.isEmpty else { return [] }
        let initials = syllables.map { String($0.prefix(1)) }.joined()
        let words = [String(full.prefix(Tokens.wordScalars)), String(initials.prefix(Tokens.wordScalars))]
        return words[0] == words[1] ? [words[0]] : words
    }

    /// Takes a word off the front, the longest first.
    @discardableResult
    private static func take(
        _ words: [String: String], _ rest: inout [Unicode.Scalar], _ syllables: inout [String]
    ) -> Bool {
        for length in stride(from: min(rest.count, 3), through: 1, by: -1) {
            guard let sound = words[String(String.UnicodeScalarView(rest.prefix(length)))] else { continue }
            syllables += sound.split(separator: " ").map { String($0) }
            rest.removeFirst(length)
            return true
        }
        return false
    }

    /// The system's reading of one character, kept once it was asked for: asking takes 27 µs.
    private static func plain(_ character: Unicode.Scalar) -> String {
        known.withLock { known in
            if let sound = known[character] { return sound }
            let sound = asked(String(character))
            known[character] = sound
            return sound
        }
    }

    /// Nothing for a character that the system does not know.
    private static func asked(_ character: String) -> String {
        let toned = (character.applyingTransform(.toLatin, reverse: false) ?? "").precomposedStringWithCanonicalMapping
        let withV = String(toned.map { umlauts.contains($0) ? "v" : $0 })
        let bare = withV.decomposedStringWithCanonicalMapping.unicodeScalars.filter(\.isASCII)
        return String(String.UnicodeScalarView(bare)).lowercased()
    }

    private static let known = Mutex<[Unicode.Scalar: String]>([:])
    private static let umlauts: Set<Character> = ["\u{FC}", "\u{1D6}", "\u{1D8}", "\u{1DA}", "\u{1DC}"]
}
