/// A civil day of the Gregorian calendar, without clock or time zone. Printed and read as `2019-03-05`.
public struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int32

    public init(number: Int32) {
        self.number = number
    }

    /// The day of a year, month and day of month, or nil where the calendar has none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        self.init(number: Int32(Day.count(year, month, day)))
    }

    /// Reads exactly `YYYY-MM-DD`; nil for anything else and for days that do not exist.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        guard let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
            let day = Day.digits(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Stands in a required field until somebody gives the day; a record that still holds it is refused.
    public static let notGiven = Day(number: 0)

    /// The days that can be written and read again.
    public static let known: ClosedRange<Day> = "0001-01-01"..."9999-12-31"

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day so many days later; negative counts go back.
    public static func + (day: Day, count: Int) -> Day { Day(number: day.number + Int32(count)) }
    public static func - (day: Day, count: Int) -> Day { Day(number: day.number - Int32(count)) }

    /// Days from `other` to this day.
    public static func - (day: Day, other: Day) -> Int { Int(day.number) - Int(other.number) }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    public var dayOfMonth: Int { parts.day }

    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

    /// The same day of a later month, or that month's last day where it is shorter.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let all = year * 12 + (month - 1) + months
        let targetYear = all / 12
        let targetMonth = all % 12 + 1
        let last = Day.length(ofMonth: targetMonth, in: targetYear)
        return Day(number: Int32(Day.count(targetYear, targetMonth, min(day, last))))
    }

    public var firstOfMonth: Day { self - (dayOfMonth - 1) }
    public var lastOfMonth: Day { firstOfMonth.adding(months: 1) - 1 }

    /// How many days a month has.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

    /// Year, month and day of month, by Howard Hinnant's civil-from-days method.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func count(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}

extension Day: CustomStringConvertible {
    public var description: String {
        let (year, month, day) = parts
        guard (0...9_999).contains(year) else {
            return Digits.padded(year, to: 4) + "-" + Digits.padded(month, to: 2) + "-" + Digits.padded(day, to: 2)
        }
        return String(unsafeUninitializedCapacity: 10) { text in
            Digits.put(year, 0..<4, into: text)
            Digits.put(month, 5..<7, into: text)
            Digits.put(day, 8..<10, into: text)
            text[4] = UInt8(ascii: "-")
            text[7] = UInt8(ascii: "-")
            return 10
        }
    }
}

extension Day: ExpressibleByStringLiteral {
    /// A day written in source; a day that does not exist is a programming mistake.
    public init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
        self = day
    }
}
