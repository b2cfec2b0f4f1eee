/// A count that is spoken of again: 全年审结352件 … 对审结的352件案件逐件回头看.
extension ContradictionCheck {
    mutating func referredTo() {
        for index in reader.quantities.indices {
            guard let verb = verbReferred(before: index) else { continue }
            let quantity = reader.quantities[index]
            if quantity.isPeriodOwn, quantity.period.year != 0 { continue }
            let known = (max(0, index - 80)..<index).filter { isDone(verb, $0, like: quantity) }
            let isSaid = known.contains { reader.quantities[$0].bounds.meets(quantity.bounds) }
            guard !isSaid, !known.isEmpty,
                let other = known.last(where: { reader.quantities[$0].value.isTurned(of: quantity.value) })
            else { continue }
            workings.add(
                .contradiction, .broken, [other, index], stated: reader.written(index),
                computed: reader.written(other), sure: 0.75,
                ExplanationWords.saidDifferently(reader.written(other), reader.written(index)))
        }
    }

    /// 审结的325件: what was done, right before 的 and the number.
    private func verbReferred(before index: Int) -> [UInt32]? {
        let quantity = reader.quantities[index]
        let of = quantity.range.lowerBound - 1
        guard quantity.isCount, quantity.isExact, quantity.value >= 10, of > 0,
            reader.prose.scalars[of] == ListWords.of, quantity.role.isDisjoint(with: [.earlier, .comparing, .plan])
        else { return nil }
        let token = reader.tokens[quantity.clauseToken..<quantity.token].last { $0.end == of }
        guard let token, reader.word(token).map({ $0.verb != .none }) == true else { return nil }
        return Array(reader.prose.scalars[token.start..<token.end])
    }

    /// A count of the same doing and unit, plainly said.
    private func isDone(_ verb: [UInt32], _ place: Int, like quantity: Quantity) -> Bool {
        let other = reader.quantities[place]
        return other.isCount && other.isExact && other.unit.id == quantity.unit.id
            && !other.period.differs(from: quantity.period)
            && other.role.isDisjoint(with: [.earlier, .plan, .denied])
            && reader.prose.scalars[reader.prose.trimmed(other.before)].suffix(verb.count).elementsEqual(verb)
    }
}
