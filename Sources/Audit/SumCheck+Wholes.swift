/// Where a whole may stand.
extension SumCheck {
    /// 按领域分：: a way to divide what was counted before.
    func isDividing(_ end: Int, in sentence: Sentence) -> Bool {
        let start = max(sentence.range.lowerBound, end - 12)
        guard end > start else { return false }
        let words = reader.prose.scalars[start..<end]
        let first = words.lastIndex { Scanner.mark($0) != nil }.map { $0 + 1 } ?? start
        let isColon =
            end < reader.prose.scalars.count && Scanner.mark(reader.prose.scalars[end]) == .colon
        if isColon, end > first, ListWords.by.contains(reader.prose.scalars[first]) { return true }
        guard ListWords.dividing.contains(reader.prose.scalars[end - 1]) else { return false }
        if words.contains(where: { ListWords.by.contains($0) }) { return true }
        return end - first >= 3 && end - first <= 6 && reader.prose.scalars[first] == ListWords.parted
            && reader.prose.scalars[end - 1] != ListWords.parted
    }

    func candidates(_ range: Range<Int>, _ lead: Int) -> [Int] {
        let all = range.reversed().lazy.filter { index in
            let quantity = reader.quantities[index]
            return quantity.isCount && workings.areAlike(index, lead) && quantity.value > 0
        }
        let near = Array(all.prefix(6))
        return near + all.dropFirst(6).filter { workings.whole[$0] < 0 }.prefix(3)
    }
}
