/// What the numbers around one say that it should be.
extension SlipCheck {
    /// A relation that would hold if a number were between two others.
    struct Vote {
        let range: ClosedRange<Double>
        let kind: AuditKind
        /// The number that the relation states, and all others that it rests on.
        let stated: [Int]
        let places: [Int]
        /// How much the search for it counts as chance: less where the words lead to it.
        let weight: Double
        /// Words say that the number is just this: a total, a difference, what is done and what is left.
        var isTold = false
        /// Those of its numbers that are taken away from the others.
        var taken: [Int] = []

        var width: Double { range.upperBound - range.lowerBound }
    }

    func votes(on index: Int) -> [Vote] {
        sums(of: index) + wholes(of: index) + doneAndLeft(index) + gaps(index) + flows(index) + rates(of: index)
    }

    /// The parts make up another count near them, or one of them is the whole said again.
    func isSaidElsewhere(_ vote: Vote, but index: Int) -> Bool {
        if vote.kind != .sum || !vote.taken.isEmpty { return false }
        let sum = vote.places.reduce(0) { $0 + reader.quantities[$1].value }
        let first = vote.places[0]
        let near = ((first - 8)..<(vote.places[vote.places.count - 1] + 4)).clamped(to: reader.quantities.indices)
        return vote.places.contains { reader.quantities[$0].value == reader.quantities[vote.stated[0]].value }
            || near.contains {
                $0 != index && reader.quantities[$0].value == sum && workings.areAlike($0, first)
                    && !vote.places.contains($0)
            }
    }

    /// Counts of one sort behind or before a number, in its paragraph.
    private func alike(_ index: Int, in range: Range<Int>) -> [Int] {
        let isPast = reader.quantities[index].role.contains(.earlier)
        return range.clamped(to: reader.quantities.indices).filter {
            isValue($0) && workings.areAlike($0, index)
                && reader.quantities[$0].paragraph == reader.quantities[index].paragraph
                && reader.quantities[$0].role.isDisjoint(with: isPast ? [.plan] : [.plan, .earlier, .comparing])
        }
    }

    /// Nothing between two numbers of one sentence but shares, ages and school years.
    func areNeighbours(_ one: Int, _ two: Int) -> Bool {
        reader.quantities[one].sentence == reader.quantities[two].sentence
            && ((one + 1)..<two).allSatisfy {
                reader.quantities[$0].isPercent || reader.quantities[$0].unit.family == .time
            }
    }

    func isTotal(_ index: Int) -> Bool { !reader.quantities[index].role.isDisjoint(with: [.total, .sum]) }

    /// How likely the first number behind or before another begins its parts.
    private func weight(_ first: Int, _ whole: Int) -> Double {
        let isAmong =
            whole < first && ((whole + 1)...first).contains { reader.quantities[$0].role.contains(.among) }
        guard whole < first ? areNeighbours(whole, first) : areNeighbours(first, whole) else {
            return isNext(first, whole) ? 0.3 : isTotal(whole) ? 0.5 : 1
        }
        return isAmong || isTotal(whole) ? 0.2 : 0.5
    }

    /// 收到123件。其中，不予受理11件: the first number of the next sentence.
    func isNext(_ first: Int, _ whole: Int) -> Bool {
        let sentence = reader.quantities[first].sentence
        return first == whole + 1 && sentence == reader.quantities[whole].sentence + 1
            && reader.prose.scalars[reader.sentences[sentence].range].starts(with: ListWords.among)
    }

    /// The number is the whole of those right behind it, or of those right before it that it sums up.
    private func sums(of index: Int) -> [Vote] {
        let behind = alike(index, in: (index + 1)..<(index + 15))
        var votes: [Vote] = []
        for start in 0..<min(2, behind.count) {
            let weight = start == 0 ? weight(behind[0], index) : 1
            for count in 2...6 where start + count <= behind.count {
                votes.append(sum(index, Array(behind[start..<(start + count)]), weight))
            }
        }
        guard isTotal(index) else { return votes }
        let before = Array(alike(index, in: (index - 12)..<index).reversed())
        for count in 2...6 where count <= before.count {
            votes.append(sum(index, before[..<count].reversed(), weight(before[0], index)))
        }
        return votes
    }

    private func sum(_ whole: Int, _ parts: [Int], _ weight: Double) -> Vote {
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        return Vote(
            range: sum...sum, kind: .sum, stated: [whole], places: parts, weight: weight, isTold: isTotal(whole))
    }

    /// 其余45户, 空编3名: what is left, or lacks.
    func isRest(_ index: Int) -> Bool {
        reader.quantities[index].role.contains(.rest)
            || workings.has(FlowWords.difference, in: reader.quantities[index].before)
    }

