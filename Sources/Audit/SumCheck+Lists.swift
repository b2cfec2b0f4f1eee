/// Sums without a word that opens them: totals behind their parts, lists over sentences.
extension SumCheck {
    /// 民事372件，刑事109件，共481件: a total behind its parts.
    mutating func closeLists(in number: Int) {
        let sentence = reader.sentences[number]
        for index in sentence.quantities {
            let total = reader.quantities[index]
            guard total.isCount, total.role.contains(.total), workings.whole[index] < 0, !isOrigin(index) else {
                continue
            }
            let earlier = sentence.quantities.lowerBound..<index
            let all = Array(earlier.filter { isPart($0, of: index) && !isAim($0) }.suffix(16))
            let lead = all.lastIndex { reader.quantities[$0].role.contains(.total) } ?? 0
            let parts = Array(all[min(lead, all.count)...])
            if total.role.contains(.sum), all.count > 2, adds(all, index) {
                settle(index, all, nil)
                continue
            }
            guard parts.count > 1, !columns(index, parts), !mixed(index, parts) else { continue }
            if let start = parts.indices.dropLast().last(where: { adds(Array(parts[$0...]), index) }) {
                settle(index, Array(parts[start...]), nil)
            } else if let kept = counted(index, parts) {
                if adds(kept, index) { settle(index, kept, nil) } else { closeWrongly(index, kept, isSaid: true) }
            } else if total.labelLength == 0 || total.role.contains(.sum)
                || isNamedLike(index, parts) || isDoneAlike(index, parts) || areItsMonths(index, parts)
                || isAddedUp(parts) || areAllOfTheSentence(index, parts)
            {
                closeWrongly(index, sinceSemicolon(parts, index))
            }
        }
    }

    /// 优秀11人，称职58人，基本称职1人，不定等次3人，参加考核共计75人: a row from the sentence's first count on.
    private func areAllOfTheSentence(_ whole: Int, _ parts: [Int]) -> Bool {
        let first = reader.sentences[reader.quantities[whole].sentence].quantities.lowerBound
        return parts.count > 2 && parts[0] == first && whole - first == parts.count
            && isSlip(whole, parts)
            && evidence(parts, nil) != .weak && !isAcross(parts)
    }

    /// 新收9873件，加上旧存1204件，共需办理11077件.
    private func isAddedUp(_ parts: [Int]) -> Bool {
        parts.count == 2 && workings.has(ListWords.added, in: reader.quantities[parts[1]].before)
    }

    /// 中心办理312件，工作站办理486件，总计办理798件: one doing at each part, and nothing else at the total.
    private func isDoneAlike(_ whole: Int, _ parts: [Int]) -> Bool {
        let total = reader.quantities[whole]
        return parts.count > 2 && total.labelLength <= 2 && total.verb != .none && isSlip(whole, parts)
            && parts.allSatisfy { reader.quantities[$0].verb == total.verb }
    }

    /// 上半年受理64件，下半年受理71件，全年共受理135件: the parts' months are the whole's.
    private func areItsMonths(_ whole: Int, _ parts: [Int]) -> Bool {
        let total = reader.quantities[whole]
        let spans = parts.map { reader.quantities[$0].period }
        return total.period.kind == .flow && spans.allSatisfy { $0.kind == .flow }
            && parts.allSatisfy { reader.quantities[$0].verb == total.verb }
            && spans.first?.first == total.period.first && spans.last?.last == total.period.last
            && zip(spans, spans.dropFirst()).allSatisfy { $0.last + 1 == $1.first }
    }

    /// 一月份受理23件，二月份受理17件，一季度共受理40件: the same words at each part and at the total.
    private func isNamedLike(_ whole: Int, _ parts: [Int]) -> Bool {
        let label = reader.quantities[whole].label
        return parts.count > 2 && parts.allSatisfy { reader.quantities[$0].label == label }
            && isSlip(whole, parts)
    }

    mutating func closeWrongly(_ whole: Int, _ parts: [Int], isSaid: Bool = false) {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let total = reader.quantities[whole]
        let isTooLarge = parts.contains { reader.quantities[$0].value > total.value }
        guard total.isExact, parts.allSatisfy({ reader.quantities[$0].isExact }),
            !(isTooLarge && sum < 100 && whole < parts[0]),
            total.value.isSlip(of: sum) && (isSaid || sum >= 100)
                || !isTooLarge && abs(sum - total.value) <= total.value * 0.6
        else { return }
        let evidence = evidence(parts, nil)
        let isSure =
            isSaid && total.value.isSlip(of: sum) || evidence != .weak || total.role.contains(.sum)
            || abs(sum - total.value) <= total.value * 0.3
        report(
            isSure ? .broken : .ask, whole, parts, sure: isSure ? 0.85 : 0.5, ExplanationWords.sumWrong)
        for part in parts { workings.whole[part] = whole }
    }

