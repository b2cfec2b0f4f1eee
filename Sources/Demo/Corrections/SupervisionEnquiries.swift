import Bureau
import Declarations

/// Assessments for those who decide, and changes of residence in and out.
struct SupervisionEnquiries {
    private let town: Town
    private let cases: [SupervisedCase]
    private var chance: Chance
    private var opinions: [Int: Int] = [:]

    init(_ town: Town, _ cases: [SupervisedCase], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        chance = Chance(seed: seed, for: "assessments")
        for number in 0..<116 { assess(on: Days.working(Days.beginning + 4 + number * 14 / 3), number, &script) }
        for day: Day in ["2019-06-26", "2019-06-27", "2019-06-28"] { assess(on: day, Int(day.number), &script) }
        for made in cases { move(made, &script) }
        moveLast(&script)
    }

    private mutating func assess(on day: Day, _ number: Int, _ script: inout Script) {
        let offence = Offence.any(of: OffencesWords.suspended, &chance)
        let township = number % town.offices.count
        let somebody = Somebody(aged: 20...62, on: day, chance.happens(15) ? .female : .male, &chance)
        let address = PlacesWords.address(in: PlacesWords.townships[township], &chance)
        let at = Days.moment(day, after: Moment(day, hour: 8, minute: 15), &chance)
        let desk = town.desk(of: .corrections)
        var enquiry = SocialAssessment()
        enquiry.person = script.record(somebody.file(address: address), at: at, by: desk)
        enquiry.organ = chance.one(of: [.court: 62, .procuratorate: 14, .police: 6, .prison: 18])
        let isPrison = enquiry.organ == .prison
        enquiry.commissionedBy =
            switch enquiry.organ {
            case .court: chance.one(of: OffencesWords.courts).name
            case .procuratorate: WatchingWords.prosecutor
            case .police: WatchingWords.police
            case .prison: chance.one(of: WatchingWords.prisonNames)
            }
        enquiry.subject = isPrison ? .convict : .defendant
        enquiry.charge = isPrison ? Offence.any(of: OffencesWords.longer, &chance).charge : offence.charge
        enquiry.category = isPrison ? chance.one(of: [.parole: 85, .outsidePrison: 15]) : .suspended
        enquiry.receivedOn = day
        enquiry.dueOn = workingDays(10, after: day)
        let ref = script.record(enquiry, at: at + 40, by: desk)
        if number % 23 == 11 {
            let returned = Days.moment(Days.working(day + 2), after: at, &chance)
            return script.step(
                "return", ref, at: returned, by: desk,
                [
                    Setting(\SocialAssessment.returnReason, WatchingWords.returned),
                    Setting(\SocialAssessment.returnedOn, returned.day),
                ])
        }
        guard day < "2019-06-28" else { return }
        let assigned = Days.moment(Days.working(day + 1), after: at + 40, &chance)
        script.step(
            "assign", ref, at: assigned, by: desk, [Setting(\SocialAssessment.office, town.offices[township])])
        send(ref, enquiry, number, after: assigned, &script)
    }

    private func workingDays(_ count: Int, after day: Day) -> Day {
        var day = day
        for _ in 0..<count { day = Days.working(day + 1) }
        return day
    }

    private mutating func send(
        _ ref: Ref<SocialAssessment>, _ enquiry: SocialAssessment, _ number: Int, after assigned: Moment,
        _ script: inout Script
    ) {
        let late = number % 37 == 20 ? 12 : chance.within(5...9)
        let day = workingDays(late, after: enquiry.receivedOn)
        let isFit = chance.happens(86)
        opinions[day.year, default: 0] += 1
        script.step(
            "send", ref, at: Days.moment(day, after: assigned, &chance),
            by: Script.Hand(unit: 0, account: "corrections-02"),
            [
                Setting(
                    \SocialAssessment.enquiry,
                    isFit ? chance.one(of: Array(WatchingWords.assessments.prefix(2))) : WatchingWords.assessments[2]),
                Setting(\SocialAssessment.opinion, isFit ? AssessmentOpinion.suitable : .unsuitable),
                Setting(
                    \SocialAssessment.document, WatchingWords.opinion(day.year, opinions[day.year, default: 0])),
                Setting(\SocialAssessment.sentOn, day),
            ])
    }

    /// Out: six weeks before somebody left. In: from the other county's letter to the reporting here.
    private mutating func move(_ made: SupervisedCase, _ script: inout Script) {
        if made.endKind == .movedOut, let left = made.endedOn {
            let county = chance.one(of: SupervisionWords.counties)
            let change = apply(made, .out, on: Days.workingBefore(left - 43), county, &script)
            let sent = run(change, made, from: Days.workingBefore(left - 43), until: left, &script)
            let hand = town.clerk(of: made.township)
            script.step(
                "hand_over", made.ref, at: sent + 300, by: hand, [Setting(\SupervisedPerson.movedTo, county)])
            script.step(
                "move_out", made.ref, at: Days.moment(left, after: sent + 300, &chance), by: hand,
                [Setting(\SupervisedPerson.endedOn, left)])
        } else if made.file.intake == .movedIn, let arrived = made.reportedOn, made.file.notifiedOn >= Days.beginning {
            let first = made.file.notifiedOn
            let change = apply(made, .into, on: first, made.file.movedFrom ?? SupervisionWords.counties[0], &script)
            _ = run(change, made, from: first, until: arrived, &script)
        }
    }

