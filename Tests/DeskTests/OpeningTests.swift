import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// A form asks for a record that is not there yet: it is entered on the way, and nothing typed is lost.
@Suite struct Openings {
    private let path = "/supervised_person/new"

    /// The form with what is typed, sent by the button that opens a person's file; where it leads.
    private func opened(_ desk: DeskWorld, _ typed: [String: String]) async throws -> String {
        let form = try await desk.form(path).merging(typed) { _, new in new }
        let answer = try await desk.post(path, form.merging([Opening.Name.open: "person"]) { _, new in new })
        #expect(answer.status == 303)
        return try #require(answer.headers[.location])
    }

    @Test func aPersonIsEnteredOnTheWayAndStandsInTheFormThatWaited() async throws {
        try await atTheDesk { desk in
            let officer = try await desk.asking("officer", .of(.correctionsOfficer))
            #expect(try await officer.get(self.path).text.contains("新增自然人"))
            let way = try await self.opened(officer, ["charge": "盗窃罪", "person": "李甲乙"])
            #expect(!way.contains("李"))
            let page = try await officer.get(way).text
            #expect(page.contains("value=\"李甲乙\""))
            let person = ["identity_kind": "none", "identity_note": "lost", "sex": "male", "born_on": "1980-01-01"]
            let whole = DeskWorld.carried(by: page).merging(person) { _, new in new }
            let wrong = try await officer.post("/person/new", whole.merging(["name": ""]) { _, new in new })
            #expect(wrong.status == 422)
            let named = DeskWorld.carried(by: wrong.text).merging(person) { _, new in new }
            let answer = try await officer.post("/person/new", named.merging(["name": "李甲乙"]) { _, new in new })
            let back = try #require(answer.headers[.location])
            #expect(answer.status == 303 && back.hasPrefix(self.path + "?draft="))
            let form = try await officer.get(back).text
            #expect(form.contains("value=\"盗窃罪\"") && form.contains("selected>李**</option>"))
        }
    }

    @Test func aWayToAnywhereElseIsNotTaken() async throws {
        try await atTheDesk { desk in
            let form = try await desk.form("/person/new")
            let person = [
                "name": "李甲乙", "identity_kind": "none", "identity_note": "lost", "sex": "male", "born_on": "1980-01-01",
                Opening.Name.waiting: "//elsewhere.example/new#1", Opening.Name.column: "person",
            ]
            let answer = try await desk.post("/person/new", form.merging(person) { _, new in new })
            #expect(answer.status == 303 && answer.headers[.location]?.hasPrefix("/person/") == true)
        }
    }

    @Test func aDraftOfSomebodyElseIsNotShownByIt() async throws {
        try await atTheDesk { desk in
            let way = try await self.opened(desk, ["person": "李甲乙"])
            let other = try await desk.asking("other", .of(.clerk))
            #expect(!(try await other.get(way).text.contains("李甲乙")))
        }
    }
}

/// A judicial office is asked for: another unit is neither offered nor taken.
@Suite struct Narrowed {
    @Test func onlyUnitsOfTheKindAreOfferedAndTaken() async throws {
        try await atTheDesk { desk in
            let units = try await desk.store.write(as: .console) { transaction in
                try [("East office", UnitKind.judicialOffice), ("Copy room", .office)].map { name, kind in
                    var unit = Unit()
                    (unit.name, unit.shortName, unit.kind, unit.openedOn) = (name, name, kind, "2010-01-01")
                    return try transaction.record(unit, unit: 0).id
                }
            }
            let page = try await desk.get("/place/new").text
            let offered = try #require(page.firstMatch(of: /<select id="office".*?<\/select>/)).0
            #expect(offered.contains("East office") && !offered.contains("Copy room"))
            var typed = ["name": "T", "code": "320404099", "kind": "subdistrict", "formed_on": "2010-01-01"]
            typed["office"] = String(units[1])
            let form = DeskWorld.carried(by: page)
            let wrong = try await desk.post("/place/new", form.merging(typed) { _, new in new })
            #expect(wrong.status == 422 && wrong.text.contains("责任司法所：须是司法所"))
            typed["office"] = String(units[0])
            #expect(try await desk.post("/place/new", form.merging(typed) { _, new in new }).status == 303)
            let picks = try await desk.get("/api/v1/unit/pick?q=&kind=judicial_office").json()
            #expect((picks["choices"] as? [[String: Any]])?.map { $0["name"] as? String } == ["East office"])
            #expect(try await desk.get("/api/v1/unit/pick?q=&kind=castle").status == 400)
        }
    }
}

/// To whom a new record belongs.
@Suite struct Owners {
    @Test func aFieldThatNamesTheUnitIsNotAskedTwiceAndBringsTheRecordToItsPeople() async throws {
        try await atTheDesk { desk in
            let (unit, person) = try await desk.store.write(as: .console) { transaction in
                var unit = Unit()
                (unit.name, unit.shortName, unit.kind) = ("East office", "East", .judicialOffice)
                unit.openedOn = "2010-01-01"
                var person = Person()
                (person.name, person.identityKind, person.bornOn) = ("李甲乙", .none, "1980-01-01")
                person.identityNote = .lost
                return (try transaction.record(unit, unit: 0).id, try transaction.record(person, unit: 0).id)
            }
            let page = try await desk.get("/resettled_person/new").text
            #expect(!page.contains("id=\"unit\""))
            let typed = [
                "person": String(person), "origin": "prison", "facility": "K", "office": String(unit),
                "released_on": "2019-06-20", "is_key": "0", "grade": "ordinary",
            ]
            let form = DeskWorld.carried(by: page).merging(typed) { _, new in new }
            let answer = try await desk.post("/resettled_person/new", form)
            #expect(answer.status == 303, "\(answer.text)")
            let own = try await desk.asking("east", .of(.clerk, unit: unit))
            #expect(try await own.count("/resettled_person") == 1)
        }
    }

    @Test func recordsBelongToTheBureausOwnOffices() async throws {
        try await atTheDesk { desk in
            _ = try await desk.store.write(as: .console) { transaction in
                for (name, kind) in [("East office", UnitKind.judicialOffice), ("High court", .court)] {
                    var unit = Unit()
                    (unit.name, unit.shortName, unit.kind, unit.openedOn) = (name, name, kind, "2010-01-01")
                    _ = try transaction.record(unit, unit: 0)
                }
            }
            let page = try await desk.get("/visit/new").text
            let offered = try #require(page.firstMatch(of: /<select id="unit".*?<\/select>/)).0
            #expect(offered.contains("East office") && !offered.contains("High court"))
        }
    }
}
