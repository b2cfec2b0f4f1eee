import Bureau
import Declarations
import Law
import Ledger

/// A record with everything that its page shows beside it.
struct RecordAnswer: Sendable {
    private(set) var record: Record
    private(set) var wording: Wording
    /// The newest first.
    let history: [Entry]
    private(set) var lines: [Lines]
    let mentions: [Mention]
    let files: [AttachedFile]
    let clocks: [ClockView]
    /// Texts that disagree about what the record rests on.
    let conflicts: [Disagreement]
    /// What whoever asks may do with this very record; with its lines, whether they may add some.
    let allowed: Set<Act>
    let addable: [String: Entrance]
    /// Registers whose new records may begin from here.
    let startable: [Entrance]
    /// Of a person's file: the matters about them that go on.
    let open: [Record]
    /// The record that stands for this one now: a person's file that has joined another.
    let signpost: Signpost?
    /// Pages of this very record that whoever asks may open.
    let besides: [Beside]
    /// Whether whoever asks handles the matter, and sees whom it is about.
    let isHandled: Bool

    /// The same as whoever handles the matter sees it.
    func seen(_ sight: HandlersSight) -> RecordAnswer {
        var answer = replacing(sight.seen)
        answer.wording = sight.seen(wording)
        return answer
    }

    /// The same with other values in the record and its lines.
    func replacing(_ seen: (Record) -> Record) -> RecordAnswer {
        var answer = self
        answer.record = seen(record)
        answer.lines = lines.map { Lines(shape: $0.shape, columns: $0.columns, records: $0.records.map(seen)) }
        return answer
    }

    /// A page beside the record's own.
    struct Beside: Sendable {
        let label: Label
        let path: String
    }

    /// Where a reader is sent on.
    struct Signpost: Sendable {
        let name: String
        let address: String
    }

    func may(_ act: Act, _ other: RegisterShape) -> Bool {
        other.table == shape.table ? allowed.contains(act) : addable[other.table] != nil
    }

    /// Records that are lines inside this one.
    struct Lines: Sendable {
        let shape: RegisterShape
        let columns: [FieldShape]
        let records: [Record]

        /// The columns in which a line has something.
        var filled: [FieldShape] {
            columns.filter { field in records.contains { ![.null, .text("")].contains($0[field.column]) } }
        }
    }

    /// How many records of a register point here by one of its fields.
    struct Mention: Sendable {
        let shape: RegisterShape
        let field: FieldShape
        let count: Int
    }

    var shape: RegisterShape { record.shape }

    /// What the record is called on its page.
    var title: String {
        guard let field = shape.titleField else { return wording.say(shape.title.heading) }
        return wording.text(record[field.column], field)
    }

    /// The empty fields that could be filled by now: not what belongs to another kind of matter or to a later step.
    func awaited(_ empty: [FieldShape]) -> [FieldShape] {
        let taken = shape.steps.filter { step in history.contains { $0.event == step.name } }
        return empty.filter { field in
            let column = field.column
            let waits = shape.ofSteps.contains(column) || shape.settled.contains(column) || shape.later.contains(column)
            let isDue = !waits || taken.contains { $0.asks.contains(column) || $0.offers.contains(column) }
            return isDue && shape.has(column, values: { record[$0] })
        }
    }

    /// The period that ends next and can still be kept, or is past its last day.
    var pressing: ClockView? {
        clocks.filter { $0.clock.metOn == nil && $0.clock.dueOn != nil && $0.clock.warns }
            .min { ($0.clock.dueOn ?? .notGiven) < ($1.clock.dueOn ?? .notGiven) }
    }

    /// The record that this one is a line of.
    var parent: (table: String, id: Int64, name: String)? {
        guard let column = shape.parent, let field = shape.field(column), case .reference(let table) = field.kind,
            let id = record[column].integer
        else { return nil }
        return (table, id, wording.name(of: table, id))
    }
}

/// Reads a record and what stands around it.
struct RecordReader {
    let reading: Reading
    let catalogue: Catalogue
    let language: Language
    private let law: LawShelf
    private let neighbourhoods: Neighbourhoods
    private let actors: Remembered<String, String?>
    private let name: String
    let who: Official

    /// Reads what an address asks for.
    init(_ house: House, _ asked: Asked, _ reading: Reading) {
        self.reading = reading
        catalogue = house.catalogue
        language = asked.language
        law = house.law
        neighbourhoods = house.neighbourhoods
        actors = house.actors
        name = asked.record ?? ""
        who = asked.who
    }

    /// The record that the address names by its number or its id, if whoever asks may read it. What they may not is not
    /// there for them, and said in the same words.
    func record(_ shape: RegisterShape) throws -> Record {
        if let refusal = May.refusal(of: .read, on: shape, to: who) { throw refusal }
        let record = try Int64(name).map { try reading.record(shape, id: $0) } ?? reading.record(shape, number: name)
        do {
            try May.check(.read, on: shape, id: record.id, for: who, in: reading)
        } catch is NotFound {
            throw NotFound(register: shape.title, what: name)
        }
        return record
    }

