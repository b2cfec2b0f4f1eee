/// Totals that name their parts: 撤销、变更、确认违法和责令履行合计29件.
extension SumCheck {
    mutating func namedTotals(in number: Int) {
        let sentence = reader.sentences[number]
        for total in sentence.quantities
        where reader.quantities[total].isCount
            && !reader.quantities[total].role.isDisjoint(with: [.total, .sum])
        {
            let names = names(before: total, from: sentence.range.lowerBound)
            guard names.count > 1, let parts = counts(of: names, before: total) else { continue }
            if adds(parts, total) {
                report(.holds, total, parts, sure: 0.9, ExplanationWords.sumHolds(isAllExact(parts + [total])))
            } else if isAllExact(parts + [total]) {
                let isSure = isSlip(total, parts) || isTurned(total, parts)
                report(isSure ? .broken : .ask, total, parts, sure: isSure ? 0.8 : 0.5, ExplanationWords.sumWrong)
            } else {
                continue
            }
            let wholes = Set(parts.map { workings.whole[$0] })
            if workings.whole[total] < 0, wholes.count == 1, let whole = wholes.first { workings.whole[total] = whole }
        }
    }

    /// 一等奖3件、二等奖6件、三等奖12件，获奖作品21件: a row parted by 、 and what it comes to.
    mutating func rowsWithTotal(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities)
        guard counts.count > 3 else { return }
        for (place, total) in counts.enumerated() where place > 2 && workings.whole[total] < 0 {
            var parts: [Int] = []
            for part in counts[..<place].reversed() {
                let isNext = isRow([part, parts.first ?? total]) || parts.isEmpty && part == total - 1
                guard isNext, workings.areAlike(part, total), workings.whole[part] < 0, parts.count < 16
                else { break }
                parts.insert(part, at: 0)
            }
            guard parts.count > 2, reader.quantities[total].value >= 20,
                isAllExact(parts + [total]), adds(parts, total)
            else { continue }
            settle(total, parts, nil)
        }
    }

    /// 诉讼代理、公证、法律援助三类事项5214件: kinds named before their total, counted one by one behind it.
    mutating func namedKinds(in number: Int) {
        for total in reader.sentences[number].quantities
        where reader.quantities[total].isCount && reader.quantities[total].isExact
            && workings.whole[total] < 0 && reader.quantities[total].value >= 20
        {
            let kinds = total - 1
            guard kinds >= reader.sentences[number].quantities.lowerBound,
                reader.quantities[kinds].value >= 3, reader.quantities[kinds].value <= 9,
                UnitWords.listingIDs.contains(reader.quantities[kinds].unit.id),
                reader.quantities[total].range.lowerBound - reader.quantities[kinds].range.upperBound <= 14
            else { continue }
            let names = names(endingAt: reader.quantities[kinds].range.lowerBound, number)
            guard names.count == Int(reader.quantities[kinds].value),
                let parts = counts(ofKinds: names, behind: total)
            else { continue }
            if adds(parts, total) {
                settle(total, parts, nil)
            } else if isAllExact(parts), isSlip(total, parts) || isTurned(total, parts) {
                accuse(parts, total)
            }
        }
    }

    private func names(endingAt end: Int, _ number: Int) -> [[UInt32]] {
        let scalars = reader.prose.scalars
        let start = reader.sentences[number].range.lowerBound
        var first = end
        while first > start, end - first < 60, Sign.isHan(scalars[first - 1]) || scalars[first - 1] == Sign.pause {
            first -= 1
        }
        for token in reader.tokens[reader.sentences[number].tokens]
        where token.start >= first && token.end < end
            && reader.word(token).map({ $0.verb != .none || $0.sense == .total }) == true
            && !scalars[first..<token.start].contains(Sign.pause) && scalars[token.end..<end].contains(Sign.pause)
            && scalars[token.end] != Sign.pause
        {
            first = token.end
        }
        let names = scalars[first..<end].split { $0 == Sign.pause || DenialWords.joints.contains($0) }.map(Array.init)
        return names.allSatisfy { (2...8).contains($0.count) } ? names : []
    }

    /// The first count of the paragraph for each name whose clause says it, in whatever order its words stand.
    private func counts(ofKinds names: [[UInt32]], behind total: Int) -> [Int]? {
        let paragraph = reader.quantities[total].paragraph
        let near = (total + 1..<min(total + 40, reader.quantities.count)).filter {
            reader.quantities[$0].paragraph == paragraph && workings.areAlike($0, total)
                && reader.quantities[$0].isCount && workings.whole[$0] < 0
                && !reader.quantities[$0].role.contains(.among)
        }
        var found: [Int] = []
        for name in names {
            let words = stride(from: 0, to: name.count - 1, by: 2).map { Array(name[$0..<($0 + 2)]) }
            let place = near.first { place in
                !found.contains(place)
                    && words.allSatisfy { workings.has([$0], in: reader.quantities[place].before) }
            }
            guard let place else { return nil }
            found.append(place)
        }
        return found.sorted()
    }

    /// 其余7人中3人在培训、2人待业、2人外出: 中 right between a count and its parts.
    mutating func amidst(in number: Int) {
        let sentence = reader.sentences[number]
        for whole in sentence.quantities.dropLast() where reader.quantities[whole].isCount {
            let end = reader.quantities[whole].range.upperBound
            let first = whole + 1
            guard end < reader.prose.scalars.count, DenialWords.inside.contains(reader.prose.scalars[end]),
                reader.quantities[first].range.lowerBound - end <= 8, isPlainPart(first),
                workings.areAlike(whole, first), reader.quantities[first].value < reader.quantities[whole].value
            else { continue }
            let parts = stretch(from: first, to: sentence.quantities.upperBound)
            guard let count = holding(parts, whole), count > 2 || reader.quantities[whole].value >= 20 else { continue }
            settle(whole, Array(parts.prefix(count)), nil)
        }
    }

    /// The names before 合计, parted by 、 和 and the like; empty where something else stands there.
    private func names(before total: Int, from start: Int) -> [[UInt32]] {
        let scalars = reader.prose.scalars
        var end = reader.quantities[total].range.lowerBound
        guard
            let word = ListWords.totals.first(where: {
                end - $0.count > start && scalars[(end - $0.count)..<end].elementsEqual($0)
            })
        else { return [] }
        end -= word.count
        var first = end
        while first > start, end - first < 60, Sign.isHan(scalars[first - 1]) || scalars[first - 1] == Sign.pause {
            first -= 1
        }
        let names = scalars[first..<end].split { $0 == Sign.pause || DenialWords.joints.contains($0) }.map(Array.init)
        return names.allSatisfy { (2...12).contains($0.count) } ? names : []
    }

    /// For each name the nearest earlier count of the paragraph whose words end so.
    private func counts(of names: [[UInt32]], before total: Int) -> [Int]? {
        let paragraph = reader.quantities[total].paragraph
        let near = (max(0, total - 24)..<total).reversed().filter {
            reader.quantities[$0].paragraph == paragraph && workings.areAlike($0, total)
                && reader.quantities[$0].isCount
        }
        let found = names.compactMap { name in
            near.first { place in
                let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
                return words.suffix(name.count).elementsEqual(name)
            }
        }
        return found.count == names.count && Set(found).count == found.count ? found.sorted() : nil
    }
}
