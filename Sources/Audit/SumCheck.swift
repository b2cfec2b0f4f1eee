/// Parts against their whole, where the text says which belong together.
struct SumCheck {
    var workings: Workings

    /// How strongly a text says that its parts are all there are.
    enum Evidence: Int {
        case weak, parallel, listed, closed
    }

    /// Where a list of parts begins.
    struct Opener {
        let kind: Token.Kind
        let sense: Sense?
        let token: Int
    }

    var reader: Reader { workings.reader }

    mutating func run() {
        for index in reader.sentences.indices where !reader.sentences[index].quantities.isEmpty {
            for opener in openers(in: reader.sentences[index]).reversed() { open(opener, in: index) }
            closeLists(in: index)
            loose(in: index)
            carriedOver(from: index)
        }
        ordered()
    }

    private func openers(in sentence: Sentence) -> [Opener] {
        var openers: [Opener] = []
        for index in sentence.tokens {
            let token = reader.tokens[index]
            switch token.kind {
            case .word:
                let sense = reader.words[token.index].sense
                if sense == .among || sense == .include || sense == .respectively {
                    openers.append(Opener(kind: .word, sense: sense, token: index))
                }
            case .colon, .open: openers.append(Opener(kind: token.kind, sense: nil, token: index))
            default: break
            }
        }
        return openers.count > 40 ? Array(openers.prefix(40)) : openers
    }

    private mutating func open(_ opener: Opener, in number: Int) {
        let sentence = reader.sentences[number]
        let at = reader.tokens[opener.token].start
        let split = sentence.quantities.first { reader.quantities[$0].range.lowerBound >= at }
        guard let first = split else { return }
        let parts = parts(from: first, of: opener, in: sentence)
        guard let lead = parts.first else { return }
        check(parts, opener, number, first, sentence)
        if opener.sense == .among, lead == first { alongside(parts, opener, number, first, sentence) }
    }

    /// 8260户13147人，其中城市1130户1722人，农村7130户11425人: a second count beside each part.
    private mutating func alongside(
        _ parts: [Int], _ opener: Opener, _ number: Int, _ first: Int, _ sentence: Sentence
    ) {
        let seconds = parts.map { $0 + 1 }.prefix {
            $0 < sentence.quantities.upperBound && reader.quantities[$0].isCount
                && reader.quantities[$0].before.count <= 1
                && !workings.areAlike($0, parts[0])
        }
        guard seconds.count == parts.count, parts.count > 1 else { return }
        check(Array(seconds), opener, number, first, sentence)
    }

    private mutating func check(
        _ parts: [Int], _ opener: Opener, _ number: Int, _ first: Int, _ sentence: Sentence
    ) {
        guard let lead = parts.first else { return }
        let wholes = wholes(before: first, alike: lead, opener, number)
        if opener.sense == .among, mixedUnits(first, parts, wholes, sentence) { return }
        guard !wholes.isEmpty else { return }
        for whole in wholes {
            let fit = parts.filter { workings.areAlike($0, whole) }
            if let count = holding(fit, whole) { return settle(whole, Array(fit.prefix(count)), opener) }
        }
        let isLoose = opener.sense == .respectively || opener.kind == .colon
        guard let whole = likely(wholes, parts, opener) else { return }
        let kept = structural(parts.filter { workings.areAlike($0, whole) }, opener)
        if opener.kind == .open || isLoose, kept.count < 2 { return }
        guard !kept.isEmpty else { return }
        judge(whole, kept, evidence(kept, opener), opener)
        for part in kept where workings.whole[part] < 0 { workings.whole[part] = whole }
    }

    /// The counts behind an opener that may be its parts.
    private mutating func parts(from first: Int, of opener: Opener, in sentence: Sentence) -> [Int] {
        let depth = reader.quantities[first].depth
        var parts: [Int] = []
        for index in first..<sentence.quantities.upperBound {
            let quantity = reader.quantities[index]
            if quantity.depth < depth { break }
            if quantity.depth > depth || !quantity.isCount || workings.whole[index] >= first { continue }
            if !parts.isEmpty, quantity.role.contains(.total), quantity.set == 0 { break }
            if quantity.role.contains(.earlier), first > 0, !reader.quantities[first - 1].role.contains(.earlier) {
                continue
            }
            if workings.whole[index] >= 0 && workings.whole[index] < first { break }
            if opener.kind == .open, quantity.depth != depth { break }
            if let lead = parts.first, !workings.areAlike(lead, index) { continue }
            if index + 1 < reader.quantities.count, let named = workings.namedWhole(of: index + 1), named >= first {
                workings.whole[index] = named
                continue
            }
            parts.append(index)
            if parts.count == 16 { break }
        }
        return parts
    }

