import Declarations
import Testing

@Test func everyDayOfFourCenturiesReadsAsItIsWritten() {
    for number in stride(from: Int32(-60_000), through: 90_000, by: 1) {
        let day = Day(number: number)
        #expect(Day(day.description) == day)
    }
}

@Test func daysFollowOneAnotherWithoutGaps() {
    var before = Day(number: -40_000)
    for _ in 0..<80_000 {
        let after = before + 1
        let isNextOfMonth = after.dayOfMonth == before.dayOfMonth + 1 && after.month == before.month
        #expect(isNextOfMonth || (after.dayOfMonth == 1 && before == before.lastOfMonth))
        #expect(after.weekday == before.weekday % 7 + 1)
        before = after
    }
}

@Test func theDaysThatBoundTheReportAreKnown() {
    let day: Day = "2019-06-30"
    #expect(day.weekday == 7)
    #expect(day - "2019-01-01" == 180)
    #expect(Day("2020-02-29").adding(months: 12) == "2021-02-28")
    #expect(Day("2019-03-31").adding(months: -1) == "2019-02-28")
    #expect(Day("2019-12-31").adding(months: 2) == "2020-02-29")
}

@Test(arguments: [
    "2019-02-29", "2019-13-01", "2019-00-10", "2019-1-05", "2019-01-5", "19-01-05", "2019/01/05", "2019-01-05 ",
    "２０１９-01-05", "0000-01-01", "2019-01-32", "", "+019-01-01",
])
func whatIsNoDayIsNotRead(_ text: String) {
    #expect(Day(text) == nil)
}

@Test func aMomentKnowsItsDayInChina() {
    let moment = Moment("2019-07-01", hour: 0, minute: 30)
    #expect(moment.day == "2019-07-01")
    #expect((moment + -1_801).day == "2019-06-30")
    #expect(moment.description == "2019-07-01 00:30:00")
    #expect(Moment("2019-07-01T00:30") == moment)
    #expect(Moment(milliseconds: 0).hour == 8)
    #expect(Moment(milliseconds: -1).second == 59)
}

@Test func everyMomentReadsAsItIsWritten() {
    for step in 0..<5_000 {
        let moment = Moment(milliseconds: Int64(step) * 7_777_777_000 - 9_000_000_000_000)
        #expect(Moment(moment.description) == moment)
    }
}

@Test(arguments: ["2019-07-01T24:00", "2019-07-01T9:00", "2019-07-01 09:60", "2019-07-01T09:00:60", "2019-07-01x09:00"])
func whatIsNoMomentIsNotRead(_ text: String) {
    #expect(Moment(text) == nil)
}
