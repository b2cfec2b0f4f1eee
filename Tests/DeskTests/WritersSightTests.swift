import Bureau
import Declarations
import Ledger
import Testing

@testable import Desk

/// Whoever has just written something goes over it in clear on the same day; for everybody else it is covered.
@Suite struct WritersSightTests {
    private static let identity = "110101199003077774"

    /// A party that the worker at the desk enters.
    private func entered(_ desk: DeskWorld) async throws -> (dispute: String, party: String) {
        let dispute = desk.disputes[0].id
        let typed = [
            "name": "Party Poe", "side": "applicant", "kind": "person", "dispute": String(dispute),
            "phone": "13800000123", "identity_number": Self.identity,
        ]
        let form = try await desk.form("/dispute_party/new?dispute=\(dispute)")
        let answer = try await desk.post("/dispute_party/new", form.merging(typed) { _, new in new })
        #expect(answer.status == 303)
        let party = try desk.store.read { try $0.rows(DisputeParty.self).map(\.id) }.max() ?? 0
        return ("/dispute/\(dispute)", "/dispute_party/\(party)")
    }

    private func looks(_ desk: DeskWorld, at party: String) throws -> [Entry] {
        let id = Int64(party.split(separator: "/").last ?? "") ?? 0
        return try desk.store.read { try $0.history(DisputeParty.shape, id: id) }.filter { $0.event == "revealed" }
    }

    @Test func theWriterSeesNamesPhonesAndTextsAndTheLookIsKept() async throws {
        try await atTheDesk { desk in
            let matter = try await entered(desk)
            for _ in 1...2 {
                for path in [matter.dispute, matter.party] {
                    let page = try await desk.get(path).text
                    #expect(page.contains("Party Poe") && !page.contains(Self.identity), "\(path)")
                }
            }
            #expect(try await desk.get(matter.party).text.contains("您今天录入的"))
            let kept = try looks(desk, at: matter.party)
            #expect(kept.count == 1 && kept[0].actor == "worker" && kept[0].reason == "录入当日核对")
            #expect(try await !desk.get("/dispute_party").text.contains("Party Poe"), "lists stay covered")
            #expect(try await !desk.get("/api/v1" + matter.party).text.contains("Party Poe"), "so do the twins")
        }
    }

    @Test func nobodyElseSeesIt() async throws {
        try await atTheDesk { desk in
            let matter = try await entered(desk)
            let other = try await desk.asking("ona", .of(.clerk))
            for path in [matter.dispute, matter.party] {
                let page = try await other.get(path).text
                #expect(!page.contains("Party Poe") && !page.contains("您今天录入的"))
            }
            #expect(try looks(desk, at: matter.party).isEmpty)
        }
    }

    @Test func whatAnotherHasWrittenOverItIsTheirs() async throws {
        try await atTheDesk { desk in
            let matter = try await entered(desk)
            let other = try await desk.asking("ona", .of(.clerk))
            let id = Int64(matter.party.split(separator: "/").last ?? "") ?? 0
            try await desk.store.write(as: Actor(account: "ona")) { transaction in
                var row = try transaction.reading.find(DisputeParty.self, id)
                row.record.name = "Quoth Quill"
                _ = try transaction.change(row, reason: "misheard")
            }
            #expect(try await other.get(matter.party).text.contains("Quoth Quill"))
            let page = try await desk.get(matter.party).text
            #expect(!page.contains("Quoth Quill") && !page.contains("Party Poe") && page.contains("13800000123"))
        }
    }

    @Test func onTheNextDayItIsCovered() async throws {
        try await atTheDesk { desk in
            let matter = try await entered(desk)
            let id = Int64(matter.party.split(separator: "/").last ?? "") ?? 0
            let (own, day) = try desk.store.read { reading in
                let record = try reading.record(DisputeParty.shape, id: id)
                let history = try reading.history(DisputeParty.shape, id: id)
                let worker = try #require(try Official.named("worker", on: DeskWorld.noon.day, in: reading))
                let days = [DeskWorld.noon.day, DeskWorld.noon.day + 1]
                let columns = try days.map { try May.ownWords(in: record, history, worker, on: $0) }
                return (columns[0], columns[1])
            }
            #expect(Set(own) == ["name", "phone"] && day.isEmpty)
        }
    }
}
