/// A number that is said again in another writing: 482 600元，合48.26万元; 1 268件 … 1 200余件.
extension ContradictionCheck {
    mutating func restated() {
        for index in reader.quantities.indices.dropFirst() where reader.quantities[index].isCount {
            converted(index)
            if isSameAgain(index) {
                again(index - 1, index)
            } else if reader.quantities[index].exactness == .over, let earlier = exact(before: index) {
                say(.holds, earlier, index)
            }
        }
    }

    /// 31.2万亩（折合2.08万公顷）: one area in two units.
    private mutating func converted(_ index: Int) {
        let one = reader.quantities[index - 1]
        let two = reader.quantities[index]
        guard one.isCount, two.isCount, one.isExact, two.isExact, one.sentence == two.sentence,
            one.unit.id != two.unit.id,
            one.unit.family == two.unit.family,
            let first = UnitWords.worths[one.unit.id], let second = UnitWords.worths[two.unit.id],
            workings.has(ListWords.converting, in: one.range.upperBound..<two.range.lowerBound),
            two.range.lowerBound - one.range.upperBound <= 5
        else { return }
        let exact = one.value * first / second
        let slack = (one.step * first / second + two.step) * 0.5 + 1e-9
        let isSame = abs(exact - two.value) <= slack
        let computed = "\(Figures.text(one.value))×\(Figures.text(first / second, 6))=\(Figures.text(exact))"
        workings.add(
            .unit, isSame ? .holds : .broken, [index - 1, index], stated: reader.written(index), computed: computed,
            sure: 0.8,
            ExplanationWords.converted(
                computed, reader.written(index),
                isSame ? ExplanationWords.conversionHolds : ExplanationWords.conversionWrong))
    }

    /// 即, 合 between two numbers of one kind.
    private func isSameAgain(_ index: Int) -> Bool {
        let one = reader.quantities[index - 1]
        let two = reader.quantities[index]
        guard one.isCount, one.sentence == two.sentence, one.unit.family == .money,
            two.unit.family == .money
        else {
            return false
        }
        let words = reader.prose.trimmed(one.range.upperBound..<two.range.lowerBound)
        return words.count <= 4
            && ListWords.thatIs.contains { reader.prose.scalars[words].elementsEqual($0) }
    }

    private mutating func again(_ one: Int, _ two: Int) {
        let first = reader.quantities[one]
        let second = reader.quantities[two]
        if first.bounds.meets(second.bounds) { return say(.holds, one, two) }
        guard first.isExact, second.isExact else { return }
        say(.broken, one, two)
    }

    mutating func say(_ verdict: AuditVerdict, _ one: Int, _ two: Int) {
        workings.add(
            .contradiction, verdict, [one, two], stated: reader.written(two),
            computed: reader.written(one), sure: 0.7,
            verdict == .holds
                ? ExplanationWords.saidTwice
                : ExplanationWords.saidDifferently(reader.written(one), reader.written(two)))
    }

    /// The exact number that a rough one stands for: near, of one kind, and called alike.
    private func exact(before index: Int) -> Int? {
        let rough = reader.quantities[index]
        return (max(0, index - 16)..<index).last { place in
            let quantity = reader.quantities[place]
            return quantity.isCount && quantity.isExact && quantity.section == rough.section
                && quantity.unit.id == rough.unit.id && rough.bounds.contains(quantity.value)
                && quantity.value >= 100
                && quantity.value != rough.value && areCalledAlike(place, index)
        }
    }

    /// Four letters in a row that both names have.
    private func areCalledAlike(_ one: Int, _ other: Int) -> Bool {
        let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[one].before)].filter(
            Sign.isHan)
        let quantity = reader.quantities[other]
        return name.indices.dropLast(3).contains { start in
            let word = Array(name[start..<(start + 4)])
            return workings.has([word], in: quantity.before) || workings.has([word], in: quantity.after)
        }
    }
}