    /// The number is one of the parts right behind a whole.
    private func wholes(of index: Int) -> [Vote] {
        var votes: [Vote] = []
        for whole in alike(index, in: (index - 8)..<index).suffix(4) {
            let row = alike(index, in: (whole + 1)..<(whole + 13))
            guard let place = row.firstIndex(of: index) else { continue }
            let weight = weight(row[0], whole)
            for count in max(2, place + 1)...6 where count <= row.count {
                let others = row[..<count].filter { $0 != index }
                let rest = reader.quantities[whole].value - others.reduce(0) { $0 + reader.quantities[$1].value }
                guard rest > 0 else { continue }
                votes.append(
                    Vote(
                        range: rest...rest, kind: .sum, stated: [whole], places: Array(row[..<count]), weight: weight,
                        isTold: isTotal(whole)))
            }
        }
        return votes
    }

    /// 整改79个，整改率91.9%，剩余7个: what is done and what is left stand around their rate.
    private func doneAndLeft(_ index: Int) -> [Vote] {
        let near = ((index + 2)..<(index + 9)).clamped(to: reader.quantities.indices)
        return near.filter {
            isOpenRate.contains($0) && reader.quantities[$0].paragraph == reader.quantities[index].paragraph
        }.compactMap { rate in
            let row = [rate - 1, rate + 1]
            let isRow = row.allSatisfy { $0 < reader.quantities.count && isValue($0) && workings.areAlike($0, index) }
            return isRow && areNeighbours(row[0], row[1]) ? sum(index, row, 0.5) : nil
        }
    }

    /// 新增51家、解聘18家，净增33家; 安排120万元，支出115.8万元，结余4.2万元.
    private func gaps(_ index: Int) -> [Vote] {
        let words = reader.quantities[index].before
        guard workings.has(FlowWords.gap, in: words) else { return [] }
        let before = (max(0, index - 5)..<index).filter { isMoved($0, like: index) }
        let behind = (index + 1..<min(index + 4, reader.quantities.count)).filter { isMoved($0, like: index) }
        return [Array(before.suffix(2)), Array(behind.prefix(2))].filter { $0.count == 2 }.compactMap { pair in
            let gap = abs(reader.quantities[pair[0]].value - reader.quantities[pair[1]].value)
            let row = (pair + [index]).sorted()
            guard gap > 0, zip(row, row.dropFirst()).allSatisfy(areNeighbours) else { return nil }
            return Vote(
                range: gap...gap, kind: .sum, stated: [index], places: pair, weight: 0.05, isTold: true,
                taken: [reader.quantities[pair[0]].value < reader.quantities[pair[1]].value ? pair[0] : pair[1]])
        }
    }

    /// 年初31个，新开工18个，竣工22个，年末27个: what was there, what came, what went, and what is left.
    private func flows(_ index: Int) -> [Vote] {
        let range = reader.sentences[reader.quantities[index].sentence].quantities
        let row = (max(range.lowerBound, index - 8)..<index).filter { isMoved($0, like: index) }
        guard row.count > 2,
            workings.has(FlowWords.left, in: reader.quantities[index].before)
        else { return [] }
        let opening = row.last { workings.has(FlowWords.opening, in: reader.quantities[$0].before) }
        guard let opening, case let between = row.filter({ $0 > opening }), (2...4).contains(between.count) else {
            return []
        }
        return (1..<between.count).compactMap { split in
            let went = Array(between[split...])
            let came = [opening] + between[..<split]
            let left =
                came.reduce(0) { $0 + reader.quantities[$1].value }
                - went.reduce(0) { $0 + reader.quantities[$1].value }
            guard left > 0 else { return nil }
            return Vote(
                range: left...left, kind: .sum, stated: [index], places: came + went, weight: 0.2, isTold: true,
                taken: went)
        }
    }

    private func isMoved(_ index: Int, like other: Int) -> Bool {
        (isValue(index) || reader.quantities[index].isMoved) && workings.areAlike(index, other)
    }

    /// A rate near it that fits nothing would fit it: as the whole, or as the part.
    private func rates(of index: Int) -> [Vote] {
        var votes: [Vote] = []
        let near = ((index - 6)..<(index + 9)).clamped(to: reader.quantities.indices)
        for rate in near where isOpenRate.contains(rate) {
            let percent = reader.quantities[rate]
            guard percent.paragraph == reader.quantities[index].paragraph, percent.step <= 1, percent.value < 100,
                percent.role.isDisjoint(with: [.rise, .fall])
            else { continue }
            let others = [rate - 1, rate - 2, rate + 1, rate - 3].filter {
                $0 != index && reader.quantities.indices.contains($0) && isValue($0)
                    && workings.areAlike($0, index)
                    && reader.quantities[$0].paragraph == percent.paragraph
            }
            for other in others { votes += rated(index, other, rate) }
        }
        return votes
    }

    private func rated(_ index: Int, _ other: Int, _ rate: Int) -> [Vote] {
        let percent = reader.quantities[rate]
        let low = (percent.value - percent.step * 0.5) / 100
        let high = (percent.value + percent.step * 0.5) / 100
        let value = reader.quantities[other].value
        guard low > 0 else { return [] }
        let weight = other == rate - 1 || index == rate - 1 ? 0.5 : 1
        return [
            Vote(
                range: (value / high)...(value / low), kind: .percent, stated: [rate], places: [index, other],
                weight: weight),
            Vote(
                range: (value * low)...(value * high), kind: .percent, stated: [rate], places: [other, index],
                weight: weight),
        ]
    }
}
