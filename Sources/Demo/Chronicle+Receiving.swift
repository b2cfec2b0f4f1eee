import Bureau
import Declarations

/// A dispute at the door: its parties, its mediators, the visit or screening from which it came.
extension Chronicle {
    mutating func receive(_ course: inout Course, _ script: inout Script) {
        var dispute = course.file.dispute
        dispute.screening = course.file.matter.screening.map { screenings[$0].ref }
        let amount = dispute.amount
        let isMistyped = amount.fen > 0 && course.file.chance.happens(0.8)
        if isMistyped { dispute.amount = Money(fen: amount.fen * 10) }
        if course.file.chance.happens(0.25) { enterTwice(dispute, &course, &script) }
        course.ref = script.record(dispute, at: course.at, by: course.hand)
        addParties(course, &script)
        addMediators(course, &script)
        addVisits(course, &script)
        guard isMistyped else { return }
        course.at = course.at + 5_400
        script.correct(
            course.ref, at: course.at, by: course.hand, reason: CaseWords.wrongAmount,
            [Setting(\Dispute.amount, amount)])
    }

    /// The same dispute a minute earlier, withdrawn as soon as somebody sees it.
    private func enterTwice(_ dispute: Dispute, _ course: inout Course, _ script: inout Script) {
        let twice = script.record(dispute, at: course.at, by: course.hand)
        script.void(twice, at: course.at + 240, by: course.clerk, reason: CaseWords.enteredTwice)
        course.at = course.at + 60
    }

    private func addParties(_ course: Course, _ script: inout Script) {
        let applicant = course.file.applicant.map { script.record($0, at: course.at, by: course.hand) }
        for var party in course.file.parties {
            party.dispute = course.ref
            if party.side == .applicant { party.person = applicant }
            script.line(party, at: course.at, by: course.hand)
        }
    }

    private func addMediators(_ course: Course, _ script: inout Script) {
        for (position, mediator) in course.file.mediators.enumerated() {
            var part = DisputeMediator()
            part.dispute = course.ref
            part.mediator = mediator.ref
            part.leads = position == 0
            script.line(part, at: course.at, by: course.hand)
        }
    }

    private func addVisits(_ course: Course, _ script: inout Script) {
        for visit in visits[course.file.matter.number] ?? [] {
            var link = VisitDispute()
            link.visit = visit.ref
            link.dispute = course.ref
            script.line(link, at: max(course.at, visit.at), by: course.hand)
        }
    }
}
