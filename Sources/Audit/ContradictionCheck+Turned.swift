/// One thing counted twice with two digits turned: 建成村（社区）法律服务工作室138个 … 183个村（社区）工作室均已运转.
extension ContradictionCheck {
    mutating func turned() {
        let wholes = Set(workings.whole)
        let accused = accusedPairs
        var known: [UInt64: [Int]] = [:]
        for index in reader.quantities.indices where isPlain(index) {
            let quantity = reader.quantities[index]
            let digits = quantity.value.digitsInAnyOrder
            if let pair = pair(index, known[digits, default: []], wholes, accused) {
                say(pair.verdict, pair.other, index)
            }
            known[digits, default: []].append(index)
            if known[digits, default: []].count > 6 { known[digits]?.removeFirst() }
        }
    }

    /// The last count before that has two of the number's digits turned, and whether it plainly counts the same.
    private func pair(
        _ index: Int, _ known: [Int], _ wholes: Set<Int>, _ accused: Set<[String]>
    ) -> (other: Int, verdict: AuditVerdict)? {
        let value = reader.quantities[index].value
        let hasMany = value / reader.quantities[index].step >= 1000
        let open = known.filter { other in
            let isTurned = reader.quantities[other].value.isTurned(of: value)
            return (isTurned || hasMany && isReordered(other, index))
                && !accused.contains([reader.written(other), reader.written(index)])
                && !isSaidElsewhere(other, index, known)
        }
        let sure = open.last { other in
            isSameThing(other, index)
                && ![other, index].allSatisfy { workings.whole[$0] >= 0 || wholes.contains($0) }
        }
        if let sure { return (sure, .broken) }
        return open.last { mayBeSameThing($0, index) }.map { ($0, .ask) }
    }

    /// What has been called a contradiction already, as both numbers are written.
    private var accusedPairs: Set<[String]> {
        var pairs: Set<[String]> = []
        for place in workings.findings.indices.reversed() where workings.findings[place].kind == .contradiction {
            if workings.findings[place].verdict != .broken { continue }
            pairs.insert([workings.findings[place].computed, workings.findings[place].stated])
        }
        return pairs
    }

    /// 1438万元 and 1384万元: the same four digits or more in another order.
    private func isReordered(_ one: Int, _ two: Int) -> Bool {
        reader.quantities[one].value != reader.quantities[two].value
            && reader.quantities[one].step == reader.quantities[two].step && isSameThing(one, two)
    }

    private func isPlain(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        if quantity.isCount, quantity.isExact, quantity.value / quantity.step >= 100_000 { return true }
        return quantity.isCount && quantity.isExact && quantity.value >= 12
            && quantity.role.isDisjoint(with: [.earlier, .comparing, .denied, .from, .among, .rest])
            && !(quantity.role.contains(.plan) && quantity.value < 1000)
    }

    /// Both numbers stand under the name before already.
    private func isSaidElsewhere(_ one: Int, _ two: Int, _ known: [Int]) -> Bool {
        known.contains { $0 != one && reader.quantities[$0].value == reader.quantities[two].value }
    }

    private func isSameThing(_ one: Int, _ two: Int) -> Bool {
        let first = reader.quantities[one]
        let second = reader.quantities[two]
        let isOneUnit =
            first.unit.id == second.unit.id || min(first.value, second.value) >= 10_000
            || first.unit.family == .people && second.unit.family == .people
        guard isOneUnit, first.sentence != second.sentence, !first.period.differs(from: second.period)
        else { return false }
        let isOneDoing = first.verb == second.verb || first.verb == .none || second.verb == .none
        if isToldAgain(first, second, isOneDoing) || isSumOfHeadline(one, two) { return true }
        guard isOneDoing else { return false }
        if areOneName(one, two), first.verb == second.verb {
            return workings.scope(of: first) == workings.scope(of: second)
        }
        let (name, other) = (name(before: first), self.name(before: second))
        guard first.section == second.section else { return false }
        return isShorter(noun(behind: second), than: name) || isShorter(noun(behind: first), than: other)
    }

    /// 全区衔接人员124名…。户籍在本区的68名…合计142名: a bare total of parts, and the first count of the text.
    private func isSumOfHeadline(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (reader.quantities[one], reader.quantities[two])
        let isFirst = !(max(0, one - 8)..<one).contains { reader.quantities[$0].unit.id == first.unit.id }
        return isFirst && first.unit.id == second.unit.id && first.paragraph != second.paragraph
            && min(first.value, second.value) >= 100 && second.role.contains(.sum)
            && workings.whole[max(0, two - 12)..<two].count { $0 == two } > 2
    }

