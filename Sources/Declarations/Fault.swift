/// One thing that is wrong with what somebody gave: which field, which value, which rule, in both languages.
public struct Fault: Sendable, Hashable {
    /// The column, or nil when the fault is not one field's.
    public let field: String?
    public let value: String?
    /// A stable name for programs: required, format, range, order, code, reference, duplicate, state, …
    public let rule: String
    public let answer: Label

    public init(field: String? = nil, value: String? = nil, rule: String = "invalid", answer: Label) {
        self.field = field
        self.value = value
        self.rule = rule
        self.answer = answer
    }
}

extension Fault {
    /// What had to be given and was not.
    public static func notGiven(_ field: String, _ label: Label) -> Fault {
        Fault(
            field: field, rule: "required",
            answer: Label("\(label.zh)：必须填写", "\(label.en): must be given"))
    }
}

/// An error that answers for itself: its HTTP status and what to tell the person.
public protocol Problem: Error, Sendable {
    var status: Int { get }
    var answer: Label { get }
    var faults: [Fault] { get }
}

extension Problem {
    public var faults: [Fault] { [] }
}

/// What was given is refused; every fault at once.
public struct Refused: Problem, Hashable {
    public let faults: [Fault]

    public init(_ faults: [Fault]) {
        self.faults = faults
    }

    public var status: Int { 422 }
    public var answer: Label {
        Label(
            faults.map(\.answer.zh).joined(separator: "；"), faults.map(\.answer.en).joined(separator: "; "))
    }
}
