/// What the checks share: the text as read, which number is a part of which, and what was found.
struct Workings {
    let reader: Reader
    var findings: [AuditFinding] = []
    /// For each number the whole that it is a part of, or -1.
    var whole: [Int]
    /// Which numbers each finding rests on, so far as they are known one by one; the stated one among them.
    private(set) var rests: [(finding: Int, places: [Int])] = []

    init(_ reader: Reader) {
        self.reader = reader
        whole = [Int](repeating: -1, count: reader.quantities.count)
    }

    /// Adds a finding that rests on some numbers.
    mutating func add(
        _ kind: AuditKind, _ verdict: AuditVerdict, _ indices: [Int], stated: String, computed: String,
        sure: Double,
        _ explanation: String, counted: [BookedCount] = []
    ) {
        rests.append((findings.count, indices))
        findings.append(
            AuditFinding(
                kind, verdict, indices.map(reader.passage), of: reader.prose, stated: stated,
                computed: computed,
                sure: sure, explanation: explanation, counted: counted))
    }

    /// Adds a finding that was made elsewhere, with the numbers that it rests on.
    mutating func add(_ finding: AuditFinding, on places: [Int]) {
        rests.append((findings.count, places))
        findings.append(finding)
    }

    /// Says something else in place of a finding.
    mutating func replace(_ place: Int, with finding: AuditFinding) { findings[place] = finding }

    /// Adds a finding that rests on passages.
    mutating func add(
        _ kind: AuditKind, _ verdict: AuditVerdict, at passages: [Range<Int>], stated: String,
        computed: String,
        sure: Double, _ explanation: String
    ) {
        findings.append(
            AuditFinding(
                kind, verdict, passages.map(reader.prose.trimmed), of: reader.prose, stated: stated,
                computed: computed, sure: sure, explanation: explanation))
    }

    /// Says of a number in prose what cells of a table make of it, instead of what was said of it before.
    mutating func tell(
        _ kind: AuditKind, _ verdict: AuditVerdict, of index: Int, at cells: [Range<Int>], computed: String,
        sure: Double, _ explanation: String, instead place: Int?
    ) {
        let finding = AuditFinding(
            kind, verdict, (cells + [reader.passage(index)]).map(reader.prose.trimmed), of: reader.prose,
            stated: reader.written(index), computed: computed, sure: sure, explanation: explanation)
        if let place { replace(place, with: finding) } else { add(finding, on: [index]) }
    }

    /// Whether a number is written just so.
    func isWritten(_ index: Int, _ stated: String) -> Bool {
        reader.prose.scalars[reader.quantities[index].range].elementsEqual(stated.unicodeScalars.lazy.map(\.value))
    }

    /// Whether one digit mistyped, or two turned, in the whole or in one of the parts explains that they differ.
    func isSlip(_ whole: Double, _ parts: [Int], _ sum: Double) -> Bool {
        whole.isSlip(of: sum)
            || parts.contains { reader.quantities[$0].value.isSlip(of: reader.quantities[$0].value - sum + whole) }
    }

    /// Numbers in the lines before and behind a table; none where it is too long to be held against prose.
    func numbers(around table: Table) -> [Int] {
        guard table.rows.count <= Limit.named, let first = table.rows.first?.first?.range.lowerBound,
            let last = table.rows.last?.last?.range.upperBound
        else { return [] }
        let start = reader.quantities.place { $0.range.lowerBound < first }
        let end = reader.quantities.place { $0.range.lowerBound < last }
        return Array(max(0, start - Limit.beside)..<start)
            + Array(end..<min(end + Limit.beside, reader.quantities.count))
    }

    /// Whether two numbers count the same sort of thing.
    func areAlike(_ one: Int, _ other: Int) -> Bool {
        let left = reader.quantities[one].unit
        let right = reader.quantities[other].unit
        if left.family == right.family { return left.family != .items || left.id == right.id }
        return false
    }

