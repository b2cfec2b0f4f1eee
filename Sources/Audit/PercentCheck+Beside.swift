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
