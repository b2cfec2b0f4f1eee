/// How many parts a total says that it has, and what is none of them.
extension SumCheck {
    /// 完成造林2.36万亩，为年度任务2万亩的118%: what was to be done is no part of what was.
    func isAim(_ part: Int) -> Bool {
        reader.quantities[part].role.contains(.plan)
            || workings.has(DenialWords.aims, in: reader.quantities[part].before)
    }

    /// 三级平台共308个, 三类合计84件: the words say how many of the parts before it are meant.
    func counted(_ whole: Int, _ parts: [Int]) -> [Int]? {
        let words = reader.prose.trimmed(reader.quantities[whole].before)
        let last = reader.quantities[max(0, whole - 1)]
        if last.isChinese, last.isExact, last.value > 1, last.value <= 9,
            words.lowerBound - last.range.upperBound <= 1
        {
            let before = parts.filter { $0 != whole - 1 }
            let start = last.range.lowerBound
            let isFirst = start > 0 && reader.prose.scalars[start - 1] == ListWords.foremost
            guard Int(last.value) <= before.count else { return nil }
            return Array(isFirst ? before.prefix(Int(last.value)) : before.suffix(Int(last.value)))
        }
        let isFirst = words.count > 3 && reader.prose.scalars[words.lowerBound] == ListWords.foremost
        let start = words.lowerBound + (isFirst ? 1 : 0)
        guard words.count >= 3, let count = NumeralWords.digits[reader.prose.scalars[start]],
            NumeralWords.kinds.contains(reader.prose.scalars[start + 1])
        else { return nil }
        guard count > 1, count <= parts.count else { return nil }
        return Array(isFirst ? parts.prefix(count) : parts.suffix(count))
    }

    /// 处罚8642件、许可45310件、检查61905次，三类合计115857件次: more parts are said than there are of the total's unit.
    mutating func mixed(_ whole: Int, _ parts: [Int]) -> Bool {
        let words = reader.prose.trimmed(reader.quantities[whole].before)
        let last = reader.quantities[max(0, whole - 1)]
        let isSaid = last.isChinese && last.isExact && words.lowerBound - last.range.upperBound <= 1
        let letters = reader.prose.scalars[words].prefix(2)
        let digit = letters.last.map(NumeralWords.kinds.contains) == true ? letters.first : nil
        let said = isSaid ? Int(last.value) : digit.flatMap { NumeralWords.digits[$0] } ?? 0
        let count = said + (isSaid ? 1 : 0)
        guard said > parts.count, said < 10 else { return false }
        let first = reader.sentences[reader.quantities[whole].sentence].quantities.lowerBound
        let all = (first..<whole).filter { reader.quantities[$0].isCount }.suffix(count).prefix(said)
        if all.count == said, adds(Array(all), whole) { settle(whole, Array(all), nil) }
        return true
    }
}
