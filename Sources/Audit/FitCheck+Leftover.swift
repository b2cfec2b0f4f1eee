/// What is left of a whole once a printed rate has said how much of it was done: 预算252万元…支出243.7万元，进度96.7%，结余8.3万元.
extension FitCheck {
    mutating func leftovers() {
        for (_, places) in heldShares {
            let (whole, part, rate) = (places[0], places[1], places[2])
            let rest = rate + 1
            guard part == rate - 1, rest < reader.quantities.count, isLeft(rest, of: part), !summed.contains(rest),
                reader.quantities[whole].value > reader.quantities[part].value, !held.contains(rest)
            else { continue }
            let gap = reader.quantities[whole].value - reader.quantities[part].value
            let step = max(reader.quantities[whole].step, reader.quantities[part].step, reader.quantities[rest].step)
            if abs(gap - reader.quantities[rest].value) < step * 0.6 {
                say(rest, whole, part, .holds)
            } else if Slips.isSlip(reader.quantities[rest].value, of: gap, reader.quantities[rest].step) {
                say(rest, whole, part, .broken)
            }
        }
    }

    private func isLeft(_ rest: Int, of part: Int) -> Bool {
        let quantity = reader.quantities[rest]
        return isValue(rest) && quantity.isExact && reader.quantities[part].isExact && workings.areAlike(rest, part)
            && quantity.sentence == reader.quantities[part].sentence
            && (quantity.role.contains(.rest) || workings.has(FlowWords.difference, in: quantity.before))
    }

    private mutating func say(_ rest: Int, _ whole: Int, _ part: Int, _ verdict: AuditVerdict) {
        let (all, done) = (reader.quantities[whole].value, reader.quantities[part].value)
        let computed = "\(Figures.text(all))-\(Figures.text(done))=\(Figures.text(all - done))"
        workings.add(
            .sum, verdict, [whole, part, rest], stated: reader.written(rest), computed: computed,
            sure: verdict == .holds ? 0.9 : 0.8,
            ExplanationWords.percent(
                computed, reader.written(rest),
                verdict == .holds ? ExplanationWords.leftHolds : ExplanationWords.leftDiffers))
    }
}
