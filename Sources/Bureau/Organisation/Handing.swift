public import Declarations
public import Ledger

/// Passing what somebody has in hand to another (工作移交): open matters, duties of running ones, studios they lead.
///
/// What was done in the past stays with whoever did it: only what is still open passes.
public struct Handing {
    let reading: Reading
    let catalogue: Catalogue

    /// Something in somebody's hands: a record and the field that names them.
    public struct Matter: Sendable, Hashable {
        public let shape: RegisterShape
        public let id: Int64
        public let column: String
        /// Of the record, or of the matter that it is a line of.
        public let number: String
        /// The post of the receiver that takes the place; nil where they hold none of that kind.
        public let post: Int64?
        /// Whether the receiver is a party to it.
        public let isPartys: Bool

        /// By which a form names it.
        public var key: String { "\(shape.table).\(column).\(id)" }
        /// Whether it can pass to the receiver.
        public var passes: Bool { post != nil && !isPartys }

        public static func == (left: Matter, right: Matter) -> Bool { left.key == right.key }

        /// By its key.
        public func hash(into hasher: inout Hasher) { hasher.combine(key) }
    }

    public init(_ reading: Reading, _ catalogue: Catalogue) {
        self.reading = reading
        self.catalogue = catalogue
    }

    /// What is in somebody's hands and may be seen by whoever hands it over.
    public func matters(of giver: Staff, to receiver: Staff, seenBy official: Official) throws -> [Matter] {
        let (held, offered) = (try posts(of: giver.person.id), try posts(of: receiver.person.id))
        var matters: [Matter] = []
        for shape in catalogue.shapes where !Assignment.posts.contains(shape.table) && shape.table != WorkHandover.table
        {
            for field in shape.fields where !field.isPersonal && !Assignment.opposed.contains(field.column) {
                guard case .reference(let table) = field.kind, let posts = held[table], !posts.isEmpty,
                    let isOpen = openness(shape, field.column)
                else { continue }
                let own: [Predicate] = [
                    .among(field.column, posts.map { .integer($0) }), isOpen,
                    May.scope(of: .read, on: shape, for: official),
                ]
                let taken = offered[table]?.max()
                let parties = try Set(party(receiver.person.id, shape, own))
                for record in try reading.every(shape, own, columns: shape.parent.map { [$0] } ?? []) {
                    matters.append(
                        Matter(
                            shape: shape, id: record.id, column: field.column, number: try number(of: record),
                            post: taken, isPartys: parties.contains(record.id)))
                }
            }
        }
        return matters
    }

    /// Under what condition a field of a register names whoever still has it in hand; nil where it names who has done
    /// something.
    private func openness(_ shape: RegisterShape, _ column: String) -> Predicate? {
        if !shape.steps.isEmpty { return shape.isRunning }
        if shape.table == MediationOrg.table, column == MediationOrg.column(\.lead) {
            return .missing(MediationOrg.column(\.endedOn))
        }
        let happened = shape.fields.contains { $0.kind == .day && !$0.isPlanned }
        guard let parent = shape.parent, let whole = shape.whole(in: catalogue), !whole.steps.isEmpty, !happened else {
            return nil
        }
        return .through(parent, table: whole.table, whole.isRunning)
    }

    private func party(_ person: Int64, _ shape: RegisterShape, _ own: [Predicate]) throws -> [Int64] {
        let assignment = Assignment(catalogue: catalogue, person: person)
        let whole = shape.whole(in: catalogue)
        let party = assignment.party(whole ?? shape)
        guard party != .any([]) else { return [] }
        let condition = whole.flatMap { whole in shape.parent.map { .through($0, table: whole.table, party) } } ?? party
        return try reading.every(shape, own + [condition], columns: []).map(\.id)
    }

    /// The posts that a person holds, by register.
    private func posts(of person: Int64) throws -> [String: [Int64]] {
        var posts: [String: [Int64]] = [:]
        for table in Assignment.posts {
            guard let shape = catalogue.shape(table) else { continue }
            let query: [Predicate] = [.compare(Assignment.holder, .equal, .integer(person))]
            posts[table] = try reading.every(shape, query, columns: []).map(\.id)
        }
        return posts
    }

    private func number(of record: Record) throws -> String {
        guard record.number.isEmpty, let parent = record.shape.parent, let id = record[parent].integer,
            let whole = record.shape.whole(in: catalogue)
        else { return record.number }
        return try reading.record(whole, id: id).number
    }
}

