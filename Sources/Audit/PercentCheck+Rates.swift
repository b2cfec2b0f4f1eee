/// Rates: 办结率, 调解成功率, 建成率 … against what was done and what there was to do.
extension PercentCheck {
    mutating func rate(_ index: Int, _ number: Int) {
        let percent = reader.quantities[index]
        let stem = stem(of: percent)
        let near = near(index, number)
        if percent.value > 100.000001 { return overHundred(index, stem, near) }
        if let parts = joined(stem, near, index), let whole = wholeOf(parts, near, percent) {
            return report(.holds, index, parts, whole, sure: 0.85)
        }
        if ofInitials(index, stem) || ofGrades(index, stem) { return }
        if let pair = pair(index, stem, near) {
            if pair.parts.count == 1, let called = calledWhole(of: pair.parts[0], instead: pair.whole) {
                return report(.broken, index, pair.parts, called, sure: 0.9, ExplanationWords.percentWrong)
            }
            report(.holds, index, pair.parts, pair.whole, sure: pair.isNamed ? 0.9 : 0.7)
            lastWhole = (number, pair.whole)
            return domain(index, pair.parts, pair.whole, stem)
        }
        if let pair = dueAndDone(index, stem) {
            if fits(percent, reader.quantities[pair.done], reader.quantities[pair.due]) {
                return report(.holds, index, [pair.done], pair.due, sure: 0.9)
            }
            if percent.isExact { return accuse(index, pair.done, pair.due, sure: 0.85) }
        }
        if let row = row(index, stem), let whole = wholeOf(row, near, percent) {
            return report(.holds, index, row, whole, sure: 0.8)
        }
        if let beside = ofOtherUnit(index, stem) {
            return report(.holds, index, [index - 1], beside, sure: 0.6)
        }
        if let whole = bracketed(index),
            let part = near.first(where: { $0 < whole && isNamed($0, percent, stem) }),
            workings.areAlike(part, whole),
            reader.quantities[part].value <= reader.quantities[whole].value
        {
            return accuse(index, part, whole, sure: 0.8)
        }
        if besideItsPart(index, number) { return }
        if carried(index, near) || left(index, stem, near) || bothSides(index, stem, near) { return }
        basis(index, stem)
        if let plan = planned(index), !isRough(index, index - 1, plan) {
            let isRight = fits(percent, reader.quantities[index - 1], reader.quantities[plan])
            return isRight
                ? report(.holds, index, [index - 1], plan, sure: 0.9)
                : report(.broken, index, [index - 1], plan, sure: 0.85, ExplanationWords.percentWrong)
        }
        if turned(index, stem, near) || ofNamesake(index, stem, near) { return }
        let said = workings.findings.count
        ofItsName(index, stem, near)
        if workings.findings.count == said { triple(index, stem) }
    }

