/// Growth against the values that it stands between.
struct GrowthCheck {
    var workings: Workings
    var reader: Reader { workings.reader }
    /// 年初312人，接收274人，减少291人，期末295人: what came and went has been added up already, and holds.
    private var flowed: Set<Int> = []

    init(workings: Workings) { self.workings = workings }

    mutating func run() {
        flowed = Set(workings.rests.filter { workings.findings[$0.finding].isFlow }.flatMap(\.places))
        for sentence in reader.sentences {
            for index in sentence.quantities
            where reader.quantities[index].role.isDisjoint(with: .change) == false {
                check(index, sentence)
            }
            for index in sentence.quantities where reader.quantities[index].isTimes {
                multiple(index, sentence)
            }
            for index in sentence.quantities
            where reader.quantities[index].isPoints
                && reader.quantities[index].role.isDisjoint(with: .change)
            {
                apart(index, rates: sentence)
            }
        }
    }

    private mutating func check(_ index: Int, _ sentence: Sentence) {
        let growth = reader.quantities[index]
        if growth.role.contains(.each) { return }
        switch growth.unit.family {
        case .percent: percent(index, sentence)
        case .points: points(index, sentence)
        case .time where stretch(before: index, sentence) == nil: shortened(index, sentence)
        case .multiple, .none, .bare: return
        default: difference(index, sentence)
        }
    }

    func isNow(_ place: Int, like other: Int?) -> Bool {
        let quantity = reader.quantities[place]
        guard quantity.isCount || isStretch(place), !quantity.role.contains(.earlier),
            !quantity.role.contains(.from) || quantity.role.contains(.to), !isOfPlan(place)
        else { return false }
        return other.map { workings.areAlike($0, place) } ?? true
    }

    /// 由15天缩短到6天: a stretch of time that is said as the end of a change.
    private func isStretch(_ place: Int) -> Bool {
        reader.quantities[place].unit.family == .time && reader.quantities[place].role.contains(.to)
    }

    /// 由94天压缩到81天，缩短13天: the end of the stretch that a difference of time is of.
    private func stretch(before index: Int, _ sentence: Sentence) -> Int? {
        guard index - 2 >= sentence.quantities.lowerBound else { return nil }
        return isStretch(index - 1) && isOrigin(index - 2) ? index - 1 : nil
    }

    private func move(around index: Int, _ sentence: Sentence) -> Move {
        var move = Move()
        let range =
            max(
                sentence.quantities.lowerBound, index - 8)..<min(sentence.quantities.upperBound, index + 4)
        for place in (range.lowerBound..<index).reversed() {
            let quantity = reader.quantities[place]
            guard !quantity.isPercent, !quantity.isPoints, !quantity.isTimes else { continue }
            if !quantity.role.isDisjoint(with: .change) {
                if quantity.role.contains(.among) { continue }
                if move.now == nil, move.delta == nil, quantity.unit.family != .time { move.delta = place }
            } else if workings.has(ExplanationWords.leftOver, in: quantity.before) {
                continue
            } else if quantity.role.contains(.earlier) || isOrigin(place) || isCompared(place) {
                if move.earlier == nil, isLike(place, move.now ?? move.delta) { move.earlier = place }
            } else if move.now == nil, isNow(place, like: move.delta ?? move.earlier),
                !(move.earlier.map { isFlow(place, against: $0) } ?? false)
            {
                move.now = place
                if move.earlier != nil || move.delta != nil { break }
            }
        }
        if move.now == nil, let earlier = move.earlier, isCompared(earlier) {
            move.now = (range.lowerBound..<earlier).last {
                reader.quantities[$0].isCount && workings.areAlike($0, earlier) && !isCompared($0)
                    && !isFlow($0, against: earlier)
            }
        }
        if [move.now, move.earlier, move.delta].count(where: { $0 != nil }) < 2 {
            behind(index, range.upperBound, &move)
        }
        return fromBefore(byPeriod(move, sentence, before: index), sentence)
    }

    /// 同比增长20%，去年同期860件; 下降12.5%，由48起降到42起: what stands behind the growth.
    private func behind(_ index: Int, _ end: Int, _ move: inout Move) {
        for place in (index + 1)..<max(index + 1, end) {
            let quantity = reader.quantities[place]
            if quantity.isPercent || isApart(index, place) { break }
            if move.now != nil, move.earlier == nil, isDifference(place, of: index, move.now) {
                move.delta = place
                break
            }
            if move.earlier == nil, isLike(place, move.now), isEarlierBehind(place, index) {
                move.earlier = place
            } else if move.now == nil, quantity.role.contains(.to),
                isNow(place, like: move.earlier ?? move.delta)
            {
                move.now = place
            }
        }
    }

