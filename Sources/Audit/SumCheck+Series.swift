/// Lists whose parts say what they are by their order: pairs, doings that return, stretches between semicolons.
extension SumCheck {
    /// 受理264件391人，批准183件262人，不批准81件129人: a second count beside a whole and beside each of its parts.
    mutating func beside(_ whole: Int, _ parts: [Int]) {
        let second = whole + 1
        guard parts.count > 1 else { return }
        guard isBeside(second, whole) else { return behind(parts) }
        let seconds = parts.map { $0 + 1 }
        guard zip(seconds, parts).allSatisfy({ isBeside($0, $1) && workings.areAlike($0, second) }),
            seconds.allSatisfy({ workings.whole[$0] < 0 })
        else { return }
        if holding(seconds, second) == seconds.count { return settle(second, seconds, nil) }
        guard isAllExact(seconds + [second]), isSlip(second, seconds) else { return }
        judge(second, seconds, .closed)
        for part in seconds { workings.whole[part] = second }
    }

    /// 8批次，其中参观3批次214人次、旁听2批次96人次…，参训640人次: the second counts have their total behind them.
    private mutating func behind(_ parts: [Int]) {
        let seconds = parts.map { $0 + 1 }
        guard parts.count > 2, let last = seconds.last, last + 1 < reader.quantities.count,
            zip(seconds, parts).allSatisfy({ isBeside($0, $1) && workings.areAlike($0, seconds[0]) }),
            workings.areAlike(last + 1, seconds[0]), reader.quantities[last + 1].isCount,
            reader.quantities[last + 1].sentence == reader.quantities[last].sentence,
            seconds.allSatisfy({ workings.whole[$0] < 0 }), isAllExact(seconds + [last + 1])
        else { return }
        if adds(seconds, last + 1) {
            settle(last + 1, seconds, nil)
        } else if isFar(last + 1, seconds) == false {
            report(.broken, last + 1, seconds, sure: 0.75, ExplanationWords.sumWrong)
        }
    }

    /// Off by more than a tenth.
    private func isFar(_ whole: Int, _ parts: [Int]) -> Bool {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return abs(sum - reader.quantities[whole].value) > reader.quantities[whole].value * 0.1
    }

    private func isBeside(_ second: Int, _ first: Int) -> Bool {
        guard second < reader.quantities.count, reader.quantities[second].isCount else { return false }
        return reader.quantities[second].sentence == reader.quantities[first].sentence
            && reader.quantities[second].range.lowerBound - reader.quantities[first].range.upperBound <= 1
            && !workings.areAlike(second, first)
    }

    /// 民事案件中，劳动争议168件…: what stands before 中 or 内 names an earlier count as the whole.
    mutating func within(_ number: Int) {
        let sentence = reader.sentences[number]
        for index in sentence.tokens where reader.tokens[index].kind == .comma {
            let end = reader.tokens[index].start
            guard end > sentence.range.lowerBound,
                let first = sentence.quantities.first(where: {
                    reader.quantities[$0].range.lowerBound > end
                }),
                reader.quantities[first].clauseToken == index + 1
            else { continue }
            let kept = stretch(from: first, to: sentence.quantities.upperBound).filter {
                workings.whole[$0] < 0
            }
            if isDividing(end, in: sentence) {
                divided(kept.count > 1 ? kept : onePerStretch(from: first, in: sentence), number)
                continue
            }
            guard let end = insideStart(end, from: sentence.range.lowerBound),
                let whole = countBefore(end, first)
                    ?? nameBefore(end, in: sentence).flatMap({ named($0, before: first, alike: first) })
            else { continue }
            defer { base(whole, from: first, to: sentence.quantities.upperBound) }
            if let count = holding(kept, whole) {
                settle(whole, Array(kept.prefix(count)), nil)
            } else if let near = slip(kept, whole) {
                accuse(near, whole)
            } else if kept.count > 1 {
                let found = evidence(kept, nil)
                judge(whole, kept, found == .weak ? .parallel : found)
                for part in kept { workings.whole[part] = whole }
            }
        }
    }

    /// 执业律师中，女性712人，占36%；35岁以下834人，占42.2%: what the shares behind are of, though the parts overlap.
    private mutating func base(_ whole: Int, from first: Int, to end: Int) {
        for part in first..<end where part + 1 < end && workings.whole[part] < 0 {
            let share = reader.quantities[part + 1]
            let isShared =
                share.isPercent && share.role.contains(.share) && workings.nameOfWhole(of: part + 1).isEmpty
            if isShared, reader.quantities[part].isCount, workings.areAlike(part, whole),
                reader.quantities[part].value <= reader.quantities[whole].value
            {
                workings.whole[part] = whole
            }
        }
    }

