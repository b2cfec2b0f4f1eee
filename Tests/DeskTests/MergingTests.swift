import Bureau
import Declarations
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct MergingTests {
    @Test func twoFilesAreShownWithWhatRefersToThemAndProposed() async throws {
        try await atTheDesk { desk in
            let files = try await desk.files()
            let path = "/person/\(files.twin.id)/merge"
            let page = try await desk.get(path + "?other=\(files.kept.number)").text
            #expect(page.contains("1 条，合并后 1 条"))
            let form = [
                "other": files.kept.number, "ground": "Same card", "token": desk.visitor?.token ?? "", "request": "m",
            ]
            let done = try await desk.post(path, form)
            #expect(done.status == 303)
            let proposal = try desk.store.read { try $0.rows(PersonMerge.self).first }
            #expect(proposal?.record.kept.id == files.kept.id && proposal?.record.merged.id == files.twin.id)
            let other = try await desk.asking("head-2", .of(.unitHead))
            #expect(try await other.get(path).status == 403)
        }
    }

    @Test func mergingMovesEveryReferenceAndUndoingMovesThemBack() async throws {
        try await atTheDesk { desk in
            let files = try await desk.files()
            let proposal = try await desk.store.write(as: Actor(account: "first")) { transaction in
                var merge = PersonMerge()
                (merge.kept, merge.merged, merge.ground) = (Ref(files.kept.id), Ref(files.twin.id), "Same card")
                return try transaction.record(merge)
            }
            let merged = try await desk.store.write(as: Actor(account: "second")) { transaction in
                var row = proposal
                row.record.mergedOn = "2019-07-01"
                return try transaction.take("merge", on: row)
            }
            func holder() throws -> Int64 {
                try desk.store.read { try $0.find(Mediator.self, files.mediator).record.person.id }
            }
            #expect(try holder() == files.kept.id)
            let history = try desk.store.read { try $0.history(Mediator.shape, id: files.mediator) }
            #expect(history.first?.event == "file_joined" && history.first?.reason == proposal.number)
            let page = try await desk.get("/person/\(files.twin.id)").text
            #expect(page.contains("href=\"/person/\(files.kept.id)\""))
            #expect(try await desk.count("/person") == 1)
            try await desk.store.write(as: Actor(account: "second")) { transaction in
                var row = merged
                (row.record.undoneOn, row.record.undoReason) = ("2019-07-01", "Father and son")
                _ = try transaction.take("undo", on: row)
            }
            #expect(try holder() == files.twin.id)
            #expect(try await desk.count("/person") == 2)
        }
    }
}

extension DeskWorld {
    /// Two files, of which the second has a mediator's post.
    fileprivate func files() async throws -> (kept: Row<Person>, twin: Row<Person>, mediator: Int64) {
        try await store.write(as: .console) { transaction in
            var person = Person()
            (person.name, person.identityNote) = ("Ann", .notShown)
            let (kept, twin) = (try transaction.record(person), try transaction.record(person))
            var mediator = Mediator()
            (mediator.person, mediator.engagedOn) = (Ref(twin.id), "2015-01-01")
            return (kept, twin, try transaction.record(mediator).id)
        }
    }
}
