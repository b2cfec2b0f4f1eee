/// A count of what the headings below list: 重点做了三方面工作，现总结如下：一、…二、…三、….
extension ListCheck {
    /// 《甲办法》《乙规定》等2件: titles one behind the other, whatever unit counts them.
    mutating func titled(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let scalars = reader.prose.scalars
        guard quantity.isExact, quantity.value >= 2, quantity.value <= 20, quantity.isCount else { return false }
        var end = quantity.range.lowerBound
        for word in ListWords.between where end > word.count && scalars[(end - word.count)..<end].elementsEqual(word) {
            end -= word.count
            break
        }
        let isOpen = end < quantity.range.lowerBound && scalars[end] == ListWords.andSoOn[0]
        let last = end
        var count = 0
        while end > 0, count < 20, scalars[end - 1] == Sign.titleClose || scalars[end - 1] == Sign.pause {
            if scalars[end - 1] == Sign.pause {
                end -= 1
                continue
            }
            guard let start = scalars[max(0, end - 80)..<end].lastIndex(of: Sign.titleOpen) else { return false }
            count += 1
            end = start
        }
        guard count > 1, count == Int(quantity.value) || !isOpen else { return false }
        say(index, count, false, [reader.prose.trimmed(max(end, last - 40)..<quantity.range.upperBound)])
        return true
    }

    /// Whether the headings right behind the paragraph are as many as it says; another number may mean something else.
    mutating func headed(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let scalars = reader.prose.scalars
        let words = quantity.range.upperBound..<min(quantity.range.upperBound + 24, scalars.count)
        guard let end = scalars[quantity.range.upperBound...].prefix(40).firstIndex(of: Sign.newline),
            workings.has(ListWords.below, in: words.lowerBound..<end), isAnnouncing(quantity) || isBelow(quantity)
        else { return false }
        let next = reader.headings.firstIndex { $0.range.lowerBound > end }
        guard let next, reader.headings[next].number == 1,
            reader.headings[next].range.lowerBound - end < 4
        else {
            return false
        }
        let level = reader.headings[next].level
        var count = 0
        for heading in reader.headings[next...].prefix(200) where heading.level <= level {
            guard heading.level == level, heading.number == count + 1 else { break }
            count += 1
        }
        let isClear =
            abs(count - Int(quantity.value)) == 1 && count > 1
            && (opensBelow(words.lowerBound..<end) || isSpoken(quantity))
        guard count == Int(quantity.value) || isClear else { return false }
        let last = reader.headings[next...].filter { $0.level == level }.prefix(count).last
        say(index, count, false, [reader.passage(index), last.map { short($0.range) } ?? 0..<0])
        return true
    }

    /// 以下三件事: said right before the number.
    func isBelow(_ quantity: Quantity) -> Bool {
        let start = quantity.range.lowerBound
        return ListWords.following.contains {
            start > $0.count && reader.prose.scalars[(start - $0.count)..<start].elementsEqual($0)
        }
    }

    /// 下面，我讲四点意见。 A speaker says how many points there are, and makes them.
    private func isSpoken(_ quantity: Quantity) -> Bool {
        let start = quantity.range.lowerBound
        return start > 0 && ListWords.speaking.contains(reader.prose.scalars[start - 1])
            && ListWords.points.contains { reader.prose.scalars[quantity.range.upperBound...].starts(with: $0) }
    }

    /// 以下五项工作：: nothing but the list may follow.
    private func opensBelow(_ words: Range<Int>) -> Bool {
        guard let last = reader.prose.scalars[words].last else { return false }
        return Scanner.mark(last) == .colon
    }

