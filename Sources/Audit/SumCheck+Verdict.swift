/// What is said of a whole and its parts.
extension SumCheck {
    /// They agree.
    mutating func settle(_ whole: Int, _ parts: [Int], _ opener: Opener?) {
        for part in parts { workings.whole[part] = whole }
        let isExact = (parts + [whole]).allSatisfy { reader.quantities[$0].isExact }
        report(.holds, whole, parts, sure: isExact ? 0.95 : 0.7, ExplanationWords.sumHolds(isExact))
        mixedPeriods(whole, parts)
        beside(whole, parts)
    }

    private mutating func mixedPeriods(_ whole: Int, _ parts: [Int]) {
        let period = reader.quantities[whole].period
        guard
            let other = parts.first(where: {
                reader.quantities[$0].isPeriodOwn && reader.quantities[$0].period.differs(from: period)
            }), reader.quantities[whole].sentence == reader.quantities[other].sentence,
            period.kind != .flow
        else { return }
        workings.add(
            .periodMix, .ask, [whole, other], stated: reader.written(other),
            computed: reader.written(whole), sure: 0.4,
            ExplanationWords.partOfOtherPeriod)
    }

    /// They do not agree as they stand: says so, asks, or lets it be.
    mutating func judge(_ whole: Int, _ parts: [Int], _ evidence: Evidence) {
        let all = parts.map { reader.quantities[$0] }
        let total = reader.quantities[whole]
        let sum = all.reduce(0) { $0 + $1.value }
        let isExact = total.isExact && all.allSatisfy(\.isExact)
        let gap = (sum - total.value) / max(total.value, 1)
        let isOfOtherDays =
            !areMonths(parts, of: total)
            && all.contains {
                $0.role.contains(.earlier) != total.role.contains(.earlier)
                    || $0.isPeriodOwn && $0.period.differs(from: total.period)
                    || $0.period.kind == .cutoff && total.period.kind != .cutoff
            }
        if isOfOtherDays { return }
        if parts.count > 1, evidence == .weak || evidence == .listed, isAcross(parts) { return }
        let shares = shares(of: parts)
        if let shares, shares < 99.5, areShared(parts, total) { return }
        let isAll =
            shares.map { abs($0 - 100) < 1.5 } == true || areMonths(parts, of: total) || areDoneAndOpen(parts)
        let firm = isAll ? .closed : evidence
        if sum > total.value {
            over(whole, parts, firm, gap, isExact)
        } else if parts.count > 1, shares.map({ $0 > 98 }) ?? true, !opensOnly(parts, whole) {
            under(whole, parts, firm, -gap, isExact)
        }
    }

    /// Numbers that stand near the whole and are none of its parts.
    private func areOfOthers(_ whole: Int, _ parts: [Int]) -> Bool {
        isRowWithWhole(whole, parts) || isRateOfFirst(whole, parts) || isOfOwnTime(whole, parts)
            || isOfOtherAspect(whole, parts)
    }

    /// 国家级6个、省级48个、市级137个。因国家级从省级中产生…存在重合: the next sentence says that they overlap.
    private func areToldToOverlap(_ parts: [Int]) -> Bool {
        guard let last = parts.last else { return false }
        let start = reader.quantities[last].range.upperBound
        let next = reader.quantities[last].sentence + 1
        let end = next < reader.sentences.count ? reader.sentences[next].range.upperBound : start
        return start < end && workings.has(ExplanationWords.overlapping, in: start..<min(end, start + 80))
    }

    /// 从年龄看，35周岁以下的71人；从政治面貌看，党员66人…: another way to look at what both are of.
    private func isOfOtherAspect(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let first = parts.first, whole < first else { return false }
        let scalars = reader.prose.scalars
        let start = reader.quantities[whole].range.upperBound
        let semicolon = (start..<reader.quantities[first].range.lowerBound).last {
            Scanner.mark(scalars[$0]) == .semicolon
        }
        let sentence = reader.sentences[reader.quantities[whole].sentence].range
        let before = sentence.lowerBound..<reader.quantities[whole].range.lowerBound
        let opening = before.last { Scanner.mark(scalars[$0]) == .semicolon }.map { $0 + 1 } ?? before.lowerBound
        guard let semicolon else { return false }
        return [semicolon + 1, opening].allSatisfy { place in
            ListWords.by.contains(scalars[place])
                && scalars[(place + 1)...].prefix(10).contains { ListWords.dividing.contains($0) }
        }
    }

