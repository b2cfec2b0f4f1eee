import Bureau
import Declarations
import Hummingbird
import Ledger

/// Records that somebody may mean while they type a reference: by number, by a name or its pinyin initials.
struct Picking: Sendable {
    let choices: [Pick]

    struct Pick: Sendable {
        let id: Int64
        let name: String
        /// What tells it from others of the same name.
        let beside: String
    }

    static let name = "pick"

    /// - Parameter narrowing: which of the register's records may be meant; as the conditions of its list.
    static func path(_ table: String, only narrowing: Narrowing? = nil) -> String {
        let conditions = narrowing.map { only in only.codes.map { Address.Item(name: only.column, value: $0) } }
        return Address("/api/v1/\(table)/\(name)", conditions ?? []).text
    }

    func json(_ shape: RegisterShape) -> JsonValue {
        .object([
            "register": .text(shape.table),
            "choices": .list(
                choices.map { pick in
                    .object(["id": .integer(pick.id), "name": .text(pick.name), "beside": .text(pick.beside)])
                }),
        ])
    }
}

/// Looks records up for whoever types. What they may not read is not offered, save the open names of what they name in
/// records of their own: a mediator chooses the committee without reading its register.
struct PickReader {
    let reading: Reading
    let catalogue: Catalogue
    let language: Language
    let who: Official

    /// So many are offered.
    private static let most = 8
    /// So many fields beside the name.
    private static let facts = 2

    /// - Parameter conditions: on the records that the field takes that is being typed.
    func picking(_ shape: RegisterShape, _ words: String, _ conditions: [Predicate] = []) throws -> Picking {
        let mayRead = May.permits(.read, on: shape, to: who)
        guard mayRead || isNamed(shape) else { return Picking(choices: []) }
        let words = String(words.prefix(Limits.searchScalars))
        let choices = ChoiceReader(reading: reading, catalogue: catalogue)
        let scope = Predicate.all(conditions + (mayRead ? [May.scope(of: .read, on: shape, for: who)] : []))
        let facts = shape.fields.filter { mayRead && $0.isListed && !$0.isTitle && $0.column != shape.parent }
            .prefix(Self.facts)
        var records = try choices.records(shape, words, within: scope, columns: facts.map(\.column), most: Self.most)
        if mayRead, let named = try numbered(shape, words, scope, facts.map(\.column)),
            !records.contains(where: { $0.id == named.id })
        {
            records.insert(named, at: 0)
        }
        var wording = Wording(language)
        try wording.learn(records, Array(facts), reading, catalogue)
        let names = try reading.names(shape, Set(records.map(\.id)))
        return Picking(
            choices: records.prefix(Self.most).map { record in
                let name = names[record.id] ?? ""
                let known = facts.map { wording.text(record[$0.column], $0) }
                let number = name.hasSuffix(record.number) ? "" : record.number
                let beside = ([number] + known).filter { !$0.isEmpty }.joined(separator: " · ")
                return .init(id: record.id, name: name.isEmpty ? "#\(record.id)" : name, beside: beside)
            })
    }

    /// Whether its open name may be put into a record that whoever types may enter.
    private func isNamed(_ shape: RegisterShape) -> Bool {
        guard let title = shape.titleField, title.kind == .text, !title.isPersonal else { return false }
        return catalogue.shapes.contains { other in
            other.fields.contains { $0.kind == .reference(shape.table) } && May.permits(.record, on: other, to: who)
        }
    }

    private func numbered(
        _ shape: RegisterShape, _ number: String, _ scope: Predicate, _ columns: [String]
    ) throws -> Record? {
        guard !number.isEmpty else { return nil }
        let query = Query([scope, .compare("number", .equal, .text(number))], limit: 1, columns: columns)
        return try reading.page(shape, query).records.first
    }
}

/// Answers while a reference is being typed. The words are asked for in the address as those of every list are.
struct PickRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            routes.get(Picking.path(shape.table)) { asked in
                let house = house
                let words = asked.address[ListAsked.Name.words] ?? ""
                let conditions = ListAsked(shape, asked.address.without([ListAsked.Name.words]))
                guard conditions.faults.isEmpty else { throw BadConditions(faults: conditions.faults) }
                let picking = try await house.reading { reading in
                    try PickReader(
                        reading: reading, catalogue: house.catalogue, language: asked.language, who: asked.who
                    ).picking(shape, words, conditions.query.conditions)
                }
                return .json(picking.json(shape))
            }
        }
    }
}
