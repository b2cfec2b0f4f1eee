public import Declarations

/// One request's writing: rows and their entries commit together or not at all. Lives only inside `Store.write`.
public final class Transaction {
    let connection: Gathering
    let holding: Holding
    /// Shared by the transactions of one group, which are one to the database.
    let recollection: Recollection
    private let chain: Chain
    /// The key by which the request would be known again; carried by its first entry.
    var request: String

    /// Who acts.
    public private(set) var actor: Actor
    /// When: one moment for the whole request.
    public private(set) var at: Moment

    init(
        _ connection: Gathering, _ holding: Holding, _ chain: Chain, _ recollection: Recollection, by actor: Actor,
        request: String
    ) {
        self.connection = connection
        self.recollection = recollection
        self.holding = holding
        self.chain = chain
        self.actor = actor
        self.request = request
        self.at = holding.clock.now()
    }

    /// Reads what this transaction has written so far, in clear.
    public var reading: Reading { Reading(connection: connection, holding: holding, sight: .process) }

    /// Sets who acts and when, in a demonstration that writes its own past.
    public func stand(at moment: Moment, as actor: Actor) {
        precondition(holding.isDemonstration, "only a demonstration writes its own past")
        self.at = moment
        self.actor = actor
    }

    /// Enters a new record.
    ///
    /// - Parameters:
    ///   - unit: the owning unit's id; 0 is the bureau itself.
    ///   - number: its number on paper; nil takes the next of the register's series. Lines have none.
    ///   - opening: stock brought in when the bureau began with Belfry (期初导入).
    ///   - state: where opening stock stands already; nil is where every new record does.
    /// - Throws: `Refused` with every fault at once.
    public func record<R: Register>(
        _ record: R, unit: Int64 = 0, number: String? = nil, opening: Bool = false, state: String? = nil,
        reason: String = ""
    ) throws -> Row<R> {
        precondition(opening || state == nil, "only opening stock stands somewhere already")
        let shape = R.shape
        let state = state ?? shape.states[0].name
        let record = try prepared(new: record, opening: opening, in: state)
        let plain = record.values
        try refuse(
            R.allFaults(record, plain, at: at) + R.faults(in: record, standing: state)
                + faults(shape, plain, id: nil) + faultsBeside(record, id: nil))
        let id = nextEntry
        let key = shape.hasPersonal ? RecordKey(from: holding.entropy) : nil
        let next = try number.map { try originalNumber($0, shape, unit) } ?? nextNumber(shape, unit)
        let standing = Standing(
            id: id, version: 1, number: next.number, state: state,
            unit: unit, isOpening: opening, recordedAt: at)
        var values = plain
        for place in shape.personalPlaces { values[place] = try holding.sealed(plain[place], shape.fields[place], key) }
        try append("recorded", shape, standing, created(shape, standing, values, key, next.run), reason)
        try connection.put(system(standing) + values, into: shape.target)
        if let key { try keep(key, of: shape.table, id) }
        try Search(connection, holding).add(shape, standing, plain, connection)
        recollection.forget(shape, isChange: false)
        return try followed(Row(standing: standing, record: record), "recorded")
    }

    /// Corrects a record: what `row` now holds replaces what was stored, and the entry keeps both.
    public func change<R: Register>(
        _ row: Row<R>, event: String = "corrected", reason: String
    ) throws -> Row<R> {
        var row = row
        row.record = try prepared(row, to: row.state, event)
        try refuse(faultsOfCorrection(row, isWithdrawal: false))
        return try followed(write(row, event: event, to: row.state, reason: reason), event)
    }

    /// Takes a step of the record's process; `row` already holds what the step asks.
    public func take<R: Staged>(_ name: String, on row: Row<R>, reason: String = "") throws -> Row<R> {
        guard let step = R.step(name) else { throw NoSuchStep(register: R.title, step: name) }
        guard step.shape.from.contains(row.state) else {
            throw NotFromHere(register: R.title, step: step.shape.label, state: R.shape.state(row.state)?.label)
        }
        var row = row
        step.sets?(&row.record, at)
        row.record = try prepared(row, to: step.shape.to, name)
        var faults = step.shape.asks.compactMap { column in missing(column, in: row.record) }
        faults += step.refuses?(row.record, at) ?? []
        if step.shape.needsSecondPerson, [actor.account, actor.principal].contains(try recorder(of: row.id)) {
            faults.append(
                Fault(
                    rule: "second_person",
                    answer: Label(
                        "\(step.shape.label.zh)须由登记人以外的人办理",
                        "\(step.shape.label.en) takes somebody other than who recorded it")))
        }
        let named = Set(faults.compactMap(\.field))
        faults += R.allFaults(row.record, at: at).filter { fault in fault.field.map { !named.contains($0) } ?? true }
        try refuse(faults)
        let taken = try write(row, event: name, to: step.shape.to, reason: reason)
        if let type = R.self as? any Effects.Type { try effect(type, name, taken) }
        return try followed(taken, name)
    }

