import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Law
import Ledger

/// Time limits of the law: the list of a day, a rule, the calculator, what changed; and the same for programs.
struct LawRoutes: Sendable {
    let house: House

    /// The calculator for everybody, whoever they are: it says what the law says and nothing of the bureau.
    static let publicCalculator = "/public/law/due"

    func add(to routes: inout Routes) {
        routes.get("/law", index)
        routes.get("/law/due", calculator)
        routes.get(LawRoutes.publicCalculator, calculator)
        routes.get("/law/changes", changes)
        routes.get("/law/rules/{rule}", page)
        routes.get("/api/v1/law", list)
        routes.get("/api/v1/law/due", due)
        routes.get("/api/v1/law/changes", changed)
        routes.get("/api/v1/law/rules/{rule}", rule)
    }

    /// The day that was asked for, or the bureau's own.
    private func day(_ asked: Asked) throws -> Day {
        guard let text = asked.address["on"] else { return house.store.now.day }
        guard let day = Day(text) else {
            throw Refused([
                Fault(field: "on", value: text, rule: "format", answer: Label("\(text) 不是日期", "\(text) is no day"))
            ])
        }
        return day
    }

    private func twin(_ path: String, _ asked: Asked) -> Address { Address("/api/v1" + path, asked.address.items) }

    @Sendable private func index(_ asked: Asked) async throws -> Response {
        let day = try day(asked)
        let books = try house.law.books()
        let conflicts = books.rules.conflicts.filter { $0.inForce.contains(day) }
        let layout = house.layout(asked, .law, twin: twin("/law", asked))
        return .page(LawIndex(rules: books.listed(on: day), conflicts: conflicts, day: day, layout: layout).html)
    }

    @Sendable private func list(_ asked: Asked) async throws -> Response {
        let day = try day(asked)
        let rules = try house.law.books().listed(on: day)
        return .json(.object(["on": .text(day.description), "rules": .list(rules.map(\.json))]))
    }

    @Sendable private func calculator(_ asked: Asked) async throws -> Response {
        let books = try house.law.books()
        let rules = books.rules.rules.filter { $0.certainty != .unverified && $0.length != nil }
        let worked = try DueWorked(DueAsked(address: asked.address), by: books)
        let hasTwin = worked.answer != nil && asked.signed != nil
        let layout = house.layout(asked, .law, twin: hasTwin ? twin("/law/due", asked) : nil)
        return .page(DuePage(rules: rules, worked: worked, layout: layout).html, status: status(worked.faults))
    }

    private func status(_ faults: [Fault]) -> HTTPResponse.Status { faults.isEmpty ? .ok : .unprocessableContent }

    /// A due day for programs; what the law does not answer is a problem of its own.
    @Sendable private func due(_ asked: Asked) async throws -> Response {
        guard let question = try DueAsked(address: asked.address).question() else {
            let missing = [(DueAsked.Name.rule, Label.rule), (DueAsked.Name.start, .startDay)]
            throw Refused(missing.filter { asked.address[$0.0] == nil }.map { .notGiven($0.0, $0.1) })
        }
        return .json(try house.law.books().due(question).json)
    }

    @Sendable private func changes(_ asked: Asked) async throws -> Response {
        let books = try house.law.books()
        let page = LawChanges(
            changes: LawChange.all(in: books.rules), notices: books.notices, conflicts: books.rules.conflicts,
            layout: house.layout(asked, .law, twin: twin("/law/changes", asked)))
        return .page(page.html)
    }

    @Sendable private func changed(_ asked: Asked) async throws -> Response {
        let books = try house.law.books()
        return .json(.object(["changes": .list(LawChange.all(in: books.rules).map(\.json))]))
    }

    /// The version of the asked day, or of the bureau's, or else the newest.
    private func chosen(_ asked: Asked, _ books: LawBooks) throws -> Rule {
        let name = asked.captured["rule"] ?? ""
        let own = books.rules.versions(of: name)
        let versions = own.isEmpty ? books.rules.versions(answering: name) : own
        let day = asked.address[DueAsked.Name.start].flatMap { ClockStart($0)?.day } ?? house.store.now.day
        guard let rule = versions.first(where: { $0.inForce.contains(day) }) ?? versions.last else {
            throw LawRefusal.unknownRule(name)
        }
        return rule
    }

    @Sendable private func page(_ asked: Asked) async throws -> Response {
        let books = try house.law.books()
        let rule = try chosen(asked, books)
        let examples = try examples(of: rule).map { ($0, $0.check(by: books)) }
        let worked = try DueWorked(DueAsked(address: asked.address), rule: rule.id, by: books)
        let clocks = try await clocks(of: rule, books, for: asked.who)
        let page = RulePage(
            rule: rule, versions: books.rules.versions(answering: rule.matter),
            gaps: books.rules.gaps.filter { $0.matter == rule.matter },
            conflicts: books.rules.conflicts.filter { $0.rules.contains(rule.id) }, examples: examples,
            worked: worked, use: RuleUse(of: rule, in: books.rules), clocks: clocks,
            layout: house.layout(asked, .law, twin: twin("/law/rules/\(rule.id)", asked)))
        return .page(page.html, status: status(worked.faults))
    }

    @Sendable private func rule(_ asked: Asked) async throws -> Response {
        let books = try house.law.books()
        let rule = try chosen(asked, books)
        let examples = try examples(of: rule).map { $0.json($0.check(by: books)) }
        let versions = books.rules.versions(answering: rule.matter)
        let clocks = try await clocks(of: rule, books, for: asked.who)
        let use = RuleUse(of: rule, in: books.rules)
        return .json(
            .object([
                "rule": rule.json, "registers": .list(use.registers.map { .text($0.table) }),
                "no_clock_because": .optional(use.reason?.zh), "clocks": clocks.json,
                "versions": .list(versions.map(\.json)),
                "examples": .list(examples),
                "conflicts": .list(
                    books.rules.conflicts.filter { $0.rules.contains(rule.id) }.map(\.json)),
            ]))
    }

    /// The worked examples of a rule; those of the program say nothing of a rule of the bureau's own in its place.
    private func examples(of rule: Rule) throws -> [Example] {
        rule.owner == nil ? try LawBooks.examples().filter { $0.rule == rule.id } : []
    }

    private func clocks(of rule: Rule, _ books: LawBooks, for who: Official) async throws -> RuleClocks {
        let (catalogue, now) = (house.catalogue, house.store.now)
        return try await house.reading { reading in
            let reader = ClockReader(reading: reading, catalogue: catalogue, books: books)
            return try RuleClocks(of: rule, reader, at: now, for: who)
        }
    }
}
