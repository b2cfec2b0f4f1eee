import Bureau
import Declarations
import Ledger

/// What somebody came to do to a register or to one of its records.
enum Errand: Sendable {
    case record, correct, void
    case take(StepShape)

    /// As its address ends.
    var path: String {
        switch self {
        case .record: "new"
        case .correct: "edit"
        case .void: "void"
        case .take(let step): "steps/" + step.name
        }
    }

    /// As its entry in the journal is called.
    var event: String {
        switch self {
        case .record: "recorded"
        case .correct: "corrected"
        case .void: "voided"
        case .take(let step): step.name
        }
    }

    var act: Act {
        switch self {
        case .record: .record
        case .correct: .change
        case .void: .void
        case .take(let step): .take(step)
        }
    }

    /// What the button says.
    func label(_ shape: RegisterShape) -> Label {
        switch self {
        case .record: .recordAct
        case .correct: .correct
        case .void: .withdraw
        case .take(let step): step.label
        }
    }

    func fields(_ shape: RegisterShape) -> [FieldShape] {
        switch self {
        case .record: shape.fieldsOfNew
        case .correct: shape.fields
        case .void: []
        case .take(let step): (step.asks + step.offers).compactMap { shape.field($0) }
        }
    }

    /// What a step offers although this record has no such thing.
    func idle(_ record: Record) -> Set<String> {
        guard case .take(let step) = self else { return [] }
        let shown = Set(step.asks + step.offers)
        return Set(
            step.offers.filter { column in
                !record.shape.deciding(column).contains(where: shown.contains)
                    && !record.shape.has(column) { record[$0] }
            })
    }

    /// The columns that must be given, also those that a record may lack: a step asks for what it needs.
    var asked: Set<String> {
        if case .take(let step) = self { return Set(step.asks) }
        return []
    }

    var reason: Form.Reason {
        switch self {
        case .record: .none
        case .correct, .void: .needed
        case .take: .wanted
        }
    }
}

/// Makes the form of an errand.
struct FormReader {
    let reading: Reading
    let catalogue: Catalogue
    let today: Day
    let language: Language
    let who: Official

    private func say(_ label: Label) -> String { label[language] }

    /// The form of a new record; the address may name what is known already, such as the record it is part of.
    func form(_ shape: RegisterShape, _ typed: Draft, isNew: Bool) throws -> Form {
        var draft = typed
        if isNew {
            fillToday(&draft, errand: .record, shape)
            fillUsual(&draft, shape)
            try nameGiven(&draft, shape.fieldsOfNew.filter { $0.column != shape.parent })
        }
        var form = try form(.record, shape, say(.add(shape.title)), draft, back: "/\(shape.table)")
        if let parent = shape.parent, let id = Int64(draft[parent]), let field = shape.field(parent),
            case .reference(let table) = field.kind
        {
            let whole = catalogue.shape(table) ?? shape
            try May.check(.read, on: whole, id: id, for: who, in: reading)
            let owner = try reading.record(whole, id: id)
            form = try self.form(
                .record, shape, say(.add(shape.title)), draft, back: "/\(table)/\(id)", without: [parent])
            let name = owner.number.isEmpty ? say(whole.title.heading) : owner.number
            form.crumbs[1] = .init(name: name, path: "/\(table)/\(id)")
            form.hidden += [(Draft.id(field), String(id)), (Draft.shown(field), String(id))]
            form.hidden += [(parent, String(id)), (Form.unitName, String(owner.standing.unit))]
        } else if shape.owner == nil, May.home(on: shape, for: who) != 0 {
            let units = Set(who.grants.flatMap { $0.units ?? [] }).filter { unit in
                (try? May.checkUnit(unit, on: shape, for: who)) != nil
            }
            let names = try reading.names(Unit.shape, units)
            form.units = units.sorted().map { Choice(value: String($0), name: names[$0] ?? "#\($0)") }
            form.isOfOneUnit = true
        } else if shape.owner == nil {
            let choices = ChoiceReader(reading: reading, catalogue: catalogue)
            form.units = try choices.choices(in: RecordReader.units, only: Unit.own, most: Limits.pageRows) ?? []
        }
        return form
    }

