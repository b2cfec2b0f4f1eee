import Declarations
import Sheets

/// What a template says at its headings and in its example.
enum TemplateWords {
    static let example = Label(
        "写“示例”的行不导入。黄色表头必须填写。", "Rows that say Example are not brought in. Yellow headings must be filled.")
    static let number = Label(
        "新记录留空，由系统编号；填已有编号即更正该记录；期初导入填原编号。",
        "Empty for a new record; the number of a known one corrects it; opening stock keeps its own.")
    static let unit = Label("填名称或简称；留空为本局。", "Name or short name; empty is the bureau itself.")
    static let state = Label("仅期初导入可填。", "Only for opening stock.")

    static func note(_ field: FieldShape, _ language: Language) -> String {
        let needed = field.isOptional ? Label("可不填。", "May stay empty. ") : Label("必填。", "Must be given. ")
        let personal = field.isPersonal ? Label("个人信息。", "Personal data. ") : Label("", "")
        return needed[language] + kind(field)[language] + personal[language]
    }

    static func example(_ field: FieldShape, _ choices: [String], on day: Day, _ language: Language) -> Cell {
        switch field.kind {
        case .text: field.isOptional ? .empty : .text(ColumnWords.example[language])
        case .integer: .number("1")
        case .money: .number("5200.50")
        case .day: .day(day)
        case .moment: .moment(Moment(day, hour: 9))
        case .codes(let table):
            .text(table.codes.prefix(2).map { $0.label[language] }.joined(separator: ColumnWords.comma))
        case .flag, .code, .localCode, .reference: choices.first.map { .text($0) } ?? .empty
        }
    }

    private static func kind(_ field: FieldShape) -> Label {
        switch field.kind {
        case .text: Label(field.isLong ? "文字，可多行。" : "文字。", field.isLong ? "Text, several lines. " : "Text. ")
        case .integer: Label("整数。", "A whole number. ")
        case .money: Label("金额，单位元。", "An amount in yuan. ")
        case .flag: Label("是或否。", "Yes or No. ")
        case .day: Label("日期，如 2019-03-05。", "A day such as 2019-03-05. ")
        case .moment: Label("时间，如 2019-03-05 09:00。", "A time such as 2019-03-05 09:00. ")
        case .code: Label("从下拉表中选。", "Choose from the list. ")
        case .codes(let table):
            Label(
                "可填几项，用顿号分开：\(table.codes.prefix(30).map(\.label.zh).joined(separator: "、"))。",
                "One or several of: \(table.codes.prefix(30).map(\.label.en).joined(separator: ", ")). ")
        case .localCode: Label("本局代码表中的一项。", "One of the bureau's own codes. ")
        case .reference: Label("填编号，或唯一的名称。", "A number, or a name that only one has. ")
        }
    }
}
