/// Prose around a table that repeats its totals.
extension TableCheck {
    mutating func repeatedTotals(around table: Table) {
        guard let grand = table.grand, let first = table.rows.first?.first?.range.lowerBound else { return }
        let counts = counts(around: table)
        guard !counts.isEmpty else { return }
        let row = table.rows[grand]
        let columns = table.heads.indices.filter {
            $0 > 0 && table.isCounted($0) && row[$0].value != nil && !accused.contains(row[$0].range.lowerBound)
        }
        for column in columns { again(row[column], counts, before: first, table, column) }
        let cells = Set(table.rows.flatMap { $0.compactMap(\.value) })
        for index in counts where !cells.contains(reader.quantities[index].value) {
            missed(index, table, row, columns)
            missedBeside(index, table, row, columns)
        }
    }

    /// 训诫34人次、警告14人次 beside 训诫 34, 警告 17: one total is said, the next under just the head of its column is another.
    private mutating func missedBeside(_ index: Int, _ table: Table, _ row: [Cell], _ columns: [Int]) {
        let quantity = reader.quantities[index]
        let sentence = reader.sentences[quantity.sentence].quantities
        let words = Array(reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan))
        func isCalled(_ column: Int, _ words: [UInt32]) -> Bool {
            let range = (table.rows.first?[column].range).map { reader.prose.scalars[$0].prefix(while: Sign.isHan) }
            return words.count >= 2 && range.map { Array($0).suffix(words.count).elementsEqual(words) } == true
        }
        guard workings.whole[index] < 0, let column = columns.first(where: { isCalled($0, words) }),
            let total = row[column].value, total > 0, max(total, quantity.value) <= min(total, quantity.value) * 1.5
        else { return }
        let isBeside = [index - 1, index + 1].contains { place in
            sentence.contains(place)
                && columns.contains { $0 != column && row[$0].value == reader.quantities[place].value }
        }
        guard isBeside else { return }
        say(index, again: row[column], isSame: false, sure: 0.7)
    }

    /// 在册169人 beside 本月末在册 … 159: a count under the name of a column whose total differs by a slip of the pen, and
    /// that no cell says.
    private mutating func missed(_ index: Int, _ table: Table, _ row: [Cell], _ columns: [Int]) {
        let quantity = reader.quantities[index]
        guard quantity.value >= 100, workings.whole[index] < 0, !workings.whole.contains(index),
            quantity.role.isDisjoint(with: [.rise, .fall])
        else { return }
        let column = columns.last { quantity.value.isSlip(of: row[$0].value ?? 0) && isNamed(index, table, $0) }
        guard let column else { return }
        say(index, again: row[column], isSame: false, sure: 0.65)
    }

    /// 共调解矛盾纠纷500件 … 合计 500: the nearest count that says a total again, or with two digits turned.
    private mutating func again(
        _ cell: Cell, _ counts: [Int], before first: Int, _ table: Table, _ column: Int
    ) {
        guard let value = cell.value, value >= 10 else { return }
        let ordered =
            counts.filter { reader.quantities[$0].range.lowerBound < first }.reversed()
            + counts.filter { reader.quantities[$0].range.lowerBound > first }
        let same = ordered.first {
            self.value(of: $0, in: table) == value
                && (value >= 100 || table.isTotal(column) || isNamed($0, table, column))
        }
        let turned = ordered.prefix(8).first {
            value >= 100 && reader.quantities[$0].value.isTurned(of: value) && workings.whole[$0] < 0
                && !reader.quantities[$0].role.isDisjoint(with: [.total, .sum])
        }
        guard let index = same ?? turned else { return }
        say(index, again: cell, isSame: same != nil, sure: 0.7)
    }

    /// Two letters of the column's head stand before the number.
    private func isNamed(_ index: Int, _ table: Table, _ column: Int) -> Bool {
        let pairs = AgainWords.pairs(of: table.heads[column].filter(Sign.isHan))
        return workings.has(pairs, in: reader.quantities[index].before)
    }
}
