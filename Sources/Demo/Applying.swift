import Bureau
import Declarations
import Ledger
import Synchronization

/// Runs a plan through a store. Knows what has been entered so far, and by which id.
final class Applying: Sendable {
    private struct Entered {
        /// Ids by table and place; place 0 is nobody's.
        var ids: [String: [Int64]] = [:]
        /// The records whose process is still under way, by table and place.
        var rows: [String: [Int: any Sendable]] = [:]
    }

    private let entered = Mutex(Entered())
    private let notices = Notices()

    /// Enters some events, each at its own moment and by its own hand. Not to be run twice.
    func enter(_ events: ArraySlice<Event>, in transaction: Transaction) throws {
        for event in events {
            if let day = notices.passed(before: event.at.day) {
                transaction.stand(at: Moment(day, hour: 17), as: .system)
                if try ClockReview.builtIn?.run(in: transaction) ?? 0 > 0 { entered.withLock { $0.rows = [:] } }
            }
            transaction.stand(at: event.at, as: Actor(account: event.account))
            try enter(event.act, transaction)
        }
    }

    private func enter(_ act: Act, _ transaction: Transaction) throws {
        switch act {
        case .record(let record, let place, let unit, let isOpening):
            try self.record(record, place, unit: unit, isOpening, transaction)
        case .step(let register, let place, let name, let sets):
            try step(register, place, name, sets, transaction)
        case .correct(let register, let place, let sets, let reason):
            try correct(register, place, sets, reason, transaction)
        case .void(let register, let place, let reason):
            try void(register, place, reason, transaction)
        case .fileReport(let period, let unit, let day, let sets):
            try fileReport(period, unit, day, sets, transaction)
        case .run(_, let work): try work(transaction) { self.id(of: $0, in: $1) }
        }
    }

    private func record<R: Register>(
        _ record: R, _ place: Int?, unit: Int, _ isOpening: Bool, _ transaction: Transaction
    ) throws {
        let owner = unit == 0 ? 0 : id(of: unit, in: Unit.table)
        let row = try transaction.record(pointing(record), unit: owner, opening: isOpening)
        guard let place else { return }
        entered.withLock { entered in
            var ids = entered.ids.removeValue(forKey: R.table) ?? [0]
            while ids.count <= place { ids.append(0) }
            ids[place] = row.id
            entered.ids[R.table] = ids
            if R.self is any Staged.Type { entered.rows[R.table, default: [:]][place] = row }
        }
    }

    private func step<R: Staged>(
        _ register: R.Type, _ place: Int, _ name: String, _ sets: [Setting], _ transaction: Transaction
    ) throws {
        var row = try self.row(register, place, transaction)
        row.record = try row.record.setting(pointing(sets, in: R.self))
        keep(try transaction.take(name, on: row), place)
    }

    private func correct<R: Register>(
        _ register: R.Type, _ place: Int, _ sets: [Setting], _ reason: String, _ transaction: Transaction
    ) throws {
        var row = try self.row(register, place, transaction)
        row.record = try row.record.setting(pointing(sets, in: R.self))
        keep(try transaction.change(row, reason: reason), place)
    }

    private func void<R: Register>(
        _ register: R.Type, _ place: Int, _ reason: String, _ transaction: Transaction
    ) throws {
        keep(try transaction.void(row(register, place, transaction), reason: reason), place)
    }

    private func fileReport(
        _ period: Int, _ unit: Int, _ day: Day, _ sets: [Setting], _ transaction: Transaction
    ) throws {
        let query = Query(
            [
                .compare(ZeroReport.column(\.keyPeriod), .equal, .integer(id(of: period, in: KeyPeriod.table))),
                .compare(ZeroReport.column(\.reporter), .equal, .integer(id(of: unit, in: Unit.table))),
                .compare(ZeroReport.column(\.reportOn), .equal, day.datum),
            ], limit: 1)
        for var row in try transaction.reading.rows(ZeroReport.self, query) {
            row.record = try row.record.setting(sets)
            _ = try transaction.take("file", on: row)
        }
    }

    /// The record with ids where the plan had places.
    private func pointing<R: Register>(_ record: R) throws -> R {
        var record = record
        for field in R.fields {
            guard case .reference(let table) = field.shape.kind, let place = field.read(record).integer, place > 0
            else {
                continue
            }
            try field.write(&record, .integer(id(of: Int(place), in: table)))
        }
        return record
    }

    /// What a step or a correction sets, with ids where the plan had places.
    private func pointing<R: Register>(_ sets: [Setting], in register: R.Type) -> [Setting] {
        sets.map { setting in
            guard case .reference(let table)? = R.shape.field(setting.column)?.kind, let place = setting.value.integer
            else { return setting }
            return Setting(column: setting.column, value: .integer(id(of: Int(place), in: table)))
        }
    }

    private func id(of place: Int, in table: String) -> Int64 {
        entered.withLock { entered in
            guard let ids = entered.ids[table] else { return 0 }
            precondition(place < ids.count, "the plan refers to \(table) \(place) before it is entered")
            return ids[place]
        }
    }

    private func row<R: Register>(_ register: R.Type, _ place: Int, _ transaction: Transaction) throws -> Row<R> {
        let kept = entered.withLock { $0.rows[R.table]?[place] }
        if let row = kept as? Row<R> { return row }
        return try transaction.reading.find(register, id(of: place, in: R.table))
    }

    private func keep<R: Register>(_ row: Row<R>, _ place: Int) {
        entered.withLock { $0.rows[R.table, default: [:]][place] = row }
    }
}