    func isPart(_ part: Int, of whole: Int) -> Bool {
        let quantity = reader.quantities[part]
        return quantity.isCount && workings.whole[part] < 0
            && (isCarried(part) || isToldOfOneTime(whole)
                || quantity.role.contains(.earlier) == reader.quantities[whole].role.contains(.earlier))
            && quantity.depth == reader.quantities[whole].depth
            && workings.areAlike(part, whole)
    }

    /// 去年一年调了231件，成了225件: nothing in the sentence is compared.
    private func isToldOfOneTime(_ whole: Int) -> Bool {
        let range = reader.sentences[reader.quantities[whole].sentence].quantities
        return reader.quantities[whole].role.contains(.earlier)
            && range.prefix(12).allSatisfy {
                reader.quantities[$0].role.isDisjoint(with: [.comparing, .rise, .fall])
            }
    }

    /// 上年结转1.18亿元: from before, and part of what there is now.
    func isCarried(_ part: Int) -> Bool {
        workings.has(ExplanationWords.leftOver, in: reader.quantities[part].before)
            || workings.has(FlowWords.opening, in: reader.quantities[part].before)
    }

    func adds(_ parts: [Int], _ whole: Int) -> Bool {
        guard parts.count > 1 else { return false }
        var sum = Sum(of: reader.quantities[parts[0]])
        for part in parts.dropFirst() { sum.add(reader.quantities[part]) }
        return sum.is(reader.quantities[whole])
    }

