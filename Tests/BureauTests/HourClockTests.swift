import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// Periods in hours are kept or missed by the minute.
@Suite struct HourClockTests {
    /// The clock of a referral that was approved at half past five.
    private func transfer(_ sentOn: Day?, _ sentAt: Moment? = nil) throws -> LawClock {
        var referral = CriminalReferral()
        (referral.decidedOn, referral.decidedAt) = ("2020-09-30", Moment("2020-09-30", hour: 17, minute: 30))
        (referral.sentOn, referral.sentAt) = (sentOn, sentAt)
        return try #require(try referral.alone("ys.transfer", standing: "sent"))
    }

    @Test func theLastMinuteIsInTimeAndTheNextIsLate() throws {
        let due = Moment("2020-10-01", hour: 17, minute: 30)
        let kept = try transfer("2020-10-01", due)
        #expect(kept.dueAt == due && kept.daysLate == 0 && kept.minutesLate == 0)
        #expect(kept.alarm(at: due) == .inTime)
        let missed = try transfer("2020-10-01", due + 60)
        #expect(missed.daysLate == 1 && missed.minutesLate == 1, "a day begun counts as one")
        #expect(missed.alarm(at: due) == .late(.minutes(1)))
        let next = try transfer("2020-10-02", Moment("2020-10-02", hour: 19, minute: 35))
        #expect(next.daysLate == 2 && next.minutesLate == 26 * 60 + 5)
        #expect(ClockAlarm.late(.minutes(26 * 60 + 5)).label.zh == "逾期1日2小时5分办结")
    }

    @Test func whereOnlyTheDayIsKnownTheLastDayStaysOpen() throws {
        let now = Moment("2020-10-05", hour: 9)
        #expect(try transfer("2020-09-30").alarm(at: now) == .inTime)
        let open = try transfer("2020-10-01")
        #expect(open.daysLate == nil && open.minutesLate == nil)
        #expect(open.alarm(at: now) == .unclear && ClockAlarm.unclear.label.zh == "须核对时刻")
        let late = try transfer("2020-10-03")
        #expect(late.daysLate == 2 && late.alarm(at: now) == .late(.days(2)))
    }

    @Test func aMinuteOfAnotherDayIsNotTheMinuteOfThisOne() throws {
        #expect(try transfer("2020-10-01", Moment("2020-10-02", hour: 9)).metAt == nil)
    }

    @Test func whileItRunsItWarnsByTheMinute() throws {
        let running = try transfer(nil)
        #expect(running.alarm(at: Moment("2020-09-30", hour: 18, minute: 30)) == .soon(.minutes(23 * 60)))
        #expect(running.alarm(at: Moment("2020-10-01", hour: 17, minute: 30)) == .today)
        #expect(running.alarm(at: Moment("2020-10-01", hour: 17, minute: 31)) == .over(.minutes(1)))
    }

    @Test func figuresKeepWhatIsOpenApart() async throws {
        try await inOffices { office in
            let row = try await office.record(try await measure(approvedOn: "2019-06-07", office))
            for (part, count) in [("met", 1), ("untimed", 1), ("undated", 0), ("in_time", 0), ("late", 0)] {
                #expect(try clocks(part, office) == Int64(count), "\(part)")
            }
            _ = try await office.write { transaction in
                var row = row
                row.record.approvedAt = Moment("2019-06-07", hour: 16)
                return try transaction.change(row, reason: "补记时刻")
            }
            for (part, count) in [("met", 1), ("untimed", 0), ("late", 1), ("days_late", 1)] {
                #expect(try clocks(part, office) == Int64(count), "\(part)")
            }
        }
    }

    /// Taken at once at half past three, before a holiday; only this clock of it is met in June.
    private func measure(approvedOn: Day, _ office: Office) async throws -> EnforcementMeasure {
        var entry = LocalCodeEntry()
        (entry.list, entry.code, entry.label, entry.validFrom) = ("enforcement_field", "other", "其他", "2018-01-01")
        _ = try await office.record(entry)
        var matter = EnforcementCase()
        (matter.inspectedOn, matter.agency, matter.cause, matter.party) = (
            "2019-06-03", Ref(office.unit), "占道经营", "某餐饮店"
        )
        var measure = EnforcementMeasure()
        (measure.kind, measure.startsOn, measure.object) = (.seizure, "2019-06-06", "货物")
        measure.takenAt = Moment("2019-06-06", hour: 15, minute: 30)
        measure.approvedOn = approvedOn
        measure.enforcement = Ref(try await office.record(matter).id)
        return measure
    }

    private func clocks(_ part: String, _ office: Office) throws -> Int64? {
        try office.count("oversight.clocks." + part, "2019-06-01", "2019-06-30")
    }

    @Test func theMinuteLiesOnItsDayAndAfterWhatBeganIt() throws {
        var referral = CriminalReferral()
        (referral.decidedOn, referral.decidedAt) = ("2020-09-30", Moment("2020-09-30", hour: 17, minute: 30))
        (referral.sentOn, referral.sentAt) = ("2020-10-01", Moment("2020-09-30", hour: 17))
        let fields = CriminalReferral.faults(in: referral, at: Office.noon).compactMap(\.field)
        #expect(fields == ["sent_at", "sent_at"])
        var aid = AidCase()
        (aid.nature, aid.charge, aid.matter, aid.receivedOn) = (.criminal, "盗窃", .defence, "2019-03-06")
        (aid.custodyAppliedAt, aid.forwardedOn) = (Moment("2019-03-05", hour: 9), "2019-03-06")
        aid.forwardedAt = Moment("2019-03-05", hour: 10)
        #expect(AidCase.faults(in: aid, at: Office.noon).compactMap(\.field) == ["forwarded_at"])
        var measure = EnforcementMeasure()
        (measure.kind, measure.startsOn) = (.seizure, "2019-06-06")
        (measure.takenAt, measure.approvedAt) = (
            Moment("2019-06-06", hour: 15), Moment("2019-06-06", hour: 14)
        )
        #expect(EnforcementMeasure.faults(in: measure, at: Office.noon).compactMap(\.field) == ["approved_at"])
    }
}
