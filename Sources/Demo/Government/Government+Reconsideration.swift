import Bureau
import Declarations

/// Cases of reconsideration, by a list of what came when and how it ended.
extension Government {
    /// How an application is to go.
    enum Course {
        case ends(Day, ReconsiderationResult)
        case refused(Day), forwarded(Day), withdrawn(Day)
        /// Still in hand on the day on which the demonstration stands still.
        case open, suspended(Day), extended(Day, until: Day, ends: Day?)
        case supplementing(Day), examining
    }

    mutating func writeReconsideration(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government reconsideration")
        for (received, course) in Government.applications {
            for _ in 0..<scale { write(received, course, &script) }
        }
    }

    private mutating func write(_ received: Day, _ course: Course, _ script: inout Script) {
        let story = ReconsiderationWords.stories[chance.place(in: ReconsiderationWords.weights)]
        var record = ReconsiderationCase()
        record.receivedOn = received
        record.form = chance.one(of: [.written: 60, .post: 34, .oral: 6])
        record.appliedOn = record.form == .post ? received - 2 : received
        record.actKnownOn = record.appliedOn - chance.within(6...50)
        record.cause = story.cause
        record.act = story.acted
        record.actKind = story.act
        record.area = received < "2019-01-01" ? story.areas.old : story.areas.new
        let township = chance.below(subdistricts.count)
        record.respondent = story.byTownship ? subdistricts[township] : body(story.body)
        record.respondentKind = story.byTownship ? .town : .countyDepartment
        if story.byTownship && received > "2019-02-01" { record.batch = ReconsiderationWords.batch }
        var pace = Pace(at: Days.moment(received, &chance))
        guard pace.at <= Days.standing else { return }
        let ref = script.record(record, at: pace.at, by: desk)
        addParties(ref, story, at: pace.at, &script)
        switch course {
        case .refused(let day): refuse(ref, on: day, &pace, &script)
        case .forwarded(let day): forward(ref, on: day, &pace, &script)
        case .withdrawn(let day): withdraw(ref, received, on: day, &pace, &script)
        case .supplementing(let day):
            script.step(
                "ask", ref, at: pace.on(day, &chance), by: desk,
                [Setting(\ReconsiderationCase.supplementAskedOn, day)])
        case .examining: break
        case .ends, .open, .suspended, .extended: hear(ref, story, received, course, &pace, &script)
        }
    }

    private mutating func addParties(
        _ ref: Ref<ReconsiderationCase>, _ story: ReconsiderationStory, at moment: Moment, _ script: inout Script
    ) {
        let applicant = person(aged: 28...66, at: moment + 20, by: desk, &script)
        var party = ReconsiderationParty()
        party.reconsideration = ref
        party.name = applicant.somebody.name
        party.person = applicant.ref
        party.identityNumber = applicant.somebody.identityNumber
        party.phone = applicant.somebody.phone
        party.address = applicant.address
        script.line(party, at: moment + 40, by: desk)
        guard let trade = story.third else { return }
        var third = ReconsiderationParty()
        third.reconsideration = ref
        third.side = .thirdParty
        third.kind = .organisation
        third.name = firm(trade)
        third.joinedOn = moment.day
        script.line(third, at: moment + 60, by: desk)
        note(ref, .thirdPartyAdded, on: moment.day, ReconsiderationWords.addedGround, at: moment + 80, &script)
    }

    private func note(
        _ ref: Ref<ReconsiderationCase>, _ kind: ReconsiderationEventKind, on day: Day, until: Day? = nil,
        _ ground: String?, paper: String? = nil, at moment: Moment, _ script: inout Script
    ) {
        var event = ReconsiderationEvent()
        event.reconsideration = ref
        event.kind = kind
        event.happenedOn = day
        event.until = until
        event.ground = ground
        event.paper = paper
        script.line(event, at: moment, by: desk)
    }

    private mutating func refuse(
        _ ref: Ref<ReconsiderationCase>, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        script.step(
            "refuse", ref, at: pace.on(day, &chance), by: head,
            [
                Setting(\ReconsiderationCase.notAcceptedGround, ReconsiderationRefusalGround.late),
                Setting(\ReconsiderationCase.concludedOn, day), Setting(\ReconsiderationCase.servedOn, day),
                Setting(
                    \ReconsiderationCase.decisionNumber,
                    ReconsiderationWords.refusal(next("refusal \(day.year)"), year: day.year)),
            ])
    }

    private mutating func forward(
        _ ref: Ref<ReconsiderationCase>, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        script.step(
            "forward", ref, at: pace.on(day, &chance), by: desk,
            [
                Setting(\ReconsiderationCase.forwardedTo, body(.land)), Setting(\ReconsiderationCase.concludedOn, day),
            ])
    }

    private mutating func withdraw(
        _ ref: Ref<ReconsiderationCase>, _ received: Day, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let asked = Days.working(received, plus: 3)
        script.step(
            "ask", ref, at: pace.on(asked, &chance), by: desk,
            [Setting(\ReconsiderationCase.supplementAskedOn, asked)])
        note(ref, .correctionRequested, on: asked, nil, at: pace.at + 30, &script)
        script.step(
            "withdraw", ref, at: pace.on(day, &chance), by: desk, [Setting(\ReconsiderationCase.concludedOn, day)])
    }

