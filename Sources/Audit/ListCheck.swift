/// A count against the list that stands beside it.
struct ListCheck {
    var workings: Workings
    var reader: Reader { workings.reader }
    /// Where 一是, 二是 … stand, and where lines end, among the tokens.
    let orders: [Int]

    init(workings: Workings) {
        self.workings = workings
        let reader = workings.reader
        orders = reader.tokens.indices.filter {
            let token = reader.tokens[$0]
            return token.kind == .line || reader.word(token)?.sense == .ordered
        }
    }

    mutating func run() {
        for index in reader.quantities.indices where titled(index) == false {
            let said = workings.findings.count
            if isListing(index), !counted(index), !above(index), !before(index), !headed(index), !divided(index),
                !named(index)
            {
                after(index)
            }
            if workings.findings.count == said { exactly(index) }
        }
        quoted()
        lettered()
        foremost()
    }

    private func isListing(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard quantity.isExact, quantity.value >= 2, quantity.value <= 20,
            quantity.isCount || quantity.unit.family == .none
        else { return false }
        return UnitWords.listingIDs.contains(quantity.unit.id)
            || quantity.isChinese && isAnnouncing(quantity) || isBelow(quantity) && opensPlainly(index)
            || quantity.range.upperBound < reader.prose.scalars.count
                && ListWords.deeds.contains {
                    reader.prose.scalars[quantity.range.upperBound...].starts(with: $0)
                }
    }

    /// 下列五件列为急件：《…》《…》, 以下四件事：一是…: titles or numbered items behind the colon.
    private func opensPlainly(_ index: Int) -> Bool {
        guard let opener = opener(behind: index) else { return false }
        let scalars = reader.prose.scalars
        return scalars[opener...].first == Sign.titleOpen
            || ListWords.orderings(1).contains { scalars[opener...].starts(with: $0) }
    }

    /// A、B、C等三个: the list before its count.
    private mutating func before(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let scalars = reader.prose.scalars
        var end = quantity.range.lowerBound
        let sentence = reader.sentences[quantity.sentence].range.lowerBound
        var isOpen = false
        var stripping = true
        while stripping, end > sentence {
            stripping = false
            for word in ListWords.between
            where end - word.count >= sentence
                && scalars[(end - word.count)..<end].elementsEqual(word)
            {
                end -= word.count
                stripping = true
                if word == ListWords.andSoOn { isOpen = true }
            }
        }
        let quoted = quotedList(before: end, from: sentence)
        guard let start = quoted?.lowerBound ?? listStart(before: end, from: sentence) else {
            return false
        }
        let items = items(in: quoted ?? start..<end)
        guard items.count > 1, isList(items) else { return false }
        let last = items.last?.dropFirst() ?? 0..<0
        isOpen = isOpen || reader.prose.scalars[last].contains(ListWords.andSoOn[0])
        verdict(
            index, items, isOpen,
            [reader.prose.trimmed(max(start, quantity.range.upperBound - 55)..<quantity.range.upperBound)]
        )
        return true
    }

    /// “用工、账款、环保”三类: the whole list stands in one pair of quotes.
    private func quotedList(before end: Int, from sentence: Int) -> Range<Int>? {
        let scalars = reader.prose.scalars
        guard end - 1 > sentence, scalars[end - 1] == Sign.quoteClose,
            let open = scalars[max(sentence, end - 80)..<end].lastIndex(of: Sign.quoteOpen),
            open > sentence,
            scalars[open - 1] != Sign.pause, scalars[open - 1] != Sign.quoteClose,
            scalars[open..<end].contains(Sign.pause)
        else { return nil }
        return (open + 1)..<(end - 1)
    }

