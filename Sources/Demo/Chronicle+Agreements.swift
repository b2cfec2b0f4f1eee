import Bureau
import Declarations

/// What follows when the parties agree.
extension Chronicle {
    mutating func agree(_ course: inout Course, on day: Day, _ script: inout Script) {
        let matter = course.file.matter
        let isOral = matter.difficulty == .simple || (matter.difficulty == .ordinary && course.file.chance.happens(30))
        script.step(
            "succeed", course.ref, at: course.move(to: day), by: course.hand,
            [
                Setting(\Dispute.concludedOn, day),
                Setting(\Dispute.agreementForm, isOral ? AgreementForm.oral : .written),
            ])
        writeDown(&course, on: day, isOral: isOral, &script)
        if !isOral { confirm(course, &script) }
        perform(&course, agreedOn: day, &script)
        visitAgain(course, &script)
    }

    private mutating func writeDown(_ course: inout Course, on day: Day, isOral: Bool, _ script: inout Script) {
        var agreement = Agreement()
        agreement.dispute = course.ref
        if !isOral {
            agreements[day.year, default: 0] += 1
            agreement.documentNumber = CaseWords.agreement(agreements[day.year, default: 0], year: day.year)
        }
        agreement.terms = course.file.terms()
        agreement.effectiveOn = day
        agreement.performBy = course.file.performBy
        script.line(agreement, at: course.at, by: course.hand)
    }

    private func perform(_ course: inout Course, agreedOn day: Day, _ script: inout Script) {
        guard let performBy = course.file.performBy else {
            return perform(.onSpot, &course, on: day, &script)
        }
        if course.file.chance.happens(2) {
            let how = course.file.chance.happens(70) ? Performance.defaulted : .sued
            let found = Days.working(performBy + course.file.chance.within(3...15))
            script.step(
                "default", course.ref, at: course.move(to: found), by: course.hand,
                [Setting(\Dispute.performance, how)])
            return fileAway(&course, after: found, percent: 70, &script)
        }
        let isLate = course.file.chance.happens(6)
        let performed =
            isLate
            ? performBy + course.file.chance.within(1...20) : day + course.file.chance.within(1...performBy - day)
        perform(.performed, &course, on: performed, &script)
    }

    private func perform(_ how: Performance, _ course: inout Course, on day: Day, _ script: inout Script) {
        script.step(
            "perform", course.ref, at: course.move(to: day), by: course.hand,
            [Setting(\Dispute.performance, how), Setting(\Dispute.performedOn, day)])
        fileAway(&course, after: day, &script)
    }

    /// Three in ten are asked afterwards, mostly by telephone.
    private func visitAgain(_ course: Course, _ script: inout Script) {
        var chance = course.file.chance
        guard let concludedOn = course.file.matter.concludedOn, chance.happens(28) else { return }
        var visit = ReturnVisit()
        visit.dispute = course.ref
        visit.visitedOn = Days.working(concludedOn + chance.within(7...38))
        visit.mode = chance.one(of: [.phone: 64, .inPerson: 32, .online: 4])
        let isWell = chance.happens(97)
        visit.satisfaction = isWell ? chance.one(of: [.satisfied: 84, .fair: 12, .notAnswered: 4]) : .dissatisfied
        visit.account = chance.one(of: isWell ? CaseWords.performed : CaseWords.doubtful)
        script.line(visit, at: Days.moment(visit.visitedOn, &chance), by: course.hand)
    }

    /// Some written agreements over money go to the court within thirty days (人民调解法 第三十三条).
    private mutating func confirm(_ course: Course, _ script: inout Script) {
        var chance = course.file.chance
        let dispute = course.file.dispute
        guard dispute.amount >= Money(yuan: 8_000), dispute.kind != .family, chance.happens(11),
            let concludedOn = course.file.matter.concludedOn
        else { return }
        var confirmation = JudicialConfirmation()
        confirmation.dispute = course.ref
        confirmation.court = town.court
        confirmation.effectiveOn = concludedOn
        confirmation.appliedOn = min(Days.working(concludedOn + chance.within(1...22)), concludedOn + 30)
        let applied = Days.moment(confirmation.appliedOn, &chance)
        let ref = script.record(confirmation, at: applied, by: course.hand)
        let decidedOn = Days.working(confirmation.appliedOn + chance.within(5...17))
        let decided = Days.moment(decidedOn, after: applied, &chance)
        if chance.happens(5) { return script.step("withdraw", ref, at: decided, by: course.hand) }
        dockets[decidedOn.year, default: 0] += 1
        let docket = CaseWords.docket(dockets[decidedOn.year, default: 0] * 3 + 11, year: decidedOn.year)
        script.step(
            chance.happens(96) ? "confirm" : "refuse", ref, at: decided, by: course.hand,
            [Setting(\JudicialConfirmation.docket, docket), Setting(\JudicialConfirmation.decidedOn, decidedOn)])
    }
}
