import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

@Suite struct Lists {
    @Test func aListShowsItsCountAndTurnsItsPages() async throws {
        try await atTheDesk { desk in
            var path = "/api/v1/dispute?limit=25"
            var numbers: [String] = []
            while true {
                let page = try await desk.get(path).json()
                let records = try #require(page["records"] as? [[String: Any]])
                numbers += records.compactMap { $0["number"] as? String }
                guard let next = page["next"] as? String else { break }
                path = "/api/v1/dispute?limit=25&after=\(next)"
            }
            #expect(numbers == (1...60).reversed().map { "T-\($0)" })
            let page = try await desk.get("/dispute").text
            #expect(page.contains(">60</a>") && page.contains("rel=\"next\"") && !page.contains("rel=\"prev\""))
        }
    }

    @Test func aValueFromARecordIsEscaped() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/mediation_org").text
            #expect(page.contains("&lt;b&gt;West&lt;/b&gt; &amp; &quot;Co&quot;"))
            #expect(!page.contains("<b>West"))
        }
    }

    @Test func conditionsNarrowAListAndShowAsChips() async throws {
        try await atTheDesk { desk in
            let path = "/dispute?kind=family&accepted_on.from=2019-02-01&accepted_on.to=2019-03-31"
            let page = try await desk.get(path)
            let twin = try await desk.get("/api/v1" + path).json()
            #expect(page.status == 200)
            #expect(page.text.contains("2019-02-01 至 2019-03-31") && page.text.contains("class=\"chip\""))
            let records = try #require(twin["records"] as? [[String: Any]])
            #expect(records.count == 5 && twin["count"] as? Int == 5)
            for record in records {
                #expect((record["fields"] as? [String: Any])?["kind"] as? String == "family")
            }
        }
    }

    @Test func aConditionThatCannotBeIsAFaultAndNothingWorse() async throws {
        try await atTheDesk { desk in
            for condition in [
                "kind=nonsense", "accepted_on.from=2019-02-30", "state=asleep", "sort=brief", "limit=0", "limit=x",
                "after=rubbish", "nosuch=1", "brief=x", "org=9999999999999999999999", "from=2019-99-01",
            ] {
                let page = try await desk.get("/dispute?" + condition)
                #expect(condition.hasPrefix("org=") || page.status == 400, "\(condition): \(page.status)")
                #expect(page.status < 500)
                let twin = try await desk.get("/api/v1/dispute?" + condition)
                #expect(twin.status == page.status, "\(condition): \(twin.status)")
            }
        }
    }

    @Test func aReferenceIsFoundByTheNameOfItsRecord() async throws {
        try await atTheDesk { desk in
            let org = try #require(try await desk.get("/api/v1/mediation_org").json()["records"] as? [[String: Any]])
            let id = try #require(org.last?["id"] as? Int)
            let count = try await desk.count("/dispute?org=\(id)")
            #expect(count == 30)
        }
    }

    @Test func aFileHoldsExactlyTheListsRecords() async throws {
        try await atTheDesk { desk in
            let file = try await desk.get("/dispute.csv?kind=family")
            let lines = file.text.split(separator: "\r\n")
            #expect(lines.count == 16 && file.text.hasPrefix("\u{FEFF}编号,"))
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            let orgs = try await desk.get("/mediation_org.csv")
            #expect(orgs.text.contains("\"<b>West</b> & \"\"Co\"\"\""))
            let refused = try await desk.get("/dispute.csv?kind=nonsense")
            #expect(refused.status == 400)
            let all = try await desk.get("/dispute.csv")
            #expect(all.text.split(separator: "\r\n").count == 61)
        }
    }

    @Test func anEmptyRegisterSaysSo() async throws {
        try await atTheDesk { desk in
            let none = try await desk.get("/visit")
            #expect(none.text.contains("还没有来访接待"))
            let fitting = try await desk.get("/dispute?kind=medical")
            #expect(fitting.text.contains("没有符合条件的记录"))
        }
    }

    @Test func noFieldIsNamedLikeAConditionOfEveryList() {
        for shape in Manifest.catalogue.shapes {
            for field in shape.fields where field.isAskable {
                #expect(Filter.names(of: field).isDisjoint(with: ListAsked.Name.all), "\(shape.table).\(field.column)")
            }
        }
    }
}

@Suite struct Records {
    @Test func aRecordShowsItsFieldsStepsAndHistory() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[1]
            let page = try await desk.get("/dispute/\(dispute.id)")
            #expect(page.status == 200)
            for words in ["T-2", "调解成功", "受理日期", "2019-01-05", "办理经过", "West"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(!page.text.contains("secret"))
            let byNumber = try await desk.get("/dispute/T-2")
            #expect(byNumber.text.contains("data-number=\"T-2\""))
        }
    }

    @Test func theTwinOfARecordCarriesItsVersion() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[0]
            let answer = try await desk.get("/api/v1/dispute/\(dispute.id)")
            #expect(answer.headers[.eTag] == "\"\(dispute.version)\"")
            let record = try #require(try answer.json()["record"] as? [String: Any])
            let fields = try #require(record["fields"] as? [String: Any])
            #expect(fields["amount"] as? Double == 0 && (fields["brief"] as? String)?.contains("*") == true)
            let history = try await desk.get("/api/v1/dispute/\(dispute.id)/history").json()
            #expect((history["entries"] as? [Any])?.count == 3)
        }
    }
}
