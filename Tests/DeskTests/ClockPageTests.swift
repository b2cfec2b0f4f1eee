import Bureau
import Declarations
import Foundation
import Law
import Ledger
import Logging
import Testing

@testable import Desk

/// Clocks at the desk: on the record, in what is due, on the rule's page.
@Suite struct ClockPageTests {
    /// An application received on 2019-05-20, to be answered by 2019-06-18, and still open on 2019-07-01.
    private func open(_ desk: DeskWorld) async throws -> Row<DisclosureRequest> {
        try await desk.store.write(as: Actor(account: "clerk")) { transaction in
            var request = DisclosureRequest()
            request.receivedOn = "2019-05-20"
            request.subject = "Lost cases of 2018"
            request.applicant = "Somebody"
            request.content = "The table"
            request.dueOn = "2019-06-28"
            return try transaction.record(request, number: "D-1")
        }
    }

    @Test func theRecordShowsItsClockWithTheWorking() async throws {
        try await atTheDesk { desk in
            let row = try await open(desk)
            let page = try await desk.get("/disclosure_request/\(row.id)").text
            #expect(page.contains("答复信息公开申请") && page.contains("2019-06-18") && page.contains("已逾期13日"))
            #expect(page.contains("<ol class=\"working\">") && page.contains("/law/rules/xx19.reply"))
            let english = try await desk.get("/disclosure_request/\(row.id)?lang=en").text
            #expect(english.contains("overdue by 13 days"))
            let twin = try await desk.get("/api/v1/disclosure_request/\(row.id)").json()["clocks"] as? [[String: Any]]
            #expect(twin?.first?["due"] as? String == "2019-06-18")
            #expect((twin?.first?["working"] as? [Any])?.isEmpty == false)
        }
    }

    @Test func whatIsDueHasADoorForEachOffice() async throws {
        try await atTheDesk { desk in
            #expect(try await desk.get("/due").text.contains("没有到期的期限"))
            _ = try await open(desk)
            let page = try await desk.get("/due")
            #expect(page.status == 200)
            #expect(page.text.contains("D-1") && page.text.contains("已逾期13日"))
            #expect(page.text.contains("/due?unit=0"))
            let twin = try await desk.get("/api/v1/due").json()
            let clocks = twin["clocks"] as? [[String: Any]]
            #expect(clocks?.map { $0["alarm"] as? String } == ["over"])
            #expect((twin["offices"] as? [[String: Any]])?.first?["overdue"] as? Int == 1)
            #expect((try await desk.get("/api/v1/due?unit=9").json()["clocks"] as? [Any])?.isEmpty == true)
            #expect(try await desk.get("/due?within=soon").status == 422)
        }
    }

    /// Seized at once at half past three on 2019-06-06, and approved on the next day.
    private func seize(_ desk: DeskWorld, approvedAt: Moment?) async throws -> Row<EnforcementMeasure> {
        try await desk.store.write(as: Actor(account: "clerk")) { transaction in
            var entry = LocalCodeEntry()
            (entry.list, entry.code, entry.label) = ("enforcement_field", "other", "其他")
            entry.validFrom = "2018-01-01"
            _ = try transaction.record(entry)
            var matter = EnforcementCase()
            (matter.inspectedOn, matter.cause, matter.party) = ("2019-06-03", "Stall in the street", "A shop")
            var office = Unit()
            (office.name, office.shortName, office.openedOn) = ("Enforcement", "Enf", "2010-01-01")
            matter.agency = Ref(try transaction.record(office).id)
            var measure = EnforcementMeasure()
            measure.enforcement = Ref(try transaction.record(matter).id)
            (measure.kind, measure.startsOn, measure.object) = (.seizure, "2019-06-06", "Goods")
            (measure.takenAt, measure.approvedOn) = (Moment("2019-06-06", hour: 15, minute: 30), "2019-06-07")
            measure.approvedAt = approvedAt
            return try transaction.record(measure)
        }
    }

