/// Denials that a story answers: 未发生再犯罪 … 8月，一名对象再次实施盗窃，现已收监执行; or a count of what came in.
extension ContradictionCheck {
    /// A sentence that tells something of a topic, and where its telling word stands and ends.
    struct Story {
        let sentence: Int
        let place: Int
        let end: Int
    }

    /// Holds a denial against what is told to have happened.
    mutating func answerTold(_ token: Token, _ core: Range<Int>, _ number: Int) -> Bool {
        let word = reader.prose.scalars[core]
        if let topic = topic(of: core), let story = story(of: topic, against: token, number) {
            let denial = denial(token, core, reader.sentences[number])
            let told = clauses(of: story)
            workings.add(
                .contradiction, .broken, at: [told, denial], stated: reader.prose.text(denial),
                computed: reader.prose.text(told), sure: 0.7,
                ExplanationWords.denial(reader.prose.text(core), "“\(reader.prose.text(told))”"))
            return true
        }
        guard let count = received(Array(word), token, number) else { return false }
        deny(token, core, number, by: count, .broken, sure: 0.7)
        return true
    }

    /// Which of the things that reports like to deny is denied.
    private func topic(of core: Range<Int>) -> Int? {
        let word = reader.prose.scalars[core]
        return StoryWords.topics.firstIndex { $0.denied.contains { word.suffix($0.count).elementsEqual($0) } }
    }

    /// A denial of what reports like to deny, and nothing in the text speaks against it.
    mutating func stands(_ token: Token, _ all: [Range<Int>], _ core: Range<Int>, _ number: Int) {
        let sentence = reader.sentences[number]
        let isKnown = all.contains { topic(of: $0) != nil }
        guard isKnown, !plans.isIn(token.start),
            !workings.has(StoryWords.imagined, in: clause(around: token.start, in: sentence.range))
        else { return }
        let denial = denial(token, core, sentence)
        workings.add(
            .contradiction, .holds, at: [denial], stated: reader.prose.text(denial), computed: "0", sure: 0.5,
            ExplanationWords.undisputed(reader.prose.text(core)))
    }

    /// 无一被法院撤销 and 撤销复议决定2件: what is denied to have been done is counted, under the doing's own name.
    mutating func answerDone(_ token: Token, _ deed: Range<Int>, _ number: Int) -> Bool {
        let (sentence, word) = (reader.sentences[number], Array(reader.prose.scalars[deed]))
        let near = (sentence.quantities.lowerBound - 16..<sentence.quantities.upperBound + 8)
        let count = near.clamped(to: reader.quantities.indices).first { place in
            let quantity = reader.quantities[place]
            let name = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
            return quantity.isCount && quantity.value > 0 && quantity.unit.family == .cases
                && quantity.paragraph == sentence.paragraph && name.starts(with: word) && name.count <= word.count + 4
                && quantity.role.isDisjoint(with: [.denied, .earlier, .plan]) && !isBeside(token, quantity)
                && !isOfOtherDays(quantity, number)
        }
        guard let count else { return false }
        deny(token, deed, number, by: count, .broken, sure: 0.7)
        return true
    }

    /// Every sentence that tells something, by topic. One pass over the text.
    func allStories() -> [[Story]] {
        var stories = [[Story]](repeating: [], count: StoryWords.topics.count)
        let scalars = reader.prose.scalars
        for (number, sentence) in reader.sentences.enumerated() {
            for place in sentence.range where StoryWords.first.contains(scalars[place]) {
                for (word, topic) in StoryWords.tellers[scalars[place], default: []]
                where scalars[place..<sentence.range.upperBound].starts(with: word)
                    && scalars[(place + word.count)...].first != StoryWords.rate
                {
                    stories[topic].append(Story(sentence: number, place: place, end: place + word.count))
                }
            }
        }
        return stories
    }

    private mutating func story(of topic: Int, against token: Token, _ number: Int) -> Story? {
        let all = stories ?? allStories()
        stories = all
        let denying = clause(around: token.start, in: reader.sentences[number].range)
        if workings.has(DenialWords.now, in: reader.sentences[number].range.lowerBound..<token.start) { return nil }
        let near = all[topic][all[topic].place { $0.sentence < number - Limit.told }...]
        return near.prefix { $0.sentence <= number + Limit.told }.first { story in
            (story.sentence != number || story.place >= denying.upperBound)
                && isTold(story, StoryWords.topics[topic]) && !isNarrowed(denying, story)
                && !isOfOtherPeople(denying, story) && !isElsewhere(story, token, number) && !plans.isIn(story.place)
                && isOfThatTime(story, denying, number) && !isAfterwards(story, number)
        }
    }

