import Declarations
import Ledger

/// Two people had one record open: what stood when one of them opened it, what the other has saved since, and what
/// they have typed, field by field.
struct Clash: Sendable {
    let record: Record
    let differences: [Difference]
    /// The version that was open when typing began.
    let seen: Int64
    /// Why the errand is no longer possible at all.
    let closed: Label?

    struct Difference: Sendable {
        let field: FieldShape
        let was: String
        let theirs: String
        /// Who saved it, and when; nothing where only mine differs.
        let by: (who: String, at: Moment)?
        /// Nil where nothing was typed.
        let mine: String?
        let isMineChanged: Bool

        /// What stands unless somebody chooses; nil where they must.
        var usual: Choice? {
            if mine == nil || !isMineChanged { return .theirs }
            return by == nil ? .mine : nil
        }
    }

    enum Choice: String, Sendable { case theirs, mine }

    /// Under which name a form carries the choice for a column.
    static func choice(_ column: String) -> String { "choose." + column }
    /// Under which name it carries the version that was open when typing began.
    static let seen = "seen"
    /// What a form carries for itself and not for the record.
    static func isOwn(_ name: String) -> Bool {
        [WritingRoutes.token, WritingRoutes.key, WritingRoutes.version, seen, Form.reasonName].contains(name)
            || name.hasPrefix("choose.")
    }
}

/// Finds out in what two people differ.
struct ClashReader {
    let reading: Reading
    let catalogue: Catalogue
    let language: Language

    /// - Parameter seen: the version that was open when typing began.
    func clash(_ errand: Errand, _ record: Record, _ draft: Draft, seen: Int64) throws -> Clash {
        let shape = record.shape
        let (was, since) = try reading.record(shape, id: record.id, at: seen)
        var wording = Wording(language)
        try wording.learn([was, record], shape.fields, reading, catalogue)
        try wording.learnActors(since, reading)
        let asked = errand.fields(shape)
        let differences = try shape.fields.compactMap { field in
            let mine = asked.contains(field) && draft.gives(field) ? draft : nil
            return try difference(field, was, record, mine, since, wording)
        }
        return Clash(record: record, differences: differences, seen: seen, closed: closed(errand, record))
    }

    private func closed(_ errand: Errand, _ record: Record) -> Label? {
        let shape = record.shape
        if record.state == StateShape.void.name { return .recordIsVoid }
        guard case .take(let step) = errand, !step.from.contains(record.state) else { return nil }
        return .stepIsGone(step.label, shape.state(record.state)?.label ?? Label("", ""))
    }

    /// - Parameter draft: nil where nothing was typed for the field.
    private func difference(
        _ field: FieldShape, _ was: Record, _ now: Record, _ draft: Draft?, _ since: [Entry], _ wording: Wording
    ) throws -> Clash.Difference? {
        let entry = since.first { $0.columns.contains(field.column) }
        let mine = try draft.map { try typed(field, $0, wording) }
        let isMineChanged = mine.map { field.isPersonal || $0.datum != was[field.column] } ?? false
        guard entry != nil || isMineChanged, mine == nil || mine?.datum != now[field.column] else { return nil }
        return Clash.Difference(
            field: field, was: shown(was, field, .coveredThen, wording),
            theirs: shown(now, field, entry == nil ? .coveredThen : .coveredChanged, wording),
            by: entry.map { (wording.actor($0.actor), $0.at) }, mine: mine?.text, isMineChanged: isMineChanged)
    }

    /// A value; what is covered whole is told in words, since stars do not differ from stars.
    private func shown(_ record: Record, _ field: FieldShape, _ covered: Label, _ wording: Wording) -> String {
        let text = wording.text(record[field.column], field)
        return field.mask == .text && !text.isEmpty ? covered[language] : text
    }

    /// What was typed as a value, if it can be read as one, and as it is shown.
    private func typed(
        _ field: FieldShape, _ draft: Draft, _ wording: Wording
    ) throws -> (datum: Datum?, text: String) {
        var wording = wording
        var reader = DraftReader(draft, ChoiceReader(reading: reading, catalogue: catalogue))
        guard let datum = try reader.datum(field) else { return (nil, draft[field.column]) }
        if let id = datum.integer { try wording.learn(field, [id], reading, catalogue) }
        return (datum, wording.text(datum, field))
    }
}

extension Clash {
    /// What stays open although it was asked: fields in which both differ and nobody has chosen.
    func undecided(_ draft: Draft) -> [Fault] {
        differences.filter { $0.usual == nil && Choice(rawValue: draft[Clash.choice($0.field.column)]) == nil }.map {
            let label = $0.field.label
            return Fault(
                field: Clash.choice($0.field.column), rule: "conflict",
                answer: Label("\(label.zh)：请选用哪一个", "\(label.en): choose which one stands"))
        }
    }
}