    /// Accepted within five working days (since receipt), the respondent served within seven, answered within ten days.
    private mutating func hear(
        _ ref: Ref<ReconsiderationCase>, _ story: ReconsiderationStory, _ received: Day, _ course: Course,
        _ pace: inout Pace, _ script: inout Script
    ) {
        let pair = chance.some(2, of: reconsiderers)
        script.step(
            "accept", ref, at: pace.on(Days.working(received, plus: chance.within(1...4)), &chance), by: desk,
            [
                Setting(\ReconsiderationCase.acceptedOn, received), Setting(\ReconsiderationCase.reviewer, pair[0]),
                Setting(\ReconsiderationCase.secondReviewer, pair[1]),
                Setting(\ReconsiderationCase.procedure, ReconsiderationProcedure.ordinary),
            ])
        let served = Days.working(received, plus: 5)
        script.step(
            "notify", ref, at: pace.on(served, &chance), by: desk,
            [Setting(\ReconsiderationCase.servedRespondentOn, served)])
        note(ref, .served, on: served, nil, paper: ReconsiderationWords.servedPaper, at: pace.at + 40, &script)
        let answered = Days.working(served + chance.within(5...9))
        script.step(
            "answer", ref, at: pace.on(answered, &chance), by: desk,
            [Setting(\ReconsiderationCase.answerReceivedOn, answered)])
        switch course {
        case .ends(let day, let result): decide(ref, story, result, on: day, after: answered, &pace, &script)
        case .suspended(let day): suspend(ref, on: day, &pace, &script)
        case .extended(let day, let until, let ends):
            extend(ref, on: day, until: until, &pace, &script)
            if let ends { decide(ref, story, .revoked, on: ends, after: day, &pace, &script) }
        default: break
        }
    }

    private mutating func suspend(
        _ ref: Ref<ReconsiderationCase>, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let ground = ReconsiderationWords.suspensionGround
        script.step(
            "suspend", ref, at: pace.on(day, &chance), by: head,
            [
                Setting(\ReconsiderationCase.suspendedOn, day), Setting(\ReconsiderationCase.suspensionGround, ground),
                Setting(\ReconsiderationCase.suspensionCause, SuspensionCause.document),
            ])
        var review = NormReview()
        review.reconsideration = ref
        review.document = ReconsiderationWords.normDocument
        review.maker = ReconsiderationWords.normMaker
        review.power = .other
        review.askedOn = day - 1
        review.suspendedOn = day
        review.forwardedOn = day
        review.forwardedTo = ReconsiderationWords.normAuthority
        script.line(review, at: pace.at + 20, by: desk)
        note(ref, .suspended, on: day, ground, at: pace.at + 30, &script)
    }

    private mutating func extend(
        _ ref: Ref<ReconsiderationCase>, on day: Day, until: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let ground = ReconsiderationWords.extensionGround
        script.step(
            "extend", ref, at: pace.on(day, &chance), by: head,
            [
                Setting(\ReconsiderationCase.extendedOn, day),
                Setting(\ReconsiderationCase.extensionGround, ground),
            ])
        note(ref, .extended, on: day, until: until, ground, at: pace.at + 30, &script)
    }

    private mutating func decide(
        _ ref: Ref<ReconsiderationCase>, _ story: ReconsiderationStory, _ result: ReconsiderationResult, on day: Day,
        after answered: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        if chance.happens(30) {
            let heard = Days.working(answered + 4)
            note(
                ref, .hearing, on: heard, ReconsiderationWords.hearingGround, at: pace.on(heard, &chance), &script)
        }
        if result == .illegalityConfirmed || result == .revoked || chance.happens(15) {
            let asked = Days.working(max(answered, day - 6))
            script.step(
                "consult", ref, at: pace.on(asked, &chance), by: head,
                [Setting(\ReconsiderationCase.committeeOn, asked)])
        }
        let number = ReconsiderationWords.decision(next("decision \(day.year)"), year: day.year)
        var sets = [
            Setting(\ReconsiderationCase.concludedOn, day), Setting(\ReconsiderationCase.result, result),
            Setting(\ReconsiderationCase.isMediated, result == .mediated || chance.happens(25)),
        ]
        if result == .terminated {
            sets.append(Setting(\ReconsiderationCase.terminationReason, ReconsiderationTermination.withdrawn))
        } else {
            sets.append(Setting(\ReconsiderationCase.decisionNumber, number))
        }
        if result == .applicationRejected {
            let reason: ReconsiderationRejection = chance.happens(60) ? .notAdmissible : .noDuty
            sets.append(Setting(\ReconsiderationCase.rejectionReason, reason))
        }
        if result == .revoked { sets.append(Setting(\ReconsiderationCase.isRedoOrdered, true)) }
        if result == .compensation {
            sets.append(Setting(\ReconsiderationCase.compensation, Money(yuan: 18_600)))
        }
        script.step("conclude", ref, at: pace.on(day, &chance), by: head, sets)
        let end = (ref: ref, cause: story.cause, on: day)
        concluded.append(end)
        serve(end, result, &pace, &script)
    }
}
