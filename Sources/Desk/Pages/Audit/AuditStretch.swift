import Audit

/// Which of the findings that are broken or asked about a page lists: all of a report's, a stretch of a very long
/// text's.
struct AuditStretch: Sendable {
    /// How many are listed on one page.
    static let most = 100

    /// All of them, what is broken first, by their places among the findings.
    private let order: [Int]
    private let range: Range<Int>

    /// - Parameter from: which is the first to be listed, counted from 1; nil lists all.
    init(_ findings: [AuditFinding], from: Int?) {
        let broken = findings.indices.filter { findings[$0].verdict == .broken }
        order = broken + findings.indices.filter { findings[$0].verdict == .ask }
        guard let from else {
            range = order.indices
            return
        }
        let start = (min(max(1, from), max(1, order.count)) - 1) / Self.most * Self.most
        range = start..<min(order.count, start + Self.most)
    }

    var count: Int { order.count }
    var isPart: Bool { range.count < order.count }
    var listed: ArraySlice<Int> { order[range] }
    /// The first and the last that are listed, counted from 1.
    var shown: ClosedRange<Int> { (range.lowerBound + 1)...max(range.lowerBound + 1, range.upperBound) }

    /// The stretches before and behind this one.
    var others: [ClosedRange<Int>] {
        [range.lowerBound - Self.most, range.upperBound].filter {
            $0 >= 0 && $0 < order.count && $0 != range.lowerBound
        }
        .map { ($0 + 1)...min(order.count, $0 + Self.most) }
    }
}
