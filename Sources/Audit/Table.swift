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

    init(_ rows: [[Cell]], _ prose: Prose) {
        self.rows = rows
        heads = (rows.first ?? []).map { cell in
            cell.value == nil ? prose.scalars[cell.range].filter { Sign.isHan($0) || Table.isPercentSign($0) } : []
        }
        totals = rows.enumerated().map { place, row in
            place == 0 ? .none : Table.total(row.prefix(2).filter { $0.value == nil }, prose)
        }
    }

    private static func isPercentSign(_ scalar: UInt32) -> Bool { NumeralWords.percentSigns.contains(scalar) }

    /// 合计, 总计, 小计 in the first or second cell of a row.
    private static func total(_ cells: [Cell], _ prose: Prose) -> Total {
        for cell in cells where cell.range.count <= 10 {
            let letters = prose.scalars[cell.range].filter(Sign.isHan)
            if TableWords.parts.contains(where: { letters.suffix($0.count).elementsEqual($0) }) { return .part }
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
    func isCalled(_ column: Int, _ words: [[UInt32]]) -> Bool {
        let head = heads[column]
        return words.contains { word in
            head.count >= word.count
                && head.indices.contains { head[$0...].starts(with: word) }
        }
    }

    /// A column of totals: its head is, or ends in, a word for one.
    func isTotal(_ column: Int) -> Bool {
        let letters = heads[column].filter(Sign.isHan)
        return TableWords.totals.contains { letters.elementsEqual($0) }
            || TableWords.sums.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    /// A column of percentages, rates or growths.
    func isRate(_ column: Int) -> Bool {
        isCalled(column, TableWords.rates) || rows.dropFirst().contains { $0[column].isPercent }
    }

    /// A column of numbers that may be added.
    func isCounted(_ column: Int) -> Bool { isAdded(column) && !isCalled(column, TableWords.changes) }

    /// The same, or what two of them differ by.
    func isAdded(_ column: Int) -> Bool {
        !isRate(column) && !isCalled(column, TableWords.naming) && rows.dropFirst().contains { $0[column].value != nil }
    }
}

/// Words in the heads of tables.
enum TableWords {
    static let totals = ExplanationWords.scalars("合计 总计 共计 总数 总 计 全年 总量")
    static let sums = ExplanationWords.scalars("合计 总计 共计 累计 小计")
    static let parts = ExplanationWords.scalars("小计")
    static let rates = ExplanationWords.scalars("占比 比重 比例 百分比 率 增幅 增速 增长 同比 环比 降幅 % ％")
    static let growths = ExplanationWords.scalars("增幅 增速 增长 同比 环比 降幅")
    static let shares = ExplanationWords.scalars("占比 比重 比例 百分比")
    /// Numbers that name, or are no parts of anything.
    static let naming = ExplanationWords.scalars("序号 编号 年度 年份 排名 名次 位次 备注 电话 得分 分数 平均 人均")
    static let changes = ExplanationWords.scalars("增减 差额 增长数 增加数 净增 变动")
}
