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
    }

    private func isRate(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isPercent && quantity.isExact && quantity.role.contains(.rate) && quantity.labelLength >= 4
            && quantity.role.isDisjoint(with: [.rise, .fall, .plan, .earlier, .comparing, .share, .denied])
            && quantity.value < 100
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
