import Bureau
import Declarations
import Ledger
import TestDatabases

/// A data directory of a new, empty bureau.
func emptyBureau(in database: Database? = nil) throws -> DataDirectory {
    let directory = DataDirectory(try freshFolder())
    let facts = BureauFacts(code: "test", name: "测试区司法局", region: "990000", isDemonstration: true)
    let standing = Moment("2019-07-01", hour: 9)
    try directory.found(facts, in: database, at: Moment("2018-01-01", hour: 9), standing: standing)
    return directory
}

/// Enters what visits need: an organisation that receives them.
func foundOrganisation(in directory: DataDirectory, _ database: Database? = nil) async throws -> Int64 {
    let bureau = try directory.open(database: database, for: .writing)
    defer { bureau.store.close() }
    return try await bureau.store.write(as: .console) { transaction in
        var town = Place()
        town.name = "东街道"
        town.code = "320499001"
        town.kind = .subdistrict
        town.formedOn = "2000-01-01"
        var org = MediationOrg()
        org.name = "东街道调委会"
        org.level = .township
        org.place = Ref(try transaction.record(town).id)
        org.foundedOn = "2018-01-01"
        return try transaction.record(org).id
    }
}
