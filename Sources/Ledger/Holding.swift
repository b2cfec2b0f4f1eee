public import Declarations
import Synchronization

/// What one open bureau works with: its keys, its clock, its chance.
///
/// The clock and randomness are values, so that a demonstration or a simulation can own them. An object, because every
/// reading hands it on.
public final class Holding: Sendable {
    public let bureau: String
    public let catalogue: Catalogue
    public let clock: Clock
    let entropy: Entropy
    let keys: BureauKey
    /// By register. Deriving one takes longer than a token, so each is derived once.
    let searchKeys: [String: SearchKey]
    /// A demonstration writes its own past: only there may the clock of a transaction be set.
    public let isDemonstration: Bool
    /// How conditions become SQL over the registers of the catalogue.
    public let conditions: Conditions
    /// The statements by which records are read.
    let projections = Projections()
    /// What lists have counted since the journal's last entry.
    let counts = Remembered<Statement, Int>()
    /// The few records from which somebody may choose, as asked since the journal's last entry.
    let fews = Remembered<Statement, [Int64]>()
    /// What records are called, as far as lists have asked since the journal's last entry.
    let names = Remembered<Named, String>(most: 10_000)
    /// The bureau's own code lists, as asked since the journal's last entry.
    let localCodes = Remembered<String, [Code]>()

    /// The bureau's place among those of its database, once somebody asked; it never changes.
    private let place = Mutex<Int64?>(nil)

    /// The short name of a unit as numbers carry it, read through the register that has it.
    let unitName: @Sendable (Reading, Int64) throws -> String

    /// What keeps a record from being corrected (a locked report period), known to the room that keeps it.
    let correctionFaults: @Sendable (Reading, Correction) throws -> [Fault]

    /// What follows from each write; nil where nothing does.
    let following: (any Following)?

    /// - Parameters:
    ///   - unitName: the short name of a unit; 0 is the bureau itself.
    ///   - correctionFaults: every reason why a record may not be corrected or withdrawn.
    ///   - following: what follows from each write.
    public init(
        bureau: String, catalogue: Catalogue, clock: Clock, entropy: Entropy, keys: BureauKey,
        isDemonstration: Bool,
        unitName: @escaping @Sendable (Reading, Int64) throws -> String,
        correctionFaults: @escaping @Sendable (Reading, Correction) throws -> [Fault] = { _, _ in [] },
        following: (any Following)? = nil
    ) {
        self.bureau = bureau
        self.catalogue = catalogue
        self.clock = clock
        self.entropy = entropy
        self.keys = keys
        self.isDemonstration = isDemonstration
        self.unitName = unitName
        self.correctionFaults = correctionFaults
        self.following = following
        let searched = catalogue.shapes.filter(\.hasSearch).map(\.table)
        self.searchKeys = Dictionary(
            uniqueKeysWithValues: searched.map { ($0, SearchKey(of: keys, register: $0)) })
        let shapes = Dictionary(uniqueKeysWithValues: catalogue.shapes.map { ($0.table, $0) })
        self.conditions = Conditions(bureau: bureau, shapes: shapes)
    }

    /// The bureau's place among those of its database.
    func ordinal(over connection: any Connection) throws -> Int64 {
        if let known = place.withLock({ $0 }) { return known }
        let sql = "SELECT ordinal FROM bureau WHERE code = $1"
        let read = try connection.first(sql, [.text(bureau)]) { $0.integer(0) }
        guard let read else { throw UnknownBureau(bureau: bureau) }
        place.withLock { $0 = read }
        return read
    }

    /// The key of a record, unwrapped.
    func key(wrapped: String, of register: String, _ id: Int64) throws -> RecordKey {
        try RecordKey(wrapped: wrapped, by: keys, for: KeyOwner(bureau: bureau, register: register, record: id))
    }

    /// A stored personal value as the sight allows it; without a key it is gone for good.
    func opened(_ datum: Datum, _ field: FieldShape, _ key: RecordKey?, sight: Sight) throws -> Datum {
        guard let cipher = datum.text else { return .null }
        guard let key else { return Record.destroyed }
        let value = try Json.datum(key.open(cipher, column: field.column))
        return sight == .masked ? field.covered(value) : value
    }

    /// A personal value as the table and the journal keep it.
    func sealed(_ datum: Datum, _ field: FieldShape, _ key: RecordKey?) throws -> Datum {
        guard field.isPersonal, datum != .null else { return datum }
        guard let key else { throw KeyDestroyed() }
        return .text(try key.seal(Json.text(datum), column: field.column, entropy))
    }
}

/// A record of a register, as its name is remembered by.
struct Named: Hashable, Sendable {
    let register: ObjectIdentifier
    let id: Int64
}

/// A record whose key was destroyed at the end of its retention cannot be written to again.
public struct KeyDestroyed: Problem {
    public var status: Int { 409 }
    public var answer: Label {
        Label("该记录的个人信息已到期销毁，不能再改", "The personal data of this record were destroyed; it cannot be changed")
    }
}
