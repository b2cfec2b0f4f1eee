import Bureau
import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

/// Ledgers in and out by the browser.
struct ImportPageTests {
    private func token(_ page: String) throws -> String { try value("token", page) }

    private func value(_ name: String, _ page: String) throws -> String {
        let rest = try #require(page.range(of: "name=\"\(name)\" value=\""))
        return String(page[rest.upperBound...].prefix { $0 != "\"" })
    }

    private func upload(
        _ world: DeskWorld, _ path: String, _ csv: String, _ token: String
    ) async throws -> DeskWorld.Answer {
        let body = """
            --x\r\nContent-Disposition: form-data; name="token"\r\n\r\n\(token)\r\n\
            --x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n\(csv)\r\n--x--\r\n
            """
        return try await world.client.execute(
            uri: path, method: .post, headers: world.signed([.contentType: "multipart/form-data; boundary=x"]),
            body: ByteBuffer(string: body)
        ) { DeskWorld.Answer($0) }
    }

    private func press(_ world: DeskWorld, _ path: String, _ form: String) async throws -> DeskWorld.Answer {
        try await world.client.execute(
            uri: path, method: .post, headers: world.signed([.contentType: "application/x-www-form-urlencoded"]),
            body: ByteBuffer(string: form)
        ) { DeskWorld.Answer($0) }
    }

    private let head = "名称,编号简称,类型,设立日期\n"
    private func unit(_ name: String, _ day: String = "2010.1.1") -> String {
        "\(name),\(name),\(UnitKind.allCases[0].label.zh),\(day)\n"
    }

    @Test func aLedgerIsPreviewedThenBroughtInAndRemembered() async throws {
        try await atTheDesk { world in
            let before = try await world.count("/unit") ?? 0
            let first = try await world.get("/import/unit")
            #expect(first.status == 200)
            let token = try self.token(first.text)
            let preview = try await self.upload(world, "/import/unit", self.head + self.unit("新所"), token)
            #expect(preview.status == 200)
            #expect(try await world.count("/unit") == before)
            let key = try self.value("request", preview.text)
            let form = "token=\(token)&request=\(key)&rows=all"
            let done = try await self.press(world, "/import/unit/run", form)
            #expect(done.status == 200 && done.text.contains("已写入"))
            #expect(try await world.count("/unit") == before + 1)
            let again = try await self.press(world, "/import/unit/run", form)
            #expect(again.status == 200 && again.text.contains("已写入"))
            #expect(try await world.count("/unit") == before + 1)
            let twin = try await world.get("/api/v1/import").json()
            let lines = twin["lines"] as? [[String: Any]] ?? []
            #expect(lines.first?["register"] as? String == "unit" && lines.first?["event"] as? String == "imported")
            #expect(((lines.first?["counts"] as? [String: Any])?["created"] as? NSNumber)?.intValue == 1)
            let history = try await world.get("/import")
            #expect(history.text.contains("a.csv"))
        }
    }

    @Test func thePreviewShowsTheRowsAsTheyWillBeAndTheEndLeadsToThem() async throws {
        try await atTheDesk { world in
            let other = try await world.store.write(as: .console) { transaction in
                var unit = Unit()
                (unit.name, unit.shortName, unit.openedOn) = ("Old office", "Old", "2010-01-01")
                return try transaction.record(unit)
            }
            let token = try self.token(try await world.get("/import/unit").text)
            let head = "编号,名称,编号简称,类型,设立日期\n"
            let rows = [",New office,New", "\(other.number),Old office,Elder", ",<b>Third</b>,Third"].map {
                "\($0),\(UnitKind.allCases[0].label.zh),2010.1.1\n"
            }
            let preview = try await self.upload(world, "/import/unit", head + rows.joined(), token)
            #expect(preview.status == 200)
            #expect(preview.text.contains("<del>Old</del> → <ins>Elder</ins>"))
            #expect(preview.text.contains("New office") && !preview.text.contains("<b>Third"))
            #expect(preview.text.components(separatedBy: "写入时取号").count == 3)
            let key = try self.value("request", preview.text)
            let done = try await self.press(world, "/import/unit/run", "token=\(token)&request=\(key)&rows=all")
            let list = try #require(done.text.firstMatch(of: /href="(\/unit\?entry=\d+)"/)?.1)
            let page = try await world.get(String(list))
            #expect(page.status == 200 && page.text.contains("导入 2019-07-01"))
            #expect(try await world.count(String(list)) == 3)
            #expect(try await world.count(String(list) + "&kind=\(UnitKind.allCases[0].rawValue)") == 3)
            #expect(try await world.get("/import").text.contains("href=\"\(list)\""))
            #expect(try await world.get("/unit?entry=1").status == 400)
            #expect(try await world.get("/dispute" + list.dropFirst(5)).status == 400)
        }
    }

