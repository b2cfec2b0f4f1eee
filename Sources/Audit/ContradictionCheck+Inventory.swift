/// How many there are of one thing in the whole place or time, said twice: 我县共有15个乡镇司法所 … 全县16个司法所全部.
extension ContradictionCheck {
    mutating func inventory() {
        for index in reader.quantities.indices {
            guard let lead = lead(before: index), isThing(index) else { continue }
            let noun = noun(behind: index)
            guard noun.count >= (DenialWords.houses.contains(lead) ? 2 : 3) else { continue }
            let known = (max(0, index - 60)..<index).filter { isThing($0) && areComparable($0, index) }
            let isOfAll = isOfAll(behind: index, noun)
            let all = known.filter {
                isNamed(noun, $0) && (isOfOnePlace($0, lead) || isOfAll && isSlipped($0, index, noun, lead))
            }
            guard let other = all.last, isOfAll || self.lead(before: other) != nil,
                !all.contains(where: { reader.quantities[$0].value == reader.quantities[index].value })
            else { continue }
            guard isClose(other, index) else { continue }
            workings.add(
                .contradiction, .broken, [other, index], stated: reader.written(index),
                computed: reader.written(other), sure: 0.7,
                ExplanationWords.saidDifferently(reader.written(other), reader.written(index)))
        }
    }

    /// 96个村（社区）… and 86个村（社区）虽已实现全覆盖: all there are, told by a slip of the pen.
    mutating func covered() {
        for index in reader.quantities.indices where isThing(index) && isCovered(index) {
            let name = name(behind: index)
            guard name.count >= 3 else { continue }
            let known = (max(0, index - 60)..<index).filter {
                isThing($0) && areComparable($0, index) && self.name(behind: $0).starts(with: name)
            }
            let values = Set(known.map { reader.quantities[$0].value })
            guard values.count == 1, let other = known.last,
                reader.quantities[other].value.isSlip(of: reader.quantities[index].value)
            else { continue }
            say(.broken, other, index)
        }
    }

    /// The letters right behind a number, with those in brackets.
    private func name(behind index: Int) -> [UInt32] {
        let rest = reader.prose.scalars[reader.quantities[index].range.upperBound...].prefix(8)
        return rest.prefix { Sign.isHan($0) || Scanner.mark($0) == .open || Scanner.mark($0) == .close }.prefix(5)
            .filter(Sign.isHan)
    }

    private func isCovered(_ index: Int) -> Bool {
        let start = reader.quantities[index].range.upperBound
        let end = min(start + 24, reader.sentences[reader.quantities[index].sentence].range.upperBound)
        return start < end && workings.has(DenialWords.covering, in: start..<end)
    }

    private func isThing(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isCount && quantity.isExact && quantity.value >= 3
            && quantity.role.isDisjoint(with: [.earlier, .plan, .denied, .rest, .each, .among])
    }

    /// 全县16个, 我县共有15个, 全年16期: the place or the time right before the number.
    private func lead(before index: Int) -> [UInt32]? {
        var start = reader.quantities[index].range.lowerBound
        let scalars = reader.prose.scalars
        for word in DenialWords.having
        where start >= word.count && scalars[(start - word.count)..<start].elementsEqual(word) {
            start -= word.count
            break
        }
        return DenialWords.wholePlaces.first {
            start >= $0.count && scalars[(start - $0.count)..<start].elementsEqual($0)
        }
    }

    /// The letters right behind a number, up to the first word that tells something else.
    private func noun(behind index: Int) -> [UInt32] {
        let start = reader.quantities[index].range.upperBound
        var end = start
        let scalars = reader.prose.scalars
        while end < scalars.count, end - start < 10, Sign.isHan(scalars[end]) { end += 1 }
        for token in reader.tokens[(reader.quantities[index].token + 1)...].prefix(8) {
            if token.start >= end { break }
            guard let sense = reader.word(token)?.sense, ![.member, .plain, .overlapping].contains(sense)
            else { continue }
            if sense == .verb { continue }
            end = token.start
        }
        let inside = scalars[start..<max(start, end)].lastIndex { DenialWords.inside.contains($0) }
        if let inside, inside - start >= 2, !isInWord(inside) { end = inside }
        return Array(scalars[start..<max(start, end)])
    }

