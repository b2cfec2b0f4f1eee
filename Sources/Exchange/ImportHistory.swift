public import Declarations
public import Ledger

/// A ledger that came in or went out, as its entry tells.
public struct ImportHistory: Sendable {
    public let entry: Entry
    /// By names: ledger, file, rows, created, changed, refused, opening, faults.
    public let facts: [String: Datum]

    public init(_ entry: Entry) throws {
        self.entry = entry
        facts = Dictionary(try Body(json: entry.body).new.map { ($0.column, $0.value) }, uniquingKeysWith: { $1 })
    }

    public var isImport: Bool { entry.event == FileNote.Event.imported.rawValue || isBatch }
    /// Rows that were entered together in a grid.
    public var isBatch: Bool { entry.event == FileNote.Event.entered.rawValue }
    /// Such rows taken back.
    public var isReturn: Bool { entry.event == FileNote.Event.takenBack.rawValue }
    public var ledger: String { facts["ledger"]?.text ?? "" }
    public var file: String { facts["file"]?.text ?? "" }
    /// Whether personal values went out in clear; the entry's reason says what for.
    public var isClear: Bool { facts["clear"] == .integer(1) }
    public var isOpening: Bool { facts["opening"] == .integer(1) }
    /// One of the counts; nought where the entry has none.
    public func count(_ name: String) -> Int64 { facts[name]?.integer ?? 0 }
    /// The faults of the rows that were left out, a line each.
    public var faults: [String] { (facts["faults"]?.text ?? "").split(separator: "\n").map(String.init) }

    /// The entries that wrote its records; nil where it wrote none, or its entry does not tell.
    public var written: WrittenTogether? {
        let (first, last) = (count("first"), count("last"))
        guard isImport, first > 0, first <= last, count("created") + count("changed") > 0 else { return nil }
        return WrittenTogether(
            first...last, by: entry.actor, for: isBatch ? ColumnWords.together : ColumnWords.imported + file)
    }

    /// Faults that an entry keeps.
    private static let most = 500

    /// The import of which a ledger's entry tells.
    public static func told(by seq: Int64, of ledger: String, _ reading: Reading) throws -> ImportHistory? {
        let entry = seq < Int64.max ? try reading.fileNotes(before: seq + 1, limit: 1).first : nil
        guard let entry, entry.seq == seq, case let history = try ImportHistory(entry), history.ledger == ledger
        else { return nil }
        return history
    }

    static func note(
        _ ledger: String, _ file: String, _ wish: LedgerImport.Wish, _ outcome: ImportOutcome
    ) -> FileNote {
        let faults = outcome.faults.prefix(most).map { fault in
            "\(fault.place)\t\(fault.rule)\t\(fault.isPersonal ? fault.heading ?? "" : fault.answer.zh)"
        }
        let place = outcome.span.map {
            [ColumnValue("first", .integer($0.first)), ColumnValue("last", .integer($0.last))]
        }
        return FileNote(
            wish.batch == nil ? .imported : .entered,
            (place ?? []) + [
                ColumnValue("ledger", .text(ledger)), ColumnValue("file", .text(file)),
                ColumnValue("opening", .integer(wish.isOpening ? 1 : 0)),
                ColumnValue("partial", .integer(wish.isPartial ? 1 : 0)),
                ColumnValue("rows", .integer(Int64(outcome.rows))),
                ColumnValue("created", .integer(Int64(outcome.created))),
                ColumnValue("changed", .integer(Int64(outcome.changed))),
                ColumnValue("unchanged", .integer(Int64(outcome.unchanged))),
                ColumnValue("known", .integer(Int64(outcome.known))),
                ColumnValue("refused", .integer(Int64(outcome.refused))),
                ColumnValue("faults", .text(faults.joined(separator: "\n"))),
            ])
    }

    static func exported(
        _ ledger: String, _ format: String, rows: Int, _ conditions: String, isClear: Bool
    ) -> FileNote {
        FileNote(
            .exported,
            [
                ColumnValue("ledger", .text(ledger)), ColumnValue("format", .text(format)),
                ColumnValue("rows", .integer(Int64(rows))), ColumnValue("conditions", .text(conditions)),
                ColumnValue("clear", .integer(isClear ? 1 : 0)),
            ])
    }
}
