import Declarations
import Ledger

/// Puts the rows of a ledger into a register, through the same doors as the pages do.
struct RowWriter {
    /// What became of a row; for a record that was there, with the version that it had.
    enum End { case created, changed(Int64), unchanged(Int64), known }

    /// What became of a row, and how it is shown where somebody looks at it.
    struct Written {
        let end: End
        var shown: ImportedRow?
    }

    /// A row that was refused, with everything that is wrong with it.
    struct Refusal: Error {
        let faults: [ImportFault]
    }

    let finder: ReferenceFinder
    let catalogue: Catalogue
    let isOpening: Bool
    let reason: String
    /// Whether the file names records by their numbers: one may be that of a row before.
    let hasNumbers: Bool
    /// What rows of a grid ask beside; nil for those of a file.
    var batch: GridBatch?

    /// - Parameters:
    ///   - known: what the records had of the row before this import; nil where nobody has looked.
    ///   - isShown: whether somebody looks at the row.
    func write<R: Register>(
        _ row: LedgerRow, _ known: KnownRows?, as register: R.Type, in transaction: Transaction, isShown: Bool
    ) throws -> Written {
        do {
            if let there = try there(row, known, R.shape, transaction) {
                return try change(row, there, register, transaction, isShown)
            }
            return try record(row, known, register, transaction, isShown)
        } catch let refused as Refused {
            throw Refusal(faults: row.faults + refused.faults.map { fault($0, row, R.shape) })
        } catch let problem as any Problem where problem.status < 500 {
            let fault = Fault(rule: "refused", answer: problem.answer)
            throw Refusal(faults: row.faults + [self.fault(fault, row, R.shape)])
        }
    }

    /// The record that the row's number names; a line has none and goes by its id (#12).
    private func there(
        _ row: LedgerRow, _ known: KnownRows?, _ shape: RegisterShape, _ transaction: Transaction
    ) throws -> Record? {
        let number = row.recordNumber
        guard !number.isEmpty else { return nil }
        let isNew = known.map { !$0.numbers.contains(number) && !finder.given.contains(number) }
        if shape.parent == nil, isNew == true { return nil }
        do {
            guard shape.parent != nil else { return try transaction.reading.record(shape, number: number) }
            guard number.hasPrefix("#"), let id = Int64(number.dropFirst()) else { return nil }
            return try transaction.reading.record(shape, id: id)
        } catch is NotFound {
            return nil
        }
    }

    private func record<R: Register>(
        _ row: LedgerRow, _ known: KnownRows?, _ register: R.Type, _ transaction: Transaction, _ isShown: Bool
    ) throws -> Written {
        let shape = R.shape
        var faults = faultsOfNew(row, shape)
        var record = R()
        faults += try fill(&record, row, current: nil, transaction)
        let unit = try collecting(&faults) { try self.unit(of: record, row, shape, transaction.reading) } ?? 0
        try admit(record, unit, transaction)
        let state = try collecting(&faults) { try self.state(row, shape) } ?? nil
        if faults.isEmpty, row.faults.isEmpty { faults = try faultsOfLikeness(record, transaction) }
        try refuse(row, faults, register, record, transaction)
        let number = row.recordNumber.isEmpty ? nil : row.recordNumber
        let key = RowWriter.key(of: row, batch)
        let made = try transaction.once(key, isDone: known?.done.contains(key)) {
            try transaction.record(
                record, unit: unit, number: number, opening: isOpening, state: isOpening ? state : nil, reason: reason)
        }
        if hasNumbers, let made { finder.given.insert(made.number) }
        let values = isShown ? made?.record.values ?? record.values : nil
        return Written(
            end: made == nil ? .known : .created,
            shown: values.map {
                ImportedRow(row, made == nil ? .known : .new, shape, state: state ?? shape.states[0].name, $0)
            })
    }

    /// By which a row is known when it comes again.
    static func key(of row: LedgerRow, _ batch: GridBatch?) -> String {
        batch.map { "\($0.key) \(row.key)" } ?? row.key
    }

