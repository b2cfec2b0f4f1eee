import Bureau
import Declarations
import Ledger
import Synchronization

/// What may hang on a record of a register, and what may name one, as far as somebody sees it: it follows from the
/// declarations and from their rights, and is worked out once for all who may do the same.
struct Neighbours: Sendable {
    /// A register whose records are lines of this one, and those of them that may be read.
    struct Line: Sendable {
        let shape: RegisterShape
        let parent: String
        let scope: Predicate
        /// What a line shows of itself.
        let columns: [FieldShape]

        func query(of id: Int64) -> Query {
            Query([.compare(parent, .equal, .integer(id)), scope], limit: Limits.pageRows)
        }
    }

    let lines: [Line]
    let pointers: [Catalogue.Pointer]
    /// Registers of lines of which one may be added, by table.
    let addable: [String: Entrance]
    /// What whoever asks may do with every record of the register, and what with none.
    let free: Set<Act>
    let refused: Set<Act>
    /// Where matters may begin that name the record, each by its field.
    let starts: [Entrance]
    /// Whether periods may run on the records, and whether texts may disagree about what they rest on.
    let expects: (clocks: Bool, disagreements: Bool)
    /// How many of each line there are, how many records of each pointer, and last how many clocks where some may be.
    let question: AroundQuestion

    init(of shape: RegisterShape, for who: Official, _ catalogue: Catalogue, _ reading: Reading) throws {
        let within = catalogue.lines(within: shape.table)
        lines = within.compactMap { line in
            guard let parent = line.parent, May.permits(.read, on: line, to: who) else { return nil }
            return Line(
                shape: line, parent: parent, scope: May.scope(of: .read, on: line, for: who),
                columns: line.fields.filter { $0.isListed && $0.column != parent })
        }
        pointers = catalogue.pointing(to: shape.table).filter {
            $0.field.column != $0.shape.parent && !$0.field.isPersonal && May.permits(.read, on: $0.shape, to: who)
        }
        let entrances = within.filter { May.permits(.record, on: $0, to: who) }.compactMap { Entrance(line: $0) }
        addable = Dictionary(entrances.map { ($0.shape.table, $0) }, uniquingKeysWith: { first, _ in first })
        let acts = [.change, .void, .reveal] + shape.steps.map { Act.take($0) }
        free = Set(acts.filter { May.isFree($0, on: shape, for: who) })
        refused = Set(acts.filter { !May.permits($0, on: shape, to: who) })
        starts = Beginning.all(from: shape, for: who, catalogue).map(\.entrance)
        let anyone = AroundQuestion.anyone
        let asked =
            lines.map { ($0.shape, $0.query(of: anyone)) }
            + pointers.map { pointer in
                let names = Predicate.compare(pointer.field.column, .equal, .integer(anyone))
                return (pointer.shape, Query([names, May.scope(of: .read, on: pointer.shape, for: who)]))
            }
        expects = ClockReader.expects(on: shape, catalogue)
        let clocks = expects.clocks ? [(LawClock.shape, LawClock.query(of: shape.table, anyone))] : []
        question = try reading.question(asked + clocks, upTo: Limits.exactCount)
    }
}

/// Neighbours by register, for all who may do the same.
final class Neighbourhoods: Sendable {
    /// All on which it depends what somebody sees around a record.
    private struct Sign: Hashable, Sendable {
        let register: ObjectIdentifier
        let grants: [Official.Grant]
        let limits: Set<TokenScope>?
        let emergencies: Set<String>
        let person: Int64?
        let deputy: Int64?
    }

    private let known = Mutex<[Sign: Neighbours]>([:])
    private static let most = 500

    func around(_ shape: RegisterShape, for who: Official, _ catalogue: Catalogue, _ reading: Reading) throws
        -> Neighbours
    {
        let sign = Sign(
            register: ObjectIdentifier(shape), grants: who.grants, limits: who.limits, emergencies: who.emergencies,
            person: who.person, deputy: who.deputy)
        if let neighbours = known.withLock({ $0[sign] }) { return neighbours }
        let neighbours = try Neighbours(of: shape, for: who, catalogue, reading)
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[sign] = neighbours
        }
        return neighbours
    }
}
