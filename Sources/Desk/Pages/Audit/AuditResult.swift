import Audit
import Counting
import Declarations
import Ledger
import Office
import Reports

/// A report that was handed in, what was found in it, and what a ledger counted for its numbers.
struct AuditResult: Sendable {
    let text: String
    let findings: [AuditFinding]
    /// The days that it was held against, where that was asked.
    var period: Period?
    /// Counts and the ways to their records, by the places of their findings.
    var counts: [Int: [Held]] = [:]

    /// A figure as it was counted for a number of the report.
    struct Held: Sendable {
        let count: Count
        let records: Address
    }

    init(text: String, findings: [AuditFinding]) {
        self.text = text
        self.findings = findings
    }

    init(of text: String) {
        self.text = text
        findings = Examination(of: text).findings
    }

    /// The same, held against the figures of a period.
    init(of text: String, over period: Period, in counter: Counter) throws {
        self.text = text
        self.period = period
        let book = LedgerBook(counter: counter, period: period)
        findings = try Examination(of: text, against: book.book).findings
        let door = RecordsDoor(counter: counter)
        for (place, finding) in findings.enumerated() where !finding.counted.isEmpty {
            counts[place] = try finding.counted.compactMap { booked in
                try book.count(booked).map { Held(count: $0, records: try door.best($0)) }
            }
        }
    }

    /// How the numbers that a figure was found for came out; nil where no ledger was asked.
    var ledger: AuditSummary? { period.map { _ in AuditSummary(findings.filter { $0.kind == .ledger }) } }
}

extension AuditResult {
    /// What was found, with how many relations came out in which way.
    var json: JsonValue {
        let summary = AuditSummary(findings)
        let days: JsonValue = period.map { .object(["from": .text("\($0.from)"), "to": .text("\($0.to)")]) } ?? .null
        return .object([
            "holds": .integer(Int64(summary.holds)), "broken": .integer(Int64(summary.broken)),
            "asked": .integer(Int64(summary.asked)), "period": days,
            "findings": .list(findings.indices.map(json)),
        ])
    }

    /// As in a line of the command's JSON, without the name of the report; with the counts of a ledger.
    private func json(_ place: Int) -> JsonValue {
        let finding = findings[place]
        let members: [JsonValue.Member] = [
            .init("kind", .text(finding.kind.rawValue)), .init("verdict", .text(finding.verdict.rawValue)),
            .init("quotes", .list(finding.quotes.map { .text($0) })), .init("stated", .text(finding.stated)),
            .init("computed", .text(finding.computed)), .init("sure", .number("\(finding.sure)")),
            .init("explanation", .text(finding.explanation)), .init("offset", .integer(Int64(finding.offset))),
        ]
        guard let held = counts[place] else { return .object(members) }
        let figures = held.map { held in
            JsonValue.object(held.count.members + [.init("page", .text(held.records.text))])
        }
        return .object(members + [.init("figures", .list(figures))])
    }
}
