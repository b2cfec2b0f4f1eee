public import Declarations

/// Whether an identity holds over a period, with its sum.
public struct Check: Sendable {
    /// One number of the sum.
    public struct Term: Sendable, Hashable {
        public let count: Count
        /// The part of a split figure; nil for a figure as a whole.
        public let label: Label
        public let isSubtracted: Bool
    }

    public let identity: Identity
    public let period: Period
    public let terms: [Term]
    /// What the terms must come to.
    public let whole: Count

    /// What the terms do come to.
    public var total: Int64 {
        terms.reduce(0) { $0 + ($1.isSubtracted ? -($1.count.amount ?? 0) : $1.count.amount ?? 0) }
    }

    public var difference: Int64 { total - (whole.amount ?? 0) }
    public var holds: Bool { difference == 0 }

    /// What is wrong, naming the figure and the difference; nil when the identity holds.
    public var fault: Fault? {
        guard !holds else { return nil }
        let id = whole.question.id
        return Fault(
            field: id, value: whole.text, rule: "identity",
            answer: Label(
                "\(identity.title.zh)：\(whole.question.title.zh)为\(whole.amount ?? 0)，各项合计\(total)，相差\(difference)",
                "\(identity.title.en): \(whole.question.title.en) is \(whole.amount ?? 0), its parts come to \(total), "
                    + "a difference of \(difference)"))
    }
}
