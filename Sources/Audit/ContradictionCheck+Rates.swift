/// A rate that is said twice: 调解成功率98.2% … 调解成功率达98.2%.
extension ContradictionCheck {
    mutating func rates() {
        let explained = explainedRates
        var known: [Int: Int] = [:]
        for index in reader.quantities.indices where isRate(index) {
            defer { known[reader.quantities[index].label] = index }
            guard let other = known[reader.quantities[index].label] else { continue }
            let one = reader.quantities[other]
            let two = reader.quantities[index]
            guard one.sentence != two.sentence, !one.period.differs(from: two.period),
                workings.scope(of: one) == workings.scope(of: two)
            else { continue }
            let step = max(one.step, two.step)
            if abs(one.value - two.value) <= step * 0.5 + 1e-9 {
                say(.holds, other, index)
            } else if one.step == two.step, !(explained.contains(other) && explained.contains(index)),
                (one.value / step).rounded().isTurned(of: (two.value / step).rounded())
            {
                say(.broken, other, index)
            }
        }
        again(explained)
    }

    /// 调解纠纷1222件，成功1198件，成功率98.0%…在调解成功率达98.6%的背后: a rate of counts, said again elsewhere without any.
    private mutating func again(_ explained: Set<Int>) {
        var known: [[UInt32]: [Int]] = [:]
        for index in reader.quantities.indices where isRateOrShort(index) {
            let name = stem(index)
            guard name.count >= 2 else { continue }
            let key = Array(name.suffix(2))
            if !explained.contains(index), isAlone(index) {
                let others = known[key, default: []]
                if others.count == 1, let other = others.first, isSlipOf(other, index, name) {
                    say(.broken, other, index)
                }
            }
            if explained.contains(index) { known[key, default: []].append(index) }
        }
    }

    private func isSlipOf(_ other: Int, _ index: Int, _ name: [UInt32]) -> Bool {
        let (one, two) = (reader.quantities[other], reader.quantities[index])
        let (short, long) = name.count < stem(other).count ? (name, stem(other)) : (stem(other), name)
        return long.suffix(short.count).elementsEqual(short) && long.count - short.count <= 2
            && one.paragraph != two.paragraph && one.step == two.step && !one.period.differs(from: two.period)
            && !plans.isIn(two.range.lowerBound)
            && (one.value / one.step).rounded().isSlip(of: (two.value / two.step).rounded())
    }

    /// No count stands before it in its sentence.
    private func isAlone(_ index: Int) -> Bool {
        let first = reader.sentences[reader.quantities[index].sentence].quantities.lowerBound
        return !(first..<index).contains { reader.quantities[$0].isCount }
    }

    /// The letters before 率, without those that lead to it.
    private func stem(_ index: Int) -> [UInt32] {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let rate = words.lastIndex(of: ExplanationWords.rateSign) else { return [] }
        let name = words[..<rate].reversed().prefix(while: Sign.isHan).reversed()
        return Array(name.drop { AgainWords.leading.contains($0) })
    }

    private func isRateOrShort(_ index: Int) -> Bool {
        isRateOfNow(index) && reader.quantities[index].step < 1 && !reader.quantities[index].role.contains(.from)
    }

    private func isRate(_ index: Int) -> Bool { isRateOfNow(index) && reader.quantities[index].labelLength >= 4 }

    /// A rate of now, no share, that is neither planned nor moved.
    private func isRateOfNow(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isPercent && quantity.isExact && quantity.role.contains(.rate) && quantity.value < 100
            && quantity.role.isDisjoint(with: [.rise, .fall, .plan, .earlier, .comparing, .share, .denied])
    }

    /// Rates that agree with counts of their own.
    private var explainedRates: Set<Int> {
        let ends = Set(
            workings.findings.filter { $0.kind == .percent && $0.verdict == .holds }.compactMap {
                $0.passages.last?.upperBound
            })
        return Set(
            reader.quantities.indices.filter {
                reader.quantities[$0].isPercent && ends.contains(reader.prose.origin(reader.passage($0)).upperBound)
            })
    }
}
