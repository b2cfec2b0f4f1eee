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