    /// A value before that is said behind its growth: 去年同期860件, （上年860件）, 由48起; not 年初在册158人.
    private func isEarlierBehind(_ place: Int, _ index: Int) -> Bool {
        let quantity = reader.quantities[place]
        if isOrigin(place), place == index + 1 { return true }
        guard quantity.role.contains(.earlier), quantity.role.isDisjoint(with: .change) else {
            return false
        }
        return quantity.depth > reader.quantities[index].depth || quantity.role.contains(.comparing)
            || workings.has(FlowWords.yearBefore, in: quantity.before)
    }

    /// A semicolon between two numbers.
    func isApart(_ one: Int, _ other: Int) -> Bool {
        reader.tokens[reader.quantities[one].token..<reader.quantities[other].token].contains {
            $0.kind == .semicolon
        }
    }

    /// 案件由9起降至3起；电诈发案数同比下降11.3%: what grows or falls is named again, and is something else.
    private func isOfOwnSubject(_ index: Int, _ now: Int) -> Bool {
        guard now < index else { return false }
        let name = subject(of: index)
        let marks = reader.tokens[reader.quantities[now].token..<reader.quantities[index].token]
        guard name.count >= (marks.contains { $0.kind == .semicolon } ? 2 : 3) else { return false }
        let start = reader.quantities[now].before.lowerBound
        let said =
            start..<max(reader.quantities[now].range.upperBound, reader.quantities[now].after.upperBound)
        return !workings.hasPair(of: name, in: said)
    }

    /// The letters of a number's clause that are no word of growing or comparing.
    func subject(of index: Int) -> [UInt32] {
        let quantity = reader.quantities[index]
        var letters: [UInt32] = []
        var place = quantity.before.lowerBound
        for token in reader.tokens[quantity.clauseToken..<quantity.token] where token.start >= place {
            letters += reader.prose.scalars[place..<token.start].filter(Sign.isHan)
            if let word = reader.word(token), [.verb, .member, .plain, .rate].contains(word.sense) {
                letters += reader.prose.scalars[token.start..<token.end]
            }
            place = token.end
        }
        let rest = min(place, quantity.before.upperBound)..<quantity.before.upperBound
        return letters + reader.prose.scalars[rest].filter(Sign.isHan)
    }

    /// 1860件，环比（二季度1550件）增长20%: the value before stands in brackets before its growth.
    private func bracketed(_ index: Int, _ sentence: Sentence) -> Move? {
        let depth = reader.quantities[index].depth
        guard index - 1 > sentence.quantities.lowerBound,
            reader.quantities[index - 1].depth == depth + 1,
            reader.quantities[index - 1].isCount, isJoined(index - 1, index)
        else { return nil }
        let now = (sentence.quantities.lowerBound..<(index - 1)).last {
            isNow($0, like: index - 1) && reader.quantities[$0].depth == depth
        }
        return now.map { Move(now: $0, earlier: index - 1) }
    }

    /// 火灾起数同比下降11.7%（去年230起）: what grew was counted some sentences before, under the same name.
    private func countedBefore(_ index: Int, _ earlier: Int) -> Int? {
        guard earlier == index + 1, reader.quantities[earlier].depth > reader.quantities[index].depth
        else {
            return nil
        }
        let name = Array(subject(of: index).prefix(2))
        guard name.count == 2 else { return nil }
        return (max(0, index - 16)..<index).last {
            isNow($0, like: earlier)
                && reader.quantities[$0].paragraph == reader.quantities[index].paragraph
                && reader.quantities[$0].unit.id == reader.quantities[earlier].unit.id
                && workings.has([name], in: reader.quantities[$0].before)
        }
    }

    /// No mark between but the closing bracket.
    private func isJoined(_ one: Int, _ two: Int) -> Bool {
        let marks: Set<Token.Kind> = [.comma, .semicolon, .pause, .open, .colon]
        return reader.tokens[reader.quantities[one].token..<reader.quantities[two].token].allSatisfy {
            !marks.contains($0.kind)
        }
    }

    /// 较2017年的983件.
    func isCompared(_ place: Int) -> Bool {
        let role = reader.quantities[place].role
        return role.contains(.comparing) && role.isDisjoint(with: [.to, .rise, .fall])
    }

