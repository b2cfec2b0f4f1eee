import Declarations
import Testing

@testable import Law

/// Packs are read whole; what is wrong is named with its file, line and reason.
@Suite struct PacksTests {
    private static let head = """
        act: {zh: 试行办法, en: Trial measures}
        number: 试字第1号
        certainty: primary
        looked_on: 2026-11-24
        in_force: {from: 2019-01-01}
        rules:

        """

    private func rule(_ id: String, _ lines: String...) -> String {
        let fixed = ["title: {zh: 期限, en: Limit}", "starts: {zh: 收到, en: received}"]
        return "  - id: \(id)\n" + (fixed + lines).map { "    \($0)\n" }.joined()
    }

    private func read(_ text: String) throws -> LawBooks {
        try LawBooks(reading: [PackFile(name: "trial.yaml", text: text)], PackFiles.notices)
    }

    private func wrong(_ text: String) throws -> [String] {
        do {
            _ = try read(text)
            return []
        } catch let refused as PacksRefused {
            return refused.wrong.map { "\($0.place): \($0.reason.en)" }
        }
    }

    private let sound = ["length: 5 working days", "article: 第1条"]

    @Test func everyPackOfTheProgramIsRead() throws {
        let books = try LawBooks.builtIn()
        #expect(books.rules.rules.count > 180)
        #expect(books.rules.rules.count { $0.certainty == .unverified } > 20)
        #expect(books.rules.rules.allSatisfy { $0.certainty != .unverified || $0.length == nil })
    }

    @Test func aSoundRuleIsRead() throws {
        let books = try read(Self.head + rule("t.one", sound[0], sound[1]))
        let one = try #require(books.rules.versions(of: "t.one").first)
        #expect(one.place.description == "trial.yaml:7")
        #expect(one.source.number == "试字第1号")
        #expect(one.length == .fixed(5, .workingDay))
    }

    @Test(arguments: [
        (["length: 5 moons", "article: 第1条"], "trial.yaml:10: length: 5 moons is not a length"),
        (["length: 5 days", "article: 第1条"], "trial.yaml:7: roll: must say whether"),
        (["length: 5 working days"], "trial.yaml:7: article: missing source"),
        (["length: 5 working days", "article: 第1条", "lenght: 6 days"], "trial.yaml:12: lenght is unknown"),
        (["length: 5 working days", "article: 第1条", "kind: roof"], "trial.yaml:12: kind: roof is unknown"),
        (["length: 5 days", "roll: perhaps", "article: 第1条"], "trial.yaml:11: roll: true or false"),
        (
            ["length: 5 days", "roll: true", "kind: lapsing", "article: 第1条"],
            "trial.yaml:7: t.one: what lapses never rolls"
        ),
        (
            ["length: 5 working days", "article: 第1条", "in_force: {from: 2019-02-30}"],
            "trial.yaml:12: from: 2019-02-30 is not a day"
        ),
        (["article: 第1条"], "trial.yaml:7: t.one: kind norm and no length go together"),
        (["length: 5 working days", "article: 第1条", "after: t.none"], "t.one: after names t.none, which is not there"),
        (
            ["length: 5 working days", "article: 第1条", "after: t.one"],
            "t.one: references run in a circle: t.one → t.one"
        ),
        (
            ["length: 5 working days", "article: 第1条", "leads_to: t.one"],
            "t.one: references run in a circle: t.one → t.one"
        ),
        (["length: 5 working days", "certainty: unverified"], "t.one: a draft has no length"),
        (["length: 5 working days", "article: 第1条", "expected: true"], "t.one: expected, but in force when looked at"),
    ])
    func whatIsWrongIsNamedWithItsLine(_ lines: [String], _ says: String) throws {
        let text =
            Self.head + "  - id: t.one\n    title: {zh: 期限, en: Limit}\n    starts: {zh: 收到, en: received}\n"
            + lines.map { "    \($0)\n" }.joined()
        let found = try wrong(text)
        #expect(found.contains { $0.contains(says) }, "\(found)")
    }

