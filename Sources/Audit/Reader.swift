/// A stretch of text from one full stop to the next.
struct Sentence: Sendable {
    var range: Range<Int>
    var tokens: Range<Int>
    /// Its numbers, as places among the quantities.
    var quantities: Range<Int>
    let paragraph: Int
    let section: Int
}

/// A text, read: its numbers with what the words around them say.
struct Reader: Sendable {
    let prose: Prose
    private(set) var tokens: [Token]
    private(set) var words: [Word]
    private(set) var quantities: [Quantity]
    private(set) var sentences: [Sentence] = []
    private(set) var headings: [Heading] = []
    private(set) var lines: [Range<Int>] = []

    init(_ prose: Prose) {
        self.prose = prose
        (tokens, words, quantities) = prose.scalars.withUnsafeBufferPointer { text in
            var scanner = Scanner(text)
            scanner.scan()
            return (scanner.tokens, scanner.words, scanner.quantities)
        }
        lines = Reader.lines(of: prose)
        headings = Heading.all(in: prose, lines)
        var walk = Walk(self)
        walk.run()
        quantities = walk.quantities
        Labels.label(&quantities, tokens, words, prose)
        sentences = walk.sentences
    }

    /// Where the lines of a text stand, without their ends.
    private static func lines(of prose: Prose) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, scalar) in prose.scalars.enumerated() where scalar == Sign.newline {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<prose.scalars.count)
        return lines
    }

    /// The word that a token is.
    func word(_ token: Token) -> Word? { token.kind == .word ? words[token.index] : nil }

    /// A number with the words before it, short enough to quote.
    func passage(_ index: Int) -> Range<Int> {
        let quantity = quantities[index]
        let start = max(quantity.before.lowerBound, quantity.range.upperBound - 40)
        let end =
            quantity.after.upperBound - quantity.range.upperBound <= 8
            ? max(quantity.after.upperBound, quantity.range.upperBound) : quantity.range.upperBound
        return prose.trimmed(start..<end)
    }

    /// A number as it is written.
    func written(_ index: Int) -> String { prose.text(quantities[index].range) }
}

/// Goes over the tokens once and tells each number what the words of its clause say.
struct Walk {
    private let reader: Reader
    private let tokens: [Token]
    private(set) var quantities: [Quantity]
    private(set) var sentences: [Sentence] = []

    private var clause = Clause()
    private var sentenceStart = (token: 0, scalar: 0, quantity: 0)
    private var quantity = 0
    private var paragraph = 0
    private var section = 0
    private var nextHeading = 0
    private var depth = 0
    private var period = Span.unknown
    private var year: Int16 = 0
    private var isPeriodOwn = false
    private var inherited: Role = []
    private var keptClauses: [Clause] = []

    init(_ reader: Reader) {
        self.reader = reader
        tokens = reader.tokens
        quantities = reader.quantities
    }

