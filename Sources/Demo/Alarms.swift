import Bureau
import Declarations

/// Warnings in four colours: over major disputes, and a few over places and groups.
struct Alarms {
    private let town: Town
    private var chance: Chance

    init(_ town: Town, seed: UInt64) {
        self.town = town
        chance = Chance(seed: seed, for: "alarms")
    }

    /// Over four in ten major disputes, from their acceptance until they end.
    mutating func raise(over matter: Matter, _ dispute: Ref<Dispute>, after accepted: Moment, _ script: inout Script) {
        guard matter.difficulty == .major, matter.acceptedOn != nil, chance.happens(40) else { return }
        let raised = accepted + chance.within(900...7_200)
        let hand = Script.Hand(unit: town.orgs[matter.org].unit, account: town.orgs[matter.org].clerk)
        var alert = Alert()
        alert.subject = .dispute
        alert.dispute = dispute
        alert.colour = chance.one(of: [.blue: 38, .yellow: 36, .orange: 20, .red: 6])
        alert.level = LocalCode(level(alert.colour))
        alert.raisedOn = raised.day
        alert.ground = chance.one(of: ScreeningWords.alertGrounds)
        alert.measuresDueOn = raised.day + chance.within(3...9)
        let ref = script.record(alert, at: raised, by: hand)
        let answered = Days.moment(Days.working(raised.day + chance.below(5)), after: raised, &chance)
        let response = Setting(\Alert.response, chance.one(of: ScreeningWords.alertResponses))
        script.step("answer", ref, at: answered, by: hand, [response])
        guard let concludedOn = matter.concludedOn else { return }
        let cleared = Days.moment(Days.working(concludedOn + 2), after: answered, &chance)
        script.step("clear", ref, at: cleared, by: hand, [response, Setting(\Alert.clearedOn, cleared.day)])
    }

    /// Unpaid wages before the Spring Festival of 2019, cleared since; two of June, one late and one due when the
    /// demonstration stands still.
    mutating func raiseOthers(_ script: inout Script) {
        var alert = Alert()
        alert.subject = .crowd
        alert.crowd = .migrantWorker
        alert.colour = .orange
        alert.level = LocalCode(level(.orange))
        alert.ground = ScreeningWords.wageAlert
        let wages = enter(alert, on: "2019-01-14", due: "2019-01-25", by: town.desk, &script)
        let response = Setting(\Alert.response, ScreeningWords.wageResponse)
        script.step("answer", wages, at: Moment("2019-01-22", hour: 10, minute: 20), by: town.desk, [response])
        script.step(
            "clear", wages, at: Moment("2019-02-13", hour: 9, minute: 30), by: town.desk,
            [response, Setting(\Alert.clearedOn, "2019-02-13" as Day)])
        alert.subject = .place
        alert.crowd = nil
        alert.colour = .yellow
        alert.level = LocalCode(level(.yellow))
        alert.place = town.places[0]
        alert.ground = ScreeningWords.lateAlert
        _ = enter(alert, on: "2019-06-20", due: "2019-06-28", by: town.clerk(of: 0), &script)
        alert.colour = .blue
        alert.level = LocalCode(level(.blue))
        alert.place = town.places[2]
        alert.ground = ScreeningWords.dueAlert
        _ = enter(alert, on: "2019-06-25", due: Days.standing.day, by: town.clerk(of: 2), &script)
    }

    private mutating func enter(
        _ alert: Alert, on day: Day, due: Day, by hand: Script.Hand, _ script: inout Script
    ) -> Ref<Alert> {
        var alert = alert
        alert.raisedOn = day
        alert.measuresDueOn = due
        return script.record(alert, at: Days.moment(day, &chance), by: hand)
    }

    private func level(_ colour: AlertColour) -> String {
        switch colour {
        case .red: "cross_department"
        case .orange: "bureau_watch"
        case .yellow: "office_watch"
        case .blue: "village_watch"
        }
    }
}