    @Test func versionsMustNotOverlap() throws {
        let twice =
            Self.head + rule("t.one", sound[0], sound[1], "in_force: {from: 2019-01-01, until: 2019-06-30}")
            + rule("t.one", sound[0], sound[1], "in_force: {from: 2019-06-30}")
        #expect(try wrong(twice).contains { $0.contains("trial.yaml:13: t.one (from 2019-06-30) overlaps t.one") })
        let matter =
            Self.head + rule("t.one", sound[0], sound[1], "matter: t.same")
            + rule("t.two", sound[0], sound[1], "matter: t.same")
        #expect(try wrong(matter).contains { $0.contains("t.two") && $0.contains("overlaps t.one") })
        let apart = twice.replacing("{from: 2019-06-30}", with: "{from: 2019-07-01}")
        #expect(try read(apart).rules.rule("t.one", on: "2019-07-01").inForce.from == "2019-07-01")
    }

    @Test func aCircleOfReferencesIsNamed() throws {
        let text =
            Self.head + rule("t.one", sound[0], sound[1], "after: t.two")
            + rule("t.two", sound[0], sound[1], "after: t.one")
        #expect(try wrong(text).contains { $0.contains("t.one → t.two → t.one") })
    }

    @Test func everyFaultIsNamedAtOnce() throws {
        let text = Self.head + rule("t.one", "length: 5 moons") + rule("t.two", "length: 6 suns")
        #expect(try wrong(text).count == 4)
    }

    @Test(arguments: ["act: [", "- a\n- b\n", "act: {zh: 法, en: Act}\nact: {zh: 法, en: Act}\n", ""])
    func whatIsNoMappingIsRefused(_ text: String) throws {
        #expect(try wrong(text).first?.hasPrefix("trial.yaml:") == true)
    }

    @Test func aLocalPackSaysWhoseItIsAndTakesAPlace() throws {
        let text =
            Self.head
            + rule(
                "fy99.review", "length: 3 working days", "article: 第1条",
                "in_force: {from: 1999-10-01, until: 2023-12-31}", "matter: fy.review")
        let file = PackFile(name: "own.yaml", text: text)
        #expect(throws: PacksRefused.self) { try LawBooks.builtIn().adding([file]) }
        let owned = PackFile(name: "own.yaml", text: "owner: 钟楼区司法局\n" + text)
        let books = try LawBooks.builtIn().adding([owned])
        let due = try books.due(ClockQuestion("fy.review", start: .day("2019-03-01")))
        #expect(due.day == "2019-03-06")
        #expect(due.warnings == [.local("钟楼区司法局")])
    }

    @Test func aNoticeAddedLocallyIsTheCalendarFromItsDay() throws {
        let text = """
            owner: 钟楼区司法局
            notices:
              - year: 2027
                number: 国办发明电〔2026〕1号
                issued: 2026-11-20
                holidays:
                  - {name: 元旦, off: 2027-01-01..2027-01-03, worked: [2026-12-26]}

            """
        let books = try LawBooks.builtIn().adding([PackFile(name: "2027.yaml", text: text)])
        #expect(try books.almanac().kind(of: "2026-12-26").isWorking)
        #expect(try books.due(ClockQuestion("fy24.send", start: .day("2026-12-28"))).day == "2027-01-07")
        #expect(throws: LawRefusal.self) {
            try books.due(ClockQuestion("fy24.send", start: .day("2026-12-28"), calendarAsOf: "2026-11-19"))
        }
        let twice = text.replacing("2027", with: "2026").replacing("2026-12-26", with: "2025-12-27")
        #expect(throws: PacksRefused.self) { try LawBooks.builtIn().adding([PackFile(name: "n.yaml", text: twice)]) }
    }
}
