/// Prose around a table that repeats its totals, or says a rate or a growth of them.
extension TableCheck {
    mutating func repeatedTotals(around table: Table) {
        guard table.rows.count <= Limit.named, let grand = table.grand,
            let first = table.rows.first?.first?.range.lowerBound, let last = table.rows.last?.last?.range.upperBound
        else { return }
        let row = table.rows[grand]
        let columns = table.heads.indices.filter {
            $0 > 0 && table.isCounted($0) && row[$0].value != nil && !accused.contains(row[$0].range.lowerBound)
        }
        let counts = near(first, last)
        for column in columns { again(row[column], counts, before: first) }
        let start = position(of: first)
        let end = position(of: last)
        let around = Array(max(0, start - 24)..<start) + Array(end..<min(end + 24, reader.quantities.count))
        for index in around where reader.quantities[index].isPercent && reader.quantities[index].isExact {
            if !reader.quantities[index].role.isDisjoint(with: .change) {
                growth(index, table, row)
            } else if !ofColumns(index, table, row, columns) {
                ofRow(index, table, row, columns)
            }
        }
    }

    /// 共调解矛盾纠纷500件 … 合计 500: the nearest count that says a total again, or with two digits turned.
    private mutating func again(_ cell: Cell, _ counts: [Int], before first: Int) {
        guard let value = cell.value, value >= 100 else { return }
        let ordered =
            counts.filter { reader.quantities[$0].range.lowerBound < first }.reversed()
            + counts.filter { reader.quantities[$0].range.lowerBound > first }
        let same = ordered.first { reader.quantities[$0].value == value }
        let turned = ordered.prefix(8).first {
            reader.quantities[$0].value.isTurned(of: value) && workings.whole[$0] < 0
                && !reader.quantities[$0].role.isDisjoint(with: [.total, .sum])
        }
        guard let index = same ?? turned else { return }
        let written = reader.prose.text(cell.range)
        workings.add(
            .contradiction, same != nil ? .holds : .broken, at: [cell.range, reader.passage(index)],
            stated: reader.written(index), computed: written, sure: 0.7,
            same != nil
                ? ExplanationWords.saidTwice : ExplanationWords.saidDifferently(written, reader.written(index)))
    }

    /// 成功率98.2%, 住校生占34.5%: the total of a column whose head is named, over that of another.
    private mutating func ofColumns(_ index: Int, _ table: Table, _ row: [Cell], _ columns: [Int]) -> Bool {
        let name = name(of: reader.quantities[index])
        guard name.count >= 2 else { return false }
        for part in columns {
            let head = table.heads[part].filter(Sign.isHan)
            guard head.count >= 2, head.starts(with: name) || name.suffix(head.count).elementsEqual(head),
                let whole = columns.first(where: { $0 != part && isShare(index, row[part], row[$0]) })
            else { continue }
            say(index, row[part], row[whole])
            return true
        }
        return false
    }

    /// 追索劳动报酬占39.31%: a row that is named, over the total.
    private mutating func ofRow(_ index: Int, _ table: Table, _ row: [Cell], _ columns: [Int]) {
        let words = reader.quantities[index].before
        for place in table.plain {
            let name = name(of: table.rows[place])
            guard !name.isEmpty, workings.has([name], in: words),
                let column = columns.last(where: { isShare(index, table.rows[place][$0], row[$0]) })
            else { continue }
            return say(index, table.rows[place][column], row[column])
        }
    }

    /// 2021年收案同比增长12.1%: the total of the year's column against that of the year before.
    private mutating func growth(_ index: Int, _ table: Table, _ row: [Cell]) {
        let percent = reader.quantities[index]
        let year = Double(percent.period.year)
        guard year > 0, let heads = table.rows.first,
            let now = heads.firstIndex(where: { $0.value == year }),
            let before = heads.firstIndex(where: { $0.value == year - 1 }),
            let value = row[now].value, let earlier = row[before].value, earlier > 0
        else { return }
        let exact = (value - earlier) / earlier * 100 * (percent.role.contains(.fall) ? -1 : 1)
        guard abs(exact - percent.value) <= percent.step * 0.5 + 1e-9 else { return }
        let computed =
            "(\(Figures.text(value))-\(Figures.text(earlier)))÷\(Figures.text(earlier))=\(Figures.text(exact))%"
        workings.add(
            .growth, .holds, at: [row[before].range, row[now].range, reader.passage(index)],
            stated: reader.written(index), computed: computed, sure: 0.8,
            ExplanationWords.growth(computed, reader.written(index), ExplanationWords.growthHolds))
    }

    private func isShare(_ index: Int, _ part: Cell, _ whole: Cell) -> Bool {
        guard let one = part.value, let all = whole.value, all >= one, all > 0 else { return false }
        return abs(one / all * 100 - reader.quantities[index].value) <= reader.quantities[index].step * 0.5 + 1e-9
    }

    private mutating func say(_ index: Int, _ part: Cell, _ whole: Cell) {
        let (one, all) = (part.value ?? 0, max(whole.value ?? 1, 1))
        let computed = "\(Figures.text(one))÷\(Figures.text(all))=\(Figures.text(one / all * 100))%"
        workings.add(
            .percent, .holds, at: [part.range, whole.range, reader.passage(index)], stated: reader.written(index),
            computed: computed, sure: 0.75,
            ExplanationWords.percent(computed, reader.written(index), ExplanationWords.percentHolds))
    }

    /// The letters before 占, or the last two before 率.
    private func name(of percent: Quantity) -> [UInt32] {
        let letters = reader.prose.scalars[percent.before]
        if let rate = letters.lastIndex(of: ExplanationWords.rateSign) {
            return Array(letters[letters.startIndex..<rate].suffix(2))
        }
        guard let share = letters.lastIndex(of: ExplanationWords.shareSign) else { return [] }
        return letters[letters.startIndex..<share].filter(Sign.isHan)
    }
}
