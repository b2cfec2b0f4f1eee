import Bureau
import Declarations

/// Requests for government information (依申请公开).
extension Government {
    /// Fifteen working days until 2019-05-14, twenty since. On the first of July one is late, one due, some in hand.
    mutating func writeDisclosure(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government disclosure")
        for day in workdays(31, over: "2018-01-08"..."2018-12-24") { request(day, isOpen: false, &script) }
        for day in workdays(17, over: "2019-01-07"..."2019-05-24") { request(day, isOpen: false, &script) }
        for day in ["2019-05-29", "2019-05-31", "2019-06-12", "2019-06-18", "2019-06-26"] as [Day] {
            request(day, isOpen: true, &script)
        }
    }

    private func term(from day: Day) -> Day { Days.working(day, plus: day < "2019-05-15" ? 15 : 20) }

    private mutating func request(_ day: Day, isOpen: Bool, _ script: inout Script) {
        var request = DisclosureRequest()
        request.receivedOn = day
        request.channel = chance.one(of: [.web: 46, .registeredPost: 32, .inPerson: 18, .fax: 4])
        request.subject = chance.one(of: OfficesWords.requests)
        request.content = request.subject
        let moment = Days.moment(day, &chance)
        let applicant = person(aged: 26...68, at: moment, by: desk, &script)
        request.applicant = applicant.somebody.name
        request.person = applicant.ref
        request.contact = applicant.somebody.phone
        var pace = Pace(at: moment + 40)
        let ref = script.record(request, at: pace.at, by: desk)
        if isOpen { return leaveOpen(ref, day, &pace, &script) }
        var (first, due) = (day, term(from: day))
        if chance.happens(16) {
            first = clarify(ref, day, &pace, &script)
            due = term(from: first)
        }
        if chance.happens(10) { due = askThird(ref, from: pace.at.day, due, &pace, &script) }
        if chance.happens(8) { due = extend(ref, due, since: first, &pace, &script) }
        answer(ref, due: due, &pace, &script)
    }

    private mutating func leaveOpen(
        _ ref: Ref<DisclosureRequest>, _ day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let later = Days.working(day + 4)
        if day == "2019-06-12" {
            script.step(
                "ask", ref, at: pace.on(later, &chance), by: desk,
                [Setting(\DisclosureRequest.clarificationAskedOn, later)])
        }
        if day == "2019-06-18" {
            script.step(
                "consult", ref, at: pace.on(later, &chance), by: desk,
                [Setting(\DisclosureRequest.thirdPartyAskedOn, later)])
        }
    }

    /// - Returns: the day of the clarification, from which the time runs anew.
    private mutating func clarify(
        _ ref: Ref<DisclosureRequest>, _ day: Day, _ pace: inout Pace, _ script: inout Script
    ) -> Day {
        let asked = Days.working(day + 3)
        script.step(
            "ask", ref, at: pace.on(asked, &chance), by: desk,
            [Setting(\DisclosureRequest.clarificationAskedOn, asked)])
        let clarified = Days.working(asked + 5)
        script.step(
            "clarify", ref, at: pace.on(clarified, &chance), by: desk,
            [Setting(\DisclosureRequest.clarifiedOn, clarified)])
        return clarified
    }

    /// The working days after the question up to the answer are not counted.
    private mutating func askThird(
        _ ref: Ref<DisclosureRequest>, from day: Day, _ due: Day, _ pace: inout Pace, _ script: inout Script
    ) -> Day {
        let asked = Days.working(day + 1)
        script.step(
            "consult", ref, at: pace.on(asked, &chance), by: desk,
            [Setting(\DisclosureRequest.thirdPartyAskedOn, asked)])
        let answered = Days.working(asked + 8)
        script.step(
            "hear", ref, at: pace.on(answered, &chance), by: desk,
            [Setting(\DisclosureRequest.thirdPartyAnsweredOn, answered)])
        return Days.working(due, plus: Days.each(of: asked + 1...answered).filter(Days.isWorking).count)
    }

    private mutating func extend(
        _ ref: Ref<DisclosureRequest>, _ due: Day, since first: Day, _ pace: inout Pace, _ script: inout Script
    ) -> Day {
        let approved = Days.working(due - 3)
        script.step(
            "extend", ref, at: pace.on(approved, &chance), by: head,
            [Setting(\DisclosureRequest.extendedOn, approved)])
        return Days.working(due, plus: first < "2019-05-15" ? 15 : 20)
    }

    /// In time but for a few; answered by another than who took the request in.
    private mutating func answer(
        _ ref: Ref<DisclosureRequest>, due: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let wanted = Days.working(due + (chance.happens(97) ? -chance.within(2...8) : 2))
        let day = max(Days.working(pace.at.day), wanted)
        let result = chance.one(
            of: [
                DisclosureResult.disclosed: 52, .partly: 14, .notHeld: 18, .notDisclosed: 6, .notOurs: 6,
                .notHandled: 4,
            ])
        let ground: String? =
            switch result {
            case .partly: OfficesWords.partly
            case .notDisclosed: OfficesWords.private_
            case .notHandled: OfficesWords.repeated
            default: nil
            }
        script.step(
            "answer", ref, at: pace.on(day, &chance), by: head,
            [
                Setting(\DisclosureRequest.answeredOn, day), Setting(\DisclosureRequest.result, result),
                Setting(\DisclosureRequest.ground, ground),
                Setting(
                    \DisclosureRequest.replyNumber, OfficesWords.reply(next("reply \(day.year)"), year: day.year)),
            ])
        guard chance.happens(88) else { return }
        script.step(
            "close", ref, at: pace.on(day + 12, &chance), by: desk,
            [
                Setting(
                    \DisclosureRequest.afterwards, chance.one(of: [DisclosureAfterwards.nothing: 92, .reconsidered: 8]))
            ])
    }
}
