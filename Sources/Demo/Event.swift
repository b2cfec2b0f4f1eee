public import Declarations
public import Ledger

/// One thing that happened in the demonstration's past: when, by whose hand, what.
public struct Event: Sendable {
    public let at: Moment
    public let account: String
    public let act: Act
}

/// What is done to the registers. Planned records refer to one another by their place in the plan, counted from 1
/// per register; applying the plan puts the records' own ids in.
public enum Act: Sendable {
    /// A new record; lines to which nothing refers have no place.
    case record(any Register, place: Int?, unit: Int, isOpening: Bool)
    /// A step of a record's process, with what it asks.
    case step(any Staged.Type, place: Int, name: String, sets: [Setting])
    case correct(any Register.Type, place: Int, sets: [Setting], reason: String)
    case void(any Register.Type, place: Int, reason: String)
    /// A zero report is made when its period opens, not by the plan: it is known by period, unit and day.
    case fileReport(period: Int, unit: Int, day: Day, sets: [Setting])
    /// What is worked out from the records as they stand by then (files drawn, units scored), by the program's own
    /// functions; with the ids of planned records by place and table.
    case run(String, @Sendable (Transaction, Places) throws -> Void)

    /// The id of a planned record by its place and table.
    public typealias Places = (Int, String) -> Int64
}

/// A column and what it comes to hold.
public struct Setting: Sendable {
    public let column: String
    public let value: Datum

    init(_ column: String, _ value: Datum) {
        self.column = column
        self.value = value
    }

    init<R: Register, Value: Storable>(_ path: WritableKeyPath<R, Value>, _ value: Value) {
        self.column = R.column(path)
        self.value = value.datum
    }
}

extension Register {
    /// The record with some of its columns set anew.
    public func setting(_ settings: [Setting]) throws -> Self {
        var record = self
        for setting in settings {
            guard let field = Self.fields.first(where: { $0.column == setting.column }) else {
                preconditionFailure("\(Self.table) has no column \(setting.column)")
            }
            try field.write(&record, setting.value)
        }
        return record
    }
}
