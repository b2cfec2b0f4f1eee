/// What is denied, and what is said of it later or asked.
extension ContradictionCheck {
    /// 是没有纠纷，还是没有录系统？: a question denies nothing.
    func isAsked(_ sentence: Sentence) -> Bool {
        reader.prose.scalars[sentence.range].suffix(3).contains { DenialWords.asking.contains($0) }
    }

    /// 群众反映较多的是停车难、午间无人值班: what others complain of is denied by nobody.
    func isComplained(_ token: Token, _ sentence: Sentence) -> Bool {
        let start = stretch(around: token.start, in: sentence.range).lowerBound
        return workings.has(DenialWords.complaining, in: start..<max(start, token.start))
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

    /// 执法监督队伍专职人员4人，镇街没有专职人员: a place right before the denial, and a count of somewhere else beside it.
    func isOfOtherPlace(_ token: Token, _ quantity: Quantity, _ sentence: Sentence) -> Bool {
        guard sentence.range.contains(quantity.range.lowerBound) else { return false }
        let scalars = reader.prose.scalars
        let start = scalars[sentence.range.lowerBound..<token.start].lastIndex { Scanner.mark($0) != nil }
        let subject = (start.map { $0 + 1 } ?? sentence.range.lowerBound)..<token.start
        guard subject.count >= 2, subject.count <= 6, scalars[subject].allSatisfy(Sign.isHan) else { return false }
        let words = DenialWords.placesByFirst[scalars[subject.lowerBound], default: []]
        return words.contains { scalars[subject].starts(with: $0) }
            && !workings.has(Array(scalars[subject].prefix(2)), in: quantity.before)
    }

    /// 无人脱管: 人 is nobody, and no part of what is denied.
    func ofNobody(_ core: Range<Int>) -> Range<Int> {
        let scalars = reader.prose.scalars
        guard core.count > 2, scalars[core.lowerBound] == DenialWords.person,
            !DenialWords.afterPerson.contains(scalars[core.lowerBound + 1])
        else { return core }
        return (core.lowerBound + 1)..<core.upperBound
    }

    /// 脱管漏管 is 脱管 and 漏管, 错证假证 is 错证 and 假证.
    func doubled(_ core: Range<Int>) -> [Range<Int>] {
        let scalars = reader.prose.scalars
        let middle = core.lowerBound + 2
        guard core.count == 4, scalars[middle - 1] == scalars[middle + 1] else { return [] }
        return [core.lowerBound..<middle, middle..<core.upperBound]
    }

    /// 未发生一起脱管、漏管和重新犯罪案件: what else is denied behind the first, told by 、 and 和.
    func listed(behind core: Range<Int>, in sentence: Sentence) -> [Range<Int>] {
        let scalars = reader.prose.scalars
        let limit = min(core.upperBound + 40, sentence.range.upperBound)
        let end =
            scalars[core.upperBound..<max(core.upperBound, limit)].firstIndex {
                Sign.isDigit($0) || Scanner.mark($0).map { $0 != .pause } == true
            } ?? limit
        let items = scalars[core.lowerBound..<max(core.upperBound, end)].split {
            $0 == Sign.pause || DenialWords.joints.contains($0) || $0 == DenialWords.or
        }
        guard items.count > 1 else { return [] }
        return items.map { stripped(afterOr($0.startIndex..<$0.endIndex)) }.filter { item in
            item.count >= 4 && item.count <= 12 && item != core && scalars[item].allSatisfy(Sign.isHan)
        }
    }

    /// 或者确认违法: what 或 leaves of 或者.
    private func afterOr(_ item: Range<Int>) -> Range<Int> {
        let isRest = item.first.map { reader.prose.scalars[$0] == DenialWords.orElse } ?? false
        return isRest ? item.dropFirst().startIndex..<item.upperBound : item
    }

    /// 行政行为被复议机关撤销: what was done to it, behind who did it.
    func suffering(_ core: Range<Int>) -> [Range<Int>] {
        let scalars = reader.prose.scalars
        let isPassive = core.lowerBound > 0 && scalars[core.lowerBound - 1] == DenialWords.passive
        let passive = isPassive ? core.lowerBound : core.first { scalars[$0] == DenialWords.passive }
        guard let passive else { return [] }
        for place in passive..<core.upperBound {
            for word in DenialWords.offices where scalars[place..<core.upperBound].starts(with: word) {
                let rest = (place + word.count)..<core.upperBound
                let end = rest.first { scalars[$0] == DenialWords.or || DenialWords.joints.contains(scalars[$0]) }
                let deed = rest.lowerBound..<(end ?? rest.upperBound)
                return deed.count >= 2 ? [deed] : []
            }
        }
        return []
    }

    /// 尚未测评, 未通过的: of some of them something is not done, and nothing is denied of all.
    func isNotYet(_ token: Token) -> Bool {
        let scalars = reader.prose.scalars
        guard token.end - token.start == 1, DenialWords.notYet.contains(scalars[token.start]) else { return false }
        if token.start > 0, DenialWords.still.contains(scalars[token.start - 1]) { return true }
        let end = (token.end..<min(token.end + 8, scalars.count)).first { !Sign.isHan(scalars[$0]) } ?? token.end
        return end > token.end && scalars[end - 1] == ListWords.of
    }

    /// 其余24台因请假暂未更换: a count in the denial's own clause says of how many it holds.
    func isOfCounted(_ index: Int, in sentence: Sentence) -> Bool {
        for token in reader.tokens[sentence.tokens.lowerBound..<index].reversed() {
            switch token.kind {
            case .quantity: return true
            case .comma, .semicolon, .stop, .colon, .line: return false
            default: continue
            }
        }
        return false
    }
}
