import Foundation
import Testing

@testable import Audit

/// One number of a relation that holds, mistyped: two digits turned, or one other digit.
struct Slip {
    let kind: AuditKind
    let text: String
    /// Where the mistyped number stands, in scalars.
    let range: Range<Int>

    /// The number that each relation of a passage states, mistyped; none where something is broken already.
    static func all(of text: String, every step: Int) -> [Slip] {
        let workings = Examination.workings(of: text)
        let scalars = Array(text.unicodeScalars)
        guard workings.findings.allSatisfy({ $0.verdict != .broken }),
            scalars.count == workings.reader.prose.scalars.count
        else { return [] }
        let kinds: Set<AuditKind> = [.sum, .percent, .growth, .contradiction]
        return workings.rests.enumerated().compactMap { number, rest in
            let found = workings.findings[rest.finding]
            guard number % step == 0 || found.kind == .contradiction, found.verdict == .holds,
                kinds.contains(found.kind),
                let place = rest.places.last(where: { workings.reader.written($0) == found.stated })
            else { return nil }
            let range = workings.reader.quantities[place].range
            return mistyped(scalars, in: range, number / step).map { Slip(kind: found.kind, text: $0, range: range) }
        }
    }

    private static func mistyped(_ scalars: [Unicode.Scalar], in range: Range<Int>, _ number: Int) -> String? {
        let digits = range.filter { ("0"..."9").contains(scalars[$0]) }
        guard digits.count > 1 else { return nil }
        var copy = scalars
        let turned = digits.indices.dropLast().first {
            copy[digits[$0]] != copy[digits[$0 + 1]] && !($0 == 0 && copy[digits[$0 + 1]] == "0")
        }
        if number % 2 == 0, let turned {
            copy.swapAt(digits[turned], digits[turned + 1])
        } else {
            let place = digits[1 + number % (digits.count - 1)]
            copy[place] = copy[place] == "9" ? "4" : "9"
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: copy)
        return String(view)
    }

    /// Whether something that rests on the number is called broken, or asked about.
    var isNoticed: Bool {
        Examination(of: text).findings.contains { finding in
            (finding.verdict == .broken || finding.verdict == .ask)
                && finding.passages.contains { $0.overlaps(range) }
        }
    }
}

/// A relation that the audit sees hold is one that it misses when a digit is mistyped. The floors lie a little under
/// what is reached; they are to rise.
@Suite struct SlipTests {
    @Test func mistypedNumbersOfTheCorpusAreNoticed() {
        var seen: [AuditKind: (all: Int, noticed: Int)] = [:]
        let sound = Passage.all.filter { passage in !passage.expected.contains { $0.hasPrefix("broken") } }
        for passage in sound {
            for slip in Slip.all(of: passage.text, every: 5) {
                let isNoticed = slip.isNoticed
                seen[slip.kind, default: (0, 0)].all += 1
                if isNoticed { seen[slip.kind, default: (0, 0)].noticed += 1 }
            }
        }
        let shares = seen.mapValues { Double($0.noticed) / Double($0.all) }
        let lines = seen.map { "mistyped \($0.key.rawValue): \($0.value.noticed) of \($0.value.all) noticed" }.sorted()
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        #expect(seen.count == 4 && seen.values.allSatisfy { $0.all > 10 })
        #expect((shares[.sum] ?? 0) >= 0.86)
        #expect((shares[.percent] ?? 0) >= 0.83)
        #expect((shares[.growth] ?? 0) >= 0.84)
        #expect((shares[.contradiction] ?? 0) >= 0.6)
    }
}
