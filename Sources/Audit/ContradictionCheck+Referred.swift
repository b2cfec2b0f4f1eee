/// A count that is spoken of again: 全年审结352件 … 对审结的352件案件逐件回头看.
extension ContradictionCheck {
    mutating func referredTo() {
        for index in reader.quantities.indices {
            guard let verb = verbReferred(before: index) else { continue }
            let quantity = reader.quantities[index]
            if quantity.isPeriodOwn, quantity.period.year != 0 { continue }
            let known = (max(0, index - 80)..<index).filter { isDone(verb, $0, like: quantity) }
            if let same = known.last(where: { reader.quantities[$0].bounds.meets(quantity.bounds) }) {
                say(.holds, same, index)
                continue
            }
            guard !known.isEmpty,
                let other = known.last(where: { reader.quantities[$0].value.isTurned(of: quantity.value) })
            else { continue }
            workings.add(
                .contradiction, .broken, [other, index], stated: reader.written(index),
                computed: reader.written(other), sure: 0.75,
                ExplanationWords.saidDifferently(reader.written(other), reader.written(index)))
        }
    }

    /// 审结的325件: what was done, right before 的 and the number.
    private func verbReferred(before index: Int) -> [UInt32]? {
        let quantity = reader.quantities[index]
        let of = quantity.range.lowerBound - 1
        guard quantity.isCount, quantity.isExact, quantity.value >= 10, of > 0,
            reader.prose.scalars[of] == ListWords.of, quantity.role.isDisjoint(with: [.earlier, .comparing, .plan])
        else { return nil }
        let token = reader.tokens[quantity.clauseToken..<quantity.token].last { $0.end == of }
        guard let token, reader.word(token).map({ $0.verb != .none }) == true else { return nil }
        return Array(reader.prose.scalars[token.start..<token.end])
    }

    /// A count of the same doing and unit, plainly said.
    private func isDone(_ verb: [UInt32], _ place: Int, like quantity: Quantity) -> Bool {
        let other = reader.quantities[place]
        return other.isCount && other.isExact && other.unit.id == quantity.unit.id
            && !other.period.differs(from: quantity.period)
            && other.role.isDisjoint(with: [.earlier, .plan, .denied])
            && reader.prose.scalars[reader.prose.trimmed(other.before)].suffix(verb.count).elementsEqual(verb)
    }

    /// 在全部1038件案件中, 从被直接纠错的117件案件看: a count that stands before, called back by 全部, 这, 上述 or 的.
    mutating func calledBack() {
        for index in reader.quantities.indices where verbReferred(before: index) == nil {
            let quantity = reader.quantities[index]
            guard quantity.isCount, quantity.isExact, quantity.value >= 20, workings.whole[index] < 0,
                quantity.role.isDisjoint(with: [.earlier, .comparing, .plan, .among, .denied]), !isOrigin(index),
                let word = ListWords.calling.first(where: { isRightBefore($0, quantity) })
            else { continue }
            let known = (max(0, index - 80)..<index).filter { isOfOneSort($0, quantity) }
            if let same = known.last(where: { reader.quantities[$0].value == quantity.value }) {
                say(.holds, same, index)
            } else if word != [ListWords.of], isMore(behind: quantity),
                let other = known.suffix(16).last(where: {
                    reader.quantities[$0].value.isTurned(of: quantity.value)
                        && reader.quantities[$0].section == quantity.section
                })
            {
                say(.broken, other, index)
            }
        }
    }

    /// 由35元提高到70元: what was before is not called back.
    private func isOrigin(_ index: Int) -> Bool {
        reader.quantities[index].role.contains(.from) && index + 1 < reader.quantities.count
            && reader.quantities[index + 1].role.contains(.to)
    }

    /// 中, 里, 内 behind what is called back: it is spoken of as a whole.
    private func isMore(behind quantity: Quantity) -> Bool {
        reader.prose.scalars[quantity.after].contains { DenialWords.inside.contains($0) }
    }

    private func isRightBefore(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        let end = quantity.range.lowerBound
        return end >= word.count && reader.prose.scalars[(end - word.count)..<end].elementsEqual(word)
    }

