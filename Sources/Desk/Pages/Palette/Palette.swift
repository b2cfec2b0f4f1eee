import Declarations
import Ledger

/// What the palette offers for what was typed: people, units, records, pages, and what can be done.
struct Palette: Sendable {
    let groups: [Group]

    /// In the order in which they are shown.
    enum Kind: String, Sendable, CaseIterable {
        /// What can be done with the record that is open.
        case here
        /// What whoever asks had to do with lately.
        case lately
        case people, units, records, pages, acts
    }

    struct Group: Sendable {
        let kind: Kind
        let items: [Item]
    }

    /// One line: where it leads and what stands beside it.
    struct Item: Sendable {
        let label: String
        var beside = ""
        let address: String
    }

    subscript(kind: Kind) -> [Item] { groups.first { $0.kind == kind }?.items ?? [] }

    /// For the script that shows it.
    func json(_ language: Language) -> JsonValue {
        .object([
            .init(
                "groups",
                .list(
                    groups.map { group in
                        .object([
                            "kind": .text(group.kind.rawValue), "label": .text(group.kind.label[language]),
                            "items": .list(group.items.map(\.json)),
                        ])
                    }))
        ])
    }
}

extension Palette.Item {
    fileprivate var json: JsonValue {
        .object(["label": .text(label), "beside": .text(beside), "address": .text(address)])
    }
}

/// How well a label answers to what was typed: by its words, by its sound, by the initials of its sound.
struct PaletteMatch: Sendable {
    private let typed: String

    init(_ typed: String) {
        self.typed = typed.lowercased().filter { !$0.isWhitespace }
    }

    var isEmpty: Bool { typed.isEmpty }

    /// The smaller the better; nil where it does not answer at all.
    func rank(_ label: Label, also other: Label? = nil) -> Int? {
        let ranks = [rank(label), other.flatMap { rank($0) }.map { $0 + 1 }].compactMap { $0 }
        return ranks.min()
    }

    private func rank(_ label: Label) -> Int? {
        let texts = [label.zh, label.en].map { $0.lowercased().filter { !$0.isWhitespace } }
        if texts.contains(typed) { return 0 }
        if texts.contains(where: { $0.hasPrefix(typed) }) { return 2 }
        if texts.contains(where: { $0.contains(typed) }) { return 4 }
        guard typed.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
        let sounds = Pinyin.words(label.zh, isName: false)
        if sounds.contains(typed) { return 1 }
        if sounds.contains(where: { $0.hasPrefix(typed) }) { return 3 }
        return sounds.last.map(isWithin) == true ? 5 : nil
    }

    /// Whether the letters typed are, in their order, among the initials: djjf finds 登记调解纠纷.
    private func isWithin(_ initials: String) -> Bool {
        guard typed.utf8.count >= 3 else { return false }
        var rest = typed[...]
        for letter in initials where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
