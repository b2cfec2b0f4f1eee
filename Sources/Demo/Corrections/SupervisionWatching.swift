import Bureau
import Declarations
import Location

/// Orders to locate somebody, the devices and fences that go with them, and the alerts that came of it.
struct SupervisionWatching {
    /// An order in force, as alerts know it.
    private struct Watched {
        let order: Ref<MonitoringOrder>
        let made: SupervisedCase
        let device: Ref<TrackingDevice>?
        let days: ClosedRange<Day>
    }

    private let town: Town
    private let cases: [SupervisedCase]
    private let leaves: [PlannedLeave]
    private var chance: Chance
    private var watched: [Watched] = []
    private var devices = 0
    private var district = Ref<Fence>(0)

    init(_ town: Town, _ cases: [SupervisedCase], _ leaves: [PlannedLeave], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        self.leaves = leaves
        chance = Chance(seed: seed, for: "watching")
        draw(&script)
        restrain(&script)
        layDown(&script)
        for number in 0..<34 { order(number, &script) }
        orderLast(&script)
        if let worn = watched.last(where: { $0.device != nil && $0.days.contains(SupervisionTrack.last) }),
            let device = worn.device
        {
            var track = SupervisionTrack(seed: seed)
            track.write(order: worn.order, device: device, to: &script)
        }
        for number in 0..<66 { alert(number, &script) }
    }

    /// The outline of the district.
    private mutating func draw(_ script: inout Script) {
        var fence = Fence()
        fence.name = SupervisionWords.fences.district
        fence.polygon = SupervisionWords.outline
        fence.startsOn = Days.beginning
        district = script.record(fence, at: Moment("2018-01-02", hour: 9, minute: 40), by: town.desk(of: .corrections))
    }

    /// How long positions are kept after an order.
    private func layDown(_ script: inout Script) {
        var term = PositionRetention()
        (term.days, term.basis) = (90, WatchingWords.retention)
        (term.confirmedOn, term.validFrom) = (Days.beginning, Days.beginning)
        script.line(term, at: Moment("2018-01-02", hour: 9, minute: 50), by: town.desk(of: .corrections))
    }

    /// Restraining orders beside some suspended sentences, two of them with a place to keep away from.
    private mutating func restrain(_ script: inout Script) {
        let there = cases.filter {
            $0.category == .suspended && !$0.file.isMinor && ($0.declaredOn ?? .far) > Days.beginning
                && $0.termTo > "2019-07-10" && $0.endedOn == nil
        }
        for (number, made) in chance.some(9, of: there).enumerated() {
            let words = SupervisionWords.restraints[number % SupervisionWords.restraints.count]
            var restraint = RestrainingOrder()
            restraint.supervised = made.ref
            restraint.kind = words.kind
            restraint.content = words.content
            restraint.orderedBy = SanctionsWords.court
            restraint.startsOn = made.file.effectiveOn
            restraint.endsOn = made.termTo
            let at = made.enteredAt + 900
            let ref = script.record(restraint, at: at, by: town.clerk(of: made.township))
            guard words.kind == .place else { continue }
            var fence = Fence()
            fence.name = SupervisionWords.fences.exclusion
            fence.kind = .exclusion
            fence.supervised = made.ref
            fence.restraint = ref
            fence.polygon = SupervisionWords.outline
            fence.startsOn = made.file.effectiveOn
            fence.endsOn = made.termTo
            script.line(fence, at: at + 60, by: town.clerk(of: made.township))
        }
    }

    private mutating func ask(
        _ made: SupervisedCase, on day: Day, means: MonitoringMeans, _ script: inout Script
    ) -> (ref: Ref<MonitoringOrder>, at: Moment) {
        var order = MonitoringOrder()
        order.supervised = made.ref
        order.need = chance.one(of: WatchingWords.needs)
        order.means = means
        order.askedBy = town.offices[made.township]
        order.askedOn = day
        let at = Days.moment(day, after: Moment(day, hour: 8, minute: 5), &chance)
        return (script.record(order, at: at, by: town.clerk(of: made.township)), at)
    }

