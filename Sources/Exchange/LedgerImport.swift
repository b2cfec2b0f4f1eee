import Declarations
public import Ledger
public import Sheets

/// Brings a ledger in from a file.
public struct LedgerImport: Sendable {
    /// What is wanted of a file.
    public struct Wish: Sendable {
        /// Only say what would become of it.
        public var isTrial = false
        /// Take the rows that are right and leave the others.
        public var isPartial = false
        /// The rows are stock that was there when the bureau began (期初导入).
        public var isOpening = false
        /// The rows were entered together in a grid.
        public var batch: GridBatch?

        public init(
            isTrial: Bool = false, isPartial: Bool = false, isOpening: Bool = false, batch: GridBatch? = nil
        ) {
            self.batch = batch
            self.isTrial = isTrial
            self.isPartial = isPartial
            self.isOpening = isOpening
        }
    }

    let register: any Register.Type
    let store: Store
    let actor: Actor
    let wish: Wish
    /// The file's own name, as history and reasons tell it.
    let fileName: String
    let reader: LedgerReader
    private let others: [String]

    /// - Parameter ledger: the register's table.
    public init(
        _ ledger: String, from source: SheetSource, name: String, into store: Store, as actor: Actor, _ wish: Wish
    ) throws {
        guard let register = store.holding.catalogue.register(ledger) else { throw NoSuchLedger(name: ledger) }
        self.register = register
        self.store = store
        self.actor = actor
        self.wish = wish
        fileName = String(name.split(separator: "/").last ?? "").prefix(100).description
        let (layouts, others) = try LedgerReader.layouts(register.shape, source, name: name)
        self.others = others
        reader = LedgerReader(
            shape: register.shape, source: source, name: name, layouts: layouts, isOpening: wish.isOpening)
    }

    /// The rows of a grid.
    public init(_ grid: GridRows, into store: Store, as actor: Actor, _ wish: Wish) throws {
        try self.init(grid.shape.table, from: grid.source, name: GridRows.name, into: store, as: actor, wish)
    }

    /// By which rule a row is refused that may be on record already.
    public static let alike = "alike"

    /// Runs to the end. All or nothing is one transaction: what ends early has written nothing. In part, rows are
    /// kept some hundred at a time; the same file run again goes on where it stopped.
    ///
    /// - Parameters:
    ///   - seen: what somebody was shown beforehand; where it would come out otherwise now, nothing is written.
    ///   - told: hears how many rows are done, and stops the import by throwing.
    /// - Throws: `ImportRejected` when all or nothing was asked for and something is wrong.
    public func run(
        asSeen seen: ImportOutcome? = nil, _ told: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) async throws -> ImportOutcome {
        if wish.isTrial { return try await store.attempt(as: actor) { try whole(in: $0, told).outcome } }
        let isInParts = wish.isPartial && seen == nil
        let outcome = isInParts ? try await inParts(told) : try await atOnce(seen, told)
        // The rows are kept; that the database knows them less well than it could is no reason to say otherwise.
        if outcome.created > LedgerImport.many { try? store.analyse() }
        return outcome
    }

    /// After so many new records the database looks anew at what its tables hold.
    private static let many = 1_000

    private func atOnce(
        _ seen: ImportOutcome?, _ told: @escaping @Sendable (Int) throws -> Void
    ) async throws -> ImportOutcome {
        try await store.write(as: actor) { transaction in
            let first = transaction.nextEntry
            var run = try whole(in: transaction, told)
            run.outcome.reach(from: first, to: transaction.nextEntry - 1)
            if let seen, !run.outcome.comesOut(as: seen) { throw ImportOvertaken(outcome: run.outcome) }
            guard wish.isPartial || run.outcome.faultCount == 0 else { throw ImportRejected(outcome: run.outcome) }
            try note(&run.outcome, in: transaction)
            return run.outcome
        }
    }

    private func whole(in transaction: Transaction, _ told: (Int) throws -> Void) throws -> ImportRun {
        var run = start
        let writer = writer
        // Looked up beside the writing: what others did before is all there, and nobody does anything meanwhile.
        let (store, lookUp, isUntouched) = (store, lookUp, transaction.isUntouched)
        let pipe = RowPipe(reader) { rows in isUntouched ? try store.read { try lookUp(rows, $0) } : nil }
        defer { pipe.cancel() }
        while let batch = try pipe.next() {
            try run.take(batch, register, writer, in: transaction)
            try told(run.outcome.rows)
        }
        return run
    }

