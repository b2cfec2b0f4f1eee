/// The function of the bureau that a register belongs to, in the order in which the bureau names them.
public enum Function: String, Sendable, CaseIterable, CodeList {
    case publicity, mediation, legalServices, corrections, resettlement, government, oversight, organisation

    public var label: Label {
        switch self {
        case .publicity: Label("法治宣传", "Law publicity")
        case .mediation: Label("人民调解", "Mediation")
        case .legalServices: Label("公共法律服务", "Legal services")
        case .corrections: Label("社区矫正", "Community corrections")
        case .resettlement: Label("安置帮教", "Resettlement")
        case .government: Label("依法行政", "Government by law")
        case .oversight: Label("督查与绩效", "Oversight")
        case .organisation: Label("机构与人员", "Organisation")
        }
    }
}

/// A register (台账): a kind of record, declared once. Everything generic follows from the declaration.
public protocol Register: Columned {
    static var title: Label { get }
    static var function: Function { get }
    /// How its records are numbered, until the bureau says otherwise.
    static var numbers: NumberStyle { get }
    /// The reference by which a record is a line inside another (a party of a dispute); nil for records of their own.
    static var within: PartialKeyPath<Self>? { get }
    /// Fields whose values together occur once in the register (one report per unit and day).
    static var once: [PartialKeyPath<Self>] { get }
    /// In which ways a new record may be one that is there already; each is enough for it to be shown first.
    static var alike: [Likeness<Self>] { get }
    /// What forms say beneath fields, and which fields only some of the matters have.
    static var hints: [Hint<Self>] { get }
    /// The days that a clock of the law fills in: they may be left empty, and what the clock says stands.
    static var reckoned: [PartialKeyPath<Self>] { get }
    /// Whether its records follow from others: nobody enters, corrects or withdraws them by hand.
    static var isDerived: Bool { get }
    /// What the record contradicts in itself, beyond what the fields' marks check; every fault at once.
    static func faults(in record: Self, at moment: Moment) -> [Fault]
    /// What the fields contradict in the state of the process that the record has or is about to have.
    static func faults(in record: Self, standing state: String) -> [Fault]
}

extension Register {
    public static var numbers: NumberStyle { NumberStyle("{n}") }
    public static var within: PartialKeyPath<Self>? { nil }
    public static var once: [PartialKeyPath<Self>] { [] }
    public static var alike: [Likeness<Self>] { [] }
    public static var hints: [Hint<Self>] { [] }
    public static var reckoned: [PartialKeyPath<Self>] { [] }
    public static var isDerived: Bool { false }
    /// Nothing, unless the register says otherwise.
    public static func faults(in record: Self, at moment: Moment) -> [Fault] { [] }
    public static func faults(in record: Self, standing state: String) -> [Fault] { [] }

    /// The register without its Swift types.
    public static var shape: RegisterShape { Shapes.of(Self.self) }
}

/// A reference to a record of another register, by its id.
public struct Ref<Target: Register>: Storable, Hashable {
    public let id: Int64

    public init(_ id: Int64) {
        self.id = id
    }

    public static var kind: FieldKind { .reference(Target.table) }
    public var datum: Datum { .integer(id) }
    public init(datum: Datum) throws {
        guard let value = datum.integer else { throw Unreadable(datum: datum, kind: "reference") }
        self.init(value)
    }
}

