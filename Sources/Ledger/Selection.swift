import Declarations

/// The columns of one SELECT over a register, and the way from its rows to records.
struct Selection {
    let shape: RegisterShape
    /// Indices of the fields that are read.
    private let wanted: [Int]
    private let sort: String?
    private let needsKey: Bool

    init(_ shape: RegisterShape, columns: [String]?, sort: Query.Sort?) {
        self.shape = shape
        wanted = shape.fields.indices.filter { columns?.contains(shape.fields[$0].column) ?? true }
        self.sort = sort?.column
        needsKey = wanted.contains { shape.fields[$0].isPersonal }
    }

    /// `SELECT … FROM register r`, with the records' keys where personal fields are read.
    func sql(binding bureau: Datum, in statement: inout Statement) -> String {
        var columns = Standing.columns.dropFirst().map { "r.\($0)" } + wanted.map { "r.\(shape.fields[$0].column)" }
        if needsKey { columns.append("k.wrapped") }
        if let sort { columns.append("r.\(sort)") }
        var sql = "SELECT \(columns.joined(separator: ", ")) FROM \(shape.table) r"
        if needsKey {
            sql += " LEFT JOIN record_key k ON k.bureau = \(statement.add(bureau))"
            sql += " AND k.register = '\(shape.table)' AND k.record = r.id"
        }
        return sql
    }

    /// The value that the row is sorted by; null when by id alone.
    func sorted(_ cursor: any Cursor) -> Datum {
        sort == nil ? .null : cursor.datum(Self.systemCount + wanted.count + (needsKey ? 1 : 0))
    }

    /// The row as a record, personal values opened and covered as the reading sees them.
    func record(_ cursor: any Cursor, _ reading: Reading) throws -> Record {
        let standing = Self.standing(cursor)
        let key = try needsKey ? self.key(cursor, standing.id, reading) : nil
        var values = [Datum](repeating: .null, count: shape.fields.count)
        for (position, index) in wanted.enumerated() {
            let datum = cursor.datum(Self.systemCount + position)
            let field = shape.fields[index]
            values[index] =
                field.isPersonal ? try reading.holding.opened(datum, field, key, sight: reading.sight) : datum
        }
        return Record(shape: shape, standing: standing, values: values)
    }

    private static let systemCount = Standing.columns.count - 1

    private static func standing(_ cursor: any Cursor) -> Standing {
        Standing(
            id: cursor.integer(0), version: cursor.integer(1), number: cursor.text(2), state: cursor.text(3),
            unit: cursor.integer(4), isOpening: cursor.integer(5) == 1,
            recordedAt: Moment(milliseconds: cursor.integer(6)))
    }

    private func key(_ cursor: any Cursor, _ id: Int64, _ reading: Reading) throws -> RecordKey? {
        let position = Self.systemCount + wanted.count
        guard !cursor.isNull(position) else { return nil }
        return try reading.holding.key(wrapped: cursor.text(position), of: shape.table, id)
    }
}

/// The order of a list as SQL: by one required column and then by id, or by id alone, read either way.
struct Order {
    private let sort: Query.Sort?
    private let from: Query.Turn?
    private let place: Bookmark?
    /// Rows are fetched in the direction of reading; turning back fetches them the other way round.
    private let isBackward: Bool

    init(_ shape: RegisterShape, _ query: Query) throws {
        if let sort = query.sort {
            guard let field = shape.field(sort.column), field.isSorted, !field.isPersonal, !field.isOptional else {
                throw Refused([
                    Fault(
                        field: "sort", value: sort.column, rule: "sort",
                        answer: Label("不能按 \(sort.column) 排序", "The list cannot be sorted by \(sort.column)"))
                ])
            }
        }
        sort = query.sort
        from = query.from
        switch query.from {
        case .after(let word): (place, isBackward) = (try Bookmark(word: word), false)
        case .before(let word): (place, isBackward) = (try Bookmark(word: word), true)
        case nil: (place, isBackward) = (nil, false)
        }
    }

    private var isDescending: Bool { (sort?.isDescending ?? true) != isBackward }

    var sql: String {
        let way = isDescending ? "DESC" : "ASC"
        guard let sort else { return " ORDER BY r.id \(way)" }
        return " ORDER BY r.\(sort.column) \(way), r.id \(way)"
    }

    func restrict(_ statement: inout Statement) throws {
        guard let place else { return }
        let compare = isDescending ? "<" : ">"
        if let sort {
            statement.sql += " AND (r.\(sort.column), r.id) \(compare) "
            statement.sql += "(\(statement.add(place.value)), \(statement.add(.integer(place.id))))"
        } else {
            statement.sql += " AND r.id \(compare) \(statement.add(.integer(place.id)))"
        }
    }

    /// One row more than the limit was asked for: it tells whether the list goes on.
    func page(_ found: [(Record, Bookmark)], limit: Int, isFirst: Bool) -> Page {
        let goesOn = found.count > limit
        var rows = Array(found.prefix(limit))
        if isBackward { rows.reverse() }
        let hasNext = isBackward ? true : goesOn
        let hasPrevious = isBackward ? goesOn : !isFirst
        return Page(
            records: rows.map(\.0), next: hasNext ? rows.last?.1.word : nil,
            previous: hasPrevious ? rows.first?.1.word : nil)
    }
}
