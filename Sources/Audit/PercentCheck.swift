/// Shares and rates against the numbers that they are of.
struct PercentCheck {
    var workings: Workings
    /// The whole of the last rate that held, and its sentence.
    var lastWhole: (sentence: Int, whole: Int)?
    var reader: Reader { workings.reader }

    mutating func run() {
        for (number, sentence) in reader.sentences.enumerated() {
            for index in sentence.quantities where reader.quantities[index].isPercent {
                check(index, number)
                sides(index)
            }
        }
    }

    private mutating func check(_ index: Int, _ number: Int) {
        let percent = reader.quantities[index]
        if leftStanding(index) { return }
        if isOfLast(index), percent.role.isDisjoint(with: .change),
            !percent.role.contains(.share) || percent.role.contains(.plan)
        {
            return ofLast(index, number)
        }
        if percent.role.contains(.plan), ofPlan(index, number) { return }
        guard percent.role.isDisjoint(with: [.rise, .fall, .plan, .earlier, .comparing]),
            !isOrigin(index)
        else {
            return
        }
        if run(from: index, number) > 1 {
            respectively(index, number)
        } else if isSaidBehind(index) {
            _ = beforeItsPart(index, number)
        } else if percent.role.contains(.share) || percent.isHalf || isOfWhole(index) {
            if !beforeItsPart(index, number) { share(index, number) }
        } else if percent.role.contains(.rate) {
            rate(index, number)
        } else {
            plain(index, number)
        }
    }

    /// 占全县156个小区的50%: the count between 占 and the percentage is the whole.
    private func isOfWhole(_ index: Int) -> Bool {
        guard index > 0, reader.quantities[index - 1].role.contains(.share),
            reader.quantities[index - 1].isCount
        else {
            return false
        }
        return reader.tokens[reader.quantities[index - 1].token..<reader.quantities[index].token]
            .allSatisfy {
                $0.kind == .quantity || $0.kind == .word
            }
    }

    /// Whether part ÷ whole gives the percentage as it is printed.
    func fits(_ percent: Quantity, _ part: Double, _ whole: Double) -> Bool {
        guard whole > 0 else { return false }
        let exact = part / whole * 100
        switch percent.exactness {
        case .exact: return abs(exact - percent.value) <= percent.step * 0.5 + 1e-9
        default:
            return percent.bounds.contains(exact)
                || abs(exact - percent.value) <= percent.step * 0.5 + 1e-9
        }
    }

    /// The same for numbers that are themselves rough.
    func fits(_ percent: Quantity, _ part: Quantity, _ whole: Quantity) -> Bool {
        if part.isExact, whole.isExact, part.step <= 1, whole.step <= 1 {
            return fits(percent, part.value, whole.value)
        }
        guard whole.bounds.lowerBound > 0 else { return false }
        let low = part.bounds.lowerBound / whole.bounds.upperBound * 100
        let high = part.bounds.upperBound / whole.bounds.lowerBound * 100
        let slack = percent.step * 0.5
        if high - low > 15 { return fits(percent, part.value, whole.value) }
        return (low...max(low, high)).meets((percent.value - slack)...(percent.value + slack))
    }

    /// Cut off where it should be rounded: 77.38 printed as 77.3.
    func isCut(_ percent: Quantity, _ exact: Double) -> Bool {
        percent.exactness == .exact && exact > percent.value && exact - percent.value < percent.step
    }

