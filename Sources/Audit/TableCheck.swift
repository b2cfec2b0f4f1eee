/// Tables in plain text: rows and columns against their totals.
struct TableCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    /// A cell: where it stands, and its number if it is one.
    struct Cell {
        let range: Range<Int>
        let value: Double?
        let isTotal: Bool
    }

    mutating func run() {
        var rows: [[Cell]] = []
        for line in reader.lines {
            let cells = cells(in: line)
            if cells.isEmpty, isRule(line) { continue }
            if let first = rows.first, first.count == cells.count, cells.count > 1 {
                rows.append(cells)
            } else {
                check(rows)
                rows = cells.count > 1 ? [cells] : []
            }
        }
        check(rows)
    }

    /// |---|---| between the heads and the rows.
    private func isRule(_ line: Range<Int>) -> Bool {
        line.count > 2
            && reader.prose.scalars[line].allSatisfy {
                $0 == Sign.bar || $0 == 0x2D || $0 == Sign.colon || Sign.isBlank($0)
            }
    }

    private func cells(in line: Range<Int>) -> [Cell] {
        guard line.count < 2000 else { return [] }
        let scalars = reader.prose.scalars
        if isRule(line) { return [] }
        let hasBars = scalars[line].contains(Sign.bar)
        let hasTabs = scalars[line].contains(Sign.tab)
        if !hasBars, !hasTabs, !line.contains(where: { isWideGap($0, line) }) { return narrow(line) }
        var cells: [Cell] = []
        var start = line.lowerBound
        var place = line.lowerBound
        while place < line.upperBound {
            let isBar = scalars[place] == Sign.bar
            let isGap = !hasBars && (scalars[place] == Sign.tab || !hasTabs && isWideGap(place, line))
            if isBar || isGap {
                add(start..<place, &cells, keepEmpty: isBar && start > line.lowerBound)
                start = place + 1
            }
            place += 1
        }
        add(start..<line.upperBound, &cells, keepEmpty: false)
        return cells.count > 1 && cells.count <= 40 ? cells : []
    }

    /// 城关所 213 209 186.4: cells parted by one blank, the first a name, the others all numbers or all words.
    private func narrow(_ line: Range<Int>) -> [Cell] {
        let scalars = reader.prose.scalars
        guard line.count < 200, !scalars[line].contains(where: { Scanner.mark($0) == .comma || $0 == Sign.stop })
        else { return [] }
        var cells: [Cell] = []
        var start = line.lowerBound
        for place in line where scalars[place] == Sign.space {
            add(start..<place, &cells, keepEmpty: false)
            start = place + 1
        }
        add(start..<line.upperBound, &cells, keepEmpty: false)
        guard cells.count > 2, cells.count <= 12, cells[0].value == nil,
            cells.allSatisfy({ $0.range.count <= 16 }),
            Set(cells.dropFirst().map { $0.value == nil }).count == 1
        else { return [] }
        return cells
    }

    private func isWideGap(_ place: Int, _ line: Range<Int>) -> Bool {
        let scalars = reader.prose.scalars
        if scalars[place] == Sign.wideSpace { return true }
        return scalars[place] == Sign.space && place + 1 < line.upperBound && scalars[place + 1] == Sign.space
    }

    private func add(_ range: Range<Int>, _ cells: inout [Cell], keepEmpty: Bool) {
        let trimmed = reader.prose.trimmed(range)
        guard !trimmed.isEmpty || keepEmpty else { return }
        cells.append(
            Cell(range: trimmed, value: value(trimmed), isTotal: isTotal(trimmed)))
    }

    private func isTotal(_ range: Range<Int>) -> Bool {
        guard range.count <= 6 else { return false }
        let letters = reader.prose.scalars[range].filter { Sign.isHan($0) }
        return ListWords.tableTotals.contains { letters.elementsEqual($0) }
    }

    /// A cell that holds a number and nothing else but its unit.
    private func value(_ range: Range<Int>) -> Double? {
        let scalars = reader.prose.scalars
        if range.count == 1, let only = scalars[range].first, Sign.isDash(only) || only == 0x2F { return 0 }
        guard let first = scalars[range].first else { return nil }
        let start = Sign.isDash(first) ? range.lowerBound + 1 : range.lowerBound
        guard start < range.upperBound, Sign.isDigit(scalars[start]) else { return nil }
        let found = scalars.withUnsafeBufferPointer {
            ArabicNumeral.read(UnsafeBufferPointer(rebasing: $0[start..<range.upperBound]), at: 0)
        }
        guard let found, start + found.end >= range.upperBound - 2 else { return nil }
        let end = start + found.end
        if end < range.upperBound, NumeralWords.percentSigns.contains(scalars[end]) { return nil }
        return start > range.lowerBound ? -found.value : found.value
    }

    private mutating func check(_ rows: [[Cell]]) {
        guard rows.count > 2, let head = rows.first else { return }
        let columns = head.indices.filter { head[$0].isTotal && head[$0].value == nil }
        for column in columns.prefix(Limit.totals) { across(rows, column) }
        guard rows.count <= Limit.rows else { return }
        let totals = rows.indices.dropFirst().filter { rows[$0][0].isTotal && rows[$0][0].value == nil }
        for place in totals.prefix(Limit.totals) { down(rows, place) }
    }

    private struct Sum {
        let total: Cell
        let parts: [Cell]
        var sum: Double { parts.reduce(0) { $0 + ($1.value ?? 0) } }
        var holds: Bool { abs(sum - (total.value ?? 0)) < 0.005 }
    }

    /// A column of totals: each row by itself.
    private mutating func across(_ rows: [[Cell]], _ column: Int) {
        let sums = rows.dropFirst().compactMap { row -> Sum? in
            guard row[column].value != nil else { return nil }
            let parts = row.enumerated().filter { $0.offset != column && $0.offset > 0 && $0.element.value != nil }
            return parts.count > 1 ? Sum(total: row[column], parts: parts.map(\.element)) : nil
        }
        judge(sums)
    }

    /// A row of totals: each column by itself.
    private mutating func down(_ rows: [[Cell]], _ place: Int) {
        let sums = rows[place].indices.dropFirst().compactMap { column -> Sum? in
            guard rows[place][column].value != nil else { return nil }
            let others = rows.enumerated().filter { $0.offset != place && $0.offset > 0 && !$0.element[0].isTotal }
            let parts = others.map { $0.element[column] }.filter { $0.value != nil }
            return parts.count > 1 && parts.count == others.count(where: { !$0.element[column].range.isEmpty })
                ? Sum(total: rows[place][column], parts: parts) : nil
        }
        judge(sums)
    }

    /// Where most sums hold, the others are wrong; where none does, the table means something else.
    private mutating func judge(_ sums: [Sum]) {
        let holding = sums.count { $0.holds }
        for sum in sums where sum.holds || holding > 0 || sums.count == 1 {
            let isSure = sum.holds || holding * 2 >= sums.count || sums.count == 1 && sum.parts.count > 1
            let terms = sum.parts.map { Figures.text($0.value ?? 0) }.joined(separator: "+")
            let stated = reader.prose.text(sum.total.range)
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
