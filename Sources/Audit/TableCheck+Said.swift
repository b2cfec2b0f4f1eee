/// Prose that says again what a row of a table has.
extension TableCheck {
    mutating func said(around table: Table) {
        let around = workings.numbers(around: table)
        guard !around.isEmpty else { return }
        let columns = Array(
            table.heads.indices.dropFirst().filter { table.isAdded($0) && !table.isCalled($0, TableWords.changes) }
                .prefix(6))
        let rows = table.rows.dropFirst().map { (row: $0, pairs: pairs(of: $0)) }.filter { !$0.pairs.isEmpty }
        for index in around where reader.quantities[index].isExact {
            let quantity = reader.quantities[index]
            guard quantity.isCount, quantity.value >= 10, !quantity.role.contains(.plan) else { continue }
            let row = rows.first { entry in
                workings.has(entry.pairs, in: quantity.before)
                    && columns.contains { entry.row[$0].value == value(of: index, in: table) }
            }
            guard let row, let column = columns.first(where: { row.row[$0].value == value(of: index, in: table) })
            else {
                missed(index, table, rows.filter { workings.has($0.pairs, in: quantity.before) }.map(\.row), columns)
                continue
            }
            say(index, again: row.row[column], isSame: true, sure: 0.7)
        }
    }

    /// 法律援助安排201万元 beside 210.0: the one row that is named has two digits of it turned.
    private mutating func missed(_ index: Int, _ table: Table, _ rows: [[Cell]], _ columns: [Int]) {
        let value = value(of: index, in: table)
        guard rows.count == 1, value >= 100, !compared.contains(index),
            reader.quantities[index].role.isDisjoint(with: [.earlier, .comparing, .rest]), workings.whole[index] < 0,
            let cell = columns.map({ rows[0][$0] }).first(where: {
                $0.value.map { value.isTurned(of: $0) } == true
            })
        else { return }
        say(index, again: cell, isSame: false, sure: 0.65)
    }

    /// A number of prose in the unit of a table: of 万元 where a head says so.
    func value(of index: Int, in table: Table) -> Double {
        let value = reader.quantities[index].value
        let isOfTenThousand = table.heads.contains { head in
            head.indices.contains { head[$0...].starts(with: TableWords.tenThousand) }
        }
        return isOfTenThousand && reader.quantities[index].unit.family == .money
            ? value / 10_000 : value
    }

    /// Pairs of letters of a row's name.
    private func pairs(of row: [Cell]) -> [[UInt32]] {
        guard let first = row.first(where: { $0.value == nil && !$0.range.isEmpty }) else { return [] }
        let name = reader.prose.scalars[first.range].filter(Sign.isHan)
        if TableWords.totals.contains(name) { return Array(TableWords.overall) }
        return AgainWords.pairs(of: name)
    }
}
