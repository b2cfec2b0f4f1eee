/// A count that stands again somewhere else, under words of its own: 年底未结725件 … 加上旧存725件.
extension ContradictionCheck {
    mutating func again() {
        var said: Set<Int> = []
        for place in workings.findings.indices where workings.findings[place].kind == .contradiction {
            if let end = workings.findings[place].passages.last?.upperBound { said.insert(end) }
        }
        var known: [Double: [Int]] = [:]
        for index in reader.quantities.indices where isTold(index) {
            let value = reader.quantities[index].value
            let others = known[value, default: []]
            if !said.contains(reader.prose.origin(reader.passage(index)).upperBound),
                let other = others.last(where: { isNear($0, index) && isOne($0, index) })
            {
                say(.holds, other, index)
            }
            known[value] = others.suffix(3) + [index]
        }
    }

    /// 年末在册187人 … 年末在册的178名对象: the same words right before, joined by 的, and a slip of the pen between the numbers.
    mutating func slipped() {
        var known: [[UInt32]: [Int]] = [:]
        for index in reader.quantities.indices where isTold(index) {
            let quantity = reader.quantities[index]
            let words = words(before: quantity)
            guard words.count >= 4 else { continue }
            let key = Array(words.suffix(4))
            let others = known[key, default: []].filter { isOfOneTime($0, index) }
            let isSaid = others.contains { reader.quantities[$0].value == quantity.value }
            if !isSaid, isReferring(quantity), let other = others.last(where: { isSlip($0, index, words) }) {
                say(.broken, other, index)
            }
            known[key] = known[key, default: []].suffix(5) + [index]
        }
    }

    /// 审结201件 … 全年审结210件复议案件: the same two letters right before, two digits turned, and nothing known of one of them.
    mutating func turnedAgain() {
        let explained = explained
        let accused = accusedStarts
        var known: [[UInt32]: [Int]] = [:]
        for index in reader.quantities.indices where isTold(index) && reader.quantities[index].value >= 100 {
            let quantity = reader.quantities[index]
            let key = Array(words(before: quantity).suffix(2))
            guard key.count == 2, quantity.verb != .none else { continue }
            let others = known[key, default: []].filter {
                isOfOneTime($0, index) && reader.quantities[$0].unit.id == quantity.unit.id
            }
            let isSaid = others.contains { reader.quantities[$0].value == quantity.value }
            if !isSaid, !accused.contains(start(index)),
                let other = others.last(where: {
                    reader.quantities[$0].value.isTurned(of: quantity.value) && !accused.contains(start($0))
                        && reader.quantities[$0].section != quantity.section && !isOfOtherYear($0, index)
                        && !(explained.contains($0) && explained.contains(index))
                })
            {
                say(.broken, other, index)
            }
            known[key] = known[key, default: []].suffix(7) + [index]
        }
    }

    /// 2023年审结的325件: of a year that the one before does not say.
    private func isOfOtherYear(_ one: Int, _ two: Int) -> Bool {
        let quantity = reader.quantities[two]
        return quantity.isPeriodOwn && quantity.period.year != 0
            && reader.quantities[one].period.year != quantity.period.year
    }

    /// Numbers that a relation rests on that holds or does not.
    var explained: Set<Int> {
        var explained: Set<Int> = []
        for (finding, places) in workings.rests where workings.findings[finding].verdict != .ask {
            explained.formUnion(places)
        }
        return explained
    }

    /// Where passages of contradictions begin that were called broken.
    var accusedStarts: Set<Int> {
        var starts: Set<Int> = []
        for place in workings.findings.indices
        where workings.findings[place].kind == .contradiction && workings.findings[place].verdict == .broken {
            for passage in workings.findings[place].passages { starts.formUnion(passage) }
        }
        return starts
    }

    func start(_ index: Int) -> Int { reader.prose.origin(reader.passage(index)).lowerBound }

    /// What stands many reports away is of another one.
    func isNear(_ one: Int, _ two: Int) -> Bool {
        let places = (reader.quantities[one].range.lowerBound, reader.quantities[two].range.lowerBound)
        return abs(places.1 - places.0) <= Limit.again
    }

    func isOfOneTime(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (reader.quantities[one], reader.quantities[two])
        return first.unit.family == second.unit.family && isNear(one, two)
            && !first.period.differs(from: second.period)
            && first.role.contains(.earlier) == second.role.contains(.earlier) && first.sentence != second.sentence
    }

    /// 未调解成功的16件: told as known.
    func isReferring(_ quantity: Quantity) -> Bool {
        quantity.range.lowerBound > 0 && reader.prose.scalars[quantity.range.lowerBound - 1] == ListWords.of
            && quantity.role.isDisjoint(with: [.plan, .among])
    }