    private mutating func approve(
        _ asked: (ref: Ref<MonitoringOrder>, at: Moment), on day: Day, until last: Day, confirms: Bool = true,
        _ script: inout Script
    ) -> Moment {
        let at = Days.moment(day, after: asked.at, &chance)
        script.step(
            "approve", asked.ref, at: at, by: town.bureauHead,
            [
                Setting(\MonitoringOrder.decidedOn, at.day), Setting(\MonitoringOrder.startsOn, at.day + 1),
                Setting(\MonitoringOrder.endsOn, last),
                Setting(\MonitoringOrder.basisDocument, WatchingWords.basis.document),
                Setting(\MonitoringOrder.basisArticle, WatchingWords.basis.article),
            ])
        guard confirms else { return at }
        let confirmed = at + 3_000
        let hand = Script.Hand(unit: 0, account: "bureau-03")
        script.step(
            "confirm", asked.ref, at: confirmed, by: hand, [Setting(\MonitoringOrder.confirmedOn, confirmed.day)])
        return confirmed
    }

    private mutating func order(_ number: Int, _ script: inout Script) {
        let day = Days.working(Days.beginning + 20 + number * 15)
        let length = chance.one(of: [60: 20, 90: 50, 150: 30])
        let there = cases.filter { made in
            made.isSupervised(over: day - 10...(day + length + 20))
                && !watched.contains { $0.made.number == made.number && $0.days.overlaps(day...(day + length)) }
        }
        guard !there.isEmpty else { return }
        let made = chance.one(of: there)
        let means: MonitoringMeans = chance.happens(40) ? .device : .phone
        let asked = ask(made, on: day, means: means, &script)
        if number % 13 == 6 {
            let refusal = Setting(\MonitoringOrder.refusal, WatchingWords.refusals[number % 2])
            let at = Days.moment(Days.working(day + 1), after: asked.at, &chance)
            return script.step(
                "refuse", asked.ref, at: at, by: town.bureauHead,
                [Setting(\MonitoringOrder.decidedOn, at.day), refusal])
        }
        let last = day + length
        let confirmed = approve(asked, on: Days.working(day + 1), until: last, &script)
        let told = Days.moment(Days.working(confirmed.day + 1), after: confirmed, &chance)
        let hand = town.clerk(of: made.township)
        script.step("start", asked.ref, at: told, by: hand, [Setting(\MonitoringOrder.informedOn, told.day)])
        let isEarly = number % 7 == 3
        let ended = isEarly ? Days.working(day + length / 2) : last
        let device = means == .device ? issue(made, asked.ref, told, until: ended, &script) : nil
        watched.append(
            Watched(order: asked.ref, made: made, device: device, days: told.day + 1...max(ended, told.day + 1)))
        let sets =
            isEarly
            ? [
                Setting(\MonitoringOrder.endedOn, ended),
                Setting(\MonitoringOrder.endReason, WatchingWords.endings[number % 2]),
            ] : []
        let ending = Days.moment(isEarly ? ended : Days.working(last + 1), after: told, &chance)
        script.step("end", asked.ref, at: ending, by: hand, sets)
    }

    private mutating func issue(
        _ made: SupervisedCase, _ order: Ref<MonitoringOrder>, _ told: Moment, until ended: Day, _ script: inout Script
    ) -> Ref<TrackingDevice> {
        devices += 1
        var device = TrackingDevice()
        device.serial = WatchingWords.serial(devices)
        device.maker = WatchingWords.maker
        device.supervised = made.ref
        device.order = order
        device.issuedOn = told.day
        let hand = town.clerk(of: made.township)
        let ref = script.record(device, at: told + 300, by: hand)
        let back = Days.working(ended + 1)
        script.correct(
            ref, at: Days.moment(back, after: told + 300, &chance), by: hand, reason: WatchingWords.maker,
            [Setting(\TrackingDevice.returnedOn, back)])
        return ref
    }

