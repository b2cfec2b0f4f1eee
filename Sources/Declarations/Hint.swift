/// What a form says beneath a field; of a field that only some matters have, for which of them it is asked.
public struct Hint<R: Register>: Sendable {
    public let shape: HintShape

    public init(_ paths: PartialKeyPath<R>..., words: Label) {
        shape = HintShape(columns: paths.map { R.column($0) }, words: words, deciding: nil, codes: [])
    }

    /// Nothing that is known when the record is made: a new record's form keeps them apart.
    public init(later paths: PartialKeyPath<R>...) {
        shape = HintShape(columns: paths.map { R.column($0) }, words: nil, deciding: nil, codes: [], isLater: true)
    }

    /// Of these boxes at least one is ticked.
    public init(oneOf paths: PartialKeyPath<R>...) {
        shape = HintShape(
            columns: paths.map { R.column($0) }, words: Label("至少选一项", "At least one"), deciding: nil, codes: [],
            isNeeded: true)
    }

    /// - Parameter other: the field that decides; these are asked only where it holds one of the codes.
    public init<Code: CodeList>(
        _ paths: PartialKeyPath<R>..., when other: KeyPath<R, Code>, is codes: Code..., words: Label? = nil
    ) {
        shape = HintShape(
            columns: paths.map { R.column($0) }, words: words, deciding: R.column(other), codes: codes.map(\.rawValue))
    }

    public init<Code: CodeList>(
        _ paths: PartialKeyPath<R>..., when other: KeyPath<R, Code?>, is codes: Code..., words: Label? = nil
    ) {
        shape = HintShape(
            columns: paths.map { R.column($0) }, words: words, deciding: R.column(other), codes: codes.map(\.rawValue))
    }

    /// Asked only where a yes stands.
    public init(_ paths: PartialKeyPath<R>..., when other: KeyPath<R, Bool>, words: Label? = nil) {
        shape = HintShape(
            columns: paths.map { R.column($0) }, words: words, deciding: R.column(other), codes: ["1"])
    }
}

/// A hint without its Swift types.
public struct HintShape: Sendable, Hashable {
    public let columns: [String]
    public let words: Label?
    /// The column that decides whether the fields are asked; nil where they always are.
    public let deciding: String?
    /// With which of its values they are.
    public let codes: [String]
    /// Whether the fields are seldom known when a record is made.
    public let isLater: Bool
    /// Whether something must be chosen, although the field's type lets it be empty.
    public let isNeeded: Bool

    public init(
        columns: [String], words: Label?, deciding: String?, codes: [String], isLater: Bool = false,
        isNeeded: Bool = false
    ) {
        self.columns = columns
        self.words = words
        self.deciding = deciding
        self.codes = codes
        self.isLater = isLater
        self.isNeeded = isNeeded
    }
}

extension HintShape {
    /// What is said of days that a clock fills in.
    static func reckoned(_ columns: [String]) -> HintShape {
        HintShape(
            columns: columns,
            words: Label("留空即可，由法定期限计算", "May be left empty: the clock of the law fills it in"),
            deciding: nil, codes: [], isLater: true)
    }
}

extension FieldShape {
    /// A number, a sum or a yes: nought and no until something is known.
    fileprivate var isAmount: Bool { [.integer, .money, .flag].contains(kind) }
}

extension RegisterShape {
    /// What is said beneath a field.
    public func hints(for column: String) -> [HintShape] { hints.filter { $0.columns.contains(column) } }

    /// The columns that decide whether a field is asked.
    public func deciding(_ column: String) -> [String] { hints(for: column).compactMap(\.deciding) }

    /// Whether a matter with these values has the field; where nothing is chosen yet it may have it.
    public func has(_ column: String, values: (String) -> Datum) -> Bool {
        hints(for: column).allSatisfy { hint in
            guard let deciding = hint.deciding, values(deciding) != .null else { return true }
            return hint.codes.contains(values(deciding).plain)
        }
    }

    static func later(_ steps: [StepShape], _ hints: [HintShape], _ fields: [FieldShape]) -> [String] {
        let offered = steps.flatMap(\.offers) + hints.filter(\.isLater).flatMap(\.columns)
        return fields.filter { ($0.isOptional || $0.isAmount) && offered.contains($0.column) }.map(\.column)
    }
}
