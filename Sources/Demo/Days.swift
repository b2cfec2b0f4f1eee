import Declarations

/// How busy the offices were on each day, and when in the day things were written down.
enum Days {
    /// When the demonstration's past begins and where it stops.
    static let beginning: Day = "2018-01-01"
    static let standing = Moment("2019-07-01", hour: 9)

    /// Public holidays (国务院办公厅 notices for 2018 and 2019), weekends among them.
    private static let holidays: [ClosedRange<Day>] = [
        "2018-01-01"..."2018-01-01", "2018-02-15"..."2018-02-21", "2018-04-05"..."2018-04-07",
        "2018-04-29"..."2018-05-01", "2018-06-16"..."2018-06-18", "2018-09-22"..."2018-09-24",
        "2018-10-01"..."2018-10-07", "2018-12-30"..."2019-01-01", "2019-02-04"..."2019-02-10",
        "2019-04-05"..."2019-04-07", "2019-05-01"..."2019-05-04", "2019-06-07"..."2019-06-09",
    ]

    /// Weekends on which offices worked in exchange.
    private static let workingWeekends: Set<Day> = [
        "2018-02-11", "2018-02-24", "2018-04-08", "2018-04-28", "2018-09-29", "2018-09-30", "2018-12-29",
        "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05",
    ]

    static func isHoliday(_ day: Day) -> Bool { holidays.contains { $0.contains(day) } }

    static func isWorking(_ day: Day) -> Bool {
        workingWeekends.contains(day) || (day.weekday <= 5 && !isHoliday(day))
    }

    /// How many matters come on a day, relative to a Wednesday.
    static func weight(_ day: Day) -> Int {
        if isHoliday(day) { return 8 }
        guard isWorking(day) else { return day.weekday == 6 ? 28 : 18 }
        return [112, 104, 100, 98, 94, 100, 100][day.weekday - 1]
    }

    /// So many days of a range, busy ones more often; in order.
    static func spread(_ count: Int, over range: ClosedRange<Day>, _ chance: inout Chance) -> [Day] {
        let days = Array(each(of: range))
        let weights = days.map(weight)
        return (0..<count).map { _ in chance.place(in: weights) }.sorted().map { days[$0] }
    }

    static func each(of range: ClosedRange<Day>) -> some Sequence<Day> {
        (0...(range.upperBound - range.lowerBound)).lazy.map { range.lowerBound + $0 }
    }

    /// The day itself when offices work, or the next such day.
    static func working(_ day: Day) -> Day {
        var day = day
        while !isWorking(day) { day = day + 1 }
        return day
    }

    /// A moment of the day's office hours.
    static func moment(_ day: Day, _ chance: inout Chance) -> Moment {
        let minute =
            chance.happens(58) ? chance.within(8 * 60 + 31...11 * 60 + 20) : chance.within(13 * 60 + 35...16 * 60)
        return Moment(day) + (minute * 60 + chance.below(60))
    }

    /// A moment on a day, a little after another one where that lies on the same day or later.
    static func moment(_ day: Day, after earlier: Moment, _ chance: inout Chance) -> Moment {
        let soon = earlier + chance.within(180...2_400)
        return day <= soon.day ? soon : moment(day, &chance)
    }
}
