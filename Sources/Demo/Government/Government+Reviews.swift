import Bureau
import Declarations

/// Matters for legality review, and the documents that came of them.
extension Government {
    /// A review before it is written down: what it is, and on which day its opinion goes out.
    struct PlannedReview {
        let kind: ReviewKind
        let issuedOn: Day
        var opinion = ReviewOpinion.lawful
    }

    mutating func writeReviews(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government reviews")
        var planned: [PlannedReview] = []
        for (count, range) in [(11, early2018), (9, late2018), (13, early2019)] {
            planned += workdays(count, over: range).map { PlannedReview(kind: .forcedDemolition, issuedOn: $0) }
        }
        for (counts, range) in [
            ([3, 17, 14, 3, 1, 2], early2018), ([2, 16, 15, 3, 1, 1], late2018), ([2, 19, 16, 4, 2, 2], early2019),
        ] {
            let kinds: [ReviewKind] = [
                .normativeDocument, .generalDocument, .contract, .reply, .other, .majorDecision,
            ]
            for (kind, count) in zip(kinds, counts) {
                planned += workdays(count, over: range).map { PlannedReview(kind: kind, issuedOn: $0) }
            }
        }
        planned += (0..<scale).map { _ in PlannedReview(kind: .normativeDocument, issuedOn: "2019-06-11") }
        planned.sort { $0.issuedOn < $1.issuedOn }
        for position in planned.indices where planned[position].kind != .forcedDemolition {
            planned[position].opinion = chance.happens(38) ? .lawfulAfterRevision : .lawful
        }
        if let first = planned.firstIndex(where: { $0.kind == .generalDocument && $0.issuedOn > "2018-08-01" }) {
            planned[first].opinion = .unlawful
        }
        for review in planned { write(review, &script) }
        writeReturned(&script)
        writeOpenReviews(&script)
        writeOtherMatters(&script)
    }

    private var early2018: ClosedRange<Day> { "2018-01-15"..."2018-06-29" }
    private var late2018: ClosedRange<Day> { "2018-07-03"..."2018-12-28" }
    private var early2019: ClosedRange<Day> { "2019-01-16"..."2019-06-28" }

    /// The review as it comes in, so many days before its opinion.
    mutating func review(_ kind: ReviewKind, received day: Day) -> LegalityReview {
        var review = LegalityReview()
        review.kind = kind
        review.receivedOn = day
        review.dueOn = Days.working(day, plus: 7)
        review.title = title(of: kind)
        review.fromUnit = sender(of: kind)
        review.documents =
            kind == .forcedDemolition ? ReviewWords.demolitionPapers : chance.one(of: ReviewWords.papers)
        return review
    }

    private mutating func title(of kind: ReviewKind) -> String {
        if kind == .forcedDemolition {
            let street = chance.one(of: chance.one(of: PlacesWords.townships).streets)
            let building = ReviewWords.buildings[next("building") % ReviewWords.buildings.count]
            return ReviewWords.demolition(street, building)
        }
        let titles = ReviewWords.documents[kind] ?? []
        return titles[next("title \(kind.rawValue)") % titles.count]
    }

    private mutating func sender(of kind: ReviewKind) -> Ref<Unit> {
        switch kind {
        case .forcedDemolition: body(.urban)
        case .contract: chance.one(of: [body(.housing), body(.finance), body(.urban), chance.one(of: subdistricts)])
        case .reply: chance.one(of: [body(.office), body(.land), chance.one(of: subdistricts)])
        case .majorDecision: chance.one(of: [body(.housing), body(.education), body(.development)])
        default:
            body(chance.one(of: [.office, .labour, .market, .housing, .finance, .civil, .education, .development]))
        }
    }

    private mutating func write(_ planned: PlannedReview, _ script: inout Script) {
        let issuedOn = planned.issuedOn
        let received = Days.working(max(issuedOn - chance.within(4...10), planned.earliest))
        var review = review(planned.kind, received: received)
        review.isAdvised = planned.kind != .forcedDemolition && chance.happens(55)
        if review.isAdvised { review.adviser = chance.one(of: Array(advisers.prefix(5))) }
        var pace = Pace(at: Days.moment(received, &chance))
        guard pace.at <= Days.standing else { return }
        let ref = script.record(review, at: pace.at, by: reviewDesk)
        script.step(
            "begin", ref, at: pace.on(received, &chance), by: reviewDesk,
            [Setting(\LegalityReview.reviewer, chance.one(of: reviewers))])
        if review.isAdvised { consult(review, ref, from: pace.at, until: issuedOn, &script) }
        if planned.kind == .majorDecision { hearExperts(ref, on: issuedOn, &pace, &script) }
        if planned.kind == .majorDecision || planned.kind == .forcedDemolition || chance.happens(20) {
            script.step(
                "discuss", ref, at: pace.on(issuedOn, &chance), by: reviewHead,
                [Setting(\LegalityReview.discussedOn, issuedOn)])
        }
        script.step(
            "issue", ref, at: pace.on(issuedOn, &chance), by: reviewHead,
            [
                Setting(\LegalityReview.issuedOn, issuedOn), Setting(\LegalityReview.opinion, planned.opinion),
                Setting(\LegalityReview.opinionText, opinion(planned)),
            ])
        if planned.opinion != .lawful { pointOut(ref, planned, at: pace.at, &script) }
        finish(planned, review, ref, &pace, &script)
    }

