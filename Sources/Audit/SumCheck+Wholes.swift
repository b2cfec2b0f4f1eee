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

    /// 在册286人。就业193人、无业93人。其中…: behind two parts of one whole, the whole itself comes first.
    func withRoots(_ wholes: [Int]) -> [Int] {
        let roots = Set(wholes.map { workings.whole[$0] })
        guard wholes.count > 1, roots.count == 1, let root = roots.first, root >= 0, !wholes.contains(root)
        else { return wholes }
        return [root] + wholes
    }

    /// 上述处罚案件的分布为：: what was counted before, by its name.
    func isReferring(_ end: Int, in sentence: Sentence) -> Bool { !reference(end, in: sentence).isEmpty }

    /// Of several counts those that end in the name that is referred to; all where none does.
    func referred(_ wholes: [Int], _ end: Int, in sentence: Sentence) -> [Int] {
        let name = reference(end, in: sentence)
        guard name.count > 1, wholes.count > 1 else { return wholes }
        let named = wholes.filter {
            let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[$0].before)]
            return words.suffix(name.count).elementsEqual(name)
        }
        return named.isEmpty ? wholes : named
    }

    /// The letters behind 上述 up to 的 or the mark.
    private func reference(_ end: Int, in sentence: Sentence) -> [UInt32] {
        let start = max(sentence.range.lowerBound, end - 24)
        let words = reader.prose.scalars[start..<max(start, end)]
        for word in ListWords.above {
            guard let first = words.indices.dropLast(word.count).last(where: { words[$0...].starts(with: word) }) else {
                continue
            }
            let rest = words[(first + word.count)...].prefix { Sign.isHan($0) && $0 != ListWords.of }
            return rest.isEmpty ? [] : Array(rest.prefix(8))
        }
        return []
    }

    func candidates(_ range: Range<Int>, _ lead: Int) -> [Int] {
        let all = range.reversed().lazy.filter { index in
            let quantity = reader.quantities[index]
            return quantity.isCount && workings.areAlike(index, lead) && quantity.value > 0
        }
        let near = Array(all.prefix(6))
        return near + all.dropFirst(6).filter { workings.whole[$0] < 0 }.prefix(3)
    }

    /// 由35元提高到70元: what was before is no part of what is now.
    func isOrigin(_ index: Int) -> Bool {
        let next = index + 1
        return reader.quantities[index].role.contains(.from) && next < reader.quantities.count
            && reader.quantities[next].role.contains(.to)
            && reader.quantities[next].sentence == reader.quantities[index].sentence
    }

    /// 线索93条，就地解决52条，移交41条；其中重复检查30条、随意罚款12条: behind a semicolon, of what the whole is the last
    /// part of.
    func isOfWider(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let first = parts.first, whole < first, reader.quantities[first].role.contains(.among) else {
            return false
        }
        let between = reader.quantities[whole].token..<reader.quantities[first].token
        guard reader.tokens[between].contains(where: { $0.kind == .semicolon }) else { return false }
        let start = reader.sentences[reader.quantities[whole].sentence].quantities.lowerBound
        var sum = reader.quantities[whole].value
        for root in (max(start, whole - 6)..<max(start, whole)).reversed() {
            guard workings.areAlike(root, whole) else { return false }
            if reader.quantities[root].value == sum, root < whole - 1 {
                return parts.reduce(0) { $0 + reader.quantities[$1].value } <= sum
            }
            sum += reader.quantities[root].value
        }
        return false
    }
}