    /// Withdraws a record (作废): it is kept, and out of every figure.
    public func void<R: Register>(_ row: Row<R>, reason: String) throws -> Row<R> {
        guard !reason.isEmpty else {
            throw Refused([.notGiven("reason", Label("作废理由", "Reason for withdrawal"))])
        }
        try refuse(faultsOfCorrection(row, isWithdrawal: true))
        return try followed(write(row, event: "voided", to: StateShape.void.name, reason: reason), "voided")
    }

    /// Notes that somebody looked at covered values, and why; the look itself is the entry.
    ///
    /// - Returns: the values in clear, in the order asked.
    public func reveal(_ shape: RegisterShape, id: Int64, columns: [String], purpose: String) throws -> [Datum] {
        try refuse(without: purpose)
        let record = try reading.record(shape, id: id)
        try noteLook(shape, record.standing, columns, purpose)
        return columns.map { record[$0] }
    }

    /// Notes that somebody looked at every covered value of a list's page, and why: an entry on each of its records.
    ///
    /// - Returns: the page in clear.
    public func reveal(_ shape: RegisterShape, _ query: Query, purpose: String) throws -> Page {
        try refuse(without: purpose)
        let page = try reading.page(shape, query)
        let columns = shape.fields.filter(\.isPersonal).map(\.column)
        for record in page.records where !columns.isEmpty { try noteLook(shape, record.standing, columns, purpose) }
        return page
    }

    private func noteLook(
        _ shape: RegisterShape, _ standing: Standing, _ columns: [String], _ purpose: String
    ) throws {
        let body = Body(new: [ColumnValue("columns", .text(columns.joined(separator: ",")))])
        try append("revealed", shape, standing, body, purpose)
    }

    func refuse(without purpose: String) throws {
        guard !purpose.isEmpty, purpose.unicodeScalars.count <= Limits.lineScalars else {
            throw Refused([
                Fault(
                    field: "purpose", rule: "required",
                    answer: Label("查看用途：必须填写，不超过 200 字", "Purpose: required, at most 200 characters"))
            ])
        }
    }

    /// Whether nothing has been entered before: what a reading shows that began later is all there is.
    public var isUntouched: Bool { chain.isUntouched }

    /// Entries under a name that this group has made and no table has yet, those of other requests among them.
    func waitingEntries(under register: String) -> [Entry] { chain.waiting(under: register) }

    /// The number that the next entry will have.
    public var nextEntry: Int64 { chain.last + 1 }

    func append(
        _ event: String, _ shape: RegisterShape, _ standing: Standing, _ body: Body, _ reason: String
    ) throws {
        try append(event, register: shape.table, record: standing.id, version: standing.version, body, reason)
    }

    /// An entry on something that may be no record of a register.
    func append(
        _ event: String, register: String, record: Int64? = nil, version: Int64 = 1, _ body: Body, _ reason: String
    ) throws {
        try chain.append(
            event, register: register, record: record, version: version, body: body, by: actor, at: at,
            reason: reason, request: request)
        request = ""
    }

    private func effect<E: Effects>(_ type: E.Type, _ step: String, _ row: Any) throws {
        guard let row = row as? Row<E> else { return }
        try E.effect(of: step, on: row, in: self)
    }

    private func recorder(of id: Int64) throws -> String {
        if let account = chain.actor(of: id) { return account }
        let sql = "SELECT actor FROM journal WHERE bureau = $1 AND seq = $2"
        return try connection.first(sql, [.text(holding.bureau), .integer(id)]) { $0.text(0) } ?? ""
    }

    private func missing<R: Register>(_ column: String, in record: R) -> Fault? {
        let field = R.fields.first { $0.column == column }
        guard let field, field.read(record) == .null else { return nil }
        return .notGiven(column, field.shape.label)
    }

    func refuse(_ faults: [Fault]) throws {
        if !faults.isEmpty { throw Refused(faults) }
    }
}

/// A register whose steps do more than change the record itself (a key period that opens makes its zero reports).
public protocol Effects: Staged {
    /// Runs after the step, in the same transaction.
    static func effect(of step: String, on row: Row<Self>, in transaction: Transaction) throws
}
