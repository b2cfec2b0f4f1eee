/// What a number is said to count: its words without those that tell it from no other.
struct Labels {
    private static let dropped: Set<Sense> = [
        .filler, .total, .sum, .period, .among, .mainly, .respectively, .whole, .to, .from, .include,
        .holding, .and,
        .comparing,
    ]

    /// Gives each number a hash of its words and says how long they are.
    static func label(
        _ quantities: inout [Quantity], _ tokens: Tape<Token>, _ words: Tape<Word>, _ prose: Prose
    ) {
        var letters: [UInt32] = []
        for index in quantities.indices {
            letters.removeAll(keepingCapacity: true)
            core(quantities[index], tokens, words, prose, into: &letters)
            var hash: UInt64 = 14_695_981_039_346_656_037
            for letter in letters { hash = (hash ^ UInt64(letter)) &* 1_099_511_628_211 }
            quantities[index].label = letters.isEmpty ? 0 : Int(truncatingIfNeeded: hash)
            quantities[index].labelLength = letters.count
        }
    }

    /// The telling letters before a number and behind it.
    static func core(
        _ quantity: Quantity, _ tokens: Tape<Token>, _ words: Tape<Word>, _ prose: Prose,
        into letters: inout [UInt32]
    ) {
        collect(quantity.before, from: quantity.clauseToken, tokens, words, prose, &letters)
        if quantity.after.isEmpty || prose.scalars[quantity.after.lowerBound] == ListWords.of { return }
        collect(quantity.after, from: quantity.token + 1, tokens, words, prose, &letters)
    }

    private static func collect(
        _ range: Range<Int>, from first: Int, _ tokens: Tape<Token>, _ words: Tape<Word>,
        _ prose: Prose,
        _ letters: inout [UInt32]
    ) {
        var position = max(range.lowerBound, range.upperBound - 40)
        var token = first
        while position < range.upperBound {
            while token < tokens.count, tokens[token].start < position { token += 1 }
            if token < tokens.count, tokens[token].start == position,
                tokens[token].end <= range.upperBound
            {
                let found = tokens[token]
                let isDropped = found.kind != .word || dropped.contains(words[found.index].sense)
                if !isDropped { append(position..<found.end, prose, &letters) }
                position = found.end
            } else {
                append(position..<(position + 1), prose, &letters)
                position += 1
            }
        }
    }

    private static func append(_ range: Range<Int>, _ prose: Prose, _ letters: inout [UInt32]) {
        for scalar in prose.scalars[range] where Sign.isHan(scalar) || Sign.isLetter(scalar) {
            letters.append(scalar)
        }
    }
}
