import Declarations
import Ledger

/// What somebody typed into a form, by column, as it was typed.
struct Draft: Sendable {
    private(set) var texts: [String: [String]] = [:]
    /// Came from a form, which speaks of every field that it shows.
    private(set) var isWhole = false

    init() {}

    init(_ items: [Address.Item]) {
        isWhole = true
        for item in items { texts[item.name, default: []].append(item.value) }
    }

    init(texts: [String: [String]]) {
        self.texts = texts
    }

    /// What a record holds, as a form shows it. Covered values stay empty: they cannot be typed over by chance.
    init(_ record: Record, _ fields: [FieldShape]) {
        for field in fields where !field.isPersonal {
            let datum = record[field.column]
            switch (field.kind, datum) {
            case (_, .null): break
            case (.codes, .text(let codes)): texts[field.column] = codes.split(separator: ",").map(String.init)
            case (.money, .integer(let fen)): self[field.column] = Money(fen: fen).description.filter { $0 != "," }
            case (.moment, .integer(let value)):
                let text = Moment(milliseconds: value).description
                self[field.column] = String(text.prefix(16)).replacing(" ", with: "T")
            case (_, .integer(let number)): self[field.column] = String(number)
            case (_, .text(let text)): self[field.column] = text
            }
        }
    }

    /// The first value of a column, without white space around it.
    subscript(column: String) -> String {
        get { texts[column]?.first.map { Draft.trimmed($0) } ?? "" }
        set { texts[column] = [newValue] }
    }

    /// Whether a correction speaks of a field. A covered value that was left empty stays as it is; so does what was not
    /// sent at all, save boxes, of which a browser sends only the ticked ones.
    func gives(_ field: FieldShape) -> Bool {
        if field.isPersonal { return !self[field.column].isEmpty }
        if case .codes = field.kind { return texts[field.column] != nil || isWhole }
        return texts[field.column] != nil
    }

    /// Takes a field as another draft has it.
    mutating func take(_ field: FieldShape, from other: Draft) {
        for name in [field.column, Draft.id(field), Draft.shown(field)] { texts[name] = other.texts[name] }
    }

    func all(_ column: String) -> [String] { texts[column] ?? [] }

    /// Shows the records that a draft refers to by what they are called.
    mutating func name(_ fields: [FieldShape], _ wording: Wording) {
        for field in fields {
            guard field.isReference, let id = Int64(self[field.column]) else { continue }
            self[Draft.id(field)] = String(id)
            self[field.column] = wording.name(field, id)
            self[Draft.shown(field)] = self[field.column]
        }
    }

    /// Under which names a form carries the id of a record that it shows by name, and that name.
    static func id(_ field: FieldShape) -> String { field.column + ".id" }
    static func shown(_ field: FieldShape) -> String { field.column + ".shown" }

    /// Whether nothing is to be taken away, as of most.
    private static func isTrimmed(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        return !first.isWhitespace && !last.isWhitespace && !text.utf8.contains(UInt8(ascii: "\r"))
    }

    private static func trimmed(_ text: String) -> String {
        if isTrimmed(text) { return text }
        var text = text.replacing("\r\n", with: "\n")[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// Reads what was typed as values of fields, with a fault for each that cannot be one.
struct DraftReader {
    let draft: Draft
    let choices: ChoiceReader
    /// The columns that the clocks of the law fill in: they may be left empty.
    var reckoned: Set<String> = []
    private(set) var faults: [Fault] = []

    init(_ draft: Draft, _ choices: ChoiceReader) {
        self.draft = draft
        self.choices = choices
    }

    /// The value typed for a field; nil where it could not be read.
    mutating func datum(_ field: FieldShape) throws -> Datum? {
        let text = draft[field.column]
        if case .codes(let table) = field.kind { return codes(field, table) }
        guard !text.isEmpty else { return empty(field) }
        switch field.kind {
        case .text, .localCode, .code: return .text(text)
        case .codes: return nil
        case .integer:
            if let number = Int64(text.filter { $0 != "," }) { return .integer(number) }
            return refuse(field, text, Label("不是整数", "is not a whole number"))
        case .money:
            if let money = Money(text) { return money.datum }
            return refuse(field, text, Label("不是金额，应如 5200.50", "is not an amount such as 5200.50"))
        case .flag: return .integer(text == "1" ? 1 : 0)
        case .day:
            if let day = Day(text) { return day.datum }
            return refuse(field, text, Label("不是日期，应如 2019-03-05", "is not a day such as 2019-03-05"))
        case .moment:
            if let moment = Moment(text) { return moment.datum }
            return refuse(field, text, Label("不是时间，应如 2019-03-05 18:00", "is no time such as 2019-03-05 18:00"))
        case .reference(let table): return try reference(field, table, text)
        }
    }

    private mutating func empty(_ field: FieldShape) -> Datum? {
        if field.isOptional { return .null }
        if reckoned.contains(field.column) { return nil }
        faults.append(.notGiven(field.column, field.label))
        return nil
    }

    /// Several codes are kept in the order of their list.
    private func codes(_ field: FieldShape, _ table: CodeTable) -> Datum {
        let chosen = Set(draft.all(field.column))
        return .text(table.codes.map(\.code).filter(chosen.contains).joined(separator: ","))
    }

    /// A record as it was shown, by its number, by a name or words that only one has, or by its id.
    private mutating func reference(_ field: FieldShape, _ table: String, _ text: String) throws -> Datum? {
        if text == draft[Draft.shown(field)], let id = Int64(draft[Draft.id(field)]) { return .integer(id) }
        // What was chosen from a list came as an id, although another record may have it as its number.
        if draft.isWhole, let id = Int64(text),
            try choices.choices(in: table, only: field.narrowing)?.contains(where: { $0.value == text }) == true
        {
            return .integer(id)
        }
        let found = try choices.ids(in: table, text, only: field.narrowing)
        if found.count == 1 { return .integer(found[0]) }
        if found.isEmpty, let id = Int64(text) { return .integer(id) }
        return refuse(
            field, text,
            found.isEmpty
                ? Label("没有找到", "was not found")
                : Label("找到 \(found.count) 条，请写全", "is \(found.count) records; write more of it"))
    }

    private mutating func refuse(_ field: FieldShape, _ text: String, _ why: Label) -> Datum? {
        let shown = String(text.prefix(40))
        faults.append(
            Fault(
                field: field.column, value: shown, rule: "format",
                answer: Label("\(field.label.zh)：\(shown) \(why.zh)", "\(field.label.en): \(shown) \(why.en)")))
        return nil
    }
}
