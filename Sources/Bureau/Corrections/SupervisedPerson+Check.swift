public import Declarations

/// What the file of a supervised person may not contradict in itself.
extension SupervisedPerson {
    static func faultsOfSentence(_ person: SupervisedPerson) -> [Fault] {
        var faults: [Fault] = []
        let kind = person.category.label
        let why = Label("类别为\(kind.zh)", "for: \(kind.en)")
        if person.category == .suspended && person.probationMonths == nil {
            faults.append(missing(\.probationMonths, why))
        }
        if person.category != .suspended && person.probationMonths != nil {
            faults.append(needless(\.probationMonths, why))
        }
        if person.category == .outsidePrison && person.outsideGround == nil {
            faults.append(missing(\.outsideGround, why))
        }
        if person.category != .outsidePrison && person.outsideGround != nil {
            faults.append(needless(\.outsideGround, why))
        }
        if person.servesRest && person.sentenceFrom == nil {
            faults.append(missing(\.sentenceFrom, why))
        }
        if (person.category == .control) != (person.penalty == .control) {
            faults.append(wrong(\.penalty, person.penalty, Label("与类别不符", "does not fit the category")))
        }
        if person.sentenceMonths < 1 && person.penalty != .life && person.penalty != .deathSuspended {
            faults.append(wrong(\.sentenceMonths, person.sentenceMonths, Label("须填写刑期", "the sentence must be given")))
        }
        return faults
    }

    /// The term on file against the one that the judgment gives.
    static func faultsOfTerm(_ person: SupervisedPerson) -> [Fault] {
        guard let reckoned = person.reckonedTerm else { return [] }
        var faults: [Fault] = []
        if let from = person.termFrom, from != reckoned.from {
            faults.append(
                wrong(
                    \.termFrom, from,
                    Label("与生效日期 \(reckoned.from) 不符", "is not the day of effect, \(reckoned.from)")))
        }
        guard let until = person.termTo else { return faults }
        let isWrong = person.category == .outsidePrison ? until > reckoned.to : until != reckoned.to
        if isWrong {
            faults.append(
                wrong(
                    \.termTo, until,
                    Label("按裁判计算应为 \(reckoned.to)", "by the judgment the term ends on \(reckoned.to)")))
        }
        return faults
    }

    static func faultsOfCourse(_ person: SupervisedPerson) -> [Fault] {
        var faults: [Fault] = []
        if person.isMinor && !person.isSeparate {
            let why = Label("犯罪时未成年的须单独管理", "a minor at the offence is handled separately")
            faults.append(wrong(\.isSeparate, person.isSeparate, why))
        }
        if person.intake == .movedIn && person.movedFrom == nil {
            faults.append(missing(\.movedFrom, Label("由外地转入", "when somebody moved in")))
        }
        if (person.reoffendedOn == nil) != (person.reoffence == nil) {
            let why = Label("有再犯罪", "when somebody offended again")
            faults.append(person.reoffence == nil ? missing(\.reoffence, why) : missing(\.reoffendedOn, why))
        }
        if (person.endedOn == nil) != (person.endKind == nil) {
            let why = Label("已解除或终止", "when supervision has ended")
            faults.append(person.endKind == nil ? missing(\.endKind, why) : missing(\.endedOn, why))
        }
        if person.endKind == .movedOut && person.movedTo == nil {
            faults.append(missing(\.movedTo, Label("已转出", "when somebody moved out")))
        }
        return faults
    }

    /// Serves what is left of a sentence outside (假释、暂予监外执行).
    public var servesRest: Bool { category == .parole || category == .outsidePrison }

    /// The term as the judgment or decision gives it. Outside prison it may end sooner, so this is the latest end.
    public var reckonedTerm: (from: Day, to: Day)? {
        guard effectiveOn != .notGiven else { return nil }
        switch category {
        case .suspended:
            guard let probationMonths else { return nil }
            return (effectiveOn, effectiveOn.adding(months: probationMonths - commutedMonths) - 1)
        case .control:
            // A day in custody counts for two (刑法 第四十一条).
            return (effectiveOn, effectiveOn.adding(months: sentenceMonths - commutedMonths) - 1 - 2 * detainedDays)
        case .parole, .outsidePrison:
            guard let sentenceFrom, sentenceMonths > 0 else { return nil }
            return (effectiveOn, sentenceFrom.adding(months: sentenceMonths - commutedMonths) - 1)
        }
    }
}
