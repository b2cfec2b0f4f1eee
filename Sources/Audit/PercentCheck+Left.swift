/// Rates beside a count of the opposite: what 不合格 leaves of the whole is 合格.
extension PercentCheck {
    /// 不合格, 未办结 beside 合格率, 办结率: what is left when the rate is done.
    func isOpposite(_ quantity: Quantity, of stem: [UInt32]) -> Bool {
        let scalars = reader.prose.scalars
        let tail = stem.suffix(2)
        guard tail.count == 2, !stem.contains(where: SetWords.negations.contains) else { return false }
        return [quantity.before, quantity.after].contains { range in
            range.indices.contains { place in
                SetWords.negations.contains(scalars[place]) && place + 3 <= range.upperBound
                    && (scalars[(place + 1)..<(place + 3)].elementsEqual(tail)
                        || place + 3 < range.upperBound
                            && scalars[(place + 2)..<(place + 4)].elementsEqual(tail)
                            && !Sign.isDigit(scalars[place + 1]))
            }
        }
    }

    /// 抽检1840批次，不合格46批次，合格率97.5%: what the opposite leaves of the whole.
    mutating func left(_ index: Int, _ stem: [UInt32], _ near: [Int]) -> Bool {
        let percent = reader.quantities[index]
        guard percent.isExact,
            let part = near.first(where: {
                $0 < index && index - $0 <= 2 && reader.quantities[$0].sentence == percent.sentence
                    && isOpposite(reader.quantities[$0], of: stem)
            }),
            !near.contains(where: {
                isNamed($0, percent, stem) && reader.quantities[$0].sentence == percent.sentence
            })
        else { return false }
        let value = reader.quantities[part].value
        let wholes = near.filter {
            $0 < part && workings.areAlike($0, part) && reader.quantities[$0].value > value
        }
        let whole = wholes.first {
            fits(percent, reader.quantities[$0].value - value, reader.quantities[$0].value)
        }
        if let whole { return remain(index, part, whole, .holds) }
        let here = wholes.filter { reader.quantities[$0].sentence == percent.sentence }
        guard
            let whole = here.first(where: { workings.whole[part] == $0 })
                ?? here.last(where: isWholeHere),
            !isRough(index, part, whole)
        else { return true }
        return remain(index, part, whole, .broken)
    }

    /// No part of another count of its sentence.
    private func isWholeHere(_ place: Int) -> Bool { workings.whole[place] < 0 }

    private mutating func remain(_ index: Int, _ part: Int, _ whole: Int, _ verdict: AuditVerdict)
        -> Bool
    {
        let all = reader.quantities[whole].value
        let rest = all - reader.quantities[part].value
        let terms = "\(Figures.text(all))-\(Figures.text(reader.quantities[part].value))"
        let computed = "(\(terms))÷\(Figures.text(all))=\(Figures.text(rest / all * 100))%"
        say(verdict, [whole, part, index], computed)
        return true
    }

    /// 调解成功60件、不成功30件，成功率66.7%: no whole is printed, the two sides make it up.
    mutating func bothSides(_ index: Int, _ stem: [UInt32], _ near: [Int]) -> Bool {
        let percent = reader.quantities[index]
        let here = near.filter { reader.quantities[$0].sentence == percent.sentence && $0 < index }
        guard percent.isExact, let part = here.first(where: { isNamed($0, percent, stem) }),
            let other = here.first(where: {
                abs($0 - part) == 1 && isOpposite(reader.quantities[$0], of: stem)
            }),
            workings.areAlike(part, other), workings.whole[part] < 0, workings.whole[other] < 0,
            !isRough(part, other),
            !here.contains(where: {
                $0 != part && $0 != other && workings.areAlike($0, part)
                    && reader.quantities[$0].value >= reader.quantities[part].value
            })
        else { return false }
        let done = reader.quantities[part].value
        let all = done + reader.quantities[other].value
        let terms = "\(Figures.text(done))+\(Figures.text(reader.quantities[other].value))"
        let computed = "\(Figures.text(done))÷(\(terms))=\(Figures.text(done / all * 100))%"
        say(fits(percent, done, all) ? .holds : .broken, [part, other, index], computed)
        return true
    }