    /// 调解纠纷1326件…全年化解矛盾纠纷1362件: of two doings in one paragraph, with so many digits that chance hardly turns two.
    private func mayBeSameThing(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (reader.quantities[one], reader.quantities[two])
        return first.paragraph == second.paragraph && first.sentence != second.sentence
            && first.unit.id == second.unit.id && min(first.value, second.value) >= 1000
            && !first.period.differs(from: second.period) && sharedLetters(first, second) > 0
    }

    /// In another chapter or paragraph, under words that both have: the more, the less else speaks for it.
    private func isToldAgain(_ first: Quantity, _ second: Quantity, _ isOneDoing: Bool) -> Bool {
        let shared = sharedLetters(first, second)
        let least = min(first.value, second.value)
        if shared > 0, first.unit.id == second.unit.id, least / max(first.step, second.step) >= 10_000 { return true }
        if first.paragraph == second.paragraph {
            return shared > 0 && least >= 100 && isMention(second) && workings.has(ListWords.above, in: second.before)
        }
        if least < 100 { return shared > 2 && isOneDoing && isMention(second) }
        let isApart = first.section != second.section
        if shared > 1 { return isApart || isMention(second) || shared > 2 }
        return shared == 1
            && (isApart && (least >= 1000 || first.verb == second.verb && first.verb != .none)
                || isMention(second) && isOneDoing)
    }

    /// 审查的139件文件, 公安类112件案件: what has been counted is called behind its number, as what is known already.
    func isMention(_ quantity: Quantity) -> Bool {
        let behind = reader.prose.scalars[quantity.range.upperBound...].prefix(2)
        guard behind.count == 2, let first = behind.first, let last = behind.last else { return false }
        return first == Sign.quoteOpen
            || Sign.isHan(first) && Sign.isHan(last) && !DenialWords.inside.contains(first)
                && !AgainWords.joints.contains(first)
    }

    private func name(before quantity: Quantity) -> [UInt32] {
        reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
    }

    /// 全年调解矛盾纠纷, 人民调解组织共调解矛盾纠纷: what one is called ends in all that tells the other.
    private func areOneName(_ one: Int, _ two: Int) -> Bool {
        let names = [one, two].map { place in
            var letters: [UInt32] = []
            Labels.core(reader.quantities[place], reader.tokens, reader.words, reader.prose, into: &letters)
            return letters
        }
        let common = zip(names[0].reversed(), names[1].reversed()).prefix { $0 == $1 }.count
        return common >= 4 && common == min(names[0].count, names[1].count)
    }

    /// 村（社区）工作室 for 村（社区）公共法律服务工作室: how it begins and how it ends.
    private func isShorter(_ noun: [UInt32], than name: [UInt32]) -> Bool {
        guard noun.count >= 4, name.count >= noun.count, name.suffix(3).elementsEqual(noun.suffix(3)) else {
            return false
        }
        let head = Array(noun.prefix(2))
        return zip(name, name.dropFirst()).contains { [$0, $1] == head }
    }

    /// The letters right behind a number, brackets left out, up to the first word that tells something else.
    func noun(behind quantity: Quantity) -> [UInt32] {
        let scalars = reader.prose.scalars
        var letters: [UInt32] = []
        var place = quantity.range.upperBound
        var token = quantity.token + 1
        while place < scalars.count, letters.count < 14 {
            while token < reader.tokens.count, reader.tokens[token].end <= place { token += 1 }
            if token < reader.tokens.count, reader.tokens[token].start == place,
                let sense = reader.word(reader.tokens[token])?.sense,
                ![.member, .plain, .place, .verb, .overlapping].contains(sense)
            {
                break
            }
            if letters.count > 1, DenialWords.inside.contains(scalars[place]),
                place + 1 >= scalars.count || !DenialWords.aroundWithin.contains(scalars[place + 1])
            {
                break
            }
            if Sign.isHan(scalars[place]) {
                letters.append(scalars[place])
            } else if Scanner.mark(scalars[place]) != .open, Scanner.mark(scalars[place]) != .close {
                break
            }
            place += 1
        }
        return letters
    }
}
