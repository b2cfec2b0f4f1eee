import Declarations

/// What must hold between rules: versions that do not overlap, and references that lead somewhere and end.
struct BookCheck {
    let book: RuleBook
    let faults: PackFaults

    func run() {
        for matter in book.matters { checkVersions(book.versions(answering: matter)) }
        for id in Set(book.rules.map(\.id)).sorted() {
            let versions = book.versions(of: id)
            if Set(versions.map(\.matter)).count > 1 { checkVersions(versions) }
        }
        for rule in book.rules { check(rule) }
        for gap in book.gaps { check(gap) }
        for conflict in book.conflicts { check(conflict) }
    }

    private func wrong(_ place: Place, _ reason: Label) { faults.add(place, reason) }

    private func checkVersions(_ versions: [Rule]) {
        for (earlier, later) in zip(versions, versions.dropFirst()) where earlier.inForce.overlaps(later.inForce) {
            guard earlier.certainty != .unverified, later.certainty != .unverified else { continue }
            let (old, new) = (earlier.inForce.label, later.inForce.label)
            wrong(
                later.place,
                Label(
                    "\(later.id)（\(new.zh)）与 \(earlier.place) 的 \(earlier.id)（\(old.zh)）期间重叠",
                    "\(later.id) (\(new.en)) overlaps \(earlier.id) (\(old.en)) at \(earlier.place)"))
        }
    }

    private func check(_ rule: Rule) {
        if rule.certainty == .unverified {
            if rule.length != nil {
                wrong(rule.place, Label("\(rule.id)：草稿不得有长度", "\(rule.id): a draft has no length"))
            }
            return
        }
        if (rule.length == nil) != (rule.kind == .norm), rule.after == nil {
            wrong(
                rule.place,
                Label("\(rule.id)：没有 length 的只能是 kind: norm，反之亦然", "\(rule.id): kind norm and no length go together"))
        }
        if rule.expected, rule.inForce.from.map({ $0 <= rule.lookedOn }) ?? true {
            wrong(
                rule.place,
                Label("\(rule.id)：expected 的生效日应在查阅日之后", "\(rule.id): expected, but in force when looked at"))
        }
        if rule.kind == .lapsing, rule.roll {
            wrong(rule.place, Label("\(rule.id)：到期失效的不得顺延", "\(rule.id): what lapses never rolls"))
        }
        checkReferences(of: rule)
    }

    private func checkReferences(of rule: Rule) {
        for (key, name) in [("after", rule.after), ("extended_by", rule.extendedBy)] {
            guard let name, book.versions(of: name).isEmpty else { continue }
            wrong(
                rule.place,
                Label("\(rule.id)：\(key) 指向不存在的 \(name)", "\(rule.id): \(key) names \(name), which is not there"))
        }
        if let name = rule.leadsTo, book.versions(of: name).isEmpty, book.versions(answering: name).isEmpty {
            wrong(
                rule.place,
                Label("\(rule.id)：leads_to 指向不存在的 \(name)", "\(rule.id): leads_to names \(name), which is not there"))
        }
        if let name = rule.extendedBy, let other = book.versions(of: name).first, other.after != rule.id {
            wrong(
                rule.place,
                Label("\(rule.id)：\(name) 没有写 after: \(rule.id)", "\(rule.id): \(name) does not say after: \(rule.id)"))
        }
        if let loop = loop(from: rule, by: { $0.after }) ?? loop(from: rule, by: { $0.leadsTo }) {
            wrong(
                rule.place,
                Label(
                    "\(rule.id)：循环引用 \(loop.joined(separator: " → "))",
                    "\(rule.id): references run in a circle: \(loop.joined(separator: " → "))"))
        }
    }

    /// The circle that a rule's references end in, if they do.
    private func loop(from rule: Rule, by reference: (Rule) -> String?) -> [String]? {
        var seen = [rule.id]
        var next = reference(rule)
        while let name = next {
            let named = book.versions(of: name).first ?? book.versions(answering: name).first
            seen.append(named?.id ?? name)
            if seen.dropLast().contains(seen[seen.count - 1]) { return seen }
            next = named.flatMap(reference)
        }
        return nil
    }

    private func check(_ gap: Gap) {
        let versions = book.versions(answering: gap.matter)
        if versions.isEmpty {
            wrong(gap.place, Label("没有事项 \(gap.matter)", "there is no matter \(gap.matter)"))
        }
        for rule in versions where rule.inForce.overlaps(gap.inForce) {
            wrong(
                gap.place, Label("空档与 \(rule.id) 的有效期间重叠", "the gap overlaps the days of \(rule.id)"))
        }
    }

    private func check(_ conflict: Disagreement) {
        if conflict.rules.count < 2 {
            wrong(conflict.place, Label("至少写明两个规则", "at least two rules must be named"))
        }
        for name in conflict.rules where book.versions(of: name).isEmpty {
            wrong(conflict.place, Label("没有规则 \(name)", "there is no rule \(name)"))
        }
    }
}
