import Declarations
import Testing

@testable import Law

/// Working days against a list of every day that was made by another program.
@Suite struct AlmanacTests {
    private static let listed = String(decoding: PackageResources.working_days_txt, as: UTF8.self)

    @Test func everyDayOfTheYearsIsAsListed() throws {
        let almanac = try LawBooks.builtIn().almanac()
        var count = 0
        for line in AlmanacTests.listed.split(separator: "\n") {
            let parts = line.split(separator: " ")
            var day = try #require(Day("\(parts[0])-01-01"))
            for mark in parts[1] {
                #expect(try almanac.kind(of: day).isWorking == (mark == "1"), "\(day)")
                day = day + 1
                count += 1
            }
        }
        #expect(count == Day("2027-01-01") - Day("2004-01-01"))
    }

    @Test(arguments: [
        ("2019-05-02", "2019-03-21", true), ("2019-05-02", "2019-03-22", false), ("2019-05-05", "2019-03-21", false),
        ("2019-05-05", "2019-03-22", true), ("2019-04-28", "2019-03-21", false), ("2019-04-28", "2019-03-22", true),
        ("2020-01-31", "2020-01-25", true), ("2020-01-31", "2020-01-26", false), ("2020-02-01", "2020-01-25", true),
        ("2020-02-01", "2020-01-26", false), ("2015-09-03", "2015-05-12", true), ("2015-09-03", "2015-05-13", false),
    ])
    func aChangeWithinTheYearIsKnownFromItsDay(_ day: Day, _ asOf: Day, _ works: Bool) throws {
        #expect(try LawBooks.builtIn().almanac(asOf: asOf).kind(of: day).isWorking == works)
    }

    @Test func beyondTheNoticesTheMissingOneIsNamed() throws {
        let almanac = try LawBooks.builtIn().almanac()
        let refusal = #expect(throws: LawRefusal.self) { try almanac.kind(of: "2027-01-04") }
        #expect(refusal?.answer.zh.contains("关于2027年部分节假日安排的通知") == true)
        #expect(throws: LawRefusal.self) { try almanac.kind(of: "2003-12-31") }
        let early = try LawBooks.builtIn().almanac(asOf: "2018-12-03")
        #expect(throws: LawRefusal.calendarUnknown(year: 2019, asOf: "2018-12-03")) {
            try early.kind(of: "2019-01-02")
        }
    }

    @Test func theLastDaysOfAYearAreProvisionalUntilTheNextNotice() throws {
        let books = try LawBooks.builtIn()
        #expect(books.almanac().isProvisional("2026-12-29"))
        #expect(!books.almanac().isProvisional("2026-12-20"))
        #expect(!books.almanac().isProvisional("2018-12-29"))
        #expect(books.almanac(asOf: "2018-12-01").isProvisional("2018-12-29"))
        #expect(try books.almanac(asOf: "2018-12-01").kind(of: "2018-12-29") == .weekend)
    }

    @Test func aDayAndANumberStandOnlyWhereATextWasRead() throws {
        let books = try LawBooks.builtIn()
        let change = try #require(books.notices.first { $0.year == 2020 && $0.isChange })
        #expect(change.number == "国办发明电〔2020〕1号")
        #expect(change.issued == "2020-01-26")
        let old = try #require(books.notices.first { $0.year == 2005 })
        #expect(old.title.zh.contains("文号待核"))
        #expect(old.issued == nil)
    }
}
