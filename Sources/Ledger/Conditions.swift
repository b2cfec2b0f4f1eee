public import Declarations

/// A condition that cannot be asked of a register: an unknown column or table, a personal field, a value of another
/// kind.
public struct UnfitCondition: Problem, Hashable {
    public let table: String
    public let column: String

    public var status: Int { 400 }
    public var answer: Label {
        Label("台账 \(table) 不能按 \(column) 查询", "The register \(table) cannot be asked by \(column)")
    }
}

extension Predicate {
    /// Not withdrawn (作废). Written as a literal, so that the partial indexes serve it.
    public static let notVoid = Predicate.not(.compare("state", .equal, .text(StateShape.void.name)))
}

/// Writes predicates as SQL that both databases read. Names are written only after the shape knew them and values only
/// as placeholders, so that nothing typed by anybody becomes part of the text. A condition is true or it is not: a
/// missing value never makes it a third thing, and `not` is everything else.
public struct Conditions: Sendable {
    public let bureau: String
    public let shapes: [String: RegisterShape]

    public init(bureau: String, shapes: [String: RegisterShape]) {
        self.bureau = bureau
        self.shapes = shapes
    }

    /// Writes `bureau = … AND …` over a table's alias: what follows WHERE.
    public func write(
        _ predicates: [Predicate], on shape: RegisterShape, as alias: String, into statement: inout Statement
    ) throws {
        statement.write("\(alias).bureau = ")
        statement.write(value: .text(bureau))
        for predicate in predicates where predicate != .always {
            statement.write(" AND ")
            try write(predicate, on: shape, as: alias, into: &statement)
        }
    }

    /// Writes one predicate in such a way that it can stand between AND, OR and NOT.
    public func write(
        _ predicate: Predicate, on shape: RegisterShape, as alias: String, into statement: inout Statement
    ) throws {
        let place = Aliased(shape: shape, alias: alias)
        switch predicate {
        case .notVoid: statement.write("\(alias).state <> 'void'")
        case .always: statement.write("1 = 1")
        case .compare(let column, let comparison, let value):
            try compare(place, column, comparison, value, &statement)
        case .among(let column, let values): try among(place, column, values, &statement)
        case .present(let column): statement.write("\(try place.named(column)) IS NOT NULL")
        case .missing(let column): statement.write("\(try place.named(column)) IS NULL")
        case .later(let column, let other):
            statement.write("\(try place.open(column)) > \(try place.open(other))")
        case .holds(let column, let code): try holds(place, column, code, &statement)
        case .all(let parts): try join(parts, " AND ", place, &statement)
        case .any(let parts): try join(parts, " OR ", place, &statement)
        case .not(let part):
            statement.write("(")
            try write(part, on: shape, as: alias, into: &statement)
            statement.write(") IS NOT TRUE")
        case .through(let column, let table, let part): try through(place, column, table, part, &statement)
        case .has(let table, let via, let part, let standing):
            guard standing == nil else { throw UnfitCondition(table: table, column: via) }
            try has(place, table, via, part, &statement)
        }
    }
}

/// A register under the alias that a statement knows it by.
private struct Aliased {
    static let system: [String: FieldKind] = [
        "id": .integer, "version": .integer, "number": .text, "state": .text, "unit": .integer, "opening": .integer,
        "recorded_at": .moment,
    ]

    let shape: RegisterShape
    let alias: String

    /// The column with its alias; throws for one that the register does not have.
    func named(_ column: String) throws -> String {
        guard Self.system[column] != nil || shape.field(column) != nil else { throw unfit(column) }
        return "\(alias).\(column)"
    }

    /// The column of a field whose value may be compared: personal ones are ciphertext.
    func open(_ column: String) throws -> String {
        if shape.field(column)?.isPersonal == true { throw unfit(column) }
        return try named(column)
    }

    /// Throws for a value that the column cannot hold.
    func check(_ value: Datum, for column: String) throws {
        guard let kind = Self.system[column] ?? shape.field(column)?.kind else { throw unfit(column) }
        switch (kind.columnType, value) {
        case ("bigint", .integer), ("text", .text): return
        case ("date", .text(let text)) where Day(text) != nil: return
        default: throw unfit(column)
        }
    }

    func unfit(_ column: String) -> UnfitCondition { UnfitCondition(table: shape.table, column: column) }
}

extension Conditions {
    private func compare(
        _ place: Aliased, _ column: String, _ comparison: Predicate.Comparison, _ value: Datum,
        _ statement: inout Statement
    ) throws {
        let name = try place.open(column)
        if value.isNull && comparison == .equal { return statement.write("\(name) IS NULL") }
        try place.check(value, for: column)
        statement.write("\(name) \(comparison.rawValue) ")
        statement.write(value: value)
    }

    private func among(_ place: Aliased, _ column: String, _ values: [Datum], _ statement: inout Statement) throws {
        let name = try place.open(column)
        guard let first = values.first else { return statement.write("1 = 0") }
        if values.count == 1 { return try compare(place, column, .equal, first, &statement) }
        if values.contains(.null) {
            let others = Predicate.among(column, values.filter { $0 != .null })
            return try join([.missing(column), others], " OR ", place, &statement)
        }
        statement.write("\(name) IN (")
        for (index, value) in values.enumerated() {
            try place.check(value, for: column)
            if index > 0 { statement.write(", ") }
            statement.write(value: value)
        }
        statement.write(")")
    }

    /// LIKE ignores case on one database and gives `_` a meaning on both; a replacement that changes nothing finds
    /// nothing on either.
    private func holds(_ place: Aliased, _ column: String, _ code: String, _ statement: inout Statement) throws {
        let list = "',' || \(try place.open(column)) || ','"
        statement.write("replace(\(list), ")
        statement.write(value: .text(",\(code),"))
        statement.write(", '') <> \(list)")
    }

    private func join(
        _ parts: [Predicate], _ word: String, _ place: Aliased, _ statement: inout Statement
    ) throws {
        guard !parts.isEmpty else { return statement.write(word == " AND " ? "1 = 1" : "1 = 0") }
        statement.write("(")
        for (index, part) in parts.enumerated() {
            if index > 0 { statement.write(word) }
            try write(part, on: place.shape, as: place.alias, into: &statement)
        }
        statement.write(")")
    }

    private func through(
        _ place: Aliased, _ column: String, _ table: String, _ part: Predicate, _ statement: inout Statement
    ) throws {
        guard let target = shapes[table] else { throw UnfitCondition(table: table, column: column) }
        let alias = place.alias + "_to"
        statement.write("\(try place.named(column)) IN (SELECT \(alias).id FROM \(target.table) \(alias) WHERE ")
        try write([.notVoid, part], on: target, as: alias, into: &statement)
        statement.write(")")
    }

    private func has(
        _ place: Aliased, _ table: String, _ via: String, _ part: Predicate, _ statement: inout Statement
    ) throws {
        guard let source = shapes[table] else { throw UnfitCondition(table: table, column: via) }
        let inner = Aliased(shape: source, alias: place.alias + "_by")
        statement.write("EXISTS (SELECT 1 FROM \(source.table) \(inner.alias) WHERE ")
        try write([.notVoid], on: source, as: inner.alias, into: &statement)
        statement.write(" AND \(try inner.named(via)) = \(place.alias).id AND ")
        try write(part, on: source, as: inner.alias, into: &statement)
        statement.write(")")
    }
}