    func answer(_ shape: RegisterShape) throws -> RecordAnswer {
        let record = try record(shape)
        var wording = Wording(language)
        try wording.learn([record], shape.fields, reading, catalogue)
        if record.standing.unit != 0 {
            try wording.learnNames(of: RecordReader.units, [record.standing.unit], reading, catalogue)
        }
        let history = try reading.history(shape, id: record.id)
        try wording.learnActors(history, reading, actors)
        let neighbours = try neighbours(shape)
        let (lines, mentions, clockCount) = try around(record, neighbours)
        for line in lines { try wording.learn(line.records, line.columns, reading, catalogue) }
        let allowed = try allowed(record, neighbours)
        return RecordAnswer(
            record: record, wording: wording, history: history, lines: lines,
            mentions: mentions, files: try reading.attachments(of: shape, record.id),
            clocks: clockCount > 0 ? try clocks.clocks(of: record) : [],
            conflicts: neighbours.expects.disagreements ? try clocks.disagreements(about: record) : [],
            allowed: allowed, addable: neighbours.addable,
            startable: startable(from: record, neighbours), open: try open(about: record),
            signpost: try signpost(record), besides: besides(record, allowed),
            isHandled: try May.handles(shape, id: record.id, who, in: reading))
    }

    private func besides(_ record: Record, _ allowed: Set<Act>) -> [RecordAnswer.Beside] {
        guard record.state != StateShape.void.name else { return [] }
        switch record.shape.table {
        case Person.table where May.permitsMerging(by: who):
            return [.init(label: .mergeInto, path: MergingRoutes.name)]
        case MonitoringOrder.table where allowed.contains(.reveal):
            return [.init(label: .track, path: TrackRoutes.name)]
        case TrackingDevice.table where allowed.contains(.change):
            return [.init(label: .reporting, path: ReportingRoutes.name)]
        default: return []
        }
    }

    private func signpost(_ record: Record) throws -> RecordAnswer.Signpost? {
        guard record.shape.table == Person.table, record.state == StateShape.void.name else { return nil }
        let standing = try Person.standing(Ref(record.id), in: reading).id
        guard standing != record.id else { return nil }
        let other = try reading.record(Person.shape, id: standing)
        let name = Person.shape.titleField.flatMap { other[$0.column].text } ?? ""
        return .init(name: "\(other.number) \(name)", address: "/\(Person.table)/\(standing)")
    }

    private var clocks: ClockReader { ClockReader(reading: reading, catalogue: catalogue, books: law.newest) }

    /// What the gate lets whoever asks do with a record. A step that its state does not offer is not asked about.
    func allowed(_ record: Record) throws -> Set<Act> { try allowed(record, neighbours(record.shape)) }

    private func allowed(_ record: Record, _ neighbours: Neighbours) throws -> Set<Act> {
        var allowed: Set<Act> = []
        for act in [.change, .void, .reveal]
            + record.shape.steps.filter({ $0.from.contains(record.state) }).map(Act.take)
        {
            if neighbours.refused.contains(act) { continue }
            if neighbours.free.contains(act) {
                allowed.insert(act)
                continue
            }
            do {
                try May.check(act, on: record.shape, id: record.id, for: who, in: reading)
                allowed.insert(act)
            } catch is Forbidden {}
        }
        return allowed
    }

    /// The register whose records own all others.
    static let units = "unit"

    func lines(of record: Record) throws -> [RecordAnswer.Lines] { try around(record, neighbours(record.shape)).lines }

    private func neighbours(_ shape: RegisterShape) throws -> Neighbours {
        try neighbourhoods.around(shape, for: who, catalogue, reading)
    }

    /// What hangs on a record: its lines, how many records point to it, how many clocks run on it. One question counts
    /// all; only what is there is read.
    private func around(
        _ record: Record, _ neighbours: Neighbours
    ) throws -> (lines: [RecordAnswer.Lines], mentions: [RecordAnswer.Mention], clocks: Int) {
        let counts = try reading.counts(neighbours.question, about: record.id)
        let lines = try zip(neighbours.lines, counts).map { line, count in
            let records = count == 0 ? [] : try reading.page(line.shape, line.query(of: record.id)).records
            return RecordAnswer.Lines(shape: line.shape, columns: line.columns, records: records.reversed())
        }
        let mentions = zip(neighbours.pointers, counts.dropFirst(lines.count)).filter { $1 > 0 }.map { pointer, count in
            RecordAnswer.Mention(shape: pointer.shape, field: pointer.field, count: count)
        }
        return (lines, mentions, neighbours.expects.clocks ? counts.last ?? 0 : 0)
    }
}
