import Bureau
import Declarations
import Ledger
import Testing

@testable import Desk

/// Whoever handles a matter sees whom it is about; the look is kept once a day, and everything else stays covered.
@Suite struct HandlersSightTests {
    private static let identity = "110101199003077774"

    /// A dispute with a party, mediated by somebody who has an account.
    private func handled(_ desk: DeskWorld) async throws -> (dispute: Int64, party: Int64, handler: Int64) {
        let dispute = desk.disputes[0].id
        return try await desk.store.write(as: .console) { transaction in
            var person = Person()
            (person.name, person.identityKind, person.identityNote) = ("Mediating Mo", .none, .notShown)
            let handler = try transaction.record(person).id
            var mediator = Mediator()
            (mediator.person, mediator.engagedOn) = (Ref(handler), "2015-01-01")
            var post = DisputeMediator()
            (post.dispute, post.mediator) = (Ref(dispute), Ref(try transaction.record(mediator).id))
            _ = try transaction.record(post)
            var party = DisputeParty()
            (party.dispute, party.name, party.phone) = (Ref(dispute), "Party Poe", "13800000123")
            party.identityNumber = Self.identity
            return (dispute, try transaction.record(party).id, handler)
        }
    }

    private func looks(_ desk: DeskWorld, at party: Int64) throws -> [Entry] {
        try desk.store.read { try $0.history(DisputeParty.shape, id: party) }.filter { $0.event == "revealed" }
    }

    @Test func theHandlerSeesNamesAndPhonesAndTheLookIsKeptOnceADay() async throws {
        try await atTheDesk { desk in
            let matter = try await handled(desk)
            let mediator = try await desk.asking("mo", .of(.mediator), person: matter.handler)
            for _ in 1...2 {
                let page = try await mediator.get("/dispute/\(matter.dispute)").text
                #expect(page.contains("Party Poe") && page.contains("13800000123") && page.contains("由您承办"))
                #expect(!page.contains(Self.identity))
            }
            let kept = try looks(desk, at: matter.party)
            #expect(kept.count == 1 && kept[0].actor == "mo")
            #expect(kept[0].reason == "承办 \(desk.disputes[0].number)")
            let line = try await mediator.get("/dispute_party/\(matter.party)").text
            #expect(line.contains("Party Poe") && !line.contains(Self.identity))
            let list = try await mediator.get("/dispute_party").text
            #expect(!list.contains("Party Poe"))
            let twin = try await mediator.get("/api/v1/dispute/\(matter.dispute)").text
            #expect(!twin.contains("Party Poe"))
        }
    }

    @Test func whoeverDoesNotHandleItSeesThemCovered() async throws {
        try await atTheDesk { desk in
            let matter = try await handled(desk)
            let other = try await desk.store.write(as: .console) { transaction in
                var person = Person()
                (person.name, person.identityKind, person.identityNote) = ("Other Ona", .none, .notShown)
                return try transaction.record(person).id
            }
            let clerk = try await desk.asking("ona", .of(.clerk), person: other)
            let page = try await clerk.get("/dispute/\(matter.dispute)").text
            #expect(!page.contains("Party Poe") && !page.contains("由您承办"))
            #expect(try looks(desk, at: matter.party).isEmpty)
        }
    }
}
