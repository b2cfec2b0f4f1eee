/// An exact sum nearby explains numbers better than an accusation does.
extension SumCheck {
    /// Whether other parts add up to the whole, or the parts to another whole; says that this holds.
    mutating func explain(_ whole: Int, _ parts: [Int]) -> Bool {
        if let other = otherWhole(of: parts, than: whole) {
            add(other, parts)
            return true
        }
        if isBalanced(whole, parts) || isCarriedAlong(whole, parts) { return true }
        if let other = parts.first(where: { isWholeOf([whole] + parts, $0) }) {
            add(other, ([whole] + parts).filter { $0 != other })
            return true
        }
        guard let others = otherParts(of: whole, than: parts) else { return false }
        add(whole, others)
        return true
    }

    /// 在册836人，其中: nothing but a mark between the count and the word that opens its parts.
    func isJoined(_ whole: Int, _ opener: Opener) -> Bool {
        reader.tokens[opener.token].start - reader.quantities[whole].range.upperBound <= 2
    }

    /// 看守所工作站2个，其余设在高校: the rest is told without a number.
    func isLeftOpen(behind last: Int) -> Bool {
        let sentence = reader.sentences[reader.quantities[last].sentence]
        let shares = (last + 1..<max(last + 1, sentence.quantities.upperBound)).prefix {
            reader.quantities[$0].isPercent
        }
        let last = shares.last ?? last
        let quantity = reader.quantities[last]
        let limit = sentence.range.upperBound
        let start = min(quantity.range.upperBound, limit)
        let end =
            last + 1 < reader.quantities.count ? min(limit, reader.quantities[last + 1].range.lowerBound) : limit
        guard start < end else { return false }
        return workings.has(ListWords.theRest, in: start..<min(end, start + 16))
            && !(last + 1 < reader.quantities.count && reader.quantities[last + 1].sentence == quantity.sentence
                && workings.areAlike(last, last + 1))
    }

    /// Another count before the parts in their sentence that has two digits of their sum turned: that one was meant.
    func turnedWhole(of parts: [Int], than whole: Int) -> Int? {
        guard let first = parts.first, parts.count > 1, isAllExact(parts) else { return nil }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        guard sum >= 20, !reader.quantities[whole].value.isTurned(of: sum) else { return nil }
        return (max(0, first - 8)..<first).last { place in
            place != whole && !parts.contains(place) && isOfOneKind(place, first) && reader.quantities[place].isExact
                && reader.quantities[place].paragraph == reader.quantities[first].paragraph
                && reader.quantities[place].value.isTurned(of: sum)
        }
    }

    /// 上年结转10件，受理100件，办结90件、结转20件: the parts are of what was left over and what came in together.
    private func isBalanced(_ whole: Int, _ parts: [Int]) -> Bool {
        let gap = parts.reduce(0) { $0 + reader.quantities[$1].value } - reader.quantities[whole].value
        return gap > 0 && isAllExact(parts + [whole])
            && (max(0, whole - 3)..<whole).contains {
                workings.areAlike($0, whole) && reader.quantities[$0].value == gap && isCarried($0)
                    && reader.quantities[$0].paragraph == reader.quantities[whole].paragraph
            }
    }

    /// 受理1824件，加上年结转12件，办结1797件，尚在办理39件: what was left over stands among the parts.
    private func isCarriedAlong(_ whole: Int, _ parts: [Int]) -> Bool {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return parts.count > 2
            && parts.contains {
                isCarried($0) && reader.quantities[whole].value + 2 * reader.quantities[$0].value == sum
            }
    }

    /// 核查251人，占在册265人的94.7%，剩余14人: one of the numbers is what all others make up.
    private func isWholeOf(_ all: [Int], _ other: Int) -> Bool {
        let sum = all.reduce(0) { $0 + ($1 == other ? 0 : reader.quantities[$1].value) }
        return all.count > 2 && isAllExact(all) && reader.quantities[other].value == sum && sum >= 20
    }

    private mutating func add(_ whole: Int, _ parts: [Int]) {
        for part in parts { workings.whole[part] = whole }
        report(.holds, whole, parts, sure: 0.8, ExplanationWords.sumHolds(isAllExact(parts + [whole])))
    }

    /// Another count of the same kind that all parts make up: just before them, or just behind.
    private func otherWhole(of parts: [Int], than whole: Int) -> Int? {
        guard parts.count > 1, isAllExact(parts), let first = parts.first, let last = parts.last else {
            return nil
        }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        guard sum >= 20 else { return nil }
        let paragraph = reader.quantities[first].paragraph
        let near = Array((max(0, first - 8)..<first).reversed()) + [last + 1]
        return near.first { place in
            place < reader.quantities.count && place != whole && !parts.contains(place)
                && !isDivided(place, before: whole)
                && (place < first || reader.quantities[place].role.contains(.total))
                && reader.quantities[place].paragraph == paragraph && isOfOneKind(place, first)
                && reader.quantities[place].value == sum && reader.quantities[place].isExact
        }
    }

    /// 接收66人，其中7月19人…；解除17人，其中…: the parts of the one before are told right behind it.
    func isDivided(_ place: Int, before other: Int) -> Bool {
        place + 1 < other && reader.quantities[place + 1].role.contains(.among)
            && workings.areAlike(place, place + 1)
    }

    /// Another stretch of neighbours that adds up to the whole, on one side of it, and shares some of the parts.
    private func otherParts(of whole: Int, than parts: [Int]) -> [Int]? {
        let total = reader.quantities[whole]
        guard total.isExact, total.value >= 20 else { return nil }
        let all = reader.sentences[total.sentence].quantities.filter {
            $0 != whole && reader.quantities[$0].isCount && workings.areAlike($0, whole)
                && reader.quantities[$0].depth == reader.quantities[parts[0]].depth
        }
        for side in [all.filter { $0 < whole }, all.filter { $0 > whole }] {
            if let found = stretch(of: side.suffix(16), whole), found != parts,
                found.contains(where: parts.contains)
            {
                return found
            }
        }
        return nil
    }

    private func stretch(of counts: ArraySlice<Int>, _ whole: Int) -> [Int]? {
        let total = reader.quantities[whole].value
        for start in counts.indices {
            var sum = 0.0
            for end in start..<counts.endIndex {
                sum += reader.quantities[counts[end]].value
                if sum > total { break }
                let kept = counts[start...end]
                let isLong = kept.count > 2 || kept.count == 2 && total >= 100
                if sum == total, isLong, isAllExact(Array(kept)), areOfOneBracket(Array(kept)) { return Array(kept) }
            }
        }
        return nil
    }

    /// Not 交通事故23件），刑事62件（侦查阶段21件: no number outside the brackets stands between them.
    private func areOfOneBracket(_ parts: [Int]) -> Bool {
        guard let first = parts.first, let last = parts.last else { return true }
        let depth = reader.quantities[first].depth
        return (first...last).allSatisfy { reader.quantities[$0].depth >= depth }
    }

    /// Of one kind, also where one of them is added or taken away: 减少38人（其中期满31人…）.
    private func isOfOneKind(_ one: Int, _ other: Int) -> Bool {
        workings.areAlike(one, other) && reader.quantities[one].unit.family.isCounted
    }
}
