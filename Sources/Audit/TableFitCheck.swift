/// Prose around a table that says a rate, a growth or a difference of its cells: found by their fit, among the cells
/// that its words lead to, where the prose itself does not explain it.
struct TableFitCheck {
    var workings: Workings
    let tables: [Table]
    var reader: Reader { workings.reader }

    typealias Cell = Table.Cell

    /// Numbers that something was found to hold of.
    private var held: Set<Int> = []
    /// What was called broken or asked about of a number: the place of the finding.
    private var doubted: [Int: Int] = [:]

    init(workings: Workings, tables: [Table]) {
        self.workings = workings
        self.tables = tables
    }

    mutating func run() {
        guard !tables.isEmpty else { return }
        for (place, rests) in workings.rests {
            for index in rests where workings.isWritten(index, workings.findings[place].stated) {
                if workings.findings[place].verdict == .holds { held.insert(index) } else { doubted[index] = place }
            }
        }
        for table in tables { fits(around: table) }
    }

    /// Two cells that a number may be of, and how much the pair counts against chance.
    private struct Pair {
        let one: Cell
        let other: Cell
        let weight: Double
    }

    /// What the words around a number lead to.
    private struct Lead {
        /// Rows whose names are said, the nearest first.
        let rows: [Int]
        /// Columns whose heads are said.
        let heads: Set<Int>
    }

    private mutating func fits(around table: Table) {
        let around = workings.numbers(around: table)
        guard !around.isEmpty else { return }
        let columns = Array(
            table.heads.indices.dropFirst().filter { table.isAdded($0) && !table.isCalled($0, TableWords.changes) }
                .prefix(Limit.totals))
        for index in around
        where reader.quantities[index].isExact && reader.quantities[index].value > 0 && !held.contains(index) {
            fit(index, table, columns)
        }
    }

    private mutating func fit(_ index: Int, _ table: Table, _ columns: [Int]) {
        let quantity = reader.quantities[index]
        guard quantity.role.isDisjoint(with: .plan) else { return }
        let lead = lead(to: index, table, columns)
        if quantity.isPercent {
            if quantity.role.isDisjoint(with: .change) {
                rate(index, shares(lead, table, columns))
            } else {
                growth(index, moves(lead, table, columns))
            }
        } else if quantity.isMoved {
            difference(index, moves(lead, table, columns))
        } else if quantity.isCount {
            sum(index, table, columns)
            listed(index, table)
        }
    }

    /// 一季度2335个: some rows of a column, one behind the other.
    private mutating func sum(_ index: Int, _ table: Table, _ columns: [Int]) {
        let quantity = reader.quantities[index]
        var tried = 0.0
        for column in columns {
            for start in table.plain.indices {
                var sum = table.rows[table.plain[start]][column].value ?? 0
                for end in table.plain.indices.dropFirst(start + 1)
                where table.plain[end] - table.plain[start] == end - start {
                    sum += table.rows[table.plain[end]][column].value ?? 0
                    if sum > quantity.value { break }
                    tried += quantity.step / quantity.value
                    if tried > 0.1 || start == 0 && end == table.plain.count - 1 { break }
                    guard sum == quantity.value else { continue }
                    return tell(index, table.plain[start...end].map { table.rows[$0][column] }, sum)
                }
            }
        }
    }

    private mutating func tell(_ index: Int, _ cells: [Cell], _ sum: Double) {
        let terms = cells.map { Figures.text($0.value ?? 0) }.joined(separator: "+")
        held.insert(index)
        workings.tell(
            .sum, .holds, of: index, at: cells.map(\.range), computed: terms + "=" + Figures.text(sum), sure: 0.7,
            ExplanationWords.sum(
                reader.written(index), terms, Figures.text(sum), nil, ExplanationWords.sumHolds(true)),
            instead: doubted[index])
    }

