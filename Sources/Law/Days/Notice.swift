public import Declarations

/// A notice of the State Council on the days off of a year, or a change within it (放假安排通知).
public struct Notice: Sendable, Hashable {
    /// A holiday as the notice arranges it.
    public struct Holiday: Sendable, Hashable {
        public let name: Label
        public let off: ClosedRange<Day>
        /// Rest days made working days for it.
        public let worked: [Day]
    }

    public let year: Int
    /// Whether it changes what an earlier notice of the year arranged.
    public let isChange: Bool
    /// Empty where it was in no text read.
    public let number: String
    /// nil where it was in no text read.
    public let issued: Day?
    /// Whether the day is that of its appearance on the government's site.
    public let isDatedByAddress: Bool
    public let holidays: [Holiday]
    public let owner: String?
    public let place: Place

    public var title: Label {
        let end = number.isEmpty ? Label("（文号待核）", " (number to be checked)") : Label("（\(number)）", " (\(number))")
        return isChange
            ? Label("\(year)年放假安排的调整\(end.zh)", "change of the holidays of \(year)\(end.en)")
            : Label("\(year)年放假安排\(end.zh)", "holidays of \(year)\(end.en)")
    }

    /// Whether it was out on a day; one without a day is taken to have been.
    func isKnown(on day: Day?) -> Bool {
        guard let day, let issued else { return true }
        return issued <= day
    }
}

/// The names of the holidays in English, by their parts.
enum HolidayNames {
    private static let english = [
        Label("元旦", "New Year's Day"), Label("春节", "Spring Festival"), Label("清明节", "Tomb-sweeping Day"),
        Label("劳动节", "Labour Day"), Label("端午节", "Dragon Boat Festival"), Label("中秋节", "Mid-autumn Festival"),
        Label("国庆节", "National Day"), Label("抗战胜利七十周年纪念日", "Victory Day, 70 years"),
    ]

    /// The name in both languages; an unknown one stands as it is.
    static func label(_ zh: String) -> Label {
        let parts = zh.split(whereSeparator: { $0.unicodeScalars.first?.value == 0x3001 }).map(String.init)
        let names = parts.map { part in english.first { $0.zh == part }?.en ?? part }
        return Label(zh, names.joined(separator: " and "))
    }
}