    /// What is stopped on the way keeps its rows, and the entry that says so.
    private func inParts(_ told: @Sendable (Int) throws -> Void) async throws -> ImportOutcome {
        var run = start
        let lookUp = lookUp
        let pipe = RowPipe(reader) { _ in nil }
        defer { pipe.cancel() }
        var stop: (any Error)?
        while stop == nil, let batch = try pipe.next() {
            let before = run
            run = try await store.write(as: actor) { transaction in
                var (run, batch) = (before, batch)
                batch.known = try lookUp(batch.rows, transaction.reading)
                let first = transaction.nextEntry
                try run.take(batch, register, writer, in: transaction)
                run.outcome.reach(from: first, to: transaction.nextEntry - 1)
                return run
            }
            do { try told(run.outcome.rows) } catch { stop = error }
        }
        let ended = run
        let outcome = try await store.write(as: actor) { transaction in
            var outcome = ended.outcome
            try note(&outcome, in: transaction)
            return outcome
        }
        if let stop { throw stop }
        return outcome
    }

    /// What the records already have of some rows.
    private var lookUp: @Sendable ([LedgerRow], Reading) throws -> KnownRows {
        let (shape, batch) = (register.shape, wish.batch)
        return { rows, reading in
            let keys = rows.map { RowWriter.key(of: $0, batch) }
            let numbers = shape.parent == nil ? rows.map(\.recordNumber).filter { !$0.isEmpty } : []
            return KnownRows(
                done: try reading.done(among: keys), numbers: try reading.numbers(shape, among: numbers))
        }
    }

    private var start: ImportRun {
        var run = ImportRun()
        run.outcome.notices = notices
        return run
    }

    /// Made anew for every transaction: what one that was undone has found may not be there in the next.
    private var writer: RowWriter {
        let catalogue = store.holding.catalogue
        return RowWriter(
            finder: ReferenceFinder(catalogue), catalogue: catalogue, isOpening: wish.isOpening,
            reason: wish.batch == nil ? ColumnWords.imported + fileName : ColumnWords.together,
            hasNumbers: reader.layouts.contains { $0.columns.values.contains(.number) }, batch: wish.batch)
    }

    private var notices: [Label] {
        let unknown = reader.layouts.filter { !$0.unknown.isEmpty }.map { layout in
            let names = layout.unknown.prefix(20)
            return Label(
                "工作表“\(layout.sheetName)”中未导入的列：\(names.joined(separator: "、"))",
                "Columns of sheet \(layout.sheetName) that are not brought in: \(names.joined(separator: ", "))")
        }
        guard !others.isEmpty else { return unknown }
        let sheets = others.prefix(20)
        return unknown + [
            Label(
                "没有表头、未导入的工作表：\(sheets.joined(separator: "、"))",
                "Sheets without the headings, not brought in: \(sheets.joined(separator: ", "))")
        ]
    }

    private func note(_ outcome: inout ImportOutcome, in transaction: Transaction) throws {
        outcome.isWritten = true
        guard outcome.created + outcome.changed > 0 || outcome.faultCount > 0 else { return }
        if outcome.created + outcome.changed > 0 { outcome.entry = transaction.nextEntry }
        try transaction.note(ImportHistory.note(register.table, fileName, wish, outcome))
    }
}

/// A run through a file: what came of the rows so far.
struct ImportRun: Sendable {
    var outcome = ImportOutcome()

    mutating func take(
        _ batch: RowPipe.Batch, _ register: any Register.Type, _ writer: RowWriter, in transaction: Transaction
    ) throws {
        for row in batch.rows {
            outcome.rows += 1
            do {
                let written = try writer.write(
                    row, batch.known, as: register, in: transaction,
                    isShown: outcome.first.count < ImportedRow.most)
                if let shown = written.shown { outcome.first.append(shown) }
                switch written.end {
                case .created: outcome.created += 1
                case .changed(let version):
                    outcome.changed += 1
                    outcome.versions += version
                case .unchanged(let version):
                    outcome.unchanged += 1
                    outcome.versions += version
                case .known: outcome.known += 1
                }
            } catch let refusal as RowWriter.Refusal {
                outcome.refused += 1
                outcome.refuse(refusal.faults)
            }
        }
    }
}
