import Declarations

/// Which records are somebody's own work, and in which they are a party: conditions, so that lists are cut in SQL.
struct Assignment {
    let catalogue: Catalogue
    let person: Int64

    /// The registers by which a person holds a post. What points to one of them puts a matter into that person's hands.
    static let posts: Set<String> = [
        Staff.table, Mediator.table, Lawyer.table, LegalWorker.table, Volunteer.table, GovernmentAdviser.table,
    ]
    /// The column by which each of them names its person.
    static let holder = "person"
    /// The other side's lawyer is no handler of the case.
    static let opposed: Set<String> = [AidCase.column(\.opposingLawyer)]

    /// What is assigned to the person: by a field of the record, by one of its lines, or by the record it belongs to.
    func handled(_ shape: RegisterShape) -> Predicate {
        var ways = direct(shape)
        for field in shape.fields where !field.isPersonal {
            guard case .reference(let table) = field.kind, table != shape.table, let other = catalogue.shape(table),
                other.function == shape.function
            else { continue }
            let above = direct(other)
            if !above.isEmpty { ways.append(.through(field.column, table: table, .any(above))) }
        }
        return .any(ways)
    }

    private func direct(_ shape: RegisterShape) -> [Predicate] {
        guard !Self.posts.contains(shape.table) else { return [] }
        var ways = held(shape)
        for line in catalogue.lines(within: shape.table) {
            guard let parent = line.parent else { continue }
            ways += held(line).map { .has(table: line.table, via: parent, $0, nil) }
        }
        return ways
    }

    private func held(_ shape: RegisterShape) -> [Predicate] {
        shape.fields.compactMap { field in
            guard case .reference(let table) = field.kind, Self.posts.contains(table), !field.isPersonal,
                !Self.opposed.contains(field.column)
            else { return nil }
            return .through(field.column, table: table, isPerson(Self.holder))
        }
    }

    /// Records that are about the person: nobody decides their own matter.
    func party(_ shape: RegisterShape) -> Predicate {
        guard !Self.posts.contains(shape.table) else { return .any([]) }
        var ways = shape.references(to: Person.table).map { isPerson($0) }
        for line in catalogue.lines(within: shape.table) where !Self.posts.contains(line.table) {
            guard let parent = line.parent else { continue }
            ways += line.references(to: Person.table).map { .has(table: line.table, via: parent, isPerson($0), nil) }
        }
        return .any(ways)
    }

    private func isPerson(_ column: String) -> Predicate { .compare(column, .equal, .integer(person)) }
}