    /// The form of an errand on a record, filled with what the record holds.
    func form(_ errand: Errand, _ record: Record, _ draft: Draft?) throws -> Form {
        let shape = record.shape
        let fields = errand.fields(shape)
        var filled = draft ?? Draft(record, fields)
        if draft == nil, case .take = errand { fillToday(&filled, errand: errand, shape) }
        let name = record.number.isEmpty ? say(shape.title.heading) : record.number
        if draft == nil { try showNames(&filled, fields, record) }
        var form = try form(
            errand, shape, title(errand, name), filled, back: "/\(shape.table)/\(record.id)",
            without: errand.idle(record))
        form.crumbs.append(.init(name: name, path: form.back))
        form.covered = Set(fields.filter { $0.isPersonal && record[$0.column] != .null }.map(\.column))
        let version = draft.map { $0[WritingRoutes.version] }.flatMap { Int64($0) } ?? record.standing.version
        form.hidden = [(WritingRoutes.version, String(version))]
        if case .take(let step) = errand, let from = shape.state(record.state), let to = shape.state(step.to) {
            form.after = say(.willStand(from.label, to.label))
            let needed = NeededLines(reading: reading, catalogue: catalogue)
            for lines in try needed.missing(for: step, on: shape, record.id) {
                form.faults.append(NeededLines.fault(lines, before: step))
                form.elsewhere[lines.table] = NeededLines.address(of: lines, on: record.id)
            }
        }
        if case .void = errand { form.after = say(.withdrawAfter) }
        return form
    }

    /// What the record holds now, for the columns that somebody leaves to whoever saved it.
    func settle(_ draft: inout Draft, to columns: [FieldShape], of record: Record) throws {
        var now = Draft(record, columns)
        try showNames(&now, columns, record)
        for field in columns { draft.take(field, from: now) }
    }

    /// A reference that is typed shows the name of its record, not the id.
    private func showNames(_ draft: inout Draft, _ fields: [FieldShape], _ record: Record) throws {
        var wording = Wording(language)
        try wording.learn([record], fields, reading, catalogue)
        draft.name(try typed(fields), wording)
    }

    /// Shows by name the records that an address gives by their ids, if whoever asks may read them.
    private func nameGiven(_ draft: inout Draft, _ fields: [FieldShape]) throws {
        var wording = Wording(language)
        let fields = try typed(fields)
        for field in fields {
            guard case .reference(let table) = field.kind, let other = catalogue.shape(table),
                let id = Int64(draft[field.column])
            else { continue }
            try May.check(.read, on: other, id: id, for: who, in: reading)
            try wording.learn(field, [id], reading, catalogue)
        }
        draft.name(fields, wording)
    }

    /// References to registers so large that they are typed.
    private func typed(_ fields: [FieldShape]) throws -> [FieldShape] {
        let choices = ChoiceReader(reading: reading, catalogue: catalogue)
        return try fields.filter { field in
            guard case .reference(let table) = field.kind else { return false }
            return try choices.choices(in: table, only: field.narrowing) == nil
        }
    }

    private func title(_ errand: Errand, _ name: String) -> String {
        switch errand {
        case .record: name
        case .correct: say(.correcting(name))
        case .void: say(.withdrawing(name))
        case .take(let step): say(.taking(step.label, name))
        }
    }

    /// The day on which something is said to have happened is most often today.
    private func fillToday(_ draft: inout Draft, errand: Errand, _ shape: RegisterShape) {
        var days = errand.fields(shape).filter { field in
            field.kind == .day && !field.isPlanned && (!field.isOptional || errand.asked.contains(field.column))
        }
        // Of a new record's days only that by which the ledger goes: a judgment is not of today because its papers are.
        if case .record = errand { days = days.filter(\.isSorted).isEmpty ? days : days.filter(\.isSorted) }
        for field in days where draft[field.column].isEmpty { draft[field.column] = today.description }
    }

