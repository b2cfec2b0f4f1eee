import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

@Suite struct Figures {
    private static let accepted = "mediation.disputes.accepted"

    @Test func aFigureOpensAsManyRecordsAsItCounted() async throws {
        try await atTheDesk { desk in
            for figure in Manifest.catalogue.figures {
                let page = try await desk.get("/figures/\(figure.id)?from=2019-01-01&to=2019-05-31")
                let count = try await desk.get("/api/v1/figures/\(figure.id)?from=2019-01-01&to=2019-05-31").json()
                #expect(page.status == 200, "\(figure.id)")
                guard let link = page.text.firstMatch(of: /class="button main" href="([^"]+)"/) else { continue }
                let list = String(link.1).replacing("&amp;", with: "&")
                let listed = try await desk.count(list)
                #expect(listed == count["records"] as? Int, "\(figure.id)")
            }
        }
    }

    @Test func everyPartOfAFigureOpensItsOwnRecords() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/figures/\(Self.accepted)?from=2019-01-01&to=2019-05-31").text
            let part = try #require(page.firstMatch(of: /<a class="f" href="([^"]+by=kind&amp;part=family)">(\d+)</))
            let list = String(part.1).replacing("&amp;", with: "&")
            let listed = try await desk.count(list)
            #expect(listed == Int(part.2))
        }
    }

    @Test func aFigureWithAWrongDayIsAFault() async throws {
        try await atTheDesk { desk in
            for path in [
                "/figures/\(Self.accepted)?from=2019-13-01", "/figures/\(Self.accepted)?from=2019-05-01&to=2019-01-01",
                "/dispute?figure=\(Self.accepted)&by=nonsense&part=x", "/visit?figure=\(Self.accepted)",
                "/report/never",
            ] {
                let page = try await desk.get(path)
                #expect(page.status == 400, "\(path)")
            }
        }
    }

    @Test func theReportOpensAChosenFigureBesideIt() async throws {
        try await atTheDesk { desk in
            let page = try await desk.get("/report/2019-H1").text
            let link = try #require(page.firstMatch(of: /href="([^"]+)#figure"[^>]*>60</))
            let chosen = try await desk.get(String(link.1).replacing("&amp;", with: "&"))
            #expect(chosen.status == 200)
            #expect(chosen.text.contains("id=\"figure\"") && chosen.text.contains("打开这 60 条记录"))
            #expect(chosen.text.contains("aria-current=\"true\""))
            let latest = try await desk.get("/report")
            #expect(latest.headers[.location] == "/report/2019-H1")
        }
    }
}

@Suite struct Languages {
    @Test func anEnglishPageHasNoChineseOfOurs() async throws {
        try await atTheDesk { desk in
            let dispute = desk.disputes[1].id
            for path in [
                "/", "/dispute", "/dispute?kind=family", "/dispute?kind=wrong", "/dispute/\(dispute)", "/figures",
                "/figures/mediation.disputes.accepted", "/function/mediation", "/search?q=abc", "/nowhere", "/visit",
                "/dispute?figure=mediation.disputes.accepted&from=2019-01-01&to=2019-05-31", "/zero_report",
            ] {
                let page = try await desk.get(path + (path.contains("?") ? "&" : "?") + "lang=en").text
                let ours = page.replacing(">中文</a>", with: "")
                let han = ours.unicodeScalars.filter {
                    (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value)
                }
                #expect(han.isEmpty, "\(path): \(String(String.UnicodeScalarView(han)).prefix(60))")
                #expect(page.contains("<html lang=\"en\""))
            }
        }
    }

    @Test func aChosenLanguageIsKept() async throws {
        try await atTheDesk { desk in
            let answer = try await desk.get("/dispute?lang=en")
            #expect(answer.headers[.setCookie]?.hasPrefix("lang=en;") == true)
            let next = try await desk.get("/figures", headers: [.cookie: "lang=en"])
            #expect(next.text.contains("<html lang=\"en\""))
            let other = try await desk.get("/figures")
            #expect(other.text.contains("<html lang=\"zh-Hans\""))
        }
    }
}
