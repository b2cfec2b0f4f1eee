import CXlsxWriter

/// The formats of a workbook, made once.
struct BookLooks {
    typealias Look = UnsafeMutablePointer<lxw_format>

    private let forms: [BookColumn.Form: Look]
    private let faulty: [BookColumn.Form: Look]
    private let optional: Look?
    private let required: Look?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        var (forms, faulty) = ([BookColumn.Form: Look](), [BookColumn.Form: Look]())
        for form in BookColumn.Form.allCases {
            forms[form] = BookLooks.look(book, form)
            faulty[form] = BookLooks.look(book, form)
            if let look = faulty[form] { format_set_bg_color(look, 0xFFD9D9) }
        }
        (self.forms, self.faulty) = (forms, faulty)
        optional = BookLooks.heading(book, background: 0xE8EEF5)
        required = BookLooks.heading(book, background: 0xFFF2CC)
    }

    subscript(form: BookColumn.Form) -> Look? { forms[form] }

    func heading(_ isRequired: Bool) -> Look? { isRequired ? required : optional }

    /// A day needs a day's look wherever it stands; a number takes its column's.
    func look(_ cell: Cell, _ form: BookColumn.Form) -> Look? { forms[BookLooks.form(of: cell) ?? form] }

    func marked(_ cell: Cell) -> Look? { faulty[BookLooks.form(of: cell) ?? .text] }

    private static func form(of cell: Cell) -> BookColumn.Form? {
        switch cell {
        case .day: .day
        case .moment: .moment
        default: nil
        }
    }

    private static func look(_ book: UnsafeMutablePointer<lxw_workbook>, _ form: BookColumn.Form) -> Look? {
        let look = workbook_add_format(book)
        let code =
            switch form {
            case .text: "@"
            case .whole: "0"
            case .money: "#,##0.00"
            case .day: "yyyy-mm-dd"
            case .moment: "yyyy-mm-dd hh:mm"
            }
        format_set_num_format(look, code)
        return look
    }

    private static func heading(_ book: UnsafeMutablePointer<lxw_workbook>, background: UInt32) -> Look? {
        let look = workbook_add_format(book)
        format_set_bold(look)
        format_set_text_wrap(look)
        format_set_bg_color(look, background)
        format_set_border(look, 1)
        return look
    }
}