    /// Where 中, 里, 里头, 当中 begin that end at an offset.
    private func insideStart(_ end: Int, from start: Int) -> Int? {
        let scalars = reader.prose.scalars
        for word in DenialWords.insides
        where end - word.count >= start && scalars[(end - word.count)..<end].elementsEqual(word) {
            return end - word.count
        }
        return nil
    }

    /// 没有调成的9件里，引导诉讼5件…: the count itself stands before 里.
    private func countBefore(_ end: Int, _ first: Int) -> Int? {
        guard first > 0, reader.quantities[first - 1].range.upperBound == end,
            reader.quantities[first - 1].isCount,
            workings.areAlike(first - 1, first),
            reader.quantities[first - 1].value > reader.quantities[first].value
        else { return nil }
        return first - 1
    }

    /// 第一产业38.21亿元，增长3.1%；第二产业176.94亿元…: one count in each stretch between semicolons.
    private func onePerStretch(from first: Int, in sentence: Sentence) -> [Int] {
        let all = (first..<sentence.quantities.upperBound).filter {
            reader.quantities[$0].isCount && workings.areAlike($0, first) && workings.whole[$0] < 0
                && reader.quantities[$0].depth == reader.quantities[first].depth
        }
        let isEachApart = zip(all, all.dropFirst()).allSatisfy { one, two in
            reader.tokens[reader.quantities[one].token..<reader.quantities[two].token].contains {
                $0.kind == .semicolon
            }
        }
        return isEachApart ? all : []
    }

    /// 按纠纷类型分，邻里118件…: another way to divide what was counted before.
    private mutating func divided(_ parts: [Int], _ number: Int) {
        if countedAs(number) { return }
        guard parts.count > 2, let first = parts.first else { return }
        let from = reader.sentences[max(0, number - 3)].quantities.lowerBound
        let wholes = candidates(from..<first, first).filter {
            reader.quantities[$0].paragraph == reader.quantities[first].paragraph
        }
        let next = number + 1 < reader.sentences.count ? reader.sentences[number + 1].quantities : 0..<0
        let later = next.filter {
            reader.quantities[$0].role.contains(.total) && reader.quantities[$0].isCount
                && reader.quantities[$0].paragraph == reader.quantities[first].paragraph
                && workings.areAlike($0, first)
        }
        if let whole = (wholes + later).first(where: { holding(parts, $0) == parts.count }) {
            settle(whole, parts, nil)
        } else if let whole = wholes.first(where: { slip(parts, $0) == parts || isTurned($0, parts) }) {
            accuse(parts, whole)
        }
    }

    /// The letters up to an offset, from the last mark on.
    private func nameBefore(_ end: Int, in sentence: Sentence) -> [UInt32]? {
        let scalars = reader.prose.scalars
        var start = end
        while start > sentence.range.lowerBound, end - start < 12, Sign.isHan(scalars[start - 1]) {
            start -= 1
        }
        for ending in ListWords.kindsOfCases
        where end - start > ending.count + 1
            && scalars[(end - ending.count)..<end].elementsEqual(ending)
        {
            let name = scalars[start..<(end - ending.count)]
            return Array(name.last == ListWords.of ? name.dropLast() : name)
        }
        guard end - start >= 2, start == sentence.range.lowerBound || !Sign.isHan(scalars[start - 1])
        else {
            return nil
        }
        return Array(scalars[start..<end])
    }

    /// The nearest earlier count of the section whose words end so.
    private func named(_ name: [UInt32], before first: Int, alike: Int) -> Int? {
        (max(0, first - 16)..<first).reversed().first { place in
            let quantity = reader.quantities[place]
            guard quantity.isCount, quantity.section == reader.quantities[first].section,
                workings.areAlike(place, alike), quantity.value > reader.quantities[first].value
            else { return false }
            let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
            return before.suffix(name.count).elementsEqual(name)
                || ListWords.kindsOfCases.contains {
                    before.suffix(name.count + $0.count).elementsEqual(name + $0)
                }
                || reader.prose.scalars[quantity.after].starts(with: name)
        }
    }

