public import Declarations

/// All packs together: every version, gap and conflict (规则库).
public struct RuleBook: Sendable {
    /// By id, then by the first day in force.
    public let rules: [Rule]
    public let gaps: [Gap]
    public let conflicts: [Disagreement]
    private let byId: [String: [Rule]]
    private let byMatter: [String: [Rule]]

    init(_ rules: [Rule], gaps: [Gap], conflicts: [Disagreement]) {
        let sorted = rules.sorted { ($0.id, $0.inForce.first) < ($1.id, $1.inForce.first) }
        self.rules = sorted
        self.gaps = gaps
        self.conflicts = conflicts
        byId = Dictionary(grouping: sorted, by: \.id)
        byMatter = Dictionary(grouping: sorted, by: \.matter).mapValues { versions in
            versions.sorted { ($0.inForce.first, $0.id) < ($1.inForce.first, $1.id) }
        }
    }

    /// The versions of a rule, oldest first; empty for an unknown id.
    public func versions(of id: String) -> [Rule] { byId[id] ?? [] }

    /// The versions that answer a question in turn, oldest first; empty for an unknown matter.
    public func versions(answering matter: String) -> [Rule] { byMatter[matter] ?? [] }

    /// Every question that is answered.
    public var matters: [String] { byMatter.keys.sorted() }

    /// The gap that a matter has on a day, if one is stated.
    public func gap(in matter: String, on day: Day) -> Gap? {
        gaps.first { $0.matter == matter && $0.inForce.contains(day) }
    }

    /// Where texts disagree about a rule on a day.
    public func conflicts(about id: String, on day: Day) -> [Disagreement] {
        conflicts.filter { $0.rules.contains(id) && $0.inForce.contains(day) }
    }

    /// The version that governs what happened on a day.
    ///
    /// - Parameter name: a rule's id, or a matter.
    /// - Throws: `LawRefusal` for an unknown name, a draft, or a day on which it is not in force.
    public func rule(_ name: String, on day: Day) throws -> Rule {
        let versions = byId[name] ?? byMatter[name] ?? []
        guard let any = versions.last else { throw LawRefusal.unknownRule(name) }
        if let found = versions.first(where: { $0.certainty != .unverified && $0.inForce.contains(day) }) {
            return found
        }
        if let draft = versions.first(where: { $0.certainty == .unverified }) { throw LawRefusal.draft(draft) }
        if let gap = gap(in: any.matter, on: day) { throw LawRefusal.gap(name, day, gap) }
        let instead = self.versions(answering: any.matter).first { $0.inForce.contains(day) && $0.id != name }
        throw LawRefusal.notInForce(versions, day, instead: instead)
    }

    /// The version that follows on a matter.
    public func successor(of rule: Rule) -> Rule? {
        guard let until = rule.inForce.until else { return nil }
        return versions(answering: rule.matter).first { $0.inForce.first > until }
    }

    /// The book with the packs of one place laid over it: a local rule takes the place of those with its id.
    func adding(_ local: [Rule], gaps: [Gap], conflicts: [Disagreement]) -> RuleBook {
        let ids = Set(local.map(\.id))
        return RuleBook(
            rules.filter { !ids.contains($0.id) } + local, gaps: self.gaps + gaps,
            conflicts: self.conflicts + conflicts)
    }
}

extension InForce {
    /// The first day, or the first of the calendar where it has none.
    var first: Day { from ?? Day(number: Int32.min) }
}

extension Rule {
    /// Whether its source should be read again.
    public func isStale(on day: Day) -> Bool { day - lookedOn > Rule.freshDays }

    /// How long a look at the source is good for.
    public static let freshDays = 180
}
