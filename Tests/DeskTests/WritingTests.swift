import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct Writing {
    @Test func aRecordIsEnteredThroughItsFormOnce() async throws {
        try await atTheDesk { desk in
            let form = try await desk.form("/visit/new")
            let org = try await desk.firstID("/mediation_org")
            let typed = [
                "visited_on": "2019-06-28", "org": String(org), "persons": "3", "subject": "Noise", "unit": "0",
                "handling": "answered",
            ]
            let answer = try await desk.post("/visit/new", form.merging(typed) { _, new in new })
            #expect(answer.status == 303)
            let place = try #require(answer.headers[.location])
            let page = try await desk.get(place)
            #expect(page.status == 200 && page.text.contains("已办：登记") && page.text.contains("2019-06-28"))
            let again = try await desk.post("/visit/new", form.merging(typed) { _, new in new })
            #expect(again.status == 303 && again.headers[.location] == place)
            let count = try await desk.count("/visit")
            #expect(count == 1)
        }
    }

    @Test func everyFaultComesBackAtOnceAndWhatWasTypedStays() async throws {
        try await atTheDesk { desk in
            let form = try await desk.form("/visit/new")
            let typed = [
                "visited_on": "2019-13-01", "org": "nobody", "persons": "many", "subject": "<Kept>", "unit": "0",
            ]
            let answer = try await desk.post("/visit/new", form.merging(typed) { _, new in new })
            #expect(answer.status == 422)
            for words in ["接待日期：2019-13-01", "接待组织：nobody", "人数：many", "办理方式：必须填写", "&lt;Kept&gt;", "<title>错误："] {
                #expect(answer.text.contains(words), "\(words)")
            }
            let count = try await desk.count("/visit")
            #expect(count == 0)
        }
    }

    /// A record may have a reason of its own, and a covered one: it is not why the record is corrected.
    @Test(arguments: Manifest.catalogue.shapes.map(\.table))
    func whatAFormCarriesForItselfIsNoFieldOfTheRecord(_ table: String) throws {
        let shape = try #require(Manifest.catalogue.shape(table))
        let own = [Form.reasonName, Form.unitName, WritingRoutes.token, WritingRoutes.key, WritingRoutes.version]
        #expect(own.filter { shape.field($0) != nil } == [])
    }

    @Test func aFormFromElsewhereIsRefused() async throws {
        try await atTheDesk { desk in
            var form = try await desk.form("/visit/new")
            let foreign = try await desk.post("/visit/new", form, headers: [.origin: "http://evil.example"])
            #expect(foreign.status == 403)
            form["token"] = "guessed"
            let guessed = try await desk.post("/visit/new", form)
            #expect(guessed.status == 403)
            let json = try await desk.get("/visit/new", .post, headers: [.contentType: "application/json"])
            #expect(json.status == 415)
        }
    }

    @Test func aStepIsTakenFromTheRecordsPage() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0]
            let page = try await desk.get("/dispute/\(dispute.id)")
            #expect(page.text.contains("/dispute/\(dispute.id)/steps/succeed"))
            let path = "/dispute/\(dispute.id)/steps/succeed"
            let form = try await desk.form(path)
            let short = try await desk.post(path, form.merging(["concluded_on": "2018-01-01"]) { _, new in new })
            #expect(short.status == 422 && short.text.contains("早于受理日期"))
            let typed = ["concluded_on": "2019-06-30", "agreement_form": "oral"]
            let answer = try await desk.post(path, form.merging(typed) { _, new in new })
            #expect(answer.status == 303)
            let after = try await desk.get("/api/v1/dispute/\(dispute.id)").json()
            #expect((after["record"] as? [String: Any])?["state"] as? String == "succeeded")
            let stale = try await desk.form(path)
            let refused = try await desk.post(path, stale.merging(typed) { _, new in new })
            #expect(refused.status == 409)
        }
    }

    @Test func aDisputeWithoutPartiesIsNotSettledAndTheFormLeadsToThem() async throws {
        try await atTheDesk { desk in
            let id = try await desk.store.write(as: .console) { transaction in
                var dispute = desk.disputes[0].record
                dispute.acceptedOn = nil
                var row = try transaction.record(dispute)
                row.record.acceptedOn = dispute.receivedOn
                return try transaction.take("mediate", on: transaction.take("accept", on: row)).id
            }
            let path = "/dispute/\(id)/steps/succeed"
            let page = try await desk.get(path)
            #expect(page.text.contains("尚未登记当事人") && page.text.contains("/dispute_party/new?dispute=\(id)"))
            let typed = ["concluded_on": "2019-06-30", "agreement_form": "oral"]
            let form = try await desk.form(path).merging(typed) { _, new in new }
            let refused = try await desk.post(path, form)
            #expect(refused.status == 422 && refused.text.contains("尚未登记当事人"))
            let body = "{\"fields\": {\"concluded_on\": \"2019-06-30\", \"agreement_form\": \"oral\"}}"
            let told = try await desk.send("/api/v1" + path, body, key: "l", version: "\"3\"")
            let faults = try #require(try told.json()["faults"] as? [[String: Any]])
            #expect(told.status == 422 && faults.map { $0["field"] as? String } == ["dispute_party"])
            _ = try await desk.store.write(as: .console) { try recordParty(of: id, in: $0) }
            #expect(try await desk.post(path, form).status == 303)
        }
    }

    @Test func whatIsNotInForceYetIsNotOffered() async throws {
        try await atTheDesk { desk in
            let form = try await desk.get("/discipline/new").text
            #expect(form.contains("value=\"warning\"") && !form.contains("value=\"admonition\""))
        }
    }

    @Test func aStepTakesWhatItOffersAsWellAsWhatItAsks() async throws {
        try await atTheDesk { desk in
            let path = "/dispute/\(desk.disputes[0].id)/steps/succeed"
            let page = try await desk.get(path).text
            let concluded = try #require(page.firstMatch(of: /for="concluded_on">(.*?)<\/label>/)?.1)
            let performed = try #require(page.firstMatch(of: /for="performed_on">(.*?)<\/label>/)?.1)
            #expect(!concluded.contains("可空") && performed.contains("可空"))
            let form = try await desk.form(path)
            #expect(form["concluded_on"] == "2019-07-01" && form["performed_on"] == "")
            let typed = [
                "concluded_on": "2019-06-29", "agreement_form": "oral", "performed_on": "2019-06-30",
                "performance": "performed",
            ]
            let answer = try await desk.post(path, form.merging(typed) { _, new in new })
            #expect(answer.status == 303)
            let after = try await desk.get("/api/v1/dispute/\(desk.disputes[0].id)").json()
            let fields = (after["record"] as? [String: Any])?["fields"] as? [String: Any]
            #expect(fields?["performed_on"] as? String == "2019-06-30")
        }
    }

    @Test func aCorrectionNeedsAReasonAndTheVersionThatWasSeen() async throws {
        try await atTheDesk { desk in
            let path = "/dispute/\(desk.disputes[1].id)/edit"
            let seen = try await desk.form(path)
            let bare = try await desk.post(path, seen.merging(["persons_involved": "5"]) { _, new in new })
            #expect(bare.status == 422 && bare.text.contains("更正理由"))
            let typed = ["persons_involved": "5", Form.reasonName: "Counted again"]
            let corrected = try await desk.post(path, seen.merging(typed) { _, new in new })
            #expect(corrected.status == 303)
            let page = try await desk.get("/dispute/\(desk.disputes[1].id)")
            #expect(page.text.contains("<del>2</del> → <ins>5</ins>") && page.text.contains("Counted again"))
            var stale = seen.merging(typed) { _, new in new }
            stale["request"] = "another"
            let conflict = try await desk.post(path, stale)
            #expect(conflict.status == 412)
        }
    }

    @Test func aWithdrawnRecordLeavesEveryFigure() async throws {
        try await atTheDesk { desk in
            let path = "/dispute/\(desk.disputes[1].id)/void"
            let form = try await desk.form(path)
            let answer = try await desk.post(path, form.merging([Form.reasonName: "Entered twice"]) { _, new in new })
            #expect(answer.status == 303)
            let count = try await desk.count("/dispute")
            let void = try await desk.count("/dispute?state=void")
            #expect(count == 59 && void == 1)
            let figure = try await desk.get("/api/v1/figures/mediation.disputes.accepted?from=2019-01-01&to=2019-06-30")
                .json()
            #expect(figure["value"] as? Int == 59)
        }
    }

    @Test func aReferenceIsTypedByNumberAndKeptByACorrection() async throws {
        try await atTheDesk { desk in
            let form = try await desk.form("/alert/new")
            var typed = [
                "subject": "dispute", "dispute": "T-5", "colour": "blue", "raised_on": "2019-06-28", "ground": "Noise",
            ]
            let answer = try await desk.post("/alert/new", form.merging(typed) { _, new in new })
            let place = try #require(answer.headers[.location]?.split(separator: "?").first.map(String.init))
            let edit = try await desk.form(place + "/edit")
            #expect(edit["dispute"] == "T-5" && edit["dispute.id"] == String(desk.disputes[4].id))
            typed = ["colour": "red", Form.reasonName: "Worse"]
            let corrected = try await desk.post(place + "/edit", edit.merging(typed) { _, new in new })
            #expect(corrected.status == 303)
            let twin = try await desk.get("/api/v1" + place).json()
            let fields = (twin["record"] as? [String: Any])?["fields"] as? [String: Any]
            #expect(fields?["dispute"] as? Int64 == desk.disputes[4].id && fields?["colour"] as? String == "red")
            typed = ["dispute": "T-", Form.reasonName: "x"]
            let again = try await desk.form(place + "/edit")
            let unclear = try await desk.post(place + "/edit", again.merging(typed) { _, new in new })
            #expect(unclear.status == 422)
        }
    }

    @Test func aNumberTypedIntoTheSearchOpensItsRecord() async throws {
        try await atTheDesk { desk in
            let found = try await desk.get("/search?q=T-7")
            #expect(found.headers[.location] == "/dispute/\(desk.disputes[6].id)")
        }
    }

    @Test func everyFormIsThereInBothLanguages() async throws {
        try await atTheDesk { desk in
            for shape in Manifest.catalogue.shapes where !Duties.keptApart.contains(shape.table) {
                for language in Language.allCases {
                    let page = try await desk.get("/\(shape.table)/new?lang=\(language.rawValue)")
                    #expect(page.status == (shape.isDerived ? 403 : 200), "\(shape.table)")
                }
            }
        }
    }
}

