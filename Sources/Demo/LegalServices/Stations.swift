import Bureau
import Declarations

/// Stations of legal aid, the lists of their duty lawyers, and the shifts that were worked.
struct Stations {
    /// A lawyer's day.
    struct Duty: Hashable {
        let lawyer: Int64
        let day: Day
    }

    /// A shift that was attended at the court; who was advised is entered with its log.
    struct Attended {
        let ref: Ref<DutyShift>
        let day: Day
        let lawyer: PlannedLawyer
        let helped: [Setting]
    }

    private(set) var window = Ref<AidStation>(0)
    private(set) var court = Ref<AidStation>(0)
    private(set) var others: [Ref<AidStation>] = []
    private(set) var courtShifts: [Attended] = []
    private(set) var onDuty: Set<Duty> = []
    private let town: Town
    private let bar: Bar
    private let clerk: Script.Hand
    private var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 17))

    init(_ town: Town, _ bar: Bar, seed: UInt64, to script: inout Script) {
        self.town = town
        self.bar = bar
        clerk = LegalServices.aidClerk(town)
        chance = Chance(seed: seed, for: "stations")
        window = open(AidWords.window, .centre, town.bodies[.aidCentre], "2009-05-01", &script)
        court = open(AidWords.court, .court, town.court, "2016-04-18", &script)
        let detention = open(AidWords.detention, .detention, nil, "2016-09-01", &script)
        for (number, township) in PlacesWords.townships.enumerated() {
            others.append(
                open(AidWords.station(of: township.name), .judicialOffice, town.offices[number], "2014-06-01", &script))
        }
        others.append(open(AidWords.labour, .labourArbitration, nil, "2017-06-12", &script))
        let procuratorate = open(
            AidWords.procuratorate, .procuratorate, town.bodies[.procuratorate], "2019-06-10", &script)
        list(Array(bar.lawyers[0..<20]), court, on: "2017-07-03", &script)
        list(Array(bar.lawyers[20..<28]), detention, on: "2017-07-03", &script)
        list(Array(bar.lawyers[30..<47]), procuratorate, on: "2019-06-12", &script)
        roster(court, Array(bar.lawyers[0..<20]), weekdays: [1, 3, 5], &script)
        roster(detention, Array(bar.lawyers[20..<28]), weekdays: [4], &script)
        roster(procuratorate, Array(bar.lawyers[30..<47]), weekdays: [2, 4], from: "2019-07-01", &script)
        report(&script)
    }

    private mutating func open(
        _ name: String, _ kind: StationHost, _ host: Ref<Unit>?, _ day: Day, _ script: inout Script
    ) -> Ref<AidStation> {
        var station = AidStation()
        station.name = name
        station.hostKind = kind
        station.host = host
        station.hasStaff = kind == .centre || kind == .court || kind == .labourArbitration
        station.phone = Somebody.phone(&chance)
        station.openedOn = day
        let isOld = day < Days.beginning
        let hand = isOld ? Script.Hand(unit: clerk.unit, account: "console") : clerk
        return script.record(station, at: isOld ? opening.next() : Moment(day, hour: 10), by: hand, opening: isOld)
    }

    private mutating func list(
        _ lawyers: [PlannedLawyer], _ station: Ref<AidStation>, on day: Day, _ script: inout Script
    ) {
        for (number, lawyer) in lawyers.enumerated() {
            var line = DutyLawyer()
            line.station = station
            line.lawyer = lawyer.ref
            line.listedOn = day
            let isOld = day < Days.beginning
            let hand = isOld ? Script.Hand(unit: clerk.unit, account: "console") : clerk
            script.line(
                line, at: isOld ? opening.next() : Moment(day, hour: 14, minute: number), by: hand, opening: isOld)
        }
    }

    /// A roster is drawn up before each month, the lawyers of the list one after another.
    private mutating func roster(
        _ station: Ref<AidStation>, _ lawyers: [PlannedLawyer], weekdays: Set<Int>, from: Day = "2018-01-02",
        _ script: inout Script
    ) {
        var turn = 0
        for day in Days.each(of: from..."2019-07-31") where Days.isWorking(day) && weekdays.contains(day.weekday) {
            let lawyer = lawyers[turn % lawyers.count]
            turn += 1
            let drawn = Moment(max("2017-12-29", Days.working(day.firstOfMonth - 5)), hour: 15) + turn * 7
            work(station, lawyer, on: day, drawn, turn, &script)
        }
    }

    private mutating func work(
        _ station: Ref<AidStation>, _ lawyer: PlannedLawyer, on day: Day, _ drawn: Moment, _ turn: Int,
        _ script: inout Script
    ) {
        onDuty.insert(Duty(lawyer: lawyer.ref.id, day: day))
        var shift = DutyShift()
        shift.station = station
        shift.lawyer = lawyer.ref
        shift.shiftOn = day
        shift.startsAt = Moment(day, hour: 9)
        shift.endsAt = Moment(day, hour: 11, minute: 30)
        let ref = script.record(shift, at: drawn, by: clerk)
        let at = Moment(day, hour: 16, minute: 40)
        guard at <= Days.standing else { return }
        if turn % 61 == 40 {
            return script.step("miss", ref, at: at, by: clerk, [Setting(\DutyShift.note, Optional(AidWords.missed))])
        }
        if turn % 73 == 50 {
            return script.step(
                "cancel", ref, at: Moment(day, hour: 8, minute: 40), by: clerk,
                [Setting(\DutyShift.note, Optional(AidWords.cancelled))])
        }
        let helped = [
            Setting(\DutyShift.legalHelp, chance.within(0...3)), Setting(\DutyShift.pleaWitness, chance.below(3)),
        ]
        guard station != court else {
            courtShifts.append(Attended(ref: ref, day: day, lawyer: lawyer, helped: helped))
            return
        }
        let asked = Setting(\DutyShift.consultations, chance.within(1...5))
        script.step("attend", ref, at: at, by: clerk, helped + [asked])
    }

    /// What court and procuratorate tell of defendants each month.
    private mutating func report(_ script: inout Script) {
        var month: Day = "2018-01-31"
        while month < Days.standing.day {
            for (source, stage) in [
                (town.court, DefendantStage.firstInstance),
                (town.bodies[.procuratorate] ?? town.court, .prosecutionReview),
            ] {
                var record = DefendantReturn()
                record.source = source
                record.month = month
                record.stage = stage
                record.defendants = chance.within(46...72)
                record.retained = chance.within(17...24)
                record.aided = stage == .firstInstance ? chance.within(12...20) : chance.within(0...4)
                if month < "2019-06-30" {
                    script.line(record, at: Moment(Days.working(month + 6), hour: 9, minute: 30), by: clerk)
                }
            }
            month = (month + 1).lastOfMonth
        }
    }
}
