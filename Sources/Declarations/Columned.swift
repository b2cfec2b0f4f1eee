/// What declares its fields one by one: the records of a register, the rows of a series.
public protocol Columned: Sendable {
    /// An empty one, as a form begins with it.
    init()
    /// The table's name: also the register's in addresses and files, and the series' in the journal.
    static var table: String { get }
    /// Of a register in the order of the paper ledger.
    static var fields: [Field<Self>] { get }
}

extension Columned {
    /// The column of a property.
    public static func column(_ path: PartialKeyPath<Self>) -> String {
        guard let field = fields.first(where: { $0.path == path }) else {
            preconditionFailure("\(table) declares no field for \(path)")
        }
        return field.column
    }

    /// The values in the order of the fields.
    public var values: [Datum] {
        let fields = Self.fields
        var values: [Datum] = []
        values.reserveCapacity(fields.count)
        for index in fields.indices { values.append(fields[index].read(self)) }
        return values
    }

    /// From values in the order of the fields.
    public init(values: [Datum]) throws {
        self.init()
        for (field, value) in zip(Self.fields, values) { try field.write(&self, value) }
    }
}
