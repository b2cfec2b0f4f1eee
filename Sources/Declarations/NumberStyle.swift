/// How the records of a register are numbered. The pattern is data: a bureau may set its own per register.
///
/// `{unit}` is the owning unit's short name, `{year}` the year, `{n}` the running number, `{n:4}` padded to four.
/// The number runs per unit and per year exactly when the pattern names them, without gaps or reuse.
public struct NumberStyle: Sendable, Hashable {
    public let pattern: String
    /// Whether numbers begin anew for each unit, for each year.
    public let runsPerUnit, runsPerYear: Bool
    private let parts: [Part]

    private enum Part: Hashable {
        case text(String)
        case unit, year
        /// Padded to so many digits.
        case running(Int)
    }

    public init(_ pattern: String) {
        self.pattern = pattern
        runsPerUnit = pattern.contains("{unit}")
        runsPerYear = pattern.contains("{year}")
        parts = NumberStyle.parts(pattern)
    }

    /// What keeps one run of numbers apart from another.
    public func series(unit: String, year: Int) -> String {
        (runsPerUnit ? unit : "") + "|" + (runsPerYear ? String(year) : "")
    }

    /// The number in print.
    public func number(_ running: Int, unit: String, year: Int) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .text(let words): text += words
            case .unit: text += unit
            case .year: text += String(year)
            case .running(let digits): text += Digits.padded(running, to: digits)
            }
        }
    }

    private static func parts(_ pattern: String) -> [Part] {
        var parts: [Part] = []
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(String(rest[..<open])))
            parts += part(rest[rest.index(after: open)..<close]).map { [$0] } ?? []
            rest = rest[rest.index(after: close)...]
        }
        return parts + [.text(String(rest))]
    }

    /// Which number of which year a printed number is; nil for one of another style.
    public func running(of number: String, unit: String) -> (running: Int64, year: Int?)? {
        var (rest, pattern) = (number[...], pattern[...])
        var (running, year): (Int64?, Int?)
        while let first = pattern.first {
            guard first == "{", let close = pattern.firstIndex(of: "}") else {
                guard rest.first == first else { return nil }
                (pattern, rest) = (pattern.dropFirst(), rest.dropFirst())
                continue
            }
            let token = pattern[pattern.index(after: pattern.startIndex)..<close]
            pattern = pattern[pattern.index(after: close)...]
            if token == "unit" {
                guard rest.hasPrefix(unit) else { return nil }
                rest = rest.dropFirst(unit.count)
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(token == "year" ? 4 : 9)
            guard let value = Int64(digits) else { return nil }
            if token == "year" { year = Int(value) } else { running = value }
            rest = rest.dropFirst(digits.count)
        }
        guard rest.isEmpty, let running else { return nil }
        return (running, year)
    }

    /// What is wrong with the pattern; nil when it can number records.
    public var fault: Fault? {
        guard pattern.contains("{n}") || pattern.contains("{n:") else {
            return Fault(
                field: "pattern", value: pattern,
                answer: Label("编号式样须含 {n}", "A number pattern needs {n}"))
        }
        guard pattern.utf8.count <= Limits.numberBytes else {
            return Fault(field: "pattern", value: pattern, answer: Label("编号式样过长", "The pattern is too long"))
        }
        return nil
    }

    /// What a name in braces stands for; nil for nothing.
    private static func part(_ token: Substring) -> Part? {
        if token == "unit" { return .unit }
        if token == "year" { return .year }
        guard token.hasPrefix("n") else { return nil }
        return .running(token.hasPrefix("n:") ? Int(token.dropFirst(2)) ?? 0 : 0)
    }
}
