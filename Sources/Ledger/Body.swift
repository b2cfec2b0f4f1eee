public import Declarations

/// What an entry says about the record: columns as they were set, or old and new values, and the digest of a new key.
///
/// Written as JSON in one fixed way (columns in the table's order, no spaces), so that the same contents always
/// hash the same. Personal values stand in it as ciphertext.
public struct Body: Sendable, Hashable {
    public var old: [ColumnValue]
    public var new: [ColumnValue]
    /// The digest of the record's key, where this entry made or destroyed one.
    public var key: String?

    /// The run of numbers that the record's number was taken from, and which of it.
    public var run: ColumnValue?

    /// The account for which a deputy did it.
    public var principal: String?

    public init(
        old: [ColumnValue] = [], new: [ColumnValue] = [], key: String? = nil, run: ColumnValue? = nil
    ) {
        self.old = old
        self.new = new
        self.key = key
        self.run = run
    }

    /// The one JSON text of these contents.
    public var json: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_024)
        bytes.append(Json.Sign.open)
        if !old.isEmpty { Body.write("old", old, to: &bytes) }
        if !new.isEmpty { Body.write("new", new, to: &bytes) }
        if let key { Body.write("key", key, to: &bytes) }
        if let run { Body.write("run", [run], to: &bytes) }
        if let principal { Body.write("for", principal, to: &bytes) }
        bytes.append(Json.Sign.close)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ name: String, _ columns: [ColumnValue], to bytes: inout [UInt8]) {
        begin(name, &bytes)
        bytes.append(Json.Sign.open)
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(Json.Sign.comma) }
            Json.write(column.column, to: &bytes)
            bytes.append(Json.Sign.colon)
            Json.write(column.value, to: &bytes)
        }
        bytes.append(Json.Sign.close)
    }

    private static func write(_ name: String, _ value: String, to bytes: inout [UInt8]) {
        begin(name, &bytes)
        Json.write(value, to: &bytes)
    }

    private static func begin(_ name: String, _ bytes: inout [UInt8]) {
        if bytes.count > 1 { bytes.append(Json.Sign.comma) }
        Json.write(name, to: &bytes)
        bytes.append(Json.Sign.colon)
    }

    /// Reads what `json` wrote.
    public init(json: String) throws {
        var scanner = Json.Scanner(json)
        self.init()
        try scanner.object { name, scanner in
            switch name {
            case "old": self.old = try scanner.columns()
            case "new": self.new = try scanner.columns()
            case "key": self.key = try scanner.datum().text
            case "for": self.principal = try scanner.datum().text
            case "run": self.run = try scanner.columns().first
            default: throw Json.Malformed(at: scanner.position)
            }
        }
        try scanner.end()
    }
}

/// A column and what stands in it.
public struct ColumnValue: Sendable, Hashable {
    public let column: String
    public let value: Datum

    public init(_ column: String, _ value: Datum) {
        self.column = column
        self.value = value
    }
}
