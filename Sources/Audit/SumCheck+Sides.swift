/// Two sides of one thing, closed sets that stand alone, and rows with a total for each.
extension SumCheck {
    /// 受理340件，不予受理12件，成功331件，不成功9件: two sides of one thing are all of what was accepted before.
    mutating func sides(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities)
        for (one, two) in zip(counts, counts.dropFirst()) where areSides(one, two) {
            let earlier = counts.filter {
                $0 < one && workings.areAlike($0, one) && workings.whole[$0] < 0
                    && reader.quantities[$0].value
                        > max(reader.quantities[one].value, reader.quantities[two].value)
            }
            guard let whole = earlier.last(where: { holding([one, two], $0) == 2 }) else { continue }
            settle(whole, [one, two], nil)
        }
        counts.forEach { apart($0) }
    }

    /// 共办结560件…若按受理的595件计算，未办结35件: two sides of one thing, wherever they stand in the paragraph.
    mutating func apart(_ two: Int) {
        let isRest = reader.quantities[two].role.contains(.rest)
        let isOther = isRest || [.pend, .fail].contains(reader.quantities[two].verb)
        let denied = deniedName(before: two)
        guard isOther || denied != nil, workings.whole[two] < 0 else { return }
        let paragraph = reader.quantities[two].paragraph
        let near = (max(0, two - 24)..<two).filter { reader.quantities[$0].paragraph == paragraph }
        for one in near.reversed()
        where areSides(one, two) || isRest && isPlainPart(one) && workings.areAlike(one, two)
            || isDenied(denied, one) && workings.areAlike(one, two)
        {
            let sum = reader.quantities[one].value + reader.quantities[two].value
            let whole = near.last {
                $0 != one && workings.areAlike($0, one) && reader.quantities[$0].value == sum
            }
            guard let whole, isAllExact([one, two, whole]) else { continue }
            return settle(whole, [one, two], nil)
        }
    }

    /// 未能按期办结的3件: what was not done.
    private func deniedName(before two: Int) -> [UInt32]? {
        let scalars = reader.prose.scalars
        let range = reader.prose.trimmed(reader.quantities[two].before)
        guard let no = DenialWords.not.first(where: { scalars[range].starts(with: $0) }) else { return nil }
        let rest = scalars[(range.lowerBound + no.count)..<range.upperBound]
        let name = Array(rest.last == ListWords.of ? rest.dropLast() : rest)
        return name.count >= 2 && name.count <= 10 ? name : nil
    }

    /// 按期办结139件: the other side of 未能按期办结.
    private func isDenied(_ name: [UInt32]?, _ one: Int) -> Bool {
        guard let name else { return false }
        return reader.prose.scalars[reader.prose.trimmed(reader.quantities[one].before)].suffix(name.count)
            .elementsEqual(name)
    }

    /// 分级处遇：严管21人，普管103人，宽管43人: a closed set that stands alone divides a count some lines before.
    mutating func levels(in number: Int) {
        let sentence = reader.sentences[number]
        let first = workings.counts(in: sentence.quantities).first { workings.whole[$0] < 0 }
        guard let first else { return }
        let parts = stretch(from: first, to: sentence.quantities.upperBound)
        if closedByRest(parts) { return }
        guard reader.quantities[first].set != 0 else { return }
        guard parts.count > 2 || parts.count == 2 && arePeopleOfTwoSides(parts),
            parts.allSatisfy({ workings.whole[$0] < 0 && reader.quantities[$0].set != 0 }),
            evidence(parts, nil) == .closed, isAllExact(parts)
        else { return }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let near = (max(0, first - 40)..<first).reversed().filter {
            reader.quantities[$0].isCount && workings.areAlike($0, first) && reader.quantities[$0].isExact
                && sentence.section - reader.quantities[$0].section <= 2
        }
        if let whole = near.first(where: { reader.quantities[$0].value == sum }) {
            settle(whole, parts, nil)
        } else if let whole = near.first(where: isStock),
            isTurned(whole, parts) || isClose(whole, parts)
        {
            accuse(parts, whole)
        } else if let whole = near.first(where: { isSlip($0, parts) && isOfShare($0, parts) }) {
            accuse(parts, whole)
        }
    }

    /// 男性176人，女性48人: a set without a third member.
    private func arePeopleOfTwoSides(_ parts: [Int]) -> Bool {
        areSides(parts[0], parts[1]) && reader.quantities[parts[0]].unit.family == .people
    }

    /// 城乡建设类372件，劳动类261件…，其他类206件: a row that 其他 closes divides a count of a chapter before, if it makes it.
    private mutating func closedByRest(_ parts: [Int]) -> Bool {
        guard parts.count > 3, let last = parts.last, reader.quantities[last].role.contains(.rest),
            parts.allSatisfy({ workings.whole[$0] < 0 }), isAllExact(parts)
        else { return false }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let whole = (max(0, parts[0] - 40)..<parts[0]).last {
            reader.quantities[$0].isCount && workings.areAlike($0, parts[0]) && reader.quantities[$0].isExact
                && reader.quantities[$0].value == sum
        }
        guard let whole, sum >= 100 else { return false }
        settle(whole, parts, nil)
        return true
    }

    /// 案卷180份…优秀41份，合格123份，不合格6份，优秀率22.8%: a printed rate says of what the parts are.
    private func isOfShare(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let last = parts.last, last + 1 < reader.quantities.count else { return false }
        let percent = reader.quantities[last + 1]
        let value = reader.quantities[whole].value
        return percent.isPercent && percent.isExact && percent.step < 1 && value >= 20
            && percent.sentence == reader.quantities[last].sentence
            && parts.contains { abs(reader.quantities[$0].value / value * 100 - percent.value) <= percent.step * 0.5 }
    }

    /// 在册245人: what there is, not what was done.
    private func isStock(_ index: Int) -> Bool {
        workings.has(FlowWords.closing, in: reader.quantities[index].before)
            && !workings.has(FlowWords.opening, in: reader.quantities[index].before)
    }

    private func areSides(_ one: Int, _ two: Int) -> Bool {
        let left = reader.quantities[one]
        let right = reader.quantities[two]
        return workings.whole[one] < 0 && workings.whole[two] < 0 && left.set != 0
            && left.set == right.set
            && left.member != right.member && left.set <= SetWords.closedCount
            && SetWords.sizes[left.set - 1] == 2
            && workings.areAlike(one, two)
    }

    /// 三所分别调处186件、97件、64件，分别调成181件、96件、61件，合计调处347件、调成338件: a total for each row.
    mutating func respectively(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities)
        guard counts.count > 5 else { return }
        for lead in counts where isRespective(lead) && workings.whole[lead] < 0 {
            let row = [lead] + counts.filter { $0 > lead }.prefix { isJoinedByPause($0) }
            guard row.count > 1, reader.quantities[lead].verb != .none, let last = row.last,
                let total = counts.first(where: { $0 > last && isTotal($0, of: lead) })
            else { continue }
            if adds(row, total) {
                settle(total, row, nil)
            } else if isAllExact(row + [total]), reader.quantities[total].value >= 20 {
                report(.broken, total, row, sure: 0.8, ExplanationWords.sumWrong)
                for part in row where workings.whole[part] < 0 { workings.whole[part] = total }
            }
        }
    }

    private func isRespective(_ index: Int) -> Bool {
        reader.tokens[reader.quantities[index].clauseToken..<reader.quantities[index].token].contains {
            reader.word($0)?.sense == .respectively
        }
    }

    /// 186件、97件: nothing between a count and the one before it but 、.
    private func isJoinedByPause(_ index: Int) -> Bool {
        reader.quantities[index].range.lowerBound - reader.quantities[index - 1].range.upperBound == 1
            && reader.prose.scalars[reader.quantities[index].range.lowerBound - 1] == Sign.pause
    }

    /// The same doing, called a total, or beside one that is.
    private func isTotal(_ index: Int, of lead: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard quantity.verb == reader.quantities[lead].verb, workings.areAlike(index, lead) else {
            return false
        }
        return quantity.role.contains(.total)
            || reader.quantities[index - 1].role.contains(.total)
                && reader.quantities[index - 1].sentence == quantity.sentence
    }
}
