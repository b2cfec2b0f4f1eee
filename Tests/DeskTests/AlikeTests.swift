import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// What seems to be on record already is shown before it is entered again.
@Suite struct AlikeRecords {
    private static let number = "11010519491231002X"
    private static let wang = [
        "name": "王小明", "identity_kind": "resident_card", "identity_number": number, "sex": "female",
        "phone": "13800001111", "unit": "0",
    ]

    private func enter(_ desk: DeskWorld, _ typed: [String: String]) async throws -> DeskWorld.Answer {
        let form = try await desk.form("/person/new")
        return try await desk.post("/person/new", form.merging(typed) { _, new in new })
    }

    @Test func onePersonIsNotEnteredTwiceUnknowingly() async throws {
        try await atTheDesk { desk in
            #expect(try await self.enter(desk, Self.wang).status == 303)
            let again = try await self.enter(desk, Self.wang)
            #expect(again.status == 409 && again.text.contains("可能已经登记过") && again.text.contains("王**"))
            #expect(again.text.contains("value=\"王小明\""), "what was typed is still there")
            #expect(try await desk.count("/person") == 1)
            let seen = try #require(again.text.firstMatch(of: /name="known_alike" value="([0-9,]+)">/)?.1)
            var form = DeskWorld.carried(by: again.text).merging(Self.wang) { _, new in new }
            form["known_alike"] = String(seen)
            let knowing = try await desk.post("/person/new", form)
            #expect(knowing.status == 303)
            #expect(try await desk.count("/person") == 2)
            let place = try #require(knowing.headers[.location])
            #expect(try await desk.get(place).text.contains("已核对相似记录"))
        }
    }

    @Test func anyOneOfTheDeclaredWaysIsEnough() async throws {
        try await atTheDesk { desk in
            let first = try await self.enter(desk, Self.wang)
            let noNumber = ["identity_number": "", "identity_note": "not_shown"]
            let byPhone = try await self.enter(desk, Self.wang.merging(noNumber) { _, new in new })
            let named = noNumber.merging(["name": "王小明明"]) { _, new in new }
            let other = try await self.enter(desk, Self.wang.merging(named) { _, new in new })
            #expect(first.status == 303 && byPhone.status == 409 && other.status == 303)
        }
    }

    @Test func programsAreToldTheSameAndSayWhatTheyHaveSeen() async throws {
        try await atTheDesk { desk in
            #expect(try await self.enter(desk, Self.wang).status == 303)
            let fields = """
                {"name": "王小明", "identity_kind": "resident_card", "identity_number": "\(Self.number)", "sex": "female"}
                """
            let asked = try await desk.send("/api/v1/person/alike", "{\"fields\": \(fields)}", key: nil)
            let records = try #require(try asked.json()["records"] as? [[String: Any]])
            #expect(asked.status == 200 && records.count == 1 && !asked.text.contains("王小明"))
            let id = try #require(records.first?["id"] as? Int)
            let refused = try await desk.send("/api/v1/person", "{\"fields\": \(fields)}", key: "a")
            let faults = try #require(try refused.json()["faults"] as? [[String: Any]])
            #expect(refused.status == 409 && faults.first?["rule"] as? String == "alike")
            #expect(faults.first?["value"] as? String == String(id))
            let knowing = "{\"fields\": \(fields), \"known_alike\": [\(id)]}"
            #expect(try await desk.send("/api/v1/person", knowing, key: "b").status == 201)
            let wrong = "{\"fields\": \(fields), \"known_alike\": [\"x\", 7]}"
            #expect(try await desk.send("/api/v1/person", wrong, key: "c").status == 409)
        }
    }

    @Test func whatIsTypedIsComparedWhileItIsTyped() async throws {
        try await atTheDesk { desk in
            #expect(try await self.enter(desk, Self.wang).status == 303)
            let form = try await desk.form("/person/new")
            let typed = form.merging(["identity_number": Self.number]) { _, new in new }
            let piece = try await desk.post("/person/alike", typed)
            #expect(piece.status == 200 && piece.text.contains("王**") && !piece.text.contains("王小明"))
            let nothing = try await desk.post("/person/alike", form)
            #expect(nothing.status == 200 && nothing.text.isEmpty)
            var forged = typed
            forged["token"] = "guessed"
            let guessed = try await desk.post("/person/alike", forged)
            #expect(guessed.status == 403)
            let reader = try await desk.asking("reader", .of(.bureauHead))
            #expect(try await reader.post("/person/alike", typed).status == 403)
        }
    }

    @Test func aFormThatIsSentAsItStandsMakesNoSecondLineUnasked() async throws {
        try await atTheDesk { desk in
            let dispute = try desk.store.read { try $0.page(Dispute.shape, Query(limit: 1)).records[0].id }
            let place = "/sitting/new?dispute=\(dispute)"
            let first = try await desk.post("/sitting/new", desk.form(place))
            let second = try await desk.post("/sitting/new", desk.form(place))
            #expect(first.status == 303 && second.status == 409 && second.text.contains("可能已经登记过"))
            var nextDay = try await desk.form(place)
            nextDay["held_on"] = "2019-06-27"
            #expect(try await desk.post("/sitting/new", nextDay).status == 303)
        }
    }

    @Test func aMatterOfAnotherUnitIsNotGivenAway() async throws {
        try await atTheDesk { desk in
            let (east, west) = try await desk.store.write(as: .console) { transaction in
                try (AlikeRecords.unit("East", transaction), AlikeRecords.unit("West", transaction))
            }
            let there = try await desk.asking("west", .of(.clerk, unit: west))
            let here = try await desk.asking("east", .of(.clerk, unit: east))
            let typed = [
                "received_on": "2019-06-28", "channel": "phone", "level": "ordinary", "about": "office",
                "about_unit": String(east),
                "complainant": "李四", "phone": "13900002222", "content": "Late",
            ]
            let first = try await AlikeRecords.complain(there, typed, unit: west)
            let other = try await AlikeRecords.complain(here, typed, unit: east)
            let second = try await AlikeRecords.complain(there, typed, unit: west)
            #expect(first.status == 303 && other.status == 303 && second.status == 409)
        }
    }

    private static func unit(_ name: String, _ transaction: Transaction) throws -> Int64 {
        var unit = Unit()
        (unit.name, unit.shortName, unit.openedOn) = (name, name, "2010-01-01")
        return try transaction.record(unit).id
    }

    private static func complain(
        _ desk: DeskWorld, _ typed: [String: String], unit: Int64
    ) async throws -> DeskWorld.Answer {
        let form = try await desk.form("/complaint/new")
        let all = form.merging(typed) { _, new in new }.merging(["unit": String(unit)]) { _, new in new }
        return try await desk.post("/complaint/new", all)
    }
}
