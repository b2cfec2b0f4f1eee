/// Denials that a count contradicts in other words, or in another chapter.
extension ContradictionCheck {
    /// 涉校刑事案件保持零发案, 进京上访实现“零登记”: what stands before, where 零 denies that it happens at all.
    func happening(at index: Int, in sentence: Sentence) -> Range<Int>? {
        let scalars = reader.prose.scalars
        let token = reader.tokens[index]
        guard scalars[token.start] == DenialWords.zero, token.end - token.start == 1,
            DenialWords.happenings.contains(where: { scalars[token.end...].starts(with: $0) })
        else { return nil }
        var end = token.start
        if end > sentence.range.lowerBound, scalars[end - 1] == Sign.quoteOpen { end -= 1 }
        for word in DenialWords.keeping
        where end - word.count > sentence.range.lowerBound
            && scalars[(end - word.count)..<end].elementsEqual(word)
        {
            end -= word.count
        }
        var start = end
        while start > sentence.range.lowerBound, end - start < 24, Sign.isHan(scalars[start - 1]) {
            start -= 1
        }
        for token in reader.tokens[sentence.tokens] where token.start >= start && token.end <= end {
            guard token.start == start, let sense = reader.word(token)?.sense,
                [.period, .whole, .filler].contains(sense)
            else { continue }
            start = token.end
        }
        while let frame = DenialWords.frames.first(where: { scalars[start..<end].starts(with: $0) }) {
            start += frame.count
        }
        return end - start >= 2 && end - start <= 12 ? start..<end : nil
    }

    /// 公证书被撤销 as 撤销公证书.
    func turned(_ word: [UInt32]) -> [UInt32]? {
        guard let place = word.firstIndex(of: DenialWords.passive), place >= 2, place + 2 < word.count
        else {
            return nil
        }
        return Array(word[(place + 1)...] + word[..<place])
    }

    /// 仍有赴省进京上访登记2人次: in another chapter, and plainly said to have happened.
    func hasHappened(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        hasDone(word, quantity)
            || word.count >= 5 && workings.has([word], in: quantity.before)
                && workings.has(DenialWords.happened, in: quantity.before)
    }

    /// 民间纠纷转化为刑事案件 and 1起邻里纠纷因调处不及时转化为刑事案件: what became of it, in five letters or more.
    func hasBecome(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        let told = told(behind: quantity)
        return word.count >= 6 && quantity.value <= 20
            && zip(word.reversed(), told.reversed()).prefix { $0 == $1 }.count >= 5
    }

    /// The letters behind a number, without 案件, 情况 and the like.
    private func told(behind quantity: Quantity) -> [UInt32] {
        let letters = reader.prose.scalars[reader.prose.trimmed(quantity.after)].filter(Sign.isHan)
        let ending = DenialWords.after.first { letters.count > $0.count && letters.suffix($0.count).elementsEqual($0) }
        return Array(letters.dropLast(ending?.count ?? 0))
    }

    /// 1名对象脱管: somebody did just what is denied.
    func hasDone(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        let told = told(behind: quantity)
        return quantity.unit.family == .people && quantity.value <= 20 && told.count <= word.count + 12
            && told.suffix(word.count).elementsEqual(word)
            && quantity.role.isDisjoint(with: [.plan, .earlier, .comparing])
    }

    /// 社区矫正对象零警告: of whom it is said, in the clause before the denial.
    func subject(before token: Token, _ sentence: Sentence) -> [UInt32] {
        let scalars = reader.prose.scalars
        var start = token.start
        while start > sentence.range.lowerBound, token.start - start < 16,
            Sign.isHan(scalars[start - 1])
        { start -= 1 }
        var letters: [UInt32] = []
        var place = start
        for index in sentence.tokens
        where reader.tokens[index].start >= place && reader.tokens[index].end <= token.start {
            letters += scalars[place..<reader.tokens[index].start].filter(Sign.isHan)
            let sense = reader.word(reader.tokens[index])?.sense
            let isTelling = sense != .period && sense != .filler && sense != .whole && sense != .total
            if isTelling || reader.tokens[index].end - reader.tokens[index].start == 1 {
                letters += scalars[reader.tokens[index].start..<reader.tokens[index].end].filter(Sign.isHan)
            }
            place = reader.tokens[index].end
        }
        letters += scalars[min(place, token.start)..<token.start].filter(Sign.isHan)
        return letters
    }

