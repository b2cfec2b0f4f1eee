/// What is denied, and what is said of it later or asked.
extension ContradictionCheck {
    /// 是没有纠纷，还是没有录系统？: a question denies nothing.
    func isAsked(_ sentence: Sentence) -> Bool {
        reader.prose.scalars[sentence.range].suffix(3).contains { DenialWords.asking.contains($0) }
    }

    /// 律师受到行政处罚: what they suffered.
    func suffered(_ core: Range<Int>) -> Range<Int> {
        if let above = (core.dropFirst(2).dropLast(1)).first(where: {
            reader.prose.scalars[$0...].starts(with: DenialWords.orMore)
        }) {
            return suffered(core.lowerBound..<above)
        }
        for word in DenialWords.suffering {
            for start in core.dropFirst(2).dropLast(word.count + 1)
            where reader.prose.scalars[start..<(start + word.count)].elementsEqual(word) {
                return (start + word.count)..<core.upperBound
            }
        }
        return core
    }

    /// 1名对象未经批准离开本市11天，按脱管作了认定: what somebody did is called so later in the sentence.
    func isNamedLater(_ word: [UInt32], _ quantity: Quantity) -> Bool {
        let sentence = reader.sentences[quantity.sentence]
        return [.people, .cases].contains(quantity.unit.family)
            && sentence.quantities.first.map { reader.quantities[$0].range == quantity.range } == true
            && DenialWords.calling.contains {
                workings.has($0 + word, in: quantity.range.upperBound..<sentence.range.upperBound)
            }
    }
}
