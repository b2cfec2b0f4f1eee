public import Declarations

extension RegisterShape {
    /// In what the live table differs from the declaration: columns, types, what may be empty, what occurs once.
    public func differences(over connection: any Connection) throws -> [String] {
        try connection.differences(of: table, columns, unique: uniqueKeys)
    }

    /// Every column as the migrations must make it: those of the system, then those of the fields.
    private var columns: [LiveColumn] {
        LiveColumn.system(Self.systemColumns) + fields.map { LiveColumn($0) }
    }

    private var uniqueKeys: [[String]] {
        [["bureau", "id"]] + (parent == nil ? [["bureau", "number"]] : []) + (once.isEmpty ? [] : [["bureau"] + once])
    }
}

extension SeriesShape {
    /// In what the live table differs from the declaration.
    public func differences(over connection: any Connection) throws -> [String] {
        let columns = LiveColumn.system(Self.systemColumns) + fields.map { LiveColumn($0) }
        return try connection.differences(of: table, columns, unique: [["bureau"] + once])
    }
}

/// A column as the database has it.
struct LiveColumn: Equatable, CustomStringConvertible {
    let name: String
    let type: String
    let isOptional: Bool

    init(name: String, type: String, isOptional: Bool) {
        (self.name, self.type, self.isOptional) = (name, type, isOptional)
    }

    /// A column as a field's declaration asks for it.
    init(_ field: FieldShape) {
        self.init(name: field.column, type: field.columnType, isOptional: field.isOptional)
    }

    /// Columns that every table has.
    static func system(_ names: [String]) -> [LiveColumn] {
        let texts: Set<String> = ["bureau", "number", "state"]
        return names.map { LiveColumn(name: $0, type: texts.contains($0) ? "text" : "bigint", isOptional: false) }
    }

    var description: String { "\(name) \(type)" + (isOptional ? "" : " NOT NULL") }
}

extension Connection {
    /// In what a live table differs from what a declaration asks for. Where a column stands is not asked: one that came
    /// later stands last in the table and among its like in the form.
    fileprivate func differences(of table: String, _ wanted: [LiveColumn], unique: [[String]]) throws -> [String] {
        guard try hasTable(table) else { return ["\(table): no table"] }
        let live = try columns(of: table)
        var found = wanted.compactMap { column -> String? in
            let there = live.first { $0.name == column.name }
            return there == column ? nil : "\(table): declared \(column), live \(there?.description ?? "none")"
        }
        if live.count != wanted.count {
            found.append("\(table): \(wanted.count) columns declared, \(live.count) live")
        }
        let keys = try uniqueKeys(of: table)
        for key in unique where !keys.contains(key) {
            found.append("\(table): not unique by \(key.joined(separator: ", "))")
        }
        return found
    }

    /// The columns of a table, in order.
    func columns(of table: String) throws -> [LiveColumn] {
        let sql =
            switch dialect {
            case .sqlite: "SELECT name, lower(type), \"notnull\" = 0 FROM pragma_table_info($1) ORDER BY cid"
            case .postgresql:
                """
                SELECT column_name, data_type, CASE is_nullable WHEN 'YES' THEN 1 ELSE 0 END
                FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1
                ORDER BY ordinal_position
                """
            }
        return try all(sql, [.text(table)]) {
            LiveColumn(name: $0.text(0), type: $0.text(1), isOptional: $0.integer(2) == 1)
        }
    }

    /// The columns of each unique index of a table.
    fileprivate func uniqueKeys(of table: String) throws -> [[String]] {
        let sql =
            switch dialect {
            case .sqlite:
                """
                SELECT list.name, info.name FROM pragma_index_list($1) list, pragma_index_info(list.name) info
                WHERE list."unique" = 1 ORDER BY list.name, info.seqno
                """
            case .postgresql:
                """
                SELECT index.indexrelid, attribute.attname FROM pg_index index
                CROSS JOIN LATERAL unnest(index.indkey::int2[]) WITH ORDINALITY key (attnum, place)
                JOIN pg_attribute attribute
                  ON attribute.attrelid = index.indrelid AND attribute.attnum = key.attnum
                WHERE index.indrelid = to_regclass($1) AND index.indisunique ORDER BY index.indexrelid, key.place
                """
            }
        var keys: [String: [String]] = [:]
        try query(sql, [.text(table)]) { keys[$0.text(0), default: []].append($0.text(1)) }
        return Array(keys.values)
    }
}
