import Bureau
import Declarations

/// Classes and community work of each office, talks and referrals.
struct SupervisionSchool {
    private let town: Town
    private let cases: [SupervisedCase]
    private var chance: Chance

    init(_ town: Town, _ cases: [SupervisedCase], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        chance = Chance(seed: seed, for: "classes of supervised persons")
        var month = Days.beginning
        while month < Days.standing.day {
            for township in town.offices.indices {
                hold(.study, township, Days.working(month + 8 + township), &script)
                hold(.communityWork, township, Days.working(month + 17 + township % 5), &script)
            }
            month = month.adding(months: 1)
        }
        warn(&script)
        for made in cases { talk(made, &script) }
        refer(&script)
    }

    private func members(of township: Int, on day: Day) -> [SupervisedCase] {
        cases.filter { $0.township == township && !$0.file.isMinor && $0.isSupervised(over: day...day) }
    }

    /// Attendance stands person by person from 2019 on for study; before, and for community work, as a number.
    private mutating func hold(_ kind: ClassKind, _ township: Int, _ day: Day, _ script: inout Script) {
        guard day < Days.standing.day else { return }
        let members = members(of: township, on: day)
        var presences: [Presence] = []
        for _ in members { presences.append(chance.one(of: [.present: 955, .excused: 33, .absent: 12])) }
        var held = CorrectionClass()
        held.kind = kind
        held.heldOn = day
        held.topic = chance.one(of: kind == .study ? ReportsWords.studies : ReportsWords.works)
        held.office = town.offices[township]
        held.venue = kind == .study ? ReportsWords.venues.study : ReportsWords.venues.work
        held.expected = members.count
        held.attended = presences.count { $0 == .present }
        let at = Moment(day, hour: 17, minute: 2) + township * 40
        let ref = script.record(held, at: at, by: town.clerk(of: township))
        guard kind == .study, day >= "2019-01-01" else { return }
        for (made, presence) in zip(members, presences) {
            var attendance = ClassAttendance()
            attendance.held = ref
            attendance.supervised = made.ref
            attendance.presence = presence
            attendance.hours = presence == .present ? held.hours : 0
            script.line(attendance, at: at + 60, by: town.clerk(of: township))
        }
    }

    /// Warning education in public, twice in the half-year.
    private mutating func warn(_ script: inout Script) {
        for day: Day in ["2018-06-21", "2018-11-15", "2019-03-28", "2019-06-20"] {
            let there = cases.count { $0.isSupervised(over: day...day) && !$0.file.isMinor } / 4
            var held = CorrectionClass()
            held.kind = .warning
            held.heldOn = day
            held.hours = 2
            held.topic = ReportsWords.studies[2]
            held.office = town.bodies[.correctionsCentre] ?? town.offices[0]
            held.venue = ReportsWords.venues.study
            held.expected = there
            held.attended = there - chance.within(1...4)
            script.line(held, at: Moment(day, hour: 17, minute: 30), by: town.desk(of: .corrections))
        }
    }

    /// One on entry, and now and then another.
    private mutating func talk(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn else { return }
        if declared > Days.beginning { talk(made, .entry, on: declared, ReportsWords.entryNotes, &script) }
        let last = min(made.endedOn ?? .far, Days.standing.day - 1)
        guard chance.happens(42), last - max(declared, Days.beginning) > 40 else { return }
        let first = max(declared, Days.beginning)
        let day = Days.working(first + chance.within(20...(last - first - 12)))
        let kind: TalkKind = chance.one(of: [.routine: 60, .visit: 22, .admonishing: 18])
        let notes =
            switch kind {
            case .admonishing: chance.one(of: ReportsWords.admonishing)
            case .visit: ReportsWords.visitNotes
            default: chance.one(of: ReportsWords.talkNotes)
            }
        talk(made, kind, on: day, notes, &script)
    }

    private mutating func talk(
        _ made: SupervisedCase, _ kind: TalkKind, on day: Day, _ notes: String, _ script: inout Script
    ) {
        let officers = (town.staff[Int(town.offices[made.township].id)] ?? []).map(\.ref)
        var talk = IndividualTalk()
        talk.supervised = made.ref
        talk.kind = kind
        talk.heldOn = day
        talk.heldBy = officers.isEmpty ? nil : officers[made.number % officers.count]
        talk.venue = kind == .visit ? nil : OrganisationWords.judicialOffice(PlacesWords.townships[made.township].name)
        talk.notes = notes
        script.line(talk, at: Days.moment(day, after: made.enteredAt, &chance), by: town.clerk(of: made.township))
    }

    private mutating func refer(_ script: inout Script) {
        let days: [Day] = [
            "2018-02-27", "2018-04-11", "2018-06-05", "2018-08-16", "2018-09-20", "2018-11-08", "2019-01-10",
            "2019-02-21", "2019-03-19", "2019-04-16", "2019-05-23", "2019-06-18",
        ]
        for (position, day) in days.enumerated() {
            let there = cases.filter { $0.isSupervised(over: day...(day + 30)) }
            let made = chance.one(of: there)
            var referral = CounsellingReferral()
            referral.supervised = made.ref
            referral.referredOn = day
            referral.referredTo = ReportsWords.counsellors[position % 2]
            referral.reason = chance.one(of: Array(ReportsWords.counselReasons.prefix(made.file.isMinor ? 4 : 3)))
            referral.consentOn = day
            let hand = town.clerk(of: made.township)
            let ref = script.record(referral, at: Days.moment(day, &chance), by: hand)
            script.correct(
                ref, at: Days.moment(Days.working(day + 45 + chance.below(20)), &chance), by: hand,
                reason: ReportsWords.counselClosed,
                [
                    Setting(\CounsellingReferral.sessions, chance.within(3...6)),
                    Setting(\CounsellingReferral.closedOn, Days.working(day + 45)),
                    Setting(\CounsellingReferral.outcome, chance.one(of: ReportsWords.counselResults)),
                ])
        }
    }
}