    /// 调撤率 over 调解1966件、撤诉1211件: each letter of the rate's name begins the name of a count.
    func joined(_ stem: [UInt32], _ near: [Int], _ index: Int) -> [Int]? {
        guard stem.count == 2, stem[0] != stem[1] else { return nil }
        let here = near.filter { $0 < index && index - $0 <= 8 }
        let parts = stem.compactMap { letter in
            here.first { place in
                let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
                return name.count == 2 && name.first == letter
            }
        }
        return parts.count == 2 && workings.areAlike(parts[0], parts[1]) ? parts.sorted() : nil
    }

    func wholeOf(_ parts: [Int], _ near: [Int], _ percent: Quantity) -> Int? {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return near.first { place in
            !parts.contains(place) && workings.areAlike(place, parts[0]) && place < parts[0]
                && fits(percent, sum, reader.quantities[place].value)
        }
    }

    private mutating func say(_ verdict: AuditVerdict, _ places: [Int], _ computed: String) {
        guard let index = places.last else { return }
        let says = verdict == .holds ? ExplanationWords.percentHolds : ExplanationWords.percentWrong
        workings.add(
            .percent, verdict, places, stated: reader.written(index), computed: computed, sure: 0.8,
            ExplanationWords.percent(computed, reader.written(index), says))
    }

    /// 优秀62卷，良好141卷，合格32卷，不合格5卷，合格率97.9%: whoever did better has passed too; all but those who failed.
    mutating func ofGrades(_ index: Int, _ stem: [UInt32]) -> Bool {
        let percent = reader.quantities[index]
        guard percent.isExact, stem.count >= 2 else { return false }
        let first = reader.sentences[percent.sentence].quantities.lowerBound
        let here = (max(first, index - 12)..<index).filter { reader.quantities[$0].isCount && workings.whole[$0] >= 0 }
        guard let failed = here.last(where: { isOpposite(reader.quantities[$0], of: stem) }) else { return false }
        let whole = workings.whole[failed]
        let passed = here.filter { $0 != failed && workings.whole[$0] == whole }
        guard passed.count > 1, passed.contains(where: { isNamed($0, percent, stem) }),
            !isRough(whole, failed), passed.allSatisfy({ !isRough($0) })
        else { return false }
        let sum = passed.reduce(0) { $0 + reader.quantities[$1].value }
        guard sum + reader.quantities[failed].value == reader.quantities[whole].value else { return false }
        if fits(percent, sum, reader.quantities[whole].value) {
            report(.holds, index, passed, whole, sure: 0.9)
            return true
        }
        let own = passed.first { isNamed($0, percent, stem) && !isOpposite(reader.quantities[$0], of: stem) }
        if let own, fits(percent, reader.quantities[own].value, reader.quantities[whole].value) { return false }
        let exact = sum / reader.quantities[whole].value * 100
        let isCut = isCut(percent, exact)
        report(
            isCut ? .ask : .broken, index, passed, whole, sure: 0.8,
            isCut ? ExplanationWords.cutOff : ExplanationWords.percentWrong)
        return true
    }

    /// 不合格4件…不合格率4.0%: a part of a known whole that is called just as the rate.
    mutating func ofNamesake(_ index: Int, _ stem: [UInt32], _ near: [Int]) -> Bool {
        let percent = reader.quantities[index]
        let named = near.filter {
            $0 < index && reader.quantities[$0].paragraph == percent.paragraph && workings.whole[$0] >= 0
                && isNamesake($0, stem)
        }
        guard stem.count >= 2, named.count == 1, let part = named.first, percent.isExact, percent.step < 1,
            !hasOwnRate(part, index), !isRough(part, workings.whole[part])
        else { return false }
        let whole = workings.whole[part]
        if fits(percent, reader.quantities[part], reader.quantities[whole]) {
            report(.holds, index, [part], whole, sure: 0.9)
        } else {
            accuse(index, part, whole, sure: 0.8)
        }
        return true
    }

    /// 不合格, or with a kind of thing behind it: 优秀案卷.
    private func isNamesake(_ place: Int, _ stem: [UInt32]) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        return words.starts(with: stem)
            && (words.count == stem.count || ListWords.kindsOfWholes.contains(Array(words.dropFirst(stem.count))))
    }

    /// A rate within time, of what the law sets, or of a target has a basis that the text does not print.
    func isQualified(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        return workings.has(ExplanationWords.rateQualifiers, in: percent.before)
            || percent.exactness != .exact
    }
}
