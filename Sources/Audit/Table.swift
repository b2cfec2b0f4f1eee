/// A table in plain text: its rows, and what its columns and rows are called.
struct Table {
    /// A cell: where it stands, and its number if it is one.
    struct Cell {
        let range: Range<Int>
        var value: Double?
        /// The worth of the last digit written.
        var step = 1.0
        var isPercent = false
    }

    enum Total { case none, part, all }

    let rows: [[Cell]]
    /// What each column is called, in Han letters and signs of percentage.
    let heads: [[UInt32]]
    /// Of each row: whether it adds up those before it, or all.
    let totals: [Total]
    /// Whether the last row is a longer stretch of time: who was there in two months is counted once in the quarter.
    let isStretched: Bool

    init(_ rows: [[Cell]], _ prose: Prose) {
        self.rows = rows
        heads = (rows.first ?? []).map { cell in
            cell.value == nil
                ? prose.scalars[cell.range].filter { Sign.isHan($0) || Table.isPercentSign($0) } : []
        }
        let isStretched = rows.count > 3 && rows.last.map { Table.isStretch($0[0], of: rows, prose) } == true
        self.isStretched = isStretched
        totals = rows.enumerated().map { place, row in
            let names = row.prefix(2).filter { $0.value == nil }
            if place == rows.count - 1, let name = names.first, Table.isWhole(name, prose) { return .all }
            if place == rows.count - 1, isStretched { return .all }
            return place == 0 ? .none : Table.total(names, prose)
        }
    }

    private static func isPercentSign(_ scalar: UInt32) -> Bool {
        NumeralWords.percentSigns.contains(scalar)
    }

    /// 二季度 below 4月, 5月, 6月: a longer stretch of time than the rows above.
    private static func isStretch(_ cell: Cell, of rows: [[Cell]], _ prose: Prose) -> Bool {
        let name = prose.scalars[cell.range].filter(Sign.isHan)
        let above = rows.dropFirst().dropLast().map { prose.scalars[$0[0].range].filter(Sign.isHan) }
        let isLonger = TableWords.longer.contains { name.suffix($0.count).elementsEqual($0) }
        return isLonger
            && above.allSatisfy { row in
                row.count < 4 && TableWords.shorts.contains { row.suffix($0.count).elementsEqual($0) }
                    && !row.elementsEqual(name)
            }
    }

    /// 全市, 全县 in the last row.
    private static func isWhole(_ cell: Cell, _ prose: Prose) -> Bool {
        let letters = prose.scalars[cell.range].filter(Sign.isHan)
        return TableWords.wholes.contains { letters.elementsEqual($0) }
    }

    /// 合计, 总计, 小计 in the first or second cell of a row.
    private static func total(_ cells: [Cell], _ prose: Prose) -> Total {
        for cell in cells where cell.range.count <= 10 {
            let letters = prose.scalars[cell.range].filter(Sign.isHan)
            if TableWords.parts.contains(where: { letters.suffix($0.count).elementsEqual($0) }) {
                return .part
            }
            let isAll =
                TableWords.totals.contains { letters.elementsEqual($0) }
                || TableWords.sums.contains { letters.suffix($0.count).elementsEqual($0) }
            if isAll { return .all }
        }
        return .none
    }

    /// The rows below the head that add up nothing.
    var plain: [Int] { rows.indices.dropFirst().filter { totals[$0] == .none } }

    /// The row that adds up all, if there is one.
    var grand: Int? { rows.indices.last { totals[$0] == .all } }

    /// Whether a column is called by one of these words.
    func isCalled(_ column: Int, _ words: Phrases) -> Bool {
        let head = heads[column]
        return words.contains { word in
            head.count >= word.count
                && head.indices.contains { head[$0...].starts(with: word) }
        }
    }

    /// A column of totals: its head is, or ends in, a word for one.
    func isTotal(_ column: Int) -> Bool {
        let letters = heads[column].filter(Sign.isHan)
        if TableWords.stretches.contains(letters), heads.contains(where: Table.isShortStretch) { return true }
        return TableWords.totals.contains { letters.elementsEqual($0) }
            || TableWords.sums.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    /// 一季度, 3月: parts of 上半年.
    private static func isShortStretch(_ head: [UInt32]) -> Bool {
        TableWords.shorts.contains { head.count > $0.count && head.suffix($0.count).elementsEqual($0) }
    }

    /// A column of percentages, rates or growths.
    func isRate(_ column: Int) -> Bool {
        isCalled(column, TableWords.rates) || rows.dropFirst().contains { $0[column].isPercent }
    }

    /// A column of numbers that may be added.
    func isCounted(_ column: Int) -> Bool { isAdded(column) && !isCalled(column, TableWords.changes) }

    /// The same, or what two of them differ by.
    func isAdded(_ column: Int) -> Bool {
        !isRate(column) && !isCalled(column, TableWords.naming)
            && rows.dropFirst().contains { $0[column].value != nil }
    }
}
