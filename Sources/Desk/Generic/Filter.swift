import Declarations

/// One condition of a list's address: on a field, in words that a chip can show.
struct Filter: Sendable {
    enum Chosen: Sendable, Hashable {
        case values([Datum])
        /// From and to, as they were written; either may be missing.
        case range(String?, String?)
        /// Words by which records of another register are looked for.
        case words(String)
    }

    let field: FieldShape
    let chosen: Chosen
    /// Nothing for words, which are looked for first.
    let predicates: [Predicate]

    /// Under which names it stands in an address.
    var names: Set<String> { Filter.names(of: field) }

    static func names(of field: FieldShape) -> Set<String> {
        [field.column, from(field), to(field)]
    }

    static func from(_ field: FieldShape) -> String { field.column + ".from" }
    static func to(_ field: FieldShape) -> String { field.column + ".to" }
}

extension FieldShape {
    /// Whether a list may be narrowed by it: what is marked so, and every reference, since links lead there. A field
    /// that is named like a condition of every list gives way to it.
    var isAskable: Bool {
        if isPersonal || ListAsked.Name.all.contains(column) { return false }
        if case .reference = kind { return true }
        return isFiltered
    }

    /// Whether a condition on it has a first and a last value.
    var isRanged: Bool {
        switch kind {
        case .day, .moment, .integer, .money: true
        default: false
        }
    }
}

/// Reads the conditions on one field from an address.
struct FilterReader {
    let field: FieldShape
    private(set) var faults: [Fault] = []

    init(_ field: FieldShape) {
        self.field = field
    }

    mutating func filter(_ address: Address) -> Filter? {
        let exact = address.items.filter { $0.name == field.column && !$0.value.isEmpty }.map(\.value)
        if !exact.isEmpty { return exactly(exact) }
        let (from, to) = (address[Filter.from(field)], address[Filter.to(field)])
        guard field.isRanged, from != nil || to != nil else { return nil }
        return range(from, to)
    }

    private mutating func exactly(_ values: [String]) -> Filter? {
        if case .reference = field.kind, values.count == 1, Int64(values[0]) == nil {
            return Filter(field: field, chosen: .words(values[0]), predicates: [])
        }
        if field.kind == .moment { return range(values[0], values[0]) }
        let read = values.map { datum($0, under: field.column) }
        let known = read.compactMap { $0 }
        guard known.count == read.count else { return nil }
        let predicates: [Predicate]
        if case .codes = field.kind {
            predicates = known.map { .holds(field.column, $0.text ?? "") }
        } else {
            predicates = [.among(field.column, known)]
        }
        return Filter(field: field, chosen: .values(known), predicates: predicates)
    }

    private mutating func range(_ from: String?, _ to: String?) -> Filter? {
        let first = from.flatMap { datum($0, under: Filter.from(field)) }
        let last = to.flatMap { datum($0, under: Filter.to(field)) }
        guard (first == nil) == (from == nil), (last == nil) == (to == nil) else { return nil }
        var predicates: [Predicate] = []
        if let first { predicates.append(.compare(field.column, .atLeast, first)) }
        if let last { predicates.append(upTo(last)) }
        return Filter(field: field, chosen: .range(from, to), predicates: [.all(predicates)])
    }

    /// Up to a value with it; of moments a day is named, up to its end.
    private func upTo(_ last: Datum) -> Predicate {
        guard field.kind == .moment, let start = last.integer else {
            return .compare(field.column, .atMost, last)
        }
        return .compare(field.column, .less, .integer(start + 86_400_000))
    }

    /// A value as the field's column keeps it; a fault where it cannot be one.
    private mutating func datum(_ text: String, under name: String) -> Datum? {
        switch field.kind {
        case .day:
            if let day = Day(text) { return day.datum }
            return refuse(text, name, Label("不是日期，应如 2019-03-05", "is not a day such as 2019-03-05"))
        case .moment:
            if let day = Day(text) { return Moment(day).datum }
            return refuse(text, name, Label("不是日期，应如 2019-03-05", "is not a day such as 2019-03-05"))
        case .integer:
            if let number = Int64(text) { return .integer(number) }
            return refuse(text, name, Label("不是整数", "is not a whole number"))
        case .money:
            if let money = Money(text) { return money.datum }
            return refuse(text, name, Label("不是金额，应如 5200.50", "is not an amount such as 5200.50"))
        case .flag:
            if text == "1" || text == "0" { return .integer(text == "1" ? 1 : 0) }
            return refuse(text, name, Label("应为 1 或 0", "is neither 1 nor 0"))
        case .code(let table), .codes(let table):
            if table.line(text) != nil { return .text(text) }
            return refuse(text, name, Label("不在代码表中", "is not in the code list"))
        case .reference:
            if let id = Int64(text) { return .integer(id) }
            return refuse(text, name, Label("应为记录的序号", "is not the id of a record"))
        case .localCode, .text:
            return .text(text)
        }
    }

    private mutating func refuse(_ text: String, _ name: String, _ why: Label) -> Datum? {
        let shown = String(text.prefix(40))
        faults.append(
            Fault(
                field: name, value: shown, rule: "format",
                answer: Label("\(field.label.zh)：\(shown) \(why.zh)", "\(field.label.en): \(shown) \(why.en)")))
        return nil
    }
}