    private mutating func apply(
        _ made: SupervisedCase, _ direction: MoveDirection, on day: Day, _ county: String, _ script: inout Script
    ) -> (ref: Ref<ResidenceChange>, at: Moment) {
        let here = PlacesWords.district
        var change = ResidenceChange()
        change.supervised = made.ref
        change.direction = direction
        change.fromCounty = direction == .out ? here : county
        change.toCounty = direction == .out ? county : here
        change.reason = chance.one(of: LeavesWords.moves)
        change.appliedOn = day
        if direction == .out { change.movesOn = day.adding(months: 1) + 14 }
        let at = Days.moment(day, after: max(made.notedAt, Moment(day, hour: 8)), &chance)
        return (script.record(change, at: at, by: town.clerk(of: made.township)), at)
    }

    private mutating func ask(
        _ change: (ref: Ref<ResidenceChange>, at: Moment), _ made: SupervisedCase, answer: String, days: Int = 12,
        _ script: inout Script
    ) -> Moment {
        let hand = town.clerk(of: made.township)
        let asked = Days.moment(Days.working(change.at.day + 1), after: change.at, &chance)
        script.step(
            "ask", change.ref, at: asked, by: hand,
            [Setting(\ResidenceChange.askedOn, asked.day)])
        let answered = Days.moment(Days.working(asked.day + days), after: asked, &chance)
        script.step(
            answer, change.ref, at: answered, by: hand,
            [
                Setting(\ResidenceChange.answeredOn, answered.day),
                Setting(
                    \ResidenceChange.answerDocument, LeavesWords.inquiry(answered.day.year, made.number % 90 + 3)),
            ])
        return answered
    }

    private mutating func decide(
        _ step: String, _ change: Ref<ResidenceChange>, after answered: Moment, _ script: inout Script
    ) -> Moment {
        let decided = Days.moment(Days.working(answered.day + 2), after: answered, &chance)
        script.step(step, change, at: decided, by: town.bureauHead, [Setting(\ResidenceChange.decidedOn, decided.day)])
        return decided
    }

    /// The whole way; returns when the file was sent.
    ///
    /// - Parameter days: until the other county answers; as many as the arrival leaves time for without it.
    private mutating func run(
        _ change: (ref: Ref<ResidenceChange>, at: Moment), _ made: SupervisedCase, from first: Day, until arrived: Day,
        days: Int? = nil, _ script: inout Script
    ) -> Moment {
        let days = days ?? max(arrived - first - 8, 3)
        let decided = decide(
            "approve", change.ref, after: ask(change, made, answer: "consent", days: days, &script), &script)
        let hand = town.clerk(of: made.township)
        let sent = Days.moment(Days.working(decided.day + 2), after: decided, &chance)
        script.step(
            "transfer", change.ref, at: sent, by: hand,
            [Setting(\ResidenceChange.fileSentOn, sent.day)])
        script.step(
            "arrive", change.ref, at: Days.moment(max(arrived, sent.day), after: sent, &chance), by: hand,
            [Setting(\ResidenceChange.arrivedOn, max(arrived, sent.day))])
        return sent
    }

    /// Each stage as it stands in the last days; one file has been sent and nobody has arrived, one came back.
    private mutating func moveLast(_ script: inout Script) {
        let there = cases.filter { $0.category == .suspended && $0.isSupervised(over: "2019-03-20"..."2019-09-30") }
        let chosen = chance.some(7, of: there)
        guard chosen.count == 7 else { return }
        func begin(_ index: Int, _ day: Day, _ script: inout Script) -> (ref: Ref<ResidenceChange>, at: Moment) {
            apply(chosen[index], .out, on: day, SupervisionWords.counties[index], &script)
        }
        _ = begin(0, "2019-06-28", &script)
        let asked = begin(1, "2019-06-21", &script)
        _ = ask(asked, chosen[1], answer: "consent", &script)
        let consented = begin(2, "2019-06-13", &script)
        _ = ask(consented, chosen[2], answer: "consent", days: 14, &script)
        let objected = begin(3, "2019-06-12", &script)
        _ = ask(objected, chosen[3], answer: "object", days: 14, &script)
        let refused = begin(4, "2019-04-15", &script)
        _ = decide("refuse", refused.ref, after: ask(refused, chosen[4], answer: "object", &script), &script)
        let approved = begin(5, "2019-06-11", &script)
        _ = decide(
            "approve", approved.ref, after: ask(approved, chosen[5], answer: "consent", days: 14, &script), &script)
        let leaving = begin(6, "2019-06-03", &script)
        let sent = run(leaving, chosen[6], from: "2019-06-03", until: "2019-07-08", days: 18, &script)
        script.step(
            "hand_over", chosen[6].ref, at: sent + 300, by: town.clerk(of: chosen[6].township),
            [Setting(\SupervisedPerson.movedTo, SupervisionWords.counties[6])])
        interrupt(chosen[5], &script)
    }

    /// One is held by the police, so supervision rests.
    private mutating func interrupt(_ made: SupervisedCase, _ script: inout Script) {
        let rests = cases.first { $0.number != made.number && $0.isSupervised(over: "2019-05-01"..."2019-12-01") }
        guard let rests else { return }
        script.step(
            "interrupt", rests.ref, at: Moment("2019-06-18", hour: 10, minute: 12), by: town.head(of: rests.township))
    }
}