    mutating func run() {
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .word: note(reader.words[token.index], token)
            case .quantity, .bare: take(token, at: index)
            case .pause:
                inherited = clause.isFresh ? inherited : []
                closeAfter(token.start)
                if clause.isFresh { clause.start = token.end }
            case .comma, .colon, .semicolon:
                if isLong, keptClauses.isEmpty {
                    endSentence(token, at: index)
                    continue
                }
                closeAfter(token.start)
                clause = Clause(start: token.end, token: index + 1)
                inherited = []
            case .open:
                closeAfter(token.start)
                keptClauses.append(clause)
                depth += 1
                clause = Clause(start: token.end, token: index + 1)
            case .close: closeParenthesis(token, at: index)
            case .stop: endSentence(token, at: index)
            case .line: endLine(token, at: index)
            case .blank: break
            }
        }
        let end = reader.prose.scalars.count
        endSentence(Token(kind: .stop, start: end, end: end), at: tokens.count)
    }

    /// No sentence of a report has so many numbers: it is cut, so that the time stays in proportion to the text.
    private var isLong: Bool { quantity - sentenceStart.quantity >= 200 }

    private mutating func note(_ word: Word, _ token: Token) {
        if word.verb != .none, clause.verb == .none, token.start - clause.start - clause.covered <= 1 {
            clause.role.insert(.verbLed)
        }
        if word.sense == .filler { clause.covered += token.end - token.start }
        clause.note(word)
        switch word.sense {
        case .period:
            if word.span.kind == .unknown {
                year = word.span.year
                period.year = year
                isPeriodOwn = true
            } else {
                period = word.span
                if period.year == 0 { period.year = year }
                isPeriodOwn = true
            }
        case .among where clause.onlyAmong: clause.start = token.end
        default: break
        }
    }

    private mutating func take(_ token: Token, at index: Int) {
        closeAfter(token.start)
        var found = quantities[token.index]
        found.before = clause.start..<token.start
        found.after = token.end..<token.end
        found.role = clause.role
        if clause.isFresh, token.start - clause.start <= 2 { found.role.formUnion(inherited) }
        found.verb = clause.verb
        found.set = clause.set
        found.member = clause.member
        found.sentence = sentences.count
        found.paragraph = paragraph
        found.section = section
        found.depth = depth
        found.clauseToken = clause.token
        found.token = index
        found.period = period
        found.isPeriodOwn = isPeriodOwn
        quantities[token.index] = found
        quantity = token.index + 1
        inherited = found.role.intersection([.rise, .fall, .earlier, .share, .plan, .each])
        clause = Clause(start: token.end, token: index + 1)
        clause.isAfterNumber = true
    }

    /// The words behind the last number end here.
    private mutating func closeAfter(_ end: Int) {
        guard clause.isAfterNumber, quantity > 0 else { return }
        let start = quantities[quantity - 1].range.upperBound
        guard end >= start, end - start <= 30 else { return }
        quantities[quantity - 1].after = start..<end
        clause.isAfterNumber = false
    }

    private mutating func closeParenthesis(_ token: Token, at index: Int) {
        closeAfter(token.start)
        depth = max(0, depth - 1)
        let isBeforeNumber = clause.token < index && keptClauses.last?.isFresh == false
        clause = keptClauses.popLast() ?? Clause(start: token.end, token: index + 1)
        if !isBeforeNumber { clause.start = max(clause.start, min(clause.start, token.end)) }
        clause.isAfterNumber = false
    }

    private mutating func endSentence(_ token: Token, at index: Int) {
        closeAfter(token.start)
        sentences.append(
            Sentence(
                range: sentenceStart.scalar..<token.end,
                tokens: sentenceStart.token..<min(index + 1, tokens.count),
                quantities: sentenceStart.quantity..<max(quantity, sentenceStart.quantity),
                paragraph: paragraph, section: section))
        sentenceStart = (index + 1, token.end, quantity)
        clause = Clause(start: token.end, token: index + 1)
        inherited = []
        isPeriodOwn = false
    }

    private mutating func endLine(_ token: Token, at index: Int) {
        endSentence(token, at: index)
        paragraph += 1
        depth = 0
        keptClauses = []
        period = .unknown
        year = 0
        while nextHeading < reader.headings.count, reader.headings[nextHeading].range.lowerBound < token.end {
            if reader.headings[nextHeading].level <= 2 { section += 1 }
            nextHeading += 1
        }
    }
}

/// What the words of a clause have said so far.
struct Clause {
    var start = 0
    var token = 0
    var role: Role = []
    var verb = Verb.none
    var set = 0
    var member = 0
    var isFresh = true
    var isAfterNumber = false
    var onlyAmong = true
    /// How much of it so far are words that tell nothing.
    var covered = 0

    init(start: Int = 0, token: Int = 0) {
        self.start = start
        self.token = token
    }

    private static let roles: [Sense: Role] = [
        .among: .among, .total: .total, .sum: [.sum, .total], .share: .share, .plan: .plan, .each: .each,
        .earlier: .earlier, .mainly: .mainly, .rest: .rest, .deny: .denied, .overlapping: .overlapping, .from: .from,
        .to: .to, .comparing: .comparing, .holding: .mainly, .rate: .rate, .involving: .involving, .and: .and,
    ]

    mutating func note(_ word: Word) {
        if word.sense != .filler, word.sense != .and, word.sense != .plain { isFresh = false }
        if word.sense != .among { onlyAmong = onlyAmong && word.sense == .filler }
        if word.verb != .none {
            verb = word.verb
            role.subtract(.change)
        }
        if word.set != 0 {
            set = word.set
            member = word.member
        }
        switch word.sense {
        case .rise: role = role.subtracting([.fall, .earlier]).union(.rise)
        case .fall: role = role.subtracting([.rise, .earlier]).union(.fall)
        default: if let more = Clause.roles[word.sense] { role.formUnion(more) }
        }
        if word.sense == .to { role.subtract([.rise, .fall, .earlier]) }
    }
}