    /// 占专任教师总数的31.2%: the words behind 占 without those for a total.
    func nameOfWhole(of index: Int) -> [UInt32] {
        let percent = reader.quantities[index]
        guard percent.isPercent, percent.role.contains(.share) else { return [] }
        var start = percent.before.upperBound
        for token in reader.tokens[percent.clauseToken..<percent.token] where token.kind == .word {
            if reader.words[token.index].sense == .share { start = token.end }
        }
        guard start < percent.before.upperBound else { return [] }
        let name = reader.prose.scalars[start..<percent.before.upperBound].filter { Sign.isHan($0) }
        return ExplanationWords.wholeEndings.reduce(Array(name)) { name, ending in
            name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
                ? Array(name.dropLast(ending.count)) : name
        }
    }

    /// 占专任教师的31.2%: the nearest earlier count whose own words are those behind 占.
    func namedWhole(of index: Int) -> Int? {
        let percent = reader.quantities[index]
        let core = nameOfWhole(of: index)
        guard core.count >= 2, core.count <= 10 else { return nil }
        let part =
            index > 0 && reader.quantities[index - 1].isCount ? reader.quantities[index - 1].value : 0
        let near = (max(0, index - 16)..<index).reversed().filter { place in
            reader.quantities[place].isCount && reader.quantities[place].section == percent.section
                && (reader.quantities[place].value >= part || place == index - 1)
        }
        let ending = near.first { place in
            let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
            return words.suffix(core.count).elementsEqual(core)
        }
        return ending
            ?? near.first { place in
                names(core, in: reader.quantities[place].before)
                    || names(core, in: reader.quantities[place].after)
            } ?? near.first { isNamedByUnit(core, $0) } ?? farWhole(core, index, part)
    }

