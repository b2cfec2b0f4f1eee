/// What the reader found, in the order of the text.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case quantity, word, bare, pause, comma, semicolon, stop, colon, open, close, line, blank
    }

    let kind: Kind
    let start: Int
    let end: Int
    /// Of a quantity: its place among the quantities. Of a word: its place among the words.
    var index = 0
}

/// Goes through a text once: numbers, words that matter, marks. Everything else is passed over.
struct Scanner {
    let text: UnsafeBufferPointer<UInt32>
    var tokens: [Token] = []
    var quantities: [Quantity] = []
    var words: [Word] = []
    private var position = 0
    private let lexicon = Lexicon.reports

    init(_ text: UnsafeBufferPointer<UInt32>) {
        self.text = text
        tokens.reserveCapacity(text.count / 4)
        words.reserveCapacity(text.count / 8)
    }

    mutating func scan() {
        while position < text.count {
            let scalar = text[position]
            if let kind = Scanner.mark(scalar) {
                tokens.append(Token(kind: kind, start: position, end: position + 1))
                position += 1
            } else if scalar == Sign.titleOpen {
                position = past(Sign.titleClose, within: 80)
            } else if scalar == Sign.quoteOpen, !isZero(position + 1) {
                position = past(Sign.quoteClose, within: 16)
            } else if !number(), !word() {
                position += 1
            }
        }
    }

    private mutating func word() -> Bool {
        guard let found = lexicon.match(text, at: position) else { return false }
        tokens.append(Token(kind: .word, start: position, end: found.end, index: words.count))
        words.append(found.word)
        position = found.end
        return true
    }

    private mutating func number() -> Bool {
        let reader = NumberReader(text: text)
        switch reader.read(at: position) {
        case .nothing: return false
        case .skip(let end):
            position = end
        case .bare(let value, let end):
            var quantity = Quantity(range: position..<end, value: value, step: 1, unit: .none)
            quantity.token = tokens.count
            tokens.append(Token(kind: .bare, start: position, end: end, index: quantities.count))
            quantities.append(quantity)
            position = end
        case .period(let span, let end):
            tokens.append(Token(kind: .word, start: position, end: end, index: words.count))
            words.append(Word(sense: .period, span: span))
            position = end
        case .quantity(let quantity):
            tokens.append(
                Token(
                    kind: .quantity, start: quantity.range.lowerBound, end: quantity.range.upperBound,
                    index: quantities.count))
            quantities.append(quantity)
            position = quantity.range.upperBound
        }
        return true
    }

    /// “零登记” denies something; other short quotes are names.
    private func isZero(_ place: Int) -> Bool {
        place < text.count && text[place] == DenialWords.zero
    }

    /// Beyond a closing sign, if it is near; otherwise one scalar on.
    private func past(_ close: UInt32, within most: Int) -> Int {
        let end = min(text.count, position + most)
        var index = position + 1
        while index < end, text[index] != Sign.newline {
            if text[index] == close { return index + 1 }
            index += 1
        }
        return position + 1
    }

    static func mark(_ scalar: UInt32) -> Token.Kind? {
        switch scalar {
        case Sign.pause: .pause
        case Sign.comma, Sign.wideComma: .comma
        case 0x3B, 0xFF1B: .semicolon
        case Sign.stop, 0x21, 0xFF01, 0x3F, 0xFF1F: .stop
        case Sign.colon, Sign.wideColon: .colon
        case Sign.open, Sign.wideOpen: .open
        case Sign.close, Sign.wideClose: .close
        case Sign.newline: .line
        default: nil
        }
    }
}
