/// What the lead of a report says first and a chapter says again, and what is called as known.
extension ContradictionCheck {
    /// 全年累计接收236人 before the first heading, 全年接收263人 in a chapter: a number of the lead that no chapter says, and one
    /// of the same doing that differs by a slip of the pen.
    mutating func leads() {
        guard let end = endOfLead else { return }
        let told = reader.quantities.indices.filter { isTold($0) && reader.quantities[$0].value >= 5 }
        let accused = accusedStarts
        for lead in told.prefix(24) where reader.quantities[lead].range.lowerBound < end {
            let quantity = reader.quantities[lead]
            let others = told.filter { reader.quantities[$0].range.lowerBound > end && isOfOneTime($0, lead) }.prefix(
                400)
            if accused.contains(start(lead))
                || others.contains(where: { reader.quantities[$0].value == quantity.value })
            {
                continue
            }
            let alike = others.filter { reader.quantities[$0].unit.id == quantity.unit.id }
            let other =
                alike.first { isMissed($0, lead) } ?? onlyNamesake(of: lead, Array(alike))
            if let other, !accused.contains(start(other)) { say(.broken, lead, other) }
        }
    }

    /// Where the lead ends: at the first heading, or behind a first paragraph that says that it sums up.
    private var endOfLead: Int? {
        if let first = reader.headings.first(where: { $0.level <= 1 })?.range.lowerBound { return first }
        if let first = reader.headings.first { return first.range.lowerBound }
        let opening = reader.sentences.first { sentence in
            !sentence.quantities.isEmpty
                && AgainWords.summing.contains {
                    reader.prose.scalars[sentence.range].prefix(8).contains($0[0])
                        && workings.has($0, in: sentence.range.prefix(8))
                }
        }
        guard let opening else { return endOfTitle }
        return reader.sentences.first { $0.paragraph > opening.paragraph && !$0.quantities.isEmpty }?.range.lowerBound
    }

    /// A first line without a full stop that says a number: 关于追加经费35万元的请示.
    private var endOfTitle: Int? {
        guard let first = reader.sentences.first(where: { !$0.quantities.isEmpty }),
            first.paragraph == 0,
            reader.sentences.count(where: { $0.paragraph == 0 }) == 1,
            reader.prose.scalars[reader.prose.trimmed(first.range)].last != Sign.stop
        else { return nil }
        return first.range.upperBound
    }

    private func isMissed(_ place: Int, _ lead: Int) -> Bool {
        let (one, two) = (reader.quantities[lead], reader.quantities[place])
        let shared = sharedLetters(two, one)
        let isOpen = one.verb == .none || two.verb == .none
        let isOneDoing =
            shared > 1 || shared == 1 && (one.verb == two.verb && !isOpen || isOpen && one.value >= 1000)
        return one.value >= 100 && two.value.isTurned(of: one.value) && isOneDoing
            || shared > 2 && one.value >= 10 && two.value.isSlip(of: one.value)
    }

    /// 办结51件 … 当季办结54件: the one count of the chapters under the last two letters of the lead's, of the same
    /// doing and nearly as many.
    private func onlyNamesake(of lead: Int, _ others: [Int]) -> Int? {
        let quantity = reader.quantities[lead]
        let key = words(before: quantity).suffix(2)
        guard key.count == 2, quantity.verb != .none, quantity.role.isDisjoint(with: [.among, .rest]) else {
            return nil
        }
        let named = others.filter {
            reader.quantities[$0].verb == quantity.verb && words(before: reader.quantities[$0]).suffix(2) == key
        }
        guard named.count == 1, let other = named.first,
            reader.quantities[other].role.isDisjoint(with: [.among, .rest, .overlapping]),
            workings.scope(of: quantity) == workings.scope(of: reader.quantities[other])
        else { return nil }
        return isNearly(quantity.value, reader.quantities[other].value) ? other : nil
    }

