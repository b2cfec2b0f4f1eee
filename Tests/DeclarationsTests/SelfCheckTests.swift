import Testing

@testable import Declarations

private func field(
    _ column: String, _ kind: FieldKind = .integer, optional: Bool = false, label: Label = Label("字段", "Field"),
    _ marks: FieldMark...
) -> FieldShape {
    FieldShape(column: column, label: label, kind: kind, isOptional: optional, marks: Set(marks))
}

private func register(
    _ fields: FieldShape..., table: String = "loan", title: Label = Label("借阅", "loan"), parent: String? = nil,
    once: [String] = [], alike: [LikenessShape] = [], numbers: String = "{n}",
    states: [StateShape] = [.recorded, .void], steps: [StepShape] = []
) -> RegisterShape {
    RegisterShape(
        table: table, title: title, function: .organisation, fields: fields.isEmpty ? [field("copies")] : fields,
        numbers: NumberStyle(numbers), parent: parent, once: once, alike: alike, states: states,
        steps: steps)
}

private func rules(_ shapes: RegisterShape...) -> [String] {
    SelfCheck(shapes: shapes, figures: [], identities: []).faultsOfRegisters.map(\.rule)
}

@Test func aSoundRegisterHasNoFaults() {
    #expect(rules(register(), register(table: "shelf")) == [])
    #expect(Catalogue(registers: [Loan.self]).faults == [])
}

@Test func tablesAndColumnsStandOnce() {
    #expect(rules(register(), register()) == ["table"])
    #expect(rules(register(field("copies"), field("copies"))) == ["column"])
}

@Test(arguments: RegisterShape.systemColumns)
func noFieldIsCalledLikeASystemColumn(_ column: String) {
    #expect(rules(register(field(column))) == ["system"])
}

@Test(arguments: ["order", "group", "Copies", "lent-on", "1st", "", "册数"])
func noFieldHasANameThatSQLCannotRead(_ column: String) {
    #expect(rules(register(field(column))) == ["name"])
}

@Test func everyLabelIsInBothLanguages() {
    #expect(rules(register(field("copies", label: Label("册数", "")))) == ["label"])
    #expect(rules(register(field("copies", label: Label("", "Copies")))) == ["label"])
    #expect(rules(register(title: Label("", "loan"))) == ["label"])
}

@Test func aTextFieldIsEitherOpenOrPersonal() {
    #expect(rules(register(field("title", .text))) == ["privacy"])
    #expect(rules(register(field("title", .text, .open, .personal(.name)))) == ["privacy"])
    #expect(rules(register(field("copies", .integer, .personal(.text)))) == ["privacy"])
    #expect(rules(register(field("reader", .text, .personal(.name)))) == [])
}

@Test func personalDataNeitherSortsNorFilters() {
    for mark in [FieldMark.sorted, .filtered] {
        #expect(rules(register(field("reader", .text, .personal(.name), mark))) == ["privacy"])
    }
}

@Test func whatMayBeEmptyDoesNotSort() {
    #expect(rules(register(field("back_on", .day, optional: true, .sorted))) == ["sorted"])
}

@Test func onlyTextIsSearched() {
    #expect(rules(register(field("copies", .integer, .searched))) == ["searched"])
}

@Test func aReferenceNamesARegister() {
    #expect(rules(register(field("shelf", .reference("shelf")))) == ["reference"])
    #expect(rules(register(field("earlier", .reference("loan"), optional: true))) == [])
}

@Test func aReferenceIsNarrowedByAConditionOfTheOtherList() {
    let narrowed = FieldMark.narrowed(Narrowing(column: "copies", codes: ["1"], labels: [Label("一", "One")]))
    let earlier = field("earlier", .reference("loan"), optional: true, narrowed)
    #expect(rules(register(earlier, field("copies"))) == ["narrowed"])
    #expect(rules(register(earlier, field("copies", .integer, .filtered))) == [])
    #expect(rules(register(field("copies", .integer, narrowed))) == ["narrowed"])
}

@Test func anOwnerIsAlwaysGiven() {
    #expect(rules(register(field("earlier", .reference("loan"), optional: true, .owner))) == ["owner"])
    #expect(rules(register(field("copies", .integer, .owner))) == ["owner"])
    #expect(rules(register(field("earlier", .reference("loan"), .owner))) == [])
}

