/// Shares of the two sides of one thing make a hundred: 男性占61.5%，女性占38.5%.
extension PercentCheck {
    /// 两个所占46%, 以上三个镇占60%: a count without words of its own; not 党员3人.
    func isAlone(_ index: Int) -> Bool {
        let words = reader.prose.trimmed(reader.quantities[index].before)
        return words.isEmpty || ExplanationWords.together.contains { reader.prose.scalars[words].elementsEqual($0) }
    }

    mutating func sides(_ index: Int) {
        guard index > 0 else { return }
        let one = reader.quantities[index - 1]
        let two = reader.quantities[index]
        guard one.isPercent, two.isPercent, one.sentence == two.sentence, one.isExact, two.isExact,
            one.role.contains(.share), two.role.contains(.share), one.labelLength <= 6, two.labelLength <= 6,
            one.set != 0, one.set == two.set, one.member != two.member, one.set <= SetWords.closedCount,
            SetWords.sizes[one.set - 1] == 2
        else { return }
        let sum = one.value + two.value
        guard abs(sum - 100) <= 10 else { return }
        let isAll = abs(sum - 100) <= max(one.step, two.step) + 1e-9
        let computed = "\(Figures.text(one.value))%+\(Figures.text(two.value))%=\(Figures.text(sum))%"
        workings.add(
            .percent, isAll ? .holds : .broken, [index - 1, index], stated: reader.written(index), computed: computed,
            sure: 0.8, isAll ? ExplanationWords.sharesHold : ExplanationWords.sharesDiffer(computed))
    }
}