    private func change<R: Register>(
        _ row: LedgerRow, _ known: Record, _ register: R.Type, _ transaction: Transaction, _ isShown: Bool
    ) throws -> Written {
        let shape = R.shape
        var current = try transaction.reading.find(register, known.id)
        let before = current.record.values
        var faults = try fill(&current.record, row, current: before, transaction)
        faults += try faultsOfStanding(row, known, shape, transaction.reading)
        try refuse(row, faults, register, current.record, transaction)
        let version = current.version
        guard current.record.values != before else {
            return Written(
                end: .unchanged(version),
                shown: isShown ? ImportedRow(row, of: known, before: before, now: before) : nil)
        }
        guard known.state != StateShape.void.name else {
            throw Refused([Fault(rule: "state", answer: Label("记录已作废，不能再改", "The record is void"))])
        }
        let now = try transaction.change(current, reason: reason).record
        return Written(
            end: .changed(version),
            shown: isShown ? ImportedRow(row, of: known, before: before, now: now.values) : nil)
    }

    /// Puts what the cells give into a record.
    ///
    /// - Parameter current: the values of a record that is known already.
    private func fill<R: Register>(
        _ record: inout R, _ row: LedgerRow, current: [Datum]?, _ transaction: Transaction
    ) throws -> [Fault] {
        var faults: [Fault] = []
        let (fields, reading) = (R.fields, transaction.reading)
        try row.given.forEach { index, given in
            let field = fields[index]
            do {
                guard let datum = try datum(given, field.shape, current?[index], reading) else { return }
                if datum == .null && !field.shape.isOptional {
                    guard R.shape.needs(field.shape) else { return }
                    throw Unfit("required", Label("必须填写", "must be given"))
                }
                try field.write(&record, datum)
            } catch let unfit as Unfit {
                faults.append(RowWriter.fault(unfit, field.shape, given))
            } catch is Unreadable {
                faults.append(RowWriter.fault(Unfit("format", Label("不可用", "cannot be used")), field.shape, given))
            }
        }
        return faults
    }

    /// The value that a cell gives; nil where the record keeps its own.
    private func datum(
        _ given: Given, _ field: FieldShape, _ current: Datum?, _ reading: Reading
    ) throws -> Datum? {
        switch (given, field.kind) {
        case (.value(let datum), _): return datum
        case (.covered, _):
            guard current == nil else { return nil }
            throw Unfit("masked", Label("是遮盖过的内容，新记录须填全", "is covered; a new record needs the whole value"))
        case (.words(let words), .reference(let table)):
            if let id = current?.integer, try finder.name(id, in: table, reading) == words { return nil }
            return .integer(try finder.id(words, in: table, reading))
        case (.words(let words), .localCode):
            return .text(try field.list.map { try finder.code(words, $0, reading) } ?? words)
        case (.words(let words), _): return .text(words)
        }
    }

    /// Everything else that is wrong with the record goes with what could not be read.
    private func refuse<R: Register>(
        _ row: LedgerRow, _ faults: [Fault], _ register: R.Type, _ record: R, _ transaction: Transaction
    ) throws {
        guard !faults.isEmpty || !row.faults.isEmpty else { return }
        let unread = row.faults.compactMap { fault in row.places.first { $0.value == fault.column }?.key }
        let named = Set(faults.compactMap(\.field) + unread.map { R.shape.fields[$0].column })
        let others = R.allFaults(record, at: transaction.at).filter { fault in
            fault.field.map { !named.contains($0) } ?? true
        }
        throw Refused(faults + others)
    }

    private func collecting<T>(_ faults: inout [Fault], _ work: () throws -> T) rethrows -> T? {
        do {
            return try work()
        } catch let refused as Refused {
            faults += refused.faults
            return nil
        }
    }

    private func fault(_ fault: Fault, _ row: LedgerRow, _ shape: RegisterShape) -> ImportFault {
        let index = fault.field.flatMap { shape.index($0) }
        let place = index.flatMap { row.places[$0] }
        return ImportFault(
            sheet: row.sheet, row: row.number, heading: index.map { shape.fields[$0].label.zh },
            place: Place.name(place, row.number), value: fault.value, rule: fault.rule, answer: fault.answer,
            isPersonal: index.map { shape.fields[$0].isPersonal } ?? true, column: place)
    }

    private static func fault(_ unfit: Unfit, _ field: FieldShape, _ given: Given) -> Fault {
        var value: String?
        if case .words(let words) = given, !field.isPersonal { value = String(words.prefix(40)) }
        let shown = ColumnWords.quoted(value)
        return Fault(
            field: field.column, value: value, rule: unfit.rule,
            answer: Label(
                "\(field.label.zh)：\(shown)\(unfit.why.zh)",
                "\(field.label.en): \(value.map { $0 + " " } ?? "")\(unfit.why.en)"))
    }
}
