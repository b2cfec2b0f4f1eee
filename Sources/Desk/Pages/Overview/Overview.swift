import Bureau
import Counting
import Declarations
import Ledger
import Reports

/// What a head looks at before a meeting: the report's numbers function by function, beside the year before, and the
/// judicial offices beside one another.
struct Overview: Sendable {
    let tiles: [Row]
    let functions: [Part]
    let offices: Offices?
    /// Sums of the report that do not come out.
    let broken: Int

    /// Whether the numbers lead to the records behind them.
    var isOpen = true

    /// A number with its days and how it changed.
    struct Row: Sendable {
        let count: Count
        let door: NumberDoor
        let lastYear: NumberDoor
        let change: Label
    }

    /// A function with the report's numbers about it.
    struct Part: Sendable {
        let function: Function
        let rows: [Row]
    }

    /// A few figures split by judicial office.
    struct Offices: Sendable {
        let columns: [Row]
        let lines: [Line]

        struct Line: Sendable {
            let name: Label
            let cells: [NumberDoor?]
            let first: Int64
        }
    }
}

/// Counts the overview of a period from one snapshot.
struct OverviewReader {
    let reading: Reading
    let bureau: String
    /// Whether the numbers lead to the records behind them.
    var isOpen = true
    /// The units that are counted; nil for the whole bureau.
    var units: Set<Int64>?
    /// The functions that are told; nil for every one.
    var functions: Set<Function>?

    /// The one number of each function that a head asks for first.
    private static let headlines = [
        "mediation.disputes.accepted", "legal_services.aid.accepted", "corrections.on_file", "resettlement.key",
        "government.reconsideration.accepted",
    ]
    /// What the judicial offices are compared by.
    private static let byOffice = ["mediation.disputes.accepted", "corrections.on_file", "resettlement.on_file"]
    /// Numbers of a function on the overview; the rest stand in the report.
    private static let rowsShown = 7

    func overview(_ period: Period) throws -> Overview {
        let document = try Document(of: period, bureau: bureau, reading: reading)
        var counter = try Counter(of: reading)
        counter.units = units
        let rows = try rows(counts(document, counter), counter)
        let parts = try Function.allCases.map { function in
            let own = try rows.filter { try counter.figure($0.count.question.id).function == function }
            return Overview.Part(function: function, rows: Array(own.prefix(OverviewReader.rowsShown)))
        }
        return Overview(
            tiles: OverviewReader.headlines.compactMap { id in rows.first { $0.count.question.id == id } },
            functions: parts.filter { !$0.rows.isEmpty }, offices: units == nil ? try offices(rows, counter) : nil,
            broken: isOpen ? document.broken.count : 0, isOpen: isOpen)
    }

    /// The report's numbers; of some units those of registers in which they have records at all.
    private func counts(_ document: Document, _ counter: Counter) throws -> [Count] {
        let told = try document.counts.filter { count in
            try functions?.contains(counter.figure(count.question.id).function) ?? true
        }
        guard let units else { return told }
        let own = Predicate.among("unit", units.sorted().map { .integer($0) })
        var kept: [String: Bool] = [:]
        return try counter.count(told.map(\.question)).filter { count in
            try counter.selections(of: count.question).allSatisfy { selection in
                if let isKept = kept[selection.table] { return isKept }
                guard let shape = counter.catalogue.shape(selection.table) else { return false }
                let isKept = try reading.count(shape, Query([own]), upTo: 0) > 0
                kept[selection.table] = isKept
                return isKept
            }
        }
    }

    private func rows(_ counts: [Count], _ counter: Counter) throws -> [Overview.Row] {
        let door = RecordsDoor(counter: counter)
        let earlier = try counter.count(counts.map { $0.question.over($0.period.sameLastYear) })
        return try zip(counts, earlier).map { now, before in
            Overview.Row(
                count: now, door: NumberDoor(now.question.title, now, isOpen ? try door.best(now) : nil),
                lastYear: NumberDoor(.sameDaysLastYear, before, isOpen ? try door.best(before) : nil),
                change: Comparison(now: now, earlier: before).words)
        }
    }

    private func offices(_ rows: [Overview.Row], _ counter: Counter) throws -> Overview.Offices? {
        let columns = OverviewReader.byOffice.compactMap { id in rows.first { $0.count.question.id == id } }
        let query = Query(
            [.compare("kind", .equal, UnitKind.judicialOffice.datum)], sort: Query.Sort("opened_on"),
            limit: Limits.pageRows)
        let units = try reading.rows(Unit.self, query)
        guard !columns.isEmpty, !units.isEmpty else { return nil }
        let door = RecordsDoor(counter: counter)
        let splits = try columns.map { column in
            let parts = try counter.split(column.count.question, by: "unit").parts
            return Dictionary(parts.map { ($0.word, $0.count) }, uniquingKeysWith: { first, _ in first })
        }
        let lines = try units.map { unit in
            let counts = splits.map { $0[String(unit.id)] }
            let doors = try counts.map { count in
                try count.map { NumberDoor($0.question.title, $0, isOpen ? try door.address(of: $0) : nil) }
            }
            return Overview.Offices.Line(
                name: Label(unit.record.name, unit.record.name),
                cells: doors,
                first: counts.first.flatMap { $0?.amount } ?? 0)
        }
        return Overview.Offices(columns: columns, lines: lines.sorted { $0.first > $1.first })
    }
}

extension Overview {
    /// The same numbers for other programs.
    var json: JsonValue {
        .object([
            "functions": .list(
                functions.map { part in
                    .object([
                        "function": .text(part.function.rawValue), "zh": .text(part.function.label.zh),
                        "figures": .list(part.rows.map { .object($0.count.members) }),
                    ])
                }),
            "broken": .integer(broken),
        ])
    }
}
