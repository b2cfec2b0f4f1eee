/// A stretch of text from one full stop to the next.
struct Sentence: Sendable {
    var range: Range<Int>
    var tokens: Range<Int>
    /// Its numbers, as places among the quantities.
    var quantities: Range<Int>
    let paragraph: Int
    let section: Int
}

/// A text, read: its numbers with what the words around them say. One object, which every check hands on.
final class Reader: Sendable {
    let prose: Prose
    let tokens: Tape<Token>
    let words: Tape<Word>
    let quantities: Tape<Quantity>
    let sentences: Tape<Sentence>
    let headings: [Heading]
    let lines: [Range<Int>]

    init(_ prose: Prose) {
        self.prose = prose
        let (found, words, numbers) = prose.scalars.withUnsafeBufferPointer { text in
            var scanner = Scanner(text)
            scanner.scan()
            return (scanner.tokens, scanner.words, scanner.quantities)
        }
        tokens = Tape(found, prose.effort)
        self.words = Tape(words, prose.effort)
        lines = Reader.lines(of: prose)
        headings = Heading.all(in: prose, lines)
        var walk = Walk(prose, tokens, self.words, numbers, headings)
        walk.run()
        var labelled = walk.quantities
        Labels.label(&labelled, tokens, self.words, prose)
        quantities = Tape(labelled, prose.effort)
        sentences = Tape(walk.sentences, prose.effort)
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
    private let prose: Prose
    private let tokens: Tape<Token>
    private let words: Tape<Word>
    private let headings: [Heading]
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
    /// How many periods the sentence has named, and the first of them.
    private var periods = 0
    private var firstPeriod = Span.unknown
    /// The period before 比2022年底的…: only what is compared is of those days.
    private var compared: (period: Span, year: Int16, isOwn: Bool)?
    /// The period before the last one named, and where that one ends.
    private var before: (period: Span, year: Int16, isOwn: Bool, end: Int)?
    private var keptClauses: [Clause] = []

    init(
        _ prose: Prose, _ tokens: Tape<Token>, _ words: Tape<Word>, _ quantities: [Quantity],
        _ headings: [Heading]
    ) {
        self.prose = prose
        self.tokens = tokens
        self.words = words
        self.quantities = quantities
        self.headings = headings
    }

    mutating func run() {
        for index in tokens.indices {
            let token = tokens[index]
            if isTooLong(token) { cut(before: token, at: index) }
            switch token.kind {
            case .word: note(words[token.index], token)
            case .quantity, .bare: take(token, at: index)
            case .pause:
                inherited = clause.isFresh ? inherited : []
                closeAfter(token.start)
                if clause.isFresh { clause.start = token.end }
            case .comma, .colon, .semicolon:
                if isLong(token) {
                    endSentence(token, at: index)
                    leaveBrackets()
                    continue
                }
                closeAfter(token.start)
                clause = Clause(start: token.end, token: index + 1)
                inherited = []
            case .open:
                closeAfter(token.start)
                if keptClauses.count == Limit.brackets { keptClauses.removeFirst() }
                keptClauses.append(clause)
                depth += 1
                clause = Clause(start: token.end, token: index + 1)
            case .close: closeParenthesis(token, at: index)
            case .stop: endSentence(token, at: index)
            case .line: endLine(token, at: index)
            case .blank: break
            }
        }
        let end = prose.scalars.count
        endSentence(Token(kind: .stop, start: end, end: end), at: tokens.count)
    }

    /// No sentence of a report is so long: it is cut at the next mark, whatever brackets are open.
    private func isLong(_ token: Token) -> Bool {
        let isOpen = !keptClauses.isEmpty
        return quantity - sentenceStart.quantity >= (isOpen ? 2 : 1) * Limit.numbers
            || token.end - sentenceStart.scalar >= (isOpen ? 2 : 1) * Limit.sentence
    }

    /// Without a mark in sight it is cut where it stands.
    private func isTooLong(_ token: Token) -> Bool {
        quantity - sentenceStart.quantity >= 3 * Limit.numbers
            || token.start - sentenceStart.scalar >= 3 * Limit.sentence
    }

    private mutating func cut(before token: Token, at index: Int) {
        endSentence(Token(kind: .stop, start: token.start, end: token.start), at: index - 1)
        leaveBrackets()
    }

    private mutating func leaveBrackets() {
        depth = 0
        keptClauses = []
    }

    private mutating func note(_ word: Word, _ token: Token) {
        if word.verb != .none, clause.verb == .none, token.start - clause.start - clause.covered <= 1 {
            clause.role.insert(.verbLed)
        }
        if word.sense == .each {
            clause.isOfEvery = token.end - token.start == 1 && prose.scalars[token.start] == ListWords.every
        }
        if word.sense == .total || word.sense == .sum, clause.isOfEvery { clause.role.subtract(.each) }
        if word.sense == .mainly && prose.isWithinName(token, from: clause.start)
            || word.sense == .earlier && prose.isSameTime(token, from: clause.start)
        {
            return
        }
        if word.sense == .filler { clause.covered += token.end - token.start }
        clause.note(word)
        switch word.sense {
        case .period:
            periods += 1
            if periods == 1 { firstPeriod = word.span }
            let isWith = token.start > 0 && DenialWords.with.contains(prose.scalars[token.start - 1])
            if clause.role.contains(.comparing) || isWith, compared == nil {
                compared = (period, year, isPeriodOwn)
            }
            before = (period, year, isPeriodOwn, token.end)
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
        found.before = max(clause.start, token.start - Limit.clause)..<token.start
        found.after = token.end..<token.end
        found.role = clause.role
        if let change = moreOrLess(before: token.start), isCompared(token) {
            found.role = found.role.subtracting(.earlier).union(change)
        }
        if found.role.contains(.denied), found.value > 0, token.start > 0,
            DenialWords.affirming.contains(prose.scalars[token.start - 1])
        {
            found.role.subtract(.denied)
        }
        if clause.isFresh, token.start - clause.start <= 2 { found.role.formUnion(inherited) }
        if isOfWhole(before: index) { found.role.subtract(.each) }
        if let times = eachOf(before: token.start) {
            found.value *= times
            found.role.subtract(.each)
        }
        found.verb = clause.verb
        found.set = clause.set
        found.member = clause.member
        found.sentence = sentences.count
        found.paragraph = paragraph
        found.section = section
        found.depth = depth
        found.clauseToken = clause.token
        found.token = index
        let isOfAll = periods > 2 && found.role.contains(.total) && clause.isWithoutPeriod
        found.period = isOfAll ? (firstPeriod.kind == .unknown ? .unknown : firstPeriod) : period
        found.isPeriodOwn = isPeriodOwn && !isOfAll
        quantities[token.index] = found
        let isOfYearAlone = isOfYearAlone(token)
        quantity = token.index + 1
        inherited = found.role.intersection([.rise, .fall, .earlier, .share, .plan, .each])
        if let kept = compared { (period, year, isPeriodOwn) = kept }
        compared = nil
        if isOfYearAlone, let kept = before { (period, year, isPeriodOwn) = (kept.period, kept.year, kept.isOwn) }
        before = nil
        if found.unit.family != .time || !clause.role.contains(.share) {
            clause = Clause(start: token.end, token: index + 1)
        }
        clause.isAfterNumber = true
    }

    /// 每天上午全校1683名学生: right behind the whole place, no number of each day.
    private func isOfWhole(before index: Int) -> Bool {
        guard index > 0, tokens[index - 1].kind == .word, tokens[index - 1].end == tokens[index].start else {
            return false
        }
        return words[tokens[index - 1].index].sense == .whole
    }

    /// 看守所、劳动仲裁机构、军队各1个: of how many named things each has so many; nil without a list right before 各.
    private func eachOf(before end: Int) -> Double? {
        guard end > 0, prose.scalars[end - 1] == ListWords.every else { return nil }
        var start = end - 1
        var pauses = 0
        while start > clause.start - 40, start > 0, end - start < 60,
            Sign.isHan(prose.scalars[start - 1]) || prose.scalars[start - 1] == Sign.pause
        {
            start -= 1
            if prose.scalars[start] == Sign.pause { pauses += 1 }
        }
        guard pauses > 0, start == 0 || !Sign.isDigit(prose.scalars[start - 1]) else { return nil }
        let joints = prose.scalars[start..<end].count { DenialWords.joints.contains($0) }
        return joints <= 1 ? Double(pauses + joints + 1) : nil
    }

    /// 到位金额6.37亿元，2021年为5.48亿元: 为 behind the year, right behind another number; what follows is not of that year.
    private func isOfYearAlone(_ token: Token) -> Bool {
        guard quantity > 0, let end = before?.end, token.start == end + 1, prose.scalars[end] == DenialWords.being
        else { return false }
        let last = quantities[quantity - 1]
        return last.sentence == sentences.count && last.range.upperBound + 1 == clause.start
    }

    /// 少334起, 多办129件.
    private func moreOrLess(before start: Int) -> Role? {
        guard start > 1 else { return nil }
        return NumeralWords.moreOrLess[prose.scalars[start - 1]]
            ?? (GrowthWords.doing.contains(prose.scalars[start - 1])
                ? NumeralWords.moreOrLess[prose.scalars[start - 2]] : nil)
    }

    /// 比上年2648起少334起: the clause compares, or the number just before is one of the time before.
    private func isCompared(_ token: Token) -> Bool {
        if clause.role.contains(.comparing) { return true }
        guard quantity > 0 else { return false }
        let last = quantities[quantity - 1]
        return token.start - last.range.upperBound <= 1
            && !last.role.isDisjoint(with: [.comparing, .earlier])
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
        compared = nil
        periods = 0
    }

    private mutating func endLine(_ token: Token, at index: Int) {
        endSentence(token, at: index)
        paragraph += 1
        leaveBrackets()
        period = .unknown
        year = 0
        while nextHeading < headings.count, headings[nextHeading].range.lowerBound < token.end {
            if headings[nextHeading].level <= 2 { section += 1 }
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
    var isWithoutPeriod = true
    /// 各部门共办理: every one of them, together.
    var isOfEvery = false
    /// How much of it so far are words that tell nothing.
    var covered = 0

    init(start: Int = 0, token: Int = 0) {
        self.start = start
        self.token = token
    }

    private static let roles: [Sense: Role] = [
        .among: .among, .total: .total, .sum: [.sum, .total], .share: .share, .plan: .plan,
        .each: .each,
        .earlier: .earlier, .mainly: .mainly, .rest: .rest, .deny: .denied, .overlapping: .overlapping,
        .from: .from,
        .to: .to, .comparing: .comparing, .holding: .mainly, .rate: .rate, .involving: .involving,
        .and: .and,
    ]

    mutating func note(_ word: Word) {
        if word.sense != .filler, word.sense != .and, word.sense != .plain { isFresh = false }
        if word.sense == .period { isWithoutPeriod = false }
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
