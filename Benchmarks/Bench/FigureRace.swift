import Bureau
import Counting
import Declarations
import Ledger

/// The figures of disputes over a half-year, as Belfry counts them and by SQL that reads the whole table. Both sides
/// stand on one connection to one snapshot, and must come to the same numbers.
struct FigureRace {
    private let bureau: OpenBureau
    private let period: Period
    private static let rounds = 3

    init(_ directory: String) throws {
        bureau = try DataDirectory(directory).open(for: .reading)
        period = try Period(named: "2019-H1")
    }

    func run() throws {
        try bureau.store.read { reading in
            let counter = Counter(reading, Manifest.catalogue)
            let questions = try Manifest.catalogue.figures.filter { $0.isOfDisputes }
                .map { try counter.question($0.id, over: period) }
            try race("one by one", questions, { try $0.map { try counter.count($0).amount } }) {
                try $0.map { try wholeTable([$0], counter, reading)[0] }
            }
            try race("all at once", questions, { try counter.count($0).map(\.amount) }) {
                try wholeTable($0, counter, reading)
            }
        }
    }

    /// A, B, A, B …, after one round of each that warms the caches; the middle of each side's times.
    private func race(
        _ name: String, _ questions: [Question], _ ours: ([Question]) throws -> [Int64?],
        _ theirs: ([Question]) throws -> [Int64]
    ) throws {
        let clock = ContinuousClock()
        var times: (ours: [Duration], theirs: [Duration]) = ([], [])
        for round in 0...FigureRace.rounds {
            var (counted, scanned): ([Int64?], [Int64]) = ([], [])
            let our = try clock.measure { counted = try ours(questions) }
            let their = try clock.measure { scanned = try theirs(questions) }
            guard counted == scanned else { throw Disagreement(name: name) }
            guard round > 0 else { continue }
            times.ours.append(our)
            times.theirs.append(their)
        }
        print(
            """
            {"race": "\(name)", "figures": \(questions.count), "belfry_ms": \(middle(times.ours)), \
            "whole_table_ms": \(middle(times.theirs))}
            """)
    }

    private func middle(_ times: [Duration]) -> Double {
        let parts = times.sorted()[times.count / 2].components
        return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
    }

    /// Several figures by one pass over every row of the table, no index allowed.
    private func wholeTable(_ questions: [Question], _ counter: Counter, _ reading: Reading) throws -> [Int64] {
        var statement = Statement("SELECT ")
        for (index, question) in questions.enumerated() {
            guard let selection = try counter.selections(of: question).first else {
                throw Disagreement(name: question.id)
            }
            if index > 0 { statement.write(", ") }
            switch selection.amount {
            case .records: statement.write("COUNT(*)")
            case .sum(let column): statement.write("SUM(r.\(column))")
            case .codes: throw Disagreement(name: question.id)
            }
            statement.write(" FILTER (WHERE ")
            try reading.conditions.write(selection.conditions, on: Dispute.shape, as: "r", into: &statement)
            statement.write(")")
        }
        statement.write(" FROM dispute r NOT INDEXED")
        var found: [Int64] = []
        try reading.query(statement) { row in found = questions.indices.map { row.integer($0) } }
        return found
    }
}

/// The two sides of a race came to different numbers.
struct Disagreement: Error {
    let name: String
}

extension Figure {
    /// Whether it is counted from disputes, and not from other figures.
    fileprivate var isOfDisputes: Bool {
        if case .from(Dispute.table, _, _, _) = counted { return true }
        return false
    }
}