    /// Earlier numbers that the parts may be of: nearest first.
    private func wholes(before first: Int, alike lead: Int, _ opener: Opener, _ number: Int) -> [Int] {
        let sentence = reader.sentences[number]
        if opener.kind == .open {
            guard first > sentence.quantities.lowerBound, workings.areAlike(first - 1, lead),
                reader.tokens[opener.token].start - reader.quantities[first - 1].range.upperBound <= 14,
                reader.quantities[first].depth > reader.quantities[first - 1].depth
            else { return [] }
            return [first - 1]
        }
        var found = candidates(sentence.quantities.lowerBound..<first, lead)
        if opener.kind == .colon { return Array(found.prefix(1)) }
        guard found.isEmpty, opener.sense == .among || opener.sense == .include || opener.sense == .respectively else {
            return found
        }
        var back = number - 1
        while back >= 0, number - back <= 4, found.isEmpty {
            let earlier = reader.sentences[back]
            if sentence.paragraph - earlier.paragraph > 1 { break }
            found = candidates(earlier.quantities, lead)
            back -= 1
        }
        return found
    }

    private func candidates(_ range: Range<Int>, _ lead: Int) -> [Int] {
        Array(
            range.reversed().lazy.filter { index in
                let quantity = reader.quantities[index]
                return quantity.isCount && workings.areAlike(index, lead) && quantity.value > 0
            }.prefix(6))
    }

    /// How many of the first parts add up to the whole; nil when none do.
    func holding(_ parts: [Int], _ whole: Int) -> Int? {
        guard parts.count > 1 else { return nil }
        var low = 0.0
        var high = 0.0
        var best: Int?
        for (count, part) in parts.enumerated() {
            let bounds = reader.quantities[part].bounds
            low += bounds.lowerBound
            high += bounds.upperBound
            if count > 0, (low...high).meets(reader.quantities[whole].bounds) { best = best ?? count + 1 }
        }
        return best
    }

    /// The whole that a reader would take: the nearest that is no part itself and large enough.
    private func likely(_ wholes: [Int], _ parts: [Int], _ opener: Opener) -> Int? {
        let most = parts.map { reader.quantities[$0].value }.max() ?? 0
        let lead = reader.quantities[parts[0]].value
        if wholes.count == 1 { return wholes[0] }
        return wholes.first { workings.whole[$0] < 0 && reader.quantities[$0].value >= max(most, lead) }
            ?? wholes.first { reader.quantities[$0].value >= lead } ?? wholes.first
    }

    /// The parts up to where something else begins.
    func structural(_ parts: [Int], _ opener: Opener?) -> [Int] {
        guard let lead = parts.first else { return [] }
        let first = reader.quantities[lead]
        var kept = [lead]
        for part in parts.dropFirst() {
            let quantity = reader.quantities[part]
            if begins(quantity, after: first) { break }
            if quantity.role.contains(.involving), !first.role.contains(.involving) { break }
            if quantity.period.differs(from: first.period), quantity.isPeriodOwn { break }
            kept.append(part)
        }
        return kept
    }

    /// Whether a number begins something new: what was done next, not another part.
    private func begins(_ quantity: Quantity, after first: Quantity) -> Bool {
        guard quantity.verb != .none, quantity.verb != first.verb, quantity.set == 0 || quantity.set != first.set,
            !isOutcome(quantity)
        else { return false }
        switch quantity.verb {
        case .accept, .conclude, .succeed, .hold, .publish, .pend, .refer: return true
        default: return quantity.role.contains(.verbLed)
        }
    }

    /// 调解150件, 公证30件: a short word for what was done names a kind of case.
    private func isOutcome(_ quantity: Quantity) -> Bool {
        switch quantity.verb {
        case .handle, .punish, .fail: reader.prose.trimmed(quantity.before).count <= 4
        default: false
        }
    }

    func evidence(_ parts: [Int], _ opener: Opener?) -> Evidence {
        let first = reader.quantities[parts[0]]
        let all = parts.map { reader.quantities[$0] }
        let members = Set(all.map(\.member))
        if first.set != 0, first.set <= SetWords.closedCount, members.count == parts.count, parts.count > 1,
            all.allSatisfy({ $0.set == first.set || $0.role.contains(.rest) })
        {
            return .closed
        }
        if parts.count > 1, let last = all.last, last.role.contains(.rest) { return .closed }
        let isListed =
            opener?.kind == .colon || opener?.kind == .open || opener?.sense == .respectively
            || opener?.sense == .include
        if isListed, parts.count > 1 { return .listed }
        let tails = Set(parts.map(tail))
        if parts.count > 1, tails.count == 1, !tails.contains(0) { return .parallel }
        let heads = Set(parts.dropFirst().map(head))
        if parts.count > 2, heads.count == 1, !heads.contains(0) { return .parallel }
        let sets = Set(all.map(\.set))
        return parts.count > 1 && sets.count == 1 && !sets.contains(0) ? .parallel : .weak
    }

    /// The first scalar of the words of a part: 进机关, 进学校.
    private func head(_ index: Int) -> UInt32 {
        let before = reader.prose.trimmed(reader.quantities[index].before)
        return before.count > 1 ? reader.prose.scalars[before.lowerBound] : 0
    }

    /// The last scalar of the words of a part: 案件, 纠纷, 街道.
    private func tail(_ index: Int) -> UInt32 {
        let quantity = reader.quantities[index]
        let before = reader.prose.trimmed(quantity.before)
        let after = reader.prose.trimmed(quantity.after)
        if let last = reader.prose.scalars[before].last(where: Sign.isHan) { return last }
        return reader.prose.scalars[after].last(where: Sign.isHan) ?? 0
    }
}
