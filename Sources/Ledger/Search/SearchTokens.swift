import Declarations

/// What search knows of one record: tokens of its open fields, and keyed ones of its personal fields.
struct SearchTokens: Sendable, Hashable {
    let open: [String]
    let keyed: [String]

    init(open: [String], keyed: [String]) {
        self.open = Array(open.prefix(Tokens.limit))
        self.keyed = Array(keyed.prefix(Tokens.limit))
    }

    /// The tokens of a record from its number and its values in plain text, in the order of the fields.
    init(of shape: RegisterShape, number: String, values: [Datum], key: SearchKey?) {
        var open = Tokens.of(number)
        var keyed: [String] = []
        for place in shape.searchedPlaces {
            let (field, value) = (shape.fields[place], values[place])
            guard let text = value.text, !text.isEmpty, value != Record.destroyed else { continue }
            if let mask = field.mask {
                if let key { keyed += [Tokens.gap] + SearchTokens.keyed(text, mask, key) }
            } else {
                open += [Tokens.gap] + SearchTokens.open(text, isTitle: field.isTitle)
            }
        }
        self.init(open: open, keyed: keyed)
    }

    private static func open(_ text: String, isTitle: Bool) -> [String] {
        let sounds = isTitle ? Pinyin.words(text, isName: false) : []
        return Tokens.of(text) + sounds.flatMap { [Tokens.gap, $0] }
    }

    /// A number is found whole only; a name also by its sound, from the first letter on.
    private static func keyed(_ text: String, _ mask: Mask, _ key: SearchKey) -> [String] {
        switch mask {
        case .identity, .phone: return [key.token(.exact, SearchQuery.exact(text))]
        case .name: return words(text, key) + sounds(text, key)
        case .address, .text: return words(text, key)
        }
    }

    private static func words(_ text: String, _ key: SearchKey) -> [String] {
        let runs = Tokens.stretches(in: text).flatMap(\.runs)
        return key.sequence(of: runs) + [Tokens.gap] + key.singles(of: runs)
    }

    private static func sounds(_ text: String, _ key: SearchKey) -> [String] {
        let starts = Pinyin.words(text, isName: true).flatMap { word in
            (1...word.count).map { String(word.prefix($0)) }
        }
        return [Tokens.gap] + Set(starts).sorted().map { key.token(.sound, $0) }
    }
}
