import Bureau
import Declarations
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct Journals {
    @Test func anAuditorFindsEntriesByEventRegisterRecordAndDay() async throws {
        try await atTheDesk { desk in
            let auditor = try await desk.asking("auditor", .of(.auditor))
            let id = desk.disputes[0].id
            func entries(_ conditions: String) async throws -> [String] {
                let page = try await auditor.get("/journal" + conditions).text
                return page.matches(of: /<td class="no">(\d+)<\/td>/).map { String($0.output.1) }
            }
            let ofOne = try await entries("?register=dispute&record=\(id)")
            #expect(ofOne.count == 3, "recorded, accepted, begun")
            #expect(try await entries("?register=dispute&record=\(id)&event=accept").count == 1)
            #expect(try await entries("?until=2019-01-01").isEmpty)
            #expect(try await !entries("?until=2019-01-02&register=dispute").isEmpty)
            #expect(try await auditor.get("/journal?until=2019-02-30").status == 422)
        }
    }

    @Test func whatNoIndexFindsIsLookedForInPartsAndNothingIsLeftOut() async throws {
        try await atTheDesk { desk in
            let account = try desk.store.read { try $0.entries(JournalQuery(event: "accept")).entries[0].actor }
            func found(look: Int64) throws -> (entries: [Entry], parts: Int) {
                var (entries, parts) = ([Entry](), 0)
                var query = JournalQuery(account: account, event: "accept")
                repeat {
                    let part = try desk.store.read { try $0.entries(query, look: look) }
                    (entries, parts, query.before) = (entries + part.entries, parts + 1, part.next)
                } while query.before != nil
                return (entries, parts)
            }
            let (whole, piecemeal) = (try found(look: Limits.journalLook), try found(look: 7))
            #expect(whole.entries == piecemeal.entries && !whole.entries.isEmpty)
            #expect(piecemeal.parts > whole.parts)
            let auditor = try await desk.asking("auditor", .of(.auditor))
            #expect(try await auditor.get("/journal?account=\(account)&event=accept").text.contains("受理"))
        }
    }

    @Test func thePageSaysWhetherItsEntriesAreLinked() async throws {
        try await atTheDesk { desk in
            let auditor = try await desk.asking("auditor", .of(.auditor))
            let page = try await auditor.get("/journal").text
            #expect(page.contains("逐条验过") && !page.contains("不相接"))
            let entry = try #require(try desk.store.read { try $0.entries(JournalQuery()).entries.first })
            #expect(try desk.store.read { try $0.isLinked(entry) })
        }
    }
}

@Suite struct Doors {
    @Test func theNavigationLeadsNobodyToAClosedDoor() async throws {
        try await atTheDesk { desk in
            for role in Role.allCases where ![.supervised, .enterprise, .applicant].contains(role) {
                let somebody = try await desk.asking(role.rawValue.lowercased(), .of(role))
                let page = try await somebody.get("/").text
                let navigation = page.firstMatch(of: /<nav class="side".*?<\/nav>/)?.output ?? ""
                let ways = navigation.matches(of: /href="(\/[^"#]*)"/).map { String($0.output.1) }
                for way in Set(ways) {
                    let status = try await somebody.get(way).status
                    #expect([200, 303].contains(status), "\(role) finds \(way) closed: \(status)")
                }
            }
        }
    }

    @Test func aRefusalSaysWhoMayAndWhoAsked() async throws {
        try await atTheDesk { desk in
            let lawyer = try await desk.asking("li", .of(.lawyer))
            let page = try await lawyer.get("/journal").text
            #expect(page.contains("须由安全审计员办理") && page.contains("li（律师）"))
            let clerk = try await desk.asking("east", .of(.clerk, functions: [.corrections]))
            #expect(try await clerk.get("/dispute").text.contains("href=\"/emergency?register=dispute\""))
            #expect(try await !lawyer.get("/dispute").text.contains("/emergency"))
        }
    }
}