    /// 在册386名，其中女性49名；全年解矫312名: what a semicolon parts off, with a time of its own.
    private func isOfOwnTime(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let last = parts.last, parts.count > 2, isParted(Array(parts.suffix(2))) else { return false }
        return reader.quantities[last].isPeriodOwn && !reader.quantities[parts[parts.count - 2]].isPeriodOwn
    }

    /// 居前三位的是A68人、B47人、C39人: the first of a row is not the whole of the others.
    private func isRowWithWhole(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let first = parts.first, parts.count > 1, whole < first, isOpened(before: [whole]) else { return false }
        return ([whole] + parts).dropLast().allSatisfy { !hasMark(behind: $0) }
    }

    /// A comma, a semicolon or a full stop between a number and the next.
    private func hasMark(behind index: Int) -> Bool {
        let tokens = reader.tokens[reader.quantities[index].token..<reader.quantities[index + 1].token]
        return tokens.contains { $0.kind == .comma || $0.kind == .semicolon || $0.kind == .stop }
    }

    /// 抽查350宗，合格338宗，合格率96.6%；评出优秀20宗: a rate says that the first part and the whole are right, and what is
    /// told behind a semicolon is something else.
    private func isRateOfFirst(_ whole: Int, _ parts: [Int]) -> Bool {
        guard let first = parts.first, parts.count > 1, isParted(parts), first + 1 < reader.quantities.count else {
            return false
        }
        let rate = reader.quantities[first + 1]
        return rate.isPercent && rate.step < 1
            && abs(reader.quantities[first].value / reader.quantities[whole].value * 100 - rate.value)
                <= rate.step * 0.5 + 1e-9
    }

    /// 其中已化解28件、仍在稳控6件: what is done and what is still open are all.
    private func areDoneAndOpen(_ parts: [Int]) -> Bool {
        guard parts.count == 2, reader.quantities[parts[0]].role.contains(.among) else { return false }
        let scalars = reader.prose.scalars
        let done = scalars[reader.prose.trimmed(reader.quantities[parts[0]].before)].filter(Sign.isHan)
        let open = scalars[reader.prose.trimmed(reader.quantities[parts[1]].before)].first
        return (done.contains(ListWords.already)) && open.map(ListWords.stillOpen.contains) == true
    }

    /// 一季度…，二季度…: stretches of months one behind the other, from the whole's first month to its last.
    private func areMonths(_ parts: [Int], of total: Quantity) -> Bool {
        let spans = parts.map { reader.quantities[$0].period }
        return parts.count > 1 && total.period.kind == .flow && spans.allSatisfy { $0.kind == .flow }
            && spans.first?.first == total.period.first && spans.last?.last == total.period.last
            && zip(spans, spans.dropFirst()).allSatisfy { $0.last + 1 == $1.first }
    }

    /// Women, party members, minorities: parts that belong to different ways to divide a whole add up to nothing.
    func isAcross(_ parts: [Int]) -> Bool {
        var members: [Int: Int] = [:]
        for part in parts {
            let set = reader.quantities[part].set
            let isWhole = reader.quantities[part].labelLength <= 4
            if set != 0, set <= SetWords.closedCount, isWhole { members[set, default: 0] += 1 }
        }
        return members.count > 1 && (members.values.max() ?? 0) * 2 <= parts.count
    }

    /// What the printed shares of the parts add up to, where each has one.
    func shares(of parts: [Int]) -> Double? {
        let shares = parts.compactMap { part -> Double? in
            guard part + 1 < reader.quantities.count else { return nil }
            let next = reader.quantities[part + 1]
            return next.isPercent && next.role.contains(.share) ? next.value : nil
        }
        return shares.count == parts.count ? shares.reduce(0, +) : nil
    }