    /// The longer the words that both have, the shorter may the numbers be.
    private func isSlip(_ one: Int, _ two: Int, _ words: [UInt32]) -> Bool {
        let (first, second) = (reader.quantities[one].value, reader.quantities[two].value)
        let common = zip(words.reversed(), self.words(before: reader.quantities[one]).reversed()).prefix { $0 == $1 }
            .count
        if min(first, second) >= 100 { return first.isSlip(of: second) }
        return common >= 5 && first.isSlip(of: second)
    }

    /// The letters right before a number, without 的 and the like.
    func words(before quantity: Quantity) -> [UInt32] {
        let end = quantity.range.lowerBound
        let letters = reader.prose.scalars[max(0, end - 12)..<end]
        let start = letters.lastIndex { !Sign.isHan($0) }.map { $0 + 1 } ?? letters.startIndex
        var words = letters[start...]
        while let last = words.last, AgainWords.joints.contains(last) { words.removeLast() }
        return Array(words)
    }

    func isTold(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let isAdded = !quantity.role.isDisjoint(with: [.rise, .fall])
        return quantity.isExact && quantity.value >= 3 && (quantity.isCount || isAdded && !quantity.isPercent)
            && quantity.unit.family != .bare && quantity.role.isDisjoint(with: [.denied, .plan, .each])
    }

    /// The more digits two equal numbers have, the fewer letters must their words share.
    private func isOne(_ one: Int, _ two: Int) -> Bool {
        let first = reader.quantities[one]
        let second = reader.quantities[two]
        let people: Set<UnitFamily> = [.people]
        let isBack = isCalledBack(second) && (digits(second) > 1 || first.section == second.section)
        guard first.sentence != second.sentence, isBack || !first.period.differs(from: second.period),
            isBack || first.role.contains(.earlier) == second.role.contains(.earlier),
            first.unit.id == second.unit.id
                || people.contains(first.unit.family) && people.contains(second.unit.family)
        else { return false }
        if isBack { return true }
        let most = digits(second)
        if isMention(second) || isReferring(second), most < 3, areNearlyCalled(first, second) { return true }
        if most == 1, first.section != second.section { return false }
        let shared = sharedLetters(first, second)
        switch most {
        case 1: return shared >= 3 && first.section == second.section
        case 2: return shared >= (first.section == second.section ? 1 : 2)
        default: return shared >= 1
        }
    }

    /// 183件中，侦查阶段62件: nothing before a number, and 中 behind it.
    private func isCalledBack(_ quantity: Quantity) -> Bool {
        quantity.before.count <= 2 && workings.has(AgainWords.within, in: quantity.after)
    }

    /// 不合格5卷 … 不合格的5卷, 工作室172个 … 172个工作室: the two letters right before or behind one number stand right before the
    /// other.
    private func areNearlyCalled(_ first: Quantity, _ second: Quantity) -> Bool {
        let name = words(before: first)
        guard name.count >= 2 else { return false }
        let behind = reader.prose.scalars[second.range.upperBound...].prefix(6).prefix(while: Sign.isHan)
        return words(before: second).suffix(2) == name.suffix(2)
            || behind.count >= 2 && zip(behind, behind.dropFirst()).contains { [$0, $1] == name.suffix(2) }
    }

    /// How many digits of a number tell: 486 has three, 5000 one.
    private func digits(_ quantity: Quantity) -> Int {
        var rest = Int64((quantity.value / min(quantity.step, 1)).rounded())
        while rest > 0, rest % 10 == 0 { rest /= 10 }
        var count = 0
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }

    /// How many pairs of letters the words of both have.
    func sharedLetters(_ first: Quantity, _ second: Quantity) -> Int {
        let words = letters(second, 20)
        let all = letters(first, 40)
        var found: [UInt64] = []
        for (one, two) in zip(words, words.dropFirst())
        where one != 0 && two != 0 && has(one, two, in: all) && !AgainWords.isCommon(one, two) {
            let pair = UInt64(one) << 32 | UInt64(two)
            if !found.contains(pair) { found.append(pair) }
        }
        return found.count
    }

    private func has(_ one: UInt32, _ two: UInt32, in letters: [UInt32]) -> Bool {
        zip(letters, letters.dropFirst()).contains { $0.0 == one && $0.1 == two }
    }

    /// The letters before and behind a number, those of the clauses before with them.
    private func letters(_ quantity: Quantity, _ reach: Int) -> [UInt32] {
        let start = reader.sentences[quantity.sentence].range.lowerBound
        let end = max(start, quantity.range.lowerBound)
        return reader.prose.scalars[max(start, end - reach)..<end].map { Sign.isHan($0) ? $0 : 0 } + [0]
            + reader.prose.scalars[quantity.after].prefix(12).filter(Sign.isHan)
    }
}