extension Handing {
    /// Hands chosen matters over: the handover, its items and every record commit together or not at all.
    ///
    /// - Parameters:
    ///   - handover: from whom to whom, since when and why.
    ///   - chosen: the keys of those that pass.
    ///   - matters: all that could, read in the same transaction.
    public static func over(
        _ handover: WorkHandover, _ chosen: Set<String>, of matters: [Matter], by official: Official,
        in transaction: Transaction
    ) throws -> Row<WorkHandover> {
        let giver = try transaction.reading.find(Staff.self, handover.giver.id)
        if let refusal = May.refusal(ofHandingFor: giver.record, to: official) { throw refusal }
        guard handover.startsOn <= transaction.at.day else { throw Refused([.notYet(handover.startsOn)]) }
        let passing = matters.filter { chosen.contains($0.key) && $0.passes }
        guard !passing.isEmpty, passing.count == chosen.count else { throw Refused([.mattersMoved]) }
        let row = try begin(
            handover, of: HandoverWords.matters(passing.count), transaction, unit: giver.record.workplace.id)
        for matter in passing {
            try item(matter, of: row, transaction)
            guard let post = matter.post, let register = Manifest.catalogue.register(matter.shape.table) else {
                continue
            }
            try transaction.repoint(
                register, matter.id, matter.column, to: post, event: "handed_over",
                reason: String("\(row.number) \(handover.reason)".prefix(Limits.lineScalars)), called: matter.number)
        }
        return try transaction.take("hand_over", on: row, reason: handover.reason)
    }

    /// Lets a deputy act for somebody between two days (代理). Nothing passes; each act says for whom it was done.
    public static func deputise(
        _ handover: WorkHandover, by official: Official, in transaction: Transaction
    ) throws -> Row<WorkHandover> {
        let giver = try transaction.reading.find(Staff.self, handover.giver.id)
        if let refusal = May.refusal(ofHandingFor: giver.record, to: official) { throw refusal }
        guard handover.endsOn != nil else {
            throw Refused([.notGiven("ends_on", WorkHandover.shape.field("ends_on")?.label ?? WorkHandover.title)])
        }
        let row = try begin(
            handover, of: HandoverWords.deputyship, transaction, unit: giver.record.workplace.id)
        return try transaction.take("hand_over", on: row, reason: handover.reason)
    }

    private static func begin(
        _ handover: WorkHandover, of scope: String, _ transaction: Transaction, unit: Int64
    ) throws -> Row<WorkHandover> {
        var handover = handover
        handover.scope = scope
        return try transaction.record(handover, unit: unit, reason: handover.reason)
    }

    private static func item(_ matter: Matter, of row: Row<WorkHandover>, _ transaction: Transaction) throws {
        var item = HandoverItem()
        item.handover = Ref(row.id)
        item.kept = matter.shape.table
        item.fileNumber = matter.number.isEmpty ? nil : matter.number
        item.duty = "\(matter.shape.title.zh) · \(matter.shape.field(matter.column)?.label.zh ?? "")"
        _ = try transaction.record(item, unit: row.unit)
    }
}

extension May {
    /// Why somebody may not hand over what a member of staff has in hand, or name a deputy; nil when they may: for
    /// themselves, and as head of the unit or of the bureau.
    public static func refusal(ofHandingFor staff: Staff, to official: Official) -> Forbidden? {
        if official.limits != nil { return Forbidden(why: .token(.write)) }
        if official.actor.principal != nil { return Forbidden(why: .deputy) }
        if official.person == staff.person.id { return nil }
        let heads = official.grants.filter { [.unitHead, .bureauHead].contains($0.role) }
        guard !heads.isEmpty else { return Forbidden(needed: [.unitHead, .bureauHead]) }
        let isOwn = heads.contains { $0.units?.contains(staff.workplace.id) ?? true }
        return isOwn ? nil : Forbidden(why: .elsewhere)
    }
}

extension Fault {
    static let mattersMoved = Fault(
        rule: "changed",
        answer: Label("至少选一件；有的事项已变化，请重新查看", "Choose at least one; some have changed, look again"))

    /// A handover begins on a day that is still ahead.
    public static func notYet(_ day: Day) -> Fault {
        Fault(
            field: "starts_on", value: day.description, rule: "later",
            answer: Label("起始日期：\(day) 还没有到；到时再移交，或者先设代理", "From: \(day) is still ahead; name a deputy instead"))
    }
}
