/// Kinds that are announced and then counted one by one, and names in quotes that say how many things they hold.
extension ListCheck {
    /// 分为五类：现场咨询43场，法治讲座36场，…: as many counts as make up their whole.
    mutating func counted(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let sentence = reader.sentences[quantity.sentence]
        let first = index + 1
        guard first < sentence.quantities.upperBound, UnitWords.listingIDs.contains(quantity.unit.id),
            workings.has(ListWords.parting, in: quantity.before), workings.whole[first] >= 0,
            opensWith(first, behind: index)
        else { return false }
        let whole = workings.whole[first]
        let parts = (first..<sentence.quantities.upperBound).filter { workings.whole[$0] == whole }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        guard parts.count > 1, abs(sum - reader.quantities[whole].value) < reader.quantities[whole].step * 0.01,
            abs(parts.count - Int(quantity.value)) <= 2
        else { return false }
        say(index, parts.count, false, [reader.passage(index), parts.last.map(reader.passage) ?? 0..<0])
        return true
    }

    /// Nothing but a colon and a name between the two.
    private func opensWith(_ first: Int, behind index: Int) -> Bool {
        let start = reader.quantities[index].range.upperBound
        let between = start..<reader.quantities[first].range.lowerBound
        return between.count <= 16
            && between.prefix(2).contains { Scanner.mark(reader.prose.scalars[$0]) == .colon }
    }

    /// “五联”机制，即组织联建、阵地联用、活动联办、人才联育: each item has the letter that the name counts.
    mutating func lettered() {
        let scalars = reader.prose.scalars
        for open in scalars.indices.dropLast(4) where scalars[open] == Sign.quoteOpen {
            guard let count = NumeralWords.digits[scalars[open + 1]], count > 2, scalars[open + 3] == Sign.quoteClose,
                Sign.isHan(scalars[open + 2]), let start = opener(behindName: open + 4)
            else { continue }
            let end = scalars[start..<min(start + 200, scalars.count)].firstIndex {
                let mark = Scanner.mark($0)
                return mark != nil && mark != .pause
            }
            guard let end else { continue }
            let items = items(in: start..<end)
            let letter = scalars[open + 2]
            guard items.count > 2, items.allSatisfy({ $0.count <= 12 && scalars[$0].contains(letter) }),
                abs(items.count - count) <= 1
            else { continue }
            say(at: open..<(open + 4), count, items.count, [open..<(open + 4), start..<min(end, start + 58)])
        }
    }

    /// 做到“四个到位”：一是…二是…三是…: as many as the name says.
    mutating func ordered(by name: Range<Int>, _ count: Int) {
        let scalars = reader.prose.scalars
        guard
            let colon = (name.upperBound..<min(name.upperBound + 2, scalars.count)).first(where: {
                Scanner.mark(scalars[$0]) == .colon
            })
        else { return }
        let line = scalars[colon...].firstIndex(of: Sign.newline) ?? scalars.count
        var reached = 0
        var last = colon
        for item in orders[orders.place { reader.tokens[$0].start <= colon }...].prefix(Limit.items) {
            let token = reader.tokens[item]
            guard token.start < line, let word = reader.word(token) else { break }
            if reached == 0, word.order != 1 || token.start - colon > 2 { return }
            if word.order != reached + 1 { break }
            (reached, last) = (word.order, token.start)
        }
        guard reached > 1, abs(reached - count) == 1 else { return }
        say(at: name, count, reached, [name, last..<min(last + 16, line)])
    }

    private func opener(behindName end: Int) -> Int? {
        let scalars = reader.prose.scalars
        for place in end..<min(end + 6, scalars.count) {
            if let word = ListWords.openers.first(where: { scalars[place...].starts(with: $0) }) {
                return place + word.count
            }
            if Scanner.mark(scalars[place]) == .colon { return place + 1 }
            guard Sign.isHan(scalars[place]) else { return nil }
        }
        return nil
    }

    private mutating func say(at name: Range<Int>, _ count: Int, _ found: Int, _ passages: [Range<Int>]) {
        let isSame = count == found
        workings.add(
            .countOfList, isSame ? .holds : .broken, at: passages, stated: reader.prose.text(name),
            computed: "\(found)",
            sure: isSame ? 0.9 : 0.8,
            isSame
                ? ExplanationWords.listHolds(found)
                : ExplanationWords.listDiffers(reader.prose.text(name), found))
    }
}
