import Counting
import Declarations

/// What a report says around its numbers.
enum ReportWords {
    static func title(_ period: Period) -> String { period.label.zh + "工作总结" }

    /// The number before a heading: 一、 for a chapter, （一） for a part of one.
    static func number(_ index: Int, level: Int) -> String {
        let numeral = numeral(index)
        return level == 1 ? numeral + "、" : "（\(numeral)）"
    }

    /// A number rounded down to whole steps: 130余; exact where nothing is left over or there is no whole step.
    static func rounded(_ value: Int64, to step: Int64) -> String {
        guard step > 1, value > step, value % step != 0 else { return Digits.grouped(value) }
        return Digits.grouped(value - value % step) + "余"
    }

    /// Said of a chapter when nothing at all was written down of its days.
    static let silence = "本节期间台账没有任何记录：下列零数表示没有登记，不一定没有发生。"

    static func sums(_ count: Int, broken: Int) -> String {
        broken == 0 ? "核对：\(count)项恒等关系全部相符" : "核对：\(count)项恒等关系中有\(broken)项不符"
    }

    static func culprits(_ culprits: Culprits) -> String {
        let names = culprits.named.map { "\($0.register)/\($0.id) \($0.number)（\($0.difference)）" }
        let more = culprits.count > names.count ? "等" : ""
        return indent + "牵涉\(culprits.count)条记录：" + names.joined(separator: "、") + more
    }

    /// An amount of money rounded down to whole steps in yuan, in ten thousands where the step is so large: 100余万.
    static func roundedYuan(_ money: Money, to step: Int64) -> String {
        let yuan = money.fen / 100
        let isLarge = step % 10_000 == 0 && yuan >= step
        guard isLarge else { return rounded(yuan, to: step) }
        let rest = money.fen % (step * 100)
        return Digits.grouped((yuan - yuan % step) / 10_000) + (rest > 0 ? "余" : "") + "万"
    }
    /// The number before a clause: 一是, 二是.
    static func clause(_ index: Int) -> String { numeral(index) + "是" }

    /// A record's text as a clause: without the stop at its end.
    static func clause(_ text: String) -> String {
        var text = text
        while let last = text.last, "。；;.".contains(last) { text.removeLast() }
        return text
    }

    static let fullStop = "。"
    static let semicolon = "；"

    static let missing = "—"
    static let indent = "　　"

    /// The margin beside a paragraph: over which days its figures count.
    static func days(_ days: CountedDays) -> String {
        days.isStock
            ? "截至\(days.period.to)"
            : days.period.days == 1 ? "当日\(days.period.to)" : "期间\(days.period.from)至\(days.period.to)"
    }

    static func day(_ day: Day) -> String { Period(on: day).label.zh }

    private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    private static func numeral(_ index: Int) -> String {
        let (tens, ones) = index.quotientAndRemainder(dividingBy: 10)
        return (tens > 1 ? digits[tens % 10] : "") + (tens > 0 ? "十" : "") + digits[ones]
    }
}

extension Paragraph {
    /// Over which days its figures were counted.
    public var daysInWords: String { days.map { ReportWords.days($0) }.joined(separator: "；") }
}
