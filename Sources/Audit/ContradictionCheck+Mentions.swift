/// A number that is spoken of as known, and that no known one is but for a slip of the pen: 接收330件…。接收的333件中.
extension ContradictionCheck {
    /// An earlier number that may be meant, and how much it counts as chance.
    private typealias Known = (place: Int, weight: Double)

    mutating func mentions() {
        let accused = accusedStarts
        for index in reader.quantities.indices where isMentioned(index) && !accused.contains(start(index)) {
            let known = known(index)
            let value = reader.quantities[index].value
            guard !known.isEmpty, !known.contains(where: { reader.quantities[$0.place].value == value }),
                value < 100 || !isSaid(index)
            else { continue }
            var tries = 0.0
            for (place, weight) in known.sorted(by: { ($0.weight, -$0.place) < ($1.weight, -$1.place) }) {
                tries += weight
                guard let share = Slips.share(reader.quantities[index], of: reader.quantities[place].value),
                    tries * share < 0.015, !accused.contains(start(place))
                else { continue }
                say(.broken, place, index)
                break
            }
        }
    }

    /// 群众投诉0件 … 收到群众投诉3件: none, and some, under the same four letters.
    mutating func zeros() {
        let none = reader.quantities.indices.filter { reader.quantities[$0].value == 0 && isPlainCount($0) }
        let names = Set(none.map { key($0) })
        guard !none.isEmpty else { return }
        var known: [[UInt32]: [Int]] = [:]
        for index in reader.quantities.indices where isPlainCount(index) {
            let name = key(index)
            let quantity = reader.quantities[index]
            guard name.count == 4, names.contains(name) else { continue }
            let other = known[name, default: []].last {
                (reader.quantities[$0].value == 0) != (quantity.value == 0)
                    && reader.quantities[$0].unit.id == quantity.unit.id
                    && reader.quantities[$0].sentence != quantity.sentence && isNear($0, index)
                    && !reader.quantities[$0].period.differs(from: quantity.period)
            }
            if let other { say(.broken, other, index) }
            known[name] = known[name, default: []].suffix(3) + [index]
        }
    }

    private func isPlainCount(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isCount && quantity.isExact && !isPlanned(index)
            && quantity.role.isDisjoint(with: [.plan, .earlier, .comparing, .each])
    }

    /// The four letters right before a number.
    private func key(_ index: Int) -> [UInt32] { Array(words(before: reader.quantities[index]).suffix(4)) }

    /// A plain count of two digits or more; 去年 and plans are of other things.
    private func isMentioned(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isCount && quantity.isExact && quantity.value / quantity.step >= 10
            && quantity.role.isDisjoint(with: [.among, .plan, .earlier, .comparing, .each, .denied, .from, .to, .rest])
            && quantity.unit.family != .bare && !isPlanned(index)
    }

    /// The same value of the same unit stands somewhere around.
    private func isSaid(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let near = ((index - 120)..<(index + 120)).clamped(to: reader.quantities.indices)
        return near.contains {
            let other = reader.quantities[$0]
            return $0 != index && other.value == quantity.value
                && (other.unit.id == quantity.unit.id || other.unit.family == quantity.unit.family)
        }
    }

