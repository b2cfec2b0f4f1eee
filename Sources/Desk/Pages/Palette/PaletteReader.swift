import Bureau
import Declarations
import Ledger

/// Finds what the palette offers, through the gate: nobody is shown a record, a page or an act that is not theirs.
struct PaletteReader {
    let reading: Reading
    let house: House
    let asked: Asked
    /// The address of the page on which it was opened.
    let from: String

    /// So many of each kind.
    static let most = 6
    /// A search by fewer characters would find half the ledger.
    private static let leastScalars = 2

    var who: Official { asked.who }
    func say(_ label: Label) -> String { asked.say(label) }

    func palette(_ words: String) throws -> Palette {
        let words = String(words.prefix(Limits.searchScalars))
        let match = PaletteMatch(words)
        guard !match.isEmpty else { return try beforeTyping() }
        var found: [Palette.Kind: [Palette.Item]] = [
            .here: try here(match), .pages: pages(match), .acts: acts(match),
        ]
        if words.unicodeScalars.count >= Self.leastScalars {
            found[.people] = try people(words)
            found[.units] = try units(words)
            found[.records] = try records(words)
        }
        return Palette(
            groups: Palette.Kind.allCases.compactMap { kind in
                guard let items = found[kind], !items.isEmpty else { return nil }
                return Palette.Group(kind: kind, items: items)
            })
    }

    /// Pages that whoever asks may open.
    func pages(_ match: PaletteMatch) -> [Palette.Item] {
        let pages = house.surroundings(for: who).everyPage
        return best(pages, match) { ($0.label, nil) }.map { page in
            Palette.Item(
                label: say(page.label), beside: page.function.map { say($0.label) } ?? "", address: page.path)
        }
    }

    /// Records that whoever asks may enter.
    private func acts(_ match: PaletteMatch) -> [Palette.Item] {
        let shapes = house.surroundings(for: who).registers.filter { May.permits(.record, on: $0, to: who) }
        return best(shapes, match) { (.recording($0.title), .add($0.title)) }.map(recording)
    }

    func recording(_ shape: RegisterShape) -> Palette.Item {
        Palette.Item(
            label: say(.recording(shape.title)), beside: say(shape.function.label),
            address: "/\(shape.table)/\(Errand.record.path)")
    }

    /// What can be done with the record on whose page the palette was opened.
    func here(_ match: PaletteMatch) throws -> [Palette.Item] {
        let parts = from.split(separator: "/").map { String($0) }
        guard parts.count == 2, let shape = house.catalogue.shape(parts[0]) else { return [] }
        var there = asked
        there.captured["record"] = parts[1]
        let reader = RecordReader(house, there, reading)
        let record: Record
        do {
            record = try reader.record(shape)
        } catch is any Problem {
            return []
        }
        guard record.state != StateShape.void.name else { return [] }
        let allowed = try reader.allowed(record)
        let errands = shape.steps.map { Errand.take($0) } + [.correct, .void]
        let possible = errands.filter { allowed.contains($0.act) }
        return best(possible, match, most: possible.count) { ($0.label(shape), nil) }.map { errand in
            Palette.Item(
                label: say(errand.label(shape)), beside: record.number,
                address: "/\(shape.table)/\(record.id)/\(errand.path)")
        }
    }

    private func best<T>(
        _ all: [T], _ match: PaletteMatch, most: Int = most, _ labels: (T) -> (Label, Label?)
    ) -> [T] {
        guard !match.isEmpty else { return Array(all.prefix(most)) }
        let ranked = all.enumerated().compactMap { index, one in
            let (label, other) = labels(one)
            return match.rank(label, also: other).map { (rank: $0, index: index, one: one) }
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(most).map(\.one)
    }
}

extension PaletteReader {
    /// People by name, sound or number, as covered as everywhere.
    private func people(_ words: String) throws -> [Palette.Item] {
        let phone = Person.column(\.phone)
        return try found(words, in: Person.shape, with: [phone], most: Self.most).map { record in
            let beside = [record.number, record[phone].text ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
            return item(record, beside: beside)
        }
    }

    private func units(_ words: String) throws -> [Palette.Item] {
        try found(words, in: Unit.shape, with: [], most: Self.most).map { item($0, beside: $0.number) }
    }

    /// Records of every other register, by number first.
    private func records(_ words: String) throws -> [Palette.Item] {
        let apart: Set<String> = [Person.table, Unit.table]
        let shapes = house.surroundings(for: who).registers.filter { !apart.contains($0.table) }
        var items: [Palette.Item] = []
        for shape in shapes where items.count < Self.most {
            items += try numbered(words, shape).map { [item($0)] } ?? []
        }
        for shape in shapes where items.count < Self.most {
            let more = try found(words, in: shape, with: [], most: 2).map { item($0) }
            items += more.filter { new in !items.contains { $0.address == new.address } }
        }
        return Array(items.prefix(Self.most))
    }

    private func numbered(_ number: String, _ shape: RegisterShape) throws -> Record? {
        do {
            let record = try reading.record(shape, number: number)
            try May.check(.read, on: shape, id: record.id, for: who, in: reading)
            return record
        } catch is NotFound {
            return nil
        }
    }

    private func found(
        _ words: String, in shape: RegisterShape, with columns: [String], most: Int
    ) throws -> [Record] {
        guard shape.hasSearch, May.permits(.read, on: shape, to: who) else { return [] }
        let title = shape.titleField.map { [$0.column] } ?? []
        let query = Query(
            [May.scope(of: .read, on: shape, for: who)], search: words, limit: most, columns: title + columns)
        return try reading.page(shape, query).records
    }

    func item(_ record: Record, beside: String? = nil) -> Palette.Item {
        let shape = record.shape
        let title = shape.titleField.flatMap { $0.kind == .text ? record[$0.column].text : nil } ?? ""
        let name = beside == nil ? [record.number, title].filter { !$0.isEmpty }.joined(separator: " ") : title
        return Palette.Item(
            label: name, beside: beside ?? say(shape.title.heading), address: "/\(shape.table)/\(record.id)")
    }
}
