import Bureau
import Declarations
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct HandingTests {
    @Test func openMattersPassInOneActAndEachHistorySaysSo() async throws {
        try await atTheDesk { desk in
            let town = try await desk.town()
            let head = try await desk.asking("head", .of(.unitHead, unit: town.unit), .of(.mediator, unit: town.unit))
            let asked = Address("/handover").with("kind", "pass").with("giver", town.giver.number)
                .with("deputy", town.receiver.number).with("cause", "left").with("starts_on", "2019-07-01")
                .with("reason", "Retires")
            let preview = try await head.get(asked.text)
            #expect(preview.status == 200 && preview.text.contains("dispute_mediator.mediator.\(town.line)"))
            var form = Dictionary(uniqueKeysWithValues: asked.items.map { ($0.name, $0.value) })
            form["matter"] = "dispute_mediator.mediator.\(town.line)"
            (form["token"], form["request"]) = (head.visitor?.token, "once")
            let done = try await head.post("/handover", form)
            #expect(done.status == 303)
            let line = try desk.store.read { try $0.find(DisputeMediator.self, town.line) }
            #expect(line.record.mediator.id == town.receiverPost)
            let history = try desk.store.read { try $0.history(DisputeMediator.shape, id: town.line) }
            #expect(history.first?.event == "handed_over" && history.first?.actor == "head")
            #expect(history.first?.reason.hasSuffix("Retires") == true)
            let page = try await head.get(done.headers[.location] ?? "").text
            #expect(page.contains("T-1"))
        }
    }

    @Test func nobodyHandsOverWhatLiesOutsideTheirUnit() async throws {
        try await atTheDesk { desk in
            let town = try await desk.town()
            let other = try await desk.asking("other", .of(.unitHead, unit: town.otherUnit))
            let asked = Address("/handover").with("giver", town.giver.number).with("deputy", town.receiver.number)
            #expect(try await other.get(asked.text).status == 403)
            let clerk = try await desk.asking("clerk-2", .of(.clerk))
            #expect(try await clerk.get("/handover").status == 403)
        }
    }

    @Test func aDeputyActsForSomebodyBetweenTwoDaysAndEveryEntrySaysFor() async throws {
        try await atTheDesk { desk in
            let town = try await desk.town()
            let giver = try await desk.asking("absent", .of(.clerk), .of(.mediator), person: town.giverPerson)
            let deputy = try await desk.asking("deputy", .of(.statistician), person: town.receiverPerson)
            let form = [
                "kind": "deputy", "giver": town.giver.number, "deputy": town.receiver.number, "cause": "leave",
                "starts_on": "2019-07-01", "ends_on": "2019-07-05", "reason": "On leave",
                "token": giver.visitor?.token ?? "", "request": "once",
            ]
            #expect(try await giver.post("/handover", form).status == 303)
            let id = try desk.store.read { try $0.rows(WorkHandover.self).first?.id } ?? 0
            #expect(try await deputy.get("/dispute/\(desk.disputes[0].id)/edit").status == 403)
            let begun = try await deputy.post("/me/for", ["id": "\(id)", "token": deputy.visitor?.token ?? ""])
            #expect(begun.headers[.setCookie]?.hasPrefix("belfry_for=\(id)") == true)
            let acting: HTTPFields = [.cookie: "belfry_for=\(id)"]
            let path = "/dispute/\(desk.disputes[0].id)"
            #expect(try await deputy.get(path, headers: acting).text.contains("absent"))
            let void = [
                Form.reasonName: "Twice", "version": "\(desk.disputes[0].version)", "request": "a",
                "token": deputy.visitor?.token ?? "",
            ]
            #expect(try await deputy.post(path + "/void", void, headers: acting).status == 303)
            let entry = try desk.store.read { try $0.history(Dispute.shape, id: desk.disputes[0].id).first }
            #expect(entry?.actor == "deputy" && entry?.principal == "absent")
            #expect(try await deputy.get(path, headers: acting).text.contains("deputy 代 absent"))
            // Without being named, the same cookie is worth nothing.
            let stranger = try await desk.asking("stranger", .of(.statistician))
            #expect(try await stranger.get(path + "/edit", headers: acting).status == 403)
        }
    }
}

/// Two members of a unit's staff who both mediate, and an open dispute in the hands of the first.
private struct Town: Sendable {
    var unit: Int64 = 0
    var otherUnit: Int64 = 0
    var giver: Row<Staff>
    var receiver: Row<Staff>
    var giverPerson: Int64 = 0
    var receiverPerson: Int64 = 0
    var receiverPost: Int64 = 0
    var line: Int64 = 0
}

extension DeskWorld {
    fileprivate func town() async throws -> Town {
        let dispute = disputes[0].id
        return try await store.write(as: .console) { transaction in
            let units = try ["East", "West"].map { name in
                var unit = Unit()
                (unit.name, unit.shortName, unit.kind, unit.openedOn) = (name, name, .judicialOffice, "2010-01-01")
                return try transaction.record(unit).id
            }
            let staff = try ["Ann", "Bo"].map { name -> (Row<Staff>, Int64, Int64) in
                var person = Person()
                (person.name, person.identityNote) = (name, .notShown)
                let id = try transaction.record(person).id
                var staff = Staff()
                (staff.person, staff.workplace) = (Ref(id), Ref(units[0]))
                (staff.post, staff.startedOn) = ("Clerk", "2015-01-01")
                var mediator = Mediator()
                (mediator.person, mediator.engagedOn) = (Ref(id), "2015-01-01")
                return (try transaction.record(staff, unit: units[0]), id, try transaction.record(mediator).id)
            }
            var line = DisputeMediator()
            (line.dispute, line.mediator, line.leads) = (Ref(dispute), Ref(staff[0].2), true)
            return Town(
                unit: units[0], otherUnit: units[1], giver: staff[0].0, receiver: staff[1].0, giverPerson: staff[0].1,
                receiverPerson: staff[1].1, receiverPost: staff[1].2,
                line: try transaction.record(line, unit: units[0]).id)
        }
    }
}
