import Declarations

/// Reads a file of notices.
struct NoticeReader {
    private let file: Entries
    private let owner: String?

    init(_ file: Entries, isLocal: Bool, _ faults: PackFaults) {
        self.file = file
        owner = file.text("owner")
        file.only(["notices", "owner"])
        if isLocal, owner == nil {
            faults.add(file.place, Label("本地通知必须写明 owner（由谁录入）", "local notices must name their owner"))
        }
    }

    var notices: [Notice] { file.inners("notices").compactMap(notice) }

    private func notice(_ entries: Entries) -> Notice? {
        entries.only(["year", "changes", "number", "issued", "dated_by", "holidays"])
        guard let year = entries.whole("year"), (1949...2200).contains(year) else {
            entries.wrong("year", Label("应为年份", "a year is wanted"))
            return nil
        }
        if let dated = entries.text("dated_by"), dated != "address" {
            entries.wrong("dated_by", Label("只能是 address", "only address is known"))
        }
        return Notice(
            year: year, isChange: entries.flag("changes") ?? false, number: entries.text("number") ?? "",
            issued: entries.day("issued"), isDatedByAddress: entries.has("dated_by"),
            holidays: entries.inners("holidays").compactMap { holiday($0, year) }, owner: owner, place: entries.place)
    }

    private func holiday(_ entries: Entries, _ year: Int) -> Notice.Holiday? {
        entries.only(["name", "off", "worked"])
        let name = entries.needed("name")
        guard let off = span(entries), !name.isEmpty else { return nil }
        let worked = entries.texts("worked").compactMap { text -> Day? in
            guard let day = Day(text) else {
                entries.wrong("worked", Label("\(text) 不是日期", "\(text) is not a day"))
                return nil
            }
            if day.weekday < 6 { entries.wrong("worked", Label("\(day) 本来就是工作日", "\(day) is a working day anyhow")) }
            return day
        }
        for day in worked + [off.lowerBound, off.upperBound] where !NoticeReader.belongs(day, to: year) {
            entries.wrong("off", Label("\(day) 不在\(year)年的安排内", "\(day) is no day of the notice for \(year)"))
        }
        return Notice.Holiday(name: HolidayNames.label(name), off: off, worked: worked)
    }

    /// A day, or `2019-02-04..2019-02-10`.
    private func span(_ entries: Entries) -> ClosedRange<Day>? {
        let text = entries.needed("off")
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).map { Day($0) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last,
            last - first < 31
        else {
            entries.wrong("off", Label("\(text) 不是日期或期间", "\(text) is no day or span"))
            return nil
        }
        return first...last
    }

    /// A notice reaches back into the last days of the year before.
    private static func belongs(_ day: Day, to year: Int) -> Bool {
        day.year == year || (day.year == year - 1 && day.month == 12 && day.dayOfMonth > Almanac.lastSureDay)
    }
}