    /// Back to the mark that the list begins after; nil without any 、 on the way.
    private func listStart(before end: Int, from sentence: Int) -> Int? {
        let scalars = reader.prose.scalars
        var place = end - 1
        var depth = 0
        var pauses = 0
        while place >= sentence, end - place < 160 {
            let scalar = scalars[place]
            if scalar == Sign.close || scalar == Sign.wideClose || scalar == Sign.quoteClose {
                depth += 1
            }
            if scalar == Sign.open || scalar == Sign.wideOpen || scalar == Sign.quoteOpen {
                depth -= 1
                if depth < 0 { break }
            }
            if depth == 0 {
                let isQuoteJoint =
                    scalar == Sign.quoteOpen && place > sentence && scalars[place - 1] == Sign.quoteClose
                if scalar == Sign.pause || isQuoteJoint { pauses += 1 }
                if scalar != Sign.pause, Scanner.mark(scalar) != nil, scalar != Sign.close,
                    scalar != Sign.wideClose,
                    scalar != Sign.open, scalar != Sign.wideOpen
                {
                    break
                }
            }
            place -= 1
        }
        return pauses > 0 ? place + 1 : nil
    }

    /// Items parted by 、 or 和 outside brackets and quotes.
    func items(in range: Range<Int>) -> [Range<Int>] {
        let scalars = reader.prose.scalars
        var items: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for place in range {
            let scalar = scalars[place]
            if [Sign.open, Sign.wideOpen, Sign.quoteOpen, Sign.titleOpen].contains(scalar) { depth += 1 }
            if [Sign.close, Sign.wideClose, Sign.quoteClose, Sign.titleClose].contains(scalar) {
                depth -= 1
            }
            let isQuoteJoint =
                place > range.lowerBound
                && (scalar == Sign.quoteOpen && scalars[place - 1] == Sign.quoteClose
                    || scalar == Sign.titleOpen && scalars[place - 1] == Sign.titleClose)
            if depth == 0, scalar == Sign.pause || scalar == 0xFF1B && false {
                items.append(start..<place)
                start = place + 1
            } else if isQuoteJoint {
                items.append(start..<place)
                start = place
            }
        }
        items.append(start..<range.upperBound)
        if let last = items.last, let joint = joint(in: last) {
            items.removeLast()
            items.append(last.lowerBound..<joint.lowerBound)
            items.append(joint.upperBound..<last.upperBound)
        }
        return items.map(reader.prose.trimmed).filter { !$0.isEmpty }
    }

    /// 和, 及, 与, 以及 between the last two items.
    private func joint(in range: Range<Int>) -> Range<Int>? {
        let scalars = reader.prose.scalars
        var depth = 0
        for place in range where place > range.lowerBound + 1 && place + 2 <= range.upperBound {
            if [Sign.open, Sign.wideOpen, Sign.quoteOpen, Sign.titleOpen].contains(scalars[place]) {
                depth += 1
            }
            if [Sign.close, Sign.wideClose, Sign.quoteClose, Sign.titleClose].contains(scalars[place]) {
                depth -= 1
            }
            guard depth == 0 else { continue }
            for word in ListWords.joints
            where place + word.count < range.upperBound
                && scalars[place..<(place + word.count)].elementsEqual(word) && !isWithinWord(place, word)
            {
                return place..<(place + word.count)
            }
        }
        return nil
    }

    /// 不及时, 涉及, 普及: 及 joins nothing there.
    private func isWithinWord(_ place: Int, _ word: [UInt32]) -> Bool {
        word == [ListWords.andAlso]
            && (ListWords.beforeAnd.contains(reader.prose.scalars[place - 1])
                || ListWords.behindAnd.contains(reader.prose.scalars[place + 1]))
    }

    /// 已出报告、待回访3家: what became of them, not what they are.
    private func areStates(_ items: [Range<Int>]) -> Bool {
        items.allSatisfy { reader.prose.scalars[$0].first.map(ListWords.states.contains) == true }
    }

