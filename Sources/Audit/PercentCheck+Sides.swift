/// Shares of the two sides of one thing make a hundred: 男性占61.5%，女性占38.5%. And which count a share is of.
extension PercentCheck {
    /// 两个所占46%, 以上三个镇占60%: a count without words of its own; not 党员3人.
    func isAlone(_ index: Int) -> Bool {
        let words = reader.prose.trimmed(reader.quantities[index].before)
        return words.isEmpty || ExplanationWords.together.contains { reader.prose.scalars[words].elementsEqual($0) }
    }

    mutating func sides(_ index: Int) {
        guard index > 0 else { return }
        let one = reader.quantities[index - 1]
        let two = reader.quantities[index]
        guard one.isPercent, two.isPercent, one.sentence == two.sentence, one.isExact, two.isExact,
            one.role.contains(.share), two.role.contains(.share), one.labelLength <= 6, two.labelLength <= 6,
            one.set != 0, one.set == two.set, one.member != two.member, one.set <= SetWords.closedCount,
            SetWords.sizes[one.set - 1] == 2
        else { return }
        let sum = one.value + two.value
        guard abs(sum - 100) <= 10 else { return }
        let isAll = abs(sum - 100) <= max(one.step, two.step) + 1e-9
        let computed = "\(Figures.text(one.value))%+\(Figures.text(two.value))%=\(Figures.text(sum))%"
        workings.add(
            .percent, isAll ? .holds : .broken, [index - 1, index], stated: reader.written(index), computed: computed,
            sure: 0.8, isAll ? ExplanationWords.sharesHold : ExplanationWords.sharesDiffer(computed))
    }

    /// 后者占, 前者占: the last count before, or the one before that.
    func latter(_ index: Int) -> Int? {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[index].before)]
        let first = reader.sentences[reader.quantities[index].sentence].quantities.lowerBound
        for (word, back) in zip(ExplanationWords.formerAndLatter, [2, 1]) where words.starts(with: word) {
            let part = index - back
            return part >= first && reader.quantities[part].isCount ? part : nil
        }
        return nil
    }

    /// 村83个、社区26个，村占76.1%: one letter before 占 that names a count of the sentence.
    func namedByLetter(_ index: Int) -> Int? {
        let scalars = reader.prose.scalars
        let first = reader.sentences[reader.quantities[index].sentence].quantities.lowerBound
        let words = reader.prose.trimmed(reader.quantities[index].before)
        guard words.count >= 2, ExplanationWords.shareSign == scalars[words.lowerBound + 1] else { return nil }
        return (first..<index).last {
            let name = reader.prose.trimmed(reader.quantities[$0].before)
            return reader.quantities[$0].isCount && name.count == 1
                && scalars[name.lowerBound] == scalars[words.lowerBound]
        }
    }

    /// 态度好的121人，占69.5%；专业强的87人，占50.0%: a count with a share of its own, parted by a semicolon.
    func isShareBeside(_ place: Int, _ part: Int) -> Bool {
        place + 1 < part && reader.quantities[place + 1].role.contains(.share)
            && !reader.quantities[part].role.contains(.among)
            && reader.tokens[reader.quantities[place].token..<reader.quantities[part].token].contains {
                $0.kind == .semicolon || $0.kind == .close
            }
    }
}
