/// Parts of a count that their sentence names: 审结的案件中，维持96件…; 本年受理的案件，按领域分，公安98件….
extension FitCheck {
    /// Counts anywhere before whose last two letters stand in the words that lead to a row of parts, the nearest first.
    func referred(_ run: [Int]) -> [Int] {
        let words = lead(of: run)
        guard words.count >= 4 else { return [] }
        return (max(0, run[0] - 60)..<run[0]).reversed().filter { place in
            guard isValue(place), reader.quantities[place].isExact, workings.areAlike(place, run[0]),
                reader.quantities[place].role.isDisjoint(with: [.earlier, .plan, .comparing])
            else { return false }
            let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].suffix(2)
            return name.count == 2 && name.allSatisfy(Sign.isHan) && workings.has([Array(name)], in: words)
        }
    }

    /// From the beginning of the sentence up to the clause of the first part; nothing where a count stands before it.
    private func lead(of run: [Int]) -> Range<Int> {
        let first = reader.quantities[run[0]]
        let start = reader.sentences[first.sentence].range.lowerBound
        guard reader.sentences[first.sentence].quantities.lowerBound == run[0], first.before.lowerBound > start,
            first.before.lowerBound - start <= 40
        else { return start..<start }
        return start..<first.before.lowerBound
    }

    /// The same, where the parts say that they are all there are and miss the one count that is named by little.
    mutating func missesReferred(_ run: [Int], _ sum: Double) -> Bool {
        guard run.count > 3, let last = run.last, !isOverlapping(run),
            reader.quantities[last].role.contains(.rest) || workings.has(ListWords.partings, in: lead(of: run))
        else { return false }
        let all = referred(run).filter { reader.quantities[$0].value > sum * 0.5 }
        guard let whole = all.first, !held.contains(whole),
            all.allSatisfy({ reader.quantities[$0].value == reader.quantities[whole].value }),
            abs(reader.quantities[whole].value - sum) <= sum * 0.1, reader.quantities[whole].value >= 50
        else { return false }
        let value = reader.quantities[whole].value
        let isSlip =
            value.isSlip(of: sum)
            || run.contains {
                reader.quantities[$0].value.isSlip(of: reader.quantities[$0].value - sum + value)
            }
        guard isSlip else { return false }
        accuse(whole, run)
        return true
    }
}
