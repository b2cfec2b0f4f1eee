import Declarations
import Testing

@testable import Law

/// Due days with their working, and what is refused.
@Suite struct DueTests {
    let books: LawBooks

    init() throws { books = try LawBooks.builtIn() }

    private func due(_ rule: String, _ start: String, length: Int? = nil, _ events: [ClockEvent] = []) throws -> Due {
        let start = try #require(ClockStart(start))
        return try books.due(ClockQuestion(rule, start: start, length: length, events: events))
    }

    @Test func theWorkingIsShownStepByStep() throws {
        let due = try due("fy99.review", "2019-02-01")
        #expect(due.text == "2019-02-13")
        #expect(
            due.steps.map(\.zh) == [
                "2019-02-01 收到复议申请，次日起算", "2月2日、3日春节调休上班，计为第1、2日", "2月4–10日春节", "第5个工作日为2月13日",
            ])
        #expect(due.steps.map(\.en)[2] == "2019-02-04 to 2019-02-10 off: Spring Festival")
        #expect(due.notices.map(\.number).contains("国办发明电〔2018〕15号"))
    }

    @Test func aRollSaysWhy() throws {
        let due = try due("fy99.reply", "2019-01-28")
        #expect(due.steps.map(\.zh).last == "该日为春节假期（2月4–10日），顺延至其后第一个工作日 2019-02-11")
        #expect(due.rule.roll)
    }

    @Test func whatLapsesStaysOnADayOfRest() throws {
        let due = try due("qz.seal", "2019-09-06")
        #expect(due.text == "2019-10-06")
        #expect(due.steps.map(\.zh).last?.contains("不顺延") == true)
    }

    @Test func anExtensionRunsOnFromTheUnrolledEnd() throws {
        let extended = try due("fy99.decide", "2019-08-05", [.init(.extended, on: "2019-10-01")])
        #expect(extended.text == "2019-11-04")
        #expect(extended.rule.id == "fy99.extend")
        #expect(throws: LawRefusal.extendedLate("2019-10-09", due: "2019-10-08")) {
            try due("fy99.decide", "2019-08-05", [.init(.extended, on: "2019-10-09")])
        }
        #expect(throws: LawRefusal.self) { try due("fy99.reply", "2019-08-05", [.init(.extended, on: "2019-08-06")]) }
    }

    @Test func aSuspensionIsTakenOutAndShown() throws {
        let events: [ClockEvent] = [.init(.suspended, on: "2019-03-11"), .init(.resumed, on: "2019-03-20")]
        let due = try due("fy99.decide", "2019-03-01", events)
        #expect(due.day == "2019-05-09")
        #expect(due.steps.contains { $0.zh.contains("其间9日不计") })
        #expect(throws: LawRefusal.stillSuspended("2019-03-11")) {
            try self.due("fy99.decide", "2019-03-01", [events[0]])
        }
        #expect(throws: LawRefusal.eventOrder("resumed", "2019-03-20")) {
            try self.due("fy99.decide", "2019-03-01", [events[1]])
        }
        #expect(throws: LawRefusal.self) { try self.due("xs.reply", "2019-03-01", events) }
    }

    @Test func aMatterTakesTheVersionOfItsDay() throws {
        #expect(try due("fy.reply", "2023-12-22").rule.id == "fy99.reply")
        #expect(try due("fy.reply", "2024-01-02").rule.id == "fy24.reply")
        #expect(try due("ys.head", "2019-09-30").rule.certainty == .secondary)
        #expect(try due("ys.head", "2020-08-07").rule.certainty == .primary)
    }

    @Test func acrossAChangeOfLawItSaysSo() throws {
        let due = try due("fy99.reply", "2023-12-22")
        #expect(due.warnings.map(\.code) == ["straddles"])
        #expect(due.warnings.first?.label.zh.contains("fy24.reply") == true)
    }

    @Test func whatWasNotReadIsMarked() throws {
        #expect(try due("tj.month", "2019-01-31").warnings.map(\.code) == ["unconfirmed", "target"])
        #expect(try due("fy99.review", "2019-02-01").warnings.isEmpty)
    }

    @Test func silenceLeadsToAcceptanceFrom2024() throws {
        let books = try LawBooks.builtIn()
        func codes(_ day: Day) throws -> [String] {
            try books.due(ClockQuestion("fy.review", start: .day(day))).warnings.map { "\($0.code) \($0.label.zh)" }
        }
        #expect(try codes("2024-09-11") == ["leads_to 期满未办：视为受理（fy24.deemed）"])
        #expect(try codes("2019-02-01").isEmpty)
    }

    @Test func whereTextsDisagreeBothAreShown() throws {
        let before = try due("fa03.objection", "2021-06-05")
        #expect(before.warnings.isEmpty)
        let due = try due("fa22.objection", "2022-06-06")
        #expect(due.warnings.map(\.code) == ["conflict"])
        let warnings = books.rules.conflicts(about: "jz20.warn2", on: "2020-12-31")
        #expect(warnings.map(\.rules) == [["jz12.warn3", "jz20.warn2"]])
        #expect(books.rules.conflicts(about: "jz20.warn2", on: "2021-03-01").isEmpty)
    }

    @Test(arguments: [
        ("no.such", "2019-01-01", "no.such"), ("jz20.leave", "2021-01-04", "草稿"), ("fa.file", "2023-09-01", "148"),
        ("cf21.decide", "2021-07-05", "不适用"), ("c.day", "2021-07-05", "不产生日期"), ("jz.term", "2019-03-15", "--length"),
        ("ys.transfer", "2019-09-30", "时刻"), ("fy24.send", "2026-12-28", "2027年部分节假日安排的通知"),
        ("jz20.gps", "2019-05-06", "不适用"),
    ])
    func nothingIsGuessed(_ rule: String, _ start: String, _ words: String) throws {
        let refusal = #expect(throws: LawRefusal.self) { try due(rule, start) }
        #expect(refusal?.answer.zh.contains(words) == true, "\(refusal?.answer.zh ?? "")")
    }

    @Test func theCalendarOfTheDayIsAsked() throws {
        let start = ClockStart.day("2018-11-01")
        let before = try books.due(ClockQuestion("xs.sue6m", start: start, calendarAsOf: "2019-03-01"))
        #expect(before.day == "2019-05-02")
        #expect(try books.due(ClockQuestion("xs.sue6m", start: start)).day == "2019-05-05")
    }

    @Test func doneOnADayIsInTimeOrLate() throws {
        #expect(try due("xs.reply", "2019-01-25", [.init(.done, on: "2019-02-11")]).late == .days(0))
        #expect(try due("xs.reply", "2019-01-25", [.init(.done, on: "2019-02-14")]).late == .days(3))
    }

    @Test func hoursAreKeptOrMissedByTheMinute() throws {
        func late(_ done: String) throws -> Lateness? {
            let done = try #require(ClockStart(done))
            return try due("ys.transfer", "2020-09-30T17:30", [ClockEvent(.done, at: done)]).late
        }
        #expect(try late("2020-10-01T17:30") == .minutes(0))
        #expect(try late("2020-10-01T17:31") == .minutes(1))
        #expect(try late("2020-10-01T16:00") == .minutes(-90))
        #expect(try late("2020-09-30") == .days(-1))
        #expect(try late("2020-10-01") == .unknown)
        #expect(try late("2020-10-02") == .days(1))
        #expect(Lateness.minutes(1_441).daysLate == 2 && Lateness.minutes(1_440).daysLate == 1)
        #expect(Lateness.minutes(1_565).label.zh == "逾期1日2小时5分")
        #expect(Lateness.minutes(-90).label.en == "in time, 1 hour 30 minutes early")
        #expect(Lateness.unknown.daysLate == nil)
    }

    @Test func theLengthOfTheRecordIsUsedOnlyWhereTheRuleAsks() throws {
        #expect(try due("jz.term", "2019-03-15", length: 24).text == "2021-03-14")
        #expect(throws: LawRefusal.self) { try due("fy99.review", "2019-03-15", length: 9) }
    }
}

/// A length or a day that nobody could have meant is refused, and ends no program.
@Suite struct BoundsOfDueTests {
    private func refusal(_ question: ClockQuestion) throws -> String {
        let books = try LawBooks.builtIn()
        do {
            return try books.due(question).text
        } catch let refusal as LawRefusal {
            return refusal.answer.en
        }
    }

    @Test(arguments: [0, -3, 1_201, 999_999_999, Int.max, Int.min])
    func aTermHasAHundredYearsAtMost(_ months: Int) throws {
        let said = try refusal(ClockQuestion("jz.term", start: .day("2019-03-15"), length: months))
        #expect(said.contains("1 to 1200 months") && said.contains("\(months)"), "\(said)")
    }

    @Test func theLongestTermIsStillWorkedOut() throws {
        #expect(try refusal(ClockQuestion("jz.term", start: .day("2019-03-15"), length: 1_200)) == "2119-03-14")
    }

    @Test func aDayThatCannotBeWrittenIsNotGiven() throws {
        let said = try refusal(ClockQuestion("kf.term", start: .day("9998-12-31")))
        #expect(said.contains("outside the years"), "\(said)")
    }
}
