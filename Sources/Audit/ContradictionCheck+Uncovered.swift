/// What all are said to have, and some are told to be without: 村（社区）法律顾问实现全覆盖 … 还有7个村没有聘请到法律顾问.
extension ContradictionCheck {
    mutating func uncovered() {
        for (number, sentence) in reader.sentences.enumerated()
        where workings.has(DenialWords.covering, in: sentence.range) {
            guard !plans.isIn(sentence.range.lowerBound), let claim = claim(in: sentence) else { continue }
            let thing = Array(reader.prose.scalars[claim].prefix(4))
            let near = (number - Limit.told...number + Limit.told).clamped(to: 0...reader.sentences.count - 1)
            guard let place = near.first(where: { without(thing, $0, number) != nil }),
                let told = without(thing, place, number)
            else { continue }
            workings.add(
                .contradiction, .broken, at: [claim, told].sorted { $0.lowerBound < $1.lowerBound },
                stated: reader.prose.text(claim), computed: reader.prose.text(told), sure: 0.7,
                ExplanationWords.uncovered(reader.prose.text(claim), reader.prose.text(told)))
        }
    }

    /// The four letters that name what all have, up to the end of the claim: 法律顾问实现全覆盖.
    private func claim(in sentence: Sentence) -> Range<Int>? {
        let scalars = reader.prose.scalars
        for place in sentence.range where scalars[place] == DenialWords.entire {
            guard let word = DenialWords.covering.first(where: { scalars[place...].starts(with: $0) }) else { continue }
            var end = place
            for word in DenialWords.reaching
            where scalars[sentence.range.lowerBound..<end].suffix(word.count).elementsEqual(word) {
                end -= word.count
            }
            // 都已签约聘请法律顾问，实现全覆盖.
            if end > sentence.range.lowerBound, Scanner.mark(scalars[end - 1]) == .comma { end -= 1 }
            let start = end - 4
            guard start >= sentence.range.lowerBound, scalars[start..<end].allSatisfy(Sign.isHan),
                !workings.has(DenialWords.almost, in: max(sentence.range.lowerBound, start - 12)..<place),
                !workings.has(DenialWords.future, in: sentence.range.lowerBound..<place)
            else { return nil }
            return start..<(place + word.count)
        }
        return nil
    }

    /// 还有7个村没有聘请到法律顾问; 北岗村至今没有签约法律顾问: some without it, outside of the claim's own sentence.
    private func without(_ thing: [UInt32], _ place: Int, _ number: Int) -> Range<Int>? {
        let sentence = reader.sentences[place]
        guard place != number, workings.has(thing, in: sentence.range), !plans.isIn(sentence.range.lowerBound)
        else { return nil }
        if let told = untilNow(thing, in: sentence.range) { return told }
        let scalars = reader.prose.scalars
        for index in sentence.quantities {
            let quantity = reader.quantities[index]
            guard quantity.isCount, quantity.value > 0, quantity.role.isDisjoint(with: [.plan, .earlier]),
                DenialWords.stillThere.contains(where: {
                    scalars[sentence.range.lowerBound..<quantity.range.lowerBound].suffix($0.count).elementsEqual($0)
                })
            else { continue }
            let end = stretch(around: quantity.range.lowerBound, in: sentence.range).upperBound
            let rest = quantity.range.upperBound..<min(quantity.range.upperBound + 24, end)
            guard workings.has(DenialWords.not, in: rest), workings.has(thing, in: rest) else { continue }
            return reader.prose.trimmed((quantity.range.lowerBound - 2)..<rest.upperBound)
        }
        return nil
    }

    /// 至今没有签约法律顾问.
    private func untilNow(_ thing: [UInt32], in sentence: Range<Int>) -> Range<Int>? {
        let scalars = reader.prose.scalars
        for place in sentence where scalars[place] == DenialWords.until {
            guard let word = DenialWords.untilNow.first(where: { scalars[place...].starts(with: $0) }) else { continue }
            let rest = (place + word.count)..<min(place + word.count + 10, sentence.upperBound)
            guard let end = rest.first(where: { scalars[$0...].starts(with: thing) }),
                !scalars[rest.lowerBound..<end].contains(where: { Scanner.mark($0) != nil })
            else { continue }
            return place..<(end + thing.count)
        }
        return nil
    }
}
