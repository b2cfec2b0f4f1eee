import Testing

@testable import Desk

/// Time limits of the law at the desk.
@Suite struct LawPages {
    @Test func theListIsThatOfTheBureausDay() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law")
            #expect(page.status == 200)
            #expect(page.text.contains("/law/rules/fy99.review") && !page.text.contains("/law/rules/fy24.review"))
            let later = try await desk.get("/law?on=2024-05-06")
            #expect(later.text.contains("/law/rules/fy24.review"))
            #expect(try await desk.get("/law?on=2024-05-36").status == 422)
            let rules = try await desk.get("/api/v1/law?on=2019-06-30").json()["rules"] as? [[String: Any]]
            #expect(rules?.contains { $0["id"] as? String == "fy99.review" } == true)
        }
    }

    @Test func aRuleShowsItsSourceVersionsAndExamples() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/rules/fy99.reply")
            #expect(page.status == 200)
            for words in ["第23、40条", "fy24.reply", "2019-01-28", "相符 2019-02-11"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(!page.text.contains("class=\"differs\""))
            #expect(try await desk.get("/law/rules/no.such").status == 404)
            let json = try await desk.get("/api/v1/law/rules/fy99.reply").json()
            #expect((json["versions"] as? [Any])?.count == 2)
        }
    }

    @Test func theCalculatorAnswersPagesAndPrograms() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/due?rule=fy99.review&start=2019-02-01")
            #expect(page.text.contains("2019-02-13") && page.text.contains("第5个工作日为2月13日"))
            let english = try await desk.get("/law/due?rule=fy99.review&start=2019-02-01&lang=en")
            #expect(english.text.contains("working day 5 is 2019-02-13"))
            let twin = try await desk.get("/api/v1/law/due?rule=fy99.review&start=2019-02-01").json()
            #expect(twin["due"] as? String == "2019-02-13")
            let hours = try await desk.get("/api/v1/law/due?rule=ys.transfer&start=2019-09-30&time=17:30").json()
            #expect(hours["due"] as? String == "2019-10-01T17:30")
        }
    }

    @Test func whereThereIsNoDayItSaysWhy() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/due?rule=fy24.send&start=2026-12-28")
            #expect(page.status == 200)
            #expect(page.text.contains("2027年部分节假日安排的通知"))
            #expect(try await desk.get("/api/v1/law/due?rule=fy24.send&start=2026-12-28").status == 409)
            #expect(try await desk.get("/api/v1/law/due?rule=fy24.send").status == 422)
            #expect(try await desk.get("/api/v1/law/due?rule=fy24.send&start=2026-02-30").status == 422)
            #expect(try await desk.get("/law/due?rule=fy24.send&start=2026-02-30").status == 422)
        }
    }

    @Test(arguments: [
        ("rule=jz.term&start=2019-03-15&length=abc", "length", "abc"),
        ("rule=jz.term&start=2019-03-15&length=0", "length", "0"),
        ("rule=fy99.review&start=2019-02-30", "start", "2019-02-30"),
        ("rule=ys.transfer&start=2020-09-30&time=25:61", "time", "25:61"),
        ("rule=fy99.review&start=2019-02-01&as_of=May", "as_of", "May"),
        ("rule=fy99.decide&start=2019-02-01&suspended=2019-02-31", "suspended", "2019-02-31"),
    ])
    func whatCannotBeReadIsToldAtItsFieldAndKept(_ asked: String, _ field: String, _ typed: String) async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/due?" + asked)
            #expect(page.status == 422)
            let box = "type=\"text\" id=\"\(field)\" name=\"\(field)\" value=\"\(typed)\""
            #expect(page.text.contains(box), "\(asked)")
            #expect(page.text.contains("id=\"\(field)-wrong\"") && page.text.contains("href=\"#\(field)\""))
            #expect(page.text.contains("value=\"2019-0") || page.text.contains("value=\"2020-0"))
            #expect(!page.text.contains("id=\"due\""))
            #expect(try await desk.get("/api/v1/law/due?" + asked).status == 422)
        }
    }

    @Test(arguments: [
        ("rule=jz.term&start=2019-03-15", "length"), ("rule=fy99.review&start=2019-03-15&length=3", "length"),
        ("rule=ys.transfer&start=2020-09-30", "time"), ("rule=no.such&start=2020-09-30", "rule"),
        ("rule=fy99.review&start=", "start"), ("rule=&start=2019-03-15", "rule"),
        ("rule=fy99.decide&start=2019-03-15&resumed=2019-03-20", "resumed"),
        ("rule=fy99.review&start=2019-03-15&extended=2019-03-18", "extended"),
    ])
    func whatIsMissingOrNotAskedIsToldAtItsField(_ asked: String, _ field: String) async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/due?" + asked)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-wrong\""), "\(asked)")
            #expect(!page.text.contains("id=\"due\""))
        }
    }

    @Test func theCalculatorNeedsNoSignIn() async throws {
        try await atTheDesk { desk in
            let page = try await desk.nobody.get("/public/law/due?rule=fy99.review&start=2019-02-01")
            #expect(page.status == 200 && page.text.contains("第5个工作日为2月13日"))
            #expect(page.text.contains("action=\"/public/law/due\"") && !page.text.contains("id=\"navigation\""))
            #expect(try await desk.nobody.get("/public/law/due?rule=fy99.review&start=x").status == 422)
            #expect(try await desk.nobody.get("/sign-in").text.contains("href=\"/public/law/due\""))
        }
    }

    @Test func aRuleOnlyChosenAsksNothingYet() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/due?rule=fy99.review")
            #expect(page.status == 200 && page.text.contains("<option value=\"fy99.review\" selected>"))
            #expect(!page.text.contains("class=\"faults\""))
            let bad = try await desk.get("/law/rules/jz.term?start=2019-03-15&length=1000000")
            #expect(bad.status == 422 && bad.text.contains("value=\"1000000\""))
            #expect(bad.text.contains("id=\"length-wrong\""))
        }
    }

    @Test func aRuleSaysOnWhichRecordsItRunsOrWhyOnNone() async throws {
        try await atTheDesk { desk in
            let runs = try await desk.get("/law/rules/fy99.reply").text
            #expect(runs.contains("用于台账") && runs.contains("href=\"/reconsideration_case\""))
            let longer = try await desk.get("/law/rules/fy99.extend").text
            #expect(longer.contains("href=\"/reconsideration_case\""))
            #expect(try await desk.get("/law/rules/xs.sue6m").text.contains("当事人自己的期限"))
            let twin = try await desk.get("/api/v1/law/rules/xs.sue6m?lang=en").json()
            #expect((twin["registers"] as? [Any])?.isEmpty == true && twin["no_clock_because"] is String)
        }
    }

    @Test func whatChangedNamesTheFirstDay() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/law/changes")
            for words in ["2024-01-01", "2019-05-15", "国办发明电〔2019〕3号", "三次警告还是两次"] {
                #expect(page.text.contains(words), "\(words)")
            }
            let changes = try await desk.get("/api/v1/law/changes").json()["changes"] as? [[String: Any]]
            #expect(
                changes?.contains { $0["before"] as? String == "xx07.reply" && $0["from"] as? String == "2019-05-15" }
                    == true)
        }
    }
}
