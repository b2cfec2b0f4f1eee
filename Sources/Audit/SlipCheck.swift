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
        var sums: [Int: [(finding: Int, whole: Int, parts: [Int])]] = [:]
        for (place, rests) in workings.rests where workings.findings[place].isBroken(.sum) {
            let stated = workings.findings[place].stated
            guard let whole = rests.first(where: { workings.isWritten($0, stated) }) else { continue }
            sums[reader.quantities[whole].paragraph, default: []].append((place, whole, rests.filter { $0 != whole }))
        }
        for (place, rests) in workings.rests where workings.findings[place].isBroken(.percent) {
            guard let rate = rests.last(where: { reader.quantities[$0].isPercent }) else { continue }
            let near = sums[reader.quantities[rate].paragraph, default: []].suffix(8)
            if let found = near.first(where: { explains($0.whole, $0.parts, rate, rests) }) {
                workings.replace(place, with: workings.findings[found.finding])
            }
        }
    }

    /// Whether a rate is right over or under what the parts of a sum come to.
    private func explains(_ whole: Int, _ parts: [Int], _ rate: Int, _ rests: [Int]) -> Bool {
        let percent = reader.quantities[rate]
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        let others = rests.filter { $0 != rate && $0 != whole }.reduce(0) { $0 + reader.quantities[$1].value }
        let shares = parts.map { reader.quantities[$0].value / sum } + (others > 0 ? [others / sum, sum / others] : [])
        return sum > 0 && shares.contains { abs($0 * 100 - percent.value) <= percent.step * 0.5 + 1e-9 }
    }

    private mutating func gather() {
        for (place, rests) in workings.rests {
            let finding = workings.findings[place]
            if finding.verdict == .holds { held.formUnion(rests) }
            if finding.verdict != .ask { settled.formUnion(rests) }
            if finding.verdict == .broken { for index in rests { accused[index] = (place, parts(rests, finding)) } }
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

    /// What a finding rests on beside the number that it states.
    private func parts(_ rests: [Int], _ finding: AuditFinding) -> Set<Int> {
        Set(rests.filter { finding.kind != .sum || !workings.isWritten($0, finding.stated) })
    }

    /// A count of two digits or more of which nothing is known.
    private func isSuspect(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let isNet = quantity.isMoved && quantity.isExact && workings.has(FlowWords.net, in: quantity.before)
        return (isValue(index) || isNet) && quantity.value / quantity.step >= 10 && !settled.contains(index)
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
        let computed = vote.kind == .sum ? terms(of: vote) : share(of: vote)
        return AuditFinding(
            vote.kind, .broken, (vote.stated + vote.places).sorted().map(reader.passage), of: reader.prose,
            stated: stated, computed: computed, sure: 0.75,
            explanation: ExplanationWords.percent(computed, stated, says))
    }

    /// 31+18-22=27, those that are taken away last.
    private func terms(of vote: Vote) -> String {
        let given = vote.places.filter { !vote.taken.contains($0) }.map { reader.quantities[$0].value }
        let taken = vote.taken.map { reader.quantities[$0].value }
        return given.map { Figures.text($0) }.joined(separator: "+") + taken.map { "-" + Figures.text($0) }.joined()
            + "=" + Figures.text(given.reduce(0, +) - taken.reduce(0, +))
    }

    private func share(of vote: Vote) -> String {
        Figures.share(reader.quantities[vote.places[1]].value, of: reader.quantities[vote.places[0]].value)
    }

    /// The number as it should have been written, in its own unit.
    private func meant(_ found: Hypothesis) -> String {
        let quantity = reader.quantities[found.index]
        return Figures.text(found.value / max(quantity.unit.worth, 1e-9))
    }
}