extension DeskWorld {
    /// What a form carries, as a browser would send it: hidden fields, typed texts, chosen options.
    func form(_ path: String) async throws -> [String: String] {
        let page = try await get(path).text
        var fields: [String: String] = [:]
        for input in page.matches(
            of: /<input type="(?:hidden|text|date|datetime-local)"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/)
        {
            fields[String(input.1)] = String(input.2)
        }
        for select in page.matches(of: /<select id="([^"]+)"[^>]*>(.*?)<\/select>/) {
            let chosen = select.2.firstMatch(of: /<option value="([^"]*)" selected>/)
            fields[String(select.1)] = chosen.map { String($0.1) } ?? ""
        }
        return fields
    }

    func firstID(_ list: String) async throws -> Int {
        let records = try await get("/api/v1" + list).json()["records"] as? [[String: Any]]
        return try #require(records?.first?["id"] as? Int)
    }

    func post(_ path: String, _ fields: [String: String], headers: HTTPFields = [:]) async throws -> Answer {
        let items = fields.map { Address.Item(name: $0.key, value: $0.value) }
        let body = Address("", items).text.dropFirst()
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await client.execute(
            uri: path, method: .post, headers: signed(headers), body: ByteBuffer(string: String(body))
        ) { Answer($0) }
    }
}

