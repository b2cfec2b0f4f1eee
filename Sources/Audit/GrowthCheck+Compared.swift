/// What a value is compared with where the nearest count is not meant, or only a year stands before it.
extension GrowthCheck {
    /// 平均住院日7.2天，比去年同期的7.8天缩短0.6天: two stretches of time, compared right before their difference.
    mutating func shortened(_ index: Int, _ sentence: Sentence) {
        guard index - 2 >= sentence.quantities.lowerBound, isCompared(index - 1) else { return }
        let places = [index - 1, index - 2, index]
        guard places.allSatisfy({ reader.quantities[$0].unit == reader.quantities[index].unit }),
            reader.quantities[index - 2].role.isDisjoint(with: [.earlier, .comparing, .rise, .fall, .from])
        else { return }
        weigh(index, now: index - 2, earlier: index - 1)
    }

    /// 咨询251件、投诉139件、建议36件，投诉较去年同期的167件减少: what is compared is named again, and is not the nearest count.
    func namedBeside(_ earlier: Int, _ now: Int, _ sentence: Sentence) -> Int? {
        let letters = reader.prose.scalars[reader.quantities[earlier].before]
        guard now < earlier, let end = letters.firstIndex(where: { DenialWords.than.contains($0) }) else { return now }
        let name = letters[letters.startIndex..<end].filter(Sign.isHan)
        guard name.count >= 2, letters[letters.startIndex..<end].allSatisfy(Sign.isHan),
            !workings.has([Array(name.suffix(2))], in: reader.quantities[now].before)
        else { return now }
        let named = sentence.quantities.last { $0 < earlier && isNow($0, like: earlier) && ends($0, with: name) }
        let isOne = sentence.quantities.count { $0 < earlier && isNow($0, like: earlier) } == 1
        return named ?? (isOne ? now : nil)
    }

    /// 执行到位金额6.37亿元，2021年为5.48亿元: nothing but a year before the number.
    func isOfYearAlone(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.labelLength == 0 && quantity.period.year != 0
            && reader.prose.scalars[reader.prose.trimmed(quantity.before)].first.map(Sign.isDigit) == true
    }

    /// 是2022年底770家的2倍: of the count just before, joined by 的.
    func isOfLast(_ index: Int, _ sentence: Sentence) -> Bool {
        guard index > sentence.quantities.lowerBound, reader.quantities[index - 1].isCount else {
            return false
        }
        let between =
            reader.quantities[index - 1].range.upperBound..<reader.quantities[index].range.lowerBound
        return between.count == 1 && reader.prose.scalars[between.lowerBound] == ListWords.of
    }

    /// 刑事案件598件…。2022年刑事案件为521件，2023年同比增长14.8%: the year before right beside, and the same words before it.
    func ofYears(_ index: Int) -> (now: Int, earlier: Int)? {
        guard index > 1 else { return nil }
        let (growth, earlier) = (reader.quantities[index], reader.quantities[index - 1])
        guard earlier.isPeriodOwn, earlier.isCount, earlier.isExact, earlier.sentence == growth.sentence else {
            return nil
        }
        if !saysPeriod(index) { return ofStretch(index) }
        guard growth.isPeriodOwn, growth.period.year != 0, earlier.period.year == growth.period.year - 1,
            earlier.labelLength > 1
        else { return nil }
        let now = (max(0, index - 16)..<(index - 1)).last {
            isNow($0, like: index - 1) && reader.quantities[$0].label == earlier.label
                && reader.quantities[$0].period.year != earlier.period.year
        }
        return now.map { ($0, index - 1) }
    }

    /// Whether a number's own clause says of which days it is.
    private func saysPeriod(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return reader.tokens[quantity.clauseToken..<quantity.token].contains { reader.word($0)?.sense == .period }
    }

    /// 全年调解318件…；2023年调解345件，同比增长: of another year; 受理244件…。8月受理226件，环比增长: of another month. The same doing.
    private func ofStretch(_ index: Int) -> (now: Int, earlier: Int)? {
        let (growth, earlier) = (reader.quantities[index], reader.quantities[index - 1])
        let words = growth.before
        let isYear = earlier.period.year != 0 && workings.has(FlowWords.yearOnYear, in: words)
        let isMonth = earlier.period.kind == .flow && workings.has(GrowthWords.byStretch, in: words)
        guard isYear || isMonth, earlier.verb != .none else { return nil }
        let now = (max(0, index - 8)..<(index - 1)).last { place in
            let quantity = reader.quantities[place]
            return isNow(place, like: index - 1) && quantity.unit.id == earlier.unit.id && quantity.isExact
                && quantity.verb == earlier.verb && quantity.paragraph == earlier.paragraph
                && (isYear
                    ? quantity.period.year == 0 || quantity.period.year > earlier.period.year
                    : !quantity.isPeriodOwn || quantity.period.first == earlier.period.last + 1)
        }
        return now.map { ($0, index - 1) }
    }

