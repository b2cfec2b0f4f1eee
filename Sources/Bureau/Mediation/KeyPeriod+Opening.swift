public import Declarations
public import Ledger

/// Opening a key period makes one report, still to be filed, for every unit and day: what nobody filed is then a
/// record that says so, and not an absence.
extension KeyPeriod: Effects {
    public static func effect(of step: String, on row: Row<KeyPeriod>, in transaction: Transaction) throws {
        guard step == "open" else { return }
        let units = try reporters(in: row.id, transaction.reading)
        guard !units.isEmpty else { throw NobodyReports(period: row.record.name) }
        for offset in 0...(row.record.endsOn - row.record.startsOn) {
            for unit in units { try ask(unit, row, on: row.record.startsOn + offset, transaction) }
        }
    }

    private static func ask(_ unit: Ref<Unit>, _ period: Row<KeyPeriod>, on day: Day, _ transaction: Transaction) throws
    {
        var report = ZeroReport()
        report.keyPeriod = Ref(period.id)
        report.reporter = unit
        report.reportOn = day
        report.dueAt = Moment(day, hour: period.record.reportHour)
        _ = try transaction.record(report, unit: unit.id)
    }

    private static func reporters(in period: Int64, _ reading: Reading) throws -> [Ref<Unit>] {
        try reading.every(KeyPeriodUnit.shape, [.compare("key_period", .equal, .integer(period))])
            .compactMap { $0["reporter"].integer.map { Ref($0) } }
    }
}

/// A key period in which no unit has to report cannot be opened.
public struct NobodyReports: Problem, Hashable {
    public let period: String
    public var status: Int { 409 }
    public var answer: Label {
        Label("\(period)还没有报送单位，不能启动", "\(period) has no unit that must report: it cannot be opened")
    }
}