    @Test func aPeriodInHoursIsShownToTheMinute() async throws {
        try await atTheDesk { desk in
            let row = try await seize(desk, approvedAt: nil)
            let page = try await desk.get("/enforcement_measure/\(row.id)").text
            #expect(page.contains("2019-06-07 15:30") && page.contains("须核对时刻"))
        }
        try await atTheDesk { desk in
            let row = try await seize(desk, approvedAt: Moment("2019-06-07", hour: 16, minute: 35))
            #expect(try await desk.get("/enforcement_measure/\(row.id)").text.contains("逾期1小时5分办结"))
            let twin = try await desk.get("/api/v1/enforcement_measure/\(row.id)").json()["clocks"] as? [[String: Any]]
            let approval = try #require(twin?.first { $0["rule"] as? String == "qz.report" })
            #expect(approval["late_minutes"] as? Int == 65 && approval["late"] as? Int == 1)
            #expect(approval["alarm"] as? String == "late" && approval["met_at"] as? String == "2019-06-07T16:35")
        }
    }

    @Test func nobodyWritesAClockByHand() async throws {
        try await atTheDesk { desk in
            let row = try await open(desk)
            let clock = try #require(
                try desk.store.read { try LawClock.all(of: DisclosureRequest.table, row.id, in: $0) }.first)
            #expect(try await desk.get("/law_clock/new").status == 403)
            #expect(try await desk.get("/law_clock/\(clock.id)/edit").status == 403)
            #expect(try await desk.get("/law_clock/\(clock.id)/void").status == 403)
            #expect(try await desk.send("/api/v1/law_clock", "{\"fields\": {}}", key: "one").status == 403)
            #expect(try await !desk.get("/law_clock").text.contains("/law_clock/new"))
            #expect(try await desk.get("/law_clock/\(clock.id)").status == 200)
        }
    }

    @Test func theRulesPageCountsItsClocks() async throws {
        try await atTheDesk { desk in
            let row = try await open(desk)
            let page = try await desk.get("/law/rules/xx19.reply").text
            #expect(page.contains("/disclosure_request/\(row.id)#clocks"))
            let clocks = try await desk.get("/api/v1/law/rules/xx19.reply").json()["clocks"] as? [String: Any]
            #expect(clocks?["running"] as? Int == 1)
            let waiting = try await desk.get("/law/rules/tj.month").text
            #expect(waiting.contains("未经两人确认"))
        }
    }

    @Test func aNoticeLaidIntoTheFolderMovesWhatRuns() async throws {
        try await atTheDesk { desk in
            let row = try await open(desk)
            let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-law-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            var logger = Logger(label: "clocks")
            logger.logLevel = .critical
            let shelf = LawShelf(folder: folder.path())
            let watch = ClockWatch(store: desk.store, law: shelf, logger: logger)
            let before = shelf.edition
            #expect(await watch.review())
            let due = { @Sendable in
                try desk.store.read {
                    try LawClock.all(of: DisclosureRequest.table, row.id, in: $0).first?.record.dueOn
                }
            }
            #expect(try due() == "2019-06-18")
            let notice = """
                owner: Test bureau
                notices:
                  - {year: 2019, changes: true, issued: 2019-06-01, holidays: [{name: Test, off: 2019-06-17}]}
                """
            try notice.write(to: folder.appending(path: "notice.yaml"), atomically: true, encoding: .utf8)
            #expect(shelf.edition != before)
            #expect(await watch.review())
            #expect(try due() == "2019-06-19")
            let page = try await desk.get("/disclosure_request/\(row.id)").text
            #expect(page.contains("重新计算 系统重新计算：2019-06-18 → 2019-06-19"))
            try "notices: [".write(to: folder.appending(path: "notice.yaml"), atomically: true, encoding: .utf8)
            #expect(await !watch.review())
            #expect(shelf.newest.notices.contains { $0.owner == "Test bureau" })
        }
    }
}
