import Bureau
import Declarations
import Ledger

/// What the palette begins with before anything is typed: the open record, what somebody had to do with lately, and
/// what they enter most.
extension PaletteReader {
    func beforeTyping() throws -> Palette {
        let groups: [(Palette.Kind, [Palette.Item])] = [
            (.here, try here(PaletteMatch(""))), (.lately, try lately()), (.acts, try usual()),
            (.pages, pages(PaletteMatch(""))),
        ]
        return Palette(groups: groups.filter { !$0.1.isEmpty }.map { Palette.Group(kind: $0.0, items: $0.1) })
    }

    /// The records of their last entries, as far as they may still open them, each with where it stands.
    private func lately() throws -> [Palette.Item] {
        let query = JournalQuery(account: who.actor.account)
        var seen: Set<String> = ["/" + from.split(separator: "/").joined(separator: "/")]
        var items: [Palette.Item] = []
        for entry in try reading.entries(query, look: Limits.latelyLook).entries where items.count < Self.most {
            guard let shape = house.catalogue.shape(entry.register), shape.parent == nil,
                !Duties.keptApart.contains(shape.table), seen.insert("/\(shape.table)/\(entry.record)").inserted,
                let record = try open(shape, entry.record), record.state != StateShape.void.name
            else { continue }
            let state = shape.steps.isEmpty ? nil : shape.state(record.state).map { say($0.label) }
            let beside = [say(shape.title.heading), state].compactMap { $0 }.joined(separator: " · ")
            items.append(
                Palette.Item(label: item(record).label, beside: beside, address: "/\(shape.table)/\(record.id)"))
        }
        return items
    }

    private func open(_ shape: RegisterShape, _ id: Int64) throws -> Record? {
        do {
            try May.check(.read, on: shape, id: id, for: who, in: reading)
            return try reading.record(shape, id: id)
        } catch is any Problem {
            return nil
        }
    }

    /// The registers in which they record most; then those in which the bureau does.
    func usual() throws -> [Palette.Item] {
        let own = try reading.recordedLately(by: who.actor.account)
        let all = try reading.recordedLately()
        let shapes = house.surroundings(for: who).registers.filter { May.permits(.record, on: $0, to: who) }
        let ranked = shapes.enumerated().sorted { left, right in
            let marks = [left, right].map { index, shape in
                (own[shape.table] ?? 0, all[shape.table] ?? 0, -index)
            }
            return marks[0] > marks[1]
        }
        return ranked.prefix(Self.most).map { recording($0.element) }
    }
}