    /// 矫正期间无重新犯罪 and 解除后重新犯罪2人.
    private func isAfterwards(_ story: Story, _ number: Int) -> Bool {
        let told = stretch(around: story.place, in: reader.sentences[story.sentence].range)
        return workings.has(DenialWords.afterwards, in: told)
            && !workings.has(DenialWords.afterwards, in: reader.sentences[number].range)
    }

    /// 全年未发生 and 11月有1名: within the time of which it is denied.
    private func isOfThatTime(_ story: Story, _ denying: Range<Int>, _ number: Int) -> Bool {
        let (told, denied) = (period(of: story.sentence), period(of: number))
        return !told.differs(from: denied) || told.isWithin(denied) || workings.has(PeriodWords.allYear, in: denying)
    }

    /// It has happened to somebody, or on some day, and nobody kept it from happening.
    private func isTold(_ story: Story, _ topic: StoryWords.Topic) -> Bool {
        let scalars = reader.prose.scalars
        let range = stretch(around: story.place, in: reader.sentences[story.sentence].range)
        let clause = clause(around: story.place, in: range)
        let isJust = topic.denied.contains { scalars[story.place...].starts(with: $0) }
        if scalars[story.end...].first == ListWords.of, !(isJust && isCounted(story)) { return false }
        return (isJust && isCounted(story) || isAnchored(range) && (isJust || workings.has(topic.beside, in: range)))
            && !isNone(story) && !workings.has(topic.others, in: range) && !workings.has(StoryWords.averted, in: clause)
            && !workings.has(StoryWords.imagined, in: clause)
            && ![StoryWords.longAgo, DenialWords.once].contains { workings.has($0, in: range.lowerBound..<story.place) }
    }

    /// 8月, 一名, 某.
    private func isAnchored(_ range: Range<Int>) -> Bool {
        let scalars = reader.prose.scalars
        let hasMonth = range.dropFirst().contains {
            scalars[$0] == StoryWords.month && Sign.isDigit(scalars[$0 - 1])
        }
        return hasMonth || workings.has(StoryWords.anchors, in: range)
            || quantities(in: range).contains { isFew(reader.quantities[$0]) }
    }

    /// 重新犯罪的2人, 1人脱管: a few of them, right beside the word.
    private func isCounted(_ story: Story) -> Bool {
        reader.sentences[story.sentence].quantities.contains { index in
            let quantity = reader.quantities[index]
            let gap = max(quantity.range.lowerBound - story.place, story.place - quantity.range.upperBound)
            return gap <= 6 && isFew(quantity)
        }
    }

    private func isFew(_ quantity: Quantity) -> Bool {
        quantity.isCount && quantity.value > 0 && quantity.value <= 20
            && [.people, .cases, .times, .places].contains(quantity.unit.family)
            && quantity.role.isDisjoint(with: [.plan, .earlier, .denied, .comparing])
    }

    private func quantities(in range: Range<Int>) -> Range<Int> {
        let start = reader.quantities.place { $0.range.lowerBound < range.lowerBound }
        return start..<max(start, reader.quantities.place { $0.range.lowerBound < range.upperBound })
    }

    /// 脱管0人.
    private func isNone(_ story: Story) -> Bool {
        reader.sentences[story.sentence].quantities.contains { index in
            let quantity = reader.quantities[index]
            return quantity.value == 0 && (0...4).contains(quantity.range.lowerBound - story.place)
        }
    }

    /// 未发生亡人火灾: only some of what is told.
    private func isNarrowed(_ denying: Range<Int>, _ story: Story) -> Bool {
        let told = reader.sentences[story.sentence].range
        return StoryWords.narrowing.contains { workings.has([$0], in: denying) && !workings.has([$0], in: told) }
    }

    /// 社区矫正对象未重新犯罪 and 安置帮教对象重新犯罪2人: of others.
    private func isOfOtherPeople(_ denying: Range<Int>, _ story: Story) -> Bool {
        let told = stretch(around: story.place, in: reader.sentences[story.sentence].range)
        let (denied, named) = (people(in: denying), people(in: told))
        return !denied.isEmpty && !named.isEmpty && denied.isDisjoint(with: named)
    }