    /// 占全县65岁及以上老年人的74.2%: of a count of another chapter that ends in the same five letters or more.
    private func farWhole(_ core: [UInt32], _ index: Int, _ part: Double) -> Int? {
        guard core.count >= 4 else { return nil }
        return (max(0, index - 120)..<index).last { place in
            let quantity = reader.quantities[place]
            guard quantity.isCount, quantity.value >= part, quantity.section != reader.quantities[index].section else {
                return false
            }
            let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)].filter(Sign.isHan)
            let common = zip(words.reversed(), core.reversed()).prefix { $0 == $1 }.count
            return common >= 5 && common == min(words.count, core.count) || common == 4 && core.count == 4
        }
    }

    /// 占走访户数 of 走访出租房屋958户: the name ends in the unit.
    private func isNamedByUnit(_ core: [UInt32], _ place: Int) -> Bool {
        let range = reader.quantities[place].range
        let name = Array(core.dropLast())
        return core.count >= 3 && core.last == reader.prose.scalars[range].last
            && has([name], in: reader.quantities[place].before)
            && !SetWords.negations.contains { has([[$0] + name], in: reader.quantities[place].before) }
    }

    /// Whether words say a name, and not 办理事项中: what is within it.
    private func names(_ core: [UInt32], in range: Range<Int>) -> Bool {
        has([core], in: range) && !DenialWords.inside.contains { has([core + [$0]], in: range) }
    }

    /// The numbers of a sentence that are counts or amounts.
    func counts(in range: Range<Int>) -> [Int] { range.filter { reader.quantities[$0].isCount } }

    /// The place names of a sentence before its number, hashed; 0 without any.
    func scope(of quantity: Quantity) -> Int {
        let sentence = reader.sentences[quantity.sentence]
        let end = max(sentence.range.lowerBound, quantity.range.lowerBound)
        let range = max(sentence.range.lowerBound, end - Limit.scope)..<end
        let scalars = reader.prose.scalars
        var hash = 0
        for start in range {
            for word in DenialWords.placesByFirst[scalars[start], default: []]
            where start + word.count <= range.upperBound
                && scalars[start..<(start + word.count)].elementsEqual(word)
                && !isCounted(start..<(start + word.count), in: sentence.range)
                && !(start > range.lowerBound && DenialWords.ours.contains(scalars[start - 1]))
            {
                for scalar in scalars[max(range.lowerBound, start - 2)..<(start + word.count)]
                where Sign.isHan(scalar) {
                    hash = hash &* 31 &+ Int(scalar)
                }
            }
        }
        return hash
    }

    /// 司法所14个，司法所工作人员52名: a kind of place that is counted, or follows a count without a name, is no place.
    private func isCounted(_ word: Range<Int>, in sentence: Range<Int>) -> Bool {
        let scalars = reader.prose.scalars
        if word.upperBound < sentence.upperBound, Sign.isDigit(scalars[word.upperBound]) { return true }
        guard word.lowerBound > sentence.lowerBound else { return false }
        let last = Scanner.mark(scalars[word.lowerBound - 1])
        guard last == .comma || last == .pause, word.lowerBound >= sentence.lowerBound + 3 else {
            return false
        }
        return scalars[(word.lowerBound - 3)..<(word.lowerBound - 1)].contains { Sign.isDigit($0) }
    }

    /// The text of some scalars has one of these words.
    func has(_ words: [[UInt32]], in range: Range<Int>) -> Bool { words.contains { has($0, in: range) } }

    /// The text of some scalars has one of these words.
    func has(_ words: Phrases, in range: Range<Int>) -> Bool { words.stand(in: range, of: reader.prose.scalars) }

    /// The text of some scalars has two letters in a row of a name.
    func hasPair(of name: some Sequence<UInt32>, in range: Range<Int>) -> Bool {
        zip(name, name.dropFirst()).contains { has([$0, $1], in: range) }
    }

    /// The text of some scalars has this word.
    func has(_ word: [UInt32], in range: Range<Int>) -> Bool {
        guard let first = word.first, range.count >= word.count else { return false }
        let scalars = reader.prose.scalars
        for start in range.lowerBound...(range.upperBound - word.count) where scalars[start] == first {
            if word.indices.allSatisfy({ scalars[start + $0] == word[$0] }) { return true }
        }
        return false
    }
}

/// Numbers for people: whole without a point, otherwise with the decimals that tell.
enum Figures {
    static func text(_ value: Double, _ places: Int = 2) -> String {
        let rounded = value.rounded()
        if abs(value - rounded) < 1e-6, abs(value) < 1e15 { return String(Int64(rounded)) }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int64((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
        var digits = String(scaled % Int64(scale))
        while digits.count < places { digits = "0" + digits }
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        let whole = scaled / Int64(scale)
        return (value < 0 ? "-" : "") + (digits == "0" ? "\(whole)" : "\(whole).\(digits)")
    }

    /// 240÷300=80%.
    static func share(_ part: Double, of whole: Double) -> String {
        "\(text(part))÷\(text(whole))=\(text(part / whole * 100))%"
    }

    /// (330-300)÷300=10%.
    static func growth(_ now: Double, from earlier: Double) -> String {
        "(\(text(now))-\(text(earlier)))÷\(text(earlier))=\(text((now - earlier) / earlier * 100))%"
    }

    /// 330-300=30.
    static func gap(_ one: Double, _ other: Double) -> String {
        "\(text(one))-\(text(other))=\(text(one - other))"
    }

    /// 600÷12=50.
    static func ratio(_ value: Double, _ divisor: Double) -> String {
        "\(text(value))÷\(text(divisor))=\(text(value / divisor))"
    }
}

extension ClosedRange<Double> {
    /// Whether two ranges meet, with the slack of floating point.
    func meets(_ other: ClosedRange<Double>) -> Bool {
        let slack = Swift.max(1e-9, upperBound.magnitude * 1e-9)
        return lowerBound <= other.upperBound + slack && other.lowerBound <= upperBound + slack
    }
}
