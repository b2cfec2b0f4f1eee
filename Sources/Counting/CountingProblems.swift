public import Declarations

/// No figure and no occasion has this id.
public struct UnknownFigure: Problem, Hashable {
    public let id: String

    public var status: Int { 404 }
    public var answer: Label { Label("没有指标“\(id)”", "There is no figure \u{201C}\(id)\u{201D}") }
}

/// A day was asked of a figure that counts over a period.
public struct NotAStock: Problem, Hashable {
    public let id: String

    public var status: Int { 400 }
    public var answer: Label {
        Label(
            "\(id) 是期间数，没有某一天的数，请给起止日期",
            "\(id) counts over a period and has no number on a day; give its first and last day")
    }
}

/// An occasion was asked over other days than its own.
public struct FixedDays: Problem, Hashable {
    public let id: String
    public let period: Period

    public var status: Int { 400 }
    public var answer: Label {
        Label(
            "\(id) 的期间固定为\(period.from)至\(period.to)",
            "\(id) is always counted from \(period.from) to \(period.to)")
    }
}

/// A figure was asked to be split by something that it is not split by.
public struct UnfitGroup: Problem, Hashable {
    public let id: String
    public let column: String
    public let groups: [String]

    public var status: Int { 400 }
    public var answer: Label {
        let offered = groups.joined(separator: ", ")
        return Label(
            "\(id) 不能按 \(column) 分，可按：\(offered)", "\(id) cannot be split by \(column); it can by: \(offered)")
    }
}

/// A figure counts from a register that the catalogue lacks.
struct NoSuchRegister: Problem {
    let table: String

    var status: Int { 500 }
    var answer: Label { Label("没有台账 \(table)", "There is no register \(table)") }
}