    /// Counts before it that it may mean: those that its words call back, or, where it has none, those right before.
    private func known(_ index: Int) -> [Known] {
        let quantity = reader.quantities[index]
        let (name, noun) = (calledBack(quantity), noun(mentioned: quantity))
        let isClear = isBare(quantity)
        let isBare = isClear || self.isPointed(quantity) || isOfAll(quantity)
        let isPointed = isBare || isReferring(quantity)
        let own = words(before: quantity)
        let isTotal = own.count >= 4 && quantity.role.contains(.total)
        let isNamed = noun.count >= (quantity.value / quantity.step >= 100 ? 2 : 3)
        guard isBare || isTotal || !name.isEmpty || noun.count >= 2 else { return [] }
        return (max(0, index - 80)..<index).reversed().compactMap { place in
            let other = reader.quantities[place]
            guard isOfOneTime(place, index), other.isExact, other.isCount,
                other.unit.id == quantity.unit.id || other.unit.family == .people && quantity.unit.family == .people,
                other.role.isDisjoint(with: [.plan, .denied, .each, .from])
            else { return nil }
            if quantity.isPeriodOwn, quantity.period.year != 0, quantity.period.year != other.period.year { return nil }
            let words = words(before: other)
            if name.count == 2, isPointed, quantity.value >= 100, workings.has(name, in: other.before) {
                return (place, 0.3)
            }
            if !name.isEmpty, words.suffix(2) == name.suffix(2) || isTold(name, in: other) { return (place, 0.05) }
            if noun.count >= 2, ends(words, in: noun, isPointed) || ends(noun, inNounOf: other) {
                return (place, isNamed || isPointed ? 0.05 : 0.5)
            }
            if isTotal, words.suffix(4) == own.suffix(4), other.role.contains(.total),
                other.paragraph != quantity.paragraph
            {
                return (place, 0.05)
            }
            guard isBare, other.section == quantity.section, !isClear || quantity.sentence - other.sentence <= 2 else {
                return nil
            }
            return (place, isClear ? place == index - 1 ? 0.07 : 0.2 : 1)
        }
    }

    /// 作出给予援助决定691件 … 给予援助的691件: all the words before 的 stand before the other.
    private func isTold(_ name: [UInt32], in other: Quantity) -> Bool {
        name.count >= 4 && workings.has(Array(name.suffix(4)), in: other.before)
    }

    /// 接收的333件: the letters before 的.
    private func calledBack(_ quantity: Quantity) -> [UInt32] {
        guard isReferring(quantity) else { return [] }
        let words = words(before: quantity)
        return words.count >= 2 ? words : []
    }

    /// 14名公证员里: the letters behind a number, up to 中 or 里.
    private func noun(mentioned quantity: Quantity) -> [UInt32] {
        let behind = reader.prose.scalars[quantity.range.upperBound...].prefix(10).prefix(while: Sign.isHan)
        let end = behind.dropFirst(2).firstIndex { DenialWords.inside.contains($0) } ?? behind.endIndex
        return Array(behind[..<end])
    }

    /// Nothing before the number in its clause but 在, 这, 上述 and the like, and 中 or 里 behind it.
    private func isBare(_ quantity: Quantity) -> Bool {
        quantity.before.count <= 3 && workings.has(AgainWords.within, in: quantity.after)
            && quantity.verb == .none
    }

    /// 公证员12人 and 14名公证员里: the last letters of the one name begin or end the other.
    private func ends(_ words: [UInt32], in noun: [UInt32], _ isPointed: Bool) -> Bool {
        guard words.count >= 2 else { return false }
        let length = min(words.count, noun.count, 4)
        return (2...max(2, length)).contains { count in
            let tail = words.suffix(count)
            return noun.count == count && tail.elementsEqual(noun)
                || count >= (isPointed ? 2 : 3) && noun.prefix(count).elementsEqual(tail)
        }
    }

    /// 上述89个问题, 这27件: pointed at.
    private func isPointed(_ quantity: Quantity) -> Bool {
        let start = quantity.range.lowerBound
        return ListWords.pointing.contains {
            start > $0.count && reader.prose.scalars[(start - $0.count)..<start].elementsEqual($0)
                && !Sign.isHan(reader.prose.scalars[start - $0.count - 1])
        }
    }

    /// 全年1064件案件均: of the whole, and told of every one.
    private func isOfAll(_ quantity: Quantity) -> Bool {
        let end = min(quantity.range.upperBound + 8, reader.sentences[quantity.sentence].range.upperBound)
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return DenialWords.wholePlaces.contains { words.elementsEqual($0) } && quantity.range.upperBound < end
            && workings.has(DenialWords.every, in: quantity.range.upperBound..<end)
    }

    /// 公证员 of 12名公证员.
    private func ends(_ noun: [UInt32], inNounOf other: Quantity) -> Bool {
        let own = self.noun(mentioned: other)
        return own.count >= 2 && own == noun
    }
}
