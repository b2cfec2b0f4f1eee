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
        guard counts.count > 2 else { return }
        for (place, total) in counts.enumerated() where place > 1 && workings.whole[total] < 0 {
            let isTold = !reader.quantities[total].role.isDisjoint(with: [.total, .sum, .to])
            var parts: [Int] = []
            for part in counts[..<place].reversed() {
                let isNext = isRow([part, parts.first ?? total]) || parts.isEmpty && part == total - 1
                guard isNext, workings.areAlike(part, total) || isTold && areDocuments(part, total),
                    workings.whole[part] < 0, parts.count < 16
                else { break }
                parts.insert(part, at: 0)
            }
            guard parts.count > (isTold && parts.first == counts.first ? 1 : 2), reader.quantities[total].value >= 20,
                isAllExact(parts + [total]), adds(parts, total)
            else { continue }
            settle(total, parts, nil)
        }
    }

    /// 文件26件、合同143份，累计出具意见178份: each is a document, whatever it is counted in.
    private func areDocuments(_ one: Int, _ other: Int) -> Bool {
        let families: Set<UnitFamily> = [.cases, .papers]
        return [one, other].allSatisfy { families.contains(reader.quantities[$0].unit.family) }
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
            guard names.count == Int(reader.quantities[kinds].value) else { continue }
            guard let parts = counts(ofKinds: names, behind: total) else {
                if let above = combined(names, into: total) {
                    report(.holds, total, above, sure: 0.8, ExplanationWords.sumHolds(true))
                }
                continue
            }
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
        for word in ListWords.above where scalars[first..<end].starts(with: word) { first += word.count }
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

    /// The names before 合计 or 三项合计, parted by 、 和 and the like; empty where something else stands there.
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
        let counted = (first..<end).first { place in
            place + 1 < end && NumeralWords.digits[scalars[place]] != nil
                && NumeralWords.kinds.contains(scalars[place + 1])
        }
        let words = scalars[first..<(counted ?? end)]
        let names = words.split { $0 == Sign.pause || DenialWords.joints.contains($0) }.map(Array.init)
        return names.allSatisfy { (2...12).contains($0.count) } ? names : []
    }

    /// For each name the nearest earlier count of the paragraph whose words end so.
    private func counts(of names: [[UInt32]], before total: Int) -> [Int]? {
        let paragraph = reader.quantities[total].paragraph
        let near = (max(0, total - 24)..<total).reversed().filter {
            reader.quantities[$0].paragraph == paragraph && workings.areAlike($0, total)
                && reader.quantities[$0].isCount
        }
        let found = names.compactMap { name in near.first { isCalled(name, $0) } }
        let places = Set(found)
        let areTwice =
            places.count < found.count
            && !places.allSatisfy { place in
                found.count { $0 == place } == namesJoined(place).count || found.count { $0 == place } == 1
            }
        return found.count == names.count && places.count > 1 && !areTwice ? places.sorted() : nil
    }

    /// 撤销, 撤销或变更: the words before a count end so, or are names joined by 或 of which it is one.
    private func isCalled(_ name: [UInt32], _ place: Int) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        return words.suffix(name.count).elementsEqual(name) || namesJoined(place).contains(name)
    }

    /// 撤销或变更27件: several names of one count.
    private func namesJoined(_ place: Int) -> [[UInt32]] {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        let names = words.split { $0 == DenialWords.or || $0 == Sign.pause || DenialWords.joints.contains($0) }
        return names.count > 1 ? names.map(Array.init) : []
    }

    /// 直接纠错（撤销和确认违法）17件, 2920名学生（初中和小学）: the parts of a count are named in brackets beside it.
    mutating func namedInBrackets(in number: Int) {
        for total in reader.sentences[number].quantities
        where reader.quantities[total].isCount && reader.quantities[total].isExact
            && reader.quantities[total].value >= 10
        {
            guard let names = bracketed(beside: total), names.count > 1 else { continue }
            if let parts = counts(of: names, before: total), adds(parts, total) {
                report(.holds, total, parts, sure: 0.85, ExplanationWords.sumHolds(isAllExact(parts + [total])))
            } else if let parts = counts(of: names, before: total), isAllExact(parts), isTurned(total, parts) {
                report(.broken, total, parts, sure: 0.75, ExplanationWords.sumWrong)
            } else if let parts = combined(names, into: total) {
                report(.holds, total, parts, sure: 0.7, ExplanationWords.sumHolds(true))
            }
        }
    }

    /// The names in the brackets that end right before a number, or begin right behind its noun.
    private func bracketed(beside total: Int) -> [[UInt32]]? {
        let scalars = reader.prose.scalars
        let range = reader.quantities[total].range
        let isShut = range.lowerBound > 0 && Scanner.mark(scalars[range.lowerBound - 1]) == .close
        let from = max(0, range.lowerBound - 40)
        var inside = from..<from
        if isShut, let open = scalars[from..<range.lowerBound].lastIndex(where: { Scanner.mark($0) == .open }) {
            inside = (open + 1)..<(range.lowerBound - 1)
        } else {
            let limit = min(range.upperBound + 48, scalars.count)
            let open = scalars[range.upperBound..<limit].firstIndex { !Sign.isHan($0) } ?? limit
            guard open < limit, open - range.upperBound <= 8, Scanner.mark(scalars[open]) == .open,
                let close = scalars[open..<limit].firstIndex(where: { Scanner.mark($0) == .close })
            else { return nil }
            inside = (open + 1)..<close
        }
        guard scalars[inside].allSatisfy({ Sign.isHan($0) || $0 == Sign.pause }) else { return nil }
        let names = scalars[inside].split { $0 == Sign.pause || DenialWords.joints.contains($0) }.map(Array.init)
        return names.allSatisfy { (2...12).contains($0.count) } ? names : nil
    }

    /// One earlier count for each name, wherever it stands before, such that together they are the total.
    private func combined(_ names: [[UInt32]], into total: Int) -> [Int]? {
        let near = (max(0, total - 80)..<total).reversed().filter {
            workings.areAlike($0, total) && reader.quantities[$0].isCount && reader.quantities[$0].isExact
        }
        var sums: [(sum: Double, places: [Int])] = [(0, [])]
        for name in names {
            let places = near.filter { isCalled(name, $0) || isBegun(name, $0) }.prefix(6)
            sums = sums.flatMap { known in
                places.filter { !known.places.contains($0) }.map {
                    (known.sum + reader.quantities[$0].value, known.places + [$0])
                }
            }
            if sums.count > 300 { return nil }
        }
        return sums.first { $0.sum == reader.quantities[total].value }?.places.sorted()
    }

    /// 执结案件 for 执行, 审结刑事案件 for 刑事: the name stands in the words, or its first letter where a doing is told.
    private func isBegun(_ name: [UInt32], _ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        guard quantity.verb != .none, let first = name.first else { return false }
        return workings.has([name], in: quantity.before)
            || reader.prose.scalars[reader.prose.trimmed(quantity.before)].prefix(2).contains(first)
    }
}
