/// Prose that repeats a cell of a table near it: 城关所调解纠纷213件.
extension TableCheck {
    /// Holds the counts of the prose around a table against its cells, by the names of row and column.
    mutating func prose(around table: Table) {
        let counts = counts(around: table)
        guard !counts.isEmpty else { return }
        let named = table.rows.dropFirst().map { name(of: $0) }
        for index in counts {
            let quantity = reader.quantities[index]
            if let cell = total(of: table, named, for: quantity) { compare(cell, index) }
            for (row, name) in zip(table.rows.dropFirst(), named)
            where !name.isEmpty && workings.has([name], in: quantity.before) {
                guard let cell = cell(of: row, table, for: quantity) else { continue }
                compare(cell, index)
                break
            }
        }
    }

    /// Exact counts in the lines before and behind a table.
    func counts(around table: Table) -> [Int] {
        workings.numbers(around: table).filter {
            reader.quantities[$0].isCount && reader.quantities[$0].isExact && reader.quantities[$0].value >= 10
                && reader.quantities[$0].role.isDisjoint(with: [.earlier, .plan, .among])
        }
    }

    func name(of row: [Cell]) -> [UInt32] {
        guard let first = row.first(where: { $0.value == nil && !$0.range.isEmpty }) else { return [] }
        let name = reader.prose.scalars[first.range].filter(Sign.isHan)
        return name.count >= 2 && name.count <= 10 && !TableWords.totals.contains(name) ? name : []
    }

    /// The one column whose head the prose says behind the row's name.
    private func cell(of row: [Cell], _ table: Table, for quantity: Quantity) -> Cell? {
        let columns = table.heads.indices.filter { column in
            let head = table.heads[column].filter(Sign.isHan)
            return head.count >= 2 && table.isCounted(column) && row[column].value != nil
                && workings.has([head], in: quantity.before)
        }
        return columns.count == 1 ? row[columns[0]] : nil
    }

    /// 全年支出556.0万元 beside 合计 under 支出数（万元）: of no row by name, and of the whole.
    private func total(of table: Table, _ named: [[UInt32]], for quantity: Quantity) -> Cell? {
        let isOfRow = named.contains { !$0.isEmpty && workings.has([$0], in: quantity.before) }
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
        guard !isOfRow, workings.has(DenialWords.wholePlaces, in: quantity.before) || quantity.role.contains(.total),
            let row = table.rows.dropFirst().last, isTotal(row)
        else { return nil }
        let columns = table.heads.indices.filter { column in
            let head = core(of: table.heads[column])
            return head.count >= 2 && table.isCounted(column) && row[column].value != nil
                && words.suffix(head.count).elementsEqual(head)
        }
        guard columns.count == 1 else { return nil }
        var cell = row[columns[0]]
        if table.isCalled(columns[0], Phrases([TableWords.tenThousand])) {
            cell.value = cell.value.map { $0 * 10_000 }
            cell.step *= 10_000
        }
        return cell
    }

    private func isTotal(_ row: [Cell]) -> Bool {
        guard let first = row.first(where: { $0.value == nil && !$0.range.isEmpty }) else { return false }
        return TableWords.totals.contains(reader.prose.scalars[first.range].filter(Sign.isHan))
    }

    /// 支出 of 支出数（万元）.
    private func core(of head: [UInt32]) -> [UInt32] {
        if let number = head.dropFirst(2).firstIndex(of: TableWords.number) { return Array(head[..<number]) }
        let isMoney = head.suffix(2).elementsEqual(TableWords.tenThousand)
        return Array(isMoney ? head.dropLast(2) : head[...])
    }

    private mutating func compare(_ cell: Cell, _ index: Int) {
        guard let value = cell.value else { return }
        let quantity = reader.quantities[index]
        let isSame = abs(value - quantity.value) <= max(cell.step, quantity.step) * 0.5
        guard isSame || value.isSlip(of: quantity.value) else { return }
        compared.insert(index)
        say(index, again: cell, isSame: isSame, sure: isSame ? 0.8 : 0.7)
    }

    /// Says that prose repeats a cell, or has something else for it.
    mutating func say(_ index: Int, again cell: Cell, isSame: Bool, sure: Double) {
        let (written, stated) = (reader.prose.text(cell.range), reader.written(index))
        workings.add(
            .contradiction, isSame ? .holds : .broken, at: [cell.range, reader.passage(index)], stated: stated,
            computed: written, sure: sure,
            isSame ? ExplanationWords.saidTwice : ExplanationWords.saidDifferently(written, stated))
    }
}