    /// 公务员3人、事业编制2人: a row of counts is no list that is counted.
    private func endsInCount(_ item: Range<Int>) -> Bool {
        item.count > 2 && reader.prose.scalars[item.upperBound - 1] != Sign.quoteClose
            && reader.prose.scalars[(item.upperBound - 2)..<item.upperBound].contains { Sign.isDigit($0) }
    }

    /// “3·15”: digits within quotes name something.
    private func isQuoted(_ item: Range<Int>) -> Bool {
        item.count > 2 && reader.prose.scalars[item.lowerBound] == Sign.quoteOpen
            && reader.prose.scalars[item.upperBound - 1] == Sign.quoteClose
    }

    /// Short items of one make, without numbers or marks inside.
    func isList(_ items: [Range<Int>]) -> Bool {
        let scalars = reader.prose.scalars
        return items.dropFirst().allSatisfy { item in
            item.count <= 24
                && (isQuoted(item)
                    || !scalars[item].contains { Sign.isDigit($0) || Scanner.mark($0) == .comma })
        } && items.allSatisfy { $0.count <= 40 } && items.first.map(endsInCount) != true
            && !areStates(items)
    }

    /// 三个派出所：A、B、C; 三项工作：一是…二是….
    private mutating func after(_ index: Int) {
        let quantity = reader.quantities[index]
        guard let opener = opener(behind: index) ?? nextSentence(index) else { return }
        if let count = ordered(from: opener, quantity) {
            let isFar = abs(count.number - Int(quantity.value)) > 3 && self.opener(behind: index) == nil
            guard count.number > 1, !isFar else { return }
            let passage = reader.prose.trimmed(
                count.last..<min(count.last + 16, reader.prose.scalars.count))
            return say(index, count.number, false, [reader.passage(index), passage])
        }
        if let count = numbered(from: opener) {
            let quote = reader.prose.trimmed(
                count.last..<min(count.last + 16, reader.prose.scalars.count))
            return say(index, count.number, false, [reader.passage(index), quote])
        }
        if let clauses = clauses(behind: opener), UnitWords.listingIDs.contains(quantity.unit.id) {
            return verdict(index, clauses, false, [reader.passage(index), quote(clauses.last?.lowerBound ?? opener)])
        }
        let scalars = reader.prose.scalars
        var end = opener
        var depth = 0
        while end < scalars.count, end - opener < 220 {
            if [Sign.open, Sign.wideOpen, Sign.quoteOpen].contains(scalars[end]) { depth += 1 }
            if [Sign.close, Sign.wideClose, Sign.quoteClose].contains(scalars[end]) {
                depth -= 1
                if depth < 0 { break }
            }
            if depth == 0, let mark = Scanner.mark(scalars[end]), mark != .pause, mark != .open,
                mark != .close
            {
                break
            }
            end += 1
        }
        var list = reader.prose.trimmed(opener..<end)
        let isOpen = list.count > 1 && scalars[list.upperBound - 1] == ListWords.andSoOn[0]
        if isOpen { list = list.lowerBound..<(list.upperBound - 1) }
        let items = items(in: list)
        if items.count == Int(quantity.value), areCounted(items, behind: index) {
            return say(index, items.count, false, [reader.passage(index), reader.prose.trimmed(list)])
        }
        guard items.count > 1, isList(items), items.allSatisfy({ $0.count <= 24 }) else { return }
        let quote = reader.prose.trimmed(max(list.lowerBound, list.upperBound - 50)..<list.upperBound)
        verdict(index, items, isOpen, [reader.passage(index), quote])
    }

    /// Where a list begins behind a count: after ： 即 分别是 （.
    private func opener(behind index: Int) -> Int? {
        let quantity = reader.quantities[index]
        let scalars = reader.prose.scalars
        var place = quantity.range.upperBound
        let end = min(place + 24, scalars.count)
        while place < end {
            let scalar = scalars[place]
            if scalar == Sign.colon || scalar == Sign.wideColon { return place + 1 }
            if scalar == Sign.open || scalar == Sign.wideOpen {
                return place - quantity.range.upperBound < 14 ? place + 1 : nil
            }
            for word in ListWords.openers
            where place + word.count <= end
                && scalars[place..<(place + word.count)].elementsEqual(word)
            {
                return place + word.count
            }
            if Sign.isDigit(scalar) || scalar == Sign.stop || scalar == Sign.newline
                || scalar == Sign.pause
            {
                return nil
            }
            place += 1
        }
        return nil
    }

