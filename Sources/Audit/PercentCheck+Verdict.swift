/// What is said of a rate and the numbers that it is of.
extension PercentCheck {
    mutating func accuse(_ index: Int, _ part: Int, _ whole: Int, sure: Double) {
        let percent = reader.quantities[index]
        let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
        if reader.quantities[part].period.differs(from: reader.quantities[whole].period) {
            return workings.add(
                .periodMix, .ask, [whole, part, index], stated: reader.written(index),
                computed: Figures.text(exact) + "%", sure: 0.6, ExplanationWords.rateOverPeriods)
        }
        if isCut(percent, exact) {
            return report(.ask, index, [part], whole, sure: 0.6, ExplanationWords.cutOff)
        }
        if isTwiceRounded(percent, exact) {
            return report(.ask, index, [part], whole, sure: 0.5, ExplanationWords.twiceRounded)
        }
        if isRough(index, part, whole) {
            let isFarOff = percent.isHalf && abs(exact - percent.value) > 20 && !isRough(part, whole)
            return report(
                isFarOff ? .broken : .ask, index, [part], whole, sure: 0.5, ExplanationWords.percentRough)
        }
        guard Plausible.isSlip(percent.value, for: exact) else {
            if let beside = wholeBeside(part, instead: whole) { accuse(index, part, beside, sure: sure) }
            return
        }
        if let other = otherPart(index, part, whole) { return report(.holds, index, [other], whole, sure: 0.6) }
        report(.broken, index, [part], whole, sure: sure, ExplanationWords.percentWrong)
    }

    /// 其中疑难纠纷138件，化解116件: the larger count right before a part, where another whole is out of the question.
    private func wholeBeside(_ part: Int, instead whole: Int) -> Int? {
        let beside = part - 1
        guard beside >= 0, beside != whole, reader.quantities[beside].isCount,
            reader.quantities[beside].sentence == reader.quantities[part].sentence,
            reader.quantities[beside].value >= reader.quantities[part].value, workings.areAlike(beside, part)
        else { return nil }
        return beside
    }

    /// 公证员12人、公证员助理14人，公证员占38.7%: another count of the paragraph that the rate fits exactly.
    private func otherPart(_ index: Int, _ part: Int, _ whole: Int) -> Int? {
        let percent = reader.quantities[index]
        guard percent.isExact, percent.step < 1 else { return nil }
        return (max(0, index - 12)..<index).last { place in
            let quantity = reader.quantities[place]
            return place != part && place != whole && quantity.isCount && quantity.isExact
                && quantity.paragraph == percent.paragraph && workings.areAlike(place, whole)
                && fits(percent, quantity.value, reader.quantities[whole].value)
        }
    }

    func isRough(_ places: Int...) -> Bool { places.contains { !reader.quantities[$0].isExact } }

    mutating func report(
        _ verdict: AuditVerdict, _ index: Int, _ parts: [Int], _ whole: Int, sure: Double,
        _ says: String = ExplanationWords.percentHolds
    ) {
        let part = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let exact = part / reader.quantities[whole].value * 100
        let terms = parts.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
        let numerator = parts.count > 1 ? "(\(terms))" : terms
        let places = verdict == .ask && isTwiceRounded(reader.quantities[index], exact) ? 4 : 2
        let computed =
            numerator + "÷" + Figures.text(reader.quantities[whole].value) + "=" + written(exact, places, as: index)
        workings.add(
            .percent, verdict, [whole] + parts + [index], stated: reader.written(index),
            computed: computed, sure: sure,
            ExplanationWords.percent(computed, reader.written(index), says))
    }
}
