import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// Two people have one record open, and both save.
@Suite struct Clashing {
    private func path(_ desk: DeskWorld, _ index: Int = 1) -> String { "/dispute/\(desk.disputes[index].id)/edit" }

    private func fields(_ desk: DeskWorld, _ index: Int = 1) async throws -> [String: Any] {
        let twin = try await desk.get("/api/v1/dispute/\(desk.disputes[index].id)").json()
        return try #require((twin["record"] as? [String: Any])?["fields"] as? [String: Any])
    }

    /// The page that whoever saves second gets, and everything that its form carries.
    private func second(
        _ desk: DeskWorld, mine: [String: String], theirs: [String: String]
    ) async throws -> (page: DeskWorld.Answer, form: [String: String]) {
        let path = path(desk)
        let seen = try await desk.form(path)
        let other = try await desk.asking("other", .of(.clerk), .of(.unitHead))
        let opened = try await other.form(path)
        let saved = try await other.post(path, opened.merging(theirs) { _, new in new })
        #expect(saved.status == 303)
        let page = try await desk.post(path, seen.merging(mine) { _, new in new })
        #expect(page.status == 412)
        return (page, DeskWorld.carried(by: page.text))
    }

    @Test func whoSavesSecondSeesBothAndChoosesFieldByField() async throws {
        try await atTheDesk { desk in
            let (page, form) = try await self.second(
                desk,
                mine: [
                    "persons_involved": "5", "amount": "777", "difficulty": "difficult", Form.reasonName: "Counted",
                ],
                theirs: ["persons_involved": "9", "referred_to": "Court", Form.reasonName: "Asked again"])
            for words in ["other 2019-07-01", "打开时", "您填的", "<p>2</p>", ">9<", ">5<", "Court", "777"] {
                #expect(page.text.contains(words), "\(words)")
            }
            let open = try await desk.post(self.path(desk), form)
            #expect(open.status == 422 && open.text.contains("涉及人数：请选用哪一个") && open.text.contains("777"))
            let chosen = DeskWorld.carried(by: open.text).merging(
                ["choose.persons_involved": "mine", "choose.referred_to": "theirs", "choose.amount": "mine"]
            ) { _, new in new }
            let saved = try await desk.post(self.path(desk), chosen)
            #expect(saved.status == 303)
            let after = try await self.fields(desk)
            #expect(after["persons_involved"] as? Int == 5 && after["referred_to"] as? String == "Court")
            #expect(after["amount"] as? Double == 777 && after["difficulty"] as? String == "difficult")
        }
    }

    @Test func theirsStandsWhereItIsChosen() async throws {
        try await atTheDesk { desk in
            let (_, form) = try await self.second(
                desk, mine: ["persons_involved": "5", "amount": "777", Form.reasonName: "Counted"],
                theirs: ["persons_involved": "9", Form.reasonName: "Asked again"])
            let chosen = ["choose.persons_involved": "theirs", "choose.amount": "mine"]
            let saved = try await desk.post(self.path(desk), form.merging(chosen) { _, new in new })
            #expect(saved.status == 303)
            let after = try await self.fields(desk)
            #expect(after["persons_involved"] as? Int == 9 && after["amount"] as? Double == 777)
        }
    }

    @Test func aFormWhoseVersionIsForgedIsNoWayRoundIt() async throws {
        try await atTheDesk { desk in
            let seen = try await desk.form(self.path(desk))
            for version in ["", "x", "-1", "99", "9999999999999999999999"] {
                var form = seen.merging(["persons_involved": "5", Form.reasonName: "Counted"]) { _, new in new }
                form["version"] = version
                form["request"] = "forged\(version)"
                let answer = try await desk.post(self.path(desk), form)
                #expect(answer.status == 412, "\(version)")
            }
            let after = try await self.fields(desk)
            #expect(after["persons_involved"] as? Int == 2)
        }
    }

    @Test func aStepThatIsNoLongerPossibleSaysSoAndKeepsWhatWasTyped() async throws {
        try await atTheDesk { desk in
            let path = "/dispute/\(desk.disputes[0].id)/steps/succeed"
            let seen = try await desk.form(path)
            let typed = ["concluded_on": "2019-06-30", "agreement_form": "oral"]
            let first = try await desk.post(path, seen.merging(typed) { _, new in new })
            #expect(first.status == 303)
            var stale = seen.merging(["concluded_on": "2019-06-29", "agreement_form": "written"]) { _, new in new }
            stale["request"] = "another"
            let late = try await desk.post(path, stale)
            #expect(late.status == 412 && late.text.contains("2019-06-29") && late.text.contains("2019-06-30"))
            #expect(!late.text.contains("按选定的保存"))
        }
    }

    @Test func aCoveredValueIsComparedWithoutBeingShown() async throws {
        try await atTheDesk { desk in
            let (page, form) = try await self.second(
                desk, mine: ["brief": "What I heard", Form.reasonName: "Heard"],
                theirs: ["brief": "What they heard", Form.reasonName: "Heard too"])
            #expect(page.text.contains("What I heard") && !page.text.contains("What they heard"))
            #expect(!page.text.contains("Somebody&#39;s secret"))
            let mine = form.merging(["choose.brief": "mine"]) { _, new in new }
            #expect(try await desk.post(self.path(desk), mine).status == 303)
        }
    }

    @Test func programsAreToldInTheSameWords() async throws {
        try await atTheDesk { desk in
            let patch = "{\"fields\": {\"persons_involved\": 7}, \"reason\": \"Counted again\"}"
            let place = "/api/v1/dispute/\(desk.disputes[1].id)"
            let stale = try await desk.send(place, patch, .patch, key: "a", version: "\"1\"")
            let faults = try #require(try stale.json()["faults"] as? [[String: Any]])
            #expect(stale.status == 412 && faults.first?["rule"] as? String == "conflict")
            #expect(faults.first?["field"] as? String == "version")
        }
    }
}

extension DeskWorld {
    /// What a page's form carries: hidden fields, texts, and what is ticked already.
    static func carried(by page: String) -> [String: String] {
        var fields: [String: String] = [:]
        for input in page.matches(of: /<input type="(?:hidden|text)"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/) {
            fields[String(input.1)] = String(input.2)
        }
        for radio in page.matches(of: /<input type="radio" name="([^"]+)" value="([^"]+)" required checked>/) {
            fields[String(radio.1)] = String(radio.2)
        }
        return fields
    }
}