@Suite struct WritingByPrograms {
    @Test func theDescriptionNamesEveryRegisterAndStep() async throws {
        try await atTheDesk { desk in
            let document = try await desk.get("/api/openapi.json").json()
            let paths = try #require(document["paths"] as? [String: Any])
            let schemas = (document["components"] as? [String: Any])?["schemas"] as? [String: Any]
            for shape in Manifest.catalogue.shapes {
                #expect(paths["/api/v1/\(shape.table)"] != nil && schemas?[shape.table] != nil)
                for step in shape.steps {
                    #expect(paths["/api/v1/\(shape.table)/{record}/steps/\(step.name)"] != nil)
                }
            }
        }
    }

    private static let visit = """
        {"fields": {"visited_on": "2019-06-28", "org": ORG, "persons": 3, "subject": "Noise", "handling": "answered"}}
        """

    @Test func aProgramRecordsOnceHoweverOftenItSends() async throws {
        try await atTheDesk { desk in
            let org = try await desk.firstID("/mediation_org")
            let body = Self.visit.replacing("ORG", with: String(org))
            let first = try await desk.send("/api/v1/visit", body, key: "one")
            let again = try await desk.send("/api/v1/visit", body, key: "one")
            #expect(first.status == 201 && again.headers[.location] == first.headers[.location])
            let other = try await desk.send("/api/v1/visit", body, key: "two")
            #expect(other.status == 201 && other.headers[.location] != first.headers[.location])
            let count = try await desk.count("/visit")
            #expect(count == 2)
        }
    }

