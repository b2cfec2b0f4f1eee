public import Declarations

/// A worked example: a rule, a start, and the day that must come out (算例).
public struct Example: Sendable, Hashable {
    public let name: String
    public let rule: String
    public let start: String
    public let calendarAsOf: String
    /// A comment for readers, except that `term:24` gives the length of a rule whose record has it.
    public let working: String
    public let event: String
    /// A day, a minute, or REFUSE.
    public let due: String
    public let why: String
    public let place: Place

    static let refuse = "REFUSE"

    /// Reads a table with tabs; its first line names the columns.
    ///
    /// - Throws: `PacksRefused` with every line that cannot be read.
    public static func all(in file: PackFile) throws -> [Example] {
        let faults = PackFaults()
        var lines = file.text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        while lines.last == "" { lines.removeLast() }
        let heads = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        for wanted in ["rule", "start", "due"] where !heads.contains(wanted) {
            faults.add(Place(file: file.name, line: 1), Label("缺少列 \(wanted)", "the column \(wanted) is missing"))
        }
        try faults.refuseAny()
        let examples = lines.enumerated().dropFirst().filter { !$1.isEmpty }.map { index, line in
            example(line, heads, Place(file: file.name, line: index + 1), faults)
        }
        try faults.refuseAny()
        return examples
    }

    private static func example(_ line: String, _ heads: [String], _ place: Place, _ faults: PackFaults) -> Example {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if cells.count > heads.count {
            faults.add(place, Label("列数多于表头", "more cells than columns"))
        }
        let pairs = zip(heads, cells).map { ($0, $1.trimmed) }
        let row = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        func cell(_ key: String) -> String { row[key] ?? "" }
        let example = Example(
            name: cell("vector").isEmpty ? "line \(place.line)" : cell("vector"), rule: cell("rule"),
            start: cell("start"), calendarAsOf: cell("calendar_as_of"), working: cell("working"),
            event: cell("event"), due: cell("due"), why: cell("why"), place: place)
        for (key, value) in [("start", example.start), ("calendar_as_of", example.calendarAsOf), ("due", example.due)]
        where !isReadable(key, value) {
            faults.add(place, Label("\(key)：\(value) 不是日期或时刻", "\(key): \(value) is no day or minute"))
        }
        return example
    }

    private static func isReadable(_ key: String, _ value: String) -> Bool {
        switch key {
        case "calendar_as_of": value.isEmpty || Day(value) != nil
        case "due": value == refuse || ClockStart(value) != nil
        default: ClockStart(value) != nil
        }
    }

    /// The length that the record would give: the number of `term:24`.
    private var length: Int? {
        guard let colon = working.firstIndex(of: ":") else { return nil }
        return Int(working[working.index(after: colon)...].prefix { $0.isNumber })
    }

    /// Whether no day must come out.
    public var isRefusal: Bool { due == Example.refuse }

    /// Whether the example holds by these books.
    public func check(by books: LawBooks) -> Outcome {
        do {
            let found = try books.due(question(by: books)).text
            return found == due ? .holds(found) : .differs(found)
        } catch LawRefusal.lengthNotGiven(let rule) where due != Example.refuse {
            return .unasked(LawRefusal.lengthNotGiven(rule).answer)
        } catch let refusal as LawRefusal {
            return due == Example.refuse ? .refused(refusal.answer) : .wronglyRefused(refusal.answer)
        } catch {
            return .differs("\(error)")
        }
    }

    private func question(by books: LawBooks) throws -> ClockQuestion {
        guard let start = ClockStart(start) else { throw LawRefusal.eventOrder("start", .notGiven) }
        let found = try books.rules.rule(rule, on: start.day)
        var length: Int?
        if case .fromRecord? = found.length { length = self.length }
        return ClockQuestion(rule, start: start, length: length, calendarAsOf: Day(calendarAsOf))
    }

    /// What came of an example.
    public enum Outcome: Sendable, Hashable {
        case holds(String)
        case refused(Label)
        case differs(String)
        case wronglyRefused(Label)
        /// The row does not say the length, so nothing could be worked out.
        case unasked(Label)

        /// Whether the example does not hold.
        public var isWrong: Bool {
            switch self {
            case .differs, .wronglyRefused: true
            case .holds, .refused, .unasked: false
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension LawBooks {
    /// The worked examples that the program brings beside its packs.
    public static func examples() throws -> [Example] { try worked.get() }

    private static let worked = Result { try PackFiles.examples.flatMap { try Example.all(in: $0) } }

    /// The rules that stand in a list of a day: the versions then in force, then the drafts.
    public func listed(on day: Day) -> [Rule] {
        rules.rules.filter { $0.certainty != .unverified && $0.inForce.contains(day) }
            + rules.rules.filter { $0.certainty == .unverified }
    }
}