    /// 去年同期860件。今年1032件，同比增长20%: the value before stands in a sentence before.
    private func fromBefore(_ move: Move, _ sentence: Sentence) -> Move {
        guard move.earlier == nil, move.delta == nil, let now = move.now else { return move }
        let first = sentence.quantities.lowerBound
        let other = (max(0, first - 8)..<first).reversed().first { place in
            let quantity = reader.quantities[place]
            return quantity.isCount && quantity.paragraph == sentence.paragraph
                && workings.areAlike(place, now)
                && quantity.verb == reader.quantities[now].verb && quantity.role.contains(.earlier)
        }
        return Move(now: now, earlier: other, delta: nil)
    }

    /// 三季度540件，二季度450件: two values whose own periods follow each other.
    private func byPeriod(_ move: Move, _ sentence: Sentence, before index: Int) -> Move {
        guard move.earlier == nil, move.delta == nil, let now = move.now,
            reader.quantities[now].isPeriodOwn
        else {
            return move
        }
        if isOfYearAlone(now), now > sentence.quantities.lowerBound, isNow(now - 1, like: now),
            !reader.quantities[now - 1].isPeriodOwn
                || reader.quantities[now - 1].period.year > reader.quantities[now].period.year
        {
            return Move(now: now - 1, earlier: now)
        }
        let one = reader.quantities[now].period
        let other = sentence.quantities.last { place in
            let quantity = reader.quantities[place]
            return place < index && place != now && quantity.isCount && quantity.isPeriodOwn
                && workings.areAlike(place, now) && quantity.period.differs(from: one)
                && !quantity.period.overlaps(one)
        }
        guard let other else { return move }
        let two = reader.quantities[other].period
        let isLater = (two.year, two.first) > (one.year, one.first)
        return Move(now: isLater ? other : now, earlier: isLater ? now : other)
    }

    private func isLike(_ place: Int, _ other: Int?) -> Bool {
        other.map { workings.areAlike($0, place) } ?? true
    }

    /// 由428件, 从428件.
    func isOrigin(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.role.contains(.from) && !quantity.role.contains(.to)
            && !quantity.isPeriodOwnStart
    }

    private mutating func percent(_ index: Int, _ sentence: Sentence) {
        let growth = reader.quantities[index]
        if let pair = ofYears(index) {
            let (now, earlier) = (reader.quantities[pair.now].value, reader.quantities[pair.earlier].value)
            return judge(index, now, earlier, [pair.earlier, pair.now])
        }
        let move = bracketed(index, sentence) ?? bare(index, sentence) ?? move(around: index, sentence)
        if move.now == nil, let earlier = move.earlier, let now = countedBefore(index, earlier) {
            return judge(
                index, reader.quantities[now].value, reader.quantities[earlier].value, [earlier, now])
        }
        if let delta = move.delta, isSinceOpening(delta), let opening = opening(of: delta) {
            let change =
                reader.quantities[delta].value * (reader.quantities[delta].role.contains(.fall) ? -1 : 1)
            let value = reader.quantities[opening].value
            return judge(index, value + change, value, [opening, delta])
        }
        if let now = move.now, isOfOwnSubject(index, now) { return }
        if let now = move.now, let earlier = move.earlier {
            let other = sentence.quantities.first {
                $0 < index && $0 != now && $0 != earlier && isNow($0, like: earlier)
                    && agrees(index, $0, earlier) && !isOfOtherDoing($0, than: now, earlier)
            }
            let now = agrees(index, now, earlier) ? now : other ?? now
            return judge(
                index, reader.quantities[now].value, reader.quantities[earlier].value, [earlier, now])
        }
        if let earlier = move.now, let delta = move.delta, isOfStretchBefore(earlier, delta) {
            return since(index, earlier, delta)
        }
        if let now = move.now, let delta = move.delta, let later = laterThan(now, by: delta, index) {
            return judge(index, reader.quantities[later].value, reader.quantities[now].value, [now, later])
        }
        if let now = move.now, let delta = move.delta, workings.areAlike(now, delta) {
            let now = namedLike(delta, now, sentence)
            let change =
                reader.quantities[delta].value * (reader.quantities[delta].role.contains(.fall) ? -1 : 1)
            let value = reader.quantities[now].value
            return judge(index, value, value - change, [now, delta])
        }
        if move.now == nil, let earlier = move.earlier, let delta = move.delta,
            workings.areAlike(earlier, delta)
        {
            let change =
                reader.quantities[delta].value * (reader.quantities[delta].role.contains(.fall) ? -1 : 1)
            let value = reader.quantities[earlier].value
            return judge(index, value + change, value, [earlier, delta])
        }
        if move.now == nil, move.earlier == nil, growth.role.contains(.change) == false {
            rates(index, sentence)
        }
    }

