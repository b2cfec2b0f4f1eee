/// One mistyped number that explains more than one thing around it: 帮扶对象39人，已有86人就业，就业率92.4%，其余7人 fits
/// 93人 twice. A relation alone may be met by chance; what else a number could be and how much chance would make of it
/// is counted.
struct SlipCheck {
    var workings: Workings
    var reader: Reader { workings.reader }
    /// Numbers that something was said of which is not only a question.
    private(set) var settled: Set<Int> = []
    /// Rates and growths of which nothing is known.
    private(set) var isOpenRate: Set<Int> = []
    /// Questions about sums by the number that they state.
    private var asked: [Int: Int] = [:]
    /// What was called broken, by each number that it rests on.
    private var accused: [Int: (finding: Int, places: Set<Int>)] = [:]
    /// Numbers that a relation that holds rests on.
    private(set) var held: Set<Int> = []

    init(workings: Workings) { self.workings = workings }

    mutating func run() {
        gather()
        var hypotheses: [Hypothesis] = []
        for index in reader.quantities.indices where isSuspect(index) {
            if let found = hypothesis(of: index) { hypotheses.append(found) }
        }
        for found in hypotheses.sorted(by: { ($0.chance, $0.index) < ($1.chance, $1.index) }) { accuse(found) }
        silenceRates()
    }

    /// 共抽取420卷 where 240 were meant, 优良率84.6%: a rate that the parts' own sum explains is not a second fault.
    private mutating func silenceRates() {
        var sums: [Int: (finding: Int, sum: Double)] = [:]
        for (place, rests) in workings.rests where workings.findings[place].isBroken(.sum) {
            guard let whole = rests.first(where: { workings.isWritten($0, workings.findings[place].stated) }) else {
                continue
            }
            let parts = rests.filter { $0 != whole }
            sums[whole] = (place, parts.reduce(0) { $0 + reader.quantities[$1].value })
        }
        for (place, rests) in workings.rests where workings.findings[place].isBroken(.percent) {
            guard let rate = rests.last(where: { reader.quantities[$0].isPercent }),
                let whole = rests.first(where: { sums[$0] != nil }), let (finding, sum) = sums[whole], sum > 0
            else { continue }
            let part = rests.reduce(0) { $0 + ($1 == rate || $1 == whole ? 0 : reader.quantities[$1].value) }
            let percent = reader.quantities[rate]
            guard abs(part / sum * 100 - percent.value) <= percent.step * 0.5 + 1e-9 else { continue }
            workings.replace(place, with: workings.findings[finding])
        }
    }

    private mutating func gather() {
        for (place, rests) in workings.rests {
            let finding = workings.findings[place]
            if finding.verdict == .holds { held.formUnion(rests) }
            if finding.verdict != .ask { settled.formUnion(rests) }
            if finding.verdict == .broken { for index in rests { accused[index] = (place, Set(rests)) } }
            if finding.verdict == .ask, finding.kind == .sum {
                for index in rests where workings.isWritten(index, finding.stated) { asked[index] = place }
            }
        }
        isOpenRate = Set(
            reader.quantities.indices.filter {
                reader.quantities[$0].isPercent && reader.quantities[$0].isExact && !settled.contains($0)
                    && reader.quantities[$0].value > 0 && reader.quantities[$0].value != 100
            })
    }

    /// A count of two digits or more of which nothing is known.
    private func isSuspect(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return isValue(index) && quantity.value / quantity.step >= 10 && !settled.contains(index)
            && !quantity.role.contains(.comparing)
    }

    /// Asked about because its parts may overlap.
    func mayOverlap(_ index: Int) -> Bool {
        asked[index].map { workings.findings[$0].explanation.hasSuffix(ExplanationWords.overlap) } ?? false
    }

    func isValue(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return (quantity.isCount || quantity.isMoved && quantity.role.contains(.total)) && quantity.isExact
            && quantity.value > 0
    }

    private mutating func accuse(_ found: Hypothesis) {
        guard !settled.contains(found.index), settled.isDisjoint(with: found.vote.stated) else { return }
        settled.formUnion(found.vote.places + [found.index])
        let finding = finding(of: found)
        if let place = asked[found.vote.stated[0]] ?? accused(within: found.vote.places) {
            workings.replace(place, with: finding)
        } else {
            workings.add(finding, on: [found.vote.stated[0]] + found.vote.places)
        }
    }

    /// What was called broken of the parts alone.
    private func accused(within places: [Int]) -> Int? {
        places.lazy.compactMap { self.accused[$0] }.first { $0.places.isSubset(of: places) }?.finding
    }

    /// The relation that the number breaks, and what it would be instead.
    private func finding(of found: Hypothesis) -> AuditFinding {
        let vote = found.vote
        let stated = reader.written(vote.stated[0])
        let says = ExplanationWords.slip(reader.written(found.index), meant(found))
        let values = vote.places.map { reader.quantities[$0].value }
        let computed: String
        switch vote.kind {
        case .sum:
            computed =
                vote.isGap
                ? Figures.gap(values.max() ?? 0, values.min() ?? 0)
                : values.map { Figures.text($0) }.joined(separator: "+") + "=" + Figures.text(values.reduce(0, +))
        default: computed = Figures.share(values[1], of: values[0])
        }
        return AuditFinding(
            vote.kind, .broken, (vote.stated + vote.places).sorted().map(reader.passage), of: reader.prose,
            stated: stated, computed: computed, sure: 0.75,
            explanation: ExplanationWords.percent(computed, stated, says))
    }

    /// The number as it should have been written, in its own unit.
    private func meant(_ found: Hypothesis) -> String {
        let quantity = reader.quantities[found.index]
        return Figures.text(found.value / max(quantity.unit.worth, 1e-9))
    }
}
