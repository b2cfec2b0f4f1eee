import Declarations
import Exchange
import Ledger

/// What came in and went out, the newest first, as far as somebody may see it.
struct ImportsTold: Sendable {
    let lines: [ImportHistory]
    /// Those that whoever looks may bring in.
    let ledgers: [RegisterShape]
    /// The entry before which the older ones are; nil where there are none.
    let before: Int64?
    /// What those are called who did it.
    let wording: Wording

    var json: JsonValue {
        .object([
            "ledgers": .list(ledgers.map { .text($0.table) }), "lines": .list(lines.map { line($0) }),
            ImportRoutes.before: before.map { .integer($0) } ?? .null,
        ])
    }

    private func line(_ line: ImportHistory) -> JsonValue {
        .object([
            "entry": .integer(line.entry.seq), "at": .text(line.entry.at.description), "by": .text(line.entry.actor),
            "event": .text(line.entry.event), "register": .text(line.ledger), "file": .text(line.file),
            "opening": .flag(line.isOpening), "clear": .flag(line.isClear), "reason": .text(line.entry.reason),
            "counts": .object(Self.counts.map { JsonValue.Member($0, .integer(line.count($0))) }),
            "faults": .list(line.faults.map { .text($0) }),
        ])
    }

    /// What an entry counts; nought of what it does not.
    private static let counts = ["rows", "created", "changed", "unchanged", "known", "refused"]
}
