/// What was left over from before and what came in are what there was to do: 受理187件…连同上年结转31件，共办理218件.
extension FitCheck {
    mutating func carried() {
        for index in reader.quantities.indices.dropFirst(2) where isAll(index) {
            let total = reader.quantities[index]
            let old = index - 1
            let due = total.value - reader.quantities[old].value
            let came = (max(0, index - 12)..<old).reversed().filter {
                isValue($0) && workings.areAlike($0, index) && reader.quantities[$0].isExact
                    && reader.quantities[$0].section == total.section
                    && reader.quantities[$0].role.isDisjoint(with: [.earlier, .plan, .comparing])
            }
            if let new = came.first(where: { reader.quantities[$0].value == due }) {
                add(index, [new, old])
            } else if total.value >= 20,
                let new = came.first(where: { reader.quantities[$0].verb == .accept && isMissed($0, old, index) })
            {
                accuse(index, [new, old])
            }
        }
    }

    /// A total right behind what was left over.
    private func isAll(_ index: Int) -> Bool {
        let (total, old) = (reader.quantities[index], reader.quantities[index - 1])
        return isValue(index) && total.isExact && !total.role.isDisjoint(with: [.total, .sum]) && !held.contains(index)
            && isValue(index - 1) && old.isExact && old.sentence == total.sentence
            && workings.areAlike(index, index - 1)
            && workings.has(ExplanationWords.leftOver, in: old.before) && old.value < total.value
    }

    private func isMissed(_ new: Int, _ old: Int, _ all: Int) -> Bool {
        let sum = reader.quantities[new].value + reader.quantities[old].value
        return workings.isSlip(reader.quantities[all].value, [new, old], sum)
            && abs(sum - reader.quantities[all].value) <= sum * 0.1
    }
}
