import Testing

@testable import Desk

/// Colours as the style sheet has them: what must be read can be read, in the light and in the dark.
@Suite struct Tokens {
    private static let themes = blocks()

    /// The custom properties of each block: light, dark by the machine, dark by choice.
    private static func blocks() -> [[String: String]] {
        let text = String(decoding: Assets.style.bytes, as: UTF8.self)
        return text.matches(of: /color-scheme: (?:light|dark);([^}]*)}/).map { block in
            let lines = block.1.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/)
            return Dictionary(lines.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private static func luminance(_ colour: String) -> Double {
        let digits = Array(colour.dropFirst())
        let parts = stride(from: 0, to: 6, by: 2).map { index -> Double in
            let value = Double(Int(String(digits[index...index + 1]), radix: 16) ?? 0) / 255
            return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// To the power of 2.4, by the fifth root of its twelfth power.
    private static func power(_ base: Double) -> Double {
        let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
        return (0..<60).reduce(base) { root, _ in
            let fourth = root * root * root * root
            return (4 * root + twelfth / fourth) / 5
        }
    }

    private static func contrast(_ one: String, _ other: String) -> Double {
        let (left, right) = (luminance(one), luminance(other))
        return (max(left, right) + 0.05) / (min(left, right) + 0.05)
    }

    @Test func darkIsTheSameWhoeverChoseIt() {
        #expect(Self.themes.count == 3)
        #expect(Self.themes[1] == Self.themes[2] && Self.themes[0].count == Self.themes[1].count)
        #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.01)
    }

    @Test func whatMustBeReadCanBeRead() throws {
        for theme in Self.themes {
            for text in ["ink", "quiet", "accent", "bronze", "ok", "red", "orange", "yellow", "blue"] {
                for ground in ["surface", "paper", "sunk"] { try expect(text, on: ground, in: theme) }
            }
            for text in ["accent", "bronze", "ok", "red", "orange", "yellow", "blue"] {
                try expect(text, on: text + "-wash", in: theme)
            }
            try expect("on-accent", on: "accent", in: theme)
            try expect("on-accent", on: "accent-hover", in: theme)
            try expect("bar-ink", on: "bar", in: theme)
            try expect("bar-quiet", on: "bar", in: theme)
            try expect("quiet", on: "bronze-wash", in: theme)
            try expect("edge", on: "surface", in: theme, least: 3)
        }
    }

    private func expect(_ text: String, on ground: String, in theme: [String: String], least: Double = 4.5) throws {
        let ratio = Self.contrast(try #require(theme[text]), try #require(theme[ground]))
        #expect(ratio >= least, "\(text) on \(ground): \(ratio)")
    }
}
