/// Reads the lines of a text that are the rows of a table.
struct TableReader {
    let prose: Prose

    /// The cells of a line, or none where it is no row.
    func cells(in line: Range<Int>) -> [Table.Cell] {
        guard line.count < 2000, !isRule(line) else { return [] }
        let scalars = prose.scalars
        let hasBars = scalars[line].contains(Sign.bar)
        let hasTabs = scalars[line].contains(Sign.tab)
        if !hasBars, !hasTabs, !line.contains(where: { isWideGap($0, line) }) { return narrow(line) }
        var cells: [Table.Cell] = []
        var start = line.lowerBound
        for place in line {
            let isAligned = !hasBars && !hasTabs && isBeforeNumber(place, line)
            let isBar = scalars[place] == Sign.bar
            let isTab = !hasBars && scalars[place] == Sign.tab
            guard isBar || isTab || !hasBars && !hasTabs && isWideGap(place, line) || isAligned else { continue }
            add(start..<place, &cells, keepEmpty: isBar && start > line.lowerBound || isTab)
            start = place + 1
        }
        let isEmptyLast = !hasBars && hasTabs && start == line.upperBound
        add(start..<line.upperBound, &cells, keepEmpty: isEmptyLast)
        return cells.count > 1 && cells.count <= 40 ? cells : []
    }

    /// |---|---| between the heads and the rows.
    func isRule(_ line: Range<Int>) -> Bool {
        line.count > 2
            && prose.scalars[line].allSatisfy {
                $0 == Sign.bar || $0 == 0x2D || $0 == Sign.colon || Sign.isBlank($0)
            }
    }

    /// 城关所 213 209 186.4: cells parted by one blank, the first a name, the others all numbers or all words.
    private func narrow(_ line: Range<Int>) -> [Table.Cell] {
        let scalars = prose.scalars
        guard line.count < 200,
            !scalars[line].contains(where: { Scanner.mark($0) == .comma || $0 == Sign.stop })
        else { return [] }
        var cells: [Table.Cell] = []
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

    /// 交通事故调委会 112    107: one blank is left where a name is long.
    private func isBeforeNumber(_ place: Int, _ line: Range<Int>) -> Bool {
        let scalars = prose.scalars
        return scalars[place] == Sign.space && place > line.lowerBound && place + 1 < line.upperBound
            && (Sign.isHan(scalars[place - 1]) || Scanner.mark(scalars[place - 1]) == .close)
            && Sign.isDigit(scalars[place + 1])
    }

    private func isWideGap(_ place: Int, _ line: Range<Int>) -> Bool {
        let scalars = prose.scalars
        if scalars[place] == Sign.wideSpace { return true }
        return scalars[place] == Sign.space && place + 1 < line.upperBound
            && scalars[place + 1] == Sign.space
    }

    private func add(_ range: Range<Int>, _ cells: inout [Table.Cell], keepEmpty: Bool) {
        let trimmed = prose.trimmed(range)
        if !trimmed.isEmpty || keepEmpty { cells.append(cell(trimmed)) }
    }

    /// A cell that holds a number and nothing else but its unit: 1,862.4, 3 366件, -11.1%, —.
    private func cell(_ range: Range<Int>) -> Table.Cell {
        let scalars = prose.scalars
        var cell = Table.Cell(range: range, value: nil)
        guard let first = scalars[range].first else { return cell }
        if range.count == 1, Sign.isDash(first) || first == 0x2F {
            cell.value = 0
            return cell
        }
        let start = Sign.isDash(first) || first == 0x2B ? range.lowerBound + 1 : range.lowerBound
        guard start < range.upperBound, Sign.isDigit(scalars[start]) else { return cell }
        let digits = scalars[start..<range.upperBound].filter { !Sign.isBlank($0) }
        let found = digits.withUnsafeBufferPointer { ArabicNumeral.read($0, at: 0) }
        guard let found, found.end >= digits.count - 2,
            digits.count - found.end < 2 || !Sign.isDigit(digits[found.end])
        else { return cell }
        cell.value = Sign.isDash(first) ? -found.value : found.value
        cell.step = found.step
        cell.isPercent =
            found.end < digits.count && NumeralWords.percentSigns.contains(digits[found.end])
        return cell
    }
}
