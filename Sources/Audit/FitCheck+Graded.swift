/// 抽取案卷330册。…优秀127册、合格168册、不合格53册，优秀占38.5%: grades that leave nothing over, of a whole that a printed share has named.
extension FitCheck {
    mutating func graded() {
        for (_, places) in heldShares {
            let (whole, part) = (places[0], places[1])
            let grades = grades(with: part)
            let sum = grades.reduce(0) { $0 + reader.quantities[$1].value }
            guard grades.count > 2, whole < grades[0], !grades.contains(where: summed.contains),
                isValue(whole), reader.quantities[whole].isExact, workings.areAlike(whole, part),
                reader.quantities[whole].value != sum,
                !near(part, back: 40).contains(where: { reader.quantities[$0].value == sum })
            else { continue }
            accuse(whole, grades)
        }
    }

    /// The counts of a sentence that are grades of one closed set, each once.
    private func grades(with part: Int) -> [Int] {
        let set = reader.quantities[part].set
        guard set != 0, set <= SetWords.closedCount else { return [] }
        let grades = reader.sentences[reader.quantities[part].sentence].quantities.filter {
            isValue($0) && reader.quantities[$0].set == set && reader.quantities[$0].isExact
                && reader.quantities[$0].unit.id == reader.quantities[part].unit.id
        }
        let members = Set(grades.map { reader.quantities[$0].member })
        return grades.contains(part) && members.count == grades.count ? grades : []
    }
}
