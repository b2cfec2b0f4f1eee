import Bureau
import Declarations

/// Normative documents, their clean-up, and major decisions.
extension Government {
    /// Filed with the city within a fortnight; one that was issued in spring was filed late, one of June is still due.
    mutating func registerNormative(
        _ document: GovernmentDocument, _ ref: Ref<GovernmentDocument>, at moment: Moment, _ script: inout Script
    ) {
        var normative = NormativeDocument()
        normative.issuedOn = document.issuedOn
        normative.documentNumber = document.documentNumber
        normative.title = document.title
        normative.issuer = body(.government)
        normative.review = document.review
        normative.document = ref
        normative.inForceFrom = document.issuedOn + 30
        normative.validUntil = document.issuedOn.adding(months: 60)
        let record = script.record(normative, at: moment + 60, by: reviewDesk)
        let filedOn = Days.working(document.issuedOn + chance.within(6...15))
        guard filedOn < "2019-06-18" else { return }
        var pace = Pace(at: moment + 90)
        script.step(
            "file", record, at: pace.on(filedOn, &chance), by: reviewDesk,
            [Setting(\NormativeDocument.filedOn, filedOn)])
        script.step(
            "register", record, at: pace.on(filedOn + 20, &chance), by: reviewDesk,
            [Setting(\NormativeDocument.filingResult, DocumentFilingResult.registered)])
    }

    /// Those in force before the register began, two clean-ups, and what these ended.
    mutating func writeNormativeDocuments(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government normative documents")
        var opening = Town.Opening(at: Moment("2017-12-28", hour: 17))
        for (position, title) in ReviewWords.older.enumerated() {
            var document = NormativeDocument()
            document.issuedOn = ("2014-08-01" as Day) + chance.within(0...1_100)
            document.documentNumber = ReviewWords.normative(position + 1, year: document.issuedOn.year)
            document.title = title
            document.issuer = body(.government)
            document.inForceFrom = document.issuedOn + 30
            document.validUntil = document.issuedOn.adding(months: 60)
            document.filedOn = Days.working(document.issuedOn + 12)
            document.filingResult = .registered
            let ref = script.record(document, at: opening.next(), by: opening.hand, opening: true)
            script.step("file", ref, at: opening.next(), by: opening.hand, [])
            cleanUp(ref, position, &script)
        }
    }

    private mutating func cleanUp(_ document: Ref<NormativeDocument>, _ position: Int, _ script: inout Script) {
        let conclusion: CleanUpConclusion = [.abolish, .keep, .keep, .revise][position % 4]
        clean(document, on: "2018-11-20", ReviewWords.cleanUp2018, position < 8 ? conclusion : .keep, &script)
        if position < 8 && conclusion == .abolish {
            return end(document, on: "2018-11-30", .abolish, &script)
        }
        guard position > 4 else { return }
        let later: CleanUpConclusion = position == 10 ? .invalid : .keep
        clean(document, on: "2019-05-21", ReviewWords.cleanUp2019, later, &script)
        if later == .invalid { end(document, on: "2019-05-31", .invalid, &script) }
    }

    private mutating func clean(
        _ document: Ref<NormativeDocument>, on day: Day, _ occasion: String, _ conclusion: CleanUpConclusion,
        _ script: inout Script
    ) {
        var review = DocumentCleanUp()
        review.document = document
        review.reviewedOn = day
        review.occasion = occasion
        review.conclusion = conclusion
        review.ground = ReviewWords.grounds[conclusion]
        script.line(review, at: Days.moment(day, &chance), by: reviewDesk)
    }

    private mutating func end(
        _ document: Ref<NormativeDocument>, on day: Day, _ ground: CleanUpConclusion, _ script: inout Script
    ) {
        script.step(
            "end", document, at: Days.moment(day, &chance), by: reviewHead,
            [Setting(\NormativeDocument.endedOn, day), Setting(\NormativeDocument.endGround, ground)])
    }

    /// Ten decisions: evaluated, filed, published, stopped, and one at every stage on the way.
    mutating func writeMajorDecisions(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government decisions")
        let days: [Day] = [
            "2018-02-26", "2018-07-09", "2019-01-14", "2019-04-08", "2019-03-18", "2019-05-15", "2019-05-06",
            "2019-04-01", "2019-03-20", "2019-06-24",
        ]
        for (position, started) in days.enumerated() {
            let words = ReviewWords.decisions[position]
            var decision = MajorDecision()
            decision.startedOn = started
            decision.title = words.title
            decision.legalBasis = words.basis
            decision.owner = body(
                [.housing, .housing, .civil, .education, .development, .urban, .civil, .housing, .ecology, .education][
                    position])
            var pace = Pace(at: Days.moment(started, &chance))
            let ref = script.record(decision, at: pace.at, by: reviewDesk)
            let last = [6, 6, 6, 3, 3, 1, 2, 4, 5, 0][position]
            let day = carry(ref, started, stages: last, leavesOutExperts: position == 2, &pace, &script)
            finish(ref, position, after: day, &pace, &script)
        }
    }

    /// Takes a decision through its stages, each on record before the step.
    private mutating func carry(
        _ decision: Ref<MajorDecision>, _ started: Day, stages: Int, leavesOutExperts: Bool, _ pace: inout Pace,
        _ script: inout Script
    ) -> Day {
        let steps = ["hear", "argue", "assess", "review", "discuss", "publish"]
        var day = started + 3
        for (stage, step) in zip(MajorDecisionStep.allCases, steps).prefix(stages) {
            let ended = Days.working(day + (stage == .participation ? 30 : chance.within(4...12)))
            var line = MajorDecisionStage()
            line.decision = decision
            line.stage = stage
            if stage == .argument && leavesOutExperts {
                line.skipGround = ReviewWords.noExperts
            } else {
                line.beganOn = day
                line.endedOn = ended
                line.form = chance.one(of: ReviewWords.stageForms[stage] ?? [])
                line.papers = ReviewWords.stagePapers[stage]
                line.outcome = ReviewWords.stageOutcomes[stage]
            }
            script.line(line, at: pace.on(ended, &chance), by: reviewDesk)
            var sets: [Setting] = []
            if stage == .discussion {
                sets = [
                    Setting(\MajorDecision.discussedOn, ended), Setting(\MajorDecision.decidedOn, ended),
                    Setting(\MajorDecision.reportedOn, ended),
                ]
            }
            if stage == .publication { sets = [Setting(\MajorDecision.publishedOn, ended)] }
            script.step(step, decision, at: pace.on(ended, &chance), by: reviewHead, sets)
            day = ended + 1
        }
        return day
    }

    private mutating func finish(
        _ decision: Ref<MajorDecision>, _ position: Int, after day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        if position < 2 {
            let filed = Days.working(day + 15)
            script.step(
                "file", decision, at: pace.on(filed, &chance), by: reviewDesk, [Setting(\MajorDecision.filedOn, filed)])
        }
        if position == 0 {
            script.step(
                "evaluate", decision, at: pace.on("2019-05-16", &chance), by: reviewHead,
                [Setting(\MajorDecision.evaluatedOn, "2019-05-16" as Day)])
        }
        if position == 4 {
            script.step(
                "stop", decision, at: pace.on(day + 4, &chance), by: reviewHead,
                [Setting(\MajorDecision.stoppedReason, ReviewWords.stopped)])
        }
    }
}