    /// 中 of 中心, 初中.
    private func isInWord(_ place: Int) -> Bool {
        let scalars = reader.prose.scalars
        return DenialWords.aroundWithin.contains(scalars[place - 1])
            || place + 1 < scalars.count && DenialWords.aroundWithin.contains(scalars[place + 1])
    }

    /// 全部, 均, 中 right behind the noun: what is said is said of every one.
    private func isOfAll(behind index: Int, _ noun: [UInt32]) -> Bool {
        let start = reader.quantities[index].range.upperBound + noun.count
        return workings.has(DenialWords.every, in: start..<min(start + 4, reader.prose.scalars.count))
    }

    /// 全市共有律师事务所73家, 15个乡镇司法所, 公开听证73件: an earlier count of the same thing.
    private func isNamed(_ noun: [UInt32], _ place: Int) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        let own = self.noun(behind: place)
        let kind = ListWords.kindsOfCases.first { noun.count > $0.count + 2 && noun.suffix($0.count).elementsEqual($0) }
        return before.suffix(noun.count).elementsEqual(noun)
            || own.count >= noun.count && own.suffix(noun.count).elementsEqual(noun)
            || kind.map { before.suffix(noun.count - $0.count).elementsEqual(noun.dropLast($0.count)) } == true
    }

    private func isOfOnePlace(_ place: Int, _ lead: [UInt32]) -> Bool {
        DenialWords.areOnePlace(lead, before: reader.quantities[place].range.lowerBound, reader)
    }

    /// One digit or two turned ones apart, and plainly of the place that the report is of.
    private func isSlipped(_ one: Int, _ two: Int, _ noun: [UInt32], _ lead: [UInt32]) -> Bool {
        let first = reader.quantities[one]
        let second = reader.quantities[two]
        if first.sentence == second.sentence { return false }
        if first.value >= 100, first.value.isTurned(of: second.value) { return true }
        let end = first.range.lowerBound
        let isGoverned = DenialWords.governing.contains {
            end >= $0.count && reader.prose.scalars[(end - $0.count)..<end].elementsEqual($0)
        }
        return first.value.isSlip(of: second.value) && (noun.count >= 4 || isGoverned)
    }

    /// A quarter, or one, more or less: three of seventy-three are some of them.
    private func isClose(_ one: Int, _ other: Int) -> Bool {
        let left = reader.quantities[one].value
        let right = reader.quantities[other].value
        return abs(left - right) <= max(1, max(left, right) * 0.25)
    }

    private func areComparable(_ one: Int, _ other: Int) -> Bool {
        let left = reader.quantities[one]
        let right = reader.quantities[other]
        let areAlike = left.unit.id == right.unit.id || left.unit.family == .people && right.unit.family == .people
        return areAlike && !left.period.differs(from: right.period)
    }
}

extension DenialWords {
    /// Whether the clause before an offset speaks of the same place or time: 我县 and 全县 are one.
    static func areOnePlace(_ lead: [UInt32], before end: Int, _ reader: Reader) -> Bool {
        let scalars = reader.prose.scalars
        guard let kind = lead.last else { return false }
        let start = scalars[max(0, end - 30)..<end].lastIndex {
            Scanner.mark($0) == .stop || Scanner.mark($0) == .line || Scanner.mark($0) == .comma
        }
        let words = scalars[(start.map { $0 + 1 } ?? max(0, end - 30))..<end]
        return wholePlaces.contains { word in
            word.last == kind && words.indices.dropLast(word.count - 1).contains { words[$0...].starts(with: word) }
        }
    }
}