    /// 民事620件，占61.2%；刑事379件，占37.4%: the printed shares are of this whole, and say that something is left over.
    private func areShared(_ parts: [Int], _ total: Quantity) -> Bool {
        parts.allSatisfy { part in
            let share = reader.quantities[part + 1]
            return abs(reader.quantities[part].value / total.value * 100 - share.value) <= share.step * 0.5 + 1e-9
        }
    }

    func isAllExact(_ places: [Int]) -> Bool { places.allSatisfy { reader.quantities[$0].isExact } }

    /// Whether one digit mistyped, or two turned, in one of the numbers explains the difference.
    func isSlip(_ whole: Int, _ parts: [Int]) -> Bool {
        workings.isSlip(reader.quantities[whole].value, parts, parts.reduce(0) { $0 + reader.quantities[$1].value })
    }

    private mutating func over(
        _ whole: Int, _ parts: [Int], _ evidence: Evidence, _ gap: Double, _ isExact: Bool
    ) {
        let all = parts.map { reader.quantities[$0] }
        let total = reader.quantities[whole]
        let overlaps =
            all.count { $0.role.contains(.overlapping) } > 1 || isRepeated(parts)
            || total.unit.family == .visits && !isSlip(whole, parts)
        if overlaps, parts.count > 1 {
            return report(.ask, whole, parts, sure: 0.5, ExplanationWords.overlap)
        }
        if isOfWider(whole, parts) { return }
        guard isExact else {
            if gap < 0.5 { report(.ask, whole, parts, sure: 0.4, ExplanationWords.sumRough) }
            return
        }
        if parts.count == 1 {
            let isOne = total.unit.id == all[0].unit.id && total.sentence == all[0].sentence
            guard all[0].role.contains(.among) else { return }
            return report(
                isOne ? .broken : .ask, whole, parts, sure: isOne ? 0.8 : 0.5, ExplanationWords.partTooLarge
            )
        }
        if parts.count > 2, evidence != .weak, total.value.isTurned(of: total.value * (1 + gap)) {
            return report(.broken, whole, parts, sure: 0.8, ExplanationWords.sumOver)
        }
        let isWeak = evidence == .weak || evidence == .parallel && total.unit.family == .people
        let isLarger = all.contains { $0.value > total.value && $0.unit.id == total.unit.id }
        let isInside = all.allSatisfy { $0.depth > total.depth } && parts[0] == whole + 1
        if isLarger, isInside, evidence != .weak, isSlip(whole, parts) {
            return report(.broken, whole, parts, sure: 0.85, ExplanationWords.partTooLarge)
        }
        if isLarger, gap > 10 { return }
        if isLarger, all[0].role.contains(.among), parts[0] == whole + 1,
            all[0].sentence == total.sentence,
            !isParted(parts)
        {
            return report(.broken, whole, parts, sure: 0.8, ExplanationWords.partTooLarge)
        }
        let isWithin =
            all[0].role.contains(.among) && parts[0] == whole + 1 && total.unit.family == .cases
            && !isParted(parts)
            && parts[parts.count - 1] - whole == parts.count && gap <= 0.3
        if isWithin { return report(.broken, whole, parts, sure: 0.75, ExplanationWords.sumOver) }
        let slack =
            isSlip(whole, parts)
            ? isLarger && all[0].role.contains(.among) ? 1 : evidence == .weak ? 0.3 : isWeak ? 0.5 : 1
            : evidence == .weak ? 0 : isWeak || parts.count == 2 && evidence != .closed ? 0.05 : 0.3
        let areSelected = evidence != .closed && !isSlip(whole, parts) && parts.allSatisfy(hasGrowth)
        let isSure = !areSelected && gap <= slack && !(evidence.rawValue < Evidence.listed.rawValue && isSplit(parts))
        guard isSure || gap <= 0.3 else { return }
        report(
            isSure ? .broken : .ask, whole, parts, sure: isSure ? 0.9 : 0.5, ExplanationWords.sumOver)
    }

