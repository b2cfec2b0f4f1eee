/// Who may take a step (domain roles; each account holds them with a scope and dates).
public enum Role: String, CodeList {
    case clerk, reviewer, unitHead, bureauHead, statistician
    case mediator, lawyer, aidReviewer, correctionsOfficer, reconsiderationOfficer
    case assistant, supervised, enterprise, applicant
    case systemAdmin, securityAdmin, auditor
    case procurator, streetLeader, outsideAdviser, superior

    public var label: Label {
        switch self {
        case .clerk: Label("经办", "Clerk")
        case .reviewer: Label("审核", "Reviewer")
        case .unitHead: Label("所长、科长", "Head of unit")
        case .bureauHead: Label("局领导", "Bureau head")
        case .statistician: Label("统计", "Statistician")
        case .mediator: Label("调解员", "Mediator")
        case .lawyer: Label("律师", "Lawyer")
        case .aidReviewer: Label("法律援助审查人", "Aid reviewer")
        case .correctionsOfficer: Label("矫正工作人员", "Corrections officer")
        case .reconsiderationOfficer: Label("复议承办人", "Reconsideration officer")
        case .assistant: Label("协矫志愿者", "Assistant")
        case .supervised: Label("社区矫正对象", "Supervised person")
        case .enterprise: Label("企业", "Enterprise")
        case .applicant: Label("申请人", "Applicant")
        case .systemAdmin: Label("系统管理员", "System administrator")
        case .securityAdmin: Label("安全保密管理员", "Security administrator")
        case .auditor: Label("安全审计员", "Auditor")
        case .procurator: Label("检察监督", "Procurator")
        case .streetLeader: Label("街道领导", "Leader of a street")
        case .outsideAdviser: Label("法律顾问", "Outside adviser")
        case .superior: Label("上级", "Level above")
        }
    }
}

/// A state of a process.
public struct StateShape: Sendable, Hashable {
    public let name: String
    public let label: Label
    /// Nothing follows, or only filing does: shown quietly.
    public let isEnd: Bool

    public init(name: String, label: Label, isEnd: Bool) {
        self.name = name
        self.label = label
        self.isEnd = isEnd
    }

    /// The one state of a register without a process.
    public static let recorded = StateShape(name: "recorded", label: Label("在册", "On file"), isEnd: true)
    /// Withdrawn (作废): kept, and out of every figure.
    public static let void = StateShape(name: "void", label: Label("已作废", "Void"), isEnd: true)
}

/// A step without its Swift types: what buttons, the API and the reference page need. An object, because every page of
/// a record hands each on.
public final class StepShape: Sendable {
    public let name: String
    public let label: Label
    public let from: [String]
    public let to: String
    public let by: [Role]
    /// The columns that the step asks for; each must be given.
    public let asks: [String]
    /// The columns that its form shows as well; each may stay empty.
    public let offers: [String]
    /// Whether somebody other than who recorded the record must take it (four-eyes).
    public let needsSecondPerson: Bool
    /// The columns that the step fills by itself.
    public let settles: [String]
    /// The registers of which the record must have a line before (the parties of a dispute).
    public let lines: [String]

    public init(
        name: String, label: Label, from: [String], to: String, by: [Role], asks: [String],
        offers: [String] = [], needsSecondPerson: Bool, settles: [String] = [], lines: [String] = []
    ) {
        self.name = name
        self.label = label
        self.from = from
        self.to = to
        self.by = by
        self.asks = asks
        self.offers = offers
        self.needsSecondPerson = needsSecondPerson
        self.settles = settles
        self.lines = lines
    }
}

extension StepShape: Hashable {
    /// Two that declare the same are the same.
    public static func == (left: StepShape, right: StepShape) -> Bool {
        left === right
            || left.name == right.name && left.label == right.label && left.from == right.from && left.to == right.to
                && left.by == right.by && left.asks == right.asks && left.offers == right.offers
                && left.needsSecondPerson == right.needsSecondPerson && left.settles == right.settles
                && left.lines == right.lines
    }

    /// By what tells most steps apart.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A register whose records move through a process.
public protocol Staged: Register {
    associatedtype Stage: CodeList
    /// Where a new record stands.
    static var initial: Stage { get }
    /// States in which the matter itself is over.
    static var ends: [Stage] { get }
    static var steps: [Step<Self>] { get }
}

extension Staged {
    /// The initial state first, then the others in the order of their codes.
    public static var stateShapes: [StateShape] {
        let others = Stage.allCases.filter { $0 != initial }
        return ([initial] + others).map { stage in
            StateShape(name: stage.rawValue, label: stage.label, isEnd: ends.contains(stage))
        }
    }

    public static var stepShapes: [StepShape] { steps.map(\.shape) }

    /// The step of a name.
    public static func step(_ name: String) -> Step<Self>? { steps.first { $0.shape.name == name } }
}

/// One move in a process: from where to where, who may take it, what it asks and offers, what it refuses.
public struct Step<R: Staged>: Sendable {
    public typealias Check = @Sendable (R, Moment) -> [Fault]

    public let shape: StepShape
    /// Every reason why the record, with what was asked filled in, cannot take the step.
    public let refuses: Check?
    /// What the step itself settles on the record (the result that its name says, the moment it was taken).
    public let sets: (@Sendable (inout R, Moment) -> Void)?

    public init(
        _ name: String, _ label: Label, from: R.Stage..., to: R.Stage, by: Role..., asks: [PartialKeyPath<R>] = [],
        offers: [PartialKeyPath<R>] = [], lines: [any Register.Type] = [],
        secondPerson: Bool = false, refuses: Check? = nil, sets: (@Sendable (inout R, Moment) -> Void)? = nil
    ) {
        self.shape = StepShape(
            name: name, label: label, from: from.map(\.rawValue), to: to.rawValue, by: by,
            asks: asks.map { R.column($0) }, offers: offers.map { R.column($0) }, needsSecondPerson: secondPerson,
            settles: Step.settled(by: sets), lines: lines.map { $0.table })
        self.refuses = refuses
        self.sets = sets
    }

    /// What a step changes on a record that holds nothing yet.
    private static func settled(by sets: (@Sendable (inout R, Moment) -> Void)?) -> [String] {
        guard let sets else { return [] }
        let blank = R()
        var after = blank
        sets(&after, Moment(milliseconds: 0))
        return zip(R.fields, zip(blank.values, after.values)).filter { $1.0 != $1.1 }.map { $0.0.column }
    }
}
