import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// What somebody may not read is not there: neither in lists, counts, searches and files nor at a guessed address.
@Suite struct WhoSeesWhat {
    /// Two offices with a dispute each.
    private func offices(_ desk: DeskWorld) async throws -> (east: Int64, west: Int64, disputes: [Int64]) {
        let org = Ref<MediationOrg>(Int64(try await desk.firstID("/mediation_org")))
        return try await desk.store.write(as: .console) { transaction in
            let units = try ["East office", "West office"].map { name in
                var unit = Unit()
                (unit.name, unit.shortName, unit.kind) = (name, name, .judicialOffice)
                unit.openedOn = "2015-01-01"
                return try transaction.record(unit).id
            }
            let disputes = try units.map { unit in
                var dispute = Dispute()
                (dispute.receivedOn, dispute.org, dispute.brief) = ("2019-06-01", org, "A secret of \(unit)")
                (dispute.kind, dispute.amount) = (.neighbour, Money(yuan: 1))
                return try transaction.record(dispute, unit: unit, number: "U-\(unit)").id
            }
            return (units[0], units[1], disputes)
        }
    }

    @Test func aUnitsClerkSeesTheUnitsRecordsAlone() async throws {
        try await atTheDesk { desk in
            let office = try await offices(desk)
            let clerk = try await desk.asking("east", .of(.clerk, unit: office.east, export: true))
            #expect(try await clerk.count("/dispute") == 1)
            #expect(try await desk.count("/dispute") == 62)
            #expect(try await clerk.get("/dispute/\(office.disputes[0])").status == 200)
            for name in ["\(office.disputes[1])", "U-\(office.west)"] {
                for path in [
                    "/dispute/\(name)", "/dispute/\(name)/edit", "/dispute/\(name)/dossier",
                    "/dispute/\(name)/void", "/dispute/\(name)/steps/accept",
                ] {
                    let hidden = try await clerk.get(path)
                    let absent = try await clerk.get(path.replacing(name, with: "987654321"))
                    #expect(hidden.status == 404 && absent.status == 404, "\(path)")
                    #expect(
                        hidden.text.replacing(name, with: "") == absent.text.replacing("987654321", with: ""), "\(path)"
                    )
                }
            }
            let twin = try await clerk.get("/api/v1/dispute/\(office.disputes[1])/history")
            #expect(twin.status == 404)
            let found = try await clerk.get("/search?q=U-\(office.west)")
            #expect(found.status == 200 && !found.text.contains("/dispute/\(office.disputes[1])"))
            let figure = "/api/v1/figures/mediation.disputes.received/records?from=2019-01-01&to=2019-06-30"
            let counted = try await clerk.get(figure).json()
            #expect((counted["counted"] as? [Any])?.count == 1 && counted["withheld"] as? Int == 61)
            let file = try await clerk.get("/dispute.csv").text
            #expect(file.contains("U-\(office.east)") && !file.contains("U-\(office.west)"))
        }
    }

    @Test func aUnitsClerkEntersForTheUnitAlone() async throws {
        try await atTheDesk { desk in
            let office = try await offices(desk)
            let clerk = try await desk.asking("east", .of(.clerk, unit: office.east))
            let org = try await desk.firstID("/mediation_org")
            let visit = """
                "fields": {"visited_on": "2019-06-28", "org": \(org), "persons": 3, "subject": "N", \
                "handling": "answered"}
                """
            let own = try await clerk.send("/api/v1/visit", "{\(visit)}", key: "a")
            let record = try #require(try own.json()["record"] as? [String: Any])
            #expect(own.status == 201 && record["unit"] as? Int64 == office.east)
            let other = try await clerk.send("/api/v1/visit", "{\(visit), \"unit\": \(office.west)}", key: "b")
            #expect(other.status == 403)
            #expect(try await desk.count("/visit") == 1)
        }
    }

    @Test func personalValuesAreShownForAPurposeAndTheLookIsOnRecord() async throws {
        try await atTheDesk { desk in
            let id = desk.disputes[0].id
            let path = "/dispute/\(id)/reveal"
            let covered = try await desk.get("/dispute/\(id)").text
            #expect(!covered.contains("Somebody&#39;s secret") && covered.contains(path))
            var form = try await desk.form("/dispute/\(id)")
            form["purpose"] = ""
            let unsaid = try await desk.post(path, form)
            #expect(unsaid.status == 422 && !unsaid.text.contains("Somebody&#39;s secret"))
            form["purpose"] = "Asked by the party"
            let shown = try await desk.post(path, form)
            #expect(shown.status == 200 && shown.text.contains("Somebody&#39;s secret"))
            #expect(shown.headers[.cacheControl] == "no-store")
            let again = try await desk.get("/dispute/\(id)").text
            #expect(!again.contains("Somebody&#39;s secret") && again.contains("Asked by the party"))
            let statistician = try await desk.asking("numbers", .of(.statistician))
            #expect(try await statistician.post(path, try await statistician.form("/me")).status == 403)
        }
    }

    @Test func anEmergencyOpensARegisterForAWhileAndIsOnRecord() async throws {
        try await atTheDesk { desk in
            let office = try await offices(desk)
            let clerk = try await desk.asking("east", .of(.clerk, unit: office.east))
            var form = try await clerk.form("/emergency")
            form.merge(["register": "dispute", Form.reasonName: ""]) { $1 }
            #expect(try await clerk.post("/emergency", form).status == 422)
            form[Form.reasonName] = "A threat at the other office"
            #expect(try await clerk.post("/emergency", form).status == 303)
            #expect(try await clerk.get("/dispute/\(office.disputes[1])").status == 200)
            let edit = try await clerk.get("/dispute/\(office.disputes[1])/edit")
            #expect(edit.status == 403)
            let auditor = try await desk.asking("auditor", .of(.auditor))
            let journal = try await auditor.get("/journal").text
            #expect(journal.contains("A threat at the other office"))
            #expect(try await auditor.get("/dispute/\(office.disputes[1])").status == 403)
        }
    }

    @Test func nobodyDecidesTheirOwnMatter() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0].id
            let person = try await desk.store.write(as: .console) { transaction in
                var person = Person()
                (person.name, person.identityKind) = ("Wang", .none)
                let row = try transaction.record(person)
                var party = DisputeParty()
                party.dispute = Ref(dispute)
                party.person = Ref(row.id)
                party.name = "Wang"
                _ = try transaction.record(party)
                return row.id
            }
            let wang = try await desk.asking("wang", .of(.clerk), .of(.mediator), person: person)
            let edit = try await wang.get("/dispute/\(dispute)/edit")
            #expect(edit.status == 403 && edit.text.contains("回避"))
            #expect(try await wang.get("/dispute/\(desk.disputes[1].id)/edit").status == 200)
        }
    }

    @Test func exportTakesItsOwnRightAndIsOnRecord() async throws {
        try await atTheDesk { desk in
            let clerk = try await desk.asking("plain", .of(.clerk))
            let refused = try await clerk.get("/dispute.csv")
            #expect(refused.status == 403 && refused.text.contains("导出权"))
            #expect(try await !clerk.get("/dispute").text.contains("/dispute.csv"))
            #expect(try await desk.get("/dispute.csv?state=mediating").status == 200)
            let entry = try desk.store.read { try $0.entries(JournalQuery(account: "worker")).entries.first }
            #expect(entry?.event == "exported" && entry?.body.contains("state=mediating") == true)
        }
    }
}