    private mutating func opinion(_ planned: PlannedReview) -> String {
        if planned.kind == .forcedDemolition { return ReviewWords.demolitionOpinion }
        switch planned.opinion {
        case .lawful: return chance.one(of: ReviewWords.lawful)
        case .lawfulAfterRevision: return chance.one(of: ReviewWords.revised)
        default: return ReviewWords.unlawful
        }
    }

    private mutating func pointOut(
        _ review: Ref<LegalityReview>, _ planned: PlannedReview, at moment: Moment, _ script: inout Script
    ) {
        for (position, words) in chance.some(chance.within(1...3), of: ReviewWords.points).enumerated() {
            var point = ReviewPoint()
            point.review = review
            point.position = position + 1
            point.clause = words.clause
            point.problem = words.problem
            point.basis = words.basis
            point.advice = words.advice
            script.line(point, at: moment + (position + 1) * 40, by: reviewDesk)
        }
    }

    private mutating func hearExperts(
        _ review: Ref<LegalityReview>, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        for institution in chance.some(2, of: ReviewWords.experts) {
            var opinion = ReviewExpertOpinion()
            opinion.review = review
            opinion.expert = name()
            opinion.institution = institution
            opinion.givenOn = day
            opinion.opinion = chance.one(of: ReviewWords.expertOpinions)
            opinion.result = .adopted
            script.line(opinion, at: pace.on(day, &chance), by: reviewDesk)
        }
    }

    /// Demolitions go to the head; documents come out some days later. What was issued in the last days is still open.
    private mutating func finish(
        _ planned: PlannedReview, _ review: LegalityReview, _ ref: Ref<LegalityReview>, _ pace: inout Pace,
        _ script: inout Script
    ) {
        if planned.kind == .forcedDemolition || planned.kind == .majorDecision {
            script.step(
                "report", ref, at: pace.on(planned.issuedOn, &chance), by: reviewDesk,
                [Setting(\LegalityReview.reportedOn, planned.issuedOn)])
            if planned.issuedOn > "2019-05-24" { return }
        }
        let day = Days.working(planned.issuedOn + chance.within(3...14))
        var sets = [
            Setting(\LegalityReview.result, planned.opinion == .unlawful ? AdviceAdoption.notAdopted : .adopted)
        ]
        if planned.opinion == .unlawful {
            sets.append(Setting(\LegalityReview.resultReason, ReviewWords.notAdopted))
        } else if planned.opinion == .lawfulAfterRevision && chance.happens(18) {
            sets = [Setting(\LegalityReview.result, AdviceAdoption.partly)]
        }
        let isDocument = planned.kind == .normativeDocument || planned.kind == .generalDocument
        let moment = pace.on(day, &chance)
        guard moment <= Days.standing else { return }
        if isDocument && planned.opinion != .unlawful {
            let number = issue(review, ref, on: day, at: moment, &script)
            sets.append(Setting(\LegalityReview.issuedDocument, number))
        }
        script.step("close", ref, at: moment + 120, by: reviewDesk, sets)
    }

    /// The document that came of a review, in the government's name.
    private mutating func issue(
        _ review: LegalityReview, _ ref: Ref<LegalityReview>, on day: Day, at moment: Moment, _ script: inout Script
    ) -> String {
        let isNormative = review.kind == .normativeDocument
        var document = GovernmentDocument()
        document.issuedOn = day
        document.issuer = isNormative || chance.happens(35) ? .government : .governmentOffice
        document.title = review.title
        document.isNormative = isNormative
        document.review = ref
        document.publishedOn = chance.happens(85) || isNormative ? day : nil
        let run = next(document.issuer.rawValue + "\(day.year)")
        document.documentNumber =
            isNormative
            ? ReviewWords.normative(next("normative \(day.year)"), year: day.year)
            : ReviewWords.number(document.issuer, run, year: day.year)
        let issued = script.record(document, at: moment, by: reviewDesk)
        if isNormative { registerNormative(document, issued, at: moment, &script) }
        return document.documentNumber
    }
}

extension Government.PlannedReview {
    /// Matters of a half-year come in within it, so that the summary's two counts of demolitions agree.
    fileprivate var earliest: Day { issuedOn >= "2019-01-01" ? "2019-01-02" : "2018-01-02" }
}
