import Bureau
import Declarations

/// From the agreement to the file.
extension AidCaseWriter {
    func handle(_ assigned: Day, _ course: inout Course, _ script: inout Script) {
        if course.chance.happens(1.6) {
            return terminate(assigned + course.chance.within(3...20), &course, &script)
        }
        let agreed = Days.working(assigned + course.chance.within(1...5))
        script.step(
            "begin", course.ref, at: course.move(to: agreed), by: clerk,
            [
                Setting(\AidCase.agreementOn, Optional(agreed)),
                Setting(\AidCase.proceedings, Optional(proceedings(&course))),
            ])
        let length = course.aid.nature == .criminal ? course.chance.within(24...96) : course.chance.within(34...170)
        let ended = Days.working(agreed + length)
        if course.aid.mode == .litigation && course.chance.happens(18) {
            hear(agreed, before: ended, &course, &script)
        }
        conclude(ended, &course, &script)
    }

    private func terminate(_ day: Day, _ course: inout Course, _ script: inout Script) {
        let day = Days.working(day)
        script.step(
            "terminate", course.ref, at: course.move(to: day), by: reviewer,
            [
                Setting(\AidCase.endedOn, Optional(day)),
                Setting(
                    \AidCase.termination, Optional(course.chance.one(of: [.ownCounsel: 46, .request: 38, .ended: 16]))),
            ])
    }

    private func proceedings(_ course: inout Course) -> AidProceedings {
        switch (course.aid.nature, course.aid.mode) {
        case (.criminal, _):
            course.chance.one(of: [.investigation: 26, .prosecutionReview: 24, .firstInstance: 46, .secondInstance: 4])
        case (.administrative, _): .reconsideration
        case (_, .labourArbitration): .arbitration
        case (_, .nonLitigation): .mediation
        default: course.chance.one(of: [.firstInstance: 88, .secondInstance: 8, .enforcement: 4])
        }
    }

    /// A hearing, never on a day on which the lawyer is on duty; those to come are set some weeks ahead.
    private func hear(_ agreed: Day, before ended: Day, _ course: inout Course, _ script: inout Script) {
        guard ended - agreed > 20 else { return }
        var day = Days.working(agreed + course.chance.within(8...ended - agreed - 8))
        let lawyer = course.lawyer?.ref.id ?? 0
        while stations.onDuty.contains(Stations.Duty(lawyer: lawyer, day: day)) { day = Days.working(day + 1) }
        guard day < ended else { return }
        var hearing = AidHearing()
        hearing.aidCase = course.ref
        hearing.plannedOn = day
        hearing.venue = course.chance.one(of: AidWords.venues)
        guard day >= Days.standing.day else {
            hearing.heldOn = day
            hearing.note = course.chance.one(of: AidWords.hearings)
            return script.line(hearing, at: Moment(day, hour: 17, minute: 20) + course.chance.below(900), by: clerk)
        }
        let set = Days.working(max(agreed, day - 16))
        script.line(hearing, at: Days.moment(set, after: course.at, &course.chance), by: clerk)
    }

    private func conclude(_ ended: Day, _ course: inout Course, _ script: inout Script) {
        let result = result(&course)
        let isPaid = ![.lost, .withdrawn, .opinionFull, .opinionPartial, .opinionNone].contains(result)
        let yuan = isPaid ? course.chance.within(12...420) * 200 : 0
        script.step(
            "conclude", course.ref, at: course.move(to: ended), by: clerk,
            [
                Setting(\AidCase.endedOn, Optional(ended)), Setting(\AidCase.result, Optional(result)),
                Setting(\AidCase.amount, Money(yuan: Int64(yuan))),
            ])
        let returned = Days.working(
            ended + (course.chance.happens(3) ? course.chance.within(32...41) : 6 + course.chance.below(20)))
        guard returned < Days.standing.day else { return }
        var sets = [Setting(\AidCase.fileReturnedOn, Optional(returned))]
        if course.chance.happens(64) {
            sets.append(Setting(\AidCase.rating, Optional(course.chance.one(of: [.good: 86, .fair: 12, .poor: 2]))))
        }
        script.step("file", course.ref, at: course.move(to: returned), by: clerk, sets)
        checkFile(returned, course, &script)
        if course.lawyer != nil && course.chance.happens(22) { pay(returned, &course, &script) }
        if course.chance.happens(6) { check(returned, &course, &script) }
    }

    /// The file is checked within three weeks; the newest ones are not yet.
    private func checkFile(_ returned: Day, _ course: Course, _ script: inout Script) {
        let day = Days.working(returned + 8 + Int(course.ref.id % 13))
        guard day < Days.standing.day else { return }
        var chance = course.chance
        script.step(
            "check_file", course.ref, at: Days.moment(day, after: course.at, &chance), by: clerk,
            [Setting(\AidCase.fileCheckedOn, Optional(day))])
    }

    private func result(_ course: inout Course) -> AidResult {
        if course.aid.nature == .criminal {
            return course.chance.one(of: [.opinionFull: 31, .opinionPartial: 55, .opinionNone: 14])
        }
        switch course.aid.mode {
        case .labourArbitration: return course.chance.one(of: [.award: 46, .settledMediation: 46, .withdrawn: 8])
        case .nonLitigation: return course.chance.one(of: [.settled: 60, .settledMediation: 40])
        default:
            return course.chance.one(of: [.won: 38, .partlyWon: 17, .settledMediation: 34, .withdrawn: 6, .lost: 5])
        }
    }

    /// Computed when the file is back, approved by another within two weeks, paid in the next month.
    private func pay(_ returned: Day, _ course: inout Course, _ script: inout Script) {
        var subsidy = AidSubsidy()
        subsidy.aidCase = course.ref
        subsidy.amount = Money(yuan: course.aid.mode == .litigation ? 1_500 : 1_000)
        subsidy.computedOn = returned
        let ref = script.record(subsidy, at: course.move(to: returned), by: clerk)
        let approved = Days.working(returned + course.chance.within(4...12))
        script.step(
            "approve", ref, at: course.move(to: approved), by: reviewer,
            [Setting(\AidSubsidy.approvedOn, Optional(approved))])
        let paid = Days.working(approved.lastOfMonth + course.chance.within(5...12))
        script.step(
            "pay", ref, at: course.move(to: paid), by: clerk, [Setting(\AidSubsidy.paidOn, Optional(paid))])
        guard course.chance.happens(3) else { return }
        let reversed = Days.working(paid + 9)
        script.step(
            "reverse", ref, at: course.move(to: reversed), by: reviewer,
            [
                Setting(\AidSubsidy.reversedOn, Optional(reversed)),
                Setting(\AidSubsidy.note, Optional(AidWords.reversed)),
            ])
    }

    private func check(_ returned: Day, _ course: inout Course, _ script: inout Script) {
        let day = Days.working(returned + course.chance.within(8...30))
        var check = AidQualityCheck()
        check.aidCase = course.ref
        check.tool = course.chance.one(of: [.fileReview: 52, .callback: 36, .peerReview: 12])
        check.checkedOn = day
        check.grade = course.chance.one(of: [.excellent: 34, .good: 48, .pass: 16, .fail: 2])
        check.score =
            switch check.grade {
            case .excellent: course.chance.within(90...98)
            case .good: course.chance.within(80...89)
            case .pass: course.chance.within(62...79)
            case .fail: course.chance.within(45...58)
            }
        script.line(check, at: Moment(day, hour: 15) + course.chance.below(5_000), by: reviewer)
    }
}
