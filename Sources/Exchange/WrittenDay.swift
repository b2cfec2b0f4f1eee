import Declarations
import Sheets

/// A day or moment in any of the ways in which ledgers write it.
struct WrittenDay {
    let day: Day
    private let minutes: Int

    var moment: Moment { Moment(day) + minutes * 60 }

    private init(_ day: Day, _ minutes: Int) {
        self.day = day
        self.minutes = minutes
    }

    init(_ cell: Cell) throws {
        switch cell {
        case .day(let day): self.init(day, 0)
        case .moment(let moment): self.init(moment.day, moment.hour * 60 + moment.minute)
        default: try self.init(text: HalfWidth.of(CellReader.trimmed(cell.text)))
        }
    }

    /// 2019-03-05, 2019.3.5, 2019/3/5, 2019年3月5日, 20190305, 43529; a time may follow.
    private init(text: String) throws {
        if let value = Double(text) {
            try self.init(number: value, text)
            return
        }
        let (date, time) = WrittenDay.parts(text)
        let numbers = date.split(whereSeparator: { ColumnWords.yearMark.contains($0) || $0 == " " }).map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let dayOfMonth = numbers[2],
            date.first?.isNumber == true
        else { throw WrittenDay.unknown }
        guard year >= 1_000 else {
            throw Unfit("format", Label("年份须为四位", "needs a year of four digits"))
        }
        self.init(try WrittenDay.existing(year, month, dayOfMonth), try WrittenDay.minutes(time))
    }

    /// Eight digits are year, month and day; five the days that a spreadsheet counts from 1900.
    private init(number: Double, _ text: String) throws {
        let whole = Int(exactly: number.rounded(.down)) ?? 0
        let minutes = Int(((number - number.rounded(.down)) * 1_440).rounded())
        switch whole {
        case 10_000_101...99_991_231 where text.utf8.count == 8:
            self.init(try WrittenDay.existing(whole / 10_000, whole / 100 % 100, whole % 100), 0)
        case 10_000...99_999: self.init(Day("1899-12-30") + whole, minutes)
        default: throw WrittenDay.unknown
        }
    }

    private static let unknown = Unfit("format", Label("不是日期，应如 2019-03-05", "is not a day such as 2019-03-05"))

    private static func existing(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            throw Unfit("format", Label("没有这一天", "is a day that does not exist"))
        }
        return day
    }

    /// The part with the day and the part with the time, which begins at a space, a T or behind 日.
    private static func parts(_ text: String) -> (Substring, Substring) {
        guard let colon = text.firstIndex(where: { ColumnWords.hourMark.contains($0) }) else {
            let end = text.hasSuffix("Z") ? text.dropLast() : text[...]
            return (end, "")
        }
        let before = text[..<colon]
        guard let gap = before.lastIndex(where: { $0 == " " || $0 == "T" || $0 == ColumnWords.dayMark }) else {
            return (text[...], "")
        }
        let end = text[gap] == ColumnWords.dayMark ? text.index(after: gap) : gap
        return (text[..<end], text[text.index(after: gap)...])
    }

    private static func minutes(_ time: Substring) throws -> Int {
        guard !time.isEmpty else { return 0 }
        let numbers = time.split(whereSeparator: { !$0.isNumber }).map { Int($0) ?? -1 }
        guard (1...4).contains(numbers.count), (0..<24).contains(numbers[0]),
            numbers.dropFirst().prefix(2).allSatisfy({ (0..<60).contains($0) })
        else { throw Unfit("format", Label("不是时间，应如 18:00", "is not a time such as 18:00")) }
        return numbers[0] * 60 + (numbers.count > 1 ? numbers[1] : 0)
    }
}

/// A number in any of the ways in which ledgers write it.
enum WrittenNumber {
    /// 12, 1,234, 12.0, 3人.
    static func whole(_ text: String, unit: Label?) throws -> Int64 {
        var plain = HalfWidth.of(text).filter { $0 != "," && !$0.isWhitespace }
        for word in [unit?.zh, unit?.en].compactMap({ $0 }) where plain.hasSuffix(word) {
            plain.removeLast(word.count)
        }
        if let value = Int64(plain) { return value }
        if let value = Double(plain), value.magnitude < 1e15, value == value.rounded() { return Int64(value) }
        throw Unfit("format", Label("不是整数", "is not a whole number"))
    }

    /// 5200.5, 5,200.50元, ¥5200, 1.2万元; digits that a spreadsheet has added far behind the point do not count.
    static func fen(_ text: String, isTenThousands: Bool) throws -> Int64 {
        var plain = HalfWidth.of(text).filter { !ColumnWords.currencies.contains($0) && !$0.isWhitespace }
        var factor = isTenThousands ? 1_000_000.0 : 100.0
        if let word = ColumnWords.tenThousand.first(where: { plain.hasSuffix($0) }) {
            plain.removeLast(word.count)
            factor = 1_000_000
        } else if let word = ColumnWords.yuan.first(where: { plain.hasSuffix($0) }) {
            plain.removeLast(word.count)
            factor = 100
        }
        guard let value = Double(plain), value.magnitude < 1e13 else {
            throw Unfit("format", Label("不是金额，应如 5200.50", "is not an amount such as 5200.50"))
        }
        let fen = (value * factor).rounded()
        guard (value * factor - fen).magnitude < 1e-3 else {
            throw Unfit("format", Label("不足一分", "has more than two decimals"))
        }
        return Int64(fen)
    }
}
