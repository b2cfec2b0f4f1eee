/// That a number was mistyped, weighed against chance.
extension SlipCheck {
    struct Hypothesis {
        let index: Int
        /// What it should be.
        let value: Double
        let vote: Vote
        /// How often chance alone would make such a one among the numbers that were looked at.
        let chance: Double
    }

    /// What chance may make: a false one of seventy that it could make one of.
    private static let most = 0.015

    /// The likeliest other value of a number, if chance would hardly make it.
    func hypothesis(of index: Int) -> Hypothesis? {
        let votes = votes(on: index).filter { hasAsManyDigits($0, index) }
        var best: Hypothesis?
        for (place, vote) in votes.enumerated() {
            for value in values(of: vote, with: votes[(place + 1)...], index) {
                guard let slip = Slips.share(reader.quantities[index], of: value) else { continue }
                let others = agreeing(votes, with: vote, on: value, index)
                guard !others.isEmpty || isClosed(vote), !isSaidElsewhere(vote, but: index) else { continue }
                let weight = others.map(\.weight).reduce(vote.weight, max)
                let tries = votes.reduce(0) { $0 + ($1.weight <= weight ? $1.weight : 0) }
                let chance = others.reduce(tries * slip * (isTooLarge(vote) ? 0.1 : 1)) {
                    $0 * min(1, tries * ($1.width + reader.quantities[index].step) / value)
                }
                if chance < Self.most, chance < best?.chance ?? 1 {
                    best = Hypothesis(index: index, value: value, vote: vote, chance: chance)
                }
            }
        }
        return best
    }

    /// Whether the vote is for a number with as many digits before its point: only these may be slips of each other.
    private func hasAsManyDigits(_ vote: Vote, _ index: Int) -> Bool {
        let value = reader.quantities[index].value
        var most = reader.quantities[index].step
        while most <= value { most *= 10 }
        return vote.range.upperBound >= most / 10 && vote.range.lowerBound < most
    }

    /// What a sum comes to; for a rate, what it leaves open together with another one.
    private func values(of vote: Vote, with others: ArraySlice<Vote>, _ index: Int) -> [Double] {
        if vote.kind == .sum { return [vote.range.lowerBound] }
        return others.compactMap { other in
            let low = max(vote.range.lowerBound, other.range.lowerBound)
            let high = min(vote.range.upperBound, other.range.upperBound)
            return other.kind == .percent && low <= high ? value(in: low...high, index) : nil
        }
    }

    /// Other votes for a value that rest on other numbers than those before them, the narrowest first.
    private func agreeing(_ votes: [Vote], with vote: Vote, on value: Double, _ index: Int) -> [Vote] {
        var kept = [vote]
        let all = votes.filter { $0.range.lowerBound - 1e-6 <= value && value <= $0.range.upperBound + 1e-6 }
        for other in all.sorted(by: { $0.width < $1.width })
        where kept.allSatisfy({ areApart($0, other) }) && kept.count < 4 && !isSaidElsewhere(other, but: index) {
            kept.append(other)
        }
        return Array(kept.dropFirst())
    }

    /// The only value of as many digits between two bounds.
    private func value(in range: ClosedRange<Double>, _ index: Int) -> Double? {
        let step = reader.quantities[index].step
        let low = ((range.lowerBound / step) - 1e-6).rounded(.up)
        let high = ((range.upperBound / step) + 1e-6).rounded(.down)
        return low <= high && high - low <= 2 && low > 0 ? low * step : nil
    }

    /// Parts one behind the other, with nothing but their shares between, that say nowhere that they overlap or are not
    /// all, or that are told to be all: only these may stand for themselves.
    private func isClosed(_ vote: Vote) -> Bool {
        let row = (vote.stated + vote.places).sorted()
        let isOpen = vote.places.contains {
            !reader.quantities[$0].role.isDisjoint(with: [.overlapping, .mainly])
        }
        let whole = reader.quantities[vote.stated[0]]
        let isLong = whole.value / whole.step >= 100 || isTold(vote) || isTooLarge(vote)
        return isLong && !isOpen && !isPartly(vote) && !mayOverlap(vote.stated[0]) && !whole.role.contains(.plan)
            && row.allSatisfy { reader.quantities[$0].unit.id == whole.unit.id }
            && zip(row, row.dropFirst()).allSatisfy { one, two in
                areNeighbours(one, two) && !isParted(one, two, vote) || isNext(two, one)
                    || isTold(vote) && (vote.places.count > 2 || areOfOneSentence(one, two))
            }
    }

    /// 女性49名、未成年人7名；全年解矫312名: a semicolon before the last of several.
    private func isParted(_ one: Int, _ two: Int, _ vote: Vote) -> Bool {
        vote.places.count > 2 && two == vote.places.max()
            && reader.tokens[reader.quantities[one].token..<reader.quantities[two].token].contains {
                $0.kind == .semicolon
            }
            && !reader.tokens[reader.quantities[vote.places[0]].token..<reader.quantities[one].token].contains {
                $0.kind == .semicolon
            }
    }

    private func areOfOneSentence(_ one: Int, _ two: Int) -> Bool {
        reader.quantities[one].sentence == reader.quantities[two].sentence
    }

    /// 审结203件，其中调解71件、维持58件、纠错24件: parts that come to less and are not told to be all may be some of them,
    /// unless two digits are turned.
    private func isPartly(_ vote: Vote) -> Bool {
        let sum = vote.places.reduce(0) { $0 + reader.quantities[$1].value }
        let whole = reader.quantities[vote.stated[0]].value
        return !isTold(vote) && vote.taken.isEmpty && sum < whole && !whole.isTurned(of: sum)
    }

    /// Words tell the whole to be all of them, or the last of them to be the rest.
    private func isTold(_ vote: Vote) -> Bool {
        vote.isTold || vote.kind == .sum && vote.places.last.map(isRest) == true
    }

    /// A part is larger than the whole to which the words lead: something must be wrong.
    private func isTooLarge(_ vote: Vote) -> Bool {
        vote.weight <= 0.3 && vote.kind == .sum
            && vote.places.contains { reader.quantities[$0].value > reader.quantities[vote.stated[0]].value }
    }

    /// Two votes that rest on different numbers.
    private func areApart(_ one: Vote, _ two: Vote) -> Bool {
        if one.kind == .sum, two.kind == .sum { return Set(one.places).isDisjoint(with: two.places) }
        return one.stated != two.stated
    }
}
