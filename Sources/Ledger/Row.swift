public import Declarations

/// What every record has beside its fields.
public struct Standing: Sendable, Hashable {
    /// The number of the entry that recorded it: unique in the bureau, the newest the highest.
    public let id: Int64
    /// Raised by every change; a change names the version it was made from.
    public let version: Int64
    /// The number people know it by; empty for lines inside another record.
    public let number: String
    public let state: String
    /// The owning unit's id; 0 is the bureau itself.
    public let unit: Int64
    /// Brought in as stock when the bureau began with Belfry (期初导入).
    public let isOpening: Bool
    public let recordedAt: Moment

    /// The columns that every register's table begins with.
    public static let columns = ["bureau", "id", "version", "number", "state", "unit", "opening", "recorded_at"]
}

extension Standing {
    /// The columns that a row is read by, in the order in which a cursor has them.
    static let read = Array(columns.dropFirst())

    /// What a row that begins with the columns of `read` has.
    init(_ cursor: any Cursor) {
        id = cursor.integer(0)
        version = cursor.integer(1)
        number = cursor.text(2)
        state = cursor.text(3)
        unit = cursor.integer(4)
        isOpening = cursor.integer(5) == 1
        recordedAt = Moment(milliseconds: cursor.integer(6))
    }
}

/// A record with its Swift type.
public struct Row<R: Register>: Sendable {
    public let standing: Standing
    public var record: R

    public var id: Int64 { standing.id }
    public var version: Int64 { standing.version }
    public var number: String { standing.number }
    public var state: String { standing.state }
    public var unit: Int64 { standing.unit }

    /// The same without its Swift type, personal values covered: as reading it again would show it.
    public var covered: Record {
        let shape = R.shape
        var values = record.values
        for place in shape.personalPlaces where values[place] != Record.destroyed {
            values[place] = shape.fields[place].covered(values[place])
        }
        return Record(shape: shape, standing: standing, values: values)
    }
}

/// A record without its Swift type, as pages, files and the API read it. Personal values are covered unless the
/// reading sees in clear; a value whose key was destroyed is `Record.destroyed`.
public struct Record: Sendable {
    public let shape: RegisterShape
    public let standing: Standing
    /// In the order of the shape's fields; null for fields that the query did not ask for.
    public let values: [Datum]

    public var id: Int64 { standing.id }
    public var number: String { standing.number }
    public var state: String { standing.state }
    /// By what people and files know the record: its number, or the id of a line that has none (#12).
    public var numberOrId: String { number.isEmpty ? "#\(id)" : number }

    /// The value of a field by its column; null where there is none.
    public subscript(column: String) -> Datum {
        guard let index = shape.index(column) else { return .null }
        return values[index]
    }

    /// The same with other values in some columns.
    public func with(_ others: [String: Datum]) -> Record {
        let values = zip(shape.fields, values).map { others[$0.column] ?? $1 }
        return Record(shape: shape, standing: standing, values: values)
    }

    /// Stands where a personal value can no longer be read.
    public static let destroyed = Datum.text("\u{2205}")
}
