import Bureau
import Declarations
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct PaletteTests {
    @Test func thePaletteFindsPagesActsAndRecordsByWordAndByTheInitialsOfTheirSound() async throws {
        try await atTheDesk { desk in
            let acts = try await desk.offered("djjf")
            #expect(acts["acts"]?.contains("/dispute/new") == true)
            #expect(try await desk.offered("half-year")["pages"]?.contains("/report") == true)
            #expect(try await desk.offered("T-7")["records"]?.first == "/dispute/\(desk.disputes[6].id)")
        }
    }

    @Test func peopleAreFoundByInitialsAndStayCovered() async throws {
        try await atTheDesk { desk in
            let id = try await desk.store.write(as: .console) { transaction in
                var person = Person()
                (person.name, person.identityNote, person.phone) = ("曾志强", .notShown, "13800001234")
                return try transaction.record(person).id
            }
            let answer = try await desk.get("/api/v1/palette?q=zzq")
            #expect(try await desk.offered("zzq")["people"] == ["/person/\(id)"])
            #expect(answer.text.contains("曾*") && !answer.text.contains("志强") && !answer.text.contains("13800001234"))
        }
    }

    @Test func beforeAnythingIsTypedItBeginsWithWhatWhoeverAsksDidLatelyAndEntersMost() async throws {
        try await atTheDesk { desk in
            #expect(try await desk.offered("")["acts"]?.first == "/dispute/new", "what the bureau enters most")
            let dispute = "/dispute/\(desk.disputes[0].id)"
            try await desk.store.write(as: Actor(account: "worker")) { transaction in
                var row = try transaction.reading.find(Dispute.self, desk.disputes[0].id)
                row.record.personsInvolved = 7
                _ = try transaction.change(row, reason: "counted again")
            }
            let visit = try await desk.form("/unit/new").merging(
                ["name": "Office", "short_name": "Off", "kind": "judicial_office", "opened_on": "2010-01-01"]
            ) { _, new in new }
            #expect(try await desk.post("/unit/new", visit).status == 303)
            let offered = try await desk.offered("")
            #expect(offered["lately"]?.count == 2 && offered["lately"]?.last == dispute)
            #expect(offered["acts"]?.first == "/unit/new", "what they enter most themselves")
            let other = try await desk.asking("other", .of(.clerk))
            #expect(try await other.offered("")["lately"] == nil)
            #expect(try await desk.offered("", from: dispute)["lately"]?.contains(dispute) == false)
        }
    }

    @Test func theOpenRecordsStepsAreOfferedThroughTheGate() async throws {
        try await atTheDesk { desk in
            let open = "/dispute/\(desk.disputes[0].id)"
            let here = try await desk.offered("", from: open)["here"]
            #expect(here?.contains(open + "/steps/succeed") == true)
            let auditor = try await desk.asking("watcher", .of(.auditor))
            let theirs = try await auditor.offered("djjf", from: open)
            #expect(theirs["here"] == nil && theirs["acts"] == nil && theirs["records"] == nil)
        }
    }

    @Test func theSearchPageOffersPagesAndActsWithoutScripts() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/search?q=djjf").text
            #expect(page.contains("href=\"/dispute/new\""))
            #expect(try await desk.get("/keys").text.contains("<kbd>Ctrl K</kbd>"))
        }
    }
}

extension DeskWorld {
    /// The addresses that the palette offers, by kind.
    fileprivate func offered(_ words: String, from: String = "/") async throws -> [String: [String]] {
        let address = Address(PaletteRoutes.twin).with("q", words).with("from", from)
        let groups = try await get(address.text).json()["groups"] as? [[String: Any]] ?? []
        var offered: [String: [String]] = [:]
        for group in groups {
            let items = group["items"] as? [[String: Any]] ?? []
            offered[group["kind"] as? String ?? ""] = items.compactMap { $0["address"] as? String }
        }
        return offered
    }
}