    /// 诉讼案件减少35件（下降6.7%）: of several values the one that the difference is named like.
    private func namedLike(_ delta: Int, _ now: Int, _ sentence: Sentence) -> Int {
        let name = subject(of: delta)
        guard name.count >= 3, !workings.has([name], in: reader.quantities[now].before) else {
            return now
        }
        return sentence.quantities.last {
            $0 < delta && isNow($0, like: delta) && ends($0, with: name)
        } ?? now
    }

    /// Whether the growth is that from one exact value to the other.
    func agrees(_ index: Int, _ now: Int, _ earlier: Int) -> Bool {
        let growth = reader.quantities[index]
        let before = reader.quantities[earlier].value
        let rate = (reader.quantities[now].value - before) / max(before, 1e-9) * 100
        return abs(rate * (growth.role.contains(.fall) ? -1 : 1) - growth.value) <= growth.step * 0.5
            + 1e-9
    }

    /// 比去年同期的428件增加53件，达到481件.
    private mutating func difference(_ index: Int, _ sentence: Sentence) {
        if isSinceOpening(index), opening(of: index) != nil { return sinceOpening(index) }
        let move = move(around: index, sentence)
        guard let near = move.now, let earlier = move.earlier, workings.areAlike(near, index),
            let now = namedBeside(earlier, near, sentence)
        else { return }
        let fitting = subtracted(index, sentence) ?? (now, earlier)
        weigh(index, now: fitting.now, earlier: fitting.earlier)
    }

    mutating func weigh(_ index: Int, now: Int, earlier: Int) {
        let delta = reader.quantities[index]
        let exact =
            (reader.quantities[now].value - reader.quantities[earlier].value)
            * (delta.role.contains(.fall) ? -1 : 1)
        let computed = Figures.gap(reader.quantities[now].value, reader.quantities[earlier].value)
        if delta.bounds.contains(exact) || abs(exact - delta.value) < delta.step * 1e-6 {
            return add(
                .holds, [earlier, now, index], reader.written(index), computed, 0.9,
                ExplanationWords.growthHolds)
        }
        guard delta.isExact, reader.quantities[now].isExact, reader.quantities[earlier].isExact,
            !flowed.contains(index),
            Plausible.isSameThing(reader.quantities[now].value, reader.quantities[earlier].value)
        else { return }
        add(
            .broken, [earlier, now, index], reader.written(index), computed, 0.8,
            ExplanationWords.growthWrong)
    }

    /// 是去年同期的1.5倍; 增长1.5倍.
    private mutating func multiple(_ index: Int, _ sentence: Sentence) {
        let times = reader.quantities[index]
        if workings.has(GrowthWords.atLeast, in: times.before) { return }
        var move = move(around: index, sentence)
        if isOfLast(index, sentence) {
            let now = (sentence.quantities.lowerBound..<(index - 1)).last {
                isNow($0, like: index - 1) && !reader.quantities[$0].role.contains(.from)
            }
            move = Move(now: now, earlier: index - 1)
        }
        guard let now = move.now, let earlier = move.earlier, reader.quantities[earlier].value > 0
        else { return }
        let isGrowth = times.role.contains(.rise)
        let exact = reader.quantities[now].value / reader.quantities[earlier].value - (isGrowth ? 1 : 0)
        let computed = Figures.ratio(reader.quantities[now].value, reader.quantities[earlier].value)
        let isSame =
            abs(exact - times.value) <= times.step * 0.5 + 1e-9
            || !times.isExact && times.bounds.contains(exact)
        if isSame {
            add(
                .holds, [earlier, now, index], reader.written(index), computed, 0.85,
                ExplanationWords.growthHolds)
        } else if isGrowth, abs(exact + 1 - times.value) <= times.step * 0.5 + 1e-9 {
            add(.ask, [earlier, now, index], reader.written(index), computed, 0.6, ExplanationWords.timesMeant)
        } else if times.isExact {
            add(
                .broken, [earlier, now, index], reader.written(index), computed, 0.7,
                ExplanationWords.growthWrong)
        }
    }

    mutating func add(
        _ verdict: AuditVerdict, _ places: [Int], _ stated: String, _ computed: String, _ sure: Double,
        _ says: String
    ) {
        workings.add(
            .growth, verdict, places, stated: stated, computed: computed, sure: sure,
            ExplanationWords.growth(computed, stated, says))
    }
}