    /// 下表五个司法所, 四个所: as many as there are rows whose names end in just that.
    private mutating func listed(_ index: Int, _ table: Table) {
        let quantity = reader.quantities[index]
        let noun = reader.prose.scalars[quantity.range.upperBound...].prefix(6).prefix(while: Sign.isHan)
        let ends = table.plain.compactMap { row in
            table.rows[row].first { $0.value == nil && !$0.range.isEmpty }.flatMap {
                reader.prose.scalars[$0.range].last(where: Sign.isHan)
            }
        }
        let isSame = ends.count == Int(quantity.value)
        let isCalled = Set(ends).count == 1 && ends.first.map { noun.prefix(3).contains($0) } == true
        guard quantity.value >= 2, quantity.value <= 40, quantity.step == 1, ends.count > 1,
            isCalled || isSame && ends.count > 2 && isAnnounced(index, table)
        else { return }
        guard isSame || workings.has(TableWords.below, in: reader.sentences[quantity.sentence].range) else { return }
        let names = table.plain.map { table.rows[$0][0].range }
        workings.add(
            .countOfList, isSame ? .holds : .broken, at: [reader.passage(index)] + names, stated: reader.written(index),
            computed: "\(ends.count)", sure: 0.75,
            isSame
                ? ExplanationWords.listHolds(ends.count)
                : ExplanationWords.listDiffers(reader.written(index), ends.count))
    }

    /// 共从三个部门抽取案卷…。各部门情况见下表。: what is listed is named, and the table is pointed to right behind.
    private func isAnnounced(_ index: Int, _ table: Table) -> Bool {
        let quantity = reader.quantities[index]
        let start = table.rows.first?.first?.range.lowerBound ?? 0
        guard UnitWords.listingIDs.contains(quantity.unit.id), quantity.range.upperBound < start,
            start - quantity.range.upperBound < 120
        else { return false }
        return workings.has(TableWords.below, in: quantity.range.upperBound..<start)
    }

    // MARK: What the words lead to

    private func lead(to index: Int, _ table: Table, _ columns: [Int]) -> Lead {
        let quantity = reader.quantities[index]
        let start = reader.sentences[quantity.sentence].range.lowerBound
        let clause = clause(of: index)
        let said = max(start, quantity.range.lowerBound - 60)..<max(start, quantity.range.lowerBound)
        let rows = table.plain.compactMap { row in
            place(of: table.rows[row], in: said).map { (row, $0) }
        }.sorted { $0.1 > $1.1 }.map(\.0)
        let heads = columns.filter { column in
            pairs(of: table.heads[column]).contains { workings.has($0, in: clause) }
        }
        return Lead(rows: Array(rows.prefix(3)), heads: Set(heads))
    }

    /// A number's clause; that of the count before it with it, where a rate stands alone.
    private func clause(of index: Int) -> Range<Int> {
        let quantity = reader.quantities[index]
        let start = reader.sentences[quantity.sentence].range.lowerBound
        guard index > 0, reader.quantities[index - 1].sentence == quantity.sentence else {
            return min(
                quantity.before.lowerBound, max(start, quantity.range.lowerBound - 30))..<quantity.range.lowerBound
        }
        return reader.quantities[index - 1].before.lowerBound..<quantity.range.lowerBound
    }

    /// Where the name of a row is said last, or the beginning of it.
    private func place(of row: [Cell], in range: Range<Int>) -> Int? {
        let isTime = reader.prose.scalars[row[0].range].contains { TableWords.times.contains($0) }
        guard let cell = isTime ? row[0] : row.first(where: { $0.value == nil && !$0.range.isEmpty }) else {
            return nil
        }
        let name = Array(reader.prose.scalars[cell.range])
        if name.count >= 2, name.count <= 4, let place = last(name, in: range) { return place }
        return pairs(of: name.filter(Sign.isHan)).compactMap { last($0, in: range) }.max()
    }

    private func last(_ word: [UInt32], in range: Range<Int>) -> Int? {
        guard range.count >= word.count else { return nil }
        let scalars = reader.prose.scalars
        return (range.lowerBound...(range.upperBound - word.count)).last { start in
            scalars[start] == word[0] && word.indices.allSatisfy { scalars[start + $0] == word[$0] }
                && !(Sign.isDigit(word[0]) && start > 0 && Sign.isDigit(scalars[start - 1]))
        }
    }

    private func pairs(of name: [UInt32]) -> [[UInt32]] {
        if TableWords.totals.contains(name) { return Array(TableWords.overall) }
        return AgainWords.pairs(of: name).filter { $0.allSatisfy(Sign.isHan) }
    }

    // MARK: Pairs of cells