    /// Counts in a row from one on, up to a semicolon, of one kind.
    func stretch(from first: Int, to end: Int) -> [Int] {
        var parts = [first]
        var place = first + 1
        while place < end, parts.count < 16 {
            let tokens = reader.tokens[
                reader.quantities[place - 1].token..<reader.quantities[place].token]
            if tokens.contains(where: { $0.kind == .semicolon }) { break }
            if reader.quantities[place].isCount, workings.areAlike(first, place),
                reader.quantities[place].depth == reader.quantities[first].depth
            {
                parts.append(place)
            }
            place += 1
        }
        return parts
    }

    /// 受理90件、审结80件，其中民事受理60件、审结55件；刑事受理30件、审结25件: each doing has a whole of its own.
    mutating func interleaved(from first: Int, in number: Int) -> Bool {
        let sentence = reader.sentences[number]
        let counts = (first..<sentence.quantities.upperBound).filter { isPlainPart($0) }.prefix(48)
        guard counts.count >= 4, let lead = counts.first else { return false }
        let verbs = counts.map { reader.quantities[$0].verb }
        guard let width = verbs.dropFirst().firstIndex(of: verbs[0]), width > 1, width <= 3,
            Set(verbs.prefix(width)).count == width, !verbs.prefix(width).contains(.none)
        else { return false }
        let rows = verbs.indices.prefix { verbs[$0] == verbs[$0 % width] }.count / width
        guard rows > 1, rows * width == counts.count,
            workings.areAlike(lead, counts[counts.startIndex + 1])
        else {
            return false
        }
        var isFound = false
        for column in 0..<width {
            let parts = (0..<rows).map { counts[counts.startIndex + $0 * width + column] }
            guard let whole = doneAlike(parts[0], before: first, number) else { continue }
            isFound = total(whole, parts) || isFound
        }
        return isFound
    }

    /// 甲所受理118件、化解115件，乙所受理94件、化解93件，共受理212件、化解208件: totals of as many columns.
    mutating func columns(_ whole: Int, _ parts: [Int]) -> Bool {
        let verb = reader.quantities[whole].verb
        let alike = parts.filter { reader.quantities[$0].verb == verb }
        guard verb != .none, alike.count > 1, alike.count < parts.count, parts.count == 2 * alike.count
        else {
            return false
        }
        guard total(whole, alike) else { return false }
        let second = whole + 1
        let seconds = alike.map { $0 + 1 }
        guard seconds.allSatisfy(parts.contains), second < reader.quantities.count, isPlainPart(second),
            seconds.allSatisfy({ reader.quantities[$0].verb == reader.quantities[second].verb })
        else { return true }
        _ = total(second, seconds)
        return true
    }

    func isPlainPart(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isCount && workings.whole[index] < 0 && !quantity.role.contains(.earlier)
    }

    /// The nearest earlier count with the same doing, in the sentence or the one before.
    private func doneAlike(_ part: Int, before first: Int, _ number: Int) -> Int? {
        let from = reader.sentences[max(0, number - 1)].quantities.lowerBound
        return (from..<first).reversed().first { place in
            let quantity = reader.quantities[place]
            return quantity.isCount && quantity.verb == reader.quantities[part].verb
                && workings.areAlike(place, part)
                && quantity.paragraph == reader.quantities[part].paragraph
                && quantity.value >= reader.quantities[part].value
        }
    }

    /// Whether the parts are judged to be all of the whole, and says so.
    private mutating func total(_ whole: Int, _ parts: [Int]) -> Bool {
        if holding(parts, whole) == parts.count {
            settle(whole, parts, nil)
            return true
        }
        guard isAllExact(parts + [whole]), isClose(whole, parts) || isTurned(whole, parts) else {
            return false
        }
        accuse(parts, whole)
        return true
    }

    /// Whether two digits turned in one of the numbers explain the difference.
    func isTurned(_ whole: Int, _ parts: [Int]) -> Bool {
        let total = reader.quantities[whole].value
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return total.isTurned(of: sum)
            || parts.contains {
                reader.quantities[$0].value.isTurned(of: reader.quantities[$0].value - sum + total)
            }
    }

