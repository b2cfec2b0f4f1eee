/// Sums over the borders of sentences and stretches.
extension SumCheck {
    /// …审查42件；废止14件、修改9件、有效127件，共150件: the parts behind the last semicolon, unless all add up.
    func sinceSemicolon(_ parts: [Int], _ whole: Int) -> [Int] {
        let total = reader.quantities[whole]
        guard parts.count > 2,
            let place = parts.indices.dropFirst().last(where: {
                reader.tokens[reader.quantities[parts[$0 - 1]].token..<reader.quantities[parts[$0]].token]
                    .contains {
                        $0.kind == .semicolon
                    }
            }), parts.count - place > 1
        else { return parts }
        let kept = Array(parts[place...])
        let sum = kept.reduce(0) { $0 + reader.quantities[$1].value }
        return abs(sum - total.value) <= total.value * 0.2 ? kept : parts
    }

    /// 婚姻159件；邻里146件。两者合计305件: the total begins the next sentence and says how many are meant.
    mutating func closeAcross(in number: Int) {
        let sentence = reader.sentences[number]
        let counts = sentence.quantities.filter { reader.quantities[$0].isCount }.prefix(2)
        let total = counts.first { reader.quantities[$0].role.contains(.total) } ?? counts.first
        guard number > 0, let index = total,
            reader.sentences[number - 1].paragraph == sentence.paragraph,
            reader.quantities[index].isExact
        else { return }
        let earlier = reader.sentences[number - 1].quantities.filter {
            reader.quantities[$0].isCount && workings.areAlike($0, index)
        }
        let now = earlier.filter {
            !reader.quantities[$0].role.contains(.earlier) && workings.whole[$0] < 0
        }
        if reader.quantities[index].role.contains(.sum), now.count > 1, adds(now, index) {
            return settle(index, now, nil)
        }
        if index == sentence.quantities.first, earlier.count == 2, now.count == 2,
            reader.quantities[index].value >= 20,
            isCarried(now[1]), adds(now, index)
        {
            return settle(index, now, nil)
        }
        let parts = earlier.filter { part in !earlier.contains { workings.whole[$0] == part } }
        guard parts.count > 1, let kept = counted(index, parts) else { return }
        if adds(kept, index) { return settle(index, kept, nil) }
        let rows = inTurns(parts, kept.count)
        if let turn = rows.firstIndex(where: { adds($0, index) }) {
            close(index, rows, from: turn)
        } else if isAllExact(kept) {
            closeWrongly(index, rows.first { isOneDoing($0 + [index]) } ?? kept, isSaid: true)
        }
    }

    /// 两批共报名375人、实考360人、合格342人: one total behind the other, each of its own turn.
    private mutating func close(_ index: Int, _ rows: [[Int]], from turn: Int) {
        settle(index, rows[turn], nil)
        for (row, total) in zip(rows[(turn + 1)...], (index + 1)...) {
            guard total < reader.sentences[reader.quantities[index].sentence].quantities.upperBound,
                workings.areAlike(index, total), reader.quantities[total].isCount, workings.whole[total] < 0
            else { return }
            if adds(row, total) {
                settle(total, row, nil)
            } else if isAllExact(row + [total]) {
                closeWrongly(total, row, isSaid: true)
            }
        }
    }

    private func isOneDoing(_ places: [Int]) -> Bool {
        let doings = Set(places.map { reader.quantities[$0].verb })
        return doings.count == 1 && doings.first != Verb.none
    }

    /// 医疗受理57件，成功52件；交通受理268件，成功261件；…。三个合计受理450件: of each the same of its counts.
    private func inTurns(_ parts: [Int], _ count: Int) -> [[Int]] {
        let turns = parts.count / count
        guard turns > 1, parts.count % count == 0 else { return [] }
        return (0..<turns).map { turn in (0..<count).map { parts[$0 * turns + turn] } }
    }

    /// 受理412件。经调查，查实63件，查否317件，正在调查32件: sides of one thing and what is left, off by turned digits.
    mutating func outcomes(_ all: [Int], _ parts: [Int]) {
        guard parts.count > 2, let last = parts.last, isRemainder(last),
            areOpposite(parts[0], parts[1]),
            let whole = all.first(where: { whole in
                workings.areAlike(whole, parts[0])
                    && parts.allSatisfy { reader.quantities[$0].value < reader.quantities[whole].value }
            }),
            isAllExact(parts + [whole]), isTurned(whole, parts) || isClose(whole, parts)
        else { return }
        accuse(parts, whole)
    }

    func areOpposite(_ one: Int, _ two: Int) -> Bool {
        let left = reader.quantities[one]
        let right = reader.quantities[two]
        return left.set != 0 && left.set == right.set && left.set <= SetWords.closedCount
            && left.member != right.member
    }

    /// 发放148.6万元，其中以案定补96.4万元…；前者中，31.2万元，44.16万元，21.04万元: parts of a part.
    mutating func deeper(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities)
        guard counts.count > 3 else { return }
        for whole in counts where workings.whole[whole] >= 0 && reader.quantities[whole].value >= 50 {
            let parts = counts.filter { $0 > whole && isPart($0, of: whole) }.prefix(16)
            guard let count = holding(Array(parts), whole), count > 2 else { continue }
            settle(whole, Array(parts.prefix(count)), nil)
        }
    }

    /// 办结再审申请1件: the first doing of a number's clause.
    private func leadingVerb(_ index: Int) -> Verb {
        let quantity = reader.quantities[index]
        let lead = reader.tokens[quantity.clauseToken..<quantity.token].lazy.compactMap {
            reader.word($0)?.verb
        }.first { $0 != .none }
        return lead ?? .none
    }

    /// 审结各类案件913件。审结民事案件612件。审结刑事案件218件；办结…: one doing, told kind by kind in the sentences behind.
    mutating func sameDoing(from number: Int) {
        let here = reader.sentences[number]
        guard let whole = here.quantities.first(where: { reader.quantities[$0].isCount }),
            reader.quantities[whole].value >= 100, reader.quantities[whole].isExact,
            reader.quantities[whole].depth == 0
        else { return }
        let doing = leadingVerb(whole)
        if doing == .none { return }
        var parts: [Int] = []
        var sum = 0.0
        for index in here.quantities.upperBound..<min(here.quantities.upperBound + 48, reader.quantities.count) {
            let quantity = reader.quantities[index]
            if quantity.section != here.section || quantity.paragraph - here.paragraph > 4 { return }
            guard leadingVerb(index) == doing, isPart(index, of: whole) else { continue }
            parts.append(index)
            sum += quantity.value
            if sum > reader.quantities[whole].value { return }
            if parts.count > 2, sum == reader.quantities[whole].value, isAllExact(parts) {
                return settle(whole, parts, nil)
            }
        }
    }
}