    private mutating func share(_ index: Int, _ number: Int) {
        let sentence = reader.sentences[number]
        guard var part = before(index, in: sentence.quantities) ?? namedBefore(index, number) else {
            return
        }
        if let parts = together(part, index) { return share(of: parts, index, number) }
        if isOfAnotherYear(index, than: part) { return }
        var explicit: Int?
        if isInBrackets(part, index), let other = before(part, in: sentence.quantities) {
            explicit = part
            part = other
        }
        if reader.quantities[part].role.contains(.share),
            let other = before(part, in: sentence.quantities)
        {
            if reader.quantities[other].value <= reader.quantities[part].value {
                explicit = part
                part = other
            }
        }
        if let latter = latter(index) ?? namedByLetter(index) {
            part = latter
        } else if let name = nameBefore(index) {
            if let parts = parts(saidBy: name, before: index, sentence) {
                return share(of: parts, index, number)
            }
            if upwards(name, index, sentence) { return }
            guard let named = named(name, before: index, in: sentence) ?? namedBefore(index, number)
            else { return }
            part = named
        }
        if visitsOverPeople(index, part) { return }
        explicit = explicit ?? workings.namedWhole(of: index)
        if explicit == part { explicit = nil }
        let wholes = wholes(of: part, explicit, number)
        if let whole = wrongWhole(index, part, wholes) {
            return report(.broken, index, [part], whole, sure: 0.9, ExplanationWords.percentWrong)
        }
        if let whole = wholes.first(where: {
            fits(reader.quantities[index], reader.quantities[part], reader.quantities[$0])
        }) {
            if let root = root(index, instead: whole) {
                return report(.broken, index, [part], root, sure: 0.9, ExplanationWords.percentWrong)
            }
            let isFar = reader.quantities[whole].sentence != reader.quantities[part].sentence
            return report(.holds, index, [part], whole, sure: isFar ? 0.8 : 0.95)
        }
        if let earlier = several(index, before: part, wholes, sentence) {
            return report(.holds, index, earlier.parts, earlier.whole, sure: 0.8)
        }
        misses(index, part, wholes, explicit, number)
    }

    /// 2023年居首位的是市场监管，占34.8%: a year of its own before the share.
    private func isOfAnotherYear(_ index: Int, than part: Int) -> Bool {
        let (percent, count) = (reader.quantities[index], reader.quantities[part])
        return percent.isPeriodOwn && percent.period.year != 0 && percent.sentence == count.sentence
            && percent.period.year != count.period.year && percent.before.count > 8
    }

    /// A share that fits nothing: cut off, with two digits turned, or wrong of the whole that is sure.
    private mutating func misses(_ index: Int, _ part: Int, _ wholes: [Int], _ explicit: Int?, _ number: Int) {
        let cut =
            reader.quantities[index].step < 1 && explicit == nil && workings.whole[part] < 0 ? wholes : []
        let nearCut = cut.first {
            isCut(
                reader.quantities[index], reader.quantities[part].value / reader.quantities[$0].value * 100)
                && reader.quantities[$0].sentence == reader.quantities[part].sentence && !isRough($0, part)
        }
        if let nearCut {
            return report(.ask, index, [part], nearCut, sure: 0.5, ExplanationWords.cutOff)
        }
        let near = wholes.prefix(6).filter { reader.quantities[$0].paragraph == reader.quantities[part].paragraph }
        if explicit == nil, let whole = near.first(where: { isTurned(index, part, $0) }) {
            return accuse(index, part, whole, sure: 0.75)
        }
        guard let whole = explicit ?? sureWhole(of: part, wholes, number), !isOfAnother(index, whole),
            explicit != nil || whole < index || reader.quantities[whole].role.isDisjoint(with: .sum),
            reader.quantities[part].value <= reader.quantities[whole].value
        else { return }
        accuse(index, part, whole, sure: explicit != nil || workings.whole[part] >= 0 ? 0.9 : 0.75)
    }

    /// 城关所312件、东坪所206件，两个所占46%: a small count before 占 that says how many parts go together.
    private func together(_ small: Int, _ index: Int) -> [Int]? {
        let count = reader.quantities[small]
        guard small == index - 1, count.value >= 2, count.value <= 9, count.isExact,
            isAlone(small), count.range.upperBound - reader.quantities[index].before.lowerBound <= 1,
            UnitWords.listingIDs.contains(count.unit.id)
        else { return nil }
        let from = reader.sentences[count.sentence].quantities.lowerBound
        guard let lead = (from..<small).last(where: { reader.quantities[$0].isCount }) else {
            return nil
        }
        let parts = (from..<small).filter {
            workings.areAlike($0, lead) && reader.quantities[$0].isCount
        }
        let kept = Array(parts.suffix(Int(count.value)))
        return kept.count == Int(count.value) && parts.count > kept.count ? kept : nil
    }

