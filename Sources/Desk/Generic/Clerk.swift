import Bureau
import Declarations
import Ledger

/// Writes what a form or a program gives, through the registers' own types. Every fault comes back at once.
struct Clerk: Sendable {
    let house: House
    let who: Official

    /// What is asked to be written.
    struct Request: Sendable {
        var draft: Draft
        /// Nil for whoever enters it.
        var unit: Int64?
        var reason = ""
        /// The version that was seen; nil for a new record.
        var version: Int64?
        /// Like records that were looked at; another one is meant.
        var known: Set<Int64> = []
        /// By which the same request is known when it is sent again.
        var key: String
    }

    /// What came of an errand.
    struct Outcome: Sendable {
        let id: Int64
        /// The record as it was written, personal values covered; nil where the request had been answered before.
        let record: (@Sendable () -> Record)?

        init<R: Register>(_ row: Row<R>) {
            id = row.id
            record = { row.covered }
        }

        init(_ done: AlreadyDone) {
            id = done.record
            record = nil
        }
    }

    /// Does an errand on the record that the address names, or makes a new one.
    func run(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked, _ request: Request) async throws -> Outcome {
        if let refusal = May.refusal(of: errand.act, on: shape, to: who) { throw refusal }
        let register = try register(shape)
        let who = who
        if case .record = errand {
            return try await write(request) { try Clerk.record(register, request, who, $0, $1) }
        }
        let id = try await house.reading { try RecordReader(house, asked, $0).record(shape).id }
        return try await write(request) { transaction, reader in
            try May.check(errand.act, on: shape, id: id, for: who, in: transaction.reading)
            switch errand {
            case .record, .correct: return try Clerk.correct(register, id, request, transaction, reader)
            case .void: return try Clerk.void(register, id, request, transaction)
            case .take(let step):
                guard let staged = register as? any Staged.Type else { throw NoSuchPage() }
                return try Clerk.take(staged, step, id, request, transaction, reader)
            }
        }
    }

    private func register(_ shape: RegisterShape) throws -> any Register.Type {
        guard let register = house.catalogue.register(shape.table) else { throw NoSuchPage() }
        return register
    }

    /// Writes once: a request that comes again is answered with the record that it made.
    private func write(
        _ request: Request, _ work: @escaping @Sendable (Transaction, DraftReader) throws -> Outcome
    ) async throws -> Outcome {
        let catalogue = house.catalogue
        do {
            return try await house.store.write(as: who.actor, request: who.key(request.key)) { transaction in
                let choices = ChoiceReader(reading: transaction.reading, catalogue: catalogue)
                return try work(transaction, DraftReader(request.draft, choices))
            }
        } catch let done as AlreadyDone {
            return Outcome(done)
        }
    }
}

extension Clerk {
    private static func record<R: Register>(
        _ register: R.Type, _ request: Request, _ who: Official, _ transaction: Transaction, _ reader: DraftReader
    ) throws -> Outcome {
        var record = R()
        try fill(&record, R.shape.fieldsOfNew, reader, transaction)
        let values = record.values
        let unit = try unit(of: values, R.shape, request, who, transaction)
        try May.checkUnit(unit, on: R.shape, for: who)
        let known = try checkAlike(record, values, request, who, transaction)
        let reason = [request.reason, known].filter { !$0.isEmpty }.joined(separator: " ")
        return try Outcome(transaction.record(record, unit: unit, reason: reason))
    }

    /// Refuses what seems to be there already, unless those records were looked at; then says so for the journal.
    private static func checkAlike<R: Register>(
        _ record: R, _ values: [Datum], _ request: Request, _ who: Official, _ transaction: Transaction
    ) throws -> String {
        guard !R.shape.alike.isEmpty else { return "" }
        // What is refused anyway says first what is wrong with it.
        let faults = R.allFaults(record, values, at: transaction.at)
        guard faults.allSatisfy({ R.shape.reckoned.contains($0.field ?? "") }) else { return "" }
        let ids = try AlikeReader.ids(R.shape, values, for: who, in: transaction.reading)
        guard request.known.isSuperset(of: ids) else {
            throw SeemsThere(register: R.title, ids: ids.filter { !request.known.contains($0) })
        }
        guard !ids.isEmpty else { return "" }
        let numbers = try ids.map { try transaction.reading.record(R.shape, id: $0).numberOrId }
        return AlikePhrases.knowingly(numbers)
    }