    private func people(in range: Range<Int>) -> Set<[UInt32]> {
        Set(StoryWords.people.filter { workings.has([$0], in: range) })
    }

    /// Between semicolons.
    func stretch(around place: Int, in sentence: Range<Int>) -> Range<Int> {
        let scalars = reader.prose.scalars
        let start = (sentence.lowerBound..<place).last { Scanner.mark(scalars[$0]) == .semicolon }
        let end = (place..<sentence.upperBound).first { Scanner.mark(scalars[$0]) == .semicolon }
        return (start.map { $0 + 1 } ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
    }

    private func clause(around place: Int, in sentence: Range<Int>) -> Range<Int> {
        let scalars = reader.prose.scalars
        let isEdge = { (place: Int) in Scanner.mark(scalars[place]).map { $0 != .pause } == true }
        let start = sentence.clamped(to: sentence.lowerBound..<place).last(where: isEdge).map { $0 + 1 }
        let end = (place..<sentence.upperBound).first(where: isEdge)
        return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
    }

    /// The story's clause with what stands around it, as much as one quote holds.
    private func clauses(of story: Story) -> Range<Int> {
        let sentence = reader.sentences[story.sentence].range
        let start = max(sentence.lowerBound, story.place - AuditFinding.longestQuote / 2)
        return reader.prose.trimmed(start..<min(sentence.upperBound, start + AuditFinding.longestQuote))
    }

    /// 古渡所辖区未发生…: denied of one place, and told of another.
    private func isElsewhere(_ story: Story, _ token: Token, _ number: Int) -> Bool {
        let scalars = reader.prose.scalars
        let head = clause(around: token.start, in: reader.sentences[number].range).lowerBound..<token.start
        guard head.count >= 3, !workings.has(DenialWords.wholePlaces, in: head),
            let end = head.dropFirst(2).first(where: { place in
                DenialWords.placesByFirst[scalars[place], default: []].contains { scalars[place...].starts(with: $0) }
            })
        else { return false }
        return !workings.has(Array(scalars[(end - 2)..<end]), in: reader.sentences[story.sentence].range)
    }

    /// 收到的3起执法投诉 against 未发生行政执法投诉: what came in, named behind its number.
    private func received(_ word: [UInt32], _ token: Token, _ number: Int) -> Int? {
        guard let thing = StoryWords.things.first(where: { word.suffix($0.count).elementsEqual($0) }) else {
            return nil
        }
        let sentence = reader.sentences[number]
        let from = max(0, sentence.quantities.lowerBound - Limit.denial / 2)
        let until = min(reader.quantities.count, sentence.quantities.upperBound + Limit.denial / 2)
        let known = Array(word.dropLast(thing.count)) + subject(before: token, sentence)
        return (from..<max(from, until)).first { place in
            let quantity = reader.quantities[place]
            return quantity.isCount && quantity.value > 0 && quantity.role.isDisjoint(with: [.denied, .earlier, .plan])
                && hasComeIn(quantity) && !isBeside(token, quantity) && !isOfOtherDays(quantity, number)
                && names(thing, quantity, known, isHere: quantity.section == sentence.section)
        }
    }

    private func hasComeIn(_ quantity: Quantity) -> Bool {
        let before = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        let words = before.last == ListWords.of ? before.dropLast() : before[before.startIndex..<before.endIndex]
        return StoryWords.received.contains { words.suffix($0.count).elementsEqual($0) }
    }

    /// Behind the number the thing stands alone, or with letters that the denial has as well.
    private func names(_ thing: [UInt32], _ quantity: Quantity, _ known: [UInt32], isHere: Bool) -> Bool {
        let scalars = reader.prose.scalars
        let behind = Array(scalars[quantity.range.upperBound...].prefix(14).prefix(while: Sign.isHan))
        guard let place = behind.indices.first(where: { behind[$0...].starts(with: thing) }), place <= 8 else {
            return false
        }
        let rest = behind[(place + thing.count)...]
        if StoryWords.notThings.contains(where: { rest.starts(with: $0) }) { return false }
        guard place > 0 else { return isHere }
        return (0..<(place - 1)).contains { start in
            known.indices.contains { known[$0...].starts(with: behind[start..<(start + 2)]) }
        }
    }
}
