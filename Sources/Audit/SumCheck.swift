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
            respectively(in: index)
            closeLists(in: index)
            closeAcross(in: index)
            for opener in openers(in: reader.sentences[index]).reversed() { open(opener, in: index) }
            within(index)
            loose(in: index)
            sides(in: index)
            stretches(in: index)
            rows(in: index)
            deeper(in: index)
            backwards(from: index)
            carriedOver(from: index)
            levels(in: index)
            amidst(in: index)
            namedTotals(in: index)
            namedInBrackets(in: index)
            rowsWithTotal(in: index)
            namedKinds(in: index)
            sameDoing(from: index)
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
                if sense == .among || sense == .include || sense == .holding || sense == .respectively {
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
        if opener.sense == .among, interleaved(from: first, in: number) { return }
        let parts = parts(from: first, of: opener, in: sentence)
        guard let lead = parts.first else { return }
        check(parts, opener, number, first, sentence)
        if opener.sense == .among, lead == first {
            alongside(parts, opener, number, first, sentence)
            between(parts, first, sentence)
        }
    }

    /// 追回1260万元，其中诉前73件、追回640万元，执行58件、追回620万元: the second counts have a whole of their own.
    private mutating func between(_ parts: [Int], _ first: Int, _ sentence: Sentence) {
        let whole = first - 1
        guard whole >= 0, !workings.areAlike(whole, first),
            sentence.paragraph == reader.quantities[whole].paragraph,
            reader.quantities[first].sentence - reader.quantities[whole].sentence <= 1
        else { return }
        let others = (first..<sentence.quantities.upperBound).filter {
            reader.quantities[$0].isCount && workings.areAlike($0, whole) && workings.whole[$0] < 0
        }
        guard reader.quantities[whole].isCount, holding(others, whole) == others.count else { return }
        settle(whole, others, nil)
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
        guard seconds.count == parts.count, parts.count > 1,
            seconds.allSatisfy({ workings.whole[$0] < 0 })
        else {
            return
        }
        let isWhole = holding(parts, workings.whole[parts[0]]) == parts.count
        check(Array(seconds), opener, number, first, sentence, isWhole ? .closed : nil)
    }

    private mutating func check(
        _ parts: [Int], _ opener: Opener, _ number: Int, _ first: Int, _ sentence: Sentence,
        _ known: Evidence? = nil
    ) {
        guard let lead = parts.first else { return }
        let wholes = wholes(before: first, alike: lead, opener, number)
        if opener.sense == .among, mixedUnits(first, parts, wholes, sentence) { return }
        guard !wholes.isEmpty else { return }
        let parts = nested(parts)
        for whole in wholes {
            let fit = parts.filter { workings.areAlike($0, whole) }
            if let count = holding(fit, whole), count == fit.count || !isDivided(whole, before: lead) {
                return settle(whole, Array(fit.prefix(count)), opener)
            }
            let rest = Array(fit.dropFirst(end(of: fit)))
            guard !rest.isEmpty, holding(rest, whole) == rest.count else { continue }
            settle(whole, rest, opener)
            judgeFirst(Array(fit.dropLast(rest.count)), whole, opener)
            return
        }
        let isLoose = opener.sense == .respectively || opener.kind == .colon
        guard let whole = slipped(wholes, parts, opener) ?? likely(wholes, parts, opener) else {
            return
        }
        let alike = parts.filter { workings.areAlike($0, whole) }
        if opener.sense == .among, let near = slip(alike, whole) { return accuse(near, whole) }
        if opener.sense == .among, let named = namedWhole(wholes, lead) {
            let kept = structural(parts.filter { workings.areAlike($0, named) }, opener)
            return judge(named, kept, .listed)
        }
        if opener.kind == .colon, wholes.count > 1,
            let turned = wholes.first(where: { workings.areAlike($0, lead) && slip(parts, $0) == parts })
        {
            return accuse(parts, turned)
        }
        let kept = structural(alike, opener)
        if opener.kind == .open || isLoose, kept.count < 2 { return }
        guard !kept.isEmpty else { return }
        judge(whole, kept, known ?? evidence(kept, opener))
        let isTooLarge = kept.count == 1 && reader.quantities[kept[0]].value > reader.quantities[whole].value
        for part in kept where workings.whole[part] < 0 && !isTooLarge { workings.whole[part] = whole }
    }

    /// The first of two lists, when the second has held.
    private mutating func judgeFirst(_ parts: [Int], _ whole: Int, _ opener: Opener) {
        guard parts.count > 1 else { return }
        judge(whole, parts, evidence(parts, opener))
        for part in parts where workings.whole[part] < 0 { workings.whole[part] = whole }
    }

    /// The first parts, when they miss the whole by little and by one mistyped digit.
    func slip(_ parts: [Int], _ whole: Int) -> [Int]? {
        let total = reader.quantities[whole]
        if parts.count == 2, mark(parts[0], parts[1]) != .semicolon, !isAcross(parts),
            !opensOnly(parts, whole)
        {
            return isClose(whole, parts) ? parts : nil
        }
        guard parts.count > 2, total.value >= 100 else { return nil }
        return (3...parts.count).reversed().map { Array(parts.prefix($0)) }.first { kept in
            let sum = kept.reduce(0) { $0 + reader.quantities[$1].value }
            return abs(sum - total.value) <= total.value * 0.05 && isSlip(whole, kept)
                && isAllExact(kept + [whole])
                && !isAcross(kept) && !opensOnly(kept, whole) && shares(of: kept).map { $0 > 98 } ?? true
        }
    }

    mutating func accuse(_ parts: [Int], _ whole: Int) {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let isOver = sum > reader.quantities[whole].value
        if isOver, parts.count(where: { reader.quantities[$0].role.contains(.overlapping) }) > 1 {
            return report(.ask, whole, parts, sure: 0.5, ExplanationWords.overlap)
        }
        report(
            .broken, whole, parts, sure: 0.8,
            isOver ? ExplanationWords.sumOver : ExplanationWords.sumUnder)
        for part in parts where workings.whole[part] < 0 { workings.whole[part] = whole }
    }

    /// Takes out the parts that add up to a part before them.
    private mutating func nested(_ parts: [Int]) -> [Int] {
        for (place, part) in parts.enumerated() where parts.count - place > 3 {
            let rest = Array(parts[(place + 1)...])
            if isOfOneSet(part, rest) { continue }
            guard let count = holding(rest, part), count > 2 else { continue }
            settle(part, Array(rest.prefix(count)), nil)
            return Array(parts[...place]) + nested(Array(rest.dropFirst(count)))
        }
        return parts
    }

    /// 维持72件, 驳回21件: members of one closed set stand beside each other, none within another.
    private func isOfOneSet(_ part: Int, _ rest: [Int]) -> Bool {
        let set = reader.quantities[part].set
        return set != 0 && set <= SetWords.closedCount
            && rest.allSatisfy { reader.quantities[$0].set == set }
    }

    /// The counts behind an opener that may be its parts.
    private mutating func parts(from first: Int, of opener: Opener, in sentence: Sentence) -> [Int] {
        let depth = reader.quantities[first].depth
        var parts: [Int] = []
        for index in first..<sentence.quantities.upperBound {
            let quantity = reader.quantities[index]
            if quantity.depth < depth { break }
            if quantity.depth > depth || !quantity.isCount || workings.whole[index] >= first { continue }
            let isTotal = quantity.role.contains(.total) && !quantity.role.contains(.rest)
            if !parts.isEmpty, isTotal, quantity.set == 0 { break }
            if quantity.role.contains(.earlier), first > 0,
                !reader.quantities[first - 1].role.contains(.earlier)
            {
                continue
            }
            if isOrigin(index) { continue }
            if workings.whole[index] >= 0 && workings.whole[index] < first { break }
            if opener.kind == .open, quantity.depth != depth { break }
            if let lead = parts.first, !workings.areAlike(lead, index) { continue }
            if index + 1 < reader.quantities.count, let named = workings.namedWhole(of: index + 1),
                named >= first, named != index
            {
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
        let at = reader.tokens[opener.token].start
        let isDivided = isDividing(at, in: sentence) || isReferring(at, in: sentence)
        if opener.kind == .colon, isDivided { found = found.filter { workings.whole[$0] < 0 } }
        if opener.kind == .colon, !found.isEmpty { return Array(found.prefix(1)) }
        guard found.isEmpty, opener.kind == .word || isDivided else { return found }
        var back = number - 1
        while back >= 0, number - back <= 4, found.isEmpty {
            let earlier = reader.sentences[back]
            if sentence.paragraph - earlier.paragraph > 1 { break }
            found = referred(candidates(earlier.quantities, lead), at, in: sentence)
            back -= 1
        }
        return withRoots(found)
    }

    /// How many of the first parts add up to the whole; nil when none do.
    func holding(_ parts: [Int], _ whole: Int) -> Int? {
        guard parts.count > 1, whole >= 0 else { return nil }
        var sum = Sum(of: reader.quantities[parts[0]])
        for (count, part) in parts.enumerated().dropFirst() {
            sum.add(reader.quantities[part])
            if sum.is(reader.quantities[whole]) { return count + 1 }
        }
        return nil
    }

    /// The whole that a reader would take: the nearest that is no part itself and large enough.
    private func likely(_ all: [Int], _ parts: [Int], _ opener: Opener) -> Int? {
        let isEarlier = reader.quantities[parts[0]].role.contains(.earlier)
        let ofOneTime = all.filter { reader.quantities[$0].role.contains(.earlier) == isEarlier }
        let wholes = ofOneTime.isEmpty ? all : ofOneTime
        let most = parts.map { reader.quantities[$0].value }.max() ?? 0
        let lead = reader.quantities[parts[0]].value
        if wholes.count == 1 { return wholes[0] }
        if opener.sense == .among, parts[0] == wholes[0] + 1, isJoined(wholes[0], opener),
            isTurned(wholes[0], parts)
        {
            return wholes[0]
        }
        return wholes.first { workings.whole[$0] < 0 && reader.quantities[$0].value >= max(most, lead) }
            ?? wholes.first { reader.quantities[$0].value >= lead } ?? wholes.first
    }

    /// 检察环节31人…；其中检察环节审查起诉23人: the first part begins with the whole name of an earlier count.
    private func namedWhole(_ wholes: [Int], _ lead: Int) -> Int? {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[lead].before)]
        return wholes.first { whole in
            let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[whole].before)]
            return name.count >= 3 && words.count > name.count && words.starts(with: name)
        }
    }

    /// Of several wholes the one that all parts miss by one mistyped digit.
    private func slipped(_ all: [Int], _ parts: [Int], _ opener: Opener) -> Int? {
        guard opener.sense == .among, all.count > 1 else { return nil }
        if let nearest = all.first, parts.first == nearest + 1, isJoined(nearest, opener) { return nil }
        return all.first { whole in
            let kept = structural(parts.filter { workings.areAlike($0, whole) }, opener)
            return kept.count > 2 && slip(kept, whole) == kept
        }
    }

    /// The parts up to where something else begins.
    func structural(_ parts: [Int], _ opener: Opener?) -> [Int] {
        guard let lead = parts.first else { return [] }
        let first = reader.quantities[lead]
        var kept = [lead]
        for part in parts.prefix(end(of: parts)).dropFirst() {
            let quantity = reader.quantities[part]
            if begins(quantity, after: first) { break }
            if quantity.role.contains(.involving), !first.role.contains(.involving) { break }
            if quantity.period.differs(from: first.period), quantity.isPeriodOwn,
                quantity.labelLength + first.labelLength > 0
            {
                break
            }
            kept.append(part)
        }
        return kept
    }

    /// Where a list parted by 、 meets a comma, or one parted by commas a semicolon, it ends.
    private func end(of parts: [Int]) -> Int {
        let marks = zip(parts, parts.dropFirst()).map(mark)
        guard let first = marks.first else { return parts.count }
        let strongest = marks.max { $0.rawValue < $1.rawValue } ?? first
        let weakest = marks.min { $0.rawValue < $1.rawValue } ?? first
        guard strongest == .semicolon && weakest != .semicolon || first == .pause && strongest != .pause
        else {
            return parts.count
        }
        let segment = (marks.firstIndex { $0 == .semicolon } ?? marks.count) + 1
        let isClosed = workings.has(ListWords.others, in: reader.quantities[parts[segment - 1]].before)
        if first == .pause, segment > 2, isClosed { return segment }
        return (marks.firstIndex { first == .pause ? $0 != .pause : $0 == .semicolon } ?? marks.count)
            + 1
    }

    private enum Mark: Int { case pause, comma, semicolon }

    private func mark(_ one: Int, _ two: Int) -> Mark {
        let tokens = reader.tokens[(reader.quantities[one].token + 1)..<reader.quantities[two].token]
        if tokens.contains(where: { $0.kind == .semicolon }) { return .semicolon }
        return tokens.contains { $0.kind == .comma } ? .comma : .pause
    }

    /// Whether a number begins something new: what was done next, not another part.
    private func begins(_ quantity: Quantity, after first: Quantity) -> Bool {
        guard quantity.verb != .none, quantity.verb != first.verb,
            quantity.set == 0 || quantity.set != first.set,
            !isOutcome(quantity), !isThing(quantity)
        else { return false }
        switch quantity.verb {
        case .accept, .conclude, .succeed, .hold, .publish, .pend, .refer: return true
        default: return quantity.role.contains(.verbLed) && !endsAlike(quantity, first)
        }
    }

    /// 侦查阶段46件，审查起诉阶段97件: names of one make.
    private func endsAlike(_ quantity: Quantity, _ first: Quantity) -> Bool {
        let words = reader.prose.trimmed(quantity.before)
        let others = reader.prose.trimmed(first.before)
        return words.count > 3 && others.count > 3
            && reader.prose.scalars[words].suffix(2).elementsEqual(reader.prose.scalars[others].suffix(2))
    }

    /// 投诉举报类404件, 培训费30万元: named by a noun; or parted from the part before by 、.
    private func isThing(_ quantity: Quantity) -> Bool {
        let words = reader.prose.trimmed(quantity.before)
        if let last = reader.prose.scalars[words].last, NumeralWords.nouns.contains(last) {
            return true
        }
        return quantity.clauseToken > 0 && reader.tokens[quantity.clauseToken - 1].kind == .quantity
            && reader.tokens[quantity.clauseToken..<quantity.token].first?.kind == .pause
    }

    /// 调解150件, 公证30件: a short word for what was done names a kind of case.
    private func isOutcome(_ quantity: Quantity) -> Bool {
        switch quantity.verb {
        case .handle, .punish, .fail: reader.prose.trimmed(quantity.before).count <= 4
        default: false
        }
    }
}
