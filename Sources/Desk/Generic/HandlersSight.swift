import Bureau
import Declarations
import Ledger

/// What somebody sees of a matter because they handle it (承办即用途): names and phones of those whom it is about, in
/// clear and without being asked why. Each record looked at has an entry a day. Identity numbers, addresses and health
/// stay covered until a purpose is given.
struct HandlersSight: Sendable {
    /// Clear values of the matter and its lines, by register, id and column.
    private var values: [Place: [String: Datum]] = [:]
    /// What those are called who are named by a reference.
    private var names: [Place: String] = [:]

    private struct Place: Hashable {
        let table: String
        let id: Int64
    }

    private static let masks: Set<Mask> = [.name, .phone]

    /// Nil for somebody who does not handle the matter, or may not see covered values at all.
    static func of(_ answer: RecordAnswer, _ house: House, _ who: Official) async throws -> HandlersSight? {
        guard who.person != nil, answer.isHandled, answer.record.state != StateShape.void.name else { return nil }
        let (record, lines) = (answer.record, answer.lines.flatMap(\.records))
        return try await house.store.write(as: who.actor) { transaction in
            guard try May.handles(record.shape, id: record.id, who, in: transaction.reading) else { return nil }
            var sight = HandlersSight()
            let purpose = May.handling(record)
            for each in [record] + lines { try sight.look(at: each, purpose, house.catalogue, transaction) }
            return sight
        }
    }

    private mutating func look(
        at record: Record, _ purpose: String, _ catalogue: Catalogue, _ transaction: Transaction
    ) throws {
        let place = Place(table: record.shape.table, id: record.id)
        let clear = try clear(record.shape, record.id, purpose, transaction)
        if !clear.isEmpty { values[place] = clear }
        for field in record.shape.fields where !field.isPersonal {
            guard case .reference(let table) = field.kind, let id = record[field.column].integer,
                let shape = catalogue.shape(table)
            else { continue }
            try name(shape, id, purpose, transaction)
        }
    }

    private func clear(
        _ shape: RegisterShape, _ id: Int64, _ purpose: String, _ transaction: Transaction
    ) throws -> [String: Datum] {
        let columns = shape.fields.filter { $0.mask.map(Self.masks.contains) ?? false }.map(\.column)
        guard !columns.isEmpty else { return [:] }
        let values = try transaction.look(at: columns, of: shape, id: id, purpose: purpose)
        return Dictionary(uniqueKeysWithValues: zip(columns, values))
    }

    /// Whom a reference names: a person, or a record that is called after one (a supervised person).
    private mutating func name(
        _ shape: RegisterShape, _ id: Int64, _ purpose: String, _ transaction: Transaction
    ) throws {
        let place = Place(table: shape.table, id: id)
        guard names[place] == nil, !May.isPost(shape), let title = shape.titleField else { return }
        if shape.table == Person.table {
            names[place] = try clear(shape, id, purpose, transaction)[title.column]?.text
        } else if title.kind == .reference(Person.table) {
            let record = try transaction.reading.record(shape, id: id)
            guard let person = record[title.column].integer else { return }
            try name(Person.shape, person, purpose, transaction)
            let known = names[Place(table: Person.table, id: person)]
            names[place] = known.map { "\($0) \(record.number)" }
        }
    }

    /// A record with what is seen of it.
    func seen(_ record: Record) -> Record {
        guard let clear = values[Place(table: record.shape.table, id: record.id)] else { return record }
        return record.with(clear)
    }

    /// The words by which those are called who are seen.
    func seen(_ wording: Wording) -> Wording {
        var wording = wording
        for (place, name) in names { wording.rename(place.table, place.id, name) }
        return wording
    }
}
