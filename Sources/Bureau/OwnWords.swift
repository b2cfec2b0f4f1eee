public import Declarations
public import Ledger

extension May {
    /// The covered columns of a record that stand as somebody wrote them today. To read once more what they have just
    /// typed tells them nothing that they do not know; nobody asks them why.
    ///
    /// - Parameter history: the record's entries, the newest first.
    public static func ownWords(
        in record: Record, _ history: [Entry], _ official: Official, on day: Day
    ) throws -> [String] {
        var open = Set(record.shape.fields.filter { $0.mask.map(Mask.goneOver.contains) ?? false }.map(\.column))
        guard record.state != StateShape.void.name, permits(.read, on: record.shape, to: official) else { return [] }
        var own: [String] = []
        for entry in history where !open.isEmpty {
            guard entry.at.day == day else { break }
            let written = try Body(json: entry.body).new.filter { open.contains($0.column) }
            open.subtract(written.map(\.column))
            guard entry.actor == official.actor.account else { continue }
            own += written.filter { $0.value != .null }.map(\.column)
        }
        return own
    }

    /// Why somebody looks at what they have written, as their entry says.
    public static let goingOver = ReasonWords.ownWords
}
