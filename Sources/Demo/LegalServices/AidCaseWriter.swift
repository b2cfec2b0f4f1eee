import Bureau
import Declarations

/// Writes one case after another out as events.
struct AidCaseWriter {
    let town: Town
    let bar: Bar
    let stations: Stations
    let seed: UInt64

    /// A case as it is written down, with the last moment so far.
    struct Course {
        var chance: Chance
        var aid = AidCase()
        var ref = Ref<AidCase>(0)
        var at: Moment
        var lawyer: PlannedLawyer?

        mutating func move(to day: Day) -> Moment {
            at = Days.moment(day, after: at, &chance)
            return at
        }
    }

    var clerk: Script.Hand { LegalServices.aidClerk(town) }
    var reviewer: Script.Hand { LegalServices.aidReviewer(town) }

    func write(_ planned: PlannedAid, _ number: Int, to script: inout Script) {
        var chance = Chance(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15, for: "aid case")
        let at = Days.moment(planned.receivedOn, &chance)
        guard at <= Days.standing else { return }
        var course = Course(chance: chance, at: at)
        describe(planned, &course, &script)
        course.ref = script.record(course.aid, at: course.move(to: planned.receivedOn), by: clerk)
        if planned.supplemented { supplement(planned, &course, &script) }
        guard let accepted = planned.acceptedOn else { return leave(planned, &course, &script) }
        accept(accepted, &course, &script)
        decide(accepted, &course, &script)
    }

    private func supplement(_ planned: PlannedAid, _ course: inout Course, _ script: inout Script) {
        let due = planned.receivedOn + 10
        script.step(
            "supplement", course.ref, at: course.move(to: planned.receivedOn), by: clerk,
            [
                Setting(\AidCase.supplementAskedOn, Optional(planned.receivedOn)),
                Setting(\AidCase.supplementDueOn, Optional(due)),
            ])
        guard let accepted = planned.acceptedOn else {
            let day = Days.working(due + 1)
            return script.step(
                "lapse", course.ref, at: course.move(to: day), by: clerk, [Setting(\AidCase.endedOn, Optional(day))])
        }
        script.step(
            "complete", course.ref, at: course.move(to: accepted), by: clerk,
            [Setting(\AidCase.completeOn, Optional(accepted))])
    }

    private func leave(_ planned: PlannedAid, _ course: inout Course, _ script: inout Script) {
        guard !planned.supplemented else { return }
        script.step(
            "pass_on", course.ref, at: course.move(to: planned.receivedOn), by: clerk,
            [
                Setting(\AidCase.endedOn, Optional(planned.receivedOn)),
                Setting(\AidCase.transferredTo, Optional(course.chance.one(of: AidWords.elsewhere))),
            ])
    }

    private func accept(_ day: Day, _ course: inout Course, _ script: inout Script) {
        let isNotice = course.aid.origin == .notifiedDefence
        script.step(
            "accept", course.ref, at: course.move(to: day), by: clerk,
            [
                Setting(\AidCase.acceptedOn, Optional(day)), Setting(\AidCase.completeOn, Optional(day)),
                Setting(
                    \AidCase.hardship,
                    Optional(isNotice ? .notNeeded : course.chance.happens(56) ? .exempt : .certificate)),
            ])
    }

    private func decide(_ accepted: Day, _ course: inout Course, _ script: inout Script) {
        let isNotice = course.aid.origin == .notifiedDefence
        let isLate = !isNotice && course.chance.happens(1.2)
        let days =
            isLate ? course.chance.within(8...11) : isNotice ? course.chance.below(2) : course.chance.within(1...4)
        let day =
            isLate ? Days.working(accepted + days) : min(Days.working(accepted + days), accepted + (isNotice ? 3 : 7))
        guard isNotice || !course.chance.happens(5) else { return refuse(day, &course, &script) }
        script.step(
            "grant", course.ref, at: course.move(to: day), by: reviewer,
            [Setting(\AidCase.decidedOn, Optional(day))])
        // The last ones still wait for their lawyer.
        guard day < Days.standing.day - 3 else { return }
        assign(day, &course, &script)
    }

    private func refuse(_ day: Day, _ course: inout Course, _ script: inout Script) {
        let decision = course.chance.one(of: [AidDecision.refusedMeans: 58, .refusedScope: 36, .refusedOther: 6])
        script.step(
            "refuse", course.ref, at: course.move(to: day), by: reviewer,
            [
                Setting(\AidCase.decision, Optional(decision)), Setting(\AidCase.decidedOn, Optional(day)),
                Setting(\AidCase.decisionNote, AidWords.refusals[decision]),
            ])
        guard course.chance.happens(34) || day > Days.standing.day - 12 else { return }
        let objected = Days.working(day + course.chance.within(2...5))
        script.step(
            "object", course.ref, at: course.move(to: objected), by: clerk,
            [Setting(\AidCase.objectedOn, Optional(objected))])
        guard objected < Days.standing.day - 6 else { return }
        let reviewed = Days.working(objected + course.chance.within(2...4))
        let head = Script.Hand(unit: clerk.unit, account: "bureau-head-02")
        let isReversed = course.chance.happens(34)
        script.step(
            isReversed ? "reverse" : "uphold", course.ref, at: course.move(to: reviewed), by: head,
            [Setting(\AidCase.reviewedOn, Optional(reviewed))])
        if isReversed { assign(reviewed, &course, &script) }
    }

    private func assign(_ granted: Day, _ course: inout Course, _ script: inout Script) {
        let isLate = course.chance.happens(1.5)
        let day = isLate ? Days.working(granted + 5) : granted + course.chance.below(3)
        var sets = [Setting(\AidCase.assignedOn, Optional(day))]
        if course.aid.nature != .criminal && course.chance.happens(18) {
            sets.append(Setting(\AidCase.worker, Optional(course.chance.one(of: bar.workers))))
        } else {
            let lawyer = course.chance.one(of: bar.lawyers)
            course.lawyer = lawyer
            sets += [Setting(\AidCase.lawyer, Optional(lawyer.ref)), Setting(\AidCase.firm, Optional(lawyer.firm))]
            if let against = course.aid.opposingFirm, against == lawyer.firm {
                let other = bar.lawyers.first { $0.firm != against } ?? lawyer
                course.lawyer = other
                sets = [
                    sets[0], Setting(\AidCase.lawyer, Optional(other.ref)),
                    Setting(\AidCase.firm, Optional(other.firm)),
                ]
            }
        }
        script.step("assign", course.ref, at: course.move(to: day), by: clerk, sets)
        handle(day, &course, &script)
    }
}
