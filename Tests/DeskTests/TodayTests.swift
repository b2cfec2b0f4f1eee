import Bureau
import Declarations
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Desk

@Suite struct TodayTests {
    @Test func theDaySaysWhatIsNewToMe() async throws {
        try await atTheDesk { desk in
            #expect(try await desk.get("/today").text.contains("今天没有到期的"))
            let id = try await desk.store.write(as: .console) { transaction in
                var visit = Dispute()
                (visit.receivedOn, visit.org, visit.kind) = ("2019-07-01", Ref(desk.disputes[0].record.org.id), .family)
                visit.brief = "Somebody's secret"
                return try transaction.record(visit).id
            }
            let page = try await desk.get("/today").text
            #expect(page.contains("href=\"/dispute/\(id)\"") && !page.contains("secret"))
            let new = try await desk.get("/api/v1/today").json()["new"] as? [[String: Any]]
            #expect(new?.count == 1)
        }
    }

    @Test func aCalendarFeedHasNumbersAndKindsOnlyAndCanBeTakenBack() async throws {
        try await atTheDesk { desk in
            try await desk.store.write(as: .console) { transaction in
                var request = DisclosureRequest()
                (request.receivedOn, request.applicant) = ("2019-06-20", "Ann Other")
                (request.subject, request.content, request.dueOn) = ("Budget", "The budget", "2019-07-18")
                _ = try transaction.record(request, number: "D-9")
            }
            let token = desk.visitor?.token ?? ""
            let made = try await desk.post("/me/calendar", ["act": "new", "token": token])
            let address = try #require(made.text.firstMatch(of: /\/calendar\/[0-9a-f]+\.ics/)).output
            let feed = try await desk.nobody.get(String(address))
            #expect(feed.status == 200 && feed.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(feed.text.contains("D-9") && !feed.text.contains("Ann"))
            #expect(feed.text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
            let ended = try await desk.post("/me/calendar", ["act": "", "token": token])
            #expect(ended.status == 303)
            #expect(try await desk.nobody.get(String(address)).status == 404)
        }
    }

    @Test func whatOnlyAHeadCanClearWaitsForTheHeadAndForNobodyElse() async throws {
        try await atTheDesk { desk in
            let id = try await desk.store.write(as: .console) { transaction in
                var alert = Alert()
                (alert.dispute, alert.colour, alert.raisedOn) = (Ref(desk.disputes[0].id), .red, "2019-06-20")
                alert.ground = "Somebody's secret"
                var row = try transaction.record(alert)
                row.record.response = "Both were spoken to"
                return try transaction.take("answer", on: row).id
            }
            let head = try await desk.asking("head", .of(.unitHead))
            let page = try await head.get("/today").text
            #expect(page.contains("等您办的") && page.contains("href=\"/alert/\(id)\"") && !page.contains("secret"))
            let waiting = try await head.get("/api/v1/today").json()["waiting"] as? [[String: Any]]
            #expect(waiting?.count == 1, "disputes that merely go on wait for nobody")
            let clerk = try await desk.asking("other", .of(.clerk))
            #expect(try await !clerk.get("/today").text.contains("等您办的"))
            let home = try await head.get("/").text
            #expect(home.contains("红色预警") && home.contains("href=\"/alert/\(id)\""))
        }
    }

    @Test func aReportMadeInAdvanceWaitsWhenItsDayHasComeAndSaysOfWhom() async throws {
        try await atTheDesk { desk in
            let made = try await desk.store.write(as: .console) { transaction in
                var unit = Unit()
                (unit.name, unit.shortName, unit.openedOn) = ("East office", "East", "2010-01-01")
                unit.kind = .judicialOffice
                var officer = Person()
                (officer.name, officer.identityKind, officer.bornOn) = ("Officer Oz", .none, "1980-01-01")
                var post = Staff()
                post.person = Ref(try transaction.record(officer).id)
                (post.post, post.startedOn) = ("Officer", "2015-01-01")
                post.workplace = Ref(try transaction.record(unit).id)
                var person = try DeskWatch.person(post.workplace, in: transaction)
                person.officer = Ref(try transaction.record(post).id)
                let supervised = try transaction.record(
                    person, opening: true, state: SupervisionStage.supervised.rawValue)
                let reports = try ["2019-07-25", "2019-07-01"].map { (day: Day) in
                    var report = CheckIn()
                    (report.supervised, report.dueOn) = (Ref(supervised.id), day)
                    report.dueAt = Moment(day, hour: 23)
                    return try transaction.record(report).number
                }
                return (officer: post.person.id, supervised: supervised.number, reports: reports)
            }
            let officer = try await desk.asking("oz", .of(.correctionsOfficer), person: made.officer)
            let page = try await officer.get("/today").text
            let waiting = try #require(page.firstRange(of: "等您办的"))
            let new = try #require(page.firstRange(of: "新到"))
            let rest = page[waiting.upperBound..<new.lowerBound]
            #expect(rest.contains(made.reports[1]) && rest.contains("S******* \(made.supervised)"))
            #expect(rest.contains("应报告日期 2019-07-01") && !rest.contains(made.reports[0]))
        }
    }
}