    /// Whether a count of another chapter is of the same people: its paragraph names them, and its words end so.
    func isOf(_ subject: [UInt32], _ quantity: Quantity, _ word: [UInt32]) -> Bool {
        guard subject.count >= 4, quantity.role.contains(.total) else { return false }
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        guard before.suffix(word.count).elementsEqual(word) else { return false }
        let start = max(0, quantity.range.lowerBound - Limit.scope)
        let line =
            reader.prose.scalars[start..<quantity.range.lowerBound].lastIndex(of: Sign.newline) ?? start
        return workings.has([subject], in: line..<quantity.range.lowerBound)
    }

    /// 未发生违纪违法案件 beside 受到党纪处分1人: a count that means what is denied.
    func meant(_ token: Token, _ core: Range<Int>, _ number: Int) -> Place? {
        let word = reader.prose.scalars[core]
        let meaning = DenialWords.meanings.first { meaning in
            meaning.denied.contains { word.elementsEqual($0) || isSaid($0, ofSomebodyIn: word) }
        }
        guard let meaning else { return nil }
        let sentence = reader.sentences[number]
        let isOfNow = workings.has(DenialWords.now, in: sentence.range.lowerBound..<token.start)
        let after = min(sentence.quantities.upperBound + 12, reader.quantities.count)
        for place in (max(0, sentence.quantities.lowerBound - Limit.denial)..<after).reversed() {
            let quantity = reader.quantities[place]
            if lasted(meaning, quantity), !isOfOtherDays(quantity, number) { return Place(count: place, isHere: true) }
            let isNear =
                quantity.section == sentence.section && abs(quantity.paragraph - sentence.paragraph) <= 1
                && sentence.quantities.lowerBound - place <= 24
            guard quantity.isCount, quantity.value > 0, !isOfSome(quantity, meaning),
                isNear || !isOfNow && hasHappened(meaning, quantity),
                !isBeside(token, quantity),
                quantity.role.isDisjoint(with: [.denied, .earlier, .plan]),
                !isOfOtherDays(quantity, number), !isOfOtherPhase(quantity, sentence),
                !isOfOthers(quantity, than: word),
                means(meaning, quantity) || !isOfNow && isCause(meaning, of: quantity)
            else { continue }
            let isPlain = meaning.counted.contains { word in
                word.count >= 4 && [quantity.before, quantity.after].contains { workings.has(word, in: $0) }
            }
            return Place(
                count: place,
                isHere: !isNear || isPlain || quantity.paragraph == sentence.paragraph || isAllSaid(meaning, quantity))
        }
        return nil
    }

    /// 解除后一年内重新犯罪2人, 矫正期间无重新犯罪: of what came after, and of the time itself.
    func isOfOtherPhase(_ quantity: Quantity, _ sentence: Sentence) -> Bool {
        workings.has(DenialWords.afterwards, in: quantity.before)
            && !workings.has(DenialWords.afterwards, in: sentence.range)
    }

