import Crypto
public import Declarations

/// The hours in which rows of series arrive, counted since 1970, and the entries that seal them.
enum SeriesHour {
    static let event = "sealed"
    /// Stands in the entry before the digests of the single records' rows.
    static let rows = "rows"
    /// Records whose digests one entry holds: it stays well below the bound of an entry.
    static let records = 5_000

    /// Under what the entries of a series' hours stand in the journal.
    static func register(_ shape: SeriesShape) -> String { shape.table + "_hour" }

    static func of(_ moment: Moment) -> Int64 {
        let length: Int64 = 3_600_000
        let (hours, rest) = moment.milliseconds.quotientAndRemainder(dividingBy: length)
        return rest < 0 ? hours - 1 : hours
    }

    /// The hour as people say it.
    static func text(_ hour: Int64) -> String { Moment(milliseconds: hour * 3_600_000).byMinute }
}

/// The digests of one hour's rows, record by record. The order in which the rows lie does not matter, so that a copy in
/// another database has the same.
struct SeriesDigests {
    private var rows: [Int64: [[UInt8]]] = [:]

    /// Takes a row's columns as they are stored, its record's among them.
    mutating func add(_ values: [Datum], about record: Int64) {
        rows[record, default: []].append(Array(SHA256.hash(data: SeriesDigests.bytes(values))))
    }

    /// How many rows each record has, and the digest over them.
    var lines: [ColumnValue] {
        rows.sorted { $0.key < $1.key }.map { record, hashes in
            let whole = hashes.sorted { $0.lexicographicallyPrecedes($1) }.joined()
            return ColumnValue(String(record), .text("\(hashes.count) \(Digest.of(whole))"))
        }
    }

    var count: Int { rows.values.reduce(0) { $0 + $1.count } }

    /// Each value stands behind its length, so that no two rows have the same bytes; a missing one has none.
    private static func bytes(_ values: [Datum]) -> [UInt8] {
        var bytes: [UInt8] = []
        for value in values {
            if value.isNull { bytes += [UInt8(ascii: "-"), Digest.colon] } else { Digest.add(value.plain, to: &bytes) }
        }
        return bytes
    }
}

extension SeriesShape {
    /// What a digest covers of a row, in order.
    var sealedColumns: [String] { Array(SeriesShape.systemColumns.dropFirst()) + fields.map(\.column) }
}

extension Reading {
    /// The last hour of a series that was sealed; nil where none was.
    func lastSealed(_ shape: SeriesShape) throws -> Int64? {
        let sql = "SELECT record FROM journal WHERE bureau = $1 AND register = $2 ORDER BY record DESC LIMIT 1"
        return try connection.first(sql, [.text(bureau), .text(SeriesHour.register(shape))]) { $0.integer(0) }
    }

    /// The first hour behind another that has rows; nil where there is none. Asked before each append: it looks at one
    /// row, however many the open hour has.
    func hour(_ shape: SeriesShape, after hour: Int64?) throws -> Int64? {
        let sql = "SELECT hour FROM \(shape.table) WHERE bureau = $1 AND hour > $2 ORDER BY hour LIMIT 1"
        return try connection.first(sql, [.text(bureau), .integer(hour ?? .min)]) { $0.integer(0) }
    }

    /// The digests of an hour's rows as they lie in the table.
    func digests(_ shape: SeriesShape, hour: Int64) throws -> SeriesDigests {
        let columns = shape.sealedColumns
        let about = columns.firstIndex(of: shape.about) ?? 0
        let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(shape.table) WHERE bureau = $1 AND hour = $2"
        var digests = SeriesDigests()
        try connection.query(sql, [.text(bureau), .integer(hour)]) { cursor in
            digests.add(columns.indices.map { cursor.datum($0) }, about: cursor.integer(about))
        }
        return digests
    }

    /// Whether an hour that is over still waits for its seal.
    public func hasUnsealedHours(before moment: Moment) throws -> Bool {
        try holding.catalogue.seriesShapes.contains { shape in
            try hour(shape, after: lastSealed(shape)).map { $0 < SeriesHour.of(moment) } ?? false
        }
    }
}

extension Transaction {
    /// Seals the hours that are over, of every series.
    public func sealHours() throws {
        for shape in holding.catalogue.seriesShapes { _ = try openHour(shape) }
    }

    /// The hour to which rows belong that are written now, once those before it are sealed. Where the clock was set
    /// back into a sealed hour, it is the next one: what is sealed stays as it is.
    func openHour(_ shape: SeriesShape) throws -> Int64 {
        let now = SeriesHour.of(at)
        // Whoever shares the commit may have sealed an hour a moment ago.
        let waiting = waitingEntries(under: SeriesHour.register(shape)).map(\.record).max()
        var last = [try reading.lastSealed(shape), waiting].compactMap { $0 }.max()
        while let hour = try reading.hour(shape, after: last), hour < now {
            try seal(shape, hour)
            last = hour
        }
        return max(now, last.map { $0 + 1 } ?? now)
    }

    private func seal(_ shape: SeriesShape, _ hour: Int64) throws {
        let digests = try reading.digests(shape, hour: hour)
        for some in digests.lines.chunks(of: SeriesHour.records) {
            let rows = ColumnValue(SeriesHour.rows, .integer(Int64(digests.count)))
            try append(
                SeriesHour.event, register: SeriesHour.register(shape), record: hour, Body(new: [rows] + some), "")
        }
    }
}