    /// The count that carries the rate's name over what there was to do: judged where nothing else explains the rate.
    private mutating func ofItsName(_ index: Int, _ stem: [UInt32], _ near: [Int]) {
        let percent = reader.quantities[index]
        guard !isQualified(index), let part = named(index, stem, near),
            let whole = offered(for: part, near, index)
        else {
            return
        }
        if hasOwnRate(part, index) || isOfAnotherSubject(index, part) || areBothNamed(part, whole, stem) { return }
        let done = reader.quantities[part].verb
        if done == .succeed, percent.verb != .succeed, !isSucceeding(stem), percent.value == 100 { return }
        let isPlain =
            (done == .conclude || done == .succeed)
            && [.accept, .handle].contains(reader.quantities[whole].verb)
        let isTooMany = reader.quantities[part].value > reader.quantities[whole].value
        guard percent.value < 100 || isPlain,
            !isTooMany || isPlain && part == index - 1 && whole == part - 1
        else {
            return
        }
        let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[part].before)]
        let isOwn = part == index - 1 && isNamed(part, percent, stem) || name.elementsEqual(stem)
        guard row(index, stem)?.contains(whole) ?? true, isExplained(index, stem, part),
            isOwn || !isOneOfMany(part), !isBesideLike(part, index, stem)
        else {
            return
        }
        accuse(index, part, whole, sure: 0.8)
    }

    /// 化解64件，成功率62.7%。各组织调解6520件，成功率98%: the rate's own sentence counts what it is of and not what succeeded.
    private func isOfAnotherSubject(_ index: Int, _ part: Int) -> Bool {
        guard reader.quantities[part].sentence != reader.quantities[index].sentence else { return false }
        let first = reader.sentences[reader.quantities[index].sentence].quantities.lowerBound
        return (first..<index).contains { reader.quantities[$0].isCount && workings.areAlike($0, part) }
    }

    /// A count without the rate's name explains it only from its own sentence, or right before one without counts.
    private func isBeside(_ index: Int, _ part: Int) -> Bool {
        let percent = reader.quantities[index]
        let quantity = reader.quantities[part]
        let first = reader.sentences[percent.sentence].quantities.lowerBound
        return quantity.sentence == percent.sentence
            || quantity.paragraph == percent.paragraph && percent.sentence - quantity.sentence == 1
                && !(first..<index).contains { reader.quantities[$0].isCount }
    }

    /// 调处成功412件，调处率100%: what was handled is more than what succeeded.
    private func isSucceeding(_ stem: [UInt32]) -> Bool { stem.contains { ExplanationWords.success.contains($0) } }

    /// 赤字62亿元，其中区级赤字41亿元，赤字率1.8%: a rate of something that neither count is.
    private func areBothNamed(_ part: Int, _ whole: Int, _ stem: [UInt32]) -> Bool {
        [part, whole].allSatisfy {
            reader.prose.scalars[reader.prose.trimmed(reader.quantities[$0].before)]
                .suffix(2).elementsEqual(stem.suffix(2))
        } && !workings.has(ExplanationWords.due, in: reader.quantities[whole].before)
    }

    /// 新收326件，旧存8件，审结317件，结案率94.9%: of what came in and what was left over.
    private mutating func carried(_ index: Int, _ near: [Int]) -> Bool {
        let percent = reader.quantities[index]
        let here = near.filter { $0 < index && reader.quantities[$0].sentence == percent.sentence }
        let olds = here.filter { workings.has(ExplanationWords.leftOver, in: reader.quantities[$0].before) }
        let pairs = olds.compactMap { old in
            here.first { $0 != old && abs($0 - old) == 1 && isNew($0) }.map { (old, $0) }
        }
        guard let (old, new) = pairs.first else { return false }
        let sum = reader.quantities[old].value + reader.quantities[new].value
        let done = here.first {
            $0 != old && $0 != new && fits(percent, reader.quantities[$0].value, sum)
        }
        guard let done else { return !here.contains { reader.quantities[$0].value == sum } }
        let terms =
            "\(Figures.text(reader.quantities[new].value))+\(Figures.text(reader.quantities[old].value))"
        let part = reader.quantities[done].value
        let computed = "\(Figures.text(part))÷(\(terms))=\(Figures.text(part / sum * 100))%"
        workings.add(
            .percent, .holds, [new, old, done, index], stated: reader.written(index), computed: computed,
            sure: 0.8,
            ExplanationWords.percent(computed, reader.written(index), ExplanationWords.percentHolds))
        return true
    }

    /// 计划新建240个，实际建成233个，完成率: what was done over what was planned.
    private func planned(_ index: Int) -> Int? {
        guard index >= 2, workings.has(ExplanationWords.doneStems, in: reader.quantities[index].before)
        else {
            return nil
        }
        let plan = reader.quantities[index - 2]
        let done = reader.quantities[index - 1]
        let isSpent =
            workings.has(ExplanationWords.budget, in: plan.before)
            && workings.has(ExplanationWords.spent, in: done.before)
        guard plan.role.contains(.plan) || isSpent, !done.role.contains(.plan), plan.isCount,
            done.isCount,
            plan.sentence == reader.quantities[index].sentence, workings.areAlike(index - 2, index - 1)
        else { return nil }
        return index - 2
    }

    /// 自主创业26人，企业就业203人，参军12人: a rate may take several of the parts together.
    private func isOneOfMany(_ part: Int) -> Bool {
        let whole = workings.whole[part]
        guard whole >= 0 else { return false }
        let end = reader.sentences[reader.quantities[part].sentence].quantities.upperBound
        return (whole + 1..<max(whole + 1, end)).count { workings.whole[$0] == whole } > 2
    }

    /// 创建国家级2个、省级31个，创建率20.9%: a row of counts may all belong to the rate.
    private func isBesideLike(_ part: Int, _ index: Int, _ stem: [UInt32]) -> Bool {
        ExplanationWords.namedStems.contains { stem.suffix($0.count).elementsEqual($0) }
            && ((part + 1)..<max(part + 1, index)).contains {
                reader.quantities[$0].isCount && workings.areAlike($0, part) && workings.whole[$0] < 0
                    && reader.quantities[$0].verb == .none
            }
    }

    /// Whether the letters before the rate's stem were said before: 现案破案率 rests on other cases than 破案541起.
    private func isExplained(_ index: Int, _ stem: [UInt32], _ part: Int) -> Bool {
        let percent = reader.quantities[index]
        let kept = Array(stem.dropLast(2))
        guard kept.count >= 2 else { return true }
        let start = reader.sentences[reader.quantities[part].sentence].range.lowerBound
        let earlier = start..<max(start, percent.before.lowerBound)
        return zip(kept, kept.dropFirst()).allSatisfy { workings.has([[$0, $1]], in: earlier) }
    }

    /// A percentage without 占 or 率: it may be explained, never accused.
    mutating func plain(_ index: Int, _ number: Int) {
        let percent = reader.quantities[index]
        guard percent.value > 0, percent.value < 100, percent.isExact else { return }
        let near = reader.sentences[number].quantities.filter {
            $0 < index && reader.quantities[$0].isCount
        }.suffix(6)
        for part in near.reversed() {
            for whole in near where whole != part && workings.areAlike(whole, part) {
                if fits(percent, reader.quantities[part], reader.quantities[whole]) {
                    return report(.holds, index, [part], whole, sure: 0.6)
                }
            }
        }
        if let pair = sumPair(index, Array(near)) {
            report(.holds, index, pair.parts, pair.whole, sure: 0.6)
        }
    }

    /// The letters before 率: 办结, 调解成功, 建成.
    private func stem(of percent: Quantity) -> [UInt32] {
        let letters = reader.prose.scalars[percent.before]
        let ratio = letters.lastIndex(of: ExplanationWords.ratio)
        guard let rate = letters.lastIndex(of: ExplanationWords.rateSign) ?? ratio else { return [] }
        let start = letters[..<rate].lastIndex { !Sign.isHan($0) }.map { $0 + 1 } ?? letters.startIndex
        return Array(letters[start..<rate].suffix(6))
    }

    /// Counts that a rate may rest on: its sentence, the ones around it.
    private func near(_ index: Int, _ number: Int) -> [Int] {
        let paragraph = reader.sentences[number].paragraph
        var places: [Int] = []
        var place = min(index + 4, reader.quantities.count - 1)
        while place >= 0, places.count < 24, index - place < 60 {
            let quantity = reader.quantities[place]
            let isNear = place > index ? quantity.sentence == number : paragraph - quantity.paragraph <= 1
            if isNear, quantity.isCount { places.append(place) }
            place -= 1
        }
        return places
    }

    /// Whether a count is named like the rate: the same doing, or its last letters.
    func isNamed(_ part: Int, _ percent: Quantity, _ stem: [UInt32]) -> Bool {
        let quantity = reader.quantities[part]
        if isOpposite(quantity, of: stem) { return false }
        if percent.verb != .none, quantity.verb == percent.verb { return true }
        guard stem.count >= 2 else { return false }
        if isShort(stem, for: quantity) || isOneLetter(stem, quantity) { return true }
        let tail = Array(stem.suffix(2))
        return workings.has([tail], in: quantity.before) || workings.has([tail], in: quantity.after)
    }

    /// Whether a count says the rate's own words; what was concluded or settled may say so in others.
    private func isSaid(_ stem: [UInt32], of quantity: Quantity) -> Bool {
        let tail = Array(stem.suffix(2))
        return [.conclude, .succeed].contains(quantity.verb)
            || workings.has([tail], in: quantity.before)
            || workings.has([tail], in: quantity.after) || isShort(stem, for: quantity)
    }

    /// 不捕 for 不批准逮捕: first and last letter, and those between in their order.
    private func isShort(_ stem: [UInt32], for quantity: Quantity) -> Bool {
        let name = reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
        guard stem.count >= 2, name.count > stem.count, name.count <= 8, name.first == stem.first,
            name.last == stem.last || name.count <= 6
        else { return false }
        var rest = stem[...]
        for letter in name where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    /// 发11起破11起，破案率: the first letter alone.
    private func isOneLetter(_ stem: [UInt32], _ quantity: Quantity) -> Bool {
        let name = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return name.count == 1 && name.first == stem.first
    }

    private func pair(
        _ index: Int, _ stem: [UInt32], _ near: [Int]
    ) -> (parts: [Int], whole: Int, isNamed: Bool)? {
        let percent = reader.quantities[index]
        let isRound = percent.value.truncatingRemainder(dividingBy: 50) == 0
        let parts =
            near.filter { isNamed($0, percent, stem) } + near.filter { !isNamed($0, percent, stem) }
        for part in parts {
            let isNamed = isNamed(part, percent, stem)
            if isRound || !percent.isExact, !isNamed { continue }
            if !isNamed, !isBeside(index, part) { continue }
            let isOfOthers = isOfAnotherSubject(index, part)
            for whole in near where whole != part && workings.areAlike(part, whole) {
                guard reader.quantities[whole].value >= reader.quantities[part].value,
                    !isRound || whole < part
                else {
                    continue
                }
                if isOfOthers, reader.quantities[whole].sentence != percent.sentence { continue }
                if fits(percent, reader.quantities[part], reader.quantities[whole]) {
                    return ([part], whole, isNamed)
                }
            }
        }
        return sumPair(index, parts)
    }

    /// Two neighbours together over a whole: 51 and 1 of 100.
    private func sumPair(_ index: Int, _ parts: [Int]) -> (parts: [Int], whole: Int, isNamed: Bool)? {
        let percent = reader.quantities[index]
        let here = parts.filter { reader.quantities[$0].sentence == percent.sentence }.sorted().prefix(
            8)
        let before = parts.filter {
            percent.sentence - reader.quantities[$0].sentence == 1
                && reader.quantities[$0].paragraph == percent.paragraph && percent.role.contains(.rate)
        }
        for (one, two) in zip(here, here.dropFirst()) where workings.areAlike(one, two) {
            let sum = reader.quantities[one].value + reader.quantities[two].value
            for whole in Array(here) + before
            where whole != one && whole != two && workings.areAlike(whole, one) {
                let value = reader.quantities[whole].value
                if value >= sum, value > 2, fits(percent, sum, value) { return ([one, two], whole, false) }
            }
        }
        return nil
    }

    /// The count that carries the rate's own name.
    func named(_ index: Int, _ stem: [UInt32], _ near: [Int]) -> Int? {
        let percent = reader.quantities[index]
        guard !stem.isEmpty, stem.count <= 6 else { return nil }
        let own = near.first { part in
            part < index && index - part <= 4 && reader.quantities[part].sentence == percent.sentence
                && reader.prose.scalars[reader.prose.trimmed(reader.quantities[part].before)].elementsEqual(
                    stem)
        }
        return own
            ?? near.first { part in
                let quantity = reader.quantities[part]
                return part < index && isNamed(part, percent, stem) && isSaid(stem, of: quantity)
                    && percent.sentence - quantity.sentence <= 1
                    && quantity.paragraph == percent.paragraph && !quantity.role.contains(.denied)
                    && (quantity.verb != .accept || workings.has(ExplanationWords.really, in: quantity.before)
                        || part == index - 1 && workings.has([Array(stem.suffix(2))], in: quantity.before))
            }
    }

    /// What there was to do: the count accepted before it, else the nearest larger one.
    private func offered(for part: Int, _ near: [Int], _ index: Int) -> Int? {
        let quantity = reader.quantities[part]
        let before = near.filter {
            $0 < part && workings.areAlike($0, part)
                && reader.quantities[$0].paragraph == quantity.paragraph
                && quantity.sentence - reader.quantities[$0].sentence <= (isFirst(part) ? 1 : 0)
                && !reader.quantities[$0].role.contains(.share) && !isOfUnprinted($0)
        }
        if let beside = before.first, beside == part - 1, reader.quantities[beside].verb == .accept,
            reader.quantities[beside].value >= quantity.value, workings.whole[beside] >= 0
        {
            return beside
        }
        if workings.whole[part] >= 0 { return workings.whole[part] }
        let accepted = before.first {
            reader.quantities[$0].verb == .accept && workings.whole[$0] < 0
                && reader.quantities[$0].value >= quantity.value
        }
        if let accepted { return accepted }
        let larger = before.filter { reader.quantities[$0].value >= quantity.value }
        if let lastWhole, lastWhole.sentence == quantity.sentence, larger.contains(lastWhole.whole) {
            return lastWhole.whole
        }
        guard larger.count > 1, isFirst(part) else {
            return larger.count == 1 || part == index - 1 ? larger.first : nil
        }
        return part == index - 1 ? larger.first { workings.whole[$0] < 0 } ?? larger.first : nil
    }

    /// 4127件，占民事结案数的68.4%: beside a whole that the text names and does not print, a count is none itself.
    private func isOfUnprinted(_ place: Int) -> Bool {
        guard place + 1 < reader.quantities.count, reader.quantities[place + 1].role.contains(.share)
        else {
            return false
        }
        return workings.nameOfWhole(of: place + 1).count >= 2
            && workings.namedWhole(of: place + 1) == nil
    }

    /// Whether a count is the first of its sentence.
    private func isFirst(_ part: Int) -> Bool {
        reader.sentences[reader.quantities[part].sentence].quantities.first {
            reader.quantities[$0].isCount
        } == part
    }

    /// A rate of what is named among all there are: on which basis?
    private mutating func basis(_ index: Int, _ stem: [UInt32]) {
        guard ExplanationWords.namedStems.contains(where: { stem.suffix($0.count).elementsEqual($0) })
        else { return }
        workings.add(
            .domain, .ask, [index], stated: reader.written(index), computed: "", sure: 0.4,
            ExplanationWords.basisUnknown)
    }

    private mutating func domain(_ index: Int, _ parts: [Int], _ whole: Int, _ stem: [UInt32]) {
        let percent = reader.quantities[index]
        if ExplanationWords.namedStems.contains(where: { stem.suffix($0.count).elementsEqual($0) }) {
            workings.add(
                .domain, .ask, [whole] + parts + [index], stated: reader.written(index),
                computed: parts.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
                    + "÷"
                    + Figures.text(reader.quantities[whole].value), sure: 0.5,
                parts.count > 1 ? ExplanationWords.basisOfSeveral : ExplanationWords.basisNamed)
        }
        if percent.value == 100, reader.quantities[whole].value >= 1000, percent.verb == .succeed {
            workings.add(
                .domain, .ask, [whole] + parts + [index], stated: reader.written(index),
                computed: Figures.text(reader.quantities[whole].value), sure: 0.5,
                ExplanationWords.allSucceeded)
        }
    }
}
