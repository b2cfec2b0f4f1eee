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
    fileprivate func handIn(_ path: String, text: String, headers: HTTPFields = [:]) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=xx"
        let body = "--xx\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\(text)\r\n--xx--\r\n"
        return try await client.execute(
            uri: path, method: .post, headers: signed(headers), body: ByteBuffer(string: body)
        ) {
            Answer($0)
        }
    }
}
