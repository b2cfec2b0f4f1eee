public import Declarations

/// A look for hidden dangers, what was found and when it was put right (安全隐患排查).
public struct SafetyCheck: Register {
    public var checkedOn = Day.notGiven
    public var kind = SafetySubject.premises
    public var subject = ""
    public var checked = 0
    public var hazards = 0
    public var findings: String?
    public var dueOn: Day?
    public var putRightOn: Day?
    public var measure: String?

    public init() {}

    public static let table = "safety_check"
    public static let title = Label("安全隐患排查", "safety check")
    public static let function = Function.resettlement
    public static var numbers: NumberStyle { NumberWords.safetyCheck }

    public static let fields: [Field<SafetyCheck>] = [
        Field(\.checkedOn, "checked_on", Label("排查日期", "Day"), .listed, .sorted),
        Field(\.kind, "kind", Label("排查对象", "Subject"), .listed, .filtered),
        Field(\.subject, "subject", Label("排查内容", "What was looked at"), .open, .title, .listed, .searched),
        Field(\.checked, "checked", Label("排查数", "How many"), .unit(Label("个（人）", "looked at")), .listed),
        Field(\.hazards, "hazards", Label("发现隐患", "Dangers found"), .unit(Label("个", "dangers")), .listed),
        Field(\.findings, "findings", Label("隐患情况", "Findings"), .personal(.text), .long),
        Field(\.dueOn, "due_on", Label("整改期限", "To be put right by"), .planned, .notBefore("checked_on"), .listed),
        Field(\.putRightOn, "put_right_on", Label("整改日期", "Put right"), .notBefore("checked_on"), .listed),
        Field(\.measure, "measure", Label("整改措施", "What was done"), .personal(.text), .long),
    ]

    public static func faults(in check: SafetyCheck, at moment: Moment) -> [Fault] {
        let why = Label("发现隐患", "when a danger was found")
        if check.hazards > 0 {
            return (check.findings == nil ? [missing(\.findings, why)] : [])
                + (check.dueOn == nil ? [missing(\.dueOn, why)] : [])
        }
        guard check.findings != nil || check.putRightOn != nil else { return [] }
        return [wrong(\.hazards, check.hazards, Label("与已填隐患情况不符", "does not agree with what was found"))]
    }
}

/// Where a check stands.
public enum SafetyCheckStage: String, CodeList {
    case checked
    case putRight = "put_right"

    public var label: Label {
        switch self {
        case .checked: Label("已排查", "Checked")
        case .putRight: Label("已整改", "Put right")
        }
    }
}

/// What was found is put right.
extension SafetyCheck: Staged {
    public static let initial = SafetyCheckStage.checked
    public static let ends: [SafetyCheckStage] = [.putRight]

    public static let steps: [Step<SafetyCheck>] = [
        Step(
            "put_right", Label("整改", "Put right"), from: .checked, to: .putRight, by: .clerk,
            asks: [\.putRightOn, \.measure], refuses: nothingFound)
    ]

    @Sendable private static func nothingFound(_ check: SafetyCheck, _ moment: Moment) -> [Fault] {
        guard check.hazards == 0 else { return [] }
        return [wrong(\.hazards, check.hazards, Label("没有隐患，无须整改", "nothing was found to be put right"))]
    }
}