    /// Part and whole: of a row said, over the total of its column or another column; of the total, one column over
    /// another.
    private func shares(_ lead: Lead, _ table: Table, _ columns: [Int]) -> [Pair] {
        var pairs: [Pair] = []
        let grand = table.grand.map { table.rows[$0] }
        for row in lead.rows.map({ table.rows[$0] }) {
            for column in columns where grand != nil {
                pairs.append(
                    Pair(
                        one: row[column], other: grand?[column] ?? row[column],
                        weight: lead.heads.contains(column) ? 0.1 : 0.25))
            }
        }
        for row in lead.rows.map({ table.rows[$0] }) {
            pairs += across(row, columns, lead.heads, columns.count == 2 ? 0.25 : 1)
            for other in lead.rows.map({ table.rows[$0] }) {
                pairs += columns.map { Pair(one: row[$0], other: other[$0], weight: 0.25) }
            }
        }
        if let grand { pairs += across(grand, columns, lead.heads, 1) }
        return pairs.filter { ($0.one.value ?? 0) < ($0.other.value ?? 0) }
    }

    /// 6月, 三季度, 2023年: below another row of its kind.
    private func isOfTime(_ row: Int, _ table: Table) -> Bool {
        row > 1 && reader.prose.scalars[table.rows[row][0].range].contains { TableWords.times.contains($0) }
    }

    private func across(_ row: [Cell], _ columns: [Int], _ heads: Set<Int>, _ unsaid: Double) -> [Pair] {
        columns.flatMap { one in
            columns.filter { $0 != one }.map { other in
                let said = [one, other].count(where: heads.contains)
                return Pair(one: row[one], other: row[other], weight: said == 2 ? 0.1 : said == 1 ? 0.25 : unsaid)
            }
        }
    }

    /// Now and before: two columns of a row said or of the totals; a row said and the one before it, or another said.
    private func moves(_ lead: Lead, _ table: Table, _ columns: [Int]) -> [Pair] {
        var pairs: [Pair] = []
        for row in lead.rows { pairs += across(table.rows[row], columns, lead.heads, columns.count == 2 ? 0.25 : 1) }
        let last = lead.rows.isEmpty ? table.plain.suffix(1) : lead.rows[...]
        for row in last {
            for other in Set(lead.rows.filter { $0 < row } + (isOfTime(row, table) ? [row - 1] : [])).sorted(by: >) {
                pairs += columns.map {
                    Pair(
                        one: table.rows[row][$0], other: table.rows[other][$0],
                        weight: lead.heads.contains($0) ? 0.1 : 0.5)
                }
            }
        }
        if let grand = table.grand { pairs += across(table.rows[grand], columns, lead.heads, 1) }
        return pairs
    }

    // MARK: What fits

    private mutating func rate(_ index: Int, _ pairs: [Pair]) {
        let percent = reader.quantities[index]
        if missesRate(index, pairs) { return }
        var tried = 0.0
        for pair in pairs {
            guard let one = pair.one.value, let all = pair.other.value, one > 0 else { continue }
            tried += pair.weight * percent.step / 50
            if tried > 0.1 { return }
            guard abs(one / all * 100 - percent.value) <= percent.step * 0.5 + 1e-9 else { continue }
            return tell(.percent, .holds, index, pair, Figures.share(one, of: all))
        }
    }

    /// 书面协议占调成件数的69.9%: both columns are called, and the rate is another's, or a slip of the pen.
    private mutating func missesRate(_ index: Int, _ pairs: [Pair]) -> Bool {
        let percent = reader.quantities[index]
        let called = pairs.filter { $0.weight <= 0.1 && $0.one.value ?? 0 > 0 }
        guard called.count == 1, let pair = called.first, let one = pair.one.value, let all = pair.other.value,
            doubted[index] == nil, percent.step < 1
        else { return false }
        let exact = one / all * 100
        let isOfOther = pairs.contains { other in
            guard let part = other.one.value, let whole = other.other.value, part == one, whole > 0 else {
                return false
            }
            return abs(part / whole * 100 - percent.value) <= percent.step * 0.5 + 1e-9
        }
        // A rate is of its own row; a share says of what it is.
        if isOfOther, percent.role.isDisjoint(with: .share) { return false }
        guard abs(exact - percent.value) >= percent.step,
            isOfOther || Slips.isSlip(percent.value, of: exact, percent.step)
        else { return false }
        tell(.percent, .broken, index, pair, Figures.share(one, of: all))
        return true
    }

