public import Declarations

/// Where a rule is written (出处).
public struct Source: Sendable, Hashable {
    public let act: Label
    /// The document number; empty where it was in no text read.
    public let number: String
    public let article: String
}

/// The days on which a version is the law (有效期间).
public struct InForce: Sendable, Hashable {
    public let from: Day?
    public let until: Day?

    /// Whether the version is the law on a day.
    public func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    func overlaps(_ other: InForce) -> Bool {
        let startsBeforeEnd = until.map { end in other.from.map { $0 <= end } ?? true } ?? true
        let endsAfterStart = other.until.map { end in from.map { $0 <= end } ?? true } ?? true
        return startsBeforeEnd && endsAfterStart
    }
}

/// A line of a pack or calendar.
public struct Place: Sendable, Hashable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public var description: String { "\(file):\(line)" }
    /// Without the folder.
    var short: String { "\(file.split(separator: "/").last.map(String.init) ?? file):\(line)" }
}

/// One version of a statutory time limit (法定期限规则).
public struct Rule: Sendable, Hashable {
    public let id: String
    /// The question that this rule and those before and after it answer.
    public let matter: String
    public let title: Label
    /// The event from which it is counted.
    public let starts: Label
    /// nil for a rule that gives no day.
    public let length: Length?
    /// Whether a last day of rest moves to the next working day.
    public let roll: Bool
    /// Whether it ends the day before the corresponding day.
    public let endsDayBefore: Bool
    public let direction: Direction
    public let kind: RuleKind
    public let bound: Bound
    /// What stops the clock while it lasts.
    public let suspends: [Label]
    /// The rule by which it is extended.
    public let extendedBy: String?
    /// The rule on whose unrolled end it goes on counting.
    public let after: String?
    /// The matter whose clock starts when this one ends.
    public let leadsTo: String?
    public let inForce: InForce
    /// What of `from`, `until` and `number` comes from memory.
    public let unchecked: [String]
    /// Announced, and not yet law on the day looked at.
    public let expected: Bool
    public let transition: Label?
    public let note: Label?
    public let source: Source
    public let certainty: Certainty
    public let lookedOn: Day
    /// Who added it, for a local pack.
    public let owner: String?
    public let place: Place
}

/// Days without a version, and why (空档).
public struct Gap: Sendable, Hashable {
    public let matter: String
    public let inForce: InForce
    public let reason: Label
    public let place: Place
}

/// Texts that disagree: both are shown and nothing is decided (规定不一致).
public struct Disagreement: Sendable, Hashable {
    public let id: String
    public let title: Label
    public let rules: [String]
    public let inForce: InForce
    public let note: Label
    public let place: Place
}
