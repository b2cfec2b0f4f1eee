/// What somebody who knows the work would ask about; never an accusation.
struct DomainCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    mutating func run() {
        for index in reader.quantities.indices where reader.quantities[index].isCount {
            notAccepted(index)
        }
        for sentence in reader.sentences where sentence.quantities.count > 1 {
            pairs(in: sentence)
            doings(in: sentence)
        }
    }

    /// 不予受理 within 审结: an application refused was never accepted.
    private mutating func notAccepted(_ index: Int) {
        let quantity = reader.quantities[index]
        guard quantity.value > 0, workings.has(ExplanationWords.notAccepted, in: quantity.before) else {
            return
        }
        let sentence = reader.sentences[quantity.sentence]
        let earlier = sentence.quantities.lowerBound..<index
        let whole =
            workings.whole[index] >= 0
            ? workings.whole[index]
            : earlier.last {
                [.conclude, .accept].contains(reader.quantities[$0].verb) && workings.areAlike($0, index)
            }
        guard let whole else { return }
        let verb = reader.quantities[whole].verb
        let isApplied = workings.has(ExplanationWords.applied, in: reader.quantities[whole].before)
        if isApplied, !workings.has(ExplanationWords.accepted, in: reader.quantities[whole].before) { return }
        guard verb == .conclude || verb == .accept || verb == .handle else { return }
        workings.add(
            .domain, .ask, [whole, index], stated: reader.written(index), computed: reader.written(whole),
            sure: 0.7,
            ExplanationWords.refusedWithin)
    }

    private func isAccepted(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return (quantity.verb == .accept || quantity.verb == .handle) && workings.whole[index] < 0
            && quantity.role.isDisjoint(with: [.among, .earlier, .plan])
    }

    /// 3939批次10191人: more groups than people, more people than visits?
    private mutating func pairs(in sentence: Sentence) {
        for index in sentence.quantities.dropFirst() {
            let one = reader.quantities[index - 1]
            let two = reader.quantities[index]
            guard one.after.isEmpty || one.after.count <= 1, two.before.count <= 2, one.isCount,
                two.isCount
            else {
                continue
            }
            let isGroups =
                one.unit.family == .groups && (two.unit.family == .people || two.unit.family == .visits)
            let isPeople = one.unit.family == .people && two.unit.family == .visits
            guard isGroups || isPeople, one.value > two.value else { continue }
            workings.add(
                .domain, .ask, [index - 1, index], stated: reader.written(index - 1),
                computed: reader.written(index),
                sure: 0.6, isGroups ? ExplanationWords.groupsOverPeople : ExplanationWords.peopleOverVisits)
        }
    }

    /// More concluded than accepted, and thousands of successes without one failure.
    private mutating func doings(in sentence: Sentence) {
        let counts = sentence.quantities.filter {
            reader.quantities[$0].isCount && reader.quantities[$0].isExact
        }
        for (place, accepted) in counts.enumerated() where isAccepted(accepted) {
            for done in counts[(place + 1)...].prefix(4) where workings.areAlike(accepted, done) {
                let verb = reader.quantities[done].verb
                guard verb == .conclude || verb == .succeed,
                    workings.whole[done] != accepted || verb == .succeed
                else {
                    continue
                }
                let one = reader.quantities[accepted].value
                let two = reader.quantities[done].value
                if two > one, reader.quantities[accepted].verb == .accept,
                    !workings.has(ExplanationWords.carriedIn, in: sentence.range)
                {
                    workings.add(
                        .domain, .ask, [accepted, done], stated: reader.written(done),
                        computed: reader.written(accepted),
                        sure: 0.6, ExplanationWords.moreThanAccepted)
                } else if two == one, two >= 1000, verb == .succeed {
                    workings.add(
                        .domain, .ask, [accepted, done], stated: reader.written(done),
                        computed: reader.written(accepted),
                        sure: 0.5, ExplanationWords.allSucceeded)
                }
                return
            }
        }
    }
}
