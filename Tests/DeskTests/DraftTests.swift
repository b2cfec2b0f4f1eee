import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

/// What is typed and not sent is kept for whoever typed it.
@Suite struct Drafts {
    private func form(_ desk: DeskWorld, _ typed: [String: String] = ["subject": "Half a sentence"]) async throws
        -> [String: String]
    {
        try await desk.form("/visit/new").merging(typed) { _, new in new }
    }

    private func kept(_ desk: DeskWorld, _ account: String = "worker") throws -> [KeptDraft] {
        try desk.state.drafts(of: account, now: DeskWorld.noon)
    }

    @Test func whatIsTypedIsOfferedAgainAndGoneOnceItIsSent() async throws {
        try await atTheDesk { desk in
            let org = try await desk.firstID("/mediation_org")
            let form = try await self.form(desk)
            let saved = try await desk.post("/visit/new/draft", form)
            #expect(saved.status == 200 && saved.text == "已暂存 12:00", "by the bureau's clock")
            let offered = try await desk.get("/visit/new").text
            #expect(offered.contains("2019-07-01 12:00"))
            let link = try #require(offered.firstMatch(of: /href="(\/visit\/new\?draft=\d+)"/)?.1)
            #expect(try await desk.get("/me").text.contains(link))
            let page = try await desk.get(String(link)).text
            #expect(page.contains("Half a sentence") && page.contains("已接着上次填的内容"))
            let more = ["visited_on": "2019-06-28", "org": String(org), "persons": "3", "handling": "answered"]
            let whole = DeskWorld.carried(by: page).merging(form.merging(more) { _, new in new }) { _, new in new }
            #expect(try await desk.post("/visit/new", whole).status == 303)
            #expect(try self.kept(desk).isEmpty)
        }
    }

    @Test func aFormThatComesBackIsKeptUntilItIsSentOrLetGo() async throws {
        try await atTheDesk { desk in
            let form = try await self.form(desk, ["persons": "many", "subject": "Half a sentence"])
            #expect(try await desk.post("/visit/new", form).status == 422)
            let draft = try #require(try self.kept(desk).first)
            #expect(draft.place.hasPrefix("/visit/new#"))
            let other = try await self.form(desk, ["subject": "Another one"])
            #expect(try await desk.post("/visit/new/draft", other).status == 200)
            #expect(try self.kept(desk).count == 2)
            let letGo = ["token": form["token"] ?? "", "place": draft.place, "back": "/visit/new"]
            #expect(try await desk.post("/me/drafts/end", letGo).headers[.location] == "/visit/new")
            #expect(try self.kept(desk).count == 1)
        }
    }

    @Test func aDraftIsNobodyElsesAndStandsSealed() async throws {
        try await atTheDesk { desk in
            let form = try await self.form(desk)
            #expect(try await desk.post("/visit/new/draft", form).status == 200)
            let key = form["request"] ?? ""
            let other = try await desk.asking("other", .of(.clerk))
            let page = try await other.get("/visit/new?draft=\(key)").text
            #expect(!page.contains("Half a sentence") && !page.contains("没提交"))
            #expect(try self.kept(desk, "other").isEmpty)
            let later = DeskWorld.noon.milliseconds + (Limits.draftDays * 86_400_000 + 1)
            #expect(try desk.state.drafts(of: "worker", now: Moment(milliseconds: later)).isEmpty)
        }
    }

    @Test func whatIsNoFormOfOursIsNotKept() async throws {
        try await atTheDesk { desk in
            let form = try await self.form(desk)
            for (name, value, status) in [
                ("token", "guessed", 403), ("request", "../../x", 403), ("request", "", 403),
                ("subject", String(repeating: "x", count: Limits.draftBytes + 1), 413),
            ] {
                var wrong = form
                wrong[name] = value
                let answer = try await desk.post("/visit/new/draft", wrong)
                #expect(answer.status == status, "\(name)")
            }
            let reader = try await desk.asking("reader", .of(.bureauHead))
            #expect(try await reader.post("/visit/new/draft", form).status == 403)
            #expect(try self.kept(desk).isEmpty)
            #expect(try self.kept(desk, "reader").isEmpty)
        }
    }

    @Test func whoWasIdleForTooLongFindsWhatTheySent() async throws {
        try await atTheDesk { desk in
            let form = try await self.form(desk)
            let early = Moment(milliseconds: DeskWorld.noon.milliseconds - (Limits.idleMinutes + 5) * 60_000)
            let word = try desk.state.begin("worker", at: early, machine: "test", due: nil)
            let token = try #require(try desk.state.idled(word, at: DeskWorld.noon)).token
            var idle = desk
            idle.visitor = .init(cookie: word, token: token)
            let shut = try await idle.get("/visit")
            #expect(shut.status == 303)
            let sent = try await idle.post("/visit/new", form.merging(["token": token]) { _, new in new })
            let place = "/visit/new?draft=\(form["request"] ?? "")"
            #expect(sent.status == 303 && sent.headers[.location] == Address("/sign-in").with("to", place).text)
            #expect(try self.kept(desk).count == 1)
            #expect(try await desk.count("/visit") == 0)
            let foreign = try await idle.post("/visit/new", form)
            #expect(foreign.status == 401, "a form that another sign-in carries")
            #expect(try await desk.get(place).text.contains("Half a sentence"))
        }
    }

    @Test func aDraftOfAnOlderVersionMeetsWhatWasSavedSince() async throws {
        try await atTheDesk { desk in
            let path = "/dispute/\(desk.disputes[1].id)/edit"
            let mine = try await desk.form(path).merging(["persons_involved": "5", Form.reasonName: "Counted"]) {
                _, n in n
            }
            #expect(try await desk.post(path + "/draft", mine).status == 200)
            let theirs = try await desk.form(path).merging(["persons_involved": "9", Form.reasonName: "Asked"]) {
                _, n in n
            }
            #expect(try await desk.post(path, theirs).status == 303)
            let page = try await desk.get("\(path)?draft=\(mine["request"] ?? "")").text
            let again = DeskWorld.carried(by: page).merging(["persons_involved": "5"]) { _, new in new }
            #expect(try await desk.post(path, again).status == 412)
        }
    }
}
