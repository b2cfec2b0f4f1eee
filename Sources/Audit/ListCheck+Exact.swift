/// Counts of any unit whose list is just as long: there an exact fit is proof enough, and another number may mean
/// something else.
extension ListCheck {
    mutating func exactly(_ index: Int) {
        let quantity = reader.quantities[index]
        guard quantity.isExact, quantity.value >= 2, quantity.value <= 12, quantity.step == 1,
            quantity.isCount || quantity.unit.family == .none
        else { return }
        if ofQuotes(index) || ofRow(index) { return }
        let opener = opening(behind: quantity.range.upperBound)
        guard let opener else { return }
        if let last = follows(Int(quantity.value), from: opener, quantity.token) {
            say(index, Int(quantity.value), false, [reader.passage(index), quote(last)])
        }
    }

    /// Where a list begins behind a count: the colon of its line.
    func opening(behind start: Int) -> Int? {
        let scalars = reader.prose.scalars
        let end = min(start + 40, scalars.count)
        guard start < end else { return nil }
        for place in start..<end {
            if scalars[place] == Sign.newline || scalars[place] == Sign.stop { return place + 1 }
            if Scanner.mark(scalars[place]) == .colon { return place + 1 }
            if Sign.isDigit(scalars[place]) { return nil }
        }
        return nil
    }

    /// Where the last of just so many items begins: 一是…, （一）…, 1.…, or things parted by 、.
    func follows(_ count: Int, from opener: Int, _ token: Int) -> Int? {
        items(from: opener, by: ListWords.orderings(_:), count)
            ?? (Scanner.mark(reader.prose.scalars[opener - 1]) == .colon ? parted(count, from: opener) : nil)
    }

    private func items(from opener: Int, by names: (Int) -> [[UInt32]], _ count: Int) -> Int? {
        let scalars = reader.prose.scalars
        let end = min(opener + 2500, scalars.count)
        var last = opener
        for number in 1...(count + 1) {
            let words = names(number)
            let limit = number == 1 ? min(opener + 4, end) : end
            let found = (last..<limit).first { place in
                starts(place, number == 1 ? opener : last) && words.contains { scalars[place...].starts(with: $0) }
            }
            guard let found else { return number == count + 1 && count > 1 ? last : nil }
            if number == count + 1 { return nil }
            last = found + 1
        }
        return nil
    }

    /// Behind a mark or at the beginning of a line.
    private func starts(_ place: Int, _ opener: Int) -> Bool {
        place == opener || Sign.isBlank(reader.prose.scalars[place - 1])
            || Scanner.mark(reader.prose.scalars[place - 1]) != nil
    }

    /// Just so many things parted by 、 or by ，.
    private func parted(_ count: Int, from opener: Int) -> Int? {
        let scalars = reader.prose.scalars
        let limit = min(opener + 160, scalars.count)
        guard opener < limit else { return nil }
        if let last = clauses(count, from: opener) { return last }
        guard count > 2 else { return nil }
        let end =
            (opener..<limit).first {
                let mark = Scanner.mark(scalars[$0])
                return mark == .stop || mark == .semicolon || mark == .line || mark == .colon
            } ?? limit
        let list = reader.prose.trimmed(opener..<end)
        for kind in [Token.Kind.pause, .comma] {
            let places = list.filter { Scanner.mark(scalars[$0]) == kind }
            let pieces = zip([list.lowerBound - 1] + places, places + [list.upperBound]).map {
                ($0 + 1)..<max($0 + 1, $1)
            }
            let isEven = pieces.allSatisfy { $0.count >= 2 && $0.count <= 40 }
            if pieces.count == count, isEven { return pieces[count - 1].lowerBound }
        }
        let named = items(in: list)
        return named.count == count && isList(named) ? named[count - 1].lowerBound : nil
    }

    /// 两方面不足：…；…。 Just so many clauses parted by semicolons, up to the full stop.
    private func clauses(_ count: Int, from opener: Int) -> Int? {
        let scalars = reader.prose.scalars
        let limit = min(opener + 600, scalars.count)
        let end = (opener..<limit).first { Scanner.mark(scalars[$0]) == .stop || scalars[$0] == Sign.newline } ?? limit
        let marks = (opener..<end).filter { Scanner.mark(scalars[$0]) == .semicolon }
        return marks.count == count - 1 && count > 1 ? marks.last.map { $0 + 1 } : nil
    }

    /// 归为六类：会见笔录过于简单；阅卷材料缺失；…: three short clauses or more, parted by semicolons alone, up to the full stop.
    func clauses(behind opener: Int) -> [Range<Int>]? {
        let scalars = reader.prose.scalars
        let limit = min(opener + 300, scalars.count)
        let end = (opener..<limit).first { Scanner.mark(scalars[$0]) == .stop || scalars[$0] == Sign.newline } ?? limit
        let pieces = scalars[opener..<end].split { Scanner.mark($0) == .semicolon }.map {
            reader.prose.trimmed($0.startIndex..<$0.endIndex)
        }
        let arePlain = pieces.allSatisfy { piece in
            piece.count >= 2 && piece.count <= 24
                && !scalars[piece].contains { Sign.isDigit($0) || Scanner.mark($0) == .comma || $0 == Sign.pause }
        }
        return pieces.count > 3 && arePlain ? pieces : nil
    }

    /// “春雷”“秋风”“冬暖”3次: quotes one behind the other, right before the count.
    private mutating func ofQuotes(_ index: Int) -> Bool {
        let scalars = reader.prose.scalars
        let end = reader.quantities[index].range.lowerBound
        var place = end
        var count = 0
        while place > 1, scalars[place - 1] == Sign.quoteClose || scalars[place - 1] == Sign.pause {
            if scalars[place - 1] == Sign.pause {
                place -= 1
                continue
            }
            guard let open = scalars[max(0, place - 24)..<place].lastIndex(of: Sign.quoteOpen) else { break }
            count += 1
            place = open
        }
        guard count == Int(reader.quantities[index].value), count > 1 else { return false }
        say(index, count, false, [place..<reader.quantities[index].range.upperBound])
        return true
    }

    /// 城关镇9起、经开区7起、清河镇4起，三地占: as many counts in a row as are said to be spoken of.
    private mutating func ofRow(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard quantity.isChinese, quantity.before.count <= 1, index > 1 else { return false }
        let first = reader.sentences[quantity.sentence].quantities.lowerBound
        var row = 0
        var place = index - 1
        while place >= first, reader.quantities[place].isCount,
            reader.quantities[place].unit.id == reader.quantities[index - 1].unit.id
        {
            row += 1
            place -= 1
        }
        guard row == Int(quantity.value), row > 2 else { return false }
        say(index, row, false, [reader.passage(place + 1), reader.passage(index)])
        return true
    }

    func quote(_ start: Int) -> Range<Int> {
        reader.prose.trimmed(start..<min(start + 16, reader.prose.scalars.count))
    }
}
