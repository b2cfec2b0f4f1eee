import Bureau
import Declarations

/// What was returned, what is still open, and what advisers were asked.
extension Government {
    mutating func writeReturned(_ script: inout Script) {
        for (received, opinion) in [
            ("2018-04-09" as Day, ReviewOpinion.returnedIncomplete), ("2018-10-16", .outOfScope),
            ("2019-03-11", .returnedIncomplete),
        ] {
            var review = review(.generalDocument, received: received)
            review.isComplete = opinion != .returnedIncomplete
            var pace = Pace(at: Days.moment(received, &chance))
            let ref = script.record(review, at: pace.at, by: reviewDesk)
            let words = opinion == .outOfScope ? ReviewWords.outOfScope : ReviewWords.returned
            script.step(
                "return", ref, at: pace.on(received + 2, &chance), by: reviewDesk,
                [
                    Setting(\LegalityReview.issuedOn, Days.working(received + 2)),
                    Setting(\LegalityReview.opinion, opinion), Setting(\LegalityReview.opinionText, words),
                ])
        }
    }

    /// One late, one due on the day, two with time left; one just received.
    mutating func writeOpenReviews(_ script: inout Script) {
        let days: [Day] = ["2019-06-17", "2019-06-20", "2019-06-24", "2019-06-25", "2019-06-28"]
        for (position, day) in days.enumerated() {
            let kinds: [ReviewKind] = [.contract, .generalDocument, .contract, .majorDecision, .reply]
            var review = review(kinds[position], received: day)
            if position == 1 { review.dueOn = Days.standing.day }
            var pace = Pace(at: Days.moment(day, &chance))
            let ref = script.record(review, at: pace.at, by: reviewDesk)
            guard position < 4 else { continue }
            script.step(
                "begin", ref, at: pace.on(day + 1, &chance), by: reviewDesk,
                [Setting(\LegalityReview.reviewer, reviewers[position % 2])])
            guard position == 3 else { continue }
            script.step(
                "discuss", ref, at: pace.on("2019-06-28", &chance), by: reviewHead,
                [Setting(\LegalityReview.discussedOn, "2019-06-28" as Day)])
        }
    }

    /// The adviser is asked when the review begins and answers before its opinion.
    mutating func consult(
        _ review: LegalityReview, _ ref: Ref<LegalityReview>, from moment: Moment, until day: Day,
        _ script: inout Script
    ) {
        guard let adviser = review.adviser else { return }
        var matter = AdviserMatter()
        matter.askedOn = review.receivedOn
        matter.adviser = adviser
        matter.kind = review.kind == .contract ? .contract : review.kind == .majorDecision ? .decision : .document
        matter.subject = review.title
        matter.fromUnit = town.bureauOffices[6]
        matter.review = ref
        matter.dueOn = day
        ask(matter, at: moment + 300, answered: day, &script)
    }

    mutating func writeOtherMatters(_ script: inout Script) {
        for (count, range) in [
            (14, "2018-01-10"..."2018-12-20" as ClosedRange<Day>), (10, "2019-01-09"..."2019-06-27"),
            (1, "2019-06-28"..."2019-06-28"),
        ] {
            for day in workdays(count, over: range) {
                let words = chance.one(of: ReviewWords.adviserMatters)
                var matter = AdviserMatter()
                matter.askedOn = day
                matter.adviser = chance.one(of: day > "2019-02-01" ? advisers : Array(advisers.prefix(5)))
                matter.kind = words.0
                matter.subject = words.1
                matter.fromUnit = chance.one(of: [body(.office), body(.housing), chance.one(of: subdistricts)])
                matter.dueOn = day + 10
                let answered = Days.working(day + chance.within(3...12))
                ask(matter, at: Days.moment(day, &chance), answered: answered, &script)
            }
        }
    }

    private mutating func ask(
        _ matter: AdviserMatter, at moment: Moment, answered: Day, _ script: inout Script
    ) {
        var pace = Pace(at: moment)
        guard pace.at <= Days.standing else { return }
        let ref = script.record(matter, at: pace.at, by: reviewDesk)
        script.step(
            "answer", ref, at: pace.on(answered, &chance), by: reviewDesk,
            [
                Setting(\AdviserMatter.answeredOn, answered),
                Setting(\AdviserMatter.opinion, chance.one(of: ReviewWords.adviserOpinions)),
            ])
        guard chance.happens(90) else { return }
        let isHeard = chance.happens(94)
        var sets = [
            Setting(
                \AdviserMatter.result,
                isHeard ? chance.one(of: [.adopted: 80, .partly: 20]) : AdviceAdoption.notAdopted)
        ]
        if !isHeard { sets.append(Setting(\AdviserMatter.resultReason, ReviewWords.notAdopted)) }
        script.step("close", ref, at: pace.on(answered + 6, &chance), by: reviewDesk, sets)
    }
}
