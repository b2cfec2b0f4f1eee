import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// Somebody stands at the desk: who it is, what goes on about them, and what may begin from there.
@Suite struct FrontDeskTests {
    private func person(_ desk: DeskWorld) async throws -> Int64 {
        try await desk.store.write(as: .console) { transaction in
            var person = Person()
            (person.name, person.identityNote, person.phone) = ("Caller Kay", .notShown, "13800001234")
            return try transaction.record(person).id
        }
    }

    @Test func aPersonsFileSaysWhatGoesOnAboutThemAndStartsWhatIsNew() async throws {
        try await atTheDesk { desk in
            let person = try await self.person(desk)
            let open = desk.disputes[0]
            try await desk.store.write(as: .console) { transaction in
                for dispute in [open, desk.disputes[1]] {
                    var party = DisputeParty()
                    (party.dispute, party.name, party.person) = (Ref(dispute.id), "Caller Kay", Ref(person))
                    _ = try transaction.record(party)
                }
            }
            let page = try await desk.get("/person/\(person)").text
            #expect(page.contains("在办的事项") && page.contains("href=\"/dispute/\(open.id)\""))
            #expect(!page.contains("href=\"/dispute/\(desk.disputes[1].id)\""), "what has ended does not go on")
            #expect(page.contains("href=\"/aid_case/new?applicant=\(person)\""))
            #expect(page.contains("href=\"/dispute/new?form.line=dispute_party.person.\(person)\""))
            let auditor = try await desk.asking("boss", .of(.bureauHead))
            let theirs = try await auditor.get("/person/\(person)").text
            #expect(!theirs.contains("form.line"))
        }
    }

    @Test func aDisputeBegunAtAPersonsFileLeadsToTheirLine() async throws {
        try await atTheDesk { desk in
            let person = try await self.person(desk)
            let begin = "/dispute/new?form.line=dispute_party.person.\(person)"
            let org = try await desk.firstID("/mediation_org")
            let form = try await desk.form(begin).merging([
                "received_on": "2019-06-30", "source": "application", "org": String(org), "kind": "neighbour",
                "difficulty": "simple", "amount": "0", "brief": "Noise", "unit": "0",
            ]) { _, new in new }
            let saved = try await desk.post("/dispute/new", form)
            let place = try #require(saved.headers[.location])
            let dispute = try desk.store.read { try $0.rows(Dispute.self, Query(limit: 1)).first?.id ?? 0 }
            #expect(place == "/dispute_party/new?person=\(person)&dispute=\(dispute)")
            let line = try await desk.get(place).text
            #expect(line.contains("<option value=\"\(person)\" selected>C*********</option>"))
        }
    }

    @Test func aVisitThatOpensADisputeLeadsThere() async throws {
        try await atTheDesk { desk in
            let visit = try await desk.store.write(as: .console) { transaction in
                var visit = Visit()
                (visit.visitedOn, visit.org, visit.subject) = ("2019-06-30", desk.disputes[0].record.org, "Noise")
                return try transaction.record(visit).id
            }
            let page = try await desk.get("/visit/\(visit)").text
            #expect(page.contains("href=\"/dispute/new?form.line=visit_dispute.visit.\(visit)\""))
        }
    }

    @Test func aLineThatCannotFollowIsNotCarried() async throws {
        try await atTheDesk { desk in
            for word in ["dispute.org.1", "visit_dispute.nothing.1", "staff.person.1", "dispute_party.person.x"] {
                let page = try await desk.get("/dispute/new?form.line=\(word)").text
                #expect(!page.contains("name=\"form.line\""))
            }
        }
    }

    @Test func whoIsNotFoundMayBeEntered() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/search?q=Nobody+Known").text
            #expect(page.contains("没有找到") && page.contains("href=\"/dispute/new\""))
        }
    }
}
