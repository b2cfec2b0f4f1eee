/// A whole that is not what was done and what is left, where the printed rate says that these two are all:
/// 发现问题78个，整改79个，整改率90.8%，剩余8个.
extension FitCheck {
    mutating func rests() {
        for index in reader.quantities.indices where isRate(index) {
            guard let (done, rest) = doneAndRest(index) else { continue }
            let sum = reader.quantities[done].value + reader.quantities[rest].value
            let percent = reader.quantities[index]
            guard sum >= 10, abs(reader.quantities[done].value / sum * 100 - percent.value) <= percent.step * 0.5 + 1e-9
            else { continue }
            let counts = (max(0, done - 6)..<done).filter {
                isValue($0) && workings.areAlike($0, done) && reader.quantities[$0].isExact
                    && reader.quantities[$0].paragraph == percent.paragraph
            }
            guard let whole = counts.last, !counts.contains(where: { reader.quantities[$0].value == sum }),
                !held.contains(whole), reader.quantities[whole].role.isDisjoint(with: [.earlier, .plan, .comparing]),
                reader.quantities[whole].unit.id == reader.quantities[done].unit.id,
                reader.quantities[whole].value.isSlip(of: sum)
                    || whole == done - 1 && reader.quantities[whole].value > reader.quantities[done].value
            else { continue }
            accuse(whole, [done, rest])
        }
    }

    private func isRate(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        return percent.isPercent && percent.isExact && percent.step < 1
            && !percent.role.isDisjoint(with: [.rate, .share])
    }

    /// The count right before a rate and the one right behind it that is told as what is left.
    private func doneAndRest(_ index: Int) -> (Int, Int)? {
        let (done, rest) = (index - 1, index + 1)
        guard done >= 0, rest < reader.quantities.count, isValue(done), isValue(rest),
            reader.quantities[done].isExact, reader.quantities[rest].isExact, workings.areAlike(done, rest),
            reader.quantities[done].sentence == reader.quantities[index].sentence,
            reader.quantities[rest].sentence == reader.quantities[index].sentence, isOpen(rest)
        else { return nil }
        return (done, rest)
    }
}
