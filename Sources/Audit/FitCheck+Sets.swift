/// Parts that words tell to be all there are: members of a closed set, wherever they stand in a chapter, and what has
/// been done and what is still to be done, right behind what there was.
extension FitCheck {
    /// 共指派1218件。民事案件742件；行政案件29件。刑事案件437件…: a closed set over several sentences.
    mutating func sets() {
        var groups: [Int: [Int]] = [:]
        var section = -1
        for index in reader.quantities.indices where isMember(index) {
            let quantity = reader.quantities[index]
            if quantity.section != section {
                for group in groups.values.sorted(by: { $0[0] < $1[0] }) { close(group) }
                groups = [:]
                section = quantity.section
            }
            let key = quantity.set &* 1000 &+ quantity.unit.id
            let group = groups[key, default: []]
            let isNew = group.allSatisfy { reader.quantities[$0].member != quantity.member }
            let isNear = group.last.map { quantity.paragraph - reader.quantities[$0].paragraph <= 3 } ?? true
            if isNew, isNear {
                groups[key] = group + [index]
            } else {
                close(group)
                groups[key] = [index]
            }
        }
        for group in groups.values.sorted(by: { $0[0] < $1[0] }) { close(group) }
    }

    private func isMember(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.set != 0 && quantity.set <= SetWords.closedCount && isValue(index) && quantity.isExact
            && !summed.contains(index) && quantity.depth == 0
            && quantity.role.isDisjoint(with: [.earlier, .plan, .comparing, .total])
    }

    /// Three members of a set over more than one sentence, of a count before them.
    private mutating func close(_ parts: [Int]) {
        guard parts.count > 2, let first = parts.first, let last = parts.last,
            reader.quantities[first].sentence != reader.quantities[last].sentence
        else { return }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let most = parts.map { reader.quantities[$0].value }.max() ?? 0
        let wholes = before(first).filter {
            workings.areAlike($0, first) && reader.quantities[$0].isExact && reader.quantities[$0].value > most
                && reader.quantities[$0].set == 0
        }
        if let whole = wholes.first(where: { reader.quantities[$0].value == sum }) { return add(whole, parts) }
        guard let whole = wholes.first, !held.contains(whole), reader.quantities[whole].value >= 20,
            reader.quantities[whole].value.isSlip(of: sum), abs(reader.quantities[whole].value / sum - 1) < 0.2,
            parts.contains(where: { areNamedAlike($0, whole) })
        else { return }
        accuse(whole, parts)
    }

    mutating func accuse(_ whole: Int, _ parts: [Int]) {
        for part in parts { workings.whole[part] = whole }
        workings.add(wrong(whole, parts), on: [whole] + parts)
    }

    /// Says that parts do not make up a whole.
    func wrong(_ whole: Int, _ parts: [Int], _ verdict: AuditVerdict = .broken) -> AuditFinding {
        let terms = parts.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let gap = sum - reader.quantities[whole].value
        return AuditFinding(
            .sum, verdict, ([whole] + parts).map(reader.passage), of: reader.prose, stated: reader.written(whole),
            computed: terms + "=" + Figures.text(sum), sure: verdict == .broken ? 0.75 : 0.45,
            explanation: ExplanationWords.sum(
                reader.written(whole), terms, Figures.text(sum), Figures.text(gap),
                verdict == .ask
                    ? (gap > 0 ? ExplanationWords.overlap : ExplanationWords.sumPartial)
                    : (gap > 0 ? ExplanationWords.sumOver : ExplanationWords.sumUnder)))
    }

    /// 提请收监3人，已裁定2人，1人尚在审理: what there was, then what has been done and what is open.
    mutating func states() {
        for whole in reader.quantities.indices where isValue(whole) {
            var parts: [Int] = []
            var sum = 0.0
            for index in (whole + 1)..<min(whole + 5, reader.quantities.count) where isNext(index, of: whole) {
                guard index == (parts.last ?? whole) + 1, !summed.contains(index) else { break }
                parts.append(index)
                sum += reader.quantities[index].value
                if sum >= reader.quantities[whole].value { break }
            }
            guard parts.count > 1, sum == reader.quantities[whole].value, let last = parts.last, isOpen(last) else {
                continue
            }
            add(whole, parts)
        }
    }

    /// 收到投诉6件，查实1件，不实4件，仍在核查2件; 查出问题34个…。已整改27个，还剩9个: what is open closes what there was, and they miss it.
    mutating func missesStates() {
        for last in reader.quantities.indices

        where last > 0 && isOpen(last) && !isBesides(last) && isValue(last) && isValue(last - 1) {
            let sentence = reader.sentences[reader.quantities[last].sentence].quantities
            guard let whole = wholeOfStates(last), !summed.contains(last), workings.whole[last] < 0 else {
                continue
            }
            let isHere = sentence.contains(whole)
            let parts = Array(isHere ? (whole + 1)...last : (last - 1)...last)
            let isCarried = parts.contains { workings.has(ExplanationWords.leftOver, in: reader.quantities[$0].before) }
            guard !isCarried, parts.allSatisfy({ isNext($0, of: parts[0]) || $0 == parts[0] }), parts.count > 1,
                parts.count < 6,
                parts.allSatisfy({
                    workings.whole[$0] < 0 && reader.quantities[$0].depth == reader.quantities[whole].depth
                })
            else { continue }
            let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
            let gap = abs(sum - reader.quantities[whole].value)
            guard gap > 0, gap <= max(1, reader.quantities[whole].value * 0.1), !isOverlapping(parts)
            else { continue }
            accuse(whole, parts)
        }
    }

    /// What came in, right before in the sentence, or in the one before as the first of its kind.
    private func wholeOfStates(_ last: Int) -> Int? {
        let quantity = reader.quantities[last]
        let counts = (max(0, last - 8)..<(last - 1)).filter {
            isValue($0) && reader.quantities[$0].unit.id == quantity.unit.id
                && reader.quantities[$0].isExact
                && quantity.sentence - reader.quantities[$0].sentence <= 1
                && reader.quantities[$0].paragraph == quantity.paragraph
                && reader.quantities[$0].role.isDisjoint(with: [.earlier, .plan, .comparing, .rest])
        }
        guard
            let whole = counts.first(where: { reader.quantities[$0].verb == .accept || isReceived($0) }),
            reader.quantities[whole].value > max(quantity.value, reader.quantities[last - 1].value)
        else { return nil }
        return whole
    }

    /// 另有3人因公未考: besides those that were counted.
    private func isBesides(_ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[index].before)]
        return words.first == ListWords.besides
    }

    private func isReceived(_ index: Int) -> Bool {
        workings.has(FlowWords.received, in: reader.quantities[index].before)
    }

    private func isNext(_ index: Int, of whole: Int) -> Bool {
        let (part, all) = (reader.quantities[index], reader.quantities[whole])
        return isValue(index) && part.isExact && all.isExact && part.sentence == all.sentence
            && part.unit.id == all.unit.id
            && part.role.isDisjoint(with: [.earlier, .plan])
    }

    /// 尚, 仍, 正在, 其余, 另: what is left.
    func isOpen(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.role.contains(.rest)
            || [quantity.before, quantity.after].contains { range in
                reader.prose.scalars[range].contains { ListWords.remaining.contains($0) }
            }
    }
}
