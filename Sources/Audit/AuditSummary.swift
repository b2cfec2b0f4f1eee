public import Declarations

/// How many relations of a text were checked and how they came out.
public struct AuditSummary: Sendable {
    public let holds: Int
    public let broken: Int
    public let asked: Int

    public init(_ findings: [AuditFinding]) {
        holds = findings.count { $0.verdict == .holds }
        broken = findings.count { $0.verdict == .broken }
        asked = findings.count { $0.verdict == .ask }
    }

    /// How many in all.
    public var count: Int { holds + broken + asked }

    public var label: Label {
        Label(
            "核对 \(count) 处：\(holds) 处相符，\(broken) 处不符，\(asked) 处待问",
            "\(count) relations checked: \(holds) hold, \(broken) broken, \(asked) to ask about")
    }
}

extension AuditVerdict {
    public var label: Label {
        switch self {
        case .holds: Label("相符", "holds")
        case .broken: Label("不符", "broken")
        case .ask: Label("待问", "ask")
        }
    }
}

extension AuditKind {
    public var label: Label {
        switch self {
        case .sum: Label("合计", "sum")
        case .percent: Label("比率", "percentage")
        case .growth: Label("增减", "growth")
        case .contradiction: Label("前后说法", "contradiction")
        case .numbering: Label("序号", "numbering")
        case .countOfList: Label("列举数目", "count of a list")
        case .periodMix: Label("统计期间", "periods")
        case .unit: Label("单位", "units")
        case .domain: Label("业务口径", "practice")
        case .ledger: Label("台账", "ledger")
        }
    }
}