    /// 217人，其中…；男性188人、女性29人；18至35岁64人…: each stretch between semicolons may divide the whole again.
    mutating func stretches(in number: Int) {
        let sentence = reader.sentences[number]
        let counts = workings.counts(in: sentence.quantities)
        guard counts.count > 3, let whole = counts.first, reader.quantities[whole].value >= 20 else {
            return
        }
        var first = whole + 1
        while first < sentence.quantities.upperBound {
            if !workings.areAlike(first, whole) {
                first += 1
                continue
            }
            let all = stretch(from: first, to: sentence.quantities.upperBound)
            defer { first = max(first + 1, (all.last ?? first) + 1) }
            guard reader.quantities[first].isCount, isAfterSemicolon(first), all.count > 1,
                all.allSatisfy({ workings.whole[$0] < 0 })
            else { continue }
            if holding(all, whole) == all.count {
                settle(whole, all, nil)
            } else if areBands(all) || areBothSides(all), isAllExact(all + [whole]),
                isTurned(whole, all) || isClose(whole, all)
            {
                accuse(all, whole)
            }
        }
    }

    /// 男性176人，女性48人: the two members of a set that has no third.
    private func areBothSides(_ all: [Int]) -> Bool {
        guard all.count == 2 else { return false }
        let (one, two) = (reader.quantities[all[0]], reader.quantities[all[1]])
        return one.set != 0 && one.set == two.set && one.set <= SetWords.closedCount && one.member != two.member
            && SetWords.sizes[one.set - 1] == 2
    }

    private func isAfterSemicolon(_ index: Int) -> Bool {
        let last = reader.quantities[index - 1].token
        return reader.tokens[last..<reader.quantities[index].token].contains { $0.kind == .semicolon }
            || index > 1 && !workings.areAlike(index - 1, index)
                && reader.tokens[reader.quantities[index - 2].token..<last].contains {
                    $0.kind == .semicolon
                }
    }

    /// 18至35岁64人，36至60岁139人: each part behind a stretch of years.
    private func areBands(_ parts: [Int]) -> Bool {
        parts.count > 1
            && parts.allSatisfy { part in
                part > 0 && reader.quantities[part - 1].unit.family == .time
                    && reader.quantities[part].range.lowerBound - reader.quantities[part - 1].range.upperBound
                        <= 2
            }
    }

    /// 共清理158件，继续有效104件，废止37件，宣布失效17件，拟修改6件: a plain row behind a count, off by little.
    mutating func rows(in number: Int) {
        let counts = workings.counts(in: reader.sentences[number].quantities)
        for (place, whole) in counts.enumerated() where workings.whole[whole] < 0 {
            guard place + 3 < counts.count, counts[place + 1] == whole + 1 else { continue }
            let all = structural(stretch(from: whole + 1, to: counts[counts.count - 1] + 1), nil)
            guard all.count > 2, all.allSatisfy({ isPlainRow($0, of: whole) }),
                zip(all, all.dropFirst()).allSatisfy({
                    $1 == $0 + 1
                }), reader.quantities[whole].value >= 20, isAllExact(all + [whole]), !isAcross(all),
                isNearRow(whole, all), !opensOnly(all, whole)
            else { continue }
            accuse(all, whole)
        }
    }

    /// Off by little; a row parted by 、 behind 共 may be off by more, if one digit explains it.
    private func isNearRow(_ whole: Int, _ parts: [Int]) -> Bool {
        let total = reader.quantities[whole]
        if total.value >= 50, isTurned(whole, parts) || isClose(whole, parts) { return true }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return total.role.contains(.total) && isRow(parts) && isSlip(whole, parts)
            && abs(sum - total.value) <= total.value * 0.4
    }

    private func isPlainRow(_ part: Int, of whole: Int) -> Bool {
        let quantity = reader.quantities[part]
        return workings.whole[part] < 0 && quantity.unit.id == reader.quantities[whole].unit.id
            && quantity.value < reader.quantities[whole].value && !quantity.role.contains(.total)
            && ![.accept, .conclude, .succeed, .pend].contains(quantity.verb)
    }

    /// 从渠道看，网上812件，来访341批，来信96件（来访以批计为件）: the text says that batches count as cases.
    private mutating func countedAs(_ number: Int) -> Bool {
        let sentence = reader.sentences[number]
        guard workings.has(ListWords.countedAs, in: sentence.range) else { return false }
        let parts = Array(
            sentence.quantities.filter { reader.quantities[$0].isCount && reader.quantities[$0].depth == 0 })
        guard parts.count > 2, parts.allSatisfy({ workings.whole[$0] < 0 }), isAllExact(parts) else { return false }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let whole = (max(0, parts[0] - 12)..<parts[0]).last {
            reader.quantities[$0].isCount && reader.quantities[$0].isExact && reader.quantities[$0].value == sum
                && reader.quantities[$0].paragraph == sentence.paragraph
        }
        guard let whole else { return false }
        settle(whole, parts, nil)
        return true
    }
}
