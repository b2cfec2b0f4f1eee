import Bureau
import Declarations
import Ledger

/// What somebody sees of a record because they wrote it themselves today: names, phones and texts as they typed them,
/// to go over once more. Each record has one entry of the look. From the next day on it is covered for them as well.
struct WritersSight: Sendable {
    /// Clear values by the record's id.
    private let values: [Int64: [String: Datum]]

    /// Nil for somebody who wrote nothing of it today.
    static func of(_ answer: RecordAnswer, _ house: House, _ who: Official) async throws -> WritersSight? {
        let today = house.store.now.day
        guard answer.isWritten(on: today) else { return nil }
        let own = try await house.reading { reading in
            try answer.recordsOf(today).map { record in
                let history = try reading.history(record.shape, id: record.id)
                return (record: record, columns: try May.ownWords(in: record, history, who, on: today))
            }.filter { !$0.columns.isEmpty }
        }
        guard !own.isEmpty else { return nil }
        return try await house.store.write(as: who.actor) { transaction in
            var values: [Int64: [String: Datum]] = [:]
            for (record, columns) in own {
                let clear = try transaction.look(at: columns, of: record.shape, id: record.id, purpose: May.goingOver)
                values[record.id] = Dictionary(zip(columns, clear)) { first, _ in first }
            }
            return WritersSight(values: values)
        }
    }

    /// A record with what is seen of it.
    func seen(_ record: Record) -> Record { values[record.id].map(record.with) ?? record }
}

extension RecordAnswer {
    /// Whether something happened to the record, or to one of its lines, on a day.
    fileprivate func isWritten(on day: Day) -> Bool { history.first?.at.day == day || recordsOf(day).count > 1 }

    /// The record with those of its lines that were entered on a day.
    fileprivate func recordsOf(_ day: Day) -> [Record] {
        let entered = lines.flatMap(\.records).filter { $0.standing.recordedAt.day == day }
        return [record] + entered.suffix(Limits.usualPageRows)
    }

    /// The same as whoever wrote it sees it.
    func seen(_ sight: WritersSight) -> RecordAnswer { replacing(sight.seen) }
}