    /// The unit that a new record belongs to: that which a field of it names, or whoever enters it. A line belongs to
    /// that of its whole, which whoever adds it may change.
    private static func unit(
        of values: [Datum], _ shape: RegisterShape, _ request: Request, _ who: Official, _ transaction: Transaction
    ) throws -> Int64 {
        if request.unit == nil, let unit = shape.owningUnit(of: values) { return unit }
        guard let (table, id) = shape.whole(of: values), let whole = Manifest.catalogue.shape(table) else {
            return request.unit ?? May.home(on: shape, for: who)
        }
        try May.check(.read, on: whole, id: id, for: who, in: transaction.reading)
        return try transaction.reading.record(whole, id: id).standing.unit
    }

    private static func correct<R: Register>(
        _ register: R.Type, _ id: Int64, _ request: Request, _ transaction: Transaction, _ reader: DraftReader
    ) throws -> Outcome {
        var row = try current(register, id, request, transaction)
        guard !request.reason.isEmpty else {
            throw Refused([.notGiven(Form.reasonName, Label("更正理由", "Reason for the correction"))])
        }
        let fields = R.shape.fields.filter { request.draft.gives($0) }
        try fill(&row.record, fields, reader, transaction)
        return try Outcome(transaction.change(row, reason: request.reason))
    }

    private static func take<R: Staged>(
        _ register: R.Type, _ step: StepShape, _ id: Int64, _ request: Request, _ transaction: Transaction,
        _ reader: DraftReader
    ) throws -> Outcome {
        var row = try current(register, id, request, transaction)
        let needed = NeededLines(reading: transaction.reading, catalogue: Manifest.catalogue)
        let missing = try needed.missing(for: step, on: R.shape, id)
        guard missing.isEmpty else { throw Refused(missing.map { NeededLines.fault($0, before: step) }) }
        let offered = step.offers.compactMap { R.shape.field($0) }.filter { request.draft.gives($0) }
        // A covered value that was left empty stays; where there is none, the step itself says that it is missing.
        let asked = step.asks.compactMap { R.shape.field($0) }.filter { !$0.isPersonal || request.draft.gives($0) }
        try fill(&row.record, asked + offered, reader, transaction)
        return try Outcome(transaction.take(step.name, on: row, reason: request.reason))
    }

    private static func void<R: Register>(
        _ register: R.Type, _ id: Int64, _ request: Request, _ transaction: Transaction
    ) throws -> Outcome {
        try Outcome(transaction.void(current(register, id, request, transaction), reason: request.reason))
    }

    /// The record as it stands, if it is still the version that was seen.
    private static func current<R: Register>(
        _ register: R.Type, _ id: Int64, _ request: Request, _ transaction: Transaction
    ) throws -> Row<R> {
        let row = try transaction.reading.find(register, id)
        if let seen = request.version, seen != row.version {
            throw Conflict(register: R.title, given: seen, current: row.version)
        }
        return row
    }

    /// Puts what was typed into a record. What cannot be read is refused together with all else that is wrong.
    private static func fill<R: Register>(
        _ record: inout R, _ fields: [FieldShape], _ given: DraftReader, _ transaction: Transaction
    ) throws {
        var reader = given
        reader.reckoned = R.shape.reckoned
        for place in fields.compactMap({ R.shape.index($0.column) }).sorted() {
            let field = R.fields[place]
            guard let datum = try reader.datum(field.shape) else { continue }
            do {
                try field.write(&record, datum)
            } catch is Unreadable {
                throw Refused([.unreadable(field.shape)])
            }
        }
        guard !reader.faults.isEmpty else { return }
        let named = Set(reader.faults.compactMap(\.field))
        let others = R.allFaults(record, at: transaction.at).filter { fault in
            guard let column = fault.field else { return true }
            return !named.contains(column) && !R.shape.deciding(column).contains(where: named.contains)
        }
        throw Refused(reader.faults + others)
    }
}

extension Fault {
    fileprivate static func unreadable(_ field: FieldShape) -> Fault {
        Fault(
            field: field.column, rule: "code",
            answer: Label("\(field.label.zh)：不在代码表中", "\(field.label.en): is not in the code list"))
    }
}
