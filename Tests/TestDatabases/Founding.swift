public import Declarations
public import Ledger

/// Founds a bureau named `test` in an empty database, on a clock that stands still, and opens it.
///
/// - Parameter schema: tables that are the tests' own, beside those of the migrations.
public func founded(
    in database: Database, _ catalogue: Catalogue, at moment: Moment, schema: String = "",
    unitName: @escaping @Sendable (Reading, Int64) throws -> String = { _, _ in "" },
    correctionFaults: @escaping @Sendable (Reading, Correction) throws -> [Fault] = { _, _ in [] },
    following: (any Following)? = nil
) throws -> Store {
    let connection = try database.connect(.founding)
    defer { connection.close() }
    try Migrations.run(over: connection)
    if !schema.isEmpty { try connection.script(schema) }
    try BureauFacts(code: "test", name: "测试", region: "990000", isDemonstration: true)
        .found(over: connection, at: moment)
    let holding = Holding(
        bureau: "test", catalogue: catalogue, clock: .fixed(moment), entropy: .seeded(1),
        keys: BureauKey(from: .seeded(2)), isDemonstration: true, unitName: unitName,
        correctionFaults: correctionFaults, following: following)
    return try Store(holding, in: database, Attachments(directory: try freshFolder()))
}
