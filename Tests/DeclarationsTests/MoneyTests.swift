import Declarations
import Testing

@Test func anAmountReadsAsItIsWritten() {
    for fen in stride(from: Int64(-1_000_003), through: 99_999_999, by: 9_973) {
        let money = Money(fen: fen)
        #expect(Money(money.description) == money)
    }
}

@Test func amountsAddUpWithoutLoss() {
    let parts = (0..<1_000).map { _ in Money(fen: 1) }
    #expect(parts.reduce(Money(fen: 0), +) == Money(yuan: 10))
    #expect(Money(fen: -5).description == "-0.05")
    #expect(Money("-0.05") == Money(fen: -5))
    #expect(Money("5,200.5") == Money(fen: 520_050))
}

@Test(arguments: ["", ".", "5.", "5.001", "5.-1", "5..1", "一百", "1e3", "99999999999999999999"])
func whatIsNoAmountIsNotRead(_ text: String) {
    #expect(Money(text) == nil)
}

@Test func numbersRunPerUnitAndYearAsTheirPatternSays() {
    let style = NumberStyle("({year}){unit}人调字第{n:3}号")
    #expect(style.number(12, unit: "钟北", year: 2019) == "(2019)钟北人调字第012号")
    #expect(style.series(unit: "钟北", year: 2019) != style.series(unit: "钟北", year: 2020))
    #expect(style.series(unit: "钟北", year: 2019) != style.series(unit: "钟五", year: 2019))
    #expect(NumberStyle("{n}").series(unit: "钟北", year: 2019) == NumberStyle("{n}").series(unit: "钟五", year: 2020))
    #expect(style.fault == nil)
    #expect(NumberStyle("{year}").fault != nil)
}

@Test func numbersOfOneSeriesNeverMeet() {
    let style = NumberStyle("{unit}-{year}-{n:2}")
    let numbers = (1...500).map { style.number($0, unit: "a", year: 2019) }
    #expect(Set(numbers).count == numbers.count)
}
