/// A condition on a record, as data: the same one counts and lists.
public indirect enum Predicate: Sendable, Hashable {
    /// How a column is held against a value.
    public enum Comparison: String, Sendable { case equal = "=", less = "<", atMost = "<=", more = ">", atLeast = ">=" }

    case always
    case compare(String, Comparison, Datum)
    case among(String, [Datum])
    case present(String)
    case missing(String)
    /// One column lies after another of the same record.
    case later(String, than: String)
    /// A field of several codes holds this one.
    case holds(String, String)
    case all([Predicate])
    case any([Predicate])
    case not(Predicate)
    /// The record that a reference points to meets a condition.
    case through(String, table: String, Predicate)
    /// Some record of another register points here and meets a condition (and stands on the figure's day).
    case has(table: String, via: String, Predicate, Timing?)
}

/// In what sense of time a figure counts.
public enum Timing: Sendable, Hashable {
    /// What happened in a period, by the day in this column.
    case flow(String)
    /// What stood at the end of a day: begun on or before it and not ended on or before it.
    case stock(from: String, until: String?)
}

/// What each record adds.
public enum Amount: Sendable, Hashable {
    case records
    /// The value of a number or money column.
    case sum(String)
    /// How many codes a field of several holds.
    case codes(String)
}

/// What a counted number counts, and in what a rate is given.
public enum FigureUnit: Sendable, Hashable {
    case count(Label)
    case money
    case percent

    public var label: Label {
        switch self {
        case .count(let label): label
        case .money: Label("元", "yuan")
        case .percent: Label("%", "%")
        }
    }
}

/// How a figure comes to its value.
public enum Counted: Sendable, Hashable {
    case from(table: String, where: Predicate, timing: Timing, amount: Amount)
    /// One figure divided by another.
    case ratio(String, over: String)
    /// Figures added up.
    case sum([String])
    /// One figure less others.
    case difference(String, [String])
    /// The least or greatest part of another figure by one of its groupings.
    case least(of: String, by: String)
    case greatest(of: String, by: String)
    /// How many years in a row, up to the day asked for, another figure's records fall in. A year that is still empty
    /// on that day breaks nothing: the row then ends with the year before.
    case yearsInARow(of: String)
}

/// A number that is counted from records, never typed.
public struct Figure: Sendable {
    public let id: String
    public let title: Label
    public let function: Function
    /// What counts, what does not, by which day: in words that a head of office can read.
    public let definition: Label
    /// Raised whenever the definition changes.
    public let version: Int
    public let unit: FigureUnit
    public let counted: Counted
    /// The columns by which it may be split.
    public let groups: [String]
    /// The first day of a cumulative figure; nil for all others.
    public let since: Day?

    /// A figure counted from a register; it belongs to the register's function unless another is named.
    public init<R: Register>(
        _ id: String, _ title: Label, of register: R.Type, where condition: Condition<R> = .always,
        timing: When<R>, adding amount: PartialKeyPath<R>? = nil, by groups: [PartialKeyPath<R>] = [],
        since: Day? = nil, unit: FigureUnit = .count(Label("件", "")), function: Function? = nil, version: Int = 1,
        definition: Label
    ) {
        self.id = id
        self.title = title
        self.function = function ?? R.function
        self.definition = definition
        self.version = version
        self.unit = unit
        self.counted = .from(
            table: R.table, where: condition.predicate, timing: timing.timing,
            amount: amount.map { R.amount(of: $0) } ?? .records)
        self.groups = groups.map { R.column($0) }
        self.since = since
    }

    /// A figure derived from other figures.
    public init(
        _ id: String, _ title: Label, function: Function, counted: Counted, unit: FigureUnit, version: Int = 1,
        definition: Label
    ) {
        self.id = id
        self.title = title
        self.function = function
        self.definition = definition
        self.version = version
        self.unit = unit
        self.counted = counted
        self.groups = []
        self.since = nil
    }
}

extension Register {
    /// What a property adds to a figure: its number, or how many codes it holds.
    fileprivate static func amount(of path: PartialKeyPath<Self>) -> Amount {
        let column = column(path)
        if case .codes? = shape.field(column)?.kind { return .codes(column) }
        return .sum(column)
    }
}

/// A predicate on one register, written with its properties.
public struct Condition<R: Register>: Sendable {
    public let predicate: Predicate

    init(_ predicate: Predicate) {
        self.predicate = predicate
    }

