import Bureau
import Declarations

/// A dispute's way through the house, step by step.
extension Chronicle {
    /// A dispute as it is written down: whose it is, where it stands in the script, and the last moment so far.
    struct Course {
        var file: CaseFile
        var ref = Ref<Dispute>(0)
        var hand: Script.Hand
        var clerk: Script.Hand
        var at: Moment

        /// The next moment on a day, or a little later where that day is past.
        mutating func move(to day: Day) -> Moment {
            at = Days.moment(day, after: at, &file.chance)
            return at
        }
    }

    mutating func write(_ matter: Matter, to script: inout Script) {
        var file = CaseFile(matter, town, seed: seed)
        for _ in 0..<5 where file.dispute.brief == lastBrief { file.tell() }
        lastBrief = file.dispute.brief
        let hand = Script.Hand(unit: file.org.unit, account: file.mediators.first?.account ?? file.org.clerk)
        let clerk = Script.Hand(unit: file.org.unit, account: file.org.clerk)
        let at = receivedAt(matter, &file.chance)
        var course = Course(file: file, hand: hand, clerk: clerk, at: at)
        guard at <= Days.standing else { return }
        receive(&course, &script)
        guard let acceptedOn = matter.acceptedOn else { return refer(&course, &script) }
        script.step(
            "accept", course.ref, at: course.move(to: acceptedOn), by: hand, [Setting(\Dispute.acceptedOn, acceptedOn)])
        alarms.raise(over: matter, course.ref, after: course.at, &script)
        guard let concludedOn = matter.concludedOn else { return }
        if matter.result != .withdrawn || course.file.chance.happens(60) {
            script.step("mediate", course.ref, at: course.move(to: begins(&course, acceptedOn, concludedOn)), by: hand)
        }
        sit(&course, acceptedOn, concludedOn, &script)
        switch matter.result {
        case .agreed: agree(&course, on: concludedOn, &script)
        case .failed: end("fail", &course, on: concludedOn, &script)
        case .withdrawn: end("withdraw", &course, on: concludedOn, &script)
        case .transferred: end("transfer", &course, on: concludedOn, &script)
        case nil: break
        }
    }

    /// Mediation begins at once, or on the next day when there is time.
    private func begins(_ course: inout Course, _ acceptedOn: Day, _ concludedOn: Day) -> Day {
        concludedOn > acceptedOn && course.file.chance.happens(45) ? acceptedOn + 1 : acceptedOn
    }

    /// After the visit and the screening that it came from.
    private func receivedAt(_ matter: Matter, _ chance: inout Chance) -> Moment {
        let before = visits[matter.number]?.first { $0.opened }?.at ?? matter.screening.map { screenings[$0].at }
        let day = chance.happens(95) ? matter.receivedOn : matter.receivedOn + chance.within(1...2)
        return before.map { Days.moment(day, after: $0, &chance) } ?? Days.moment(day, &chance)
    }

    private func refer(_ course: inout Course, _ script: inout Script) {
        let reason = course.file.chance.one(
            of: [
                ReferralReason.outsideScope: 34, .partyRefuses: 40, .alreadyBeforeCourt: 14, .otherOrganisation: 12,
            ])
        let day = course.file.matter.receivedOn + course.file.chance.below(3)
        script.step(
            "refer", course.ref, at: course.move(to: day), by: course.hand,
            [
                Setting(\Dispute.referralReason, reason),
                Setting(\Dispute.referredTo, course.file.chance.one(of: CaseWords.opinion)),
            ])
    }

    /// Simple disputes are settled at the door; others sit down once or more, the last time on the last day.
    private func sit(_ course: inout Course, _ first: Day, _ last: Day, _ script: inout Script) {
        let matter = course.file.matter
        guard matter.difficulty != .simple, matter.result != .withdrawn else { return }
        var days = [last]
        if last - first > 2 { days.insert(first + course.file.chance.below(2), at: 0) }
        if last - first > 12 { days.insert(first + course.file.chance.within(3...last - first - 3), at: 1) }
        for day in days {
            var sitting = Sitting()
            sitting.dispute = course.ref
            sitting.heldOn = day
            sitting.venue = course.file.chance.one(of: CaseWords.venues)
            sitting.minutes = course.file.chance.one(
                of: matter.result == .failed ? CaseWords.failed : CaseWords.minutes)
            script.line(sitting, at: course.move(to: day), by: course.hand)
        }
    }

    private func end(_ step: String, _ course: inout Course, on day: Day, _ script: inout Script) {
        var sets = [Setting(\Dispute.concludedOn, day)]
        if step == "transfer" {
            sets.append(Setting(\Dispute.referredTo, course.file.chance.one(of: CaseWords.opinion)))
        }
        script.step(step, course.ref, at: course.move(to: day), by: course.hand, sets)
        if step == "fail" { escalate(course, after: day, &script) }
        fileAway(&course, after: day, &script)
    }

    /// A few that failed went on to do harm; none of them in the months of the summary.
    private func escalate(_ course: Course, after day: Day, _ script: inout Script) {
        var chance = course.file.chance
        let occurredOn = day + chance.within(1...12)
        guard chance.happens(4), !Targets.summary.contains(occurredOn) else { return }
        let (kind, account) = CaseWords.escalations[chance.below(CaseWords.escalations.count)]
        var escalation = Escalation()
        escalation.dispute = course.ref
        escalation.kind = kind
        escalation.occurredOn = occurredOn
        escalation.persons = chance.within(1...4)
        escalation.account = account
        script.line(escalation, at: Days.moment(occurredOn + 1, &chance), by: course.clerk)
    }

    /// Nearly every file is closed in the end; with a broken agreement it often stays open.
    func fileAway(_ course: inout Course, after day: Day, percent: Double = 95, _ script: inout Script) {
        guard course.file.chance.happens(percent) else { return }
        let filed = Days.working(day + course.file.chance.within(1...24))
        script.step("file", course.ref, at: course.move(to: filed), by: course.clerk)
    }
}