    /// 一季度收到63件，本季减少5件: the value is of a stretch of its own, the difference of the one that is spoken of.
    func isOfStretchBefore(_ earlier: Int, _ delta: Int) -> Bool {
        earlier == delta - 1 && reader.quantities[earlier].isPeriodOwn
            && reader.quantities[earlier].period.kind == .flow
            && workings.has(GrowthWords.thisStretch, in: reader.quantities[delta].before)
            && !workings.has(GrowthWords.thisStretch, in: reader.quantities[earlier].before)
    }

    mutating func since(_ index: Int, _ earlier: Int, _ delta: Int) {
        let value = reader.quantities[earlier].value
        let change = reader.quantities[delta].value * (reader.quantities[delta].role.contains(.fall) ? -1 : 1)
        judge(index, value + change, value, [earlier, delta])
    }

    /// 受理271件…；2023年受理224件，同比增加47件: of a year of its own, and just the difference away from a count before it.
    func laterThan(_ now: Int, by delta: Int, _ index: Int) -> Int? {
        let quantity = reader.quantities[now]
        guard quantity.isPeriodOwn, now < delta else { return nil }
        if quantity.period.year == 0 { return nil }
        let change = reader.quantities[delta].value * (reader.quantities[delta].role.contains(.fall) ? -1 : 1)
        return (max(0, now - 6)..<now).last {
            isNow($0, like: now) && reader.quantities[$0].paragraph == quantity.paragraph
                && reader.quantities[$0].value == quantity.value + change
        }
    }

    /// 占年度计划32亿元的75.9%: what was planned, between a value and its growth.
    func isOfPlan(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.role.contains(.share) && place + 1 < reader.quantities.count
            && reader.quantities[place + 1].isPercent
            && reader.quantities[place + 1].range.lowerBound - quantity.range.upperBound <= 1
    }

    /// 注销5036户，较上年末的55464户增长5.73%: what came or went is not compared with what there was.
    func isFlow(_ place: Int, against earlier: Int) -> Bool {
        let stock = workings.has(FlowWords.opening, in: reader.quantities[earlier].before)
        let words = reader.quantities[place].before
        return stock && [FlowWords.coming, FlowWords.going, FlowWords.net].contains { workings.has($0, in: words) }
            && !workings.has(FlowWords.closing, in: words)
    }

    /// 年初在册1276人…年末较年初减少72人; 净增3178户，较上年末的55464户: how many more or fewer there are than before.
    func isSinceOpening(_ index: Int) -> Bool {
        let delta = reader.quantities[index]
        return delta.isExact
            && (delta.role.contains(.comparing) && workings.has(FlowWords.opening, in: delta.before)
                || workings.has(FlowWords.net, in: delta.before))
    }

    /// What there was at the beginning, in the paragraph of a difference.
    func opening(of index: Int) -> Int? {
        let delta = reader.quantities[index]
        return (max(0, index - 40)..<min(index + 2, reader.quantities.count)).last { place in
            place != index && isStock(place, like: index) && reader.quantities[place].paragraph == delta.paragraph
                && workings.has(FlowWords.opening, in: reader.quantities[place].before)
        }
    }

    private func isStock(_ place: Int, like index: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.isExact && workings.areAlike(place, index)
            && quantity.role.isDisjoint(with: [.rise, .fall, .each, .plan])
    }

    /// The same against what there is now, where that makes it hold.
    mutating func sinceOpening(_ index: Int) {
        guard let opening = opening(of: index) else { return }
        let delta = reader.quantities[index]
        let change = delta.value * (delta.role.contains(.fall) ? -1 : 1)
        let closing = (max(0, index - 40)..<index).last { place in
            place != opening && isStock(place, like: index) && reader.quantities[place].paragraph == delta.paragraph
                && workings.has(FlowWords.closing, in: reader.quantities[place].before)
                && !workings.has(FlowWords.opening, in: reader.quantities[place].before)
                && reader.quantities[place].value == reader.quantities[opening].value + change
        }
        if let closing { weigh(index, now: closing, earlier: opening) }
    }

    /// 粉丝数由3.2万增至4.8万，增长50%: two numbers without a unit, said as the ends of a change.
    func bare(_ index: Int, _ sentence: Sentence) -> Move? {
        guard index - 2 >= sentence.quantities.lowerBound, isOrigin(index - 2),
            reader.quantities[index - 1].role.contains(.to),
            [index - 1, index - 2].allSatisfy({ reader.quantities[$0].unit.family == .none })
        else { return nil }
        return Move(now: index - 1, earlier: index - 2)
    }

    /// Whether the words before a number end in a name.
    func ends(_ place: Int, with name: [UInt32]) -> Bool {
        reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].suffix(name.count)
            .elementsEqual(name)
    }
}
