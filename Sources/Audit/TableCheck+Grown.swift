/// Prose that says again what a row of a table has, or by how much it grew from one of its columns to another.
extension TableCheck {
    mutating func grown(around table: Table) {
        guard table.rows.count <= Limit.named, let first = table.rows.first?.first?.range.lowerBound,
            let last = table.rows.last?.last?.range.upperBound
        else { return }
        let columns = Array(
            table.heads.indices.dropFirst().filter { table.isAdded($0) && !table.isCalled($0, TableWords.changes) }
                .prefix(6))
        let start = position(of: first)
        let end = position(of: last)
        let around =
            (max(0, start - Limit.beside)..<start).map { $0 }
            + (end..<min(end + Limit.beside, reader.quantities.count)).map { $0 }
        let rows = table.rows.dropFirst().map { (row: $0, pairs: pairs(of: $0)) }.filter { !$0.pairs.isEmpty }
        for index in around where reader.quantities[index].isExact {
            let quantity = reader.quantities[index]
            if quantity.isPercent, !quantity.role.isDisjoint(with: .change) {
                let row = rows.first { isNamed($0.pairs, index) && growth(index, $0.row, columns) != nil }
                if let row, let move = growth(index, row.row, columns) {
                    say(index, row.row[move.now], row.row[move.before])
                }
            } else if quantity.isPercent {
                ofRows(index, rows.map(\.row), columns)
            } else if quantity.isCount, quantity.value >= 10, !quantity.role.contains(.plan) {
                let row = rows.first { entry in
                    isNamed(entry.pairs, index) && columns.contains { entry.row[$0].value == quantity.value }
                }
                guard let row, let column = columns.first(where: { row.row[$0].value == quantity.value }) else {
                    continue
                }
                workings.add(
                    .contradiction, .holds, at: [row.row[column].range, reader.passage(index)],
                    stated: reader.written(index), computed: reader.prose.text(row.row[column].range), sure: 0.7,
                    ExplanationWords.saidTwice)
            }
        }
    }

    /// 受理的案件占收到申请的85.2%: two rows that are both named, in one column.
    private mutating func ofRows(_ index: Int, _ rows: [[Cell]], _ columns: [Int]) {
        let percent = reader.quantities[index]
        guard percent.role.contains(.share) || percent.role.contains(.rate) else { return }
        let named = rows.filter { row in
            let name = name(of: row)
            return !name.isEmpty && workings.has([name], in: percent.before)
        }
        guard named.count == 2 else { return }
        for column in columns {
            let cells = named.map { $0[column] }.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
            guard let part = cells[0].value, let whole = cells[1].value, part > 0, whole > 0,
                abs(part / whole * 100 - percent.value) <= percent.step * 0.5 + 1e-9
            else { continue }
            let computed = "\(Figures.text(part))÷\(Figures.text(whole))=\(Figures.text(part / whole * 100))%"
            return workings.add(
                .percent, .holds, at: cells.map(\.range) + [reader.passage(index)], stated: reader.written(index),
                computed: computed, sure: 0.8,
                ExplanationWords.percent(computed, reader.written(index), ExplanationWords.percentHolds))
        }
    }

    /// Pairs of letters of a row's name.
    private func pairs(of row: [Cell]) -> [[UInt32]] {
        guard let first = row.first(where: { $0.value == nil && !$0.range.isEmpty }) else { return [] }
        let name = reader.prose.scalars[first.range].filter(Sign.isHan)
        if TableWords.totals.contains(name) { return TableWords.overall }
        return zip(name, name.dropFirst()).map { [$0, $1] }.filter { !AgainWords.isCommon($0) }
    }

    /// Whether a number's clause, or the count before it in its sentence, has one of them.
    private func isNamed(_ pairs: [[UInt32]], _ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        if workings.has(pairs, in: quantity.before) { return true }
        guard index > 0, quantity.isPercent, reader.quantities[index - 1].sentence == quantity.sentence else {
            return false
        }
        return workings.has(pairs, in: reader.quantities[index - 1].before)
    }

    private func growth(_ index: Int, _ row: [Cell], _ columns: [Int]) -> (now: Int, before: Int)? {
        let percent = reader.quantities[index]
        let sign = percent.role.contains(.fall) ? -1.0 : 1
        for now in columns {
            for before in columns where before != now {
                guard let one = row[now].value, let two = row[before].value, two > 0 else { continue }
                let exact = (one - two) / two * 100 * sign
                if abs(exact - percent.value) <= percent.step * 0.5 + 1e-9 { return (now, before) }
            }
        }
        return nil
    }

    private mutating func say(_ index: Int, _ now: Cell, _ before: Cell) {
        let (value, earlier) = (now.value ?? 0, max(before.value ?? 1, 1e-9))
        let computed =
            "(\(Figures.text(value))-\(Figures.text(earlier)))÷\(Figures.text(earlier))="
            + Figures.text((value - earlier) / earlier * 100) + "%"
        workings.add(
            .growth, .holds, at: [now.range, before.range, reader.passage(index)], stated: reader.written(index),
            computed: computed, sure: 0.8,
            ExplanationWords.growth(computed, reader.written(index), ExplanationWords.growthHolds))
    }
}
