import Bureau
import Declarations

/// What was found, and how it was put right.
extension Inspecting {
    /// A finding and its further course: most are answered in time and accepted; some late, some sent back once, a few
    /// looked back at, one of them relapsed; the latest still open.
    mutating func find(
        _ number: Int, item: Int, _ inspection: Ref<Inspection>, _ township: Int, on day: Day, _ script: inout Script
    ) {
        let words = InspectingWords.items[item]
        var finding = Finding()
        finding.foundOn = day
        finding.inspection = inspection
        finding.responsible = town.offices[township]
        finding.item = items[item]
        finding.grade = number % 6 == 1 ? .major : number % 4 == 2 ? .notice : .minor
        finding.fact = words.facts[number % words.facts.count]
        finding.evidence = InspectingWords.evidence
        finding.onSpot = number % 3 == 0
        finding.deducted = words.deduction
        finding.rectifyBy = Days.working(day + (number % 2 == 0 ? 5 : 10))
        let found = Moment(day, hour: 15, minute: number % 60)
        let ref = script.record(finding, at: found, by: corrections)
        let isLate = number % 9 == 4
        let done = Days.working(isLate ? finding.rectifyBy + 4 : day + 3)
        guard done < Days.standing.day - 20 || number == 31 else { return }
        answer(ref, words.measures[number % words.measures.count], done, township, number, &script)
        guard number != 31 else { return }
        if number % 8 == 5 {
            let back = Days.working(done + 2)
            script.step(
                "send_back", ref, at: moment(back), by: corrections,
                [Setting(\Finding.sentBackReason, InspectingWords.sentBack)])
            guard number != 13 || day.year == 2018 else { return }
            answer(
                ref, words.measures[number % words.measures.count], Days.working(back + 2), township, number, &script)
        }
        accept(ref, after: done, &script)
        lookBack(ref, number, day, &script)
    }

    private mutating func answer(
        _ finding: Ref<Finding>, _ measure: String, _ day: Day, _ township: Int, _ number: Int, _ script: inout Script
    ) {
        script.step(
            "answer", finding, at: moment(day), by: town.clerk(of: township),
            [
                Setting(\Finding.measure, measure), Setting(\Finding.doneOn, day),
                Setting(\Finding.proof, number % 4 == 3 ? nil : InspectingWords.proof),
            ])
    }

    private mutating func accept(_ finding: Ref<Finding>, after done: Day, _ script: inout Script) {
        let accepted = Days.working(done + 8)
        script.step(
            "accept", finding, at: moment(accepted), by: corrections,
            [
                Setting(\Finding.acceptedOn, accepted),
                Setting(\Finding.acceptedBy, Ref<Unit>(Int64(corrections.unit))),
            ])
    }

    /// Some offices are looked back at, one of them twice.
    private mutating func lookBack(_ finding: Ref<Finding>, _ number: Int, _ day: Day, _ script: inout Script) {
        guard number % 4 == 0, number < 20 else { return }
        let isRelapse = number == 8 && day.year == 2019
        let first = Days.working(day + 48)
        look(finding, on: first, holds: !isRelapse, &script)
        if number == 4 && day.year == 2019 { look(finding, on: Days.working(first + 25), holds: true, &script) }
    }

    private mutating func look(_ finding: Ref<Finding>, on day: Day, holds: Bool, _ script: inout Script) {
        script.step(
            "look_back", finding, at: moment(day), by: corrections,
            [
                Setting(\Finding.lookedBackOn, day), Setting(\Finding.holds, holds),
                Setting(\Finding.lookBackNote, holds ? InspectingWords.holding : InspectingWords.relapse),
                Setting(\Finding.relapseBy, holds ? nil : Days.working(day + 14)),
            ])
    }
}
