/// One thing said twice, and what is denied although it is counted.
struct ContradictionCheck {
    var workings: Workings
    /// Chapters that say what is meant to be done.
    let plans: [Range<Int>]
    /// What the text tells to have happened, by topic, once a denial has asked for it.
    var stories: [[Story]]?
    var reader: Reader { workings.reader }

    init(workings: Workings) {
        self.workings = workings
        plans = PeriodCheck(workings: workings).plans
    }

    mutating func run() {
        denials()
        twice()
        restated()
        scales()
        roughly()
        ofWholePlace()
        inventory()
        covered()
        uncovered()
        referredTo()
        calledBack()
        repeated()
        aims()
        turned()
        rates()
        slipped()
        leads()
        chapters()
        moreThanKnown()
        turnedAgain()
        again()
        mentions()
        zeros()
    }

    // A denial: 未有确认违法案件发生.

    private mutating func denials() {
        for (number, sentence) in reader.sentences.enumerated() where !isAsked(sentence) {
            for index in sentence.tokens {
                let token = reader.tokens[index]
                guard token.kind == .word, reader.words[token.index].sense == .deny,
                    !isOfCounted(index, in: sentence), !isNotYet(token), !isComplained(token, sentence),
                    let core = happening(at: index, in: sentence) ?? denied(after: index, in: sentence)
                        ?? zero(at: index, in: sentence)
                else { continue }
                let all = doubled(core) + [core] + suffering(core) + listed(behind: core, in: sentence)
                if all.contains(where: { answer(token, $0, number) }) { continue }
                if suffering(core).contains(where: { answerDone(token, $0, number) }) { continue }
                if all.contains(where: { answerTold(token, $0, number) }) { continue }
                stands(token, all, core, number)
            }
        }
    }

    /// What is denied, without 发生, 案件, 情况 and the like; nil when too little is left.
    private func denied(after index: Int, in sentence: Sentence) -> Range<Int>? {
        let start = reader.tokens[index].end
        var end = start
        let scalars = reader.prose.scalars
        while end < sentence.range.upperBound, end - start < 32 {
            if Sign.isDigit(scalars[end]) { return nil }
            if Scanner.mark(scalars[end]) != nil { break }
            end += 1
        }
        var core = reader.prose.trimmed(start..<end)
        if core.count > 12, let head = scalars[core].lastIndex(of: ListWords.of) {
            let end = scalars[(head + 1)..<core.upperBound].firstIndex { DenialWords.joints.contains($0) }
            core = (head + 1)..<(end ?? core.upperBound)
        }
        core = ofNobody(stripped(suffered(core)))
        guard core.count >= 2, core.count <= 18, !DenialWords.after.contains(where: scalars[core].elementsEqual),
            scalars[core].allSatisfy({ Sign.isHan($0) || $0 == 0x201C || $0 == 0x201D })
        else { return nil }
        return core
    }

    /// 投诉为零: what stands before.
    private func zero(at index: Int, in sentence: Sentence) -> Range<Int>? {
        let scalars = reader.prose.scalars
        let end = reader.tokens[index].start - 1
        guard end > sentence.range.lowerBound, scalars[end] == DenialWords.being,
            scalars[end + 1] == DenialWords.zero
        else { return nil }
        var start = end
        while start > sentence.range.lowerBound, end - start < 12, Sign.isHan(scalars[start - 1]) {
            start -= 1
        }
        var first = index
        while first > sentence.tokens.lowerBound, reader.tokens[first - 1].start >= start { first -= 1 }
        for token in reader.tokens[first..<index] where token.start == start && token.end <= end {
            guard let word = reader.word(token), [.filler, .period, .whole].contains(word.sense) else {
                continue
            }
            start = token.end
        }
        return end - start >= 2 ? start..<end : nil
    }

    func stripped(_ range: Range<Int>) -> Range<Int> {
        var range = range
        let scalars = reader.prose.scalars
        var isChanged = true
        while isChanged {
            isChanged = false
            for word in DenialWords.after
            where range.count > word.count
                && scalars[(range.upperBound - word.count)..<range.upperBound].elementsEqual(word)
            {
                range = range.lowerBound..<(range.upperBound - word.count)
                isChanged = true
            }
            for word in DenialWords.before
            where range.count > word.count
                && scalars[range.lowerBound..<(range.lowerBound + word.count)].elementsEqual(word)
            {
                range = (range.lowerBound + word.count)..<range.upperBound
                isChanged = true
            }
        }
        return range
    }

