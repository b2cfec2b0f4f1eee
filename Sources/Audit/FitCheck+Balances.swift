/// What was there, came, went and is left, where only the first and the last are told by words, and the count that came
/// may stand some sentences before.
extension FitCheck {
    mutating func balances() {
        for closing in reader.quantities.indices where isClosing(closing) {
            let range = max(0, closing - 8)..<closing
            guard let opening = range.last(where: { isOpening($0, closing) }) else { continue }
            let between = ((opening + 1)..<closing).filter { isOfFlow($0, closing) }
            if balance(opening, between, closing) { continue }
            if joined(opening, between, closing) { continue }
        }
    }

    private func isOfFlow(_ place: Int, _ closing: Int) -> Bool {
        let quantity = reader.quantities[place]
        return isValue(place) && quantity.isExact && workings.areAlike(place, closing)
            && quantity.role.isDisjoint(with: [.plan, .earlier])
    }

    /// 年末未结44件: told as what is left, and nothing known of it.
    private func isClosing(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return isValue(index) && quantity.isExact && quantity.value >= 10 && !isInFlow(index)
            && workings.has(FlowWords.left, in: quantity.before)
            && !workings.has(FlowWords.opening, in: quantity.before)
    }

    private func isOpening(_ place: Int, _ closing: Int) -> Bool {
        let quantity = reader.quantities[place]
        return isValue(place) && quantity.isExact && workings.areAlike(place, closing)
            && quantity.paragraph == reader.quantities[closing].paragraph
            && reader.quantities[closing].sentence - quantity.sentence <= 1
            && workings.has(FlowWords.opening, in: quantity.before)
    }

    /// Whether a count is the end of a flow already.
    private func isInFlow(_ index: Int) -> Bool {
        flows.contains(index)
    }

    /// 年初28人，接了11人，解了8人，现在31人: first what came, then what went.
    private mutating func balance(_ opening: Int, _ between: [Int], _ closing: Int) -> Bool {
        guard between.count > 1, between.count < 6 else { return false }
        let due = reader.quantities[closing].value
        for split in 1..<between.count {
            let came = total(between[..<split])
            let went = total(between[split...])
            if reader.quantities[opening].value + came - went == due {
                say([opening] + between[..<split], Array(between[split...]), closing)
                return true
            }
        }
        return false
    }

    /// 受理229件，上年结转18件，审结203件，年末未结44件: what came stands before what was there.
    private mutating func joined(_ opening: Int, _ between: [Int], _ closing: Int) -> Bool {
        if between.isEmpty { return joinedOnly(opening, closing) }
        guard between.count < 5 else { return false }
        let due = reader.quantities[closing].value - reader.quantities[opening].value + total(between[...])
        let came = (max(0, opening - (due >= 100 ? 40 : 12))..<opening).last {
            isOfFlow($0, closing) && reader.quantities[$0].value == due
                && reader.quantities[closing].section == reader.quantities[$0].section
        }
        guard let came, due >= 20 else { return false }
        say([came, opening], between, closing)
        return true
    }

    /// 新培训60人，连同原有的132人，现有192人: nobody went.
    private mutating func joinedOnly(_ opening: Int, _ closing: Int) -> Bool {
        guard opening > 0, closing == opening + 1, isOfFlow(opening - 1, closing),
            reader.quantities[opening - 1].sentence == reader.quantities[closing].sentence,
            workings.has(FlowWords.together, in: reader.quantities[opening].before),
            total([opening - 1, opening]) == reader.quantities[closing].value
        else { return false }
        say([opening - 1, opening], [], closing)
        return true
    }

    private func total(_ places: ArraySlice<Int>) -> Double { places.reduce(0) { $0 + reader.quantities[$1].value } }

    private mutating func say(_ coming: [Int], _ going: [Int], _ closing: Int) {
        let sum = total(coming[...]) - total(going[...])
        let computed =
            coming.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
            + going.map { "-" + Figures.text(reader.quantities[$0].value) }.joined() + "=" + Figures.text(sum)
        flows.insert(closing)
        workings.add(
            .sum, .holds, (coming + going + [closing]).sorted(), stated: reader.written(closing), computed: computed,
            sure: 0.7, ExplanationWords.flow(computed, reader.written(closing), ExplanationWords.flowHolds))
    }
}
