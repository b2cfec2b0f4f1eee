/// Parts of a count that their sentence names: 审结的案件中，维持96件…; 本年受理的案件，按领域分，公安98件….
extension FitCheck {
    /// Counts anywhere before whose last two letters stand in the words that lead to a row of parts, the nearest first.
    func referred(_ run: [Int]) -> [Int] {
        let words = lead(of: run)
        guard words.count >= 4 else { return [] }
        return (max(0, run[0] - 60)..<run[0]).reversed().filter { place in
            guard isValue(place), reader.quantities[place].isExact, workings.areAlike(place, run[0]),
                reader.quantities[place].role.isDisjoint(with: [.earlier, .plan, .comparing])
            else { return false }
            let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].suffix(2)
            return name.count == 2 && name.allSatisfy(Sign.isHan) && workings.has([Array(name)], in: words)
        }
    }

    /// From the beginning of the sentence up to the clause of the first part; nothing where a count stands before it.
    private func lead(of run: [Int]) -> Range<Int> {
        let first = reader.quantities[run[0]]
        let start = reader.sentences[first.sentence].range.lowerBound
        guard reader.sentences[first.sentence].quantities.lowerBound == run[0], first.before.lowerBound - start <= 40
        else { return start..<start }
        if first.before.lowerBound > start { return start..<first.before.lowerBound }
        return workings.has(ListWords.partings, in: first.before) ? first.before : start..<start
    }

    /// 性别：…。年龄：…。就业：…: other rows of the chapter make up one whole, and this one misses it by a slip of the pen.
    mutating func missesSiblings(_ run: [Int], _ sum: Double) -> Bool {
        let first = reader.quantities[run[0]]
        guard run.count > 3, !isOverlapping(run), sum >= 50,
            reader.sentences[first.sentence].quantities.first(where: isValue) == run[0]
        else { return false }
        let wholes = rows[first.section, default: []].suffix(60).filter { $0.part < run[0] }.map(\.whole).filter {
            workings.areAlike($0, run[0]) && reader.quantities[$0].value >= 50
        }
        let counts = Dictionary(grouping: wholes) { reader.quantities[$0].value }.filter { $0.value.count > 1 }
        let missed = counts.filter { abs($0.key - sum) <= sum * 0.1 && workings.isSlip($0.key, run, sum) }
        guard let whole = missed.values.first?.last, counts.count < 3 else { return false }
        accuse(whole, run)
        return true
    }

    /// 按案件难易程度，简易案件2204件、普通案件742件…: a sentence that divides what was counted in the one before.
    mutating func missesDivided(_ run: [Int], _ sum: Double) -> Bool {
        let first = reader.quantities[run[0]]
        let sentence = reader.sentences[first.sentence]
        guard run.count > 2, !isOverlapping(run), sum >= 20, sentence.quantities.first(where: isValue) == run[0],
            let lead = reader.prose.scalars[reader.prose.trimmed(sentence.range)].first, ListWords.by.contains(lead)
        else { return false }
        let before = (max(0, run[0] - 12)..<run[0]).reversed().filter {
            isValue($0) && reader.quantities[$0].unit.id == first.unit.id && reader.quantities[$0].isExact
                && first.sentence - reader.quantities[$0].sentence <= 2 && workings.whole[$0] < 0
                && reader.quantities[$0].paragraph == first.paragraph
        }
        guard let whole = before.first, !held.contains(whole), before.count == 1,
            workings.isSlip(reader.quantities[whole].value, run, sum),
            abs(reader.quantities[whole].value - sum) <= sum * 0.1
        else { return false }
        accuse(whole, run)
        return true
    }

    /// 合计114宗。评出优秀41宗、合格58宗、基本合格11宗、不合格6宗: a closed set of a count right before.
    mutating func missesClosed(_ run: [Int], _ sum: Double) -> Bool {
        let first = reader.quantities[run[0]]
        let members = Set(run.map { reader.quantities[$0].label })
        guard run.count > 2, first.set != 0, first.set <= SetWords.closedCount, members.count == run.count, sum >= 20,
            run.allSatisfy({ reader.quantities[$0].set == first.set }), !isOverlapping(run)
        else { return false }
        let whole = (max(0, run[0] - 6)..<run[0]).last { place in
            isValue(place) && reader.quantities[place].unit.id == first.unit.id && reader.quantities[place].isExact
                && reader.quantities[place].role.isDisjoint(with: [.earlier, .plan, .comparing])
                && first.paragraph - reader.quantities[place].paragraph <= 1
        }
        guard let whole, workings.whole[whole] < 0, abs(reader.quantities[whole].value - sum) <= sum * 0.1,
            workings.isSlip(reader.quantities[whole].value, run, sum)
        else { return false }
        accuse(whole, run)
        return true
    }

    /// 现有工作人员26人，公证员11人，助理12人，行政后勤4人，平均年龄…: a count and right behind it all that it may be of, and nothing done.
    mutating func missesRow() {
        for sentence in reader.sentences where sentence.quantities.count > 3 {
            let counts = sentence.quantities.filter(isValue)
            guard let first = counts.first,
                let whole = counts.first(where: { place in
                    reader.quantities[place].unit.id == reader.quantities[first].unit.id
                        && (place == first || isPlainPart(place + 1, of: place))
                })
            else { continue }
            let total = reader.quantities[whole]
            let parts = Array(((whole + 1)..<sentence.quantities.upperBound).prefix { isPlainPart($0, of: whole) })
            let isMade =
                parts.last.map { workings.has(ListWords.making, in: reader.quantities[$0].after) } == true
            let isClosed = isMade || parts.last.map { reader.quantities[$0].role.contains(.rest) } == true
            let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
            let isAll = !((whole + parts.count + 1)..<sentence.quantities.upperBound).contains {
                isValue($0) && reader.quantities[$0].unit.id == total.unit.id
            }
            guard parts.count > 2, isAll, total.isExact, total.role.isDisjoint(with: [.mainly, .among, .share, .from]),
                total.value >= 10, !held.contains(whole), sum != total.value,
                abs(sum - total.value) <= total.value * 0.15, isMade || !isOverlapping(parts),
                !parts.contains(where: summed.contains), pieces(parts).count == 1
            else { continue }
            let isSure = total.verb == .none || isClosed
            if isSure, abs(sum - total.value) <= total.value * 0.1, workings.isSlip(total.value, parts, sum) {
                accuse(whole, parts)
            } else if !isSure, !asked.contains(whole) {
                workings.add(wrong(whole, parts, .ask), on: [whole] + parts)
            }
        }
    }

    private func isPlainPart(_ part: Int, of whole: Int) -> Bool {
        let (one, all) = (reader.quantities[part], reader.quantities[whole])
        return isValue(part) && one.isExact && one.unit.id == all.unit.id && one.depth == all.depth && one.verb == .none
            && one.labelLength > 0 && one.value < all.value
            && one.role.isDisjoint(with: [.total, .earlier, .plan, .each, .comparing])
    }

    /// The same, where the parts say that they are all there are and miss the one count that is named by little.
    mutating func missesReferred(_ run: [Int], _ sum: Double) -> Bool {
        let isParted = workings.has(ListWords.partings, in: lead(of: run))
        guard run.count > (isParted ? 2 : 3), let last = run.last, !isOverlapping(run),
            isParted || reader.quantities[last].role.contains(.rest)
        else { return false }
        let named = referred(run).filter { reader.quantities[$0].value > sum * 0.5 }
        let telling = named.filter { place in
            !ListWords.kindsOfWholes.contains(
                Array(reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].suffix(2)))
        }
        let all = telling.isEmpty ? named : telling
        guard let whole = all.first,
            all.allSatisfy({ reader.quantities[$0].value == reader.quantities[whole].value }),
            abs(reader.quantities[whole].value - sum) <= sum * 0.1, reader.quantities[whole].value >= 50
        else { return false }
        guard workings.isSlip(reader.quantities[whole].value, run, sum) else { return false }
        accuse(whole, run)
        return true
    }
}
