import Bureau
import Declarations
import Foundation
import HTTPTypes
import Ledger
import Testing

@testable import Desk

@Suite struct Picks {
    @Test func aMediatorIsFoundByTheNameOfTheirPerson() async throws {
        try await atTheDesk { desk in
            let mediator = try await desk.mediator("王小丫")
            for words in ["王小丫", "wxy", ""] {
                let encoded = words.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? ""
                let answer = try await desk.get("/api/v1/mediator/pick?q=\(encoded)").json()
                let choices = answer["choices"] as? [[String: Any]] ?? []
                #expect(choices.map { ($0["id"] as? NSNumber)?.int64Value } == [mediator], "\(words)")
                let name = choices.first?["name"] as? String ?? ""
                #expect(name.hasPrefix("王小丫"), "\(name)")
            }
            let nothing = try await desk.get("/api/v1/mediator/pick?q=nobody").json()
            #expect((nothing["choices"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func whoActsInOfficeIsKnownByNameAndTheSamePersonElsewhereStaysCovered() async throws {
        try await atTheDesk { desk in
            let mediator = try await desk.mediator("王小丫")
            let dispute = desk.disputes[0].id
            try await desk.store.write(as: .console) { transaction in
                var post = DisputeMediator()
                (post.dispute, post.mediator) = (Ref(dispute), Ref(mediator))
                _ = try transaction.record(post)
            }
            for path in ["/mediator", "/mediator/\(mediator)", "/dispute/\(dispute)"] {
                #expect(try await desk.get(path).text.contains("王小丫"), "\(path)")
            }
            let person = try desk.store.read { try $0.record(Mediator.shape, id: mediator)["person"].integer ?? 0 }
            for path in ["/person", "/person/\(person)", "/person/\(person)/dossier", "/api/v1/person/\(person)"] {
                let page = try await desk.get(path).text
                #expect(page.contains("王**"), "\(path)")
            }
            #expect(try await !desk.get("/person").text.contains("王小丫"))
        }
    }

    @Test func whoMayNotReadARegisterIsOfferedNothing() async throws {
        try await atTheDesk { desk in
            _ = try await desk.mediator("王小丫")
            let auditor = try await desk.asking("auditing", .of(.auditor))
            let answer = try await auditor.get("/api/v1/mediator/pick?q=wxy")
            #expect(answer.status == 200 && !answer.text.contains("王"))
            let unsigned = try await desk.nobody.get("/api/v1/mediator/pick?q=wxy")
            #expect(unsigned.status == 401)
        }
    }

    @Test func aLineGoesBackToItsWholeAndOffersTheNext() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0].id
            let path = "/dispute_party/new?dispute=\(dispute)"
            let typed = ["name": "李四", "side": "applicant", "kind": "person", "dispute": String(dispute)]
            let form = try await desk.form(path)
            let answer = try await desk.post("/dispute_party/new", form.merging(typed) { _, new in new })
            #expect(answer.status == 303)
            let place = try #require(answer.headers[.location])
            #expect(place == "/dispute/\(dispute)?added=dispute_party")
            let page = try await desk.get(place)
            #expect(page.text.contains("已办：登记当事人") && page.text.contains("李四"))
        }
    }

    @Test func aPartysNumberThatCannotBeOneIsRefused() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0].id
            var typed = ["name": "李四", "side": "applicant", "kind": "person", "dispute": String(dispute)]
            typed["identity_number"] = "990000199902300011"
            let form = try await desk.form("/dispute_party/new?dispute=\(dispute)")
            let answer = try await desk.post("/dispute_party/new", form.merging(typed) { _, new in new })
            #expect(answer.status == 422 && answer.text.contains("出生日期 19990230 不存在"))
        }
    }

    @Test func aFieldOfSomeMattersIsMarkedAsThoseMattersNeedIt() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/supervised_person/new").text
            let label = try #require(page.firstMatch(of: /<label for="probation_months">([^<]*)(<span)?/))
            #expect(label.1 == "缓刑考验期" && label.2 == nil, "needed with a suspended sentence")
            #expect(page.contains("data-asked>矫正类别为“缓刑”时填"), "the script takes it away where it is asked")
        }
    }

    @Test func aNewRecordIsNotAskedWhatItsStepsSettle() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/dispute/new").text
            #expect(!page.contains("name=\"concluded_on\"") && page.contains("data-when=\"source\""))
            let parts = page.components(separatedBy: "<details class=\"wide later\"")
            #expect(parts.count == 2 && parts[1].contains("name=\"prevented\"") && !parts[0].contains("prevented"))
        }
    }
}

extension DeskWorld {
    /// A mediator of a person with this name; their id.
    fileprivate func mediator(_ name: String) async throws -> Int64 {
        try await store.write(as: .console) { transaction in
            var person = Person()
            (person.name, person.identityKind, person.bornOn) = (name, .none, "1980-01-01")
            var mediator = Mediator()
            mediator.engagedOn = "2019-01-01"
            mediator.person = Ref(try transaction.record(person, unit: 0).id)
            return try transaction.record(mediator, unit: 0).id
        }
    }
}
