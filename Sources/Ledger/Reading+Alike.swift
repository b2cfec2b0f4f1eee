public import Declarations

extension Reading {
    /// Records that a new one may be, in one of the ways that its register declares, the newest first. They are
    /// compared in clear whatever the reading sees; only their ids are told.
    public func alike(_ shape: RegisterShape, _ values: [Datum]) throws -> [Int64] {
        let clear = Reading(connection: connection, holding: holding, sight: .process)
        let ids = try shape.alike.reduce(into: Set<Int64>()) { found, way in
            found.formUnion(try clear.like(way, shape, values))
        }
        return Array(ids.sorted(by: >).prefix(Limits.alike))
    }

    private func like(_ way: LikenessShape, _ shape: RegisterShape, _ values: [Datum]) throws -> [Int64] {
        let given = way.columns.compactMap { column in
            shape.index(column).map { (field: shape.fields[$0], value: values[$0]) }
        }
        guard given.allSatisfy({ Alikeness.says($0.value, $0.field) }) else { return [] }
        guard var query = try query(way, shape, values, given) else { return [] }
        var found: [Int64] = []
        // A common name has many bearers: so many are compared, the newest first.
        for _ in 0..<Alikeness.pages {
            let page = try page(shape, query)
            found += page.records.filter { record in
                given.allSatisfy { Alikeness.same($0.value, record[$0.field.column], $0.field) }
            }.map(\.id)
            guard let next = page.next, found.count < Limits.alike else { break }
            query.from = .after(next)
        }
        return found
    }

    /// What finds the records worth comparing; nil where nothing does.
    private func query(
        _ way: LikenessShape, _ shape: RegisterShape, _ values: [Datum], _ given: [(field: FieldShape, value: Datum)]
    ) throws -> Query? {
        let words = given.compactMap { Alikeness.words($0.value, $0.field) }
        var conditions: [Predicate] = given.filter { !$0.field.isPersonal && !$0.field.isSearched }.map {
            .compare($0.field.column, .equal, $0.value)
        }
        guard !words.isEmpty || !conditions.isEmpty else { return nil }
        if !way.whole.isEmpty {
            guard let parent = shape.parent, let (table, id) = shape.whole(of: values),
                let whole = holding.catalogue.shape(table), let record = try? record(whole, id: id)
            else { return nil }
            let same = way.whole.map { Predicate.compare($0, .equal, record[$0]) }
            conditions.append(.through(parent, table: table, .all(same)))
        }
        let search = words.isEmpty ? nil : words.joined(separator: " ")
        return Query(conditions, search: search, limit: Limits.pageRows, columns: way.columns)
    }
}

/// When two values say the same.
private enum Alikeness {
    static let pages = 5

    static func says(_ value: Datum, _ field: FieldShape) -> Bool {
        if let text = value.text { return !text.isEmpty && value != Record.destroyed }
        return (value.integer ?? 0) != 0 || field.kind == .money
    }

    /// By which words search finds it; numbers are found however they are parted.
    static func words(_ value: Datum, _ field: FieldShape) -> String? {
        guard field.isSearched, let text = value.text else { return nil }
        return isNumber(field) ? SearchQuery.exact(text) : text
    }

    static func same(_ one: Datum, _ other: Datum, _ field: FieldShape) -> Bool {
        guard let one = one.text, let other = other.text else { return one == other }
        if isNumber(field) { return SearchQuery.exact(one) == SearchQuery.exact(other) }
        return bare(one) == bare(other)
    }

    private static func isNumber(_ field: FieldShape) -> Bool { field.mask == .identity || field.mask == .phone }

    private static func bare(_ text: String) -> String { Tokens.folded(text).filter { !$0.isWhitespace } }
}
