public import Declarations
public import Ledger

extension ImportOutcome {
    /// In one sentence.
    public var summary: Label {
        let what = isWritten ? Label("已写入", "Written") : Label("尚未写入", "Not written yet")
        return Label(
            "\(what.zh)：共 \(rows) 行，新增 \(created)，更正 \(changed)，无变化 \(unchanged)，以前已导入 \(known)，"
                + "有问题 \(refused) 行（\(faultCount) 处）",
            "\(what.en): \(rows) rows, \(created) new, \(changed) corrected, \(unchanged) unchanged, "
                + "\(known) brought in before, \(refused) refused (\(faultCount) faults)")
    }

    /// For programs.
    public var json: JsonValue {
        .object([
            "written": .flag(isWritten), "rows": .integer(rows), "created": .integer(created),
            "changed": .integer(changed), "unchanged": .integer(unchanged), "known": .integer(known),
            "refused": .integer(refused), "fault_count": .integer(faultCount),
            "entry": entry.map { .integer($0) } ?? .null,
            "notices": .list(notices.map { .text($0.zh) }), "faults": .list(faults.map(\.json)),
        ])
    }
}

extension ImportFault {
    /// On one line: place, rule, what is wrong.
    public var line: String { "\(sheet)!\(place)\t\(rule)\t\(answer.zh)\t\(answer.en)" }

    /// For programs.
    public var json: JsonValue {
        .object([
            "sheet": .text(sheet), "row": .integer(row), "place": .text(place), "column": .optional(heading),
            "value": .optional(value), "rule": .text(rule), "message": .text(answer.zh),
            "message_en": .text(answer.en),
        ])
    }
}
