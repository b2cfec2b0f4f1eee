import Counting
import Declarations
import Ledger

/// What a list's address asks: conditions, words, order, place, and the figure whose records it shows.
struct ListAsked: Sendable {
    let shape: RegisterShape
    let address: Address
    private(set) var filters: [Filter] = []
    private(set) var words: String?
    private(set) var state: StateShape?
    private(set) var sort: Query.Sort?
    private(set) var turn: Query.Turn?
    private(set) var limit = Limits.usualPageRows
    private(set) var drill: DrillAsked?
    /// The journal's entry of an import whose records are listed.
    private(set) var entry: Int64?
    private(set) var faults: [Fault] = []

    /// Names in a list's address that are no field's.
    enum Name {
        static let words = "q"
        static let state = "state"
        static let sort = "sort"
        static let after = "after"
        static let before = "before"
        static let limit = "limit"
        static let entry = "entry"
        static let places: Set<String> = [after, before]
        static let all = DrillAsked.Name.all.union([words, state, sort, after, before, limit, entry])
    }

    init(_ shape: RegisterShape, _ address: Address) {
        self.shape = shape
        self.address = address
        // Most lists are opened without a condition.
        guard !address.items.isEmpty else { return }
        readWords()
        readState()
        readFilters()
        readOrder()
        readLimit()
        readEntry()
        drill = DrillAsked(address, &faults)
        refuseUnknownNames()
    }

    /// The fields that the list may be narrowed by.
    var askable: [FieldShape] { shape.fields.filter(\.isAskable) }

    /// The conditions as a query, without those that must be looked up first.
    var query: Query {
        var query = Query(
            filters.flatMap(\.predicates), search: words, sort: sort, from: turn, limit: limit)
        if let state {
            query.conditions.append(.compare("state", .equal, .text(state.name)))
            query.withVoid = state.name == StateShape.void.name
        }
        return query
    }

    /// Whether a condition or words narrow what is listed, beside a figure.
    var isNarrowed: Bool { !filters.isEmpty || words != nil || state != nil || entry != nil }

    /// Whether no condition, order or figure narrows the list, on whichever page.
    var isWhole: Bool { first.items.isEmpty }

    /// The same list from its first page.
    var first: Address { address.without(Name.places) }

    mutating func refuse(_ more: [Fault]) {
        faults += more
    }

    private mutating func readWords() {
        guard let typed = address[Name.words]?.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            !typed.isEmpty
        else { return }
        guard shape.hasSearch else {
            return refuse(Name.words, typed, Label("这本台账没有可搜的内容", "nothing in this register is searched"))
        }
        guard typed.unicodeScalars.count <= Limits.searchScalars else {
            let most = Limits.searchScalars
            return refuse(Name.words, typed, Label("最多 \(most) 个字", "at most \(most) characters"))
        }
        words = typed
    }

    private mutating func readState() {
        guard let name = address[Name.state] else { return }
        state = shape.state(name)
        if state == nil { refuse(Name.state, name, Label("没有这个状态", "there is no such state")) }
    }

    private mutating func readFilters() {
        for field in askable {
            var reader = FilterReader(field)
            if let filter = reader.filter(address) { filters.append(filter) }
            faults += reader.faults
        }
        if address.items.count(where: { !$0.value.isEmpty }) > Limits.conditions {
            let most = Limits.conditions
            refuse(nil, nil, Label("条件最多 \(most) 个", "at most \(most) conditions"))
        }
    }

    private mutating func readOrder() {
        if let text = address[Name.sort] {
            let isDescending = text.hasPrefix("-")
            let column = isDescending ? String(text.dropFirst()) : text
            if let field = shape.field(column), field.isSorted {
                sort = Query.Sort(column, descending: isDescending)
            } else {
                refuse(Name.sort, text, Label("不能按它排序", "the list cannot be sorted by it"))
            }
        }
        turn = address[Name.after].map { .after($0) } ?? address[Name.before].map { .before($0) }
    }

    private mutating func readLimit() {
        guard let text = address[Name.limit] else { return }
        if let number = Int(text), (1...Limits.pageRows).contains(number) {
            limit = number
        } else {
            let most = Limits.pageRows
            refuse(Name.limit, text, Label("每页 1 至 \(most) 条", "1 to \(most) records a page"))
        }
    }

    private mutating func readEntry() {
        guard let text = address[Name.entry] else { return }
        entry = Int64(text)
        if entry == nil { refuse(Name.entry, text, Label("不是日志的编号", "is no entry of the journal")) }
    }

    private mutating func refuseUnknownNames() {
        let known = askable.reduce(into: Name.all) { $0.formUnion(Filter.names(of: $1)) }
        for item in address.items where !known.contains(item.name) {
            let name = String(item.name.prefix(40))
            faults.append(
                Fault(
                    field: name, rule: "unknown",
                    answer: Label("没有“\(name)”这个条件", "There is no condition \u{201C}\(name)\u{201D}")))
        }
    }

    private mutating func refuse(_ name: String?, _ value: String?, _ why: Label) {
        let shown = value.map { String($0.prefix(40)) }
        let answer = shown.map { Label("\($0)：\(why.zh)", "\($0): \(why.en)") } ?? why
        faults.append(Fault(field: name, value: shown, rule: "format", answer: answer))
    }
}

/// The figure whose records a list shows, as its address names it.
struct DrillAsked: Sendable, Hashable {
    let figure: String
    let days: AskedDays
    let part: ChosenPart?
    /// Of a figure made of others, the one whose records are meant.
    let source: String?

    enum Name {
        static let figure = "figure"
        static let from = "from"
        static let to = "to"
        static let asOf = "as_of"
        static let by = "by"
        static let part = "part"
        static let source = "of"
        static let all: Set<String> = [figure, from, to, asOf, by, part, source]
    }

    init?(_ address: Address, _ faults: inout [Fault]) {
        let days = AskedDays(address, &faults)
        guard let figure = address[Name.figure] else { return nil }
        self.figure = figure
        self.days = days
        self.source = address[Name.source]
        let word = address.items.first { $0.name == Name.part }?.value ?? ""
        self.part = address[Name.by].map { ChosenPart(column: $0, word: word) }
    }
}

extension AskedDays {
    /// The days that an address names.
    init(_ address: Address, _ faults: inout [Fault]) {
        func day(_ name: String) -> Day? {
            guard let text = address[name] else { return nil }
            if let day = Day(text) { return day }
            let shown = String(text.prefix(40))
            faults.append(
                Fault(
                    field: name, value: shown, rule: "format",
                    answer: Label(
                        "\(shown) 不是日期，应如 2019-03-05", "\(shown) is not a day such as 2019-03-05")))
            return nil
        }
        self.init(from: day(DrillAsked.Name.from), to: day(DrillAsked.Name.to), asOf: day(DrillAsked.Name.asOf))
    }
}
