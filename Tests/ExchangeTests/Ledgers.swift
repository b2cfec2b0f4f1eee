import Bureau
import Declarations
import Exchange
import Foundation
import Ledger
import Sheets
import TestDatabases

/// A bureau of a test with what ledgers point to: a street, an organisation, a judicial office.
struct Ledgers {
    let bureau: OpenBureau
    var store: Store { bureau.store }

    init(in database: Database? = nil) async throws {
        let directory = DataDirectory(try freshFolder())
        let facts = BureauFacts(code: "test", name: "测试区司法局", region: "990000", isDemonstration: true)
        let (founded, standing) = (Moment("2018-01-01", hour: 9), Moment("2019-07-01", hour: 9))
        try directory.found(facts, in: database, at: founded, standing: standing)
        bureau = try directory.open(database: database, for: .writing)
        try await store.write(as: .console) { transaction in
            var office = Unit()
            (office.name, office.shortName, office.openedOn) = ("东街道司法所", "东所", "2000-01-01")
            office.kind = .judicialOffice
            let unit = try transaction.record(office).id
            var town = Place()
            (town.name, town.code, town.kind) = ("东街道", "320499001", .subdistrict)
            (town.formedOn, town.office) = ("2000-01-01", Ref(unit))
            var org = MediationOrg()
            (org.name, org.level, org.foundedOn) = ("东街道调委会", .township, "2010-01-01")
            org.place = Ref(try transaction.record(town).id)
            _ = try transaction.record(org, unit: unit)
        }
    }

    /// Brings rows in, as a csv.
    func take(
        _ ledger: String, _ rows: [String], _ wish: LedgerImport.Wish = .init()
    ) async throws -> ImportOutcome {
        try await take(ledger, .bytes(Array(rows.joined(separator: "\n").utf8)), "a.csv", wish)
    }

    func take(
        _ ledger: String, _ source: SheetSource, _ name: String, _ wish: LedgerImport.Wish = .init()
    ) async throws -> ImportOutcome {
        let work = try LedgerImport(ledger, from: source, name: name, into: store, as: .console, wish)
        do { return try await work.run() } catch let rejected as ImportRejected { return rejected.outcome }
    }

    /// Every record of a register in the order in which they came.
    func rows<R: Register>(_ register: R.Type) throws -> [Row<R>] {
        let found = try store.read { try $0.rows(register, Query(limit: Limits.pageRows)) }
        return found.reversed()
    }

    /// The path of a file that nobody has written yet.
    func path(_ name: String) throws -> String { try freshFolder() + "/" + name }
}

/// A bureau of its own on each database.
func everywhere(_ test: (Ledgers) async throws -> Void) async throws {
    try await eachMigratedDatabase { database in
        let ledgers = try await Ledgers(in: database)
        defer { ledgers.store.close() }
        try await test(ledgers)
    }
}
