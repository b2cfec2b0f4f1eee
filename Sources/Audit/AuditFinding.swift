/// What was checked (kinds of the output format).
public enum AuditKind: String, Sendable, CaseIterable {
    case sum, percent, growth, contradiction, numbering
    case countOfList = "count_of_list"
    case periodMix = "period_mix"
    case unit, domain, ledger
}

/// How a check came out. What cannot be decided from the text alone is asked.
public enum AuditVerdict: String, Sendable, CaseIterable {
    case holds, broken, ask
}

/// One relation of a text, checked.
public struct AuditFinding: Sendable, Hashable {
    public let kind: AuditKind
    public let verdict: AuditVerdict
    /// The passages it rests on, as ranges of Unicode scalars of the text, in the order of the text.
    public let passages: [Range<Int>]
    /// The same passages, literally; each at most 60 characters.
    public let quotes: [String]
    /// What the text says.
    public let stated: String
    /// What it comes to, with the calculation.
    public let computed: String
    /// From 0 to 1.
    public let sure: Double
    /// What is so, and what would settle it.
    public let explanation: String
    /// Which counts of a ledger it rests on: the one that the words name, then the one that explains a near miss.
    public let counted: [BookedCount]

    /// Where the first passage begins, in Unicode scalars.
    public var offset: Int { passages.first?.lowerBound ?? 0 }

    init(
        _ kind: AuditKind, _ verdict: AuditVerdict, _ passages: [Range<Int>], of prose: Prose,
        stated: String,
        computed: String, sure: Double, explanation: String, counted: [BookedCount] = []
    ) {
        let kept = AuditFinding.short(passages).map(prose.origin).map { range in
            range.lowerBound..<min(range.upperBound, range.lowerBound + AuditFinding.longestQuote)
        }
        self.kind = kind
        self.verdict = verdict
        self.passages = kept
        self.quotes = kept.map(prose.literal)
        self.stated = stated
        self.computed = computed
        self.sure = sure
        self.explanation = explanation
        self.counted = counted
    }

    /// What was there, came and went, and adds up.
    var isFlow: Bool { kind == .sum && verdict == .holds && computed.contains("-") }

    func isBroken(_ kind: AuditKind) -> Bool { verdict == .broken && self.kind == kind }

    /// The most scalars in one quote.
    static let longestQuote = 60

    /// In order, neighbours joined where both fit in one quote, none too long.
    private static func short(_ passages: [Range<Int>]) -> [Range<Int>] {
        var kept: [Range<Int>] = []
        for passage in passages.sorted(by: { $0.lowerBound < $1.lowerBound }) where !passage.isEmpty {
            if let last = kept.last, passage.lowerBound - last.upperBound <= 8,
                max(passage.upperBound, last.upperBound) - last.lowerBound <= longestQuote
            {
                kept[kept.count - 1] = last.lowerBound..<max(passage.upperBound, last.upperBound)
            } else {
                kept.append(passage.lowerBound..<min(passage.upperBound, passage.lowerBound + longestQuote))
            }
        }
        return kept
    }
}

extension AuditFinding {
    /// The finding as one line of JSON.
    public func json(report: String) -> String {
        let quoted = quotes.map(AuditFinding.quoted).joined(separator: ",")
        let parts = [
            "\"report\":" + AuditFinding.quoted(report), "\"kind\":\"\(kind.rawValue)\"",
            "\"verdict\":\"\(verdict.rawValue)\"", "\"quotes\":[\(quoted)]",
            "\"stated\":" + AuditFinding.quoted(stated),
            "\"computed\":" + AuditFinding.quoted(computed), "\"sure\":\(sure)",
            "\"explanation\":" + AuditFinding.quoted(explanation), "\"offset\":\(offset)",
        ]
        return "{" + parts.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String {
        // Hardly any report has something to escape.
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        if isPlain { return "\"" + text + "\"" }
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
