import CXlsxWriter
import Declarations

/// Writes an xlsx workbook row by row, in memory that does not grow with it. Whatever fails leaves no file.
public final class BookWriter {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let looks: BookLooks
    private let path: String
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var columns: [BookColumn] = []
    private var row: UInt32 = 0
    private var lists: [[String]] = []
    private var isOpen = true

    public init(path: String) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let book = workbook_new_opt(path, &options) else { throw SheetNotWritten(reason: "memory") }
        self.book = book
        self.path = path
        looks = BookLooks(book)
    }

    deinit {
        guard isOpen else { return }
        _ = workbook_close(book)
        WrittenFile.remove(path)
    }

    /// Begins a sheet with its heading; what was begun before is ended.
    ///
    /// - Parameter heading: false where the rows bring their own.
    public func begin(_ name: String, _ columns: [BookColumn], heading: Bool = true) throws {
        guard columns.count <= Limits.sheetColumns else { throw SheetTooWide(row: 1) }
        guard let sheet = workbook_add_worksheet(book, BookWriter.sheetName(name)) else {
            throw SheetNotWritten(reason: name)
        }
        self.sheet = sheet
        self.columns = columns
        row = 0
        for (index, column) in columns.enumerated() {
            let place = UInt16(index)
            try check(worksheet_set_column(sheet, place, place, Double(column.width), looks[column.form]))
            guard heading else { continue }
            try check(worksheet_write_string(sheet, 0, place, column.heading, looks.heading(column.isRequired)))
        }
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        guard heading else { return }
        // Notes and rules stand outside the rows, so they may be given before them.
        for (index, column) in columns.enumerated() {
            if !column.note.isEmpty { try check(worksheet_write_comment(sheet, 0, UInt16(index), column.note)) }
            if !column.choices.isEmpty { try offer(column.choices, in: UInt16(index), of: sheet) }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_footer(sheet, "&C&P / &N")
        row = 1
    }

    /// Leaves rows blank, so that the next one has this number.
    public func skip(to number: Int) { row = max(row, UInt32(clamping: number - 1)) }

    /// Adds a row to the sheet that was begun.
    ///
    /// - Parameter marked: columns whose cells are shown as faulty.
    public func add(_ cells: [Cell], marked: Set<Int> = []) throws {
        guard let sheet else { throw SheetNotWritten(reason: "no sheet") }
        guard row < UInt32(Limits.sheetRows) else { throw SheetTooLong() }
        for (index, cell) in cells.enumerated() where cell != .empty || marked.contains(index) {
            let form = index < columns.count ? columns[index].form : .text
            let look = marked.contains(index) ? looks.marked(cell) : looks.look(cell, form)
            try check(write(cell, sheet, UInt16(index), look))
        }
        row += 1
    }

    /// Ends the workbook: only now is it a file.
    public func close() throws {
        try writeLists()
        isOpen = false
        let result = workbook_close(book)
        guard result == LXW_NO_ERROR else {
            WrittenFile.remove(path)
            throw SheetNotWritten(reason: String(cString: lxw_strerror(result)))
        }
    }

    private func write(
        _ cell: Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ column: UInt16,
        _ look: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        switch cell {
        case .empty: worksheet_write_blank(sheet, row, column, look)
        case .text(let text), .error(let text):
            worksheet_write_string(sheet, row, column, EscapedText.escaped(text), look)
        case .number(let digits):
            Double(digits).map { worksheet_write_number(sheet, row, column, $0, look) }
                ?? worksheet_write_string(sheet, row, column, digits, look)
        case .day(let day): worksheet_write_number(sheet, row, column, BookWriter.serial(day), look)
        case .moment(let moment):
            worksheet_write_number(
                sheet, row, column,
                BookWriter.serial(moment.day) + Double(moment.hour * 3_600 + moment.minute * 60 + moment.second)
                    / 86_400, look)
        case .flag(let flag): worksheet_write_boolean(sheet, row, column, flag ? 1 : 0, look)
        }
    }

    private static func serial(_ day: Day) -> Double {
        let serial = day - Day("1899-12-30")
        return Double(serial < 61 ? serial - 1 : serial)
    }

    /// A list of choices stands on a hidden sheet: given as text, more than 255 bytes of it end the process.
    private func offer(
        _ choices: [String], in column: UInt16, of sheet: UnsafeMutablePointer<lxw_worksheet>
    ) throws {
        let number = lists.firstIndex(of: choices) ?? lists.count
        if number == lists.count { lists.append(choices) }
        let letter = SheetColumn.name(number)
        let formula = "=\(BookWriter.listSheet)!$\(letter)$1:$\(letter)$\(choices.count)"
        var copy = Array(formula.utf8CString)
        let result = copy.withUnsafeMutableBufferPointer { buffer in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = buffer.baseAddress
            return worksheet_data_validation_range(sheet, 1, column, UInt32(BookWriter.offeredRows), column, &rule)
        }
        try check(result)
    }

    /// The lists side by side, row by row, as a workbook in little memory has to be written.
    private func writeLists() throws {
        guard !lists.isEmpty else { return }
        guard let sheet = workbook_add_worksheet(book, BookWriter.listSheet) else {
            throw SheetNotWritten(reason: BookWriter.listSheet)
        }
        for row in 0..<(lists.map(\.count).max() ?? 0) {
            for (column, list) in lists.enumerated() where row < list.count {
                try check(worksheet_write_string(sheet, UInt32(row), UInt16(column), list[row], nil))
            }
        }
        worksheet_hide(sheet)
    }

    private func check(_ result: lxw_error) throws {
        guard result == LXW_NO_ERROR else { throw SheetNotWritten(reason: String(cString: lxw_strerror(result))) }
    }

    /// A name of a sheet has at most 31 characters and none of these.
    private static func sheetName(_ name: String) -> String {
        let allowed = name.filter { !"[]:*?/\\'".contains($0) }
        return allowed.isEmpty ? "Sheet" : String(allowed.prefix(31))
    }

    private static let listSheet = "lists"
    private static let offeredRows = 5_000
}