    private func isOfOneSort(_ place: Int, _ quantity: Quantity) -> Bool {
        let other = reader.quantities[place]
        return other.isCount && other.isExact && other.unit.id == quantity.unit.id
            && other.sentence != quantity.sentence && !other.period.differs(from: quantity.period)
            && other.role.isDisjoint(with: [.earlier, .plan, .denied, .from])
    }

    /// 卫生技术人员538人。538名卫生技术人员中: a count told again before what it counts.
    mutating func repeated() {
        var said: Set<Int> = []
        for place in workings.findings.indices where workings.findings[place].kind == .contradiction {
            if let end = workings.findings[place].passages.last?.upperBound { said.insert(end) }
        }
        for index in reader.quantities.indices.dropFirst() {
            let quantity = reader.quantities[index]
            guard quantity.isCount, quantity.isExact, quantity.value >= 2,
                quantity.role.isDisjoint(with: [.earlier, .comparing, .plan, .denied, .rest, .among])
            else { continue }
            let same = (max(0, index - 24)..<index).filter { reader.quantities[$0].value == quantity.value }
            if same.isEmpty || said.contains(reader.prose.origin(reader.passage(index)).upperBound) { continue }
            let noun = noun(behind: quantity)
            let known = same.last { place in
                isOfOneSort(place, alike: quantity)
                    && (isNamed(noun, place, quantity) || isNamedAgain(place, quantity))
            }
            if let known { say(.holds, known, index) }
        }
    }

    private func isOfOneSort(_ place: Int, alike quantity: Quantity) -> Bool {
        let other = reader.quantities[place]
        let people: Set<UnitFamily> = [.people]
        return other.isCount && other.isExact && other.sentence != quantity.sentence
            && (other.section == quantity.section || quantity.value >= 100)
            && (other.unit.id == quantity.unit.id
                || people.contains(other.unit.family) && people.contains(quantity.unit.family))
            && !other.period.differs(from: quantity.period) && other.role.isDisjoint(with: [.earlier, .plan, .denied])
    }

    /// 538名卫生技术人员 of 卫生技术人员538人, 498件刑事案件 of 刑事498件.
    private func isNamed(_ noun: [UInt32], _ place: Int, _ quantity: Quantity) -> Bool {
        let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        let kind = ListWords.kindsOfCases.first {
            noun.count >= $0.count + 2 && noun.suffix($0.count).elementsEqual($0)
        }
        let core = Array(noun.dropLast(kind?.count ?? 0))
        guard core.count >= (quantity.value >= 20 ? 2 : 3) else { return false }
        return name.suffix(noun.count).elementsEqual(noun) || name.suffix(core.count).elementsEqual(core)
    }

    /// 来访341批…。来访341批共862人次: the same words before both.
    private func isNamedAgain(_ place: Int, _ quantity: Quantity) -> Bool {
        let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].filter(Sign.isHan)
        let again = reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
        return quantity.value >= 20 && name.count >= 2 && name == again
    }

    /// 占年度目标7.2亿元的53.6% … 围绕全年7.2亿元投资目标: what is aimed at, said again.
    mutating func aims() {
        let aims = reader.quantities.indices.filter {
            let quantity = reader.quantities[$0]
            return quantity.isCount && quantity.isExact
                && (workings.has(DenialWords.aims, in: quantity.before)
                    || workings.has(DenialWords.aims, in: quantity.after))
        }
        for (place, two) in aims.enumerated() {
            let second = reader.quantities[two]
            let one = aims[max(0, place - 8)..<place].last {
                let first = reader.quantities[$0]
                return first.value == second.value && first.unit.id == second.unit.id
                    && first.sentence != second.sentence && first.value / first.step >= 20
                    && isOfOneMatter(first, second)
            }
            if let one { say(.holds, one, two) }
        }
    }

    /// Two letters in a row of the second's own words, beside those for an aim, stand in the sentence of the first.
    private func isOfOneMatter(_ first: Quantity, _ second: Quantity) -> Bool {
        let words =
            reader.prose.scalars[second.before].filter(Sign.isHan) + [0]
            + reader.prose.scalars[second.after].filter(Sign.isHan)
        let sentence = reader.sentences[first.sentence].range
        return zip(words, words.dropFirst()).contains { pair in
            let word = [pair.0, pair.1]
            return !word.contains(0) && !DenialWords.aims.contains(word) && workings.has([word], in: sentence)
        }
    }
}