    /// How many items 一是…二是… follow in the same paragraph.
    private func ordered(from opener: Int, _ quantity: Quantity) -> (number: Int, last: Int)? {
        var number = 0
        var reached = 0
        var last = opener
        for item in orders[orders.place { $0 < quantity.token }...].prefix(Limit.items) {
            let found = reader.tokens[item]
            if found.kind == .line, opensLine(item) { continue }
            guard found.kind == .word, number < 12 else { break }
            guard found.start >= opener else { continue }
            let order = reader.words[found.index].order
            if number == 0, order == 1, found.start - opener > 2 { return nil }
            if order == reached + 1 || order == reached + 2 && reached > 1 {
                number += 1
                reached = order
                last = found.start
            } else if order == 1 {
                break
            }
        }
        return number > 0 ? (number + (isLastNamed(behind: last, number) ? 1 : 0), last) : nil
    }

    /// Whether an item begins the line behind a line's end.
    private func opensLine(_ item: Int) -> Bool {
        reader.tokens[(item + 1)...].prefix(2).contains {
            reader.word($0)?.sense == .ordered && $0.start - reader.tokens[item].end <= 2
        }
    }

    /// 五件实事。第一件…第四件…还剩最后一件: the last item goes without its number.
    private func isLastNamed(behind last: Int, _ number: Int) -> Bool {
        let scalars = reader.prose.scalars
        let limit = min(last + 120, scalars.count)
        let end = scalars[last..<limit].firstIndex(of: Sign.newline) ?? limit
        return number > 1 && workings.has(ListWords.lastOne, in: last..<end)
    }

    /// 五件实事。第一件…: the list begins the next sentence.
    private func nextSentence(_ index: Int) -> Int? {
        let end = reader.sentences[reader.quantities[index].sentence].range.upperBound
        let gap = end - reader.quantities[index].range.upperBound
        let items = orders[orders.place { $0 < reader.quantities[index].token }...].prefix(2)
        let first = items.first { reader.tokens[$0].kind != .line || !opensLine($0) }
        guard gap <= 8 || gap <= 24 && first != items.first, let first, reader.word(reader.tokens[first])?.order == 1,
            reader.tokens[first].start - end <= 2
        else { return nil }
        return end
    }

    private mutating func verdict(
        _ index: Int, _ items: [Range<Int>], _ isOpen: Bool, _ passages: [Range<Int>]
    ) {
        let isPlain = items.count > 2 && items.dropFirst().allSatisfy { $0.count <= 14 }
        if isOpen, items.count < Int(reader.quantities[index].value) { return }
        if !isPlain, items.count != Int(reader.quantities[index].value) {
            guard items.count > 2 || abs(items.count - Int(reader.quantities[index].value)) == 1 else {
                return
            }
            return say(index, items.count, true, passages)
        }
        let gap = abs(items.count - Int(reader.quantities[index].value))
        if gap <= 3 { say(index, items.count, false, passages) }
    }

    mutating func say(_ index: Int, _ count: Int, _ isDoubtful: Bool, _ passages: [Range<Int>]) {
        let isSame = count == Int(reader.quantities[index].value)
        workings.add(
            .countOfList, isSame ? .holds : isDoubtful ? .ask : .broken, at: passages,
            stated: reader.written(index),
            computed: "\(count)", sure: isSame ? 0.9 : isDoubtful ? 0.4 : 0.85,
            isSame
                ? ExplanationWords.listHolds(count)
                : ExplanationWords.listDiffers(reader.written(index), count))
    }
}
