/// What a dispute may be about: told with blanks, which the words of StoriesWords, the place and the amount fill.
struct Story {
    let brief: String
    /// What is fought over, in yuan; nil where it is not money.
    let yuan: ClosedRange<Int>?
    /// What the parties agree when it is done at once, and when a day is set for it.
    let atOnce: String
    let later: String
    /// Who the other side is, when it is not a person.
    let against: Trade?
    /// How many the dispute concerns more than two, as in a whole team's wages.
    let isOfMany: Bool
    /// The bureau's own finer code.
    let local: String?

    init(
        _ brief: String, yuan: ClosedRange<Int>? = nil, against: Trade? = nil, ofMany: Bool = false,
        local: String? = nil, atOnce: String, later: String
    ) {
        self.brief = brief
        self.yuan = yuan
        self.against = against
        self.isOfMany = ofMany
        self.local = local
        self.atOnce = atOnce
        self.later = later
    }
}

/// Fills the blanks of a text: 〔thing〕 stands for one of the words of that list.
struct Telling {
    var street: String
    var village: String
    var yuan: Int?
    var persons: Int
    /// The day by which something is to be done, in words.
    var dueDay = ""

    func fill(_ text: String, _ chance: inout Chance) -> String {
        var told = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: StoriesWords.open),
            let close = rest[open...].firstIndex(of: StoriesWords.close)
        {
            told += rest[..<open]
            told += word(for: String(rest[rest.index(after: open)..<close]), &chance)
            rest = rest[rest.index(after: close)...]
        }
        return told + rest
    }

    private func word(for blank: String, _ chance: inout Chance) -> String {
        switch blank {
        case StoriesWords.streetBlank: street
        case StoriesWords.villageBlank: village
        case StoriesWords.yuanBlank: StoriesWords.sum(yuan ?? 0)
        case StoriesWords.personsBlank: String(persons)
        case StoriesWords.dueDayBlank: dueDay
        case StoriesWords.doorBlank: String(chance.within(1...17) * 100 + chance.within(1...4))
        default: StoriesWords.numbers[blank].map { String(chance.within($0)) } ?? listed(blank, &chance)
        }
    }

    private func listed(_ blank: String, _ chance: inout Chance) -> String {
        guard let words = StoriesWords.lists[blank] else { preconditionFailure("no words for the blank \(blank)") }
        return fill(chance.one(of: words), &chance)
    }
}
