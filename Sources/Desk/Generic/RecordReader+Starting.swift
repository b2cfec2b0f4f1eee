import Bureau
import Declarations
import Ledger

/// What may begin from a record's page, and what goes on about whom it is of.
extension RecordReader {
    /// So many matters of one register.
    private static let most = 4

    /// The matters about a person that go on, the newest of each register.
    func open(about record: Record) throws -> [Record] {
        guard record.shape.table == Person.table, record.state != StateShape.void.name else { return [] }
        return try catalogue.matters.flatMap { shape in
            try May.open(about: record.id, in: shape, for: who, reading, most: Self.most)
        }
    }

    /// Matters that are entered about this very record, by whoever may enter them.
    func startable(from record: Record, _ neighbours: Neighbours) -> [Entrance] {
        record.shape.parent == nil && record.state != StateShape.void.name ? neighbours.starts : []
    }
}

/// A register whose new records may begin from a record of another.
struct Beginning: Sendable {
    let shape: RegisterShape
    /// The field that names the record: of the new record, or of the line that is entered next.
    let column: String
    let line: RegisterShape?

    /// The way to its form.
    var entrance: Entrance {
        let given = line.map { Address.Item(name: LineAfter.name, value: LineAfter.word($0, column)) }
        return Entrance(to: shape, given ?? Address.Item(name: column, value: ""))
    }

    static func all(from own: RegisterShape, for who: Official, _ catalogue: Catalogue) -> [Beginning] {
        named(by: own, who, catalogue) + followed(by: own, who, catalogue)
    }

    /// Where exactly one field names the record: matters of the same function; of those whom matters concern, of every.
    private static func named(by own: RegisterShape, _ who: Official, _ catalogue: Catalogue) -> [Beginning] {
        let isParty = Duties.parties.contains(own.table)
        guard isParty || own.function != .organisation else { return [] }
        let pointing = catalogue.pointing(to: own.table)
        return pointing.compactMap { pointer in
            let (shape, column) = (pointer.shape, pointer.field.column)
            let isNear = isParty ? isForParties(shape) : shape.function == own.function
            guard isNear, shape.parent == nil, shape.table != own.table, !shape.isDerived,
                pointing.count(where: { $0.shape === shape }) == 1, May.permits(.record, on: shape, to: who),
                shape.fieldsOfNew.contains(where: { $0.column == column })
            else { return nil }
            return Beginning(shape: shape, column: column, line: nil)
        }
    }

    /// Where a line ties the two together, which is entered next: a dispute of this person, a dispute of this visit.
    private static func followed(by own: RegisterShape, _ who: Official, _ catalogue: Catalogue) -> [Beginning] {
        let isParty = Duties.parties.contains(own.table)
        let pointing = catalogue.pointing(to: own.table).filter { !$0.field.isPersonal }
        return pointing.compactMap { pointer in
            let (line, given) = (pointer.shape, pointer.field)
            guard let parent = line.parent, pointing.count(where: { $0.shape === line }) == 1,
                May.permits(.record, on: line, to: who)
            else { return nil }
            let isTie = parent == given.column && line.fields.count == 2
            let matter =
                isTie
                ? target(of: line.fields.first { $0 != given }, catalogue)
                : isParty && line.hasPersonal && parent != given.column ? line.whole(in: catalogue) : nil
            guard let matter, isForParties(matter), May.permits(.record, on: matter, to: who) else { return nil }
            return Beginning(shape: matter, column: given.column, line: line)
        }
    }

    /// Whether it is a matter in which somebody comes to the bureau, not one about the bureau's own work.
    private static func isForParties(_ shape: RegisterShape) -> Bool {
        !shape.steps.isEmpty && ![.oversight, .organisation].contains(shape.function)
    }

    private static func target(of field: FieldShape?, _ catalogue: Catalogue) -> RegisterShape? {
        guard case .reference(let table)? = field?.kind else { return nil }
        return catalogue.shape(table)
    }
}

/// The line that is entered after a new record, because of the record from whose page it began: whoever begins a
/// dispute at a person's file goes on to enter that person as a party.
struct LineAfter: Sendable {
    let line: RegisterShape
    /// The field that is known beforehand, and the record that it names.
    let column: String
    let id: Int64

    /// Like no column.
    static let name = "form.line"

    init(line: RegisterShape, column: String, id: Int64) {
        (self.line, self.column, self.id) = (line, column, id)
    }

    /// What a form carries; nil where no line of this desk can follow a record of the register.
    init?(_ word: String, _ catalogue: Catalogue, after shape: RegisterShape) {
        let parts = word.split(separator: ".").map(String.init)
        guard parts.count == 3, let line = catalogue.shape(parts[0]), line.parent != nil,
            line.field(parts[1])?.isReference == true, let id = Int64(parts[2])
        else { return nil }
        self.init(line: line, column: parts[1], id: id)
        guard other(than: shape) != nil else { return nil }
    }

    var word: String { LineAfter.word(line, column) + String(id) }

    /// The same up to the id.
    static func word(_ line: RegisterShape, _ column: String) -> String { "\(line.table).\(column)." }

    /// The line's field that takes the new record.
    private func other(than shape: RegisterShape) -> String? {
        line.fields.first { $0.kind == .reference(shape.table) && $0.column != column }?.column
    }

    /// The line's form, with both of its records.
    func address(after id: Int64, of shape: RegisterShape) -> Address {
        Address("/\(line.table)/\(Errand.record.path)").with(column, String(self.id))
            .with(other(than: shape) ?? column, String(id))
    }
}
