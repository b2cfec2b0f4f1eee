import Bureau
import Declarations
import Ledger
import Testing

@testable import Desk

@Suite struct OverviewTests {
    @Test func theFirstPageSetsTheReportsNumbersBesideTheYearBefore() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/")
            #expect(page.status == 200)
            #expect(page.text.contains("全局概览"))
            #expect(page.text.contains("受理调解纠纷"))
            #expect(page.text.contains("同比 无可比基数"))
            let functions = try await desk.get("/api/v1/overview").json()["functions"] as? [[String: Any]] ?? []
            let mediation = try #require(functions.first { $0["function"] as? String == "mediation" })
            let figures = mediation["figures"] as? [[String: Any]] ?? []
            #expect(
                figures.contains { $0["id"] as? String == "mediation.disputes.accepted" && $0["value"] as? Int == 60 })
        }
    }

    @Test func whoeverSeesNumbersOnlySeesThoseOfTheirUnitsWithoutADoor() async throws {
        try await atTheDesk { desk in
            let unit = try await desk.store.write(as: .console) { transaction in
                var unit = Unit()
                (unit.name, unit.shortName, unit.openedOn) = ("East office", "East", "2010-01-01")
                let id = try transaction.record(unit).id
                var dispute = Dispute()
                (dispute.org, dispute.receivedOn, dispute.brief) = (desk.disputes[0].record.org, "2019-03-05", "Noise")
                var row = try transaction.record(dispute, unit: id)
                row.record.acceptedOn = "2019-03-05"
                _ = try transaction.take("accept", on: row)
                return id
            }
            let leader = try await desk.asking("leader", .of(.streetLeader, unit: unit))
            let page = try await leader.get("/")
            #expect(page.status == 200 && page.text.contains("East office"))
            #expect(page.text.contains("受理调解纠纷") && !page.text.contains("class=\"f\""))
            #expect(!page.text.contains("href=\"/dispute"))
            #expect(!page.text.contains("在册社区矫正对象"), "of registers without a record of the unit nothing is said")
            let above = try await desk.asking("above", .of(.superior))
            let whole = try await above.get("/").text
            #expect(whole.contains("在册社区矫正对象") && !whole.contains("class=\"f\""))
            for (somebody, accepted) in [(leader, 1), (above, 61)] {
                let functions = try await somebody.get("/api/v1/overview").json()["functions"] as? [[String: Any]] ?? []
                let figures = functions.flatMap { $0["figures"] as? [[String: Any]] ?? [] }
                let disputes = figures.first { $0["id"] as? String == "mediation.disputes.accepted" }
                #expect(disputes?["value"] as? Int == accepted)
                #expect(try await somebody.get("/dispute").status == 403)
                #expect(try await somebody.get("/figures").status == 403)
            }
            let some = try await desk.asking("some", .of(.superior, functions: [.corrections]))
            let part = try await some.get("/").text
            #expect(part.contains("在册社区矫正对象") && !part.contains("受理调解纠纷"))
            let auditor = try await desk.asking("watcher", .of(.auditor))
            #expect(try await auditor.get("/api/v1/overview").status == 403)
        }
    }

    @Test func aDossierListsWhatRefersHereAndNothingElse() async throws {
        try await atTheDesk { desk in
            let org = desk.disputes[0].record.org.id
            let page = try await desk.get("/mediation_org/\(org)/dossier")
            #expect(page.status == 200)
            #expect(page.text.contains("往来记录"))
            let functions = try await desk.get("/api/v1/mediation_org/\(org)/dossier").json()["functions"]
            let matters = (functions as? [[String: Any]])?.first?["records"] as? [[String: Any]] ?? []
            #expect(matters.count == 30)
            #expect(matters.allSatisfy { $0["register"] as? String == "dispute" && $0["as"] as? String == "org" })
            let record = try await desk.get("/mediation_org/\(org)")
            #expect(record.text.contains("/mediation_org/\(org)/dossier"))
        }
    }

    @Test func aDossierOfNobodyIsNotFound() async throws {
        try await atTheDesk { desk in
            let answer = try await desk.get("/person/999999/dossier")
            #expect(answer.status == 404)
        }
    }

    @Test func aPersonsFileCoversTheName() async throws {
        try await atTheDesk { desk in
            let person = try await desk.store.write(as: .console) { transaction in
                var person = Person()
                person.name = "王小明"
                person.identityNote = .notShown
                return try transaction.record(person).id
            }
            let page = try await desk.get("/person/\(person)/dossier")
            #expect(page.text.contains("一人一档"))
            #expect(page.text.contains("王**") && !page.text.contains("王小明"))
            #expect(page.text.contains("还没有记录提到这里"))
        }
    }
}