    public static var always: Condition { Condition(.always) }

    public static func `is`<Value: Storable>(_ path: KeyPath<R, Value>, _ value: Value) -> Condition {
        Condition(.compare(R.column(path), .equal, value.datum))
    }

    /// For an optional property.
    public static func `is`<Value: Storable>(_ path: KeyPath<R, Value?>, _ value: Value) -> Condition {
        Condition(.compare(R.column(path), .equal, value.datum))
    }

    public static func `is`<Value: Storable>(_ path: KeyPath<R, Value>, oneOf values: Value...) -> Condition {
        Condition(.among(R.column(path), values.map(\.datum)))
    }

    public static func `is`<Value: Storable>(_ path: KeyPath<R, Value?>, oneOf values: Value...) -> Condition {
        Condition(.among(R.column(path), values.map(\.datum)))
    }

    /// Held against a value: before a day, at least an amount.
    public static func compare<Value: Storable>(
        _ path: KeyPath<R, Value>, _ comparison: Predicate.Comparison, _ value: Value
    ) -> Condition {
        Condition(.compare(R.column(path), comparison, value.datum))
    }

    /// Filled in.
    public static func present<Value: Storable>(_ path: KeyPath<R, Value?>) -> Condition {
        Condition(.present(R.column(path)))
    }

    /// Left open.
    public static func missing<Value: Storable>(_ path: KeyPath<R, Value?>) -> Condition {
        Condition(.missing(R.column(path)))
    }

    /// One day or moment of the record after another.
    public static func later(_ path: PartialKeyPath<R>, than other: PartialKeyPath<R>) -> Condition {
        Condition(.later(R.column(path), than: R.column(other)))
    }

    /// Among the several codes of a field.
    public static func holds<List: CodeList>(_ path: KeyPath<R, Several<List>>, _ code: List) -> Condition {
        Condition(.holds(R.column(path), code.rawValue))
    }

    /// The record that a reference points to meets a condition.
    public static func through<Target: Register>(
        _ path: KeyPath<R, Ref<Target>>, _ condition: Condition<Target>
    ) -> Condition {
        Condition(.through(R.column(path), table: Target.table, condition.predicate))
    }

    public static func through<Target: Register>(
        _ path: KeyPath<R, Ref<Target>?>, _ condition: Condition<Target>
    ) -> Condition {
        Condition(.through(R.column(path), table: Target.table, condition.predicate))
    }

    /// Some record of another register refers here.
    public static func has<Other: Register>(
        _ path: PartialKeyPath<Other>, where condition: Condition<Other> = .always, standing: When<Other>? = nil
    ) -> Condition {
        Condition(
            .has(table: Other.table, via: Other.column(path), condition.predicate, standing?.timing))
    }

    /// In one of these states of its process.
    public static func state(_ names: String...) -> Condition {
        Condition(.among("state", names.map { .text($0) }))
    }

    public static func && (left: Condition, right: Condition) -> Condition {
        Condition(.all([left.predicate, right.predicate]))
    }

    public static func || (left: Condition, right: Condition) -> Condition {
        Condition(.any([left.predicate, right.predicate]))
    }

    public static prefix func ! (condition: Condition) -> Condition { Condition(.not(condition.predicate)) }
}

/// A timing on one register, written with its properties.
public struct When<R: Register>: Sendable {
    public let timing: Timing

    /// What happened in the period, by this day.
    public static func flow(_ day: PartialKeyPath<R>) -> When { When(timing: .flow(R.column(day))) }

    /// What stood at the end of the period: begun by then and not ended by then.
    public static func stock(from: PartialKeyPath<R>, until: PartialKeyPath<R>? = nil) -> When {
        When(timing: .stock(from: R.column(from), until: until.map { R.column($0) }))
    }
}

/// What must always add up, checked whenever its figures are counted.
public struct Identity: Sendable {
    /// Which sum must come out.
    public enum Rule: Sendable, Hashable {
        /// A whole equals the sum of its parts, both over the same period.
        case parts(whole: String, [String])
        /// A whole equals the sum of its own split by a column.
        case split(String, by: String)
        /// Stock before the period, plus what came in, less what went out, is the stock at its end.
        case balance(stock: String, plus: [String], minus: [String])
    }

    public let id: String
    public let title: Label
    public let rule: Rule

    public init(_ id: String, _ title: Label, _ rule: Rule) {
        self.id = id
        self.title = title
        self.rule = rule
    }
}
