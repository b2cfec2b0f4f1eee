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

    /// 申请168件，受理151件，受理率98.9%: two digits turned, of the count right before or named so, over one before that.
    mutating func turned(_ index: Int, _ stem: [UInt32], _ near: [Int]) -> Bool {
        let percent = reader.quantities[index]
        let parts = near.filter {
            $0 < index && reader.quantities[$0].sentence == percent.sentence && reader.quantities[$0].isExact
                && !hasOwnRate($0, index) && ($0 == index - 1 || isNamed($0, percent, stem))
        }
        for part in parts {
            let wholes = near.filter {
                $0 < part && workings.areAlike($0, part) && percent.sentence - reader.quantities[$0].sentence <= 1
                    && reader.quantities[$0].paragraph == percent.paragraph
            }
            guard let whole = wholes.first(where: { isTurned(index, part, $0) }) else { continue }
            accuse(index, part, whole, sure: 0.75)
            return true
        }
        return false
    }

    /// 合格1814批次，合格率97.5%…其中农产品720批次，合格率96.9%: the count has a rate of its own right behind it.
    func hasOwnRate(_ part: Int, _ index: Int) -> Bool {
        part + 1 < index && reader.quantities[part + 1].isPercent
            && reader.quantities[part + 1].role.contains(.rate)
            && reader.quantities[part + 1].sentence == reader.quantities[part].sentence
    }

    /// Whether two turned digits of three or more make the difference.
    func isTurned(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
        let percent = reader.quantities[index]
        guard percent.isExact, percent.step < 1, !isRough(part, whole),
            reader.quantities[whole].value > reader.quantities[part].value
        else { return false }
        let digits = (percent.value / percent.step).rounded()
        let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
        return digits >= 100 && digits.isTurned(of: (exact / percent.step).rounded())
    }

    /// 95.849 rounded to 95.85 and that to 95.9.
    func isTwiceRounded(_ percent: Quantity, _ exact: Double) -> Bool {
        guard percent.exactness == .exact, percent.step < 1, exact < percent.value else { return false }
        let finer = percent.step / 10
        let once = (exact / finer).rounded() * finer
        return abs(once - percent.value) <= percent.step * 0.5 + 1e-9
    }

    /// 帮扶213人次，占在册人数的17.7%: visits over people who are named and counted before.
    mutating func visitsOverPeople(_ index: Int, _ part: Int) -> Bool {
        let name = workings.nameOfWhole(of: index)
        guard reader.quantities[part].unit.family == .visits, name.count >= 2 else { return false }
        let whole = (max(0, part - 80)..<part).last {
            reader.quantities[$0].unit.family == .people && reader.quantities[$0].isCount
                && workings.has([name], in: reader.quantities[$0].before)
                && fits(reader.quantities[index], reader.quantities[part], reader.quantities[$0])
        }
        guard let whole else { return false }
        report(.ask, index, [part], whole, sure: 0.6, ExplanationWords.visitsOverPeople)
        return true
    }

    /// 缓刑人员占91.6% of 缓刑1103人.
    func isKind(_ word: [UInt32], of name: [UInt32]) -> Bool {
        ListWords.kindsOfCases.contains {
            word.count >= $0.count + 2 && word.suffix($0.count).elementsEqual($0)
                && name.suffix(word.count - $0.count).elementsEqual(word.dropLast($0.count))
        }
    }

    /// In hundredths, or in thousandths where the text says ‰.
    func written(_ exact: Double, _ places: Int, as index: Int) -> String {
        let isPerMille = reader.prose.scalars[reader.quantities[index].range].contains(NumeralWords.perMille)
        return isPerMille ? Figures.text(exact * 10, places) + "‰" : Figures.text(exact, places) + "%"
    }
}