@Test func aTitleThatIsARecordHasATextAtItsEnd() {
    #expect(rules(register(field("earlier", .reference("loan"), optional: true, .title))) == ["title"])
}

@Test func aLocalCodeSaysWhichList() {
    #expect(rules(register(field("level", .localCode))) == ["list"])
    #expect(rules(register(field("level", .localCode, .list("levels")))) == [])
}

@Test func anOrderNamesADayOfTheSameKind() {
    #expect(rules(register(field("back_on", .day, .notBefore("lent_on")))) == ["order"])
    #expect(rules(register(field("back_on", .day, .notBefore("copies")), field("copies"))) == ["order"])
    #expect(rules(register(field("back_on", .day, .notBefore("seen_at")), field("seen_at", .moment))) == ["order"])
    #expect(rules(register(field("copies", .integer, .planned))) == ["planned"])
}

@Test func aLineNeedsItsRecordAndWhatOccursOnceIsGiven() {
    #expect(rules(register(field("copies"), parent: "copies")) == ["line"])
    #expect(rules(register(field("earlier", .reference("loan"), optional: true), parent: "earlier")) == ["line"])
    #expect(rules(register(field("back_on", .day, optional: true), once: ["back_on"])) == ["once"])
    #expect(rules(register(field("copies"), once: ["shelf"])) == ["once"])
}

@Test func aNumberPatternHoldsTheRunningNumber() {
    #expect(rules(register(numbers: "{year}")) == ["number"])
}

@Test func aRegisterHasFieldsAndAtMostOneTitle() {
    let title = [field("one", .text, .open, .title), field("two", .text, .open, .title)]
    #expect(rules(register(title[0], title[1])) == ["title"])
}

private let states = ["lent", "back", "lost"].map { StateShape(name: $0, label: Label("态", "State"), isEnd: false) }

private func step(_ name: String, _ from: [String], _ to: String, asks: [String] = [], by: [Role] = [.clerk])
    -> StepShape
{
    StepShape(
        name: name, label: Label("办", "Do"), from: from, to: to, by: by, asks: asks, needsSecondPerson: false)
}

private func rules(_ steps: StepShape...) -> [String] {
    rules(register(states: states + [.void], steps: steps))
}

@Test func everyStateIsReachedFromTheFirst() {
    #expect(rules(step("return", ["lent"], "back"), step("lose", ["back"], "lost")) == [])
    #expect(rules(step("return", ["lent"], "back")) == ["unreachable"])
    #expect(rules(step("return", ["lent"], "back"), step("lose", ["lost"], "lost")) == ["unreachable"])
}

@Test func aStepLeadsBetweenKnownStates() {
    let rest = step("lose", ["lent"], "lost")
    #expect(rules(rest, step("return", ["lent"], "back"), step("burn", ["lent"], "ashes")) == ["state"])
    #expect(rules(rest, step("return", ["lent"], "back"), step("burn", ["ashes"], "lost")) == ["state"])
    #expect(rules(rest, step("return", ["lent"], "back"), step("void", ["lent"], "void")) == ["state"])
    #expect(rules(rest, step("return", [], "back")) == ["state", "unreachable"])
    #expect(rules(rest, step("lose", ["lent"], "back")) == ["step"])
}

@Test func aStepAsksForKnownColumnsAndSomebodyMayTakeIt() {
    let rest = step("lose", ["lent"], "lost")
    #expect(rules(rest, step("return", ["lent"], "back", asks: ["weight"])) == ["column"])
    #expect(rules(rest, step("return", ["lent"], "back", by: [])) == ["role"])
}

@Test func aLikenessNamesAFieldByWhichRecordsAreFound() {
    let (byName, byKind) = (
        LikenessShape(columns: ["name"], whole: []), LikenessShape(columns: ["name"], whole: ["kind"])
    )
    let searched = field("name", .text, .personal(.name), .searched)
    #expect(rules(register(field("name", .text, .personal(.name)), alike: [byName])) == ["alike"])
    #expect(rules(register(searched, alike: [byName])) == [])
    #expect(rules(register(searched, alike: [byKind])) == ["alike"])
}
