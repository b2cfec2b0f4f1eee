public import Declarations
public import Ledger

/// What a locked report period asks before a record that it has counted is corrected: an approved restatement.
///
/// A correction touches a period when a figure of the register counts by a day that lies in it, and what is corrected
/// is that day or something that the figure reads. Steps are the work itself and go on; so does late entry.
public enum Locking {
    /// The faults of a correction; empty where no locked period is touched or its restatement is approved.
    @Sendable public static func faults(reading: Reading, of correction: Correction) throws -> [Fault] {
        var faults: [Fault] = []
        for (column, day) in touched(by: correction) {
            guard let period = try lockedPeriod(of: day, reading),
                try !isRestated(correction, in: period.id, reading)
            else { continue }
            let label = correction.shape.field(column)?.label ?? correction.shape.title
            let name = period.record.name
            faults.append(
                Fault(
                    field: column, value: day.description, rule: "locked",
                    answer: Label(
                        "\(label.zh)：\(day) 在已锁定的报告期\(name)内，须先办理数字更正并经批准",
                        "\(label.en): \(day) lies in the locked period \(name); an approved restatement is needed")))
        }
        return faults
    }

    /// The counted days that a correction takes away, sets or speaks of, each with its column.
    static func touched(by correction: Correction) -> [(column: String, day: Day)] {
        var columns: Set<String> = []
        for reads in CountedColumns.byTable[correction.shape.table] ?? [] {
            let beside = reads.others.intersection(correction.changed)
            columns.formUnion(
                correction.isWithdrawal || !beside.isEmpty ? reads.days : reads.days.intersection(correction.changed))
        }
        return columns.sorted().flatMap { column in
            let days = Set(
                [correction.before(column), correction.after(column)].compactMap { $0.text.flatMap { Day($0) } })
            return days.sorted().map { (column, $0) }
        }
    }

    private static func lockedPeriod(of day: Day, _ reading: Reading) throws -> Row<ReportPeriod>? {
        let query = Query(
            [
                .compare("state", .equal, .text(ReportPeriodStage.locked.rawValue)),
                .compare("starts_on", .atMost, day.datum), .compare("ends_on", .atLeast, day.datum),
            ], limit: 1)
        return try reading.rows(ReportPeriod.self, query).first
    }

    /// Lines have no number: a restatement names them by their id.
    private static func isRestated(_ correction: Correction, in period: Int64, _ reading: Reading) throws -> Bool {
        let names = [correction.standing.number, String(correction.standing.id)].filter { !$0.isEmpty }
        let query = Query([
            .compare(Restatement.column(\.reportPeriod), .equal, .integer(period)),
            .compare(Restatement.column(\.restatedRegister), .equal, .text(correction.shape.table)),
            .among(Restatement.column(\.fileNumber), names.map { .text($0) }),
            .compare("state", .equal, .text(RestatementStage.approved.rawValue)),
        ])
        return try reading.count(Restatement.shape, query, upTo: 1) > 0
    }
}

/// Which columns of a register the bureau's figures count by and read.
struct CountedColumns {
    /// The days of the timing.
    let days: Set<String>
    /// What else decides whether and how much a record counts.
    let others: Set<String>

    static let byTable: [String: [CountedColumns]] = Manifest.figures.reduce(into: [:]) { found, figure in
        guard case .from(let table, let condition, let timing, let amount) = figure.counted else { return }
        let days: Set<String> =
            switch timing {
            case .flow(let day): [day]
            case .stock(let from, let until): Set([from] + (until.map { [$0] } ?? []))
            }
        var others = condition.columns.union(figure.groups)
        if case .sum(let column) = amount { others.insert(column) }
        found[table, default: []].append(CountedColumns(days: days, others: others.subtracting(days)))
    }
}

extension Predicate {
    /// The record's own columns that the condition looks at.
    fileprivate var columns: Set<String> {
        switch self {
        case .always, .has: []
        case .compare(let column, _, _), .among(let column, _), .present(let column), .missing(let column),
            .holds(let column, _), .through(let column, _, _):
            [column]
        case .later(let column, let other): [column, other]
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.columns) }
        case .not(let part): part.columns
        }
    }
}
