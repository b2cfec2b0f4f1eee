import Counting
import Declarations
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2019", "2019-01-01", "2019-12-31"), ("2019-H1", "2019-01-01", "2019-06-30"),
        ("2019-H2", "2019-07-01", "2019-12-31"), ("2019-Q2", "2019-04-01", "2019-06-30"),
        ("2020-02", "2020-02-01", "2020-02-29"), ("2019-03-05", "2019-03-05", "2019-03-05"),
        ("2019-03-03..2019-03-15", "2019-03-03", "2019-03-15"),
    ])
    func aPeriodIsReadByItsName(_ name: String, _ from: Day, _ to: Day) throws {
        let period = try Period(named: name)
        #expect(period.from == from)
        #expect(period.to == to)
    }

    @Test(arguments: [
        "", "19", "2019-H3", "2019-Q5", "2019-13", "2019-02-30", "2019-1", "2019-05-01..", "2019H1", "上半年",
    ])
    func whatIsNoPeriodIsRefused(_ name: String) {
        #expect(throws: UnknownPeriod.self) { try Period(named: name) }
    }

    @Test func aReversedOrEndlessPeriodIsRefused() {
        #expect(throws: UnfitPeriod.self) { try Period(from: "2019-02-01", to: "2019-01-31") }
        #expect(throws: UnfitPeriod.self) { try Period(from: "1000-01-01", to: "2019-01-31") }
    }

    @Test(arguments: [
        ("2019-H1", "2018-01-01..2018-06-30", "2018-07-01..2018-12-31"),
        ("2019-01-01..2019-05-31", "2018-01-01..2018-05-31", "2018-08-01..2018-12-31"),
        ("2020-02", "2019-02-01..2019-02-28", "2020-01-01..2020-01-31"),
        ("2021-02", "2020-02-01..2020-02-29", "2021-01-01..2021-01-31"),
        ("2019-03-03..2019-03-15", "2018-03-03..2018-03-15", "2019-02-18..2019-03-02"),
    ])
    func aPeriodIsComparedWithTheYearAndThePeriodBefore(_ name: String, _ year: String, _ before: String) throws {
        let period = try Period(named: name)
        #expect(try period.sameLastYear == Period(named: year))
        #expect(try period.before == Period(named: before))
    }

    @Test func monthsCutOffAtTheEnds() throws {
        let months = try Period(named: "2018-12-15..2019-02-03").months
        let expected = ["2018-12-15..2018-12-31", "2019-01", "2019-02-01..2019-02-03"]
        #expect(try months == expected.map { try Period(named: $0) })
    }

    @Test(arguments: [
        ("2019", "2019年"), ("2019-H1", "2019年上半年"), ("2019-Q3", "2019年第三季度"), ("2019-05", "2019年5月"),
        ("2019-01-01..2019-05-31", "2019年1—5月"), ("2019-03-03..2019-03-15", "2019年3月3日至15日"),
        ("2019-04-24", "2019年4月24日"), ("2018-12-15..2019-02-03", "2018年12月15日至2019年2月3日"),
        ("2019-03-03..2019-05-02", "2019年3月3日至5月2日"),
    ])
    func aPeriodIsCalledAsPeopleCallIt(_ name: String, _ words: String) throws {
        #expect(try Period(named: name).label.zh == words)
    }
}
