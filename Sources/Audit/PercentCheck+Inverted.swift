/// A share that stands before its part: 占总数62%的婚姻家庭纠纷，共310件.
extension PercentCheck {
    /// 占在册的三成六，即60人; 剩下两成即90件: the count behind says the same in numbers.
    func isSaidBehind(_ index: Int) -> Bool {
        guard index + 1 < reader.quantities.count, reader.quantities[index + 1].isCount,
            reader.quantities[index + 1].sentence == reader.quantities[index].sentence
        else { return false }
        let between =
            reader.quantities[index].range.upperBound..<reader.quantities[index + 1].range.lowerBound
        let words = reader.prose.trimmed(between)
        if reader.quantities[index].role.contains(.share), hasOwnName(index),
            between.count <= 3,
            ListWords.being.contains(where: { reader.prose.scalars[words].elementsEqual($0) })
        {
            return true
        }
        return between.count <= 5
            && ListWords.thatIs.contains { reader.prose.scalars[words].elementsEqual($0) }
    }

    /// 其中矛盾纠纷类占11.3%: letters of its own before 占.
    private func hasOwnName(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        let share = reader.tokens[percent.clauseToken..<percent.token].first {
            reader.word($0)?.sense == .share
        }
        guard let share else { return false }
        return share.start - percent.before.lowerBound >= 2
            && Sign.isHan(reader.prose.scalars[share.start - 1])
            && Sign.isHan(reader.prose.scalars[share.start - 2])
    }

    /// The count behind a share that 的 joins to the name of its part.
    private func inverted(_ index: Int, _ number: Int) -> Int? {
        if isSaidBehind(index) { return index + 1 }
        let percent = reader.quantities[index]
        let scalars = reader.prose.scalars
        let end = percent.range.upperBound
        guard percent.role.contains(.share), end + 1 < scalars.count, scalars[end] == ListWords.of,
            index + 1 < reader.sentences[number].quantities.upperBound,
            reader.quantities[index + 1].isCount,
            !ListWords.proportions.contains(where: { scalars[(end + 1)...].starts(with: $0) })
        else { return nil }
        let marks = reader.tokens[percent.token..<reader.quantities[index + 1].token]
        return marks.contains { $0.kind == .semicolon || $0.kind == .open || $0.kind == .close }
            ? nil : index + 1
    }

    /// Whether a share was read as standing before its part.
    mutating func beforeItsPart(_ index: Int, _ number: Int) -> Bool {
        guard let part = inverted(index, number) else { return false }
        let wholes = wholes(of: part, workings.namedWhole(of: index), number).filter { $0 != part }
        let percent = reader.quantities[index]
        if isSaidBehind(index), let whole = totalBehind(part, number),
            fits(percent, reader.quantities[part], reader.quantities[whole])
        {
            report(.holds, index, [part], whole, sure: 0.8)
            return true
        }
        if let whole = wholes.first(where: {
            fits(percent, reader.quantities[part], reader.quantities[$0])
        }) {
            report(.holds, index, [part], whole, sure: 0.85)
            return true
        }
        if isSaidBehind(index), let whole = saidWholes(index, part).first {
            accuse(index, part, whole, sure: 0.75)
            return true
        }
        if index > reader.sentences[number].quantities.lowerBound, reader.quantities[index - 1].isCount,
            isJoined(index - 1, index)
        {
            return false
        }
        if let whole = sureWhole(of: part, wholes, number) { accuse(index, part, whole, sure: 0.75) }
        return true
    }

    /// 即1020户；未接通180户。两者合起来1200户: the whole that the next sentence makes of the part.
    private func totalBehind(_ part: Int, _ number: Int) -> Int? {
        let whole = workings.whole[part]
        return whole > part && reader.quantities[whole].sentence - number <= 1 ? whole : nil
    }

    /// The counts that are named like the whole behind 占, wherever they stand; the nearest first.
    private func saidWholes(_ index: Int, _ part: Int) -> [Int] {
        let core = workings.nameOfWhole(of: index)
        guard core.count >= 2 else { return [] }
        return (max(0, index - 40)..<index).reversed().filter {
            reader.quantities[$0].isCount && workings.areAlike($0, part)
                && workings.has([core], in: reader.quantities[$0].before)
        }
    }

    /// 310件，占62%: only a comma between a count and its share.
    private func isJoined(_ part: Int, _ index: Int) -> Bool {
        reader.quantities[index].before.lowerBound - reader.quantities[part].range.upperBound <= 1
            && workings.nameOfWhole(of: index).isEmpty
    }
}
