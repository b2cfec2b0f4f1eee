import Bureau
import Declarations
import Ledger

/// A handover as it was asked for, and what it would come to.
struct HandingAsked: Sendable {
    /// For good, or for a deputy between two days.
    enum Kind: String, Sendable, CaseIterable { case pass, deputy }

    enum Name {
        static let kind = "kind"
        static let matter = "matter"
    }

    var draft: Draft
    var kind: Kind { Kind(rawValue: draft[Name.kind]) ?? .pass }
    var faults: [Fault] = []
    var handover = WorkHandover()
    /// What stands in the preview; nil until everything can be read.
    var preview: Preview?

    struct Preview: Sendable {
        let giver: String
        let receiver: String
        let matters: [Handing.Matter]
        /// What the giver's account may do; nil where they have none.
        let roles: [Role]?
    }

    /// Whether anything was asked yet.
    var isEmpty: Bool { draft["giver"].isEmpty && draft["deputy"].isEmpty }
}

/// Reads what a handover would come to, without writing.
struct HandingReader {
    let reading: Reading
    let catalogue: Catalogue
    let today: Day
    let who: Official

    func read(_ draft: Draft) throws -> HandingAsked {
        var asked = HandingAsked(draft: draft)
        guard !asked.isEmpty else { return asked }
        let giver = try staff("giver", &asked)
        let receiver = try staff("deputy", &asked)
        try fill(&asked)
        guard let giver, let receiver else { return asked }
        (asked.handover.giver, asked.handover.deputy) = (Ref(giver.id), Ref(receiver.id))
        if let refusal = May.refusal(ofHandingFor: giver.record, to: who) { throw refusal }
        asked.faults += WorkHandover.faults(in: asked.handover, at: Moment(today, hour: 12))
        guard asked.faults.isEmpty else { return asked }
        let names = try reading.names(Staff.shape, [giver.id, receiver.id])
        let matters =
            asked.kind == .pass
            ? try Handing(reading, catalogue).matters(of: giver.record, to: receiver.record, seenBy: who) : []
        asked.preview = HandingAsked.Preview(
            giver: names[giver.id] ?? giver.number, receiver: names[receiver.id] ?? receiver.number, matters: matters,
            roles: try roles(of: giver.record))
        return asked
    }

    /// Somebody of the staff, by number or by name.
    private func staff(_ column: String, _ asked: inout HandingAsked) throws -> Row<Staff>? {
        let words = asked.draft[column]
        let label = WorkHandover.shape.field(column)?.label ?? WorkHandover.title
        guard !words.isEmpty else {
            asked.faults.append(.notGiven(column, label))
            return nil
        }
        do {
            let record = try reading.record(Staff.shape, number: words)
            return try reading.row(Staff.self, of: record)
        } catch is NotFound {
            let people = try reading.page(Person.shape, Query(search: words, limit: Limits.pageRows, columns: []))
                .records
            let conditions: [Predicate] = [
                .among(Staff.column(\.person), people.map { .integer($0.id) }), .missing(Staff.column(\.leftOn)),
            ]
            let found = try reading.rows(Staff.self, Query(conditions, limit: 2))
            if found.count == 1 { return found[0] }
            asked.faults.append(.staffUnclear(column, label, words, found.isEmpty))
            return nil
        }
    }

    private func fill(_ asked: inout HandingAsked) throws {
        let draft = asked.draft
        asked.handover.cause = HandoverCause(rawValue: draft["cause"]) ?? .other
        asked.handover.reason = draft["reason"]
        asked.handover.startsOn = Day(draft["starts_on"]) ?? today
        if asked.kind == .deputy { asked.handover.endsOn = Day(draft["ends_on"]) }
        for column in ["starts_on", "ends_on"] where !draft[column].isEmpty && Day(draft[column]) == nil {
            asked.faults.append(.noDay(column, WorkHandover.shape.field(column)?.label ?? WorkHandover.title))
        }
        var needed = ["reason", "starts_on"]
        if asked.kind == .deputy { needed.append("ends_on") }
        for column in needed where draft[column].isEmpty {
            asked.faults.append(.notGiven(column, WorkHandover.shape.field(column)?.label ?? WorkHandover.title))
        }
        if let until = asked.handover.endsOn, until < asked.handover.startsOn {
            asked.faults.append(.endsBefore(until, asked.handover.startsOn))
        }
        if asked.kind == .pass, asked.handover.startsOn > today {
            asked.faults.append(.notYet(asked.handover.startsOn))
        }
    }

    private func roles(of giver: Staff) throws -> [Role]? {
        let query = Query([.compare(Account.column(\.person), .equal, .integer(giver.person.id))], limit: 1)
        guard let account = try reading.rows(Account.self, query).first else { return nil }
        let official = try Official.of(account, on: today, in: reading)
        return (official?.roles ?? []).filter { !$0.isAdministrator }.sorted { $0.rawValue < $1.rawValue }
    }
}
