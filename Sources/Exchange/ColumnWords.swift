import Declarations

/// The words by which ledgers name their columns and say what a cell means.
enum ColumnWords {
    static let number = Label("编号", "Number")
    static let unit = Label("所属单位", "Unit")
    static let state = Label("状态", "State")
    static let sequence = Label("序号", "No.")
    static let faults = Label("问题", "Faults")
    static let example = Label("示例", "Example")
    static let yes = Label("是", "Yes")
    static let no = Label("否", "No")

    static let beside: [(Column, [String])] = [
        (.number, ["编号", "案号", "卷宗号", "档案编号", "档案号", "number"]),
        (.unit, ["所属单位", "所属机构", "填报单位", "登记单位", "unit"]),
        (.state, ["状态", "办理状态", "state"]), (.sequence, ["序号", "序", "no.", "no", "#"]),
        (.faults, ["问题", "faults"]),
    ]

    static let tenThousands = "万元"

    /// Days are called 日期 or 时间 as people like.
    static func unified(_ heading: String) -> String {
        heading.hasSuffix("时间") ? heading.dropLast(2) + "日期" : heading
    }

    /// What a field may be called.
    static func names(of field: FieldShape) -> [String] {
        let parts = field.label.zh.split(separator: "或").map(String.init)
        let day = field.label.zh.hasSuffix("日期") ? [String(field.label.zh.dropLast(2))] : []
        return [field.label.zh, field.label.en, field.column] + (parts.count > 1 ? parts : []) + day
    }

    static let ditto: Set<String> = ["同上", "〃", "″", "同前", "\"", "“", "”"]
    static let grandTotal: Set<String> = ["合计", "总计", "共计", "总数", "total", "grandtotal"]
    static let subtotal: Set<String> = ["小计", "subtotal"]
    /// Nothing is meant.
    static let nothing: Set<String> = ["/", "-", "—", "——", "--", "\\"]
    static let none: Set<String> = ["无", "none", "n/a"]
    private static let longestMark = ditto.union(nothing).union(none).map(\.utf8.count).max() ?? 0

    /// Whether a cell may stand for another or for nothing: most are too long, and need not be looked up.
    static func mayBeMark(_ text: String) -> Bool { text.utf8.count <= longestMark || !CellReader.isTrimmed(text) }

    /// Whether a cell says that it is as the one above.
    static func isDitto(_ text: String) -> Bool { mayBeMark(text) && ditto.contains(CellReader.trimmed(text)) }

    static let affirmed: Set<String> = ["是", "有", "√", "✓", "1", "y", "yes", "true", "t"]
    static let denied: Set<String> = ["否", "无", "×", "✗", "0", "n", "no", "false", "f", "x"]
    static let yearMark: Set<Character> = ["年", ".", "/", "-", "月", "日", "号"]
    static let hourMark: Set<Character> = [":", "时", "点"]
    static let dayMark: Character = "日"
    static let currencies: Set<Character> = ["¥", "￥", ",", "，"]
    static let yuan = ["元整", "元", "圆"]
    static let tenThousand = ["万元", "万"]
    static let separators: Set<Character> = ["、", ",", "，", ";", "；", "\n", "|"]

    static let comma = "、"
    static let semicolon = "；"
    static let opening: Set<Character> = ["(", "[", "【", "〔"]
    static let closing: Set<Character> = [")", "]", "】", "〕"]

    /// What somebody wrote, in a sentence; nothing where it is not told.
    static func quoted(_ words: String?) -> String { words.map { "“\($0)”" } ?? "" }

    static let imported = "台账导入："
    static let together = "批量登记"
    static let takenBack = "整批撤回"
}
