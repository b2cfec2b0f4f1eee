import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// Many records at once, from a grid.
@Suite struct Grids {
    private func form(_ desk: DeskWorld, _ list: String = "visit") async throws -> [String: String] {
        try await desk.form("/\(list)/grid")
    }

    /// Columns: day, organisation, persons, subject, handled as, referred to.
    private func row(_ persons: String = "3", _ org: String = "East committee", _ subject: String = "Noise") -> String {
        "2019-06-28\t\(org)\t\(persons)\t\(subject)\tanswered\t"
    }

    private func send(
        _ desk: DeskWorld, _ rows: [String], _ more: [String: String] = [:], list: String = "visit"
    ) async throws -> DeskWorld.Answer {
        var form = try await form(desk, list)
        form["rows"] = rows.joined(separator: "\n")
        return try await desk.post("/\(list)/grid", form.merging(more) { _, new in new })
    }

    @Test func rowsAreLookedThroughEnteredTogetherAndTakenBackTogether() async throws {
        try await atTheDesk { desk in
            let rows = (1...30).map { self.row(String($0)) }
            let looked = try await self.send(desk, rows)
            #expect(looked.status == 200 && looked.text.contains("登记这 30 条"))
            #expect(try await desk.count("/visit") == 0)
            let form = DeskWorld.carried(by: looked.text).merging(
                ["rows": rows.joined(separator: "\n"), "what": "save"]
            ) { _, new in new }
            let saved = try await desk.post("/visit/grid", form)
            let entry = try #require(try desk.store.read { try $0.fileNotes() }.first?.seq)
            #expect(saved.status == 303 && saved.headers[.location] == "/visit/grid?batch=30&entry=\(entry)")
            let done = try await desk.get("/visit/grid?batch=30&entry=\(entry)").text
            #expect(done.contains("已登记 30 条") && done.contains("href=\"/visit?entry=\(entry)\""))
            #expect(try await desk.count("/visit?entry=\(entry)") == 30)
            let again = try await desk.post("/visit/grid", form)
            #expect(again.status == 303, "sent twice")
            #expect(try await desk.count("/visit") == 30)
            let notes = try desk.store.read { try $0.fileNotes() }
            #expect(notes.map(\.event) == ["entered"])
            let page = try await desk.get("/visit/grid").text
            let batch = try #require(page.firstMatch(of: /name="batch" value="(\d+)"/)?.1)
            let undo = ["token": form["token"] ?? "", "batch": String(batch)]
            let back = try await desk.post("/visit/grid/undo", undo)
            #expect(back.status == 200 && back.text.contains("已撤回 30 条"))
            #expect(try await desk.count("/visit") == 0)
            #expect(try await desk.count("/visit?state=void") == 30)
            #expect(try await desk.post("/visit/grid/undo", undo).status == 409)
        }
    }

    @Test func everyFaultNamesItsCellAndNothingIsWritten() async throws {
        try await atTheDesk { desk in
            let rows = [
                self.row(), self.row("many"), self.row("3", "nobody"), "2019-13-01\tEast committee\t1\tx\tanswered",
            ]
            let looked = try await self.send(desk, rows)
            #expect(looked.status == 422 && !looked.text.contains("value=\"save\""))
            for place in ["data-row=\"1\" data-column=\"2\"", "data-row=\"2\" data-column=\"1\"", "data-row=\"3\""] {
                #expect(looked.text.contains(place), "\(place)")
            }
            let forced = try await self.send(desk, rows, ["what": "save"])
            #expect(forced.status == 422)
            #expect(try await desk.count("/visit") == 0)
        }
    }

    @Test func aHeadingOfItsOwnIsFollowed() async throws {
        try await atTheDesk { desk in
            let rows = ["办理方式\t反映事项\t接待日期\t接待组织\t人数\t心情", "answered\tNoise\t2019-06-28\tEast committee\t4\tgood"]
            let looked = try await self.send(desk, rows)
            #expect(looked.status == 200 && looked.text.contains("没有采用的列：心情"))
            let numbered = try await self.send(desk, ["编号\t接待日期\t接待组织\t人数", "V-1\t2019-06-28\tEast committee\t4"])
            #expect(numbered.status == 422 && numbered.text.contains("用导入更正"))
        }
    }

