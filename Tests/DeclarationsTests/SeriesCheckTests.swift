import Testing

@testable import Declarations

/// How often a loan was asked for.
private struct Asking: Series {
    var loan = Ref<Loan>(0)
    var askedOn = Day.notGiven
    var asker = ""
    var times = 0

    static let table = "asking"
    static let title = Label("查询", "askings")
    static let function = Function.organisation
    static let fields: [Field<Asking>] = [
        Field(\.loan, "loan", Label("借阅", "Loan")),
        Field(\.askedOn, "asked_on", Label("日期", "Day")),
        Field(\.asker, "asker", Label("查询人", "By"), .personal(.name)),
        Field(\.times, "times", Label("次数", "Times")),
    ]
    static var about: PartialKeyPath<Asking> { \.loan }
    static var when: PartialKeyPath<Asking> { \.askedOn }
    static var retention: Retention { .always }
}

/// Everything wrong that a series can have.
private struct Crooked: Series {
    var hour = 0
    var name = ""
    var loan = Ref<Loan>(0)

    static let table = "order"
    static let title = Label("歪", "")
    static let function = Function.organisation
    static let fields: [Field<Crooked>] = [
        Field(\.hour, "hour", Label("时", "Hour")),
        Field(\.name, "name", Label("名", "Name")),
        Field(\.loan, "loan", Label("借阅", "Loan")),
    ]
    static var about: PartialKeyPath<Crooked> { \.name }
    static var when: PartialKeyPath<Crooked> { \.hour }
    static var once: [PartialKeyPath<Crooked>] { [\.loan] }
    static var retention: Retention { .after("copies") }
}

@Test func aSoundSeriesHasNoFaults() {
    #expect(Catalogue(registers: [Loan.self], series: [Asking.self]).faults == [])
}

@Test func aCrookedSeriesHasThemAll() {
    let faults = Catalogue(registers: [Loan.self], series: [Crooked.self]).faults
    #expect(faults.map(\.rule) == ["label", "name", "column", "privacy", "about", "when", "retention"])
}

@Test func aSeriesWithoutItsRegisterOrInTwoPlacesHasFaults() {
    #expect(Catalogue(registers: [], series: [Asking.self]).faults.map(\.rule) == ["reference"])
    let twice = Catalogue(registers: [Loan.self], series: [Asking.self, Asking.self])
    #expect(twice.faults.map(\.rule).contains("table"))
}

@Test func aRowSaysWhatItLacksAndWhatIsTooLong() {
    var row = Asking()
    #expect(Asking.shape.faults(in: row.values).map(\.field) == ["loan", "asked_on"])
    (row.loan, row.askedOn) = (Ref(1), "2019-07-01")
    row.asker = String(repeating: "长", count: Limits.lineScalars + 1)
    #expect(Asking.shape.faults(in: row.values).map(\.rule) == ["length"])
    row.asker = "李雷"
    #expect(Asking.shape.faults(in: row.values) == [])
}