    /// 受理15件，审结11件，在审4件: no word says so, yet they add up, or come from one closed set.
    mutating func loose(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities).filter {
            workings.whole[$0] < 0
        }
        guard counts.count > 2 else { return }
        for (place, whole) in counts.enumerated() where workings.whole[whole] < 0 {
            let parts = counts[(place + 1)...].prefix(16).filter { isPart($0, of: whole) }
            guard parts.count > 1 else { continue }
            let isLarge = reader.quantities[whole].value >= 20 && reader.quantities[whole].isExact
            if let count = holding(parts, whole), isOfOneGrain(whole, parts.prefix(count)),
                isLarge || isDecided(whole, parts[0], parts[count - 1]) || count == 2 && isRemainder(parts[1])
                    || fills(whole, Array(parts.prefix(count)))
                    || count > 2
                    || evidence(Array(parts.prefix(count)), nil) != .weak
            {
                settle(whole, Array(parts.prefix(count)), nil)
            } else {
                looseSet(whole, parts)
            }
        }
    }

    /// 水稻2.1万亩、玉米0.8万亩，茶园1.28万亩: parts told to a finer digit than a whole that no word calls one must make it exactly.
    private func isOfOneGrain(_ whole: Int, _ parts: ArraySlice<Int>) -> Bool {
        let total = reader.quantities[whole]
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return parts.allSatisfy { reader.quantities[$0].step >= total.step } || !isAllExact(parts + [whole])
            || abs(sum - total.value) < total.step * 0.01
    }

    /// 被告案件3件，判决驳回2件，撤诉1件: right behind a count its outcomes, and no other count of the kind in the sentence.
    private func isDecided(_ whole: Int, _ first: Int, _ last: Int) -> Bool {
        let range = reader.sentences[reader.quantities[whole].sentence].quantities
        return first == whole + 1 && reader.quantities[whole].value > 2 && reader.quantities[whole].isExact
            && [.accept, .handle].contains(reader.quantities[whole].verb)
            && ![.accept, .handle].contains(reader.quantities[first].verb)
            && !range.contains { ($0 < whole || $0 > last) && workings.areAlike($0, whole) }
    }

    /// 成功2131件…，其中疑难86件，成功79件: 其中 opens something else between two counts.
    private func isAmong(_ one: Int, _ other: Int) -> Bool {
        reader.tokens[reader.quantities[one].token..<reader.quantities[other].token].contains {
            reader.word($0)?.sense == .among
        }
    }

    /// 交通部门办理357件，卫生部门办理213件，其余175件: named alike, one beside the other.
    private func isSibling(_ whole: Int, _ part: Int) -> Bool {
        let left = reader.prose.trimmed(reader.quantities[whole].before)
        let right = reader.prose.trimmed(reader.quantities[part].before)
        return part == whole + 1 && left.count > 4 && right.count > 4
            && reader.prose.scalars[left].suffix(3).elementsEqual(reader.prose.scalars[right].suffix(3))
    }

    /// 受理68人，批准逮捕21人，不批准逮捕39人，附条件不起诉17人: what was accepted goes on to other decisions.
    private func isStillOpen(_ whole: Int, _ parts: [Int]) -> Bool {
        let set = reader.quantities[parts[0]].set
        guard reader.quantities[whole].verb == .accept, set != 0, SetWords.sizes[set - 1] == 2,
            parts.count > 2,
            reader.quantities[parts[2]].set != set
        else { return false }
        let sum = reader.quantities[parts[0]].value + reader.quantities[parts[1]].value
        return ![.conclude, .pend].contains(reader.quantities[parts[0]].verb)
            && sum < reader.quantities[whole].value
    }

    /// 20项任务中已完成11项: 中 behind the whole opens its parts.
    private func isWithin(_ whole: Int, _ first: Int) -> Bool {
        guard first == whole + 1 else { return false }
        let start = reader.quantities[whole].range.upperBound
        let scalars = reader.prose.scalars
        let end = min(reader.quantities[first].range.lowerBound, start + 14)
        guard let place = scalars[start..<end].lastIndex(of: DenialWords.within), place > start,
            place + 1 < end
        else { return false }
        return Sign.isHan(scalars[place - 1]) && !DenialWords.aroundWithin.contains(scalars[place + 1])
            && !DenialWords.aroundWithin.contains(scalars[place - 1])
    }

    /// 尚在审理5件, 其余5件: what is left over.
    func isRemainder(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let words = reader.prose.trimmed(quantity.before)
        return quantity.verb == .pend || quantity.role.contains(.rest)
            || reader.prose.scalars[words].first.map(ListWords.remaining.contains) == true
    }

    /// 归并后19条，对领导班子11条、对个人8条。 A count and its parts fill the rest of the sentence.
    private func fills(_ whole: Int, _ parts: [Int]) -> Bool {
        guard parts[0] == whole + 1, parts[parts.count - 1] - whole == parts.count,
            reader.quantities[whole].value >= 6,
            let last = parts.last
        else { return false }
        let end = max(
            reader.quantities[last].after.upperBound, reader.quantities[last].range.upperBound)
        let next = end < reader.prose.scalars.count ? Scanner.mark(reader.prose.scalars[end]) : .stop
        return next == .stop || next == .semicolon || next == .line
    }

    /// Off by little and by one mistyped digit.
    func isClose(_ whole: Int, _ parts: [Int]) -> Bool {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let total = reader.quantities[whole].value
        return total >= 100 && abs(sum - total) <= total * 0.05 && isSlip(whole, parts)
            && isAllExact(parts + [whole])
    }

    private mutating func looseSet(_ whole: Int, _ parts: [Int]) {
        let lead = reader.quantities[parts[0]]
        let total = reader.quantities[whole]
        let two = Array(parts.prefix(2))
        let isOther =
            lead.set == 0 || total.set != lead.set || workings.has(ExplanationWords.due, in: total.before)
        if two.count == 2, two[0] - whole <= 2, evidence(two, nil) == .closed, isOther {
            let sum = two.reduce(0) { $0 + reader.quantities[$1].value }
            if isSibling(whole, two[0]) || isStillOpen(whole, parts) || total.value < sum * 0.5 { return }
            let said = workings.findings.count
            judge(whole, two, .closed)
            if workings.findings.count > said { for part in two { workings.whole[part] = whole } }
            return
        }
        if isWithin(whole, parts[0]) {
            let list = structural(parts, nil)
            if list.count > 1 { judge(whole, list, evidence(list, nil)) }
            return
        }
        if parts[0] == whole + 1, two.count == 2, isRemainder(two[1]), two[1] - two[0] <= 2,
            reader.quantities[two[0]].verb == .conclude, isAllExact(two + [whole]), isSlip(whole, two)
        {
            return accuse(two, whole)
        }
        let isTurnedAlone =
            isAllExact(two + [whole]) && isTurned(whole, two) && !isParted(two)
            && two.allSatisfy { reader.quantities[$0].value < total.value && reader.quantities[$0].step <= 1 }
        let isNear = isClose(whole, two) || isTurnedAlone
        let areTwo =
            two.count == 2 && reader.quantities[two[0]].label != reader.quantities[two[1]].label
            && !isAmong(two[0], two[1])
        if parts[0] == whole + 1, areTwo, isNear, evidence(two, nil) == .parallel {
            return accuse(two, whole)
        }
        guard lead.set != 0, lead.set <= SetWords.closedCount, total.set != lead.set,
            parts[0] - whole <= 4
        else {
            return
        }
        let kept = parts.prefix { reader.quantities[$0].set == lead.set }
        let list = Array(kept)
        guard list.count > 1, evidence(list, nil) == .closed, total.isExact else { return }
        judge(whole, list, .closed)
        for part in list { workings.whole[part] = whole }
    }

    /// 共受理481件。民事372件，刑事109件。
    mutating func carriedOver(from number: Int) {
        guard number + 1 < reader.sentences.count else { return }
        let here = reader.sentences[number]
        let next = reader.sentences[number + 1]
        guard next.paragraph - here.paragraph <= 1 else { return }
        divide(workings.counts(in: here.quantities).filter { workings.whole[$0] < 0 }, by: next)
    }

    /// 办理事项4125件。按窗口分…。当场办结3341件，限期办结784件: the whole stands sentences before, or is a part itself.
    mutating func backwards(from number: Int) {
        let next = reader.sentences[number]
        for back in 1...4 where number - back >= 0 {
            let here = reader.sentences[number - back]
            if here.paragraph != next.paragraph { return }
            divide(workings.counts(in: here.quantities), by: next)
        }
    }

    private mutating func divide(_ all: [Int], by next: Sentence) {
        let parts = workings.counts(in: next.quantities).prefix(16).filter { workings.whole[$0] < 0 }
        guard parts.count > 1 else { return }
        for whole in all.suffix(6).reversed() {
            let alike = parts.filter { isPart($0, of: whole) }
            guard let count = holding(alike, whole), reader.quantities[whole].isExact else { continue }
            let kept = Array(alike.prefix(count))
            if reader.quantities[whole].value >= 20 || evidence(kept, nil) == .closed {
                settle(whole, kept, nil)
            }
        }
        outcomes(
            all, stretch(from: parts[0], to: next.quantities.upperBound).filter { workings.whole[$0] < 0 }
        )
    }

    /// 共…场：一是…20场；二是…15场。
    mutating func ordered() {
        var parts: [Int] = []
        var start = 0
        var isAwaiting = false
        var paragraph = -1
        for token in reader.tokens {
            if token.kind == .word, reader.words[token.index].sense == .ordered {
                if reader.words[token.index].order == 1 {
                    parts = []
                    start = token.start
                }
                isAwaiting = true
            } else if token.kind == .quantity, isAwaiting {
                let quantity = reader.quantities[token.index]
                guard quantity.isCount else { continue }
                if parts.isEmpty { paragraph = quantity.paragraph }
                if let lead = parts.first, !workings.areAlike(lead, token.index) { continue }
                if quantity.paragraph != paragraph { continue }
                parts.append(token.index)
                isAwaiting = false
                if parts.count > 1, let whole = announced(before: start, parts), adds(parts, whole) {
                    settle(whole, parts, nil)
                }
            }
        }
    }

    private func announced(before start: Int, _ parts: [Int]) -> Int? {
        guard let first = parts.first else { return nil }
        let paragraph = reader.quantities[first].paragraph
        return (max(0, first - 12)..<first).reversed().first { index in
            let quantity = reader.quantities[index]
            return quantity.range.upperBound <= start && quantity.paragraph == paragraph
                && quantity.isCount
                && workings.areAlike(index, first) && workings.whole[first] < 0
        }
    }

    /// 共受理50件，其中甲20人，乙30件: units that differ within one sum are asked about.
    mutating func mixedUnits(_ first: Int, _ parts: [Int], _ wholes: [Int], _ sentence: Sentence)
        -> Bool
    {
        if wholes.contains(where: { holding(parts, $0) != nil }) { return false }
        let earlier = (sentence.quantities.lowerBound..<first).reversed().first {
            reader.quantities[$0].isCount
        }
        guard let whole = earlier, reader.quantities[whole].value >= 5,
            reader.quantities[whole].unit.family != .money
        else { return false }
        let depth = reader.quantities[first].depth
        let all = (first..<sentence.quantities.upperBound).filter {
            reader.quantities[$0].isCount && reader.quantities[$0].depth == depth
                && workings.whole[$0] < 0
                && reader.quantities[$0].unit.family != .money
        }
        guard let count = holding(all, whole) else { return false }
        let kept = Array(all.prefix(count))
        guard kept.contains(where: { !workings.areAlike($0, whole) }) else { return false }
        let finding: AuditFinding = report(
            .ask, whole, kept, sure: 0.6, ExplanationWords.unitsMixed, on: 0)
        workings.findings.append(
            AuditFinding(
                .unit, .ask, finding.passages, of: reader.prose, stated: finding.stated,
                computed: finding.computed,
                sure: 0.6, explanation: finding.explanation))
        for part in kept { workings.whole[part] = whole }
        return true
    }
}
