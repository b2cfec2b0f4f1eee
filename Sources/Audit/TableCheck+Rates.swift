/// Columns of percentages: a share of the total row, one column of another, or growth from one to another.
extension TableCheck {
    /// What a column of rates may mean.
    private enum Meaning {
        case share(Int)
        case ratio(Int, Int)
        case growth(Int, Int)
        case change(Int, Int)
        /// From the row above, in one column.
        case step(Int)
    }

    /// One cell against what it comes to.
    private struct Reckoned {
        let cell: Cell
        let from: [Cell]
        let exact: Double
        let computed: String
        var holds: Bool { abs(exact - (cell.value ?? 0)) <= cell.step * 0.5 + 1e-9 }
    }

    mutating func rates(_ table: Table) {
        let counted = table.heads.indices.filter { $0 > 0 && table.isCounted($0) }.prefix(Limit.totals)
        guard !counted.isEmpty else { return }
        for column in table.heads.indices.dropFirst().prefix(2 * Limit.totals) {
            if table.isRate(column) {
                best(column, meanings(column, Array(counted), table), table)
            } else if table.isCalled(column, TableWords.changes) {
                best(column, pairs(Array(counted)).map { .change($0, $1) }, table)
            }
        }
    }

    private func pairs(_ columns: [Int]) -> [(Int, Int)] {
        columns.flatMap { one in columns.filter { $0 != one }.map { (one, $0) } }
    }

    /// What the head of a column says first.
    private func meanings(_ column: Int, _ counted: [Int], _ table: Table) -> [Meaning] {
        let shares = counted.map { Meaning.share($0) }
        let ratios = pairs(counted).map { Meaning.ratio($0, $1) }
        let growths = pairs(counted).map { Meaning.growth($0, $1) }
        if table.isCalled(column, TableWords.steps) { return counted.map { Meaning.step($0) } + growths }
        if table.isCalled(column, TableWords.growths) || table.isCalled(column, TableWords.changes) { return growths }
        return table.isCalled(column, TableWords.shares) ? shares + ratios : ratios + shares
    }

    /// The meaning by which most cells come out; the others are then wrong. At least two, and half of them.
    private mutating func best(_ column: Int, _ meanings: [Meaning], _ table: Table) {
        var best: (meaning: Meaning, cells: [Reckoned], hits: Int)?
        for meaning in meanings {
            let cells = reckon(column, meaning, table)
            let hits = cells.count { $0.holds }
            if hits > 1, hits * 2 >= cells.count, hits > best?.hits ?? 0 { best = (meaning, cells, hits) }
        }
        guard let best else { return }
        let isGrowth =
            switch best.meaning {
            case .growth, .change, .step: true
            default: false
            }
        for cell in best.cells {
            say(cell, isGrowth ? .growth : .percent, isSure: best.hits * 3 >= best.cells.count * 2)
        }
    }

    private func reckon(_ column: Int, _ meaning: Meaning, _ table: Table) -> [Reckoned] {
        var rows = Array(table.rows.indices.dropFirst())
        if case .share = meaning { rows = rows.filter { table.totals[$0] != .all } }
        return rows.compactMap { place in
            let row = table.rows[place]
            guard row[column].value != nil else { return nil }
            if case .step(let of) = meaning {
                guard table.totals[place] == .none, place > 1 else { return nil }
                return grown(row[column], row[of], table.rows[place - 1][of])
            }
            return reckon(row[column], row, meaning, table)
        }
    }

    private func reckon(_ cell: Cell, _ row: [Cell], _ meaning: Meaning, _ table: Table) -> Reckoned? {
        switch meaning {
        case .share(let of):
            guard let grand = table.grand, let part = row[of].value,
                let whole = table.rows[grand][of].value, whole > 0
            else { return nil }
            return divided(cell, [row[of], table.rows[grand][of]], part, whole)
        case .ratio(let one, let two):
            guard let part = row[one].value, let whole = row[two].value, whole > 0 else { return nil }
            return divided(cell, [row[one], row[two]], part, whole)
        case .growth(let one, let two): return grown(cell, row[one], row[two])
        case .step: return nil
        case .change(let one, let two):
            guard let now = row[one].value, let earlier = row[two].value else { return nil }
            return Reckoned(
                cell: cell, from: [row[one], row[two]], exact: now - earlier, computed: Figures.gap(now, earlier))
        }
    }

    private func grown(_ cell: Cell, _ one: Cell, _ two: Cell) -> Reckoned? {
        guard let now = one.value, let earlier = two.value, earlier > 0 else { return nil }
        return Reckoned(
            cell: cell, from: [one, two], exact: (now - earlier) / earlier * 100,
            computed: Figures.growth(now, from: earlier))
    }

    private func divided(_ cell: Cell, _ from: [Cell], _ part: Double, _ whole: Double) -> Reckoned {
        Reckoned(cell: cell, from: from, exact: part / whole * 100, computed: Figures.share(part, of: whole))
    }

    private mutating func say(_ cell: Reckoned, _ kind: AuditKind, isSure: Bool) {
        let value = cell.cell.value ?? 0
        let isCut = abs(cell.exact) > abs(value) && abs(cell.exact - value) < cell.cell.step
        if !cell.holds, accused.contains(cell.cell.range.lowerBound) { return }
        let verdict: AuditVerdict = cell.holds ? .holds : isCut || !isSure ? .ask : .broken
        let stated = reader.prose.text(cell.cell.range)
        let says: String
        switch (kind, verdict) {
        case (.growth, .holds): says = ExplanationWords.growthHolds
        case (_, .holds): says = ExplanationWords.percentHolds
        case _ where isCut: says = ExplanationWords.cutOff
        case (.growth, _): says = ExplanationWords.growthWrong
        default: says = ExplanationWords.percentWrong
        }
        workings.add(
            kind, verdict, at: cell.from.map(\.range) + [cell.cell.range], stated: stated,
            computed: cell.computed,
            sure: cell.holds ? 0.85 : 0.75, ExplanationWords.percent(cell.computed, stated, says))
    }
}
