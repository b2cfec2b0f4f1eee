/// Parts and wholes of shares that are told by their names or their place.
extension PercentCheck {
    /// 由52.4%提高到60.9%: what a rate was before.
    func isOrigin(_ index: Int) -> Bool {
        reader.quantities[index].role.contains(.from) && index + 1 < reader.quantities.count
            && reader.quantities[index + 1].isPercent && reader.quantities[index + 1].role.contains(.to)
            && reader.quantities[index + 1].sentence == reader.quantities[index].sentence
    }

    /// 占应更换数（288台）的91.7%: the whole in brackets right before.
    func isInBrackets(_ whole: Int, _ index: Int) -> Bool {
        whole == index - 1 && reader.quantities[whole].depth > reader.quantities[index].depth
            && reader.quantities[index].range.lowerBound - reader.quantities[whole].range.upperBound == 2
            && reader.prose.scalars[reader.quantities[index].range.lowerBound - 1] == ListWords.of
    }

    /// 第三产业增加值占比47.9%: a count of the paragraph that is named so, some sentences before.
    func namedBefore(_ index: Int, _ number: Int) -> Int? {
        guard let name = nameBefore(index), name.count >= 3 else { return nil }
        for back in 1...4 where number - back >= 0 {
            let sentence = reader.sentences[number - back]
            if sentence.paragraph != reader.sentences[number].paragraph { return nil }
            if let found = named(name, before: sentence.quantities.upperBound, in: sentence) {
                return found
            }
        }
        return nil
    }

    /// Parts of one whole: none is a share of another.
    func isSibling(_ one: Int, _ other: Int) -> Bool {
        workings.whole[one] >= 0 && workings.whole[one] == workings.whole[other]
    }
}
