/// What there was, what was done of it, and the rate, one right behind the other: no other numbers can be meant.
extension PercentCheck {
    /// 执法人员1148人，持有效执法证件的1096人，持证率91.2%: a rate that its neighbours miss, also by more than a slip of the pen.
    mutating func triple(_ index: Int, _ stem: [UInt32]) {
        let percent = reader.quantities[index]
        let (part, whole) = (index - 1, index - 2)
        guard whole >= reader.sentences[percent.sentence].quantities.lowerBound, percent.isExact,
            percent.value < 100, stem.count >= 2, isCountOfNow(part), isCountOfNow(whole),
            workings.areAlike(part, whole),
            reader.quantities[part].unit.id == reader.quantities[whole].unit.id,
            reader.quantities[part].value <= reader.quantities[whole].value,
            reader.quantities[whole].value >= 10, isCalled(part, stem), !isCalled(whole, stem),
            !workings.has(ExplanationWords.otherRates, in: percent.before),
            !reader.quantities[part].period.differs(from: reader.quantities[whole].period)
        else { return }
        let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
        guard abs(exact - percent.value) >= percent.step, abs(exact - percent.value) <= 12 else { return }
        accuse(index, part, whole, sure: 0.9)
    }

    private func isCountOfNow(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.isCount && quantity.isExact && quantity.depth == 0
            && quantity.role.isDisjoint(with: [.earlier, .plan, .comparing, .each, .share, .from, .to])
    }

    /// 表示满意的 for 满意, 持有效执法证件的 for 持证, 负责人出庭 for 出庭应诉.
    private func isCalled(_ part: Int, _ stem: [UInt32]) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[part].before)].filter(Sign.isHan)
        let name = words.last == ListWords.of ? Array(words.dropLast()) : Array(words)
        if isOpposite(reader.quantities[part], of: stem) { return false }
        if name.suffix(2).elementsEqual(stem.suffix(2)) || name.suffix(2).elementsEqual(stem.prefix(2)) { return true }
        guard stem.count == 2, name.count <= 8, name.first == stem[0] else { return false }
        return name.dropFirst().contains(stem[1])
    }
}
