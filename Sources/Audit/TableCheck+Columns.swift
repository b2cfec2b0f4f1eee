/// Columns that follow from others, row by row, though no head says so: 受理 = 民事 + 刑事; 期初 + 接收 - 解除 = 期末.
extension TableCheck {
    /// One column as what others come to.
    private struct Rule {
        let target: Int
        let adding: [Int]
        let taking: [Int]

        var columns: Set<Int> { Set(adding + taking + [target]) }

        func value(of row: [Cell]) -> Double? {
            var sum = 0.0
            for column in adding { sum += row[column].value ?? .nan }
            for column in taking { sum -= row[column].value ?? .nan }
            return sum.isNaN ? nil : sum
        }

        /// Whether a row agrees; nothing where a cell is empty.
        func holds(in row: [Cell]) -> Bool? {
            guard let target = row[target].value, let value = value(of: row) else { return nil }
            return abs(target - value) < 0.005
        }

        /// Whether a row says more than that nothing is nothing.
        func tells(in row: [Cell]) -> Bool {
            (adding + taking).count { row[$0].value ?? 0 != 0 } > 1
        }
    }

    mutating func follow(_ table: Table) {
        let counted = Array(table.heads.indices.filter { $0 > 0 && table.isCounted($0) }.prefix(2 * Limit.totals))
        guard counted.count > 2, table.rows.count > 3 else { return }
        var used: Set<Set<Int>> = []
        for target in counted where !added.contains(target) {
            guard let rule = rule(for: target, counted, table), used.insert(rule.columns).inserted else { continue }
            for row in table.rows.dropFirst() { say(rule, row) }
        }
    }

    /// The first rule that three rows or more keep, and all but a quarter of them.
    private func rule(for target: Int, _ counted: [Int], _ table: Table) -> Rule? {
        rules(for: target, counted).first { rule in
            var (held, missed) = (0, 0)
            for place in table.plain {
                guard let holds = rule.holds(in: table.rows[place]) else { continue }
                if !holds { missed += 1 } else if rule.tells(in: table.rows[place]) { held += 1 }
            }
            return held > 2 && missed * 3 <= held
        }
    }

    /// Neighbours that may make up a column: those right behind it or before it, some of them taken away.
    private func rules(for target: Int, _ counted: [Int]) -> [Rule] {
        guard let place = counted.firstIndex(of: target) else { return [] }
        var rules: [Rule] = []
        for start in counted.indices {
            for end in (start + 1)..<max(start + 1, min(counted.count, start + 7)) {
                guard !(start...end).contains(place) else { continue }
                let run = Array(counted[start...end])
                rules.append(Rule(target: target, adding: run, taking: []))
                if end < place {
                    for split in 1..<run.count {
                        rules.append(Rule(target: target, adding: Array(run[..<split]), taking: Array(run[split...])))
                    }
                }
            }
        }
        return rules.sorted { distance($0, place, counted) < distance($1, place, counted) }
    }

    private func distance(_ rule: Rule, _ place: Int, _ counted: [Int]) -> Int {
        let places = rule.columns.compactMap { counted.firstIndex(of: $0) }
        return (places.max() ?? 0) - (places.min() ?? 0)
    }

    private mutating func say(_ rule: Rule, _ row: [Cell]) {
        guard let holds = rule.holds(in: row), let value = rule.value(of: row) else { return }
        let cells = [rule.target] + rule.adding + rule.taking
        if !holds, cells.contains(where: { accused.contains(row[$0].range.lowerBound) }) { return }
        let computed =
            rule.adding.map { Figures.text(row[$0].value ?? 0) }.joined(separator: "+")
            + rule.taking.map { "-" + Figures.text(row[$0].value ?? 0) }.joined() + "=" + Figures.text(value)
        let stated = reader.prose.text(row[rule.target].range)
        if !holds { accused.insert(row[rule.target].range.lowerBound) }
        workings.add(
            .sum, holds ? .holds : .broken, at: cells.map { row[$0].range }, stated: stated, computed: computed,
            sure: holds ? 0.8 : 0.7,
            ExplanationWords.flow(
                computed, stated, holds ? ExplanationWords.sumHolds(true) : ExplanationWords.sumWrong))
    }
}
