/// What four quarters make of a year, wherever the year's count stands: 全年办证4601件 … 一至四季度办证依次为1041件、1173件、….
extension FitCheck {
    mutating func quarters() {
        for sentence in reader.sentences where sentence.quantities.count > 3 {
            for run in runs(in: sentence, free: nil) where run.count == 4 {
                let lead = sentence.range.lowerBound..<reader.quantities[run[0]].range.lowerBound
                guard workings.has(ListWords.quarters, in: lead), let name = doing(in: lead),
                    let whole = year(of: name, run[0])
                else { continue }
                let sum = run.reduce(0) { $0 + reader.quantities[$1].value }
                let isSame = abs(sum - reader.quantities[whole].value) < reader.quantities[whole].step * 0.01
                if isSame { add(whole, run) } else { accuse(whole, run) }
            }
        }
    }

    /// 办证 of 一至四季度办证依次为: the two letters before 依次 or 分别.
    private func doing(in lead: Range<Int>) -> [UInt32]? {
        let scalars = reader.prose.scalars
        let place = lead.last { start in
            ListWords.inTurn.contains { scalars[start..<lead.upperBound].starts(with: $0) }
        }
        guard let place, place - 2 >= lead.lowerBound else { return nil }
        let name = Array(scalars[(place - 2)..<place])
        return name.allSatisfy(Sign.isHan) ? name : nil
    }

    /// The one count of the whole year under that name.
    private func year(of name: [UInt32], _ first: Int) -> Int? {
        let near = ((first - 60)..<(first + 12)).clamped(to: reader.quantities.indices).filter { place in
            let quantity = reader.quantities[place]
            return isValue(place) && quantity.isExact && quantity.unit.id == reader.quantities[first].unit.id
                && workings.has(ListWords.wholeYear, in: quantity.before)
                && reader.prose.scalars[reader.prose.trimmed(quantity.before)].suffix(2).elementsEqual(name)
                && quantity.role.isDisjoint(with: [.earlier, .plan])
        }
        return Set(near.map { reader.quantities[$0].value }).count == 1 ? near.last : nil
    }
}