    /// A count of just that, near: in the paragraph, or the section.
    private mutating func answer(_ token: Token, _ core: Range<Int>, _ number: Int) -> Bool {
        if meant(token, core, number) { return true }
        let sentence = reader.sentences[number]
        let word = Array(reader.prose.scalars[core].filter { Sign.isHan($0) })
        let isShort = word.count < 4
        let subject = subject(before: token, sentence)
        var place = nextQuantity(after: sentence) + Limit.denial / 2
        place = min(place, reader.quantities.count - 1)
        var seen = 0
        let turned = turned(word)
        while place >= 0, seen < Limit.denial {
            let quantity = reader.quantities[place]
            seen += 1
            let isHeld =
                isWithinReach(quantity, sentence, word, subject) && !isBeside(token, quantity)
                && !isOfOtherPlace(token, quantity, sentence)
                && (says(word, quantity, isShort) || turned.map { says($0, quantity, isShort) } ?? false)
                && !isOfOtherDays(quantity, number) && !isOfOtherPhase(quantity, sentence)
            if isHeld {
                let isNear =
                    abs(quantity.paragraph - sentence.paragraph) <= 1 || quantity.section != sentence.section
                let isSure = isNear || !isShort || isNamedLater(word, quantity) || hasDone(word, quantity)
                deny(token, core, number, by: place, isSure ? .broken : .ask, sure: isNear ? 0.9 : 0.7)
                return true
            }
            place -= 1
        }
        return false
    }

    /// Says that a count stands against a denial.
    mutating func deny(
        _ token: Token, _ core: Range<Int>, _ number: Int, by count: Int, _ verdict: AuditVerdict, sure: Double
    ) {
        let denial = denial(token, core, reader.sentences[number])
        workings.add(
            .contradiction, verdict, at: [reader.passage(count), denial], stated: reader.prose.text(denial),
            computed: reader.written(count), sure: sure,
            ExplanationWords.denial(reader.prose.text(core), reader.written(count)))
    }

    /// Of other days than a denial; 8月 lies within 三季度.
    func isOfOtherDays(_ quantity: Quantity, _ number: Int) -> Bool {
        if workings.has(DenialWords.once, in: quantity.before) { return true }
        let denied = period(of: number)
        let own = quantity.period
        return own.differs(from: denied) && !own.isWithin(denied)
    }

    /// The denial with what it denies, also where that stands some words behind.
    func denial(_ token: Token, _ core: Range<Int>, _ sentence: Sentence) -> Range<Int> {
        let said = clause(token.start, min(core.upperBound + 6, sentence.range.upperBound))
        return said.upperBound >= core.upperBound ? said : reader.prose.trimmed(token.start..<core.upperBound)
    }

    /// A count that happened, of the chapter, or of another that plainly speaks of the same.
    private func isWithinReach(
        _ quantity: Quantity, _ sentence: Sentence, _ word: [UInt32], _ subject: [UInt32]
    ) -> Bool {
        guard quantity.isCount, quantity.value > 0, !quantity.role.contains(.denied),
            !workings.has(DenialWords.prevented, in: quantity.before),
            !areHeadedApart(reader.sentences[quantity.sentence], sentence)
        else { return false }
        return quantity.section == sentence.section || isOf(subject, quantity, word)
            || hasHappened(word, quantity) || isJust(word, quantity, sentence)
    }

    /// 建筑施工：…死亡4人 and 农业机械：…无人员死亡: each line of a list speaks of what stands at its head.
    private func areHeadedApart(_ one: Sentence, _ other: Sentence) -> Bool {
        let (first, second) = (head(of: one), head(of: other))
        return !first.isEmpty && !second.isEmpty && first != second
    }

    /// The few letters before a colon with which a sentence begins.
    private func head(of sentence: Sentence) -> [UInt32] {
        let letters = Array(reader.prose.scalars[sentence.range].prefix(12))
        guard let colon = letters.firstIndex(where: { Scanner.mark($0) == .colon }) else { return [] }
        let head = Array(letters[..<colon])
        return head.allSatisfy(Sign.isHan) ? head : []
    }