    @Test func whatAFileSaysOfPeopleIsShownToWhoeverBroughtItAndWhatStoodThereIsNot() async throws {
        try await atTheDesk { world in
            let known = try await world.store.write(as: .console) { transaction in
                var person = Person()
                (person.name, person.identityNote, person.phone) = ("Known Kim", .notShown, "13800001234")
                return try transaction.record(person).number
            }
            let token = try self.token(try await world.get("/import/person").text)
            let rows = "编号,姓名,联系电话\n\(known),K********,13900005678\n"
            let preview = try await self.upload(world, "/import/person", rows, token)
            #expect(preview.text.contains("<del>138****1234</del> → <ins>13900005678</ins>"))
            #expect(!preview.text.contains("Known Kim") && !preview.text.contains("13800001234"))
        }
    }

    @Test func faultsAreShownAtTheirPlacesAndGoodRowsMayBeTaken() async throws {
        try await atTheDesk { world in
            let before = try await world.count("/unit") ?? 0
            let token = try self.token(try await world.get("/import/unit").text)
            let rows = self.head + self.unit("新所") + self.unit("<b>", "2019.2.30")
            let preview = try await self.upload(world, "/import/unit", rows, token)
            #expect(preview.text.contains("D3") && preview.text.contains("2019.2.30"))
            #expect(!preview.text.contains("rows\" value=\"all"))
            let key = try self.value("request", preview.text)
            let file = try await world.get("/import/unit/faults.xlsx?request=\(key)")
            #expect(file.status == 200 && file.bytes.starts(with: [0x50, 0x4B]))
            let done = try await self.press(world, "/import/unit/run", "token=\(token)&request=\(key)&rows=good")
            #expect(done.status == 200)
            #expect(try await world.count("/unit") == before + 1)
        }
    }

    @Test func whatOthersChangedSinceThePreviewIsTold() async throws {
        try await atTheDesk { world in
            let before = try await world.count("/unit") ?? 0
            let token = try self.token(try await world.get("/import/unit").text)
            var keys: [String] = []
            for _ in 0..<2 {
                let preview = try await self.upload(world, "/import/unit", self.head + self.unit("新所"), token)
                keys.append(try self.value("request", preview.text))
            }
            for (key, status) in zip(keys, [200, 409]) {
                let done = try await self.press(world, "/import/unit/run", "token=\(token)&request=\(key)&rows=all")
                #expect(done.status == status)
                #expect(done.text.contains("预览之后台账有了变化") == (status == 409))
            }
            #expect(try await world.count("/unit") == before + 1)
            let page = try await world.get("/import/unit?request=\(keys[1])")
            #expect(page.status == 409 && page.text.contains("以前已导入 1"))
            let other = "token=\(token)&request=\(keys[0])1&rows=all"
            #expect(try await self.press(world, "/import/unit/run", other).status == 410)
        }
    }

    @Test func whatIsNoLedgerIsTold() async throws {
        try await atTheDesk { world in
            let token = try self.token(try await world.get("/import/unit").text)
            #expect(try await self.upload(world, "/import/unit", "甲,乙\n1,2", token).status == 422)
            #expect(try await self.upload(world, "/import/unit", "", token).status == 422)
            #expect(try await self.upload(world, "/import/unit", self.head, "wrong").status == 403)
            #expect(try await world.get("/import/nothing").status == 404)
            #expect(try await world.get("/import/unit/faults.xlsx?request=1").status == 410)
        }
    }

    @Test func aListGoesOutAsAWorkbookAndIsNoted() async throws {
        try await atTheDesk { world in
            for path in ["/dispute.xlsx", "/import/dispute/template.xlsx"] {
                let answer = try await world.get(path)
                #expect(answer.status == 200 && answer.bytes.starts(with: [0x50, 0x4B]))
            }
            #expect(try await world.get("/dispute.csv").status == 200)
            let notes = try world.store.read { try $0.fileNotes() }
            #expect(notes.map(\.event) == ["exported", "exported"])
        }
    }
}
