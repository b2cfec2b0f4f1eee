public import Declarations
public import Law

/// Where a rule runs: the registers whose records have its clock, or why none has (规则用在哪里).
public struct RuleUse: Sendable {
    /// The registers, in the order of the manifest.
    public let registers: [RegisterShape]
    /// Why no record has its clock; nil where one has.
    public let reason: Label?

    /// - Parameter book: in which the rule stands, with those that it extends.
    public init(of rule: Rule, in book: RuleBook) {
        var registers: [RegisterShape] = []
        for register in Manifest.every {
            guard let timed = register as? any Timed.Type else { continue }
            if RuleUse.matters(of: timed).contains(where: { book.reaches(rule, from: $0) }) {
                registers.append(timed.shape)
            }
        }
        self.registers = registers
        reason = registers.isEmpty ? RuleUse.reason(of: rule) : nil
    }

    private static func matters<T: Timed>(of register: T.Type) -> [String] {
        register.clocks.map(\.matter) + register.grounds.map(\.rule)
    }

    private static func reason(of rule: Rule) -> Label? {
        if rule.certainty == .unverified { return RuleUseWords.draft }
        if rule.length == nil { return RuleUseWords.givesNoDay }
        return RuleUseWords.withoutClock[rule.id]?.label
    }
}

extension RuleBook {
    /// Whether a rule answers a matter, extends one that does, or is what the law makes of its end.
    fileprivate func reaches(_ rule: Rule, from matter: String) -> Bool {
        if rule.matter == matter || rule.id == matter { return true }
        return (versions(answering: matter) + versions(of: matter)).contains {
            ($0.extendedBy.map { $0 == rule.id || $0 == rule.matter } ?? false)
                || ($0.leadsTo == rule.id && rule.after == $0.id)
        }
    }
}
