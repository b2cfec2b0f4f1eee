/// Tables in plain text: rows and columns against their totals.
struct TableCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    typealias Cell = Table.Cell

    /// The tables of the text, in its order.
    private(set) var tables: [Table] = []
    /// Numbers of prose that have been held against a cell.
    var compared: Set<Int> = []
    /// Columns of totals that the others add up to.
    private(set) var added: Set<Int> = []
    /// Where cells begin that do not agree with others of their row or column.
    var accused: Set<Int> = []

    mutating func run() {
        let lines = TableReader(prose: reader.prose)
        var rows: [[Cell]] = []
        for line in reader.lines {
            let cells = lines.cells(in: line)
            if cells.isEmpty, lines.isRule(line) { continue }
            if let first = rows.first, first.count == cells.count, cells.count > 1 {
                rows.append(cells)
            } else {
                check(rows)
                rows = cells.count > 1 ? [cells] : []
            }
        }
        check(rows)
    }

    private mutating func check(_ rows: [[Cell]]) {
        guard rows.count > 1, let head = rows.first else { return }
        let table = Table(rows, reader.prose)
        added = []
        let columns = head.indices.filter {
            head[$0].value == nil && table.isTotal($0) && !table.isRate($0)
        }
        for column in columns.prefix(Limit.totals) { across(table, column) }
        guard rows.count > 2, rows.count <= Limit.rows else { return }
        let totals = rows.indices.filter { table.totals[$0] != .none }
        for place in totals.prefix(Limit.totals) { down(table, place) }
        follow(table)
        rates(table)
        prose(around: table)
        repeatedTotals(around: table)
        said(around: table)
        tables.append(table)
    }

    private struct Sum {
        let total: Cell
        let parts: [Cell]
        var sum: Double { parts.reduce(0) { $0 + ($1.value ?? 0) } }
        var holds: Bool { abs(sum - (total.value ?? 0)) < 0.005 }
    }

    /// A column of totals: each row by itself.
    private mutating func across(_ table: Table, _ column: Int) {
        let others = table.heads.indices.dropFirst().filter {
            $0 != column && table.isCounted($0) && !table.isTotal($0)
        }
        let sums = table.rows.dropFirst().compactMap { row -> Sum? in
            guard row[column].value != nil else { return nil }
            let parts = others.map { row[$0] }.filter { $0.value != nil }
            return parts.count > 1 ? Sum(total: row[column], parts: parts) : nil
        }
        if sums.contains(where: \.holds) { added.insert(column) }
        judge(sums)
    }

    /// A row of totals: each column by itself.
    private mutating func down(_ table: Table, _ place: Int) {
        let parts = parts(of: place, table)
        let sums = table.heads.indices.filter { $0 > 0 && table.isAdded($0) }.compactMap {
            column -> Sum? in
            let cells = parts.map { table.rows[$0][column] }
            guard table.rows[place][column].value != nil, cells.count > 1,
                cells.allSatisfy({ $0.value != nil || $0.range.isEmpty })
            else { return nil }
            let counted = cells.filter { $0.value != nil }
            return counted.count > 1 ? Sum(total: table.rows[place][column], parts: counted) : nil
        }
        judge(sums, isLoose: table.isStretched && place == table.rows.count - 1)
    }

    /// A 小计 adds up the rows since the one before; a 合计 the 小计, or all rows where there are none.
    private func parts(of place: Int, _ table: Table) -> [Int] {
        let before = table.rows.indices.dropFirst().filter { $0 < place }
        if table.totals[place] == .part {
            let last = before.last { table.totals[$0] != .none } ?? 0
            return before.filter { $0 > last }
        }
        let groups = before.filter { table.totals[$0] == .part }
        return groups.count > 1 ? groups : table.plain
    }

    /// Where most sums hold, the others are wrong; where none does, the table means something else.
    private mutating func judge(_ sums: [Sum], isLoose: Bool = false) {
        let holding = sums.count { $0.holds }
        for sum in sums where sum.holds || holding > 0 || sums.count == 1 {
            let isClear = holding * 2 >= sums.count || sums.count == 1 && sum.parts.count > 1
            let isSure = sum.holds || !isLoose && isClear
            let terms = sum.parts.map { Figures.text($0.value ?? 0) }.joined(separator: "+")
            let stated = reader.prose.text(sum.total.range)
            if !sum.holds { accused.insert(sum.total.range.lowerBound) }
            workings.add(
                .sum, sum.holds ? .holds : isSure ? .broken : .ask,
                at: [sum.total.range] + sum.parts.map(\.range), stated: stated,
                computed: terms + "=" + Figures.text(sum.sum), sure: sum.holds ? 0.9 : isSure ? 0.85 : 0.5,
                ExplanationWords.sum(
                    stated, terms, Figures.text(sum.sum),
                    sum.holds ? nil : Figures.text(sum.sum - (sum.total.value ?? 0)),
                    sum.holds ? ExplanationWords.sumHolds(true) : ExplanationWords.sumWrong))
        }
    }
}
