public import Declarations

/// The rules and the notices together, built in or with a bureau's own laid over them (法律库).
public struct LawBooks: Sendable {
    public let rules: RuleBook
    public let notices: [Notice]
    private let newest: Almanac
    /// The calendar as it stood after each notice with a day, the oldest first.
    private let editions: [Almanac]

    /// The rules and notices that the program brings.
    ///
    /// - Throws: `PacksRefused` with every fault of every file.
    public static func builtIn() throws -> LawBooks { try loaded.get() }

    private static let loaded = Result { try LawBooks(reading: PackFiles.packs, PackFiles.notices) }

    /// No rule and no notice: every question is refused.
    public static let none = LawBooks(rules: RuleBook([], gaps: [], conflicts: []), notices: [])

    init(rules: RuleBook, notices: [Notice]) {
        self.rules = rules
        self.notices = notices
        newest = Almanac(notices)
        editions = Set(notices.compactMap(\.issued)).sorted().map { Almanac(notices, asOf: $0) }
    }

    /// Reads and checks files of rules and of notices.
    public init(reading packs: [PackFile], _ calendars: [PackFile]) throws {
        let faults = PackFaults()
        let read = packs.compactMap { Entries.of($0, faults) }.map { PackReader($0, isLocal: false, faults).pack() }
        let notices = calendars.compactMap { Entries.of($0, faults) }
            .flatMap { NoticeReader($0, isLocal: false, faults).notices }
        let book = RuleBook(
            read.flatMap(\.rules), gaps: read.flatMap(\.gaps), conflicts: read.flatMap(\.conflicts))
        if faults.isEmpty { BookCheck(book: book, faults: faults).run() }
        LawBooks.check(notices, faults)
        try faults.refuseAny()
        self.init(rules: book, notices: notices)
    }

    /// The same with a bureau's own files laid over: a file holds rules or notices, and says whose it is.
    ///
    /// - Throws: `PacksRefused` with every fault of every file.
    public func adding(_ files: [PackFile]) throws -> LawBooks {
        let faults = PackFaults()
        var own = Pack()
        var added: [Notice] = []
        for entries in files.compactMap({ Entries.of($0, faults) }) {
            if entries.has("notices") {
                added += NoticeReader(entries, isLocal: true, faults).notices
            } else {
                let pack = PackReader(entries, isLocal: true, faults).pack()
                own.rules += pack.rules
                own.gaps += pack.gaps
                own.conflicts += pack.conflicts
            }
        }
        let book = rules.adding(own.rules, gaps: own.gaps, conflicts: own.conflicts)
        if faults.isEmpty { BookCheck(book: book, faults: faults).run() }
        let all = notices + added
        LawBooks.check(all, faults)
        try faults.refuseAny()
        return LawBooks(rules: book, notices: all)
    }

    /// The calendar by the notices that were out on a day.
    public func almanac(asOf day: Day? = nil) -> Almanac {
        guard let day else { return newest }
        let edition = editions.last { $0.asOf.map { $0 <= day } ?? true }
        return edition?.asked(on: day) ?? Almanac(notices, asOf: day)
    }

    /// One plan a year; a change follows a plan.
    private static func check(_ notices: [Notice], _ faults: PackFaults) {
        let plans = Dictionary(grouping: notices.filter { !$0.isChange }, by: \.year)
        for (year, some) in plans {
            for twin in some.dropFirst() {
                faults.add(
                    twin.place,
                    Label(
                        "\(year)年已有放假通知；变更请写 changes: true", "\(year) has a notice already; a change says changes: true"
                    ))
            }
        }
        for change in notices where change.isChange && plans[change.year] == nil {
            faults.add(change.place, Label("\(change.year)年还没有放假通知", "\(change.year) has no notice yet"))
        }
    }
}
