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
}
