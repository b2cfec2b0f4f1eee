import Declarations

/// The order of a list as SQL: by one required column and then by id, or by id alone, read either way.
struct Order {
    private let sort: Query.Sort?
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
