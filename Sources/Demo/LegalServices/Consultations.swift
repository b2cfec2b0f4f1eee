import Bureau
import Declarations

/// Advice at the window, on the hotline, at the court and elsewhere: entry by entry, or a shift's log at once.
struct Consultations {
    private struct Half {
        let days: ClosedRange<Day>
        let window: Int
        let hotline: Int
        let court: Int
    }

    private static let halves = [
        Half(days: "2018-01-02"..."2018-06-30", window: 204, hotline: 986, court: 1_042),
        Half(days: "2018-07-01"..."2018-12-31", window: 217, hotline: 1_031, court: 1_098),
        Half(days: "2019-01-01"..."2019-06-30", window: 229, hotline: 1_083, court: 1_159),
    ]

    private let town: Town
    private let bar: Bar
    private let stations: Stations
    private let scale: Int
    private let clerk: Script.Hand
    private var chance: Chance

    init(
        _ town: Town, _ bar: Bar, _ stations: Stations, _ targets: Targets, seed: UInt64, to script: inout Script
    ) {
        self.town = town
        self.bar = bar
        self.stations = stations
        scale = targets.scale
        clerk = LegalServices.aidClerk(town)
        chance = Chance(seed: seed, for: "consultations")
        for half in Consultations.halves {
            singles(half.window * scale, .walkIn, half.days, &script)
            singles(70 * scale, .hotline, half.days, &script)
            batches((half.hotline - 70) * scale, .hotline, over: weeks(of: half.days), &script)
            singles(40 * scale, .station, half.days, &script)
            logs((half.court - 40) * scale, half.days, &script)
            singles(14 * scale, .online, half.days, &script)
            batches(120 * scale, .outreach, over: Array(weeks(of: half.days).prefix(6)), &script)
        }
    }

    /// The working days on which a week's log of the hotline is entered, two a week.
    private func weeks(of days: ClosedRange<Day>) -> [Day] {
        Days.each(of: days).filter { ($0.weekday == 3 || $0.weekday == 5) && Days.isWorking($0) }
    }

    /// Somebody alone, or a couple at the window.
    private mutating func singles(
        _ persons: Int, _ channel: ConsultationChannel, _ days: ClosedRange<Day>, _ script: inout Script
    ) {
        var left = persons
        var counts: [Int] = []
        while left > 0 {
            let together = min(left, channel == .walkIn && chance.happens(16) ? 2 : 1)
            counts.append(together)
            left -= together
        }
        for (day, persons) in zip(Days.spread(counts.count, over: days, &chance), counts) {
            var asked = question(channel, on: Days.working(day) > days.upperBound ? days.upperBound : Days.working(day))
            asked.persons = persons
            script.line(asked, at: Days.moment(asked.consultedOn, &chance), by: clerk)
        }
    }

    private mutating func question(_ channel: ConsultationChannel, on day: Day) -> Consultation {
        var asked = Consultation()
        asked.consultedOn = day
        asked.channel = channel
        asked.station = channel == .walkIn ? stations.window : channel == .station ? stations.court : nil
        let words = chance.one(of: AidWords.questions)
        asked.topic = words.topic
        asked.question = words.question
        asked.answer = words.answer
        asked.askerTags = Several(
            chance.happens(46) ? chance.some(1, of: [.woman, .migrantWorker, .elderly, .farmer, .disabled]) : [])
        asked.lawyer = chance.one(of: bar.lawyers).ref
        asked.minutes = chance.within(2...9) * 5
        asked.outcome = chance.one(of: [
            .answered: 66, .aidApplication: 14, .mediation: 8, .court: 7, .drafting: 3, .otherOffice: 2,
        ])
        return asked
    }

    private mutating func batches(
        _ persons: Int, _ channel: ConsultationChannel, over days: [Day], _ script: inout Script
    ) {
        for (day, count) in zip(days, shares(of: persons, among: days.count)) where count > 0 {
            batch(count, channel, on: day, nil, &script)
        }
    }

    /// One log for each shift that was attended at the court.
    private mutating func logs(_ persons: Int, _ days: ClosedRange<Day>, _ script: inout Script) {
        let shifts = stations.courtShifts.filter { days.contains($0.day) }
        for (shift, count) in zip(shifts, shares(of: persons, among: shifts.count)) {
            script.step(
                "attend", shift.ref, at: Moment(shift.day, hour: 16, minute: 40), by: clerk,
                shift.helped + [Setting(\DutyShift.consultations, count)])
            batch(count, .station, on: shift.day, shift, &script)
        }
    }

    private mutating func batch(
        _ persons: Int, _ channel: ConsultationChannel, on day: Day, _ shift: Stations.Attended?,
        _ script: inout Script
    ) {
        var log = Consultation()
        log.consultedOn = day
        log.channel = channel
        log.isBatch = true
        log.persons = persons
        log.shift = shift?.ref
        log.lawyer = shift?.lawyer.ref
        log.station = channel == .station ? stations.court : nil
        log.topic = chance.one(of: [
            .labour: 30, .family: 24, .damages: 14, .loan: 10, .contract: 8, .property: 6, .criminal: 4, .other: 4,
        ])
        log.minutes = min(persons * 12, 200)
        script.line(log, at: Moment(day, hour: 16, minute: 50) + chance.below(400), by: clerk)
    }

    /// A whole in uneven parts.
    private mutating func shares(of whole: Int, among count: Int) -> [Int] {
        guard count > 0 else { return [] }
        var parts = (0..<count).map { _ in chance.within(7...14) * whole / count / 11 }
        var left = whole - parts.reduce(0, +)
        var place = 0
        while left != 0 {
            if parts[place] + left.signum() >= 1 {
                parts[place] += left.signum()
                left -= left.signum()
            }
            place = (place + 1) % count
        }
        return parts
    }
}
