import Bureau
import Declarations
import Hummingbird
import Ledger

/// The journal as auditors read it: who did what to which record and when, never what it says.
struct JournalRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/journal", show)
    }

    @Sendable private func show(_ asked: Asked) async throws -> Response {
        let journal = JournalAsked(asked.address, house.catalogue)
        guard journal.faults.isEmpty else { throw Refused(journal.faults) }
        let (lines, next, wording) = try await house.reading { reading in
            let part = try reading.entries(journal.query(in: reading))
            var wording = Wording(asked.language)
            try wording.learnActors(part.entries, reading)
            let lines = try part.entries.map { JournalPage.Line(entry: $0, isLinked: try reading.isLinked($0)) }
            return (lines, part.next, wording)
        }
        let page = JournalPage(
            asked: journal, lines: lines, next: next, wording: wording, catalogue: house.catalogue,
            layout: house.layout(asked, .journal))
        return .page(page.html)
    }
}

/// Which entries an auditor asks for.
struct JournalAsked: Sendable {
    let address: Address
    let account: String?
    let event: String?
    let shape: RegisterShape?
    let record: Int64?
    /// The last day that is looked at.
    let until: Day?
    private(set) var faults: [Fault] = []

    enum Name {
        static let (account, event, register, record) = ("account", "event", "register", "record")
        static let (until, before) = ("until", "before")
    }

    init(_ address: Address, _ catalogue: Catalogue) {
        self.address = address
        func given(_ name: String) -> String? { address[name].flatMap { $0.isEmpty ? nil : $0 } }
        account = given(Name.account)
        event = given(Name.event)
        shape = given(Name.register).flatMap { catalogue.shape($0) }
        record = given(Name.record).flatMap { Int64($0) }
        until = given(Name.until).flatMap { Day($0) }
        if let text = given(Name.until), until == nil {
            let answer = Label("截止日期：\(text) 不是日期", "Until: \(text) is no day")
            faults.append(Fault(field: Name.until, value: text, rule: "day", answer: answer))
        }
    }

    func query(in reading: Reading) throws -> JournalQuery {
        let ends = [
            address[Name.before].flatMap { Int64($0) },
            try until.map { try reading.lastEntry(before: Moment($0 + 1, hour: 0)) + 1 },
        ]
        return JournalQuery(
            before: ends.compactMap { $0 }.min(), account: account, event: event, register: shape?.table,
            record: record)
    }
}