    /// （部分人员先后被采取多种措施）: the text says that some are counted twice.
    private func isRepeated(_ parts: [Int]) -> Bool {
        let last = reader.quantities[parts[parts.count - 1]]
        let start = last.range.upperBound
        let limit = min(start + 30, reader.sentences[last.sentence].range.upperBound)
        let end =
            reader.prose.scalars[start..<max(start, limit)].firstIndex(of: Sign.wideSemicolon) ?? limit
        return start < end && workings.has(ExplanationWords.repeated, in: start..<end)
    }

    /// A semicolon within a list: what follows may be of something else.
    func isParted(_ parts: [Int]) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        return reader.tokens[reader.quantities[first].token..<reader.quantities[last].token].contains {
            $0.kind == .semicolon
        }
    }

    /// Two parts with a semicolon between them: the second may be of something else.
    private func isSplit(_ parts: [Int]) -> Bool {
        guard parts.count == 2 else { return false }
        let between = reader.quantities[parts[0]].token..<reader.quantities[parts[1]].token
        return reader.tokens[between].contains { $0.kind == .semicolon }
    }

    private mutating func under(
        _ whole: Int, _ parts: [Int], _ evidence: Evidence, _ gap: Double, _ isExact: Bool
    ) {
        guard isExact else { return }
        if isOneUnsaid(parts) || isDoneSoFar(whole, parts) && !areDoneAndOpen(parts)
            || workings.has(ExplanationWords.attending, in: reader.quantities[whole].before)
        {
            if gap <= 0.3 { report(.ask, whole, parts, sure: 0.4, ExplanationWords.sumPartial) }
            return
        }
        let many = parts.count > 2
        let slip = isSlip(whole, parts)
        let isWholeTurned = reader.quantities[whole].value.isTurned(of: reader.quantities[whole].value * (1 - gap))
        if many && gap <= 0.5 && isTurned(whole, parts) && !isParted(parts)
            || isWholeTurned && (evidence != .weak || reader.quantities[whole].value >= 100)
        {
            return report(.broken, whole, parts, sure: 0.8, ExplanationWords.sumUnder)
        }
        switch evidence {
        case .closed:
            let set = reader.quantities[parts[0]].set
            let isSet = (1...SetWords.closedCount).contains(set)
            let isShort = isSet && SetWords.sizes[set - 1] > parts.count && gap > 0.15 && !isRest(parts)
            let isSure = !isShort && (gap <= 0.3 || many && gap <= 0.6 || slip && isSet)
            report(
                isSure ? .broken : .ask, whole, parts, sure: isSure ? 0.9 : 0.6, ExplanationWords.sumUnder)
        case .listed:
            if gap <= 0.1 || slip && gap <= 0.15 {
                report(.broken, whole, parts, sure: 0.8, ExplanationWords.sumUnder)
            } else if gap <= 0.6 {
                report(.ask, whole, parts, sure: 0.5, ExplanationWords.sumPartial)
            }
        case .parallel:
            if slip, gap <= 0.2 {
                report(.broken, whole, parts, sure: 0.75, ExplanationWords.sumUnder)
            } else if gap <= 0.4 {
                report(.ask, whole, parts, sure: 0.45, ExplanationWords.sumPartial)
            }
        case .weak:
            if slip, many, gap <= 0.1 {
                report(.broken, whole, parts, sure: 0.7, ExplanationWords.sumUnder)
            } else if gap <= 0.1 {
                report(.ask, whole, parts, sure: 0.4, ExplanationWords.sumPartial)
            }
        }
    }

    /// The last of the parts is told to be the rest.
    private func isRest(_ parts: [Int]) -> Bool {
        parts.last.map { reader.quantities[$0].role.contains(.rest) } == true
    }

    /// 新接收189人；期满解除176人，收监4人，死亡2人: those who went are no parts of those who came.
    private func areComingAndGoing(_ whole: Int, _ parts: [Int]) -> Bool {
        parts.count > 1 && workings.has(FlowWords.coming, in: reader.quantities[whole].before)
            && reader.quantities[whole].unit.family == .people
            && parts.allSatisfy { workings.has(FlowWords.going, in: reader.quantities[$0].before) }
    }

    /// 刑事120件，民事92件: of a set with a third member, of whom nothing is said.
    private func isOneUnsaid(_ parts: [Int]) -> Bool {
        let first = reader.quantities[parts[0]]
        guard parts.count == 2, first.set != 0, first.set <= SetWords.closedCount else { return false }
        let size = SetWords.sizes[first.set - 1]
        return (size == 3 || size > 3 && !first.role.contains(.among))
            && parts.allSatisfy { reader.quantities[$0].set == first.set }
    }

    /// 受理137件，已作出维持决定51件、驳回28件: what has been done so far need not be all.
    private func isDoneSoFar(_ whole: Int, _ parts: [Int]) -> Bool {
        reader.quantities[whole].verb == .accept && parts[0] > whole
            && reader.prose.scalars[reader.prose.trimmed(reader.quantities[parts[0]].before)].first == ListWords.already
    }

    /// 主要, 等, 重点: the text does not promise all parts.
    func opensOnly(_ parts: [Int], _ whole: Int) -> Bool {
        let isOpen = parts.contains { part in
            let role = reader.quantities[part].role
            return role.contains(.mainly) && !role.contains(.rest)
        }
        if isOpen || isOpened(before: parts) { return true }
        if parts.contains(where: { reader.quantities[$0].role.contains(.overlapping) }) { return true }
        guard let last = parts.last else { return false }
        let end = reader.quantities[last].range.upperBound
        if isLeftOpen(behind: last) { return true }
        let tail = end..<min(end + 8, reader.prose.scalars.count)
        let stop = reader.prose.scalars[tail].firstIndex { Scanner.mark($0) != nil } ?? tail.upperBound
        return workings.has(ExplanationWords.andSoOn, in: end..<stop)
    }

    /// 工业投资32.1亿元、增长11.2%，民间投资41.6亿元、增长5.4%: indicators picked out, each with its growth, may overlap.
    private func hasGrowth(_ part: Int) -> Bool {
        part + 1 < reader.quantities.count && reader.quantities[part + 1].isPercent
            && !reader.quantities[part + 1].role.isDisjoint(with: .change)
            && reader.quantities[part + 1].sentence == reader.quantities[part].sentence
    }

    /// 主要集中在三个街道，其中…; 居前三位的依次是…: said before the first part, behind the number before.
    private func isOpened(before parts: [Int]) -> Bool {
        guard let first = parts.first else { return false }
        let end = reader.quantities[first].range.lowerBound
        let start = max(
            reader.sentences[reader.quantities[first].sentence].range.lowerBound, end - 40,
            first > 0 && workings.areAlike(first - 1, first) && !isRank(first - 1)
                ? reader.quantities[first - 1].range.upperBound : 0)
        return start < end && workings.has(ExplanationWords.foremost, in: start..<end)
    }

    /// 前三位: which ones, not how many.
    private func isRank(_ index: Int) -> Bool {
        let start = reader.quantities[index].range.lowerBound
        return start > 0 && reader.prose.scalars[start - 1] == ListWords.foremost
    }

    func report(
        _ verdict: AuditVerdict, _ whole: Int, _ parts: [Int], sure: Double, _ explanation: String,
        on workings: Int = 0
    ) -> AuditFinding {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let terms = parts.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
        let difference = Figures.text(sum - reader.quantities[whole].value)
        return AuditFinding(
            .sum, verdict, ([whole] + parts).map(reader.passage), of: reader.prose,
            stated: reader.written(whole),
            computed: terms + "=" + Figures.text(sum), sure: sure,
            explanation: ExplanationWords.sum(
                reader.written(whole), terms, Figures.text(sum), verdict == .holds ? nil : difference,
                explanation))
    }

    mutating func report(
        _ verdict: AuditVerdict, _ whole: Int, _ parts: [Int], sure: Double, _ explanation: String
    ) {
        if verdict == .broken, areToldToOverlap(parts) { return }
        if verdict != .holds, areComingAndGoing(whole, parts) || areOfOthers(whole, parts) || explain(whole, parts) {
            return
        }
        if verdict != .holds, let other = turnedWhole(of: parts, than: whole) {
            return report(.broken, other, parts, sure: sure, explanation)
        }
        let finding: AuditFinding = report(verdict, whole, parts, sure: sure, explanation, on: 0)
        workings.add(finding, on: [whole] + parts)
    }
}
