import Bureau
import Declarations
import Demo

/// A plan run through without a ledger: the records as they come to stand, and whatever their registers object to.
struct Rehearsal {
    private var records: [String: [Int: any Register]] = [:]
    private var lines: [String: [any Register]] = [:]
    private var states: [String: [Int: String]] = [:]
    private(set) var faults: [String] = []
    private(set) var reports: [(period: Int, day: Day, at: Moment)] = []

    /// The plan that every test looks at.
    static let plan = Plan(seed: 20_190_701)
    static let whole = Rehearsal(of: plan)

    init(of plan: Plan) {
        for event in plan.events { play(event) }
    }

    /// The records of a register as they stand in the end, without the void ones, by place; then its lines.
    func all<R: Register>(_ register: R.Type) -> [R] {
        let standing = (records[R.table] ?? [:]).filter { states[R.table]?[$0.key] != "void" }
        let placed = standing.sorted { $0.key < $1.key }.compactMap { $0.value as? R }
        return placed + (lines[R.table] ?? []).compactMap { $0 as? R }
    }

    /// A register's records by place, and the state of each.
    func placed<R: Staged>(_ register: R.Type) -> [(record: R, state: String)] {
        (records[R.table] ?? [:]).sorted { $0.key < $1.key }.compactMap { place, record in
            (record as? R).map { ($0, states[R.table]?[place] ?? R.initial.rawValue) }
        }
    }

    private mutating func play(_ event: Event) {
        switch event.act {
        case .record(let record, let place, _, _): enter(record, place, event.at)
        case .step(let register, let place, let name, let sets): step(register, place, name, sets, event.at)
        case .correct(let register, let place, let sets, _): change(register, place, sets, event.at)
        case .void(let register, let place, _): states[register.table, default: [:]][place] = "void"
        case .fileReport(let period, _, let day, _): reports.append((period, day, event.at))
        case .run: break
        }
    }

    private mutating func enter<R: Register>(_ record: R, _ place: Int?, _ moment: Moment) {
        check(record, moment, standing: R.shape.states[0].name)
        for field in R.fields {
            guard case .reference(let table) = field.shape.kind, let place = field.read(record).integer else {
                continue
            }
            if records[table]?[Int(place)] == nil { faults.append("\(R.table).\(field.column): nothing at \(place)") }
        }
        if let place {
            records[R.table, default: [:]][place] = record
        } else {
            lines[R.table, default: []].append(record)
        }
    }

    private mutating func step<R: Staged>(
        _ register: R.Type, _ place: Int, _ name: String, _ sets: [Setting], _ moment: Moment
    ) {
        let state = states[R.table]?[place] ?? R.initial.rawValue
        guard let step = R.step(name), step.shape.from.contains(state) else {
            faults.append("\(R.table) \(place): \(name) from \(state)")
            return
        }
        guard var record = changed(register, place, sets, moment) else { return }
        step.sets?(&record, moment)
        note((step.refuses?(record, moment) ?? []).map { "\(R.table).\(name): \($0.answer.en)" })
        for column in step.shape.asks where record.value(of: column).isNull {
            note(["\(R.table).\(name): no \(column)"])
        }
        check(record, moment, standing: step.shape.to)
        records[R.table, default: [:]][place] = record
        states[R.table, default: [:]][place] = step.shape.to
    }

    private mutating func change<R: Register>(
        _ register: R.Type, _ place: Int, _ sets: [Setting], _ moment: Moment
    ) {
        guard let record = changed(register, place, sets, moment) else { return }
        check(record, moment, standing: states[R.table]?[place] ?? R.shape.states[0].name)
        records[R.table, default: [:]][place] = record
    }

    private mutating func changed<R: Register>(
        _ register: R.Type, _ place: Int, _ sets: [Setting], _ moment: Moment
    ) -> R? {
        guard let record = records[R.table]?[place] as? R, let changed = try? record.setting(sets) else {
            note(["\(R.table) \(place) is not there at \(moment)"])
            return nil
        }
        return changed
    }

    private mutating func check<R: Register>(_ record: R, _ moment: Moment, standing state: String) {
        note(
            (R.allFaults(record, at: moment) + R.faults(in: record, standing: state)).map {
                "\(R.table).\($0.field ?? "") \(moment): \($0.answer.en)"
            })
    }

    private mutating func note(_ found: [String]) {
        faults += found
    }
}

extension Register {
    func value(of column: String) -> Datum {
        Self.fields.first { $0.column == column }?.read(self) ?? .null
    }
}
