/// 劳动争议、婚姻继承、民间借贷位居前三: what leads a list, told before how many lead it.
extension ListCheck {
    mutating func foremost() {
        let scalars = reader.prose.scalars
        for place in scalars.indices.dropLast() where scalars[place] == ListWords.foremost {
            guard let count = NumeralWords.digits[scalars[place + 1]], (2...9).contains(count),
                let start = leadingWords(endingAt: place),
                let sentence = reader.sentences[..<reader.sentences.place { $0.range.lowerBound <= place }].last?.range,
                sentence.contains(place)
            else { continue }
            let said = start..<(place + 2)
            let row = namesOrCounts(before: start, from: sentence.lowerBound)
            guard row.count == count, let first = row.first else { continue }
            workings.add(
                .countOfList, .holds, at: [first.lowerBound..<start, said], stated: reader.prose.text(said),
                computed: "\(count)", sure: 0.8, ExplanationWords.listHolds(count))
        }
    }

    /// Where 位居, 位列, 排名 … begin that end right before 前三.
    private func leadingWords(endingAt end: Int) -> Int? {
        let scalars = reader.prose.scalars
        return ListWords.leading.first {
            end > $0.count && scalars[(end - $0.count)..<end].elementsEqual($0)
        }.map { end - $0.count }
    }

    /// Names with 、 between them, or counts, right before.
    private func namesOrCounts(before end: Int, from sentence: Int) -> [Range<Int>] {
        let scalars = reader.prose.scalars
        let stop = Scanner.mark(scalars[end - 1]) == .comma ? end - 1 : end
        let start = (sentence..<stop).last { Scanner.mark(scalars[$0]).map { $0 != .pause } == true }.map { $0 + 1 }
        let names = items(in: (start ?? sentence)..<stop)
        return names.count > 1 ? names : []
    }
}
