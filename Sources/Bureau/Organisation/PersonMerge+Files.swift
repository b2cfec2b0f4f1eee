public import Declarations
public import Ledger

/// What refers to a person's file, register by register, and how it comes to refer to another.
public struct FileReferences: Sendable, Hashable {
    public let shape: RegisterShape
    public let field: FieldShape
    public let count: Int

    public static func == (left: FileReferences, right: FileReferences) -> Bool {
        left.shape.table == right.shape.table && left.field.column == right.field.column && left.count == right.count
    }

    /// By register and field.
    public func hash(into hasher: inout Hasher) { hasher.combine([shape.table, field.column]) }

    /// Every field that names a person, with how many records name this one. The records of mergings stay as they are.
    public static func to(_ person: Int64, in reading: Reading) throws -> [FileReferences] {
        try fields.compactMap { shape, field in
            var query = Query([.compare(field.column, .equal, .integer(person))])
            query.withVoid = true
            let count = try reading.count(shape, query)
            return count == 0 ? nil : FileReferences(shape: shape, field: field, count: count)
        }
    }

    static var fields: [(shape: RegisterShape, field: FieldShape)] {
        Manifest.catalogue.shapes.filter { $0.table != PersonMerge.table }.flatMap { shape in
            shape.fields.filter { $0.kind == .reference(Person.table) && !$0.isPersonal }.map { (shape, $0) }
        }
    }
}

/// One merging as it is carried out, and undone: every record that names the one file names the other, each with an
/// entry of its own, and the file that has joined is withdrawn to a signpost.
struct FileMove {
    static let joined = "file_joined"
    static let parted = "file_parted"

    let merge: Row<PersonMerge>
    let transaction: Transaction

    private var kept: Int64 { merge.record.kept.id }
    private var merged: Int64 { merge.record.merged.id }

    func join() throws {
        for (shape, field) in FileReferences.fields {
            guard let register = Manifest.catalogue.register(shape.table) else { continue }
            for id in try ids(shape, field, naming: merged) {
                try point(register, id, field, to: kept, Self.joined)
            }
        }
        try turn(to: StateShape.void.name, Self.joined)
    }

    func part() throws {
        for (shape, field) in FileReferences.fields {
            guard let register = Manifest.catalogue.register(shape.table) else { continue }
            for id in try ids(shape, field, naming: kept) where try cameHere(shape, id, field.column) {
                try point(register, id, field, to: merged, Self.parted)
            }
        }
        try turn(to: Person.shape.states[0].name, Self.parted)
    }

    private func ids(_ shape: RegisterShape, _ field: FieldShape, naming person: Int64) throws -> [Int64] {
        let condition = Predicate.compare(field.column, .equal, .integer(person))
        return try transaction.reading.every(shape, [condition], columns: [], withVoid: true).map(\.id)
    }

    /// Whether the last entry on the field is the one by which this merging moved it here.
    private func cameHere(_ shape: RegisterShape, _ id: Int64, _ column: String) throws -> Bool {
        for entry in try transaction.reading.history(shape, id: id) {
            let body = try Body(json: entry.body)
            guard body.new.contains(where: { $0.column == column }) else { continue }
            return entry.event == Self.joined && entry.reason == merge.number
                && body.old.contains(ColumnValue(column, .integer(merged)))
        }
        return false
    }

    private func point(
        _ register: any Register.Type, _ id: Int64, _ field: FieldShape, to person: Int64, _ event: String
    ) throws {
        try transaction.repoint(register, id, field.column, to: person, event: event, reason: merge.number)
    }

    private func turn(to state: String, _ event: String) throws {
        let row = try transaction.reading.find(Person.self, merged)
        _ = try transaction.settle(row, event: event, to: state, reason: merge.number)
    }
}

extension May {
    /// Whether somebody may propose that two files become one: those who may correct every person's file.
    public static func permitsMerging(by official: Official) -> Bool {
        permits(.change, on: Person.shape, to: official) && permits(.record, on: PersonMerge.shape, to: official)
            && scope(of: .change, on: Person.shape, for: official) == .always
    }
}