    /// A number that a register begins with. Nought is nobody's usual number, save where a later step asks again.
    private func fillUsual(_ draft: inout Draft, _ shape: RegisterShape) {
        guard let values = catalogue.register(shape.table)?.blankValues else { return }
        let later = shape.later
        for (field, value) in zip(shape.fields, values) where !field.isOptional && draft[field.column].isEmpty {
            guard [.integer, .money, .flag].contains(field.kind), let number = value.integer else { continue }
            guard number != 0 || later.contains(field.column) else { continue }
            draft[field.column] = field.kind == .money ? Money(fen: number).description : String(number)
        }
    }

    /// Of the fields that name a party, those whose record whoever asks may enter.
    private func openings(_ fields: [FieldShape]) -> [(column: String, name: Label)] {
        let open = fields.compactMap { field -> (field: FieldShape, other: RegisterShape)? in
            guard case .reference(let table) = field.kind,
                let other = catalogue.shape(table), Opening.permits(other, to: who)
            else { return nil }
            return (field, other)
        }
        return open.map { field, other in
            let isAlone = open.count { $0.other.table == other.table } == 1
            return (field.column, isAlone ? .add(other.title) : .add(other.title, as: field.label))
        }
    }

    /// Shows the record in a waiting form that was entered for it.
    func found(_ draft: inout Draft, _ shape: RegisterShape, _ address: Address) throws {
        let column = address[Opening.Name.column] ?? ""
        guard let id = address[Opening.Name.found].flatMap({ Int64($0) }), let field = shape.field(column),
            field.isReference
        else { return }
        draft[column] = String(id)
        try nameGiven(&draft, [field])
    }

    private func form(
        _ errand: Errand, _ shape: RegisterShape, _ title: String, _ draft: Draft, back: String,
        without columns: Set<String> = []
    ) throws -> Form {
        let fields = errand.fields(shape).filter { !columns.contains($0.column) }
        var wording = Wording(language)
        let choices = try ChoiceReader(reading: reading, catalogue: catalogue).all(fields, &wording)
        var action = back + "/" + errand.path
        if case .record = errand { action = "/\(shape.table)/\(errand.path)" }
        var form = Form(
            title: title, action: action, back: back, act: say(errand.label(shape)), fields: fields, draft: draft,
            choices: choices, today: today, reason: errand.reason, asked: errand.asked, hints: shape.hints)
        form.asked.formUnion(neededWhereAsked(fields, shape))
        if case .record = errand { form.later = shape.later }
        form.openings = openings(fields)
        if case .record = errand, let next = LineAfter(draft[LineAfter.name], catalogue, after: shape) {
            form.hidden.append((LineAfter.name, next.word))
        }
        if let opening = Opening(draft, catalogue) {
            form.hidden += opening.items.map { ($0.name, $0.value) }
            form.back = opening.back()
        }
        form.crumbs = [
            .init(name: say(shape.function.label), path: Whereabouts.function(shape.function).path),
            .init(name: say(shape.title.heading), path: "/\(shape.table)"),
        ]
        if case .record = errand, !shape.alike.isEmpty {
            form.asksAlike = ("/\(shape.table)/\(AlikeRoutes.name)", shape.alike.flatMap(\.columns))
            let known = draft.all(AlikeAnswer.known).joined(separator: ",")
            if !known.isEmpty { form.hidden.append((AlikeAnswer.known, known)) }
        }
        return form
    }

    /// The fields that only some matters have and those must give, in a form that asks which matter it is.
    private func neededWhereAsked(_ fields: [FieldShape], _ shape: RegisterShape) -> Set<String> {
        guard let register = catalogue.register(shape.table) else { return [] }
        let shown = Set(fields.map(\.column))
        return shape.hints.filter { shown.contains($0.deciding ?? "") }.reduce(into: []) { needed, hint in
            needed.formUnion(register.needed(by: hint, at: Moment(today)))
        }
    }

    /// The form with the records that the new one may be.
    func showing(_ ids: [Int64], in form: Form, _ shape: RegisterShape) throws -> Form {
        var form = form
        let reader = AlikeReader(reading: reading, catalogue: catalogue, language: language, who: who)
        let answer = try reader.answer(shape, ids)
        (form.alike, form.faults) = (answer, [answer.fault])
        return form
    }
}

extension Register {
    /// What a record holds before anybody has typed.
    fileprivate static var blankValues: [Datum] { Self().values }
}
