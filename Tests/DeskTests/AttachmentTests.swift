import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct AttachmentsAtTheDesk {
    private static let picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x0D, 0x0A, 0x2D, 0x2D] as [UInt8]

    @Test func aFileIsSentFromTheRecordsPageAndReadBack() async throws {
        try await atTheDesk { desk in
            let page = "/dispute/\(desk.disputes[0].id)"
            let name = "../..\\现场 \"一楼\" 😀.pdf"
            let sent = try await desk.upload(page + "/attachments", Self.picture, name, desk.form(page))
            #expect(sent.status == 303)
            let place = try #require(sent.headers[.location])
            let shown = try await desk.get(String(place.prefix { $0 != "#" }))
            #expect(shown.text.contains("已办：上传附件") && shown.text.contains("现场 一楼 😀.png"))
            let file = try #require(try await desk.files(page).first)
            #expect(file["name"] as? String == "现场 一楼 😀.png" && file["size"] as? Int == Self.picture.count)
            let id = try #require(file["id"] as? Int)
            let answer = try await desk.get("\(page)/attachments/\(id)")
            let saved = "attachment; filename=\"__ __ _.png\"; filename*=UTF-8''"
            #expect(answer.headers[.contentDisposition]?.hasPrefix(saved) == true)
            #expect(answer.headers[.contentType] == "image/png" && answer.bytes == Self.picture)
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            let picture = try await desk.get("\(page)/attachments/\(id)?show=1")
            #expect(picture.headers[.contentDisposition]?.hasPrefix("inline;") == true)
            let history = try await desk.get(page)
            #expect(history.text.contains("打开附件"))
        }
    }

    @Test func whatIsNoFileOfAKnownKindIsRefusedAndTheKindsAreNamed() async throws {
        try await atTheDesk { desk in
            let page = "/dispute/\(desk.disputes[0].id)"
            let cases: [([UInt8], String, Int, String)] = [
                (Array("MZ\u{90}\0".utf8), "letter.pdf", 415, "DOCX"),
                ([], "empty.pdf", 422, "文件是空的"),
                ([], "", 422, "文件：必须填写"),
                ([UInt8](repeating: 0x41, count: Limits.attachmentBytes + 1), "large.txt", 413, "50 MB"),
            ]
            for (bytes, name, status, words) in cases {
                let answer = try await desk.upload(page + "/attachments", bytes, name, desk.form(page))
                #expect(answer.status == status && answer.text.contains(words), "\(name): \(answer.status)")
                #expect(answer.text.contains("<title>错误："), "\(name)")
            }
            let none = try await desk.files(page)
            #expect(none.isEmpty)
            #expect(try desk.store.attachments.all() == [])
        }
    }

    @Test func aSentFileMustComeFromThePageItself() async throws {
        try await atTheDesk { desk in
            let page = "/dispute/\(desk.disputes[0].id)"
            let path = page + "/attachments"
            let foreign = try await desk.upload(
                path, Self.picture, "a.png", desk.form(page), headers: [.origin: "http://evil.example"])
            #expect(foreign.status == 403)
            let guessed = try await desk.upload(path, Self.picture, "a.png", ["token": "guessed", "request": "1"])
            #expect(guessed.status == 403 && guessed.text.contains("请再按一次"))
            let typed = try await desk.post(path, desk.form(page))
            #expect(typed.status == 415)
            let unnamed = "--b\r\nContent-Disposition: x\r\n\r\n1\r\n--b--"
            for body in ["", "--b", "--b--", "--b\r\n\r\n\r\n--b--", unnamed] {
                let broken = try await desk.client.execute(
                    uri: "/api/v1" + path, method: .post,
                    headers: desk.signed(DeskWorld.multipart(boundary: "b", key: "k")),
                    body: ByteBuffer(string: body)
                ) { DeskWorld.Answer($0) }
                #expect(broken.status == 415 || broken.status == 422, "\(body): \(broken.status)")
            }
        }
    }

    @Test func aFileIsReadOnItsOwnRecordAlone() async throws {
        try await atTheDesk { desk in
            let (page, other) = ("/dispute/\(desk.disputes[0].id)", "/dispute/\(desk.disputes[1].id)")
            _ = try await desk.upload(page + "/attachments", Self.picture, "a.png", desk.form(page))
            let id = try #require(try await desk.files(page).first?["id"] as? Int)
            for path in ["\(other)/attachments/\(id)", "\(page)/attachments/999999", "\(page)/attachments/x"] {
                for front in ["", "/api/v1"] {
                    let answer = try await desk.get(front + path)
                    #expect(answer.status == 404, "\(front)\(path)")
                }
            }
            let unknown = try await desk.upload("/dispute/999999/attachments", Self.picture, "a.png", desk.form(page))
            #expect(unknown.status == 404)
        }
    }

    @Test func aFileIsWithdrawnForAReason() async throws {
        try await atTheDesk { desk in
            let page = "/dispute/\(desk.disputes[0].id)"
            _ = try await desk.upload(page + "/attachments", Self.picture, "a.png", desk.form(page))
            let id = try #require(try await desk.files(page).first?["id"] as? Int)
            let path = "\(page)/attachments/\(id)/void"
            let bare = try await desk.post(path, desk.form(path))
            #expect(bare.status == 422 && bare.text.contains("作废理由"))
            let done = try await desk.post(
                path, desk.form(path).merging([Form.reasonName: "Wrong one"]) { _, new in new })
            #expect(done.status == 303)
            let shown = try await desk.get(page)
            #expect(shown.text.contains("作废附件") && shown.text.contains("Wrong one"))
            let files = try await desk.files(page)
            #expect(files.map { $0["withdrawn"] as? Bool } == [true])
        }
    }

    @Test func aProgramSendsAFileOnceHoweverOftenItTries() async throws {
        try await atTheDesk { desk in
            let path = "/api/v1/dispute/T-1/attachments"
            let headers = DeskWorld.multipart(boundary: "b", key: "one")
            let first = try await desk.upload(path, Self.picture, "a.png", [:], headers: headers)
            let again = try await desk.upload(path, Self.picture, "a.png", [:], headers: headers)
            #expect(first.status == 201 && first.headers[.location] == again.headers[.location])
            let place = try #require(first.headers[.location])
            let file = try await desk.get(place)
            #expect(file.bytes == Self.picture)
            let keyless = try await desk.upload(path, Self.picture, "a.png", [:])
            #expect(keyless.status == 400)
            let refused = try await desk.upload(
                path, [0, 1], "a.png", [:], headers: DeskWorld.multipart(boundary: "b", key: "two"))
            let title = try refused.json()["title"] as? String
            #expect(refused.status == 415 && title?.contains("PDF") == true)
            let void = try await desk.send(place + "/void", "{\"reason\": \"Wrong\"}", key: "three")
            let withdrawn = try void.json()["withdrawn"] as? Bool
            #expect(void.status == 200 && withdrawn == true)
        }
    }

    @Test(arguments: [
        ("a.pdf", "filename=\"a.pdf\"; filename*=UTF-8''a.pdf"),
        ("说明.pdf", "filename=\"__.pdf\"; filename*=UTF-8''%E8%AF%B4%E6%98%8E.pdf"),
        ("a\"; x=\r\n%41.txt", "filename=\"a__ x=___41.txt\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0A%2541.txt"),
    ])
    func aNameInAHeaderStaysAName(_ name: String, _ parameters: String) {
        #expect(FileName(name).parameters == parameters)
    }

    @Test func aHeaderIsReadWithItsMarks() {
        let both = "filename=\"a\\\"b%22;c.txt\"; filename*=UTF-8''%E6%96%87.txt"
        let header = HeaderParameters("form-data; name=\"file\"; " + both)
        #expect(header["name"] == "file" && header["filename"] == "文.txt")
        #expect(HeaderParameters("x; filename=\"a\\\"b%22;c\"")["filename"] == "a\"b\";c")
        #expect(HeaderParameters("multipart/form-data; boundary=abc; charset=x")["boundary"] == "abc")
        #expect(HeaderParameters("x; a; =; b=\"")["b"] == "")
    }
}

extension DeskWorld {
    func files(_ page: String) async throws -> [[String: Any]] {
        try await get("/api/v1\(page)/attachments").json()["attachments"] as? [[String: Any]] ?? []
    }

    static func multipart(boundary: String, key: String?) -> HTTPFields {
        var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=\(boundary)"]
        if let key, let name = HTTPField.Name("Idempotency-Key") { headers[name] = key }
        return headers
    }

    /// Sends a file with the fields of a form, as a browser would.
    func upload(
        _ path: String, _ bytes: [UInt8], _ name: String, _ fields: [String: String], headers: HTTPFields = [:]
    ) async throws -> Answer {
        var body = ByteBuffer()
        for (field, value) in fields {
            body.writeString("--b\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n")
        }
        let written = name.replacing("\"", with: "%22")
        body.writeString("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(written)\"\r\n")
        body.writeString("Content-Type: application/octet-stream\r\n\r\n")
        body.writeBytes(bytes)
        body.writeString("\r\n--b--\r\n")
        var all = DeskWorld.multipart(boundary: "b", key: nil)
        for header in headers { all[header.name] = header.value }
        return try await client.execute(uri: path, method: .post, headers: signed(all), body: body) { Answer($0) }
    }
}