    /// ；脱管2人: the word is all that is said of them.
    private func isAllSaid(_ meaning: DenialWords.Meaning, _ quantity: Quantity) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return meaning.counted.contains { before.elementsEqual($0) }
    }

    /// 脱管26小时后找回: how long it lasted says that it happened.
    private func lasted(_ meaning: DenialWords.Meaning, _ quantity: Quantity) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return quantity.unit.family == .time && quantity.value > 0
            && reader.prose.scalars[quantity.range.upperBound...].first == DenialWords.thereafter
            && meaning.counted.contains { before.suffix($0.count).elementsEqual($0) }
    }

    /// 对给予处分的5人开展教育: 的 right before the number says which ones, not that it happened; 年内重新犯罪的2人 says both.
    private func isOfSome(_ quantity: Quantity, _ meaning: DenialWords.Meaning) -> Bool {
        guard quantity.range.lowerBound > 0,
            reader.prose.scalars[quantity.range.lowerBound - 1] == ListWords.of
        else { return false }
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)].dropLast()
        return !meaning.counted.contains { words.suffix($0.count).elementsEqual($0) && words.count <= $0.count + 4 }
            || reader.quantities[reader.sentences[quantity.sentence].quantities.lowerBound].range != quantity.range
    }

    /// 发生脱管1人: in another chapter, and plainly said to have happened.
    private func hasHappened(_ meaning: DenialWords.Meaning, _ quantity: Quantity) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        let isSaid = DenialWords.happened.contains { before.suffix($0.count).elementsEqual($0) }
        if isSaid, workings.has(meaning.counted, in: quantity.after.prefix(8)) { return true }
        return meaning.counted.contains { word in
            before.suffix(word.count).elementsEqual(word)
                && DenialWords.happened.contains { before.dropLast(word.count).suffix($0.count).elementsEqual($0) }
        }
    }

    /// Where a count stands that a denial is held against.
    struct Place {
        let count: Int
        let isHere: Bool
    }

    mutating func meant(_ token: Token, _ core: Range<Int>, _ number: Int) -> Bool {
        guard let found: Place = meant(token, core, number) else { return false }
        deny(token, core, number, by: found.count, found.isHere ? .broken : .ask, sure: found.isHere ? 0.75 : 0.5)
        return true
    }

    /// Who or what may be counted where something has happened: 八项规定 is neither.
    private static let families: Set<UnitFamily> = [
        .people, .cases, .visits, .times, .groups, .households,
    ]

    /// 社区矫正对象重新犯罪: the denied word behind those of whom it is said; not 较大以上生产安全事故.
    private func isSaid(_ denied: [UInt32], ofSomebodyIn word: Slice<Tape<UInt32>>) -> Bool {
        guard word.suffix(denied.count).elementsEqual(denied) else { return false }
        let head = word.dropLast(denied.count)
        return DenialWords.somebody.contains { head.suffix($0.count).elementsEqual($0) }
    }

    /// 社区矫正对象… beside 安置帮教对象重新犯罪2人: of somebody else.
    private func isOfOthers(_ quantity: Quantity, than word: Slice<Tape<UInt32>>) -> Bool {
        guard DenialWords.somebody.contains(where: { workings.has([$0], in: word.startIndex..<word.endIndex) }),
            let named = DenialWords.somebody.first(where: { workings.has([$0], in: quantity.before) })
        else { return false }
        let head = Array(word.prefix(2))
        return !workings.has([named], in: word.startIndex..<word.endIndex)
            || !workings.has([head], in: quantity.before)
    }

    /// 因矫正期间再犯罪撤销缓刑、收监执行1人: what is denied is the cause of what is counted.
    private func isCause(_ meaning: DenialWords.Meaning, of quantity: Quantity) -> Bool {
        let words = reader.prose.scalars[quantity.before]
        guard Self.families.contains(quantity.unit.family), !workings.has(meaning.others, in: quantity.before),
            let start = words.firstIndex(of: DenialWords.because)
        else { return false }
        return workings.has(meaning.counted, in: start..<quantity.before.upperBound)
    }

    /// 管理社区矫正对象34人，…警告处分1人次: a reprimand of those whom the office looks after.
    private func isOfLookedAfter(_ quantity: Quantity) -> Bool {
        let sentence = reader.sentences[quantity.sentence].range
        let stretch = stretch(around: quantity.range.lowerBound, in: sentence)
        return workings.has(StoryWords.lookedAfter, in: stretch.lowerBound..<quantity.range.lowerBound)
    }

    /// A word of the meaning stands right before the number or among those behind it, and nobody else is spoken of.
    private func means(_ meaning: DenialWords.Meaning, _ quantity: Quantity) -> Bool {
        if !Self.families.contains(quantity.unit.family)
            || workings.has(meaning.others, in: quantity.before)
            || workings.has(meaning.others, in: quantity.after)
            || meaning.isOfStaff && isOfLookedAfter(quantity)
        {
            return false
        }
        if workings.has(meaning.counted, in: quantity.after) { return true }
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        let words = before.last == ListWords.of ? before.dropLast() : before[before.startIndex..<before.endIndex]
        return meaning.counted.contains { words.suffix($0.count).elementsEqual($0) }
    }
}
