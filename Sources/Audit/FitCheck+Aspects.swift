/// 从性别看，男128名、女103名；从年龄看，…: one whole looked at in several ways, each of which makes it up.
extension FitCheck {
    /// A way to look at a whole that tells all there is and misses it.
    mutating func missesAspect(_ run: [Int], _ sum: Double) -> Bool {
        guard run.count > 1, isAspect(run[0]), !isOverlapping(run), sum >= 20,
            Set(run.map { reader.quantities[$0].unit.id }).count == 1
        else { return false }
        let (shared, counted) = (wholeBeside(run), wholeBefore(run))
        guard let whole = shared ?? counted, !held.contains(whole) || shared != nil else { return false }
        let value = reader.quantities[whole].value
        let isSlip = workings.isSlip(value, run, sum)
        let isTold = shared != nil && run.count > 2 || run.count > 3 && reader.quantities[whole].role.contains(.total)
        guard isAll(run) || isSlip && isTold else { return false }
        guard sum != value, abs(value - sum) <= value * (isSlip ? 0.15 : 0.1), isSlip || shared != nil && run.count > 2
        else { return false }
        accuse(whole, run)
        return true
    }

    /// 从年龄看, 按罪名分: right before the first part, behind a mark.
    private func isAspect(_ first: Int) -> Bool {
        let scalars = reader.prose.scalars
        let end = reader.quantities[first].range.lowerBound
        let start = max(reader.sentences[reader.quantities[first].sentence].range.lowerBound, end - 28)
        let opening = (start..<end).last { place in
            ListWords.by.contains(scalars[place]) && (place == start || Scanner.mark(scalars[place - 1]) != nil)
        }
        guard let opening else { return false }
        let close = (opening..<end).first { Scanner.mark(scalars[$0]) != nil } ?? end
        return (opening + 2..<max(opening + 2, min(close, opening + 12))).contains {
            ListWords.dividing.contains(scalars[$0])
        }
    }

    /// The last is the rest, or the first and the last are open bands: 30岁以下, 60岁以上; or a set that has no other member.
    private func isAll(_ run: [Int]) -> Bool {
        let (first, last) = (reader.quantities[run[0]], reader.quantities[run[run.count - 1]])
        if last.role.contains(.rest) { return true }
        let from = reader.sentences[first.sentence].range.lowerBound
        let words = max(from, first.range.lowerBound - 10)..<first.range.lowerBound
        let tail = reader.quantities[run[run.count - 2]].range.upperBound..<last.range.lowerBound
        let isBands =
            run.count > 2
            && (workings.has(SpanWords.lowest, in: words) && workings.has(SpanWords.highest, in: tail)
                || workings.has(SpanWords.highest, in: words) && workings.has(SpanWords.lowest, in: tail))
        return isBands
            || first.set != 0 && first.set == last.set && first.set <= SetWords.closedCount
                && SetWords.sizes[first.set - 1] == run.count
    }

    /// The whole that other rows of the paragraph make up, where it is one.
    private func wholeBeside(_ run: [Int]) -> Int? {
        let first = reader.quantities[run[0]]
        let wholes =
            rows[first.section, default: []].suffix(60).filter {
                $0.part < run[0] && reader.quantities[$0.part].paragraph == first.paragraph
                    && reader.quantities[$0.whole].unit.id == first.unit.id
            }.map(\.whole)
            + Array(
                (max(0, run[0] - 12)..<run[0]).map { workings.whole[$0] }.filter {
                    $0 >= 0 && reader.quantities[$0].unit.id == first.unit.id
                        && reader.quantities[$0].paragraph == first.paragraph
                })
        return Set(wholes.map { reader.quantities[$0].value }).count == 1 ? wholes.last : nil
    }

    /// The one count of the sentence before, or the first of the sentence itself.
    private func wholeBefore(_ run: [Int]) -> Int? {
        let first = reader.quantities[run[0]]
        let before = (max(0, run[0] - 8)..<run[0]).filter {
            let quantity = reader.quantities[$0]
            return isValue($0) && quantity.isExact && quantity.unit.id == first.unit.id
                && quantity.paragraph == first.paragraph && first.sentence - quantity.sentence <= 1
                && quantity.role.isDisjoint(with: [.earlier, .plan, .comparing, .each, .from])
        }
        return before.count == 1 ? before[0] : nil
    }
}