    @Test func whatIsTooMuchOrNoGridIsTold() async throws {
        try await atTheDesk { desk in
            let many = Array(repeating: "2019-06-28", count: Limits.gridRows + 1)
            let long = try await self.send(desk, many)
            #expect(long.status == 422 && long.text.contains("一次最多"))
            let wide = try await self.send(desk, [self.row() + "\tx\ty"])
            #expect(wide.status == 422 && wide.text.contains("超过"))
            #expect(try await self.send(desk, [""]).status == 422)
            #expect(try await self.send(desk, ["\"never closed"]).status == 422)
            #expect(try await self.send(desk, [self.row()], ["token": "guessed"]).status == 403)
            #expect(try await self.send(desk, [self.row()], ["unit": "999999", "what": "save"]).status < 500)
            #expect(try await desk.get("/law_clock/grid").status != 200)
        }
    }

    @Test func aBatchThatSomebodyWentOnWithStays() async throws {
        try await atTheDesk { desk in
            let saved = try await self.send(desk, [self.row(), self.row("4")], ["what": "save"])
            #expect(saved.status == 303)
            let id = try await desk.firstID("/visit")
            let edit = try await desk.form("/visit/\(id)/edit")
            let typed = ["persons": "9", Form.reasonName: "Counted again"]
            #expect(try await desk.post("/visit/\(id)/edit", edit.merging(typed) { _, new in new }).status == 303)
            let page = try await desk.get("/visit/grid").text
            let batch = try #require(page.firstMatch(of: /name="batch" value="(\d+)"/)?.1)
            let undo = ["token": edit["token"] ?? "", "batch": String(batch)]
            let refused = try await desk.post("/visit/grid/undo", undo)
            #expect(refused.status == 409 && refused.text.contains("有 1 条已被改动"))
            #expect(try await desk.count("/visit") == 2)
            let other = try await desk.asking("other", .of(.clerk))
            let theirs = ["token": other.visitor?.token ?? "", "batch": String(batch)]
            #expect(try await other.post("/visit/grid/undo", theirs).status == 404)
            for forged in ["0", "-1", "x", "9223372036854775807"] {
                let wrong = ["token": edit["token"] ?? "", "batch": forged]
                #expect(try await desk.post("/visit/grid/undo", wrong).status == 404, "\(forged)")
            }
        }
    }

    @Test func nobodyEntersForAnotherUnitOrIntoItsRecords() async throws {
        try await atTheDesk { desk in
            let (east, west, matter) = try await desk.store.write(as: .console) { transaction in
                let units = try ["East office", "West office"].map { name in
                    var unit = Unit()
                    (unit.name, unit.shortName, unit.openedOn) = (name, name, "2010-01-01")
                    return try transaction.record(unit).id
                }
                var dispute = try transaction.reading.find(Dispute.self, desk.disputes[0].id).record
                dispute.brief = "Theirs"
                (dispute.acceptedOn, dispute.concludedOn, dispute.result) = (nil, nil, nil)
                (dispute.agreementForm, dispute.performance) = (nil, nil)
                return (units[0], units[1], try transaction.record(dispute, unit: units[1], number: "W-1").number)
            }
            let parties = try await desk.count("/dispute_party")
            let clerk = try await desk.asking("east", .of(.clerk, unit: east))
            let own = try await self.send(clerk, [self.row()], ["unit": String(east)])
            #expect(own.status == 200)
            let foreign = try await self.send(clerk, [self.row()], ["unit": String(west), "what": "save"])
            #expect(foreign.status == 422 && foreign.text.contains("范围"))
            let line = "\(matter)\tapplicant\tperson\t李四\t\t\t\t\t"
            let party = try await self.send(clerk, [line], ["what": "save"], list: "dispute_party")
            #expect(party.status == 422)
            #expect(try await desk.count("/visit") == 0)
            #expect(try await desk.count("/dispute_party") == parties)
        }
    }

    @Test func likeRowsAreShownBeforeTheyAreEntered() async throws {
        try await atTheDesk { desk in
            let rows = ["王小明\tnone\t\t\tmale\t1970-01-31\t\t\t", "王小明\tnone\t\t\tmale\t1970-01-31\t\t\t"]
            let looked = try await self.send(desk, rows, list: "person")
            #expect(looked.status == 422 && looked.text.contains("可能已经登记过") && looked.text.contains("data-row=\"1\""))
            let knowing = try await self.send(desk, rows, ["known_alike": "1", "what": "save"], list: "person")
            #expect(knowing.status == 303)
            #expect(try await desk.count("/person") == 2)
        }
    }
}
