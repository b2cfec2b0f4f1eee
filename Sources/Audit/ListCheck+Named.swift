/// 对五家先进调委会予以通报表扬。先进调委会是：A、B、C、D: a count, and further on the list under its name.
extension ListCheck {
    mutating func named(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let scalars = reader.prose.scalars
        let noun = noun(behind: quantity)
        guard noun.count >= 4 else { return false }
        let end = min(quantity.range.upperBound + Limit.listing, scalars.count)
        let name = Array(scalars[noun])
        guard
            let start = (noun.upperBound..<max(noun.upperBound, end - name.count)).first(where: {
                scalars[$0] == name[0] && scalars[$0...].starts(with: name) && opener(behind: $0 + name.count) != nil
            }), let opener = opener(behind: start + name.count),
            let stop = (opener..<min(opener + Limit.listing, scalars.count)).first(where: {
                Scanner.mark(scalars[$0]) == .stop || Scanner.mark(scalars[$0]) == .semicolon
                    || scalars[$0] == Sign.newline
            })
        else { return false }
        let items = items(in: opener..<stop)
        guard items.count > 1, isList(items), abs(items.count - Int(quantity.value)) <= 2 else { return false }
        say(
            index, items.count, false,
            [quantity.range.lowerBound..<noun.upperBound, reader.prose.trimmed(start..<stop)])
        return true
    }

    /// The letters of a name right behind a number.
    private func noun(behind quantity: Quantity) -> Range<Int> {
        let scalars = reader.prose.scalars
        let start = quantity.range.upperBound
        let end = (start..<min(start + 10, scalars.count)).first {
            !Sign.isHan(scalars[$0]) || DenialWords.joints.contains(scalars[$0])
        }
        return start..<(end ?? start)
    }

    /// 是：, 为：, 分别是: what opens the list behind its name.
    private func opener(behind end: Int) -> Int? {
        let scalars = reader.prose.scalars
        guard let word = ListWords.naming.first(where: { scalars[end...].starts(with: $0) }) else { return nil }
        let next = end + word.count
        return next < scalars.count && Scanner.mark(scalars[next]) == .colon ? next + 1 : nil
    }
}
