/// Relations found by their fit: where words alone do not lead from a rate, a growth or an average to the numbers that
/// it is of, an exact fit among few neighbours does, as long as chance would hardly make one.
struct FitCheck {
    var workings: Workings
    var reader: Reader { workings.reader }
    /// Numbers that something was found to hold of.
    var held: Set<Int> = []
    /// What was called broken of a number: the place of the finding.
    private(set) var accused: [Int: Int] = [:]
    /// What was called broken beyond doubt.
    private(set) var settled: Set<Int> = []
    /// What is asked about already.
    private(set) var asked: Set<Int> = []
    /// Counts of which a flow has spoken.
    var flows: Set<Int> = []
    /// Parts of sums that hold or do not.
    var summed: Set<Int> = []
    /// By chapter, the first part and the whole of each row that adds up.
    var rows: [Int: [(part: Int, whole: Int)]] = [:]
    /// By rate that holds, what it is of.
    private(set) var wholes: [Int: Int] = [:]
    /// The wholes of sums and rates that hold: what a text speaks of.
    private(set) var bases: [Int] = []

    mutating func run() {
        shares()
        gather()
        for index in reader.quantities.indices where !held.contains(index) && !settled.contains(index) {
            let quantity = reader.quantities[index]
            if quantity.isPoints {
                points(index)
            } else if quantity.isPercent {
                if quantity.role.isDisjoint(with: .change) { rate(index) } else { growth(index) }
            } else if quantity.isTimes {
                multiple(index)
            } else if isMean(index) {
                mean(index)
            } else if !quantity.role.isDisjoint(with: .change) {
                difference(index)
            }
        }
        shares()
        leftovers()
        graded()
    }

    /// What was said of numbers so far; only of the stated one, the others may be spoken of again.
    mutating func gather() {
        rows = [:]
        var bases: Set<Int> = []
        for (place, rests) in workings.rests {
            let (kind, verdict) = (workings.findings[place].kind, workings.findings[place].verdict)
            guard kind == .percent || kind == .growth || kind == .sum else { continue }
            if verdict == .holds, kind == .percent, let whole = rests.first, isValue(whole) {
                bases.insert(whole)
                if let rate = rests.last(where: { reader.quantities[$0].isPercent }) { wholes[rate] = whole }
            }
            let stated = rests.filter { workings.isWritten($0, workings.findings[place].stated) }
            if kind == .sum, verdict == .holds, rests.count > 2 { note(rests[0], rests[1]) }
            if kind == .sum, verdict != .ask { summed.formUnion(rests.filter { $0 != stated.first }) }
            if kind == .sum, let last = rests.last, workings.findings[place].computed.contains("-") {
                flows.insert(last)
            }
            for index in stated { gather(index, kind, verdict, place, &bases) }
        }
        self.bases = bases.sorted()
    }

    /// Keeps a row that adds up.
    mutating func note(_ whole: Int, _ part: Int) {
        rows[reader.quantities[part].section, default: []].append((part, whole))
    }

    private mutating func gather(
        _ index: Int, _ kind: AuditKind, _ verdict: AuditVerdict, _ place: Int, _ bases: inout Set<Int>
    ) {
        if verdict == .holds { held.insert(index) }
        if verdict == .ask { asked.insert(index) }
        if verdict == .broken, kind != .sum {
            if workings.findings[place].sure < 0.88 { accused[index] = place } else { settled.insert(index) }
        }
        if kind == .sum, reader.quantities[index].role.isDisjoint(with: .change) { bases.insert(index) }
    }

    /// How much chance a search for one number may take. What was called broken is taken back only for the likeliest.
    func luck(of index: Int) -> Double { accused[index] == nil ? 0.1 : 0.004 }

    /// Counts around a number, the nearest first: of its paragraph, and of its sentence behind it.
    ///
    /// - Parameter paragraphs: of so many paragraphs of the chapter before its own as well.
    func near(_ index: Int, back: Int = 16, ahead: Int = 3, paragraphs: Int = 0) -> [Int] {
        let quantity = reader.quantities[index]
        let behind = (max(0, index - back)..<index).reversed().filter {
            isValue($0) && quantity.paragraph - reader.quantities[$0].paragraph <= paragraphs
                && reader.quantities[$0].section == quantity.section
        }
        let after = (index + 1..<min(reader.quantities.count, index + 1 + ahead)).filter {
            isValue($0) && reader.quantities[$0].sentence == quantity.sentence
        }
        return behind + after
    }

    /// What the text spoke of before a number, each value once, the nearest first.
    func bases(before index: Int) -> [Int] {
        var found: [Int] = []
        var seen: Set<Double> = []
        var place = bases.place { $0 < index }
        let last = max(0, place - 60)
        while place > last, found.count < 16 {
            place -= 1
            if seen.insert(reader.quantities[bases[place]].value).inserted { found.append(bases[place]) }
        }
        return found
    }

    /// Counts anywhere before whose words end in a name, the nearest first.
    func named(_ name: [UInt32], before index: Int) -> [Int] {
        guard name.count >= 2 else { return [] }
        let core = name.suffix(6)
        let all = (max(0, index - 150)..<index).reversed().filter { place in
            guard isValue(place) else { return false }
            let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
            return words.suffix(core.count).elementsEqual(core)
        }
        return Array(all.prefix(4))
    }

    func isValue(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.isCount && quantity.value > 0 && !quantity.role.contains(.denied)
    }

    /// Says what fits, instead of what was called broken of the same number.
    mutating func say(_ kind: AuditKind, _ index: Int, _ places: [Int], _ computed: String, _ says: String) {
        let stated = reader.written(index)
        let finding = AuditFinding(
            kind, .holds, (places + [index]).map(reader.passage), of: reader.prose, stated: stated, computed: computed,
            sure: 0.7, explanation: ExplanationWords.percent(computed, stated, says))
        held.insert(index)
        if let place = accused.removeValue(forKey: index) {
            if isBeside(index, places) { workings.replace(place, with: finding) }
        } else {
            workings.add(finding, on: places + [index])
        }
    }

    /// Whether the number right before is one of those that fit: only then they outweigh what was called broken.
    private func isBeside(_ index: Int, _ places: [Int]) -> Bool {
        places.contains(index - 1)
            && places.allSatisfy { reader.quantities[$0].paragraph == reader.quantities[index].paragraph }
    }

    /// How much a pair counts against chance: less where words lead to it.
    func weight(_ isLikely: Bool) -> Double { isLikely ? 0.25 : 1 }

    /// By how much of itself a number may have been rounded.
    func rounding(_ place: Int) -> Double {
        let quantity = reader.quantities[place]
        return quantity.step == 1 ? 0 : quantity.step * 0.5 / quantity.value
    }

    /// Two letters in a row of one number's words stand in another's.
    func areNamedAlike(_ one: Int, _ other: Int) -> Bool {
        let words = names(one)
        return zip(words, words.dropFirst()).contains { pair in
            pair.0 != 0 && pair.1 != 0 && !AgainWords.isCommon(pair.0, pair.1)
                && [reader.quantities[other].before, reader.quantities[other].after].contains {
                    workings.has([[pair.0, pair.1]], in: $0)
                }
        }
    }

    /// The letters before and behind a number.
    private func names(_ index: Int) -> [UInt32] {
        let quantity = reader.quantities[index]
        return reader.prose.scalars[quantity.before].suffix(24).filter(Sign.isHan) + [0]
            + reader.prose.scalars[quantity.after].prefix(12).filter(Sign.isHan)
    }
}
