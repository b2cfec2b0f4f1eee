/// What is said of a growth and the values that it stands between.
extension GrowthCheck {
    /// A value now, a value before, and by how much it moved as a count.
    struct Move {
        var now: Int?
        var earlier: Int?
        var delta: Int?
    }

    mutating func judge(_ index: Int, _ now: Double, _ earlier: Double, _ places: [Int]) {
        let growth = reader.quantities[index]
        guard earlier > 0 else { return }
        let isFall = growth.role.contains(.fall)
        let exact = (now - earlier) / earlier * 100 * (isFall ? -1 : 1)
        let computed = Figures.growth(now, from: earlier)
        let values = places.map { reader.quantities[$0] }
        let isRough = values.contains { !$0.isExact } || !growth.isExact
        let slack = growth.step * 0.5 + rough(values, now, earlier)
        let stated = reader.written(index)
        let isAbout = !growth.isExact && growth.bounds.contains(exact) && !values.contains { !$0.isExact }
        if abs(exact - growth.value) <= slack + 1e-9 || isAbout {
            if places.count == 2, areUnequal(places[0], places[1]) {
                workings.add(
                    .periodMix, .ask, places + [index], stated: stated, computed: computed, sure: 0.5,
                    ExplanationWords.growthOverPeriods)
            }
            return add(.holds, places + [index], stated, computed, 0.9, ExplanationWords.growthHolds)
        }
        if places.contains(where: { reader.quantities[$0].period.year != 0 }), isMixed(places) {
            return workings.add(
                .periodMix, .ask, places + [index], stated: stated, computed: computed, sure: 0.6,
                ExplanationWords.growthOverPeriods)
        }
        if isRough && abs(exact - growth.value) < 20 || isInRow(index) { return }
        if let pair = otherPair(index), pair != places {
            return judge(index, reader.quantities[pair[1]].value, reader.quantities[pair[0]].value, pair)
        }
        if abs(exact + growth.value) <= slack + 1e-9 {
            return add(.broken, places + [index], stated, computed, 0.9, ExplanationWords.growthTurned)
        }
        if exact > growth.value, exact - growth.value < growth.step {
            return add(.ask, places + [index], stated, computed, 0.6, ExplanationWords.cutOff)
        }
        guard Plausible.isSlip(growth.value, for: exact, isExplicit: isExplicit(index, places)),
            !isOfOwnMove(index, places)
        else { return }
        add(
            isRough ? .ask : .broken, places + [index], stated, computed, isRough ? 0.4 : 0.85,
            ExplanationWords.growthWrong)
    }

    /// 8640件，上年为7190件，同比增长9.2%: the two values right before, the second told as that of before.
    private func isExplicit(_ index: Int, _ places: [Int]) -> Bool {
        places.sorted() == [index - 2, index - 1]
            && !reader.quantities[index - 1].role.isDisjoint(with: [.earlier, .comparing])
            && reader.quantities[index - 2].sentence == reader.quantities[index].sentence
    }

    /// 与2021年421件相比，增加65件，上升15.4%: the difference right before is of the one value that is printed.
    private func isOfOwnMove(_ index: Int, _ places: [Int]) -> Bool {
        let growth = reader.quantities[index]
        guard index > 0, !reader.quantities[index - 1].role.isDisjoint(with: .change),
            reader.quantities[index - 1].isExact, growth.isExact
        else { return false }
        let moved = reader.quantities[index - 1].value * 100
        return places.contains {
            let (base, role) = (reader.quantities[$0].value, reader.quantities[$0].role)
            let isBehindWith = workings.has(ExplanationWords.comparedWith, in: reader.quantities[$0].before)
            guard isBehindWith || !role.isDisjoint(with: [.earlier, .comparing]) else { return false }
            return $0 != index - 1 && base > 0 && abs(moved / base - growth.value) <= growth.step * 0.5 + 1e-9
        }
    }

    /// 受理2400件，办结2250件，去年同期办结2000件: the value before names the doing of one of the two.
    func isOfOtherDoing(_ place: Int, than now: Int, _ earlier: Int) -> Bool {
        let doing = reader.quantities[earlier].verb
        return doing != .none && reader.quantities[now].verb == doing && reader.quantities[place].verb != doing
            && reader.quantities[place].verb != .none
    }

