/// What four quarters make of a year, wherever the year's count stands: 全年办证4601件 … 一至四季度办证依次为1041件、1173件、….
extension FitCheck {
    mutating func quarters() {
        for sentence in reader.sentences where sentence.quantities.count > 3 {
            for all in runs(in: sentence, free: nil) where all.count == 4 || all.count == 5 {
                let run = Array(all.suffix(4))
                let lead = sentence.range.lowerBound..<reader.quantities[run[0]].range.lowerBound
                guard workings.has(ListWords.quarters, in: lead),
                    let whole = doing(in: lead).flatMap({ year(of: $0, run[0]) }) ?? justBefore(run[0]),
                    all.count == 4 || whole == all[0]
                else { continue }
                let sum = run.reduce(0) { $0 + reader.quantities[$1].value }
                let isSame = abs(sum - reader.quantities[whole].value) < reader.quantities[whole].step * 0.01
                if isSame { add(whole, run) } else { accuse(whole, run) }
            }
        }
    }

    /// 全年举办讲座528场，一至四季度分别为96场、…: the count right before, with nothing but the quarters between.
    private func justBefore(_ first: Int) -> Int? {
        let whole = first - 1
        guard whole >= 0 else { return nil }
        let (year, quarter) = (reader.quantities[whole], reader.quantities[first])
        let between = year.range.upperBound..<quarter.range.lowerBound
        guard isValue(whole), year.isExact, year.unit.id == quarter.unit.id, year.sentence == quarter.sentence,
            between.count <= 14, workings.has(ListWords.quarters, in: between),
            year.role.isDisjoint(with: [.earlier, .plan])
        else { return nil }
        return whole
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