    @Test func whatAProgramSendsWronglyIsNamed() async throws {
        try await atTheDesk { desk in
            let keyless = try await desk.send("/api/v1/visit", "{}", key: nil)
            #expect(keyless.status == 400)
            let list = try await desk.send("/api/v1/visit", "[1]", key: "a")
            #expect(list.status == 415)
            let wrong = try await desk.send("/api/v1/visit", "{\"fields\": {\"persons\": -1, \"nosuch\": 1}}", key: "b")
            let faults = try #require(try wrong.json()["faults"] as? [[String: Any]])
            #expect(wrong.status == 422 && faults.map { $0["field"] as? String } == ["nosuch"])
            let bare = try await desk.send("/api/v1/visit", "{\"fields\": {\"persons\": 0}}", key: "c")
            let named = try #require(try bare.json()["faults"] as? [[String: Any]])
            let fields = Set(named.compactMap { $0["field"] as? String })
            #expect(fields.isSuperset(of: ["visited_on", "org", "subject", "handling", "persons"]))
        }
    }

    @Test func aProgramNamesTheVersionThatItChanges() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0]
            let path = "/api/v1/dispute/\(dispute.id)/steps/succeed"
            let body = "{\"fields\": {\"concluded_on\": \"2019-06-30\", \"agreement_form\": \"oral\"}}"
            let unnamed = try await desk.send(path, body, key: "a")
            #expect(unnamed.status == 428)
            let stale = try await desk.send(path, body, key: "b", version: "\"1\"")
            #expect(stale.status == 412)
            let taken = try await desk.send(path, body, key: "c", version: "\"\(dispute.version)\"")
            #expect(taken.status == 200 && taken.headers[.eTag] == "\"\(dispute.version + 1)\"")
            let patch = "{\"fields\": {\"persons_involved\": 7}, \"reason\": \"Counted again\"}"
            let place = "/api/v1/dispute/\(dispute.id)"
            let corrected = try await desk.send(place, patch, .patch, key: "d", version: "\"\(dispute.version + 1)\"")
            let record = try #require(try corrected.json()["record"] as? [String: Any])
            let fields = try #require(record["fields"] as? [String: Any])
            #expect(fields["persons_involved"] as? Int == 7 && fields["agreement_form"] as? String == "oral")
        }
    }
}

extension DeskWorld {
    func send(
        _ path: String, _ json: String, _ method: HTTPRequest.Method = .post, key: String?, version: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [.contentType: "application/json"]
        if let key, let name = HTTPField.Name("Idempotency-Key") { headers[name] = key }
        headers[.ifMatch] = version
        return try await client.execute(
            uri: path, method: method, headers: signed(headers), body: ByteBuffer(string: json)
        ) {
            Answer($0)
        }
    }
}