    /// 上半年44个，下半年29个，共73个，下半年较上半年减少15个: two neighbours of the sentence that the difference is of.
    func subtracted(_ index: Int, _ sentence: Sentence) -> (now: Int, earlier: Int)? {
        let sign = reader.quantities[index].role.contains(.fall) ? -1.0 : 1
        let counts = sentence.quantities.filter {
            $0 < index && index - $0 <= 4 && reader.quantities[$0].isCount && reader.quantities[$0].isExact
                && workings.areAlike($0, index)
        }
        return zip(counts, counts.dropFirst()).first { earlier, now in
            reader.quantities[now].isPeriodOwn && reader.quantities[earlier].isPeriodOwn
                && (reader.quantities[now].value - reader.quantities[earlier].value) * sign
                    == reader.quantities[index].value
        }.map { (now: $0.1, earlier: $0.0) }
    }

    /// 与上年同期的80起、60人相比，起数下降20%: two other values of the sentence that the growth fits exactly.
    private func otherPair(_ index: Int) -> [Int]? {
        let range = reader.sentences[reader.quantities[index].sentence].quantities
        let counts = range.filter {
            abs($0 - index) <= 8 && reader.quantities[$0].isCount && reader.quantities[$0].isExact
        }
        for earlier in counts
        where reader.quantities[earlier].role.contains(.earlier) || isFollowing(earlier) || isOfYearAlone(earlier) {
            for now in counts where now != earlier && workings.areAlike(now, earlier) {
                let isPast = reader.quantities[now].role.contains(.earlier)
                guard !isPast, reader.quantities[earlier].value > 0, agrees(index, now, earlier) else { continue }
                let isOther = counts.contains {
                    !reader.quantities[$0].role.contains(.earlier) && isOfOtherDoing(now, than: $0, earlier)
                }
                if !isOther { return [earlier, now] }
            }
        }
        return nil
    }

    /// 80起、60人: beside a value of the time before.
    private func isFollowing(_ place: Int) -> Bool {
        place > 0 && reader.quantities[place - 1].role.contains(.earlier)
            && reader.quantities[place].range.lowerBound - reader.quantities[place - 1].range.upperBound
                <= 1
    }

    /// 分别下降19%和18.2%: one of several percentages in a row.
    private func isInRow(_ index: Int) -> Bool {
        [index, index + 1].contains { place in
            place > 0 && place < reader.quantities.count && reader.quantities[place].isPercent
                && reader.quantities[place - 1].isPercent
                && reader.quantities[place].range.lowerBound - reader.quantities[place - 1].range.upperBound
                    <= 2
        }
    }

    private func isMixed(_ places: [Int]) -> Bool {
        guard places.count > 1 else { return false }
        let one = reader.quantities[places[0]].period
        let two = reader.quantities[places[1]].period
        return one.kind != .unknown && two.kind != .unknown
            && (one.last != two.last || one.first != two.first)
    }

    /// 1至10月 against 上年全年: months that are not the same ones.
    private func areUnequal(_ one: Int, _ two: Int) -> Bool {
        let first = reader.quantities[one].period
        let second = reader.quantities[two].period
        if first.kind == .flow, first.last < 12 || second.kind == .flow && second.last < 12,
            [one, two].contains(where: {
                workings.has(FlowWords.wholeYear, in: reader.quantities[$0].before)
            })
        {
            return first.last != 12 || second.last != 12
        }
        let isSaid = [first, second].allSatisfy { $0.kind == .flow || $0.kind == .cutoff }
        return isSaid && first.overlaps(second, inAnyYear: true) && first.last != second.last
    }

    /// By how much the growth may differ where the values are rounded: half of each width, that of the value before
    /// taken as often as the value now is of it.
    private func rough(_ values: [Quantity], _ now: Double, _ earlier: Double) -> Double {
        let widths = values.map { $0.bounds.upperBound - $0.bounds.lowerBound }
        if values.count == 2, values[0].value == earlier, values[1].value == now {
            return (widths[0] * now / earlier + widths[1]) / 2 / earlier * 100
        }
        return widths.reduce(0, +) / earlier * 100
    }
}
