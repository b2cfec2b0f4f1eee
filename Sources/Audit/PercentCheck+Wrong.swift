/// A share that was taken of another whole than the one it names.
extension PercentCheck {
    /// 占民事案件的38.3% where 38.3 % is of all: the one count that is named behind 占, where the share fits another.
    func wrongWhole(_ index: Int, _ part: Int, _ wholes: [Int]) -> Int? {
        let percent = reader.quantities[index]
        var core = workings.nameOfWhole(of: index)
        if let kind = ListWords.kindsOfWholes.first(where: {
            core.count >= $0.count + 2 && core.suffix($0.count).elementsEqual($0)
        }) {
            core.removeLast(kind.count)
        }
        guard core.count >= 2, core.count <= 8, percent.isExact, percent.step < 1, reader.quantities[part].isExact
        else { return nil }
        let named = (max(0, index - 60)..<index).filter { isNamedSo($0, core, part) }
        guard let whole = named.last, Set(named.map { reader.quantities[$0].value }).count == 1,
            ofAll(index, part, whole) == nil,
            !fits(percent, reader.quantities[part], reader.quantities[whole]),
            (wholes + Array(max(0, index - 80)..<index)).contains(where: {
                $0 != whole && $0 != part && workings.areAlike($0, part)
                    && fits(percent, reader.quantities[part], reader.quantities[$0])
            })
        else { return nil }
        return whole
    }

    /// 村（社区）调委会118个 of 136: 占全区调委会总数的37.5% is of the whole that the one so called is a part of.
    func ofAll(_ index: Int, _ part: Int, _ whole: Int) -> Int? {
        let percent = reader.quantities[index]
        let root = workings.whole[whole]
        guard root >= 0, percent.isExact, percent.step < 1, workings.areAlike(root, part),
            workings.has(DenialWords.wholePlaces, in: percent.before),
            fits(percent, reader.quantities[part].value, reader.quantities[root].value)
        else { return nil }
        return root
    }

    /// 受理49件；受理案件办结47件，办结率82.5% where 82.5 % is of all that came in: the part says itself what it is of.
    func calledWhole(of part: Int, instead whole: Int) -> Int? {
        let quantity = reader.quantities[part]
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return (max(0, part - 4)..<part).last { place in
            let other = reader.quantities[place]
            guard place != whole, other.isCount, other.isExact, other.sentence == quantity.sentence,
                workings.areAlike(place, part), other.value >= quantity.value,
                other.value != reader.quantities[whole].value
            else { return false }
            if place == part - 1, workings.has(AgainWords.within, in: other.after.prefix(2)) { return true }
            let name = reader.prose.scalars[reader.prose.trimmed(other.before)].filter(Sign.isHan)
            return (2...4).contains(name.count) && words.starts(with: name)
                && ListWords.kindsOfWholes.contains { words.dropFirst(name.count).starts(with: $0) }
        }
    }

    private func isNamedSo(_ place: Int, _ core: [UInt32], _ part: Int) -> Bool {
        let quantity = reader.quantities[place]
        guard place != part, quantity.isCount, quantity.isExact,
            workings.areAlike(place, part), quantity.value > reader.quantities[part].value,
            quantity.role.isDisjoint(with: [.earlier, .plan, .comparing])
        else { return false }
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
        if words.suffix(core.count).elementsEqual(core) { return true }
        return ListWords.wholeThings.contains { kind in
            words.suffix(kind.count).elementsEqual(kind)
                && words.dropLast(kind.count).suffix(core.count).elementsEqual(core)
        }
    }

    /// 占全部案件的47.4% where 47.4 % is of one kind of them: what the whole that it fits is itself a part of.
    func root(_ index: Int, instead whole: Int) -> Int? {
        let percent = reader.quantities[index]
        let root = workings.whole[whole]
        let name = workings.nameOfWhole(of: index)
        let isNamed = workings.hasPair(of: name, in: reader.quantities[whole].before)
        guard root >= 0, !isNamed, percent.isExact, percent.step < 1, workings.areAlike(root, whole),
            reader.quantities[root].isExact, workings.has(ListWords.all, in: percent.before)
        else { return nil }
        return root
    }

    /// 2023年170件，有效155件，确认率91.2%；2024年240件，有效228件，确认率91.2%: the rate of the year before left standing.
    mutating func leftStanding(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        let sentence = reader.sentences[percent.sentence]
        let first = sentence.quantities.lowerBound
        guard index - 2 >= first, percent.isExact, percent.step < 1, isPair(index),
            let other = sentence.quantities.last(where: {
                $0 != index && reader.quantities[$0].isPercent && reader.quantities[$0].value == percent.value
            }), abs(index - other) >= 3, other - 2 >= first, isPair(other),
            fits(percent, reader.quantities[other - 1], reader.quantities[other - 2]),
            !fits(percent, reader.quantities[index - 1], reader.quantities[index - 2])
        else { return false }
        report(.broken, index, [index - 1], index - 2, sure: 0.9, ExplanationWords.percentWrong)
        return true
    }

    /// A whole and its part right before a rate, and nothing else.
    private func isPair(_ index: Int) -> Bool {
        let (whole, part) = (reader.quantities[index - 2], reader.quantities[index - 1])
        return whole.isCount && part.isCount && whole.isExact && part.isExact && workings.areAlike(index - 2, index - 1)
            && part.value <= whole.value && reader.quantities[index].role.isDisjoint(with: .change)
    }
}
