/// Rates whose numbers stand in brackets, in a row, or in two units.
extension PercentCheck {
    /// 覆盖率95.5%（全区66所）: the whole stands in brackets behind the rate.
    func bracketed(_ index: Int) -> Int? {
        let whole = index + 1
        guard whole < reader.quantities.count, reader.quantities[whole].isCount,
            reader.quantities[whole].depth > reader.quantities[index].depth,
            reader.quantities[whole].range.lowerBound - reader.quantities[index].range.upperBound <= 8
        else { return nil }
        return reader.tokens[reader.quantities[whole].clauseToken..<reader.quantities[whole].token]
            .contains {
                [.whole, .total].contains(reader.word($0)?.sense)
            } ? whole : nil
    }

    /// 12个所，其中8个所达到省级标准，达标率66.6%: right behind a part of a known whole, a rate cut off or with two digits turned.
    mutating func besideItsPart(_ index: Int, _ number: Int) -> Bool {
        let part = index - 1
        let percent = reader.quantities[index]
        guard part >= reader.sentences[number].quantities.lowerBound, workings.whole[part] >= 0,
            reader.quantities[part].isCount, reader.quantities[part].depth == percent.depth, percent.isExact,
            percent.step < 1, !isRough(part, workings.whole[part])
        else { return false }
        let whole = workings.whole[part]
        let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
        let digits = (percent.value / percent.step).rounded()
        guard isCut(percent, exact) || digits.isTurned(of: (exact / percent.step).rounded()) else {
            return false
        }
        accuse(index, part, whole, sure: 0.8)
        return true
    }

    /// 应, and not 应急 or 供应.
    private func isDue(_ range: Range<Int>) -> Bool {
        let scalars = reader.prose.scalars
        return range.contains { place in
            scalars[place] == ExplanationWords.ought
                && !(place > range.lowerBound && ExplanationWords.notOught.contains(scalars[place - 1]))
                && !(place + 1 < range.upperBound && ExplanationWords.notOught.contains(scalars[place + 1]))
        }
    }

    /// 优秀63卷、良好298卷，优良率86%: a rate named by the first letters of several parts of one whole.
    mutating func ofInitials(_ index: Int, _ stem: [UInt32]) -> Bool {
        let percent = reader.quantities[index]
        guard (2...3).contains(stem.count), percent.isExact else { return false }
        let from = reader.sentences[percent.sentence].quantities.lowerBound
        let near = (max(from, index - 12)..<index).filter {
            reader.quantities[$0].isCount && workings.whole[$0] >= 0
        }
        if near.contains(where: { workings.has([stem], in: reader.quantities[$0].before) }) { return false }
        let parts = stem.compactMap { letter in
            near.last {
                reader.prose.scalars[reader.prose.trimmed(reader.quantities[$0].before)].first(where: Sign.isHan)
                    == letter
                    || firstOfMember($0) == letter
            }
        }
        guard parts.count == stem.count, Set(parts).count == parts.count, let first = parts.first,
            let whole = parts.map({ workings.whole[$0] }).first, parts.allSatisfy({ workings.whole[$0] == whole }),
            !isRough(whole), parts.allSatisfy({ workings.areAlike($0, first) && !isRough($0) })
        else { return false }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let exact = sum / reader.quantities[whole].value * 100
        if fits(percent, sum, reader.quantities[whole].value) {
            report(.holds, index, parts.sorted(), whole, sure: 0.9)
        } else {
            report(
                isCut(percent, exact) ? .ask : .broken, index, parts.sorted(), whole, sure: 0.85,
                isCut(percent, exact) ? ExplanationWords.cutOff : ExplanationWords.percentWrong)
        }
        return true
    }

    /// The first letter of the last known name before a number: 其中优秀63卷.
    private func firstOfMember(_ place: Int) -> UInt32? {
        let quantity = reader.quantities[place]
        let member = reader.tokens[quantity.clauseToken..<quantity.token].last {
            reader.word($0).map { $0.set != 0 } == true
        }
        return member.map { reader.prose.scalars[$0.start] }
    }

    /// 应当出庭52件，实际出庭52件，出庭应诉率100%: what was due and what was done, right before the rate.
    func dueAndDone(_ index: Int, _ stem: [UInt32]) -> (due: Int, done: Int)? {
        guard index >= 2, reader.quantities[index - 2].sentence == reader.quantities[index].sentence,
            reader.quantities[index - 1].isCount, reader.quantities[index - 2].isCount,
            workings.areAlike(index - 1, index - 2),
            isDue(reader.quantities[index - 2].before),
            reader.quantities[index - 1].value <= reader.quantities[index - 2].value
        else { return nil }
        let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[index - 1].before)]
        guard
            workings.has(ExplanationWords.really, in: reader.quantities[index - 1].before)
                || stem.count >= 2 && name.suffix(stem.count).elementsEqual(stem)
        else { return nil }
        return (index - 2, index - 1)
    }

    /// 被区级采用412条，被市级采用87条，采用率: neighbours whose names all end in the rate's.
    func row(_ index: Int, _ stem: [UInt32]) -> [Int]? {
        guard stem.count >= 2, index > 1 else { return nil }
        let first = reader.sentences[reader.quantities[index].sentence].quantities.lowerBound
        var row: [Int] = []
        var place = index - 1
        while place >= first, row.count < 6, reader.quantities[place].isCount {
            let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
            guard name.suffix(stem.count).elementsEqual(stem) else { break }
            if name.count == stem.count || isOpposite(reader.quantities[place], of: stem) { return nil }
            row.insert(place, at: 0)
            place -= 1
        }
        let areParallel = row.allSatisfy {
            reader.quantities[$0].before.count == reader.quantities[row[0]].before.count
        }
        return row.count > 1 && areParallel ? row : nil
    }

    /// 风险点61个，采纳47条，采纳率77%: things counted in two units, one named like the rate.
    func ofOtherUnit(_ index: Int, _ stem: [UInt32]) -> Int? {
        guard index >= 2, reader.quantities[index - 2].sentence == reader.quantities[index].sentence,
            isNamed(index - 1, reader.quantities[index], stem)
        else { return nil }
        let things: Set<UnitFamily> = [.cases, .places, .papers, .items, .households]
        let isThing = [index - 1, index - 2].allSatisfy {
            things.contains(reader.quantities[$0].unit.family) && reader.quantities[$0].isCount
        }
        let part = reader.quantities[index - 1]
        let whole = reader.quantities[index - 2]
        return isThing && whole.value >= part.value && fits(reader.quantities[index], part, whole)
            ? index - 2 : nil
    }

    /// 发案420起，破获451起，破案率107.4%: what it comes to, and whether it is meant.
    mutating func overHundred(_ index: Int, _ stem: [UInt32], _ near: [Int]) {
        let percent = reader.quantities[index]
        workings.add(
            .domain, .ask, [index], stated: reader.written(index), computed: "100%", sure: 0.6,
            ExplanationWords.rateOverHundred)
        for part in near where part < index && reader.quantities[part].sentence == percent.sentence {
            let whole = near.first {
                $0 < part && workings.areAlike($0, part)
                    && fits(percent, reader.quantities[part].value, reader.quantities[$0].value)
            }
            if let whole { return report(.holds, index, [part], whole, sure: 0.7) }
        }
    }

    /// 受理27件, 新增27件.
    func isNew(_ index: Int) -> Bool {
        reader.quantities[index].verb == .accept
            || workings.has(FlowWords.coming, in: reader.quantities[index].before)
    }
}
