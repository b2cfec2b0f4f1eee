/// Several percentages in a row: 分别占40%、36%和24%.
extension PercentCheck {
    /// How many percentages stand in a row from here on; 0 inside a row.
    func run(from index: Int, _ number: Int) -> Int {
        let range = reader.sentences[number].quantities
        if index > range.lowerBound, follows(index) { return 2 }
        var count = 1
        while index + count < range.upperBound, follows(index + count) { count += 1 }
        return count
    }

    /// Whether a percentage follows another with nothing but 、 or 和 between.
    private func follows(_ index: Int) -> Bool {
        guard index > 0, reader.quantities[index].isPercent, reader.quantities[index - 1].isPercent,
            reader.quantities[index].depth == reader.quantities[index - 1].depth
        else {
            return false
        }
        return reader.quantities[index].range.lowerBound - reader.quantities[index - 1].range.upperBound
            <= 2
    }

    /// The percentages of a row belong to as many counts before it, in their order.
    mutating func respectively(_ index: Int, _ number: Int) {
        let range = reader.sentences[number].quantities
        guard !(index > range.lowerBound && follows(index)) else { return }
        let count = run(from: index, number)
        let counts = range.filter { $0 < index && reader.quantities[$0].isCount }
        let alike = counts.filter { place in counts.last.map { workings.areAlike($0, place) } ?? false }
        let here = Array(alike.suffix(count))
        let isShare = reader.quantities[index].role.contains(.share)
        let parts = here.count == count ? here : isShare ? partsBefore(count, number) : []
        guard parts.count == count else { return }
        let wholes = wholes(of: parts[0], nil, number).filter { !parts.contains($0) }
        for (place, part) in parts.enumerated() {
            let percent = reader.quantities[index + place]
            if let whole = wholes.first(where: {
                fits(percent, reader.quantities[part], reader.quantities[$0])
            }) {
                report(.holds, index + place, [part], whole, sure: 0.85)
            } else if workings.whole[part] >= 0 {
                accuse(index + place, part, workings.whole[part], sure: 0.8)
            }
        }
    }

    /// 年度任务3.5万亩的103.4%: of the count just before, joined by 的.
    func isOfLast(_ index: Int) -> Bool {
        guard index > 1, reader.quantities[index - 1].isCount else { return false }
        let between =
            reader.quantities[index - 1].range.upperBound..<reader.quantities[index].range.lowerBound
        return between.count == 1 && reader.prose.scalars[between.lowerBound] == ListWords.of
    }

    /// Only one count of the sentence can be what the text means, or one that fits.
    mutating func ofLast(_ index: Int, _ number: Int) {
        let whole = index - 1
        let parts = reader.sentences[number].quantities.filter {
            $0 < whole && reader.quantities[$0].isCount && workings.areAlike($0, whole)
                && reader.quantities[$0].depth <= reader.quantities[index].depth
        }
        let fitting = parts.last {
            fits(reader.quantities[index], reader.quantities[$0], reader.quantities[whole])
        }
        if let fitting { return report(.holds, index, [fitting], whole, sure: 0.9) }
        guard parts.count == 1, let part = parts.first, !isRough(index, part, whole),
            !workings.has(GrowthWords.compared, in: reader.quantities[part].after)
        else { return }
        accuse(index, part, whole, sure: 0.75)
    }

    /// 年度计划建设110公里，完成路面58.3公里，路面完成计划的53.0%: of what was planned in the sentence.
    mutating func ofPlan(_ index: Int, _ number: Int) -> Bool {
        let percent = reader.quantities[index]
        guard workings.has(ListWords.ofPlan, in: percent.before) else { return false }
        let here = reader.sentences[number].quantities.filter { $0 < index && reader.quantities[$0].isCount }
        guard let whole = here.last(where: { reader.quantities[$0].role.contains(.plan) }) else { return false }
        let part = here.last {
            $0 > whole && workings.areAlike($0, whole)
                && fits(percent, reader.quantities[$0], reader.quantities[whole])
        }
        guard let part else { return false }
        report(.holds, index, [part], whole, sure: 0.85)
        return true
    }

    /// 第一产业12亿元…。三次产业的比重分别为15.0%、38.4%和46.6%: as many parts of one whole in the sentence before.
    private func partsBefore(_ count: Int, _ number: Int) -> [Int] {
        guard number > 0, reader.sentences[number - 1].paragraph == reader.sentences[number].paragraph
        else { return [] }
        let parts = reader.sentences[number - 1].quantities.filter {
            workings.whole[$0] >= 0 && reader.quantities[$0].isCount
        }
        let whole = parts.first.map { workings.whole[$0] }
        return parts.count == count && parts.allSatisfy { workings.whole[$0] == whole } ? Array(parts) : []
    }
}