    /// 三大产业占比82.9%, 前三类占46%: how many of the counts before go together.
    private func parts(saidBy name: Range<Int>, before index: Int, _ sentence: Sentence) -> [Int]? {
        var letters = reader.prose.scalars[name]
        for word in ExplanationWords.together where letters.starts(with: word) {
            letters = letters.dropFirst(word.count)
        }
        guard let first = letters.first, let count = NumeralWords.digits[first], count > 1,
            let kind = letters.dropFirst().first, NumeralWords.kinds.contains(kind),
            let lead = (sentence.quantities.lowerBound..<index).last(where: {
                reader.quantities[$0].isCount
            })
        else { return nil }
        let parts = (sentence.quantities.lowerBound..<index).filter {
            reader.quantities[$0].isCount && workings.areAlike($0, lead)
        }
        return parts.count > count ? Array(parts.suffix(count)) : nil
    }

    private mutating func share(of parts: [Int], _ index: Int, _ number: Int) {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let wholes = wholes(of: parts[0], nil, number).filter { !parts.contains($0) }
        let percent = reader.quantities[index]
        if let whole = wholes.first(where: { fits(percent, sum, reader.quantities[$0].value) }) {
            return report(.holds, index, parts, whole, sure: 0.9)
        }
        guard let whole = wholes.first, percent.isExact,
            (parts + [whole]).allSatisfy({ reader.quantities[$0].isExact })
        else { return }
        guard Plausible.isSlip(percent.value, for: sum / reader.quantities[whole].value * 100) else { return }
        report(.broken, index, parts, whole, sure: 0.8, ExplanationWords.percentWrong)
    }

    /// 占破案挽损总额的38.6%: of a whole that the text names and does not print.
    private func isOfAnother(_ index: Int, _ whole: Int) -> Bool {
        let name = workings.nameOfWhole(of: index)
        guard name.count >= 2 else { return false }
        let sentence = reader.sentences[reader.quantities[whole].sentence].range.lowerBound
        let said =
            sentence..<max(
                reader.quantities[whole].range.upperBound, reader.quantities[whole].after.upperBound)
        return !workings.hasPair(of: name, in: said)
    }

    /// 合格以上占96.8%: that grade and those before it together.
    private mutating func upwards(_ name: Range<Int>, _ index: Int, _ sentence: Sentence) -> Bool {
        let word = reader.prose.scalars[name]
        guard
            let ending = ExplanationWords.upwards.first(where: { word.suffix($0.count).elementsEqual($0) }
            ),
            let last = named(
                name.lowerBound..<(name.upperBound - ending.count), before: index, in: sentence)
        else { return false }
        let whole = workings.whole[last]
        guard whole >= 0 else { return true }
        let parts = (whole + 1...last).filter { workings.whole[$0] == whole && $0 > last - 6 }
        for start in parts {
            let kept = parts.filter { $0 >= start }
            let sum = kept.reduce(0) { $0 + reader.quantities[$1].value }
            if fits(reader.quantities[index], sum, reader.quantities[whole].value) {
                report(.holds, index, kept, whole, sure: 0.8)
                return true
            }
        }
        return true
    }

    /// 税收占比73%: the words before 占 in the percentage's own clause.
    func nameBefore(_ index: Int) -> Range<Int>? {
        let percent = reader.quantities[index]
        let share = reader.tokens[percent.clauseToken..<percent.token].first {
            $0.kind == .word && reader.words[$0.index].sense == .share
        }
        guard let share else { return nil }
        var name = reader.prose.trimmed(
            percent.before.lowerBound..<max(percent.before.lowerBound, share.start))
        if name.count > 3, reader.prose.scalars[name].last.map(ListWords.ofOrAbout.contains) == true {
            name = name.lowerBound..<(name.upperBound - 1)
        }
        let isTelling =
            name.count >= 2
            && reader.tokens[percent.clauseToken..<percent.token].allSatisfy { token in
                token.start >= name.upperBound || token.kind != .word
                    || ![.filler, .among, .respectively, .total, .sum, .comparing, .whole].contains(
                        reader.words[token.index].sense)
            }
        return isTelling ? name : nil
    }

