import Declarations

/// What a file of rules holds, before it is checked against the others.
struct Pack {
    var rules: [Rule] = []
    var gaps: [Gap] = []
    var conflicts: [Disagreement] = []
}

/// Reads one act's file.
struct PackReader {
    private let file: Entries
    private let owner: String?
    private let faults: PackFaults

    private static let fileKeys: Set<String> = [
        "act", "number", "certainty", "looked_on", "in_force", "unchecked", "transition", "note", "owner", "kind",
        "whose", "rules", "gaps", "conflicts",
    ]
    private static let ruleKeys: Set<String> = [
        "id", "matter", "act", "number", "title", "starts", "length", "roll", "ends", "direction", "kind", "whose",
        "suspends", "extended_by", "after", "leads_to", "in_force", "unchecked", "expected", "article", "certainty",
        "looked_on", "transition", "note",
    ]

    /// - Parameter isLocal: whether the file is a bureau's own, which must say whose it is.
    init(_ file: Entries, isLocal: Bool, _ faults: PackFaults) {
        self.file = file
        self.faults = faults
        owner = file.text("owner")
        file.only(PackReader.fileKeys)
        if isLocal, owner == nil {
            faults.add(file.place, Label("本地规则包必须写明 owner（由谁制定）", "a local pack must name its owner"))
        }
    }

    func pack() -> Pack {
        if !file.has("rules") { file.wrong("rules", Label("缺少", "missing")) }
        return Pack(
            rules: file.inners("rules").compactMap(rule), gaps: file.inners("gaps").map(gap),
            conflicts: file.inners("conflicts").map(conflict))
    }

    private func rule(_ entries: Entries) -> Rule? {
        entries.only(PackReader.ruleKeys)
        let id = entries.needed("id")
        guard !id.isEmpty else { return nil }
        if !PackReader.isName(id) { entries.wrong("id", Label("只用小写字母、数字和点", "small letters, digits and dots only")) }
        let certainty = either(entries, "certainty") { $0.code("certainty", Certainty.self) }
        guard let certainty else {
            entries.wrong("certainty", Label("缺少", "missing"))
            return nil
        }
        let length = length(entries)
        let kind = either(entries, "kind") { $0.code("kind", RuleKind.self) }
        return Rule(
            id: id, matter: entries.text("matter") ?? id, title: entries.neededLabel("title"),
            starts: entries.neededLabel("starts"), length: length, roll: roll(entries, length),
            endsDayBefore: endsDayBefore(entries),
            direction: entries.code("direction", Direction.self) ?? .forward, kind: kind ?? .ceiling,
            bound: either(entries, "whose") { $0.code("whose", Bound.self) } ?? .office,
            suspends: entries.labels("suspends"), extendedBy: entries.text("extended_by"), after: entries.text("after"),
            leadsTo: entries.text("leads_to"), inForce: inForce(entries),
            unchecked: either(entries, "unchecked") { $0.texts("unchecked") } ?? [],
            expected: entries.flag("expected") ?? false,
            transition: either(entries, "transition") { $0.label("transition") }, note: note(entries),
            source: source(entries, certainty), certainty: certainty, lookedOn: lookedOn(entries), owner: owner,
            place: entries.place)
    }

    /// What the rule says itself, or else the file for all its rules.
    private func either<Value>(_ entries: Entries, _ key: String, _ read: (Entries) -> Value?) -> Value? {
        entries.has(key) ? read(entries) : file.has(key) ? read(file) : nil
    }

    private func note(_ entries: Entries) -> Label? {
        let notes = [entries.label("note"), file.label("note")].compactMap { $0 }
        guard !notes.isEmpty else { return nil }
        return Label(notes.map(\.zh).joined(), notes.map(\.en).joined(separator: " "))
    }

    private func source(_ entries: Entries, _ certainty: Certainty) -> Source {
        let act = either(entries, "act") { $0.label("act") }
        if act == nil { entries.wrong("act", Label("缺少出处：没有法律名称", "missing source: no act")) }
        let article = entries.text("article")
        if article == nil, certainty != .unverified {
            entries.wrong("article", Label("缺少出处：没有条次", "missing source: no article"))
        }
        return Source(
            act: act ?? Label("", ""), number: either(entries, "number") { $0.text("number") } ?? "",
            article: article ?? "")
    }

    private func length(_ entries: Entries) -> Length? {
        guard let text = entries.text("length") else { return nil }
        guard let length = Length(text) else {
            entries.wrong(
                "length",
                Label(
                    "读不出 \(text)：单位只有 hours、days、working days、months、years",
                    "\(text) is not a length: units are hours, days, working days, months, years"))
            return nil
        }
        return length
    }

    /// Days, months and years must say whether they roll; nothing else can.
    private func roll(_ entries: Entries, _ length: Length?) -> Bool {
        let says = entries.flag("roll")
        let unit = length?.unit
        let mustSay = length != nil && unit != .workingDay && unit != .hour
        if mustSay, says == nil, entries.text("length") != nil {
            entries.wrong("roll", Label("必须写明是否顺延", "must say whether the last day moves"))
        }
        if unit == .hour, says == true { entries.wrong("roll", Label("小时不顺延", "hours never move")) }
        return says ?? false
    }

    private func endsDayBefore(_ entries: Entries) -> Bool {
        guard let ends = entries.text("ends") else { return false }
        if ends != "day_before" { entries.wrong("ends", Label("只能是 day_before", "only day_before is known")) }
        return true
    }

    private func inForce(_ entries: Entries) -> InForce {
        guard let span = either(entries, "in_force", { $0.inner("in_force") }) else {
            return InForce(from: nil, until: nil)
        }
        span.only(["from", "until"])
        return days(span)
    }

    private func lookedOn(_ entries: Entries) -> Day {
        guard let day = either(entries, "looked_on", { $0.day("looked_on") }) else {
            entries.wrong("looked_on", Label("缺少", "missing"))
            return .notGiven
        }
        return day
    }

    private func days(_ entries: Entries) -> InForce {
        let span = InForce(from: entries.day("from"), until: entries.day("until"))
        if let from = span.from, let until = span.until, until < from {
            entries.wrong("until", Label("\(until) 早于 \(from)", "\(until) is before \(from)"))
        }
        return span
    }

    private func gap(_ entries: Entries) -> Gap {
        entries.only(["matter", "from", "until", "reason"])
        return Gap(
            matter: entries.needed("matter"), inForce: days(entries), reason: entries.neededLabel("reason"),
            place: entries.place)
    }

    private func conflict(_ entries: Entries) -> Disagreement {
        entries.only(["id", "title", "rules", "from", "until", "note"])
        return Disagreement(
            id: entries.needed("id"), title: entries.neededLabel("title"), rules: entries.texts("rules"),
            inForce: days(entries), note: entries.neededLabel("note"), place: entries.place)
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    }
}
