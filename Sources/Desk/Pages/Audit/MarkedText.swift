import Audit
import Declarations

/// A text with what was found in it marked; every mark leads to its finding.
struct MarkedText: Sendable {
    /// How many scalars of a long text are shown.
    static let most = 200_000

    let result: AuditResult
    /// The findings that are listed: only their marks lead anywhere.
    let listed: Set<Int>

    /// Whether a finding's first passage is among what is shown.
    static func shows(_ finding: AuditFinding) -> Bool { finding.passages.contains { $0.upperBound <= most } }

    /// A stretch of text between two borders of passages, and the finding that it shows.
    private struct Piece {
        let range: Range<Int>
        let finding: Int?
    }

    var html: Html {
        let scalars = Array(result.text.unicodeScalars.prefix(MarkedText.most))
        var html: Html = "<p>"
        var named: Set<Int> = []
        for piece in pieces(upTo: scalars.count) {
            guard let number = piece.finding else {
                html.add(lines(scalars[piece.range]))
                continue
            }
            let isFirst = named.insert(number).inserted
            let id: Html = isFirst ? " id=\"m\(number)\"" : ""
            let kind: Html =
                result.findings[number].verdict == .broken ? " class=\"broken\"" : " class=\"asked\""
            let words = lines(scalars[piece.range])
            let shown: Html = listed.contains(number) ? "<a href=\"#f\(number)\">\(words)</a>" : words
            html.add("<mark\(kind)\(id)>\(shown)</mark>")
        }
        html.add("</p>")
        return html
    }

    /// The text cut at every border; where passages overlap, the graver finding shows, and each shows somewhere.
    private func pieces(upTo end: Int) -> [Piece] {
        var passages: [(range: Range<Int>, finding: Int)] = []
        for (number, finding) in result.findings.enumerated() where finding.verdict != .holds {
            for range in finding.passages where range.upperBound <= end { passages.append((range, number)) }
        }
        var borders = Set([0, end])
        for passage in passages { borders.formUnion([passage.range.lowerBound, passage.range.upperBound]) }
        let cuts = borders.sorted()
        passages.sort { $0.range.lowerBound < $1.range.lowerBound }
        var next = 0
        var open: [(range: Range<Int>, finding: Int)] = []
        return zip(cuts, cuts.dropFirst()).map { start, stop in
            while next < passages.count, passages[next].range.lowerBound <= start {
                open.append(passages[next])
                next += 1
            }
            open.removeAll { $0.range.upperBound <= start }
            let shown = open.first { result.findings[$0.finding].verdict == .broken } ?? open.first
            return Piece(range: start..<stop, finding: shown?.finding)
        }
    }

    private func lines(_ scalars: ArraySlice<Unicode.Scalar>) -> Html {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        var html = Html()
        for (number, line) in String(view).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { html.add("<br>") }
            html.add("\(line)")
        }
        return html
    }
}