/// A register without its Swift types. Taken once per register and kept; an object, because every record hands it on.
public final class RegisterShape: Sendable {
    public let table: String
    public let title: Label
    public let function: Function
    public let fields: [FieldShape]
    public let numbers: NumberStyle
    /// The column of the reference to the record that this one is a line of.
    public let parent: String?
    /// The columns whose values together occur once.
    public let once: [String]
    /// In which ways a new record may be one that is there already.
    public let alike: [LikenessShape]
    /// What is said beneath its fields.
    public let hints: [HintShape]
    /// The columns that a clock of the law fills in.
    public let reckoned: Set<String>
    /// The optional columns that may wait: what later steps offer, and what is seldom known at the start.
    public let later: Set<String>
    /// The columns that steps settle by themselves and nobody types.
    public let settled: Set<String>
    /// The columns that a step asks for or offers.
    public let ofSteps: Set<String>
    /// What is asked of a new record: all but the fields that a later step asks for or settles by itself.
    public let fieldsOfNew: [FieldShape]
    /// Whether its records follow from others.
    public let isDerived: Bool
    /// The states of its process, the first being where a new record stands.
    public let states: [StateShape]
    public let steps: [StepShape]
    /// By state, the steps that may be taken later on.
    public let ahead: [String: [StepShape]]
    /// The field that names a record in headings and references.
    public let titleField: FieldShape?
    /// The field that names the unit to which a new record belongs; nil where that is asked beside the fields.
    public let owner: FieldShape?
    public let hasPersonal, hasSearch: Bool
    /// The places of fields that are looked at for every record that is written.
    public let personalPlaces, searchedPlaces, localCodePlaces: [Int]
    public let references: [(place: Int, table: String)]
    /// The place of each column among the fields.
    private let places: [String: Int]

    public init(
        table: String, title: Label, function: Function, fields: [FieldShape], numbers: NumberStyle, parent: String?,
        once: [String], alike: [LikenessShape] = [], hints: [HintShape] = [], reckoned: [String] = [],
        isDerived: Bool = false, states: [StateShape], steps: [StepShape]
    ) {
        self.table = table
        self.title = title
        self.function = function
        self.fields = fields
        self.numbers = numbers
        self.parent = parent
        self.once = once
        self.alike = alike
        self.hints = hints + [HintShape.reckoned(reckoned)].filter { !$0.columns.isEmpty }
        self.reckoned = Set(reckoned)
        later = self.reckoned.union(RegisterShape.later(steps, self.hints, fields))
        ofSteps = Set(steps.flatMap { $0.asks + $0.offers })
        settled = Set(steps.flatMap(\.settles)).subtracting(ofSteps)
        let asked = settled.union(steps.flatMap(\.asks))
        fieldsOfNew = fields.filter { !$0.isOptional || !asked.contains($0.column) }
        self.isDerived = isDerived
        self.states = states
        self.steps = steps
        ahead = RegisterShape.ahead(states, steps)
        titleField = fields.first(where: \.isTitle)
        owner = fields.first(where: \.isOwner)
        personalPlaces = fields.indices.filter { fields[$0].isPersonal }
        searchedPlaces = fields.indices.filter { fields[$0].isSearched }
        localCodePlaces = fields.indices.filter { fields[$0].kind == .localCode }
        references = fields.enumerated().compactMap { place, field in
            if case .reference(let table) = field.kind { (place, table) } else { nil }
        }
        hasPersonal = !personalPlaces.isEmpty
        hasSearch = !searchedPlaces.isEmpty
        places = Dictionary(fields.enumerated().map { ($1.column, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The field of a column.
    public func field(_ column: String) -> FieldShape? { places[column].map { fields[$0] } }
    /// The place of a column among the fields.
    public func index(_ column: String) -> Int? { places[column] }
    /// The state of a name, `void` included.
    public func state(_ name: String) -> StateShape? { states.first { $0.name == name } }
    /// The step of a name.
    public func step(_ name: String) -> StepShape? { steps.first { $0.name == name } }
}

extension RegisterShape {
    /// The record that these values say theirs is a line of; nil where they name none.
    public func whole(of values: [Datum]) -> (table: String, id: Int64)? {
        guard let parent, let place = index(parent), case .reference(let table) = fields[place].kind,
            let id = values[place].integer, id != 0
        else { return nil }
        return (table, id)
    }

    /// The unit to which a new record belongs, as a field of its own says; nil where none does.
    public func owningUnit(of values: [Datum]) -> Int64? {
        owner.flatMap { index($0.column) }.flatMap { values[$0].integer }
    }

    /// Whether a field must be given by whoever enters a record: not what may be empty, nor what a clock fills in.
    public func needs(_ field: FieldShape) -> Bool { !field.isOptional && !reckoned.contains(field.column) }
}
