/// A moment of time, in milliseconds since 1970 (UTC). Shown on China's clock, UTC+8 all year round.
public struct Moment: Sendable, Hashable, Comparable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A time of day on China's clock.
    public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second) - Moment.chinaSeconds
        self.init(milliseconds: seconds * 1_000)
    }

    /// Reads `2019-07-01T09:00`, with optional seconds, a space for the T, or a bare day (its first minute).
    public init?(_ text: String) {
        guard let day = Day(text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        if rest.isEmpty {
            self.init(day)
            return
        }
        guard let mark = rest.first, mark == "T" || mark == " " else { return nil }
        let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60, numbers.allSatisfy({ $0 >= 0 }),
            numbers.count < 3 || numbers[2] < 60
        else { return nil }
        self.init(day, hour: numbers[0], minute: numbers[1], second: numbers.count == 3 ? numbers[2] : 0)
    }

    /// The civil day in China.
    public var day: Day { Day(number: Int32(chinese.quotient)) }
    public var hour: Int { Int(chinese.remainder) / 3_600 }
    public var minute: Int { Int(chinese.remainder) % 3_600 / 60 }
    public var second: Int { Int(chinese.remainder) % 60 }

    /// The moments that have a civil day: of the years 1 to 9999.
    public static let known = Moment("0001-01-01")...Moment("9999-12-31", hour: 23, minute: 59, second: 59)

    public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
    public static func + (moment: Moment, seconds: Int) -> Moment {
        Moment(milliseconds: moment.milliseconds + Int64(seconds) * 1_000)
    }

    private static let chinaSeconds: Int64 = 8 * 3_600

    private var chinese: (quotient: Int64, remainder: Int64) {
        let seconds = Moment.floor(milliseconds, 1_000) + Moment.chinaSeconds
        let days = Moment.floor(seconds, 86_400)
        return (days, seconds - days * 86_400)
    }

    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
}

extension Moment: CustomStringConvertible {
    public var description: String {
        byMinute + ":" + Digits.padded(second, to: 2)
    }

    /// As people read it: `2019-07-01 09:00`.
    public var byMinute: String {
        let time = Int(chinese.remainder)
        return day.description
            + String(unsafeUninitializedCapacity: 6) { text in
                Digits.put(time / 3_600, 1..<3, into: text)
                Digits.put(time % 3_600 / 60, 4..<6, into: text)
                text[0] = UInt8(ascii: " ")
                text[3] = UInt8(ascii: ":")
                return 6
            }
    }
}
