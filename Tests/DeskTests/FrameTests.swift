import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import Testing

@testable import Desk

@Test func aValueNeverBecomesMarkup() {
    let html: Html = "<b title=\"\("\"'")\">\("<script>&")</b>"
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<b title=\"&quot;&#39;\">&lt;script&gt;&amp;</b>")
}

@Test func anAddressKeepsItsConditionsThroughALink() {
    let address = Address("/dispute").with("q", "漏 水&x=1").with("state", "due")
    #expect(address.text == "/dispute?q=%E6%BC%8F%20%E6%B0%B4%26x%3D1&state=due")
    #expect(Address.items(ofQuery: String(address.text.dropFirst(9))) == address.items)
    #expect(Address.items(ofQuery: "a=%E6%BC") == nil)
    #expect(Address.items(ofQuery: "a=%zz") == nil)
    #expect(Address.items(ofQuery: "a=%00") == nil)
}

@Test func anAxisEndsAtARoundNumberWithFewLines() {
    #expect(Scale(most: 947).steps == [0, 500, 1_000])
    #expect(Scale(most: 10).steps == [0, 5, 10])
    #expect(Scale(most: 3).steps == [0, 1, 2, 3])
    #expect(Scale(most: 0).steps == [0, 1])
    for most in [1, 7, 99, 1_001, 4_026, 123_456] as [Int64] {
        #expect(Scale(most: most).top >= most && Scale(most: most).steps.count <= 5)
    }
}

@Test func aFailureTellsItsNumberAndNothingElse() throws {
    let surroundings = Surroundings(
        bureau: "T", isDemonstration: false, now: Moment("2019-07-01", hour: 9), room: Room([], for: .nobody),
        who: .nobody)
    for path in ["/dispute", "/api/v1/dispute"] {
        let request = Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path),
            body: RequestBody(buffer: ByteBuffer()))
        let faults = FaultPage(asked: try Asked(request, event: "e-17"), surroundings: { _ in surroundings })
        #expect(faults.failure().status == .internalServerError)
        let refusal = faults.refusal(Forbidden(needed: [.clerk]))
        #expect(refusal.status == .forbidden)
    }
}

@Suite struct AnswersOfEveryPage {
    @Test func everyAnswerForbidsWhatIsForeign() async throws {
        try await atTheDesk { desk in
            for path in ["/", "/dispute", "/nowhere", "/api/v1/dispute", "/api/v1/nowhere", "/dispute.csv"] {
                let answer = try await desk.get(path)
                let policy = try #require(answer.headers[.contentSecurityPolicy])
                #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func aMethodThatAnAddressLacksIsRefusedWithThoseItHas() async throws {
        try await atTheDesk { desk in
            for path in ["/dispute", "/api/v1/dispute/1", "/figures", "/healthz"] {
                let answer = try await desk.get(path, .delete)
                #expect(answer.status == 405)
                #expect(answer.headers[.allow]?.contains("GET") == true)
            }
        }
    }

    @Test func anUnknownAddressIsToldToPeopleAndPrograms() async throws {
        try await atTheDesk { desk in
            for path in ["/nowhere", "/dispute/999999", "/dispute/no-such-number", "/figures/none"] {
                let page = try await desk.get(path)
                #expect(page.status == 404 && page.text.contains("<title>错误："))
                let twin = try await desk.get("/api/v1" + path)
                #expect(twin.status == 404)
                #expect(twin.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test func anAddressThatCannotBeReadIsAnswered() async throws {
        try await atTheDesk { desk in
            for path in ["/dispute?q=%ff", "/%zz", "/dispute?q=" + String(repeating: "a", count: 9_000)] {
                let answer = try await desk.get(path)
                #expect(answer.status == 400 || answer.status == 414)
                #expect(answer.text.contains("<title>错误："))
            }
        }
    }

    @Test func aHeadHasNoBody() async throws {
        try await atTheDesk { desk in
            let answer = try await desk.get("/dispute", .head)
            #expect(answer.status == 200 && answer.text.isEmpty)
        }
    }

    @Test func styleAndScriptMayBeKeptForEver() async throws {
        try await atTheDesk { desk in
            for asset in Assets.all {
                let answer = try await desk.get(asset.path)
                #expect(answer.status == 200)
                #expect(answer.headers[.cacheControl]?.contains("immutable") == true)
            }
        }
    }

    @Test func theDeskStaysOnItsOwnMachine() async throws {
        try await atTheDesk { desk in
            let settings = DeskSettings(bureau: "T", state: desk.state, host: "0.0.0.0")
            #expect(throws: NotLoopback.self) {
                _ = try build(settings, store: desk.store, logger: Logger(label: "desk"))
            }
        }
    }
}
