import Testing

@testable import Declarations

private let pieces = FigureUnit.count(Label("册", "copies"))

private func figure(
    _ counted: Counted, unit: FigureUnit = pieces, definition: Label = Label("册数", "Copies lent")
) -> Figure {
    figure("loans", counted, unit: unit, definition: definition)
}

private func figure(
    _ id: String, _ counted: Counted, unit: FigureUnit = pieces, definition: Label = Label("册数", "Copies lent")
) -> Figure {
    Figure(
        id, Label("借出", "Lent"), function: .organisation, counted: counted, unit: unit, definition: definition)
}

private func loans(
    _ condition: Predicate = .always, timing: Timing = .flow("lent_on"), amount: Amount = .records
) -> Counted {
    .from(table: "loan", where: condition, timing: timing, amount: amount)
}

private func rules(_ figures: Figure..., identities: [Identity] = []) -> [String] {
    Catalogue(registers: [Loan.self], figures: figures, identities: identities).faults.map(\.rule)
}

@Test func soundFiguresHaveNoFaults() {
    #expect(rules(figure(loans(.is("shelf", "open"))), figure("fees", loans(amount: .sum("fee")), unit: .money)) == [])
    #expect(rules(figure(loans(timing: .stock(from: "lent_on", until: "back_on")))) == [])
}

extension Predicate {
    fileprivate static func `is`(_ column: String, _ code: String) -> Predicate {
        .compare(column, .equal, .text(code))
    }
}

@Test func anIdStandsOnceAndHasADefinition() {
    #expect(rules(figure(loans()), figure(loans())) == ["figure"])
    #expect(rules(figure(loans(), definition: Label("", ""))) == ["definition"])
}

@Test func aFigureCountsARegisterThatIs() {
    let counted = Counted.from(table: "shelf", where: .always, timing: .flow("lent_on"), amount: .records)
    #expect(rules(figure(counted)) == ["table"])
}

@Test func aConditionNamesColumnsThatAre() {
    for condition: Predicate in [
        .is("weight", "x"), .present("weight"), .missing("weight"), .later("weight", than: "lent_on"),
        .holds("weight", "x"), .not(.all([.any([.present("weight")])])),
    ] {
        #expect(rules(figure(loans(condition))) == ["column"])
    }
    #expect(rules(figure(loans(.is("reader", "张三")))) == ["privacy"])
    #expect(rules(figure(loans(.present("reader")))) == [])
}

@Test func aConditionNamesCodesAndStatesThatAre() {
    #expect(rules(figure(loans(.is("shelf", "attic")))) == ["code"])
    #expect(rules(figure(loans(.among("state", [.text("recorded"), .text("burnt")])))) == ["code"])
    #expect(rules(figure(loans(.is("state", "recorded")))) == [])
}

@Test func aConditionFollowsReferencesThatAre() {
    #expect(rules(figure(loans(.through("earlier", table: "loan", .is("shelf", "open"))))) == [])
    #expect(rules(figure(loans(.through("earlier", table: "shelf", .always)))) == ["reference"])
    #expect(rules(figure(loans(.through("copies", table: "loan", .always)))) == ["reference"])
    #expect(rules(figure(loans(.has(table: "loan", via: "earlier", .present("weight"), nil)))) == ["column"])
    #expect(rules(figure(loans(.has(table: "loan", via: "copies", .always, nil)))) == ["reference"])
    #expect(rules(figure(loans(.has(table: "loan", via: "earlier", .always, .flow("copies"))))) == ["timing"])
}

@Test func aFigureIsTimedByADay() {
    #expect(rules(figure(loans(timing: .flow("copies")))) == ["timing"])
    #expect(rules(figure(loans(timing: .stock(from: "lent_on", until: "seen_at")))) == ["timing"])
}

@Test func onlyNumbersAndMoneyAddUp() {
    #expect(rules(figure(loans(amount: .sum("shelf")))) == ["unit"])
    #expect(rules(figure(loans(amount: .sum("copies")), unit: .money)) == ["unit"])
    #expect(rules(figure(loans(amount: .sum("fee")))) == ["unit"])
    #expect(rules(figure(loans(), unit: .money)) == ["unit"])
}

@Test func aDerivedFigureRestsOnFiguresThatAreAndNeverOnItself() {
    #expect(rules(figure("rate", .ratio("loans", over: "all"), unit: .percent)) == ["figure", "figure"])
    #expect(rules(figure("sum", .sum(["loans"]))) == ["figure"])
    #expect(rules(figure("rest", .difference("loans", ["loans"]))) == ["figure", "figure"])
    #expect(rules(figure(loans()), figure("least", .least(of: "loans", by: "shelf"))) == ["group"])
    #expect(rules(figure("one", .sum(["two"])), figure("two", .sum(["one"]))) == ["circle", "circle"])
}

@Test func anIdentityNamesFiguresThatAre() {
    let title = Label("等式", "Identity")
    #expect(
        rules(figure(loans()), identities: [Identity("i", title, .parts(whole: "loans", ["loans"]))]) == [])
    #expect(rules(figure(loans()), identities: [Identity("i", title, .parts(whole: "all", ["loans"]))]) == ["figure"])
    #expect(rules(figure(loans()), identities: [Identity("i", title, .split("loans", by: "shelf"))]) == ["group"])
    #expect(
        rules(identities: [Identity("i", title, .balance(stock: "a", plus: ["b"], minus: []))]) == ["figure", "figure"])
}
