/// A count that is part of a name in quotes: “三项行动”（排查行动、惠民行动、关爱行动）.
extension ListCheck {
    mutating func quoted() {
        let scalars = reader.prose.scalars
        for open in scalars.indices.dropLast(4) where scalars[open] == Sign.quoteOpen {
            guard let count = NumeralWords.digits[scalars[open + 1]], count > 1,
                ListWords.classifiers.contains(scalars[open + 2]),
                let close = scalars[open..<min(open + 14, scalars.count)].firstIndex(of: Sign.quoteClose)
            else { continue }
            guard let list = list(behind: close + 1) else {
                exactly(open..<(close + 1), count)
                ordered(by: open..<(close + 1), count)
                continue
            }
            let end = list.upperBound
            let items = items(in: list)
            let isOpen = scalars[end - 1] == ListWords.andSoOn[0]
            guard items.count > 1, isList(items), items.allSatisfy({ $0.count <= 24 }), !isOpen,
                items.count == count || abs(items.count - count) == 1 && items.count > 2
            else { continue }
            let isSame = items.count == count
            workings.add(
                .countOfList, isSame ? .holds : .broken,
                at: [open..<(close + 1), list.lowerBound..<min(end, list.lowerBound + 58)],
                stated: reader.prose.text(open..<(close + 1)), computed: "\(items.count)", sure: isSame ? 0.9 : 0.75,
                isSame
                    ? ExplanationWords.listHolds(items.count)
                    : ExplanationWords.listDiffers(reader.prose.text(open..<(close + 1)), items.count))
        }
    }

    /// “四个主动”：一是…四是…: just as many items as the name says.
    private mutating func exactly(_ name: Range<Int>, _ count: Int) {
        let start = name.upperBound
        let joint = ListWords.openers.compactMap { word in
            (start..<min(start + 8, reader.prose.scalars.count)).first {
                reader.prose.scalars[$0...].starts(with: word)
            }
            .map { $0 + word.count }
        }.min()
        guard let opener = joint ?? opening(behind: start), let last = follows(count, from: opener, 0) else { return }
        let stated = reader.prose.text(name)
        workings.add(
            .countOfList, .holds, at: [name, quote(last)], stated: stated, computed: "\(count)", sure: 0.8,
            ExplanationWords.listHolds(count))
    }

    /// What stands in the brackets right behind a name, or behind ，即 and the like up to the next mark.
    private func list(behind start: Int) -> Range<Int>? {
        let scalars = reader.prose.scalars
        guard start < scalars.count else { return nil }
        let isBracket = Scanner.mark(scalars[start]) == .open
        let opener = ListWords.openers.first { scalars[start...].starts(with: $0) }
        guard isBracket || opener != nil else { return nil }
        let first = start + (isBracket ? 1 : opener?.count ?? 0)
        let end = scalars[first..<min(first + 200, scalars.count)].firstIndex {
            let mark = Scanner.mark($0)
            return isBracket ? mark == .close || mark == .line || mark == .stop : mark != nil && mark != .pause
        }
        guard let end, end > first, !isBracket || Scanner.mark(scalars[end]) == .close else { return nil }
        return first..<end
    }

    /// 三个街道分别为新河街道214件、凤台街道187件、工农街道165件: each with a count behind it, all of one unit.
    func areCounted(_ items: [Range<Int>], behind index: Int) -> Bool {
        let counts = items.enumerated().compactMap { place, item -> Int? in
            let count = index + 1 + place
            guard count < reader.quantities.count, reader.quantities[count].range.upperBound == item.upperBound
            else { return nil }
            return count
        }
        return counts.count == items.count && items.count > 1
            && counts.allSatisfy { reader.quantities[$0].unit.id == reader.quantities[counts[0]].unit.id }
    }
}
