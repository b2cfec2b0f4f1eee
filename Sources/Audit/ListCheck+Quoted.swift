/// A count that is part of a name in quotes: “三项行动”（排查行动、惠民行动、关爱行动）.
extension ListCheck {
    mutating func quoted() {
        let scalars = reader.prose.scalars
        for open in scalars.indices.dropLast(4) where scalars[open] == Sign.quoteOpen {
            guard let count = NumeralWords.digits[scalars[open + 1]], count > 1,
                ListWords.classifiers.contains(scalars[open + 2]),
                let close = scalars[open..<min(open + 14, scalars.count)].firstIndex(of: Sign.quoteClose),
                close + 1 < scalars.count, Scanner.mark(scalars[close + 1]) == .open,
                let end = scalars[close..<min(close + 200, scalars.count)].firstIndex(where: {
                    Scanner.mark($0) == .close || $0 == Sign.newline || Scanner.mark($0) == .stop
                }), Scanner.mark(scalars[end]) == .close
            else { continue }
            let items = items(in: (close + 2)..<end)
            let isOpen = scalars[end - 1] == ListWords.andSoOn[0]
            guard items.count > 1, isList(items), items.allSatisfy({ $0.count <= 24 }), !isOpen,
                items.count == count || abs(items.count - count) == 1 && items.count > 2
            else { continue }
            let isSame = items.count == count
            workings.add(
                .countOfList, isSame ? .holds : .broken, at: [open..<(close + 1), (close + 2)..<min(end, close + 60)],
                stated: reader.prose.text(open..<(close + 1)), computed: "\(items.count)", sure: isSame ? 0.9 : 0.75,
                isSame
                    ? ExplanationWords.listHolds(items.count)
                    : ExplanationWords.listDiffers(reader.prose.text(open..<(close + 1)), items.count))
        }
    }
}