    private mutating func growth(_ index: Int, _ pairs: [Pair]) {
        let percent = reader.quantities[index]
        let sign = percent.role.contains(.fall) ? -1.0 : 1
        var tried = 0.0
        for pair in pairs {
            guard let now = pair.one.value, let before = pair.other.value, before > 0 else { continue }
            tried += pair.weight * percent.step / 50
            if tried > 0.1 { return }
            let exact = (now - before) / before * 100
            guard abs(exact * sign - percent.value) <= percent.step * 0.5 + 1e-9 else { continue }
            return tell(.growth, .holds, index, pair, Figures.growth(now, from: before))
        }
        missesGrowth(index, pairs)
    }

    /// A growth of the one pair of cells that row and columns leave, missed by a slip of the pen or taken over the
    /// value now.
    private mutating func missesGrowth(_ index: Int, _ pairs: [Pair]) {
        let percent = reader.quantities[index]
        let sign = percent.role.contains(.fall) ? -1.0 : 1
        let likely = pairs.filter { pair in
            guard pair.weight <= 0.25, let now = pair.one.value, let before = pair.other.value else { return false }
            return before > 0 && (now - before) * sign > 0
        }
        guard likely.count == 1, let pair = likely.first, let now = pair.one.value, let before = pair.other.value,
            doubted[index] == nil, percent.step < 1
        else { return }
        let exact = (now - before) / before * 100
        let isOverNow = abs((now - before) / now * 100 * sign - percent.value) <= percent.step * 0.5 + 1e-9
        guard abs(exact * sign - percent.value) >= percent.step,
            isOverNow || Slips.isSlip(percent.value, of: exact * sign, percent.step)
        else { return }
        tell(.growth, .broken, index, pair, Figures.growth(now, from: before))
    }

    private mutating func difference(_ index: Int, _ pairs: [Pair]) {
        let delta = reader.quantities[index]
        let sign = delta.role.contains(.fall) ? -1.0 : 1
        var tried = 0.0
        for pair in pairs {
            guard let now = pair.one.value, let before = pair.other.value, max(now, before) > 0 else { continue }
            tried += pair.weight * delta.step * 2 / max(now, before)
            if tried > 0.1 { return }
            guard abs((now - before) * sign - delta.value) < 0.005 else { continue }
            return tell(.growth, .holds, index, pair, Figures.gap(now, before))
        }
        missesDifference(index, pairs)
    }

    /// 期末在册132人，比年初净增5人: both columns are called, the first of the two cells stands in the sentence, and the
    /// difference is another.
    private mutating func missesDifference(_ index: Int, _ pairs: [Pair]) {
        let delta = reader.quantities[index]
        let sign = delta.role.contains(.fall) ? -1.0 : 1
        let sentence = reader.sentences[delta.sentence].quantities
        let called = pairs.filter { pair in
            guard let now = pair.one.value, let before = pair.other.value, now != before else { return false }
            return (now - before) * sign > 0
                && (max(sentence.lowerBound, index - 2)..<index).contains { reader.quantities[$0].value == now }
                && pair.weight <= 0.25
        }
        guard called.count == 1, let pair = called.first, let now = pair.one.value, let before = pair.other.value,
            doubted[index] == nil, delta.isExact
        else { return }
        tell(.growth, .broken, index, pair, Figures.gap(now, before))
    }

    /// Says what two cells make of a rate or a growth: that it holds, instead of what was doubted, or that it does not.
    private mutating func tell(
        _ kind: AuditKind, _ verdict: AuditVerdict, _ index: Int, _ pair: Pair, _ computed: String
    ) {
        let (stated, holds) = (reader.written(index), verdict == .holds)
        if holds { held.insert(index) }
        let says =
            kind == .growth
            ? ExplanationWords.growth(
                computed, stated, holds ? ExplanationWords.growthHolds : ExplanationWords.growthWrong)
            : ExplanationWords.percent(
                computed, stated, holds ? ExplanationWords.percentHolds : ExplanationWords.percentWrong)
        workings.tell(
            kind, verdict, of: index, at: [pair.one.range, pair.other.range], computed: computed,
            sure: holds ? 0.75 : 0.65, says, instead: doubted[index])
    }
}
