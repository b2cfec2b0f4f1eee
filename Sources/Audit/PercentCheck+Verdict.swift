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
        guard Plausible.isSlip(percent.value, for: exact, isExplicit: sure > 0.88) else {
            if let beside = wholeBeside(part, instead: whole) { accuse(index, part, beside, sure: sure) }
            return
        }
        if let other = calledSo(index, part, instead: whole) {
            return report(.holds, index, [part], other, sure: 0.7)
        }
        if let root = ofAll(index, part, whole) { return report(.holds, index, [part], root, sure: 0.7) }
        if let sum = siblings(index, part), sum != reader.quantities[whole].value { return }
        if let other = turnedWhole(index, part, instead: whole) {
            return report(.broken, index, [part], other, sure: sure * 0.9, ExplanationWords.percentWrong)
        }
        if let beside = fittingBeside(index, part, whole) { return report(.holds, index, [part], beside, sure: 0.6) }
        if let other = otherPart(index, part, whole) { return report(.holds, index, [other], whole, sure: 0.6) }
        report(.broken, index, [part], whole, sure: sure, ExplanationWords.percentWrong)
    }

    /// 枣林镇|214|205 and 枣林镇成功率95.8%: the number right beside the part in its line, of which it is just so much.
    private func fittingBeside(_ index: Int, _ part: Int, _ whole: Int) -> Int? {
        let percent = reader.quantities[index]
        guard percent.isExact, percent.step < 1, reader.quantities[part].paragraph != percent.paragraph else {
            return nil
        }
        return [part - 1, part + 1].first { place in
            reader.quantities.indices.contains(place) && place != whole && reader.quantities[place].isExact
                && reader.quantities[place].paragraph == reader.quantities[part].paragraph
                && reader.quantities[place].value > reader.quantities[part].value
                && fits(percent, reader.quantities[part].value, reader.quantities[place].value)
        }
    }

    /// 占支出总额的77.2%: another count near that the rate is of exactly, and that is called as the rate says.
    private func calledSo(_ index: Int, _ part: Int, instead whole: Int) -> Int? {
        let percent = reader.quantities[index]
        let name = workings.nameOfWhole(of: index)
        guard name.count >= 2, percent.isExact, percent.step < 1 else { return nil }
        return (max(0, index - 12)..<index).last { place in
            let quantity = reader.quantities[place]
            return place != part && place != whole && quantity.isCount && quantity.isExact
                && quantity.paragraph == percent.paragraph && workings.areAlike(place, part)
                && fits(percent, reader.quantities[part].value, quantity.value)
                && workings.hasPair(of: name, in: quantity.before)
        }
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

    /// 教职工198人，其中专任教师167人（高级52人、中级71人、初级53人），高级占29.5%: the rate is of what the parts in a row make
    /// together, and not the rate is wrong.
    private func siblings(_ index: Int, _ part: Int) -> Double? {
        let percent = reader.quantities[index]
        let sentence = reader.sentences[reader.quantities[part].sentence].quantities
        guard percent.isExact, percent.step < 1 else { return nil }
        let row = (max(sentence.lowerBound, part - 6)..<min(sentence.upperBound, part + 7)).filter {
            reader.quantities[$0].isCount && workings.areAlike($0, part)
        }
        guard let place = row.firstIndex(of: part), let end = end(of: row, from: place) else { return nil }
        for start in 0...place where end > start {
            let sum = row[start...end].reduce(0) { $0 + reader.quantities[$1].value }
            if fits(percent, reader.quantities[part].value, sum) { return sum }
        }
        return nil
    }

    /// The last of a row that goes on without a semicolon.
    private func end(of row: [Int], from place: Int) -> Int? {
        var end = place
        while end + 1 < row.count, row[end + 1] - row[end] <= 2,
            !reader.tokens[reader.quantities[row[end]].token..<reader.quantities[row[end + 1]].token].contains(where: {
                $0.kind == .semicolon
            })
        {
            end += 1
        }
        return end
    }

    /// Another count of the paragraph that would be the whole but for two turned digits.
    private func turnedWhole(_ index: Int, _ part: Int, instead whole: Int) -> Int? {
        let percent = reader.quantities[index]
        guard percent.isExact, percent.step < 1, percent.value > percent.step else { return nil }
        let value = reader.quantities[part].value * 100
        let low = (value / (percent.value + percent.step * 0.5)).rounded(.up)
        let high = (value / (percent.value - percent.step * 0.5)).rounded(.down)
        guard low <= high, high - low < 20 else { return nil }
        return (max(0, index - 16)..<index).last { place in
            let quantity = reader.quantities[place]
            guard place != part, place != whole, quantity.isCount, quantity.isExact, quantity.value >= 100,
                quantity.paragraph == percent.paragraph, workings.areAlike(place, part), quantity.value > value / 100
            else { return false }
            return stride(from: low, through: high, by: 1).contains { quantity.value.isTurned(of: $0) }
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
