/// How strongly the words of parts say that they are all there are.
extension SumCheck {
    func evidence(_ parts: [Int], _ opener: Opener?) -> Evidence {
        let first = reader.quantities[parts[0]]
        let all = parts.map { reader.quantities[$0] }
        let members = Set(all.map(\.member))
        if parts.count == 2, isComplement(parts[0], parts[1]) { return .closed }
        if first.set != 0, first.set <= SetWords.closedCount, members.count == parts.count,
            parts.count > 1,
            all.allSatisfy({ $0.set == first.set || $0.role.contains(.rest) })
        {
            return parts.count > 2 || SetWords.sizes[first.set - 1] <= 4 ? .closed : .parallel
        }
        if parts.count > 1, let last = all.last, last.role.contains(.rest) { return .closed }
        let isListed =
            opener?.kind == .colon || opener?.kind == .open || opener?.sense == .respectively
            || opener?.sense == .include
        if isListed, parts.count > 1 { return .listed }
        if all.allSatisfy({ $0.labelLength == 0 && $0.isPeriodOwn }), parts.count > 1 {
            return .parallel
        }
        if parts.count > 2, isRow(parts), !isAcross(parts) { return .parallel }
        let tails = Set(parts.map(tail))
        if parts.count > 1, tails.count == 1, !tails.contains(0) { return .parallel }
        if parts.count == 2, areAlike(parts[0], parts[1]) { return .parallel }
        let heads = Set(parts.dropFirst().map(head))
        if parts.count > 2, heads.count == 1, !heads.contains(0) { return .parallel }
        let sets = Set(all.map(\.set))
        return parts.count > 1 && sets.count == 1 && !sets.contains(0) ? .parallel : .weak
    }

    /// 工业12家、批零18家、餐饮7家: nothing but 、 between the parts.
    func isRow(_ parts: [Int]) -> Bool {
        zip(parts, parts.dropFirst()).allSatisfy { one, two in
            let marks = reader.tokens[(reader.quantities[one].token + 1)..<reader.quantities[two].token]
            return two == one + 1 && marks.contains { $0.kind == .pause }
                && marks.allSatisfy { $0.kind != .comma }
        }
    }

    /// 合格…不合格, 到庭…未到庭: two parts that leave nothing over.
    private func isComplement(_ one: Int, _ other: Int) -> Bool {
        let left = letters(one)
        let right = letters(other)
        if left.count == right.count, left.count >= 2, left.dropLast() == right.dropLast(),
            let one = left.last,
            let two = right.last
        {
            return SetWords.sides.contains([one, two]) || SetWords.sides.contains([two, one])
        }
        guard let first = right.first, SetWords.negations.contains(first), left.count >= 2,
            right.count > 2
        else { return false }
        return left.suffix(right.count - 1).elementsEqual(right.dropFirst())
    }

    private func letters(_ index: Int) -> [UInt32] {
        var letters: [UInt32] = []
        Labels.core(reader.quantities[index], reader.tokens, reader.words, reader.prose, into: &letters)
        return letters
    }

    /// 裁定确认, 裁定驳回: two names that begin with the same word.
    private func areAlike(_ one: Int, _ other: Int) -> Bool {
        let left = reader.prose.trimmed(reader.quantities[one].before)
        let right = reader.prose.trimmed(reader.quantities[other].before)
        return left.count > 2 && right.count > 2
            && reader.prose.scalars[left].prefix(2).elementsEqual(reader.prose.scalars[right].prefix(2))
    }

    /// The first scalar of the words of a part: 进机关, 进学校.
    private func head(_ index: Int) -> UInt32 {
        let before = reader.prose.trimmed(reader.quantities[index].before)
        return before.count > 1 ? reader.prose.scalars[before.lowerBound] : 0
    }

    /// The last scalar of the words of a part: 案件, 纠纷, 街道.
    private func tail(_ index: Int) -> UInt32 {
        let quantity = reader.quantities[index]
        let before = reader.prose.trimmed(quantity.before)
        let after = reader.prose.trimmed(quantity.after)
        if let last = reader.prose.scalars[before].last(where: Sign.isHan) { return last }
        return reader.prose.scalars[after].last(where: Sign.isHan) ?? 0
    }
}
