import Bureau
import Declarations

/// How people come to be on file: brought in when the register began, or received since.
extension Resettlement {
    /// Somebody who was on file when the register began.
    mutating func bringIn(_ returning: Returning, _ script: inout Script) {
        let hand = Script.Hand(unit: Int(town.offices[returning.township].id), account: opening.hand.account)
        var resettled = file(returning, at: opening.next(), by: hand, opening: true, &script)
        if returning.origin.isFromGate {
            let handover: Handover = chance.one(of: [.village: 30, .selfReturn: 60, .government: 10])
            resettled.handover = returning.isKey ? .office : handover
        }
        if returning.isKey {
            resettled.fetcher = Somebody(aged: 28...55, on: returning.releasedOn, nil, &chance).name
            resettled.fetchedOn = returning.releasedOn
        }
        let ref = script.record(resettled, at: opening.next(), by: hand, opening: true)
        let sets = [Setting(\ResettledPerson.receivedOn, returning.receivedOn)]
        script.step(
            "take_over", ref, at: opening.next(), by: hand,
            sets + help(returning, on: min(returning.receivedOn + chance.within(10...60), "2017-12-27")))
        let clerk = town.clerk(of: returning.township)
        visit(ref, returning, by: clerk, &script)
        end(ref, returning, by: clerk, &script)
    }

    /// Somebody who came since: by the gate, or out of correction.
    mutating func receive(_ returning: Returning, _ script: inout Script) {
        let clerk = town.clerk(of: returning.township)
        let ref =
            returning.origin == .endedCorrection
            ? takeOver(returning, by: clerk, &script) : fetch(returning, by: clerk, &script)
        visit(ref, returning, by: clerk, &script)
        end(ref, returning, by: clerk, &script)
    }

    private mutating func takeOver(
        _ returning: Returning, by hand: Script.Hand, _ script: inout Script
    ) -> Ref<ResettledPerson> {
        let day = Days.working(returning.receivedOn)
        let moment = Days.moment(day, &chance)
        let resettled = file(returning, at: moment, by: hand, opening: false, &script)
        let ref = script.record(resettled, at: moment + 240, by: hand)
        var sets = [Setting(\ResettledPerson.receivedOn, returning.receivedOn)]
        sets += help(returning, on: returning.receivedOn)
        script.step("take_over", ref, at: moment + 900, by: hand, sets)
        addHelpers(1, ref, on: returning.receivedOn, at: moment + 1_200, by: hand, &script)
        return ref
    }

    /// From the notice of the prison to the beginning of help.
    private mutating func fetch(
        _ returning: Returning, by hand: Script.Hand, _ script: inout Script
    ) -> Ref<ResettledPerson> {
        let (ref, fetcher) = expect(returning, arranges: returning.isKey, by: hand, &script)
        let isUnfetched = returning.isKey && returning.releasedOn.year == 2018 && !oneWasNotFetched
        if isUnfetched { oneWasNotFetched = true }
        var sets = [Setting(\ResettledPerson.receivedOn, returning.receivedOn)]
        if isUnfetched {
            sets.append(Setting(\ResettledPerson.notFetchedReason, ReturningWords.notFetched))
            sets.append(Setting(\ResettledPerson.handover, Handover.other))
        } else if fetcher {
            sets.append(Setting(\ResettledPerson.fetchedOn, returning.releasedOn))
            let handover: Handover = chance.one(of: [.office: 70, .government: 18, .village: 12])
            sets.append(Setting(\ResettledPerson.handover, handover))
        } else {
            sets.append(Setting(\ResettledPerson.handover, chance.happens(85) ? Handover.selfReturn : .village))
        }
        let received = Days.moment(returning.receivedOn, &chance)
        if returning.isKey || chance.happens(80) {
            sets.append(Setting(\ResettledPerson.receiptSentOn, returning.receivedOn))
        }
        script.step("receive", ref, at: received, by: hand, sets)
        let helped = Days.moment(Days.working(returning.receivedOn + chance.within(4...12)), after: received, &chance)
        if returning.endedOn.map({ $0 > helped.day }) ?? true {
            script.step("help", ref, at: helped, by: hand, help(returning, on: helped.day))
        }
        addHelpers(returning.isKey ? 3 : 1, ref, on: helped.day, at: helped + 300, by: hand, &script)
        return ref
    }

    /// The prison tells of a release about a month before; for a key person somebody is found who goes there.
    private mutating func expect(
        _ returning: Returning, arranges: Bool, by hand: Script.Hand, _ script: inout Script
    ) -> (Ref<ResettledPerson>, hasFetcher: Bool) {
        let notice = Days.working(max(returning.releasedOn - chance.within(30...44), "2018-01-02"))
        let told = min(notice, returning.releasedOn)
        let moment = Days.moment(told, &chance)
        var resettled = file(returning, at: moment, by: hand, opening: false, &script)
        resettled.noticeOn = told
        let ref = script.record(resettled, at: moment + 200, by: hand)
        guard arranges else { return (ref, false) }
        let day = Days.working(max(told, returning.releasedOn - chance.within(12...20)))
        let arranged = Days.moment(min(day, returning.releasedOn), after: moment + 300, &chance)
        script.step(
            "arrange", ref, at: arranged, by: hand,
            [
                Setting(\ResettledPerson.fetcher, Somebody(aged: 28...55, on: told, nil, &chance).name),
                Setting(\ResettledPerson.kinToldOn, arranged.day),
                Setting(\ResettledPerson.villageToldOn, arranged.day),
            ])
        return (ref, true)
    }

    private mutating func addHelpers(
        _ count: Int, _ resettled: Ref<ResettledPerson>, on day: Day, at moment: Moment, by hand: Script.Hand,
        _ script: inout Script
    ) {
        for kind in [HelperKind.officer, .villageCadre, .police].prefix(count) {
            var helper = ResettlementCompanion()
            helper.resettled = resettled
            let somebody = Somebody(aged: 28...58, on: day, nil, &chance)
            helper.name = somebody.name
            helper.kind = kind
            helper.phone = somebody.phone
            helper.startedOn = day
            script.line(helper, at: moment, by: hand)
        }
    }

    /// Three releases within thirty days, one of a key person whom nobody is to fetch yet; one who came out late
    /// in June and has not been seen; two of 2018 who were not the bureau's.
    mutating func expectOthers(_ script: inout Script) {
        for (day, township, isKey, arranges) in [
            ("2019-07-09", 1, true, true), ("2019-07-18", 7, true, false), ("2019-07-23", 2, false, false),
            ("2019-06-27", 6, false, false),
        ] as [(Day, Int, Bool, Bool)] {
            var returning = Returning()
            returning.isKey = isKey
            returning.township = township
            returning.releasedOn = day
            _ = expect(returning, arranges: arranges, by: town.clerk(of: township), &script)
        }
        for (number, day) in (["2018-05-15", "2018-10-22"] as [Day]).enumerated() {
            var returning = Returning()
            returning.releasedOn = day
            returning.township = number + 2
            let hand = town.clerk(of: returning.township)
            let (ref, _) = expect(returning, arranges: false, by: hand, &script)
            script.step(
                "return", ref, at: Moment(day - 6, hour: 10), by: hand,
                [Setting(\ResettledPerson.returnReason, ReturningWords.returned[number])])
        }
    }
}

extension ResettlementOrigin {
    /// Whether somebody came out of a gate.
    var isFromGate: Bool { self != .endedCorrection }
}