    /// 法律援助1377件 … （三）法律援助提标。全年办理1337件: what a chapter counts first, where its heading is the name of an
    /// earlier count that is a slip of the pen of it.
    mutating func chapters() {
        let accused = accusedStarts
        for heading in reader.headings {
            let first = reader.quantities.place { $0.range.lowerBound < heading.range.lowerBound }
            let counts = (first..<min(first + 4, reader.quantities.count)).filter {
                isTold($0) && reader.quantities[$0].value >= 100
            }.prefix(2)
            let earlier = (max(0, first - 60)..<first).filter { isNamed(by: heading, $0) }
            for index in earlier where !accused.contains(start(index)) {
                let alike = counts.filter {
                    reader.quantities[$0].unit.id == reader.quantities[index].unit.id && isOfOneTime($0, index)
                }
                let values = alike.map { reader.quantities[$0].value }
                guard let place = alike.first, !values.contains(reader.quantities[index].value),
                    !accused.contains(start(place)),
                    Slips.share(reader.quantities[index], of: values[0]).map({ $0 < 0.05 }) == true
                else { continue }
                say(.broken, index, place)
            }
        }
    }

    /// The four letters right before a number stand in a heading.
    private func isNamed(by heading: Heading, _ index: Int) -> Bool {
        guard reader.quantities[index].value >= 100, isTold(index) else { return false }
        let words = words(before: reader.quantities[index])
        let kind = ListWords.kindsOfWholes.first { words.count > $0.count + 3 && words.suffix($0.count) == $0[...] }
        let name = words.dropLast(kind?.count ?? 0).suffix(4)
        return name.count == 4
            && workings.has(Array(name), in: heading.range.prefix(20))
    }

    private func isNearly(_ one: Double, _ two: Double) -> Bool {
        max(one, two) <= min(one, two) * 1.25 && (one.isSlip(of: two) || max(one, two) < 10)
    }

    /// 败诉11件 … 对败诉的12件案件逐案剖析: called as known, and more than there are.
    mutating func moreThanKnown() {
        var known: [[UInt32]: [Int]] = [:]
        let accused = accusedStarts
        for index in reader.quantities.indices where isTold(index) {
            let quantity = reader.quantities[index]
            let key = Array(words(before: quantity).suffix(2))
            guard key.count == 2 else { continue }
            let others = known[key, default: []].filter {
                isOfOneTime($0, index) && reader.quantities[$0].unit.id == quantity.unit.id
            }
            if isReferring(quantity), isMention(quantity), others.count == 1, let other = others.first,
                quantity.value > reader.quantities[other].value, !accused.contains(start(index)),
                isNearly(quantity.value, reader.quantities[other].value)
            {
                say(.broken, other, index)
            }
            known[key] = known[key, default: []].suffix(5) + [index]
        }
        mentioned()
    }

    /// 在册社区矫正对象391人 … 在册的397名社区矫正对象: called as known, with all its words, and by one digit another.
    private func isOnceMore(_ place: Int, _ index: Int) -> Bool {
        let (one, two) = (reader.quantities[place], reader.quantities[index])
        let people: Set<UnitFamily> = [.people]
        return
            (one.unit.id == two.unit.id
            || people.contains(one.unit.family) && people.contains(two.unit.family))
            && one.paragraph != two.paragraph && sharedLetters(one, two) > 2
    }

    private mutating func mentioned() {
        let accused = accusedStarts
        let told = reader.quantities.indices.filter { isTold($0) && reader.quantities[$0].value >= 100 }
        for (place, index) in told.enumerated() {
            let quantity = reader.quantities[index]
            guard isReferring(quantity), isMention(quantity), !accused.contains(start(index)) else { continue }
            let others = told[max(0, place - 60)..<place].filter { isOnceMore($0, index) && isNear($0, index) }
            guard let other = others.last(where: { reader.quantities[$0].value.isSlip(of: quantity.value) }),
                !others.contains(where: { reader.quantities[$0].value == quantity.value })
            else { continue }
            say(.broken, other, index)
        }
    }
}