    /// 五个方面12个问题：理论学习2个，联系群众3个…: as many kinds as the count behind has parts.
    mutating func divided(_ index: Int) -> Bool {
        let whole = index + 1
        guard whole < reader.quantities.count, reader.quantities[whole].isCount,
            isAnnouncing(reader.quantities[index]),
            reader.quantities[whole].range.lowerBound - reader.quantities[index].range.upperBound <= 3
        else { return false }
        let end = reader.sentences[reader.quantities[whole].sentence].quantities.upperBound
        let parts = (whole + 1..<max(whole + 1, end)).filter { workings.whole[$0] == whole }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        guard parts.count > 1, sum == reader.quantities[whole].value, let last = parts.last else {
            return false
        }
        say(
            index, parts.count, false,
            [reader.passage(index), reader.passage(parts[0]), reader.passage(last)])
        return true
    }

    /// 四项议程：一、听取…；二、审议…；三、研究…。 Numbers within a line, each behind a semicolon or full stop.
    func numbered(from opener: Int) -> (number: Int, last: Int)? {
        let scalars = reader.prose.scalars
        var number = 0
        var last = opener
        var place = opener
        while place + 1 < scalars.count, place - opener < 600, scalars[place] != Sign.newline {
            let isStart =
                place == opener || scalars[place - 1] == Sign.wideSemicolon || scalars[place - 1] == Sign.semicolon
                || scalars[place - 1] == Sign.stop || Sign.isBlank(scalars[place - 1])
            if number < 12, isItem(number + 1, at: place, isStart) {
                number += 1
                last = place
            }
            if number == 0, !Sign.isBlank(scalars[place]) { return nil }
            place += 1
        }
        return number > 1 ? (number, last) : nil
    }

    /// 一、 1. 1、 （1） at the start of an item; ① anywhere.
    private func isItem(_ number: Int, at place: Int, _ isStart: Bool) -> Bool {
        let scalars = reader.prose.scalars
        if Int(scalars[place]) == Int(Sign.circledOne) + number - 1 { return true }
        guard isStart else { return false }
        if NumeralWords.digits[scalars[place]] == number, !Sign.isDigit(scalars[place]) {
            return scalars[place + 1] == Sign.pause
        }
        let isOpen = scalars[place] == Sign.open || scalars[place] == Sign.wideOpen
        let digits = String(number).unicodeScalars.map(\.value)
        let end = place + (isOpen ? 1 : 0) + digits.count
        guard end + 1 < scalars.count, scalars[(end - digits.count)..<end].elementsEqual(digits) else { return false }
        if isOpen { return scalars[end] == Sign.close || scalars[end] == Sign.wideClose }
        return Sign.itemEnds.contains(scalars[end]) && !Sign.isDigit(scalars[end + 1])
    }

    /// 一是…，二是…，三是…。围绕以上三项重点: a list right before, called back with its number.
    mutating func above(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let start = quantity.range.lowerBound
        let scalars = reader.prose.scalars
        guard
            ListWords.above.contains(where: {
                start > $0.count && scalars[(start - $0.count)..<start].elementsEqual($0)
            }),
            UnitWords.listingIDs.contains(quantity.unit.id)
        else { return false }
        let first = reader.sentences.place { $0.paragraph < quantity.paragraph }
        let range = reader.sentences[first].range.lowerBound..<start
        var reached = 0
        var last = 0
        for item in orders[orders.place { reader.tokens[$0].start < range.lowerBound }...].prefix(Limit.items) {
            let token = reader.tokens[item]
            guard token.start < start else { break }
            guard let word = reader.word(token) else { continue }
            if word.order == reached + 1 { (reached, last) = (word.order, token.start) }
        }
        guard reached > 1 else { return false }
        let quote = reader.prose.trimmed(last..<min(last + 16, start))
        say(index, reached, abs(reached - Int(quantity.value)) > 2, [quote, reader.passage(index)])
        return true
    }

    private func short(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<min(range.upperBound, range.lowerBound + 20)
    }

    /// 三方面工作, 四项措施: a kind of thing that chapters are about.
    func isAnnouncing(_ quantity: Quantity) -> Bool {
        let end = min(quantity.range.upperBound + 6, reader.prose.scalars.count)
        return workings.has(ListWords.chapters, in: quantity.range.lowerBound..<end)
    }
}
