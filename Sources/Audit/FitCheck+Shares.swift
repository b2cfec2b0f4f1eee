/// Shares in a row are of one whole: 121人，占27.8%；79人，占18.9%；67人，占15.4%: what fits another whole alone is wrong.
extension FitCheck {
    mutating func shares() {
        var rows: [Int: [(finding: Int, places: [Int])]] = [:]
        for rest in heldShares where isPlainShare(rest.places) {
            rows[reader.quantities[rest.places[2]].sentence, default: []].append(rest)
        }
        for (_, row) in rows.sorted(by: { $0.key < $1.key }) where row.count > 2 { judge(row) }
    }

    /// Rates that hold of one part and one whole, with the whole, the part and the rate.
    var heldShares: [(finding: Int, places: [Int])] {
        workings.rests.filter {
            workings.findings[$0.finding].kind == .percent && workings.findings[$0.finding].verdict == .holds
                && $0.places.count == 3
        }
    }

    /// Right behind its part, without a name for the whole.
    private func isPlainShare(_ places: [Int]) -> Bool {
        let percent = reader.quantities[places[2]]
        return places[1] == places[2] - 1 && percent.role.contains(.share) && percent.step < 1
            && workings.nameOfWhole(of: places[2]).isEmpty && isValue(places[0])
    }

    private mutating func judge(_ row: [(finding: Int, places: [Int])]) {
        let wholes = Dictionary(grouping: row) { reader.quantities[$0.places[0]].value }
        guard wholes.count > 1, let most = wholes.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }),
            most.value.count * 2 > row.count, most.value.count > 1, let whole = most.value.first?.places[0]
        else { return }
        for (finding, places) in row where reader.quantities[places[0]].value != most.key {
            let (part, percent) = (reader.quantities[places[1]], reader.quantities[places[2]])
            guard workings.areAlike(whole, places[1]), workings.whole[places[1]] != places[0],
                part.unit.id == reader.quantities[most.value[0].places[1]].unit.id, part.value < most.key
            else { continue }
            let exact = part.value / most.key * 100
            guard abs(exact - percent.value) >= percent.step else { continue }
            let computed = Figures.share(part.value, of: most.key)
            let stated = reader.written(places[2])
            workings.replace(
                finding,
                with: AuditFinding(
                    .percent, .broken, [whole, places[1], places[2]].map(reader.passage), of: reader.prose,
                    stated: stated, computed: computed, sure: 0.7,
                    explanation: ExplanationWords.percent(computed, stated, ExplanationWords.percentWrong)))
        }
    }
}
