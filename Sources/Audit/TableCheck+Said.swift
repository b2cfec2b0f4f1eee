/// Prose that says again what a row of a table has.
extension TableCheck {
    mutating func said(around table: Table) {
        guard table.rows.count <= Limit.named, let first = table.rows.first?.first?.range.lowerBound,
            let last = table.rows.last?.last?.range.upperBound
        else { return }
        let columns = Array(
            table.heads.indices.dropFirst().filter { table.isAdded($0) && !table.isCalled($0, TableWords.changes) }
                .prefix(6))
        let start = position(of: first)
        let end = position(of: last)
        let around =
            Array(max(0, start - Limit.beside)..<start)
            + Array(end..<min(end + Limit.beside, reader.quantities.count))
        let rows = table.rows.dropFirst().map { (row: $0, pairs: pairs(of: $0)) }.filter { !$0.pairs.isEmpty }
        for index in around where reader.quantities[index].isExact {
            let quantity = reader.quantities[index]
            guard quantity.isCount, quantity.value >= 10, !quantity.role.contains(.plan) else { continue }
            let row = rows.first { entry in
                workings.has(entry.pairs, in: quantity.before)
                    && columns.contains { entry.row[$0].value == quantity.value }
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

    /// Pairs of letters of a row's name.
    private func pairs(of row: [Cell]) -> [[UInt32]] {
        guard let first = row.first(where: { $0.value == nil && !$0.range.isEmpty }) else { return [] }
        let name = reader.prose.scalars[first.range].filter(Sign.isHan)
        if TableWords.totals.contains(name) { return TableWords.overall }
        return zip(name, name.dropFirst()).map { [$0, $1] }.filter { !AgainWords.isCommon($0) }
    }
}
