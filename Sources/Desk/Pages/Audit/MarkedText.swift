import Audit
import Declarations

/// A text with what was found in it marked; every mark leads to its finding. Of a very long text the surroundings of
/// the findings that are listed are shown.
struct MarkedText: Sendable {
    /// How many scalars of a long text are shown.
    static let most = 200_000
    /// How many before and behind a passage, where not all are shown.
    private static let around = 300

    let result: AuditResult
    /// The findings that are listed: only their marks lead anywhere.
    let listed: Set<Int>
    /// The stretches of the text that are shown.
    private let shown: [Range<Int>]
    /// Whether these are not all of it.
    let isPart: Bool

    init(result: AuditResult, listed: Set<Int>) {
        self.result = result
        self.listed = listed
        let end = result.text.unicodeScalars.count
        isPart = end > MarkedText.most
        let passages = listed.flatMap { result.findings[$0].passages }
        shown = isPart ? MarkedText.surroundings(of: passages, in: end) : [0..<end]
    }

    /// Whether a finding's first passage is among what is shown.
    func shows(_ finding: AuditFinding) -> Bool {
        guard isPart, let first = finding.passages.first else { return true }
        return shown.contains { $0.contains(first.lowerBound) && $0.upperBound >= first.upperBound }
    }

    /// Some text before and behind each passage, neighbours as one; the beginning where there is no passage.
    private static func surroundings(of passages: [Range<Int>], in end: Int) -> [Range<Int>] {
        var kept: [Range<Int>] = []
        var count = 0
        for passage in passages.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let start = max(0, passage.lowerBound - around)
            let stop = min(end, passage.upperBound + around)
            if let last = kept.last, start <= last.upperBound {
                kept[kept.count - 1] = last.lowerBound..<max(last.upperBound, stop)
            } else {
                kept.append(start..<stop)
            }
            count += 2 * around
            if count > most { break }
        }
        return kept.isEmpty ? [0..<min(end, most)] : kept
    }

    /// A stretch of text between two borders of passages, and the finding that it shows.
    private struct Piece {
        let range: Range<Int>
        let finding: Int?
    }

    var html: Html {
        let scalars = Array(result.text.unicodeScalars)
        var html = Html()
        var named: Set<Int> = []
        let passages = passages
        var next = 0
        for stretch in shown {
            let first = next
            while next < passages.count, passages[next].range.lowerBound < stretch.upperBound { next += 1 }
            let inside = passages[first..<next].filter {
                stretch.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= stretch.upperBound
            }
            let isCut: Html = stretch.lowerBound > 0 ? "<p class=\"cut\">… " : "<p>"
            html.add(isCut)
            for piece in pieces(of: inside, in: stretch) { add(piece, scalars, &named, to: &html) }
            html.add(stretch.upperBound < scalars.count ? " …</p>" : "</p>")
        }
        return html
    }

    private func add(
        _ piece: Piece, _ scalars: [Unicode.Scalar], _ named: inout Set<Int>, to html: inout Html
    ) {
        let words = lines(scalars[piece.range])
        guard let number = piece.finding else { return html.add(words) }
        let isFirst = named.insert(number).inserted
        let id: Html = isFirst ? " id=\"m\(number)\"" : ""
        let kind: Html =
            result.findings[number].verdict == .broken ? " class=\"broken\"" : " class=\"asked\""
        let shown: Html = listed.contains(number) ? "<a href=\"#f\(number)\">\(words)</a>" : words
        html.add("<mark\(kind)\(id)>\(shown)</mark>")
    }

    /// A passage of a finding that is not in order.
    private struct Passage {
        let range: Range<Int>
        let finding: Int
    }

    private var passages: [Passage] {
        result.findings.enumerated().filter { $0.element.verdict != .holds }
            .flatMap { number, finding in finding.passages.map { Passage(range: $0, finding: number) } }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A stretch cut at every border; where passages overlap, the graver finding shows, and each shows somewhere.
    private func pieces(of passages: [Passage], in stretch: Range<Int>) -> [Piece] {
        var borders = Set([stretch.lowerBound, stretch.upperBound])
        for passage in passages { borders.formUnion([passage.range.lowerBound, passage.range.upperBound]) }
        let cuts = borders.sorted()
        var next = 0
        var open: [Passage] = []
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
