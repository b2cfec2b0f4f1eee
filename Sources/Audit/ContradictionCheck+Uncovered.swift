/// What all are said to have, and some are told to be without: 村（社区）法律顾问实现全覆盖 … 还有7个村没有聘请到法律顾问.
extension ContradictionCheck {
    mutating func uncovered() {
        for (number, sentence) in reader.sentences.enumerated() {
            guard !plans.isIn(sentence.range.lowerBound), let claim = claim(in: sentence) else { continue }
            let thing = Array(reader.prose.scalars[claim].prefix(4))
            let near = (number - Limit.told...number + Limit.told).clamped(to: 0...reader.sentences.count - 1)
            for place in near where place != number {
                guard let told = without(thing, in: reader.sentences[place]) else { continue }
                workings.add(
                    .contradiction, .broken, at: [claim, told].sorted { $0.lowerBound < $1.lowerBound },
                    stated: reader.prose.text(claim), computed: reader.prose.text(told), sure: 0.7,
                    ExplanationWords.uncovered(reader.prose.text(claim), reader.prose.text(told)))
                break
            }
        }
    }

    /// The four letters that name what all have, up to the end of the claim: 法律顾问实现全覆盖.
    private func claim(in sentence: Sentence) -> Range<Int>? {
        let scalars = reader.prose.scalars
        let first = sentence.range.lowerBound
        guard let word = DenialWords.covering.first(in: sentence.range, of: scalars) else { return nil }
        var end = word.lowerBound
        for word in DenialWords.reaching where scalars[first..<end].suffix(word.count).elementsEqual(word) {
            end -= word.count
        }
        // 都已签约聘请法律顾问，实现全覆盖.
        if end > first, Scanner.mark(scalars[end - 1]) == .comma { end -= 1 }
        let start = end - 4
        guard start >= first, scalars[start..<end].allSatisfy(Sign.isHan),
            !workings.has(DenialWords.almost, in: max(first, start - 12)..<word.lowerBound),
            !workings.has(DenialWords.future, in: first..<word.lowerBound)
        else { return nil }
        return start..<word.upperBound
    }

    /// 还有7个村没有聘请到法律顾问; 北岗村至今没有签约法律顾问: some without it, outside of the claim's own sentence.
    private func without(_ thing: [UInt32], in sentence: Sentence) -> Range<Int>? {
        guard workings.has(thing, in: sentence.range), !plans.isIn(sentence.range.lowerBound) else { return nil }
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
        var rest = sentence
        while let word = DenialWords.untilNow.first(in: rest, of: scalars) {
            rest = word.upperBound..<sentence.upperBound
            let near = rest.prefix(10)
            guard let end = near.first(where: { scalars[$0..<sentence.upperBound].starts(with: thing) }),
                !scalars[near.startIndex..<end].contains(where: { Scanner.mark($0) != nil })
            else { continue }
            return word.lowerBound..<(end + thing.count)
        }
        return nil
    }
}
