import Bureau
import Declarations
import Ledger
import Reports
import Testing

@Suite struct PublicityReportTests {
    @Test func aSiteIsToldWithItsSectionsAndItsCostInRoundWords() async throws {
        try await everywhere { world in
            try await world.store.write(as: .console) { transaction in
                var site = CultureSite()
                site.name = "法治长廊"
                site.plannedOn = "2018-01-08"
                site.sections = Several([.party, .law, .discipline])
                site.lengthMetres = 60
                var row = try transaction.record(site)
                row.record.buildingOn = "2018-02-08"
                row = try transaction.take("build", on: row)
                row.record.openedOn = "2019-03-08"
                row = try transaction.take("open", on: row)
                for yuan in [900_000, 348_000] as [Int64] {
                    var cost = SiteCost()
                    cost.site = Ref(row.id)
                    cost.fundedOn = "2018-03-01"
                    cost.amount = Money(yuan: yuan)
                    _ = try transaction.record(cost)
                }
                for (code, figure, column, value) in [
                    ("length_m", "length", "name", site.name), ("sections", "sections", "name", site.name),
                    ("cost_yuan", "cost", "site", row.number),
                ] {
                    var occasion = FigureOccasion()
                    occasion.code = "publicity.corridor." + code
                    occasion.figure = "publicity.culture_sites." + figure
                    occasion.name = code
                    occasion.nameEnglish = code
                    occasion.startsOn = "2018-01-08"
                    occasion.partColumn = column
                    occasion.partValue = value
                    _ = try transaction.record(occasion)
                }
            }
            let text = try world.report("2019-H1").text
            #expect(text.contains("长60米，融合3个版块，投入100余万元。"))
            #expect(text.contains("截至2019-06-30"))
        }
    }

    @Test func aBureauThatKeptNothingSaysSoInNumbers() async throws {
        try await everywhere { world in
            let text = try world.report("2019-H1").text
            #expect(text.contains("全区举办普法活动0场"))
            #expect(text.contains("建成率—"))
            #expect(text.contains("强制隔离戒毒后续照管在册0人，实际在管0人；不在管0人"))
            #expect(!text.contains("农民工学法活动周"))
        }
    }
}