    /// 全年没有发生一起森林火情 beside 扑救森林火情2次: of the whole time, and counted under just that name.
    private func isJust(_ word: [UInt32], _ quantity: Quantity, _ sentence: Sentence) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return word.count >= 4 && before.suffix(word.count).elementsEqual(word)
            && workings.has(DenialWords.wholePlaces, in: sentence.range)
            && quantity.role.isDisjoint(with: [.plan, .earlier])
    }

    /// 1人因未报告被提请撤销缓刑: the denial is among the number's own words.
    func isBeside(_ token: Token, _ quantity: Quantity) -> Bool {
        quantity.before.contains(token.start) || quantity.after.contains(token.start)
    }

    func period(of number: Int) -> Span {
        let range = reader.sentences[number].quantities
        return range.isEmpty ? .unknown : reader.quantities[range.lowerBound].period
    }

    private func nextQuantity(after sentence: Sentence) -> Int { sentence.quantities.upperBound }

    func clause(_ start: Int, _ end: Int) -> Range<Int> {
        var stop = start
        while stop < end, Scanner.mark(reader.prose.scalars[stop]) == nil { stop += 1 }
        return reader.prose.trimmed(start..<stop)
    }

    /// Whether a number's own words name what is denied; a short name must be all they say.
    private func says(_ word: [UInt32], _ quantity: Quantity, _ isShort: Bool) -> Bool {
        if isShortened(word, quantity) || isNamedLater(word, quantity) || hasBecome(word, quantity)
            || hasDone(word, quantity)
        {
            return true
        }
        guard workings.has([word], in: quantity.before) || workings.has([word], in: quantity.after)
        else {
            return false
        }
        var letters: [UInt32] = []
        Labels.core(quantity, reader.tokens, reader.words, reader.prose, into: &letters)
        if letters.count - word.count <= (isShort ? 2 : 8) { return true }
        let before = reader.prose.trimmed(quantity.before)
        let name = reader.prose.scalars[before].filter(Sign.isHan)
        let told = reader.prose.scalars[reader.prose.trimmed(quantity.after)].filter(Sign.isHan)
        if word.count >= 2, told.count <= word.count + 8, told.suffix(word.count).elementsEqual(word) { return true }
        let ending = DenialWords.after.first { name.suffix($0.count).elementsEqual($0) }
        return word.count >= 2
            && (name.suffix(word.count).elementsEqual(word)
                || ending.map { name.dropLast($0.count).suffix(word.count).elementsEqual(word) } == true)
    }

    /// 越级访 for 越级上访: the first two letters, the last, and no other between.
    private func isShortened(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        var letters: [UInt32] = []
        Labels.core(quantity, reader.tokens, reader.words, reader.prose, into: &letters)
        guard letters.count >= 3, letters.count < word.count,
            letters.prefix(2).elementsEqual(word.prefix(2)),
            letters.last == word.last
        else { return false }
        if DenialWords.narrowing.contains(where: { has($0, in: word) && !has($0, in: letters) }) { return false }
        var rest = letters[...]
        for letter in word where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    private func has(_ word: [UInt32], in letters: [UInt32]) -> Bool {
        letters.indices.contains { letters[$0...].starts(with: word) }
    }

    // One quantity twice.

    private mutating func twice() {
        var known: [Int: [Int]] = [:]
        for index in reader.quantities.indices where isTelling(index) {
            let quantity = reader.quantities[index]
            let key = quantity.label &* 31 &+ quantity.unit.family.hashed
            for other in known[key, default: []] where isNear(other, index) { compare(other, index) }
            known[key, default: []].append(index)
            if known[key, default: []].count > 3 { known[key]?.removeFirst() }
        }
    }

    /// Enough words, none that make it one of several.
    private func isTelling(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let open: Role = [.among, .overlapping, .rest, .share, .denied, .from, .earlier, .plan]
        return (quantity.labelLength >= 5 || quantity.labelLength >= 3 && isOfAll(quantity))
            && quantity.labelLength <= 24 && quantity.isCount
            && quantity.role.isDisjoint(with: open) && workings.whole[index] < 0
            && quantity.unit.family != .bare
    }

    /// 全市现有…: its clause speaks of the whole place.
    private func isOfAll(_ quantity: Quantity) -> Bool {
        reader.tokens[quantity.clauseToken..<quantity.token].contains {
            reader.word($0)?.sense == .whole
        }
    }

    private mutating func compare(_ one: Int, _ two: Int) {
        let first = reader.quantities[one]
        let second = reader.quantities[two]
        guard !first.period.differs(from: second.period), !areScoped(first, second),
            !first.after.overlaps(second.before)
        else { return }
        if first.bounds.meets(second.bounds) {
            return workings.add(
                .contradiction, .holds, [one, two], stated: reader.written(two),
                computed: reader.written(one),
                sure: 0.7,
                ExplanationWords.saidTwice)
        }
        if second.isPeriodOwn, second.period.year != 0, first.period.year == 0 { return }
        let isNear = first.paragraph == second.paragraph
        let isUnsaid = first.period.kind != second.period.kind
        if first.labelLength < 5, !first.value.isSlip(of: second.value) || isUnsaid || isNear { return }
        let isSure =
            first.isExact && second.isExact && !isUnsaid && !isNear
            && (first.labelLength >= 6
                || first.labelLength >= 5 && first.value.isSlip(of: second.value)
                    && (first.role.contains(.total) || second.role.contains(.total))
                || isOfAll(first) && isOfAll(second) && first.value.isSlip(of: second.value))
            && (first.section == second.section || first.role.contains(.total)
                || second.role.contains(.total)
                || first.value.sameDigits(second.value) || first.labelLength >= 8)
            && !isPlanned(one) && !isPlanned(two)
        workings.add(
            .contradiction, isSure ? .broken : .ask, [one, two], stated: reader.written(two),
            computed: reader.written(one), sure: isSure ? 0.8 : 0.5,
            ExplanationWords.saidDifferently(reader.written(one), reader.written(two)))
    }

    /// 今年将投入86万元: in its own clause, or in a chapter of plans.
    func isPlanned(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return workings.has(DenialWords.future, in: quantity.before)
            || plans.isIn(quantity.range.lowerBound)
    }

    /// Whether the sentences speak of two places: each street, each village has its own.
    private func areScoped(_ one: Quantity, _ two: Quantity) -> Bool {
        workings.scope(of: one) != workings.scope(of: two)
    }
}

extension UnitFamily {
    var hashed: Int { Int(rawValue) &* 7919 }
}