    func named(_ name: Range<Int>, before index: Int, in sentence: Sentence) -> Int? {
        let word = Array(reader.prose.scalars[name])
        return (sentence.quantities.lowerBound..<index).reversed().first {
            let before = reader.prose.trimmed(reader.quantities[$0].before)
            let letters = reader.prose.scalars[before]
            let rest = letters.dropLast(word.count)
            let isOpposite = rest.last.map(SetWords.negations.contains) == true
            let isShorter = letters.count >= 4 && word.starts(with: letters)
            return reader.quantities[$0].isCount && before.count <= word.count + 16
                && (letters.starts(with: word) || isShorter || isKind(word, of: Array(letters))
                    || word.count <= 4 && letters.suffix(word.count).elementsEqual(word) && !isOpposite)
        }
    }

    /// The nearest count before a number.
    func before(_ index: Int, in range: Range<Int>) -> Int? {
        var place = index - 1
        while place >= range.lowerBound {
            let quantity = reader.quantities[place]
            if quantity.isCount, quantity.depth <= reader.quantities[index].depth || place == index - 1 {
                return place
            }
            place -= 1
        }
        return nil
    }

    /// What a part may be a share of, the likeliest first.
    func wholes(of part: Int, _ explicit: Int?, _ number: Int) -> [Int] {
        var wholes: [Int] = []
        if let explicit { wholes.append(explicit) }
        if workings.whole[part] >= 0 { wholes.append(workings.whole[part]) }
        let value = reader.quantities[part].value
        var place = part - 1
        var seen = 0
        let section = reader.quantities[part].section
        while place >= 0, seen < 60 {
            let quantity = reader.quantities[place]
            seen += 1
            if quantity.isCount, quantity.value >= value, workings.areAlike(place, part),
                isSameTime(place, part),
                !isSibling(place, part),
                quantity.section == section || seen < 30
            {
                wholes.append(place)
            }
            place -= 1
        }
        let end = reader.sentences[number].quantities.upperBound
        for later in (part + 1)..<max(part + 1, end) where workings.areAlike(later, part) {
            if reader.quantities[later].value >= value, reader.quantities[later].isCount {
                wholes.append(later)
            }
        }
        return wholes
    }

    private func isSameTime(_ one: Int, _ other: Int) -> Bool {
        reader.quantities[one].role.contains(.earlier)
            == reader.quantities[other].role.contains(.earlier)
    }

    /// Two or three neighbours together: A10件、B20件，合计占60%.
    private func several(
        _ index: Int, before part: Int, _ wholes: [Int], _ sentence: Sentence
    ) -> (parts: [Int], whole: Int)? {
        var parts = [part]
        var place = part - 1
        while place >= sentence.quantities.lowerBound, parts.count < 4 {
            if reader.quantities[place].isCount, workings.areAlike(place, part) {
                parts.insert(place, at: 0)
                let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
                if let whole = wholes.first(where: {
                    !parts.contains($0) && fits(reader.quantities[index], sum, reader.quantities[$0].value)
                }) {
                    return (parts, whole)
                }
            }
            place -= 1
        }
        return nil
    }

    /// The one whole that a reader would take without thinking, if there is one.
    func sureWhole(of part: Int, _ wholes: [Int], _ number: Int) -> Int? {
        if workings.whole[part] >= 0 { return workings.whole[part] }
        let here = wholes.filter {
            reader.quantities[$0].sentence == reader.quantities[part].sentence && $0 < part
                && reader.quantities[$0].depth <= reader.quantities[part].depth
                && reader.quantities[$0].value > reader.quantities[part].value && !isShareBeside($0, part)
        }
        if here.count == 1 { return here[0] }
        let roots = here.filter { !here.contains(workings.whole[$0]) }
        if roots.count == 1, roots[0] < part, workings.whole[roots[0]..<part].contains(roots[0]) {
            return roots[0]
        }
        if here.isEmpty {
            let paragraph = wholes.filter {
                reader.quantities[$0].paragraph == reader.quantities[part].paragraph && $0 < part
                    && !isShareBeside($0, part) && reader.quantities[$0].value > reader.quantities[part].value
            }
            return paragraph.count == 1
                && reader.quantities[part].sentence - reader.quantities[paragraph[0]].sentence <= 2
                ? paragraph[0] : nil
        }
        return here.first { reader.quantities[$0].role.contains(.total) }
    }
}
