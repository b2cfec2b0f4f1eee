/// Percentage points that fit two rates.
extension FitCheck {
    /// 2021年98.2%、2022年99.1%，提高0.9个百分点: two rates of the paragraph that lie so far apart.
    mutating func points(_ index: Int) {
        let points = reader.quantities[index]
        if fromNamed(index) { return }
        let rates = (max(0, index - 10)..<index).reversed().filter {
            isRate($0) && reader.quantities[$0].paragraph == points.paragraph
        }
        var tried = 0.0
        for (place, now) in rates.enumerated() {
            for other in rates[(place + 1)...] {
                tried += points.step / 20
                if tried > luck(of: index) { return missesPoints(index, rates) }
                let gap = reader.quantities[now].value - reader.quantities[other].value
                if abs(abs(gap) - points.value) <= points.step * 0.1 { return say(index, now, other) }
            }
        }
        missesPoints(index, rates)
    }

    /// 较去年的66.8%提高4.7个百分点: the rate before stands right before, the one of now somewhere in the text.
    private mutating func fromNamed(_ index: Int) -> Bool {
        let points = reader.quantities[index]
        guard index > 0, isRate(index - 1), points.isExact,
            !reader.quantities[index - 1].role.isDisjoint(with: [.comparing, .earlier, .from])
        else { return false }
        let before = reader.quantities[index - 1].value
        let due = before + points.value * (points.role.contains(.fall) ? -1 : 1)
        let now = (max(0, index - 40)..<(index - 1)).last {
            isRate($0) && abs(reader.quantities[$0].value - due) <= points.step * 0.1
        }
        if let now { say(index, now, index - 1) }
        return now != nil
    }

    private func isRate(_ place: Int) -> Bool {
        reader.quantities[place].isPercent && reader.quantities[place].role.isDisjoint(with: .change)
    }

    private mutating func say(_ index: Int, _ now: Int, _ other: Int) {
        let (one, two) = (reader.quantities[now].value, reader.quantities[other].value)
        say(.growth, index, [other, now], Figures.gap(one, two), ExplanationWords.growthHolds)
    }
}