    /// Asked for, approved, and confirmed, as they stand in the last days.
    private mutating func orderLast(_ script: inout Script) {
        let there = cases.filter { $0.isSupervised(over: "2019-05-01"..."2019-10-20") }
        let chosen = chance.some(3, of: there)
        guard chosen.count == 3 else { return }
        _ = ask(chosen[0], on: "2019-06-28", means: .phone, &script)
        let second = ask(chosen[1], on: "2019-06-27", means: .device, &script)
        _ = approve(second, on: "2019-06-28", until: "2019-09-27", confirms: false, &script)
        let third = ask(chosen[2], on: "2019-06-26", means: .phone, &script)
        _ = approve(third, on: "2019-06-28", until: "2019-09-26", &script)
    }

    /// An alert of somebody under an order; what the approved leave explains is explained.
    private mutating func alert(_ number: Int, _ script: inout Script) {
        let isLast = number < 3
        let under = watched.filter { isLast ? $0.days.contains("2019-06-29") : $0.days.upperBound < "2019-06-25" }
        guard !under.isEmpty else { return }
        let one = chance.one(of: under)
        let span = one.days.upperBound - one.days.lowerBound
        let day: Day = isLast ? ("2019-06-28" as Day) + number : one.days.lowerBound + chance.below(span + 1)
        var alert = LocationAlert()
        alert.supervised = one.made.ref
        alert.order = one.order
        alert.device = one.device
        alert.raisedOn = day
        alert.kind = chance.one(of: [.outOfArea: 52, .offline: 20, .separation: 14, .lowBattery: 10, .tamper: 4])
        alert.beganAt = Moment(day) + (isLast ? chance.within(600...26_000) : chance.within(600...70_000))
        alert.endedAt = isLast ? nil : alert.beganAt + chance.within(900...14_000)
        alert.source = chance.one(of: [.gnss: 58, .cell: 30, .wifi: 12])
        alert.accuracy = alert.source == .gnss ? chance.within(6...28) : chance.within(120...900)
        alert.points = chance.within(1...9)
        if alert.kind == .outOfArea {
            alert.fence = district
            alert.place = chance.one(of: WatchingWords.places)
        }
        let hand = town.clerk(of: one.made.township)
        let at = (alert.endedAt ?? alert.beganAt) + 60
        let ref = script.record(alert, at: at, by: hand)
        if !isLast { find(ref, alert, one, after: at, &script) }
    }

    private mutating func find(
        _ ref: Ref<LocationAlert>, _ alert: LocationAlert, _ one: Watched, after at: Moment, _ script: inout Script
    ) {
        let found = Days.moment(Days.working(at.day + chance.below(2)), after: at, &chance)
        let day = Setting(\LocationAlert.foundOn, found.day)
        let leave = leaves.first {
            $0.number == one.made.number && $0.days.contains(alert.raisedOn) && $0.approvedAt < at
        }
        let isThin = alert.points < 2 || alert.source != .gnss
        let hand = town.clerk(of: one.made.township)
        if leave != nil || chance.happens(28) {
            let words =
                leave == nil ? chance.one(of: Array(WatchingWords.explained.dropFirst())) : WatchingWords.explained[0]
            script.step(
                "explain", ref, at: found, by: hand,
                [day, Setting(\LocationAlert.finding, words), Setting(\LocationAlert.leave, leave?.ref)])
        } else if isThin || alert.kind == .lowBattery || chance.happens(20) {
            script.step(
                "dismiss", ref, at: found, by: hand,
                [day, Setting(\LocationAlert.finding, chance.one(of: WatchingWords.faults))])
        } else {
            script.step(
                "verify", ref, at: found, by: hand,
                [
                    day, Setting(\LocationAlert.finding, chance.one(of: WatchingWords.breachFindings)),
                    Setting(\LocationAlert.measure, chance.one(of: WatchingWords.breachMeasures)),
                ])
        }
    }
}
