public import Declarations
public import Law

/// That a version of a rule whose article was not read itself may start clocks: the legal officer proposes it, a second
/// person confirms (待确认规则的确认).
public struct RuleConfirmation: Register {
    public var rule = ""
    public var version = ""
    public var checkedAgainst = ""
    public var proposedOn = Day.notGiven
    public var confirmedOn: Day?
    public var refusal: String?
    public var withdrawnOn: Day?
    /// How many clocks of records that were open then have begun since.
    public var started: Int?
    /// How far the open records have been gone through; nothing when all have been.
    public var reached: String?
    public var startedOn: Day?

    public init() {}

    public static let table = "rule_confirmation"
    public static let title = Label("规则确认", "confirmation of a rule")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.ruleConfirmation }

    public static let fields: [Field<RuleConfirmation>] = [
        Field(\.rule, "rule", Label("规则", "Rule"), .open, .title, .listed),
        Field(\.version, "version_from", Label("版本（生效日，没有的写 -）", "Version (first day, or -)"), .open, .listed),
        Field(\.checkedAgainst, "checked_against", Label("核对的文本", "Text compared"), .open, .long, .listed),
        Field(\.proposedOn, "proposed_on", Label("提出日期", "Proposed"), .listed, .sorted),
        Field(\.confirmedOn, "confirmed_on", Label("确认日期", "Confirmed"), .notBefore("proposed_on"), .listed),
        Field(\.refusal, "refusal", Label("不予确认的理由", "Why not"), .open),
        Field(\.withdrawnOn, "withdrawn_on", Label("撤回日期", "Withdrawn"), .notBefore("confirmed_on")),
        Field(\.started, "started", Label("已起算期限", "Clocks started"), .unit(Label("项", "clocks")), .listed),
        Field(\.reached, "reached", Label("起算进度（未完时）", "Gone through so far"), .open),
        Field(\.startedOn, "started_on", Label("全部起算日期", "All started on")),
    ]

    public static var once: [PartialKeyPath<RuleConfirmation>] { [\.rule, \.version] }
}

/// Where a confirmation stands.
public enum RuleConfirmationStage: String, CodeList {
    case proposed, confirmed, refused, withdrawn

    public var label: Label {
        switch self {
        case .proposed: Label("待确认", "Proposed")
        case .confirmed: Label("已确认", "Confirmed")
        case .refused: Label("不予确认", "Not confirmed")
        case .withdrawn: Label("已撤回", "Withdrawn")
        }
    }
}

/// Proposed by the legal officer, confirmed by another hand; withdrawn, the rule starts no further clock.
extension RuleConfirmation: Staged {
    public static let initial = RuleConfirmationStage.proposed
    public static let ends: [RuleConfirmationStage] = [.refused, .withdrawn]

    public static let steps: [Step<RuleConfirmation>] = [
        Step(
            "confirm", Label("确认", "Confirm"), from: .proposed, to: .confirmed, by: .reviewer, .bureauHead,
            asks: [\.confirmedOn], secondPerson: true),
        Step(
            "refuse", Label("不予确认", "Do not confirm"), from: .proposed, to: .refused, by: .reviewer, .bureauHead,
            asks: [\.refusal], secondPerson: true),
        Step(
            "withdraw", Label("撤回确认", "Withdraw"), from: .confirmed, to: .withdrawn, by: .reviewer, .bureauHead,
            asks: [\.withdrawnOn]),
    ]
}

extension Rule {
    /// The version as confirmations name it: its first day, or a hyphen where it has none.
    public var versionName: String { inForce.from?.description ?? "-" }
}

extension RuleConfirmation {
    /// The versions of built-in rules that give a day, wait for confirmation and are in force on some day of a span.
    public static func waiting(from first: Day, to last: Day) -> [(rule: String, version: String, act: String)] {
        let rules = (try? LawBooks.builtIn())?.rules.rules ?? []
        return rules.filter { rule in
            rule.certainty == .secondary && rule.length != nil
                && (rule.inForce.from ?? first) <= last && (rule.inForce.until ?? last) >= first
        }.map { ($0.id, $0.versionName, $0.source.act.zh) }
    }
}
