import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Desk

/// The audit at the desk: a report pasted or handed in, on a page and for programs.
@Suite struct AuditPages {
    private static let wrong = "共受理案件15件，其中维持4件，驳回12件。"

    @Test func aPastedReportComesBackMarked() async throws {
        try await atTheDesk { desk in
            #expect(try await desk.get("/audit").text.contains("name=\"text\""))
            let page = try await desk.handIn("/audit", text: AuditPages.wrong + "<script>")
            #expect(page.status == 200)
            #expect(page.text.contains("<mark class=\"broken\" id=\"m0\">") && page.text.contains("4+12=16"))
            #expect(page.text.contains("&lt;script&gt;") && !page.text.contains("<script>"))
            let sound = try await desk.handIn("/audit", text: "共受理案件16件，其中维持4件，驳回12件。")
            #expect(!sound.text.contains("<mark"))
        }
    }

    @Test func aVeryLongTextsFindingsAreListedInStretches() async throws {
        let text = (0..<230).map { "第\($0)组。共受理案件15件，其中维持4件，驳回12件。" }.joined(separator: "\n")
        try await atTheDesk { desk in
            let first = try await desk.handIn("/audit", text: text)
            #expect(first.text.contains("共 230 处，这里是第 1—100 处"))
            #expect(first.text.components(separatedBy: "<li id=\"f").count == 101)
            #expect(first.text.contains("name=\"from\" value=\"101\"") && !first.text.contains("value=\"201\""))
            let last = try await desk.handIn("/audit", text: text, from: 201)
            #expect(last.text.contains("共 230 处，这里是第 201—230 处"))
            #expect(last.text.components(separatedBy: "<li id=\"f").count == 31)
            #expect(last.text.components(separatedBy: "<mark class=\"broken\"").count == 231)
            let few = try await desk.handIn("/audit", text: AuditPages.wrong)
            #expect(!few.text.contains("name=\"from\""))
        }
    }

    @Test func ofAVeryLongTextTheSurroundingsOfWhatIsListedAreShown() async throws {
        let filling = String(repeating: "会议强调要抓好落实。\n", count: 25_000)
        try await atTheDesk { desk in
            let page = try await desk.handIn("/audit", text: filling + AuditPages.wrong + filling)
            #expect(page.text.contains("原文只显示所列各处的前后文"))
            #expect(page.text.contains("<mark class=\"broken\" id=\"m0\">") && page.text.contains("href=\"#m0\""))
            #expect(page.text.utf8.count < 100_000)
        }
    }

    @Test func whatCannotBeReadIsSaidOnThePage() async throws {
        try await atTheDesk { desk in
            let page = try await desk.handIn("/audit", text: "")
            #expect(page.status == 422)
            #expect(page.text.contains("role=\"alert\""))
            #expect(try await desk.handIn("/api/v1/audit", text: "").status == 422)
        }
    }

    @Test func theTwinAnswersFormsAndPlainText() async throws {
        try await atTheDesk { desk in
            let form = try await desk.handIn("/api/v1/audit", text: AuditPages.wrong).json()
            #expect(form["broken"] as? Int == 1)
            let plain = try await desk.client.execute(
                uri: "/api/v1/audit", method: .post, headers: desk.signed([.contentType: "text/plain"]),
                body: ByteBuffer(string: AuditPages.wrong)
            ) { DeskWorld.Answer($0) }
            let finding = (try plain.json()["findings"] as? [[String: Any]])?.first
            #expect(finding?["kind"] as? String == "sum" && finding?["verdict"] as? String == "broken")
            #expect(finding?["offset"] as? Int == 0)
        }
    }

    /// The count of a figure over the half-year, as the desk says it.
    private func counted(_ id: String, _ desk: DeskWorld) async throws -> Int {
        let answer = try await desk.get("/api/v1/figures/\(id)?from=2019-01-01&to=2019-06-30").json()
        return try #require(answer["value"] as? Int)
    }

    @Test func aNumberIsHeldAgainstTheLedgerWithTheWayToItsRecords() async throws {
        try await atTheDesk { desk in
            let count = try await counted("mediation.disputes.accepted", desk)
            let title = "受理调解纠纷"
            let right = try await desk.handIn("/audit", text: "\(title)\(count)件。", period: "2019-H1")
            #expect(right.text.contains("台账2019年上半年：核对 1 处：1 处相符"))
            #expect(right.text.contains("figure=mediation.disputes.accepted&amp;from=2019-01-01&amp;to=2019-06-30"))
            let wrong = try await desk.handIn("/audit", text: "\(title)\(count + 7)件。", period: "2019-H1")
            #expect(wrong.text.contains("<mark class=\"broken\"") && wrong.text.contains("与台账不一致"))
            #expect(wrong.text.contains("<option value=\"2019-H1\" selected>"))
            let alone = try await desk.handIn("/audit", text: "\(title)\(count + 7)件。")
            #expect(!alone.text.contains("台账2019年"))
        }
    }

    @Test func theTwinHoldsAgainstTheLedgerToo() async throws {
        try await atTheDesk { desk in
            let count = try await counted("mediation.disputes.accepted", desk)
            let path = "/api/v1/audit?period=2019-H1"
            let answer = try await desk.handIn(path, text: "受理调解纠纷\(count + 7)件。").json()
            let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
            let figure = try #require((finding["figures"] as? [[String: Any]])?.first)
            #expect(finding["kind"] as? String == "ledger" && finding["verdict"] as? String == "broken")
            #expect(figure["id"] as? String == "mediation.disputes.accepted" && figure["value"] as? Int == count)
            #expect((figure["page"] as? String)?.hasPrefix("/dispute?figure=") == true)
            #expect(try await desk.handIn("/api/v1/audit?period=2019-H9", text: "受理3件。").status >= 400)
        }
    }

    @Test func whoMayNotReadFiguresHoldsNothingAgainstThem() async throws {
        try await atTheDesk { desk in
            let auditor = try await desk.asking("audits", .of(.auditor))
            let answer = try await auditor.handIn("/audit", text: "受理调解纠纷3件。", period: "2019-H1")
            #expect(answer.status == 403 && !answer.text.contains("台账2019年"))
            #expect(try await auditor.handIn("/api/v1/audit?period=2019-H1", text: "受理3件。").status == 403)
        }
    }

    @Test func aReportFromAnotherSiteIsRefused() async throws {
        try await atTheDesk { desk in
            let elsewhere: HTTPFields = [.origin: "http://elsewhere.example"]
            let answer = try await desk.handIn("/audit", text: AuditPages.wrong, headers: elsewhere)
            #expect(answer.status == 403)
        }
    }
}

extension DeskWorld {
    /// Hands a report in as the page's form does.
    fileprivate func handIn(
        _ path: String, text: String, period: String? = nil, from: Int? = nil, headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=xx"
        let named = period.map { "--xx\r\nContent-Disposition: form-data; name=\"period\"\r\n\r\n\($0)\r\n" } ?? ""
        let first = from.map { "--xx\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\n\($0)\r\n" } ?? ""
        let body = named + first + "--xx\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\(text)\r\n--xx--\r\n"
        return try await client.execute(
            uri: path, method: .post, headers: signed(headers), body: ByteBuffer(string: body)
        ) {
            Answer($0)
        }
    }
}
