import Bureau
import Declarations

/// Pushes from the police, special checks, apps and medical reviews.
struct SupervisionReviews {
    private let town: Town
    private let cases: [SupervisedCase]
    private let leaves: [PlannedLeave]
    private var chance: Chance

    init(_ town: Town, _ cases: [SupervisedCase], _ leaves: [PlannedLeave], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        self.leaves = leaves
        chance = Chance(seed: seed, for: "reviews of supervised persons")
        registerStaff(&script)
        for made in cases { register(made, &script) }
        for made in cases { check(made, &script) }
        checkHazards(&script)
        for made in cases where made.category == .outsidePrison { review(made, &script) }
        for number in 0..<58 { push(number, &script) }
        pushLast(&script)
    }

    /// When the province asked for the apps to be used throughout.
    private static let appsFrom: Day = "2018-11-12"

    private mutating func registerStaff(_ script: inout Script) {
        for office in town.offices {
            for staff in town.staff[Int(office.id)] ?? [] {
                var registration = AppRegistration()
                registration.app = .staff
                registration.staff = staff.ref
                registration.enteredOn = SupervisionReviews.appsFrom
                registration.registeredOn = Days.working(SupervisionReviews.appsFrom + chance.within(0...24))
                let at = Days.moment(registration.registeredOn ?? SupervisionReviews.appsFrom, &chance)
                script.line(registration, at: at, by: town.desk(of: .corrections))
            }
        }
        for number in 0..<46 {
            let somebody = Somebody(aged: 26...64, on: "2019-02-01", nil, &chance)
            let day = Days.working(("2018-12-03" as Day) + number * 9 / 2)
            let township = number % town.offices.count
            let address = PlacesWords.address(in: PlacesWords.townships[township], &chance)
            let at = Days.moment(day, &chance)
            var registration = AppRegistration()
            registration.app = .assistant
            registration.assistant = script.record(
                somebody.file(address: address), at: at, by: town.clerk(of: township))
            registration.enteredOn = day
            registration.registeredOn = day
            script.line(registration, at: at + 30, by: town.clerk(of: township))
        }
    }

    /// On the day of reporting; those who were there before, in the weeks after the notice. Old people and those who
    /// cannot read or have no smartphone are exempt.
    private mutating func register(_ made: SupervisedCase, _ script: inout Script) {
        guard let reported = made.reportedOn, (made.endedOn ?? .far) > SupervisionReviews.appsFrom + 45 else { return }
        let wasThere = reported < SupervisionReviews.appsFrom
        var registration = AppRegistration()
        registration.supervised = made.ref
        registration.enteredOn = wasThere ? SupervisionReviews.appsFrom : reported
        if made.age >= 60 {
            registration.exemption = .age
        } else if chance.happens(2.4) {
            registration.exemption = chance.one(of: [.cannotRead: 50, .noPhone: 30, .illness: 20])
        } else {
            registration.registeredOn =
                wasThere ? Days.working(SupervisionReviews.appsFrom + chance.within(1...40)) : reported
        }
        let hand = town.clerk(of: made.township)
        let day = registration.registeredOn ?? registration.enteredOn
        let ref = script.record(registration, at: Days.moment(day, after: made.enteredAt, &chance), by: hand)
        guard let ended = made.endedOn else { return }
        let closing = Days.moment(Days.working(ended + 1), &chance)
        script.correct(
            ref, at: closing, by: hand, reason: SupervisionWords.closedApp, [Setting(\AppRegistration.closedOn, ended)])
    }

    /// Everybody on file was looked at in the spring of 2019, newcomers within two weeks.
    private mutating func check(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn, (made.endedOn ?? .far) > "2019-02-20" else { return }
        let wanted =
            declared < "2019-02-20" ? ("2019-02-20" as Day) + chance.below(66) : declared + chance.within(0...9)
        let day = Days.working(min(wanted, (made.endedOn ?? .far) - 2))
        check(made, .antiGang, on: day, finishes: true, &script)
    }

    private mutating func check(
        _ made: SupervisedCase, _ campaign: CheckCampaign, on day: Day, finishes: Bool, clue: Bool = false,
        _ script: inout Script
    ) {
        var check = SpecialCheck()
        check.supervised = made.ref
        check.campaign = campaign
        check.noticeOn = day
        check.pledgeOn = campaign == .antiGang ? day : nil
        check.talkOn = chance.happens(60) ? day : nil
        check.checkedOn = day
        let hand = town.clerk(of: made.township)
        let at = Days.moment(day, after: max(made.enteredAt, Moment(day, hour: 8, minute: 30)), &chance)
        guard at.day == day || at.day > made.enteredAt.day else { return }
        let ref = script.record(check, at: at, by: hand)
        guard finishes else { return }
        var sets = [
            Setting(\SpecialCheck.finding, clue ? CheckFinding.clue : .none),
            Setting(\SpecialCheck.nextOn, day.adding(months: 6)),
        ]
        if clue { sets.append(Setting(\SpecialCheck.clue, WatchingWords.clue)) }
        script.step("finish", ref, at: at + 1_500, by: hand, sets)
        guard clue else { return }
        let handed = Days.moment(Days.working(day + 1), after: at + 1_500, &chance)
        script.step(
            "hand_on", ref, at: handed, by: town.head(of: made.township), [Setting(\SpecialCheck.handedOn, handed.day)])
    }

    /// The safety campaign of summer begins in the last week.
    private mutating func checkHazards(_ script: inout Script) {
        let there = cases.filter { $0.isSupervised(over: "2019-06-20"..."2019-07-10") }
        for (number, made) in chance.some(36, of: there).enumerated() {
            let day: Day = ("2019-06-24" as Day) + number % 5
            check(made, .hazards, on: day, finishes: number % 3 > 0, clue: number == 7, &script)
        }
    }

    /// Every three months; one was missed, and the next are due in July.
    private mutating func review(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn else { return }
        var last = declared
        while last.adding(months: 3) < Days.beginning + 30 { last = last.adding(months: 3) }
        var due = last.adding(months: 3)
        let hand = town.clerk(of: made.township)
        while due < min(made.endedOn ?? .far, made.termTo) && due < "2019-07-31" {
            var review = MedicalReview()
            review.supervised = made.ref
            review.countedFrom = last
            review.dueOn = due
            let entering = Days.moment(Days.working(max(due - 28, declared)), after: made.enteredAt, &chance)
            let ref = script.record(review, at: entering, by: hand)
            let isMissed = due > "2019-05-20" && made.number % 4 == 1
            let early = Days.working(due - chance.within(1...12))
            if due > Days.standing.day && made.number.isMultiple(of: 2) {
                examine(ref, made, on: "2019-06-28", after: entering, sends: false, &script)
            } else if !isMissed {
                examine(ref, made, on: early, after: entering, &script)
            }
            last = due
            due = due.adding(months: 3)
        }
    }

    private mutating func examine(
        _ ref: Ref<MedicalReview>, _ made: SupervisedCase, on day: Day, after entering: Moment, sends: Bool = true,
        _ script: inout Script
    ) {
        let hand = town.clerk(of: made.township)
        let at = Days.moment(day, after: entering, &chance)
        let isNursing = made.file.outsideGround == .nursing
        script.step(
            "examine", ref, at: at, by: hand,
            [
                Setting(\MedicalReview.examinedOn, day),
                Setting(\MedicalReview.hospital, chance.one(of: WatchingWords.hospitals)),
                Setting(
                    \MedicalReview.result, isNursing ? WatchingWords.nursing : chance.one(of: WatchingWords.diagnoses)),
                Setting(\MedicalReview.fitness, chance.one(of: [.holds: 92, .unclear: 8])),
            ])
        guard sends else { return }
        let sent = Days.moment(Days.working(day + chance.within(2...6)), after: at, &chance)
        script.step(
            "send", ref, at: sent, by: hand,
            [Setting(\MedicalReview.reportSentOn, sent.day), Setting(\MedicalReview.sentTo, WatchingWords.reviewed)])
    }

    /// Hotel stays above all. In 2019 none of them was unlawful.
    private mutating func push(_ number: Int, _ script: inout Script) {
        let day = Days.working(Days.beginning + 8 + number * 9)
        let kind: PushKind = chance.one(of: [.hotel: 80, .detention: 8, .border: 6, .drugTest: 6])
        let there = cases.filter { $0.isSupervised(over: day - 12...(day + 8)) }
        let abroad = leaves.filter { $0.days.upperBound < day && $0.days.upperBound > day - 20 }
        var finding: PushFinding = chance.one(of: [.lawful: 62, .withLeave: 30, .notMatched: 8])
        if kind == .hotel && day.year == 2018 && number % 8 == 3 { finding = .breach }
        if kind != .hotel { finding = kind == .border ? .notMatched : .lawful }
        var made = chance.one(of: there)
        var push = PolicePush()
        push.kind = kind
        push.receivedOn = day
        push.happenedAt = Moment(day - chance.within(1...3), hour: 21, minute: chance.below(60))
        push.place =
            switch kind {
            case .hotel: chance.one(of: WatchingWords.hotels)
            case .border: chance.one(of: WatchingWords.border)
            default: chance.one(of: WatchingWords.stations)
            }
        var leave: PlannedLeave?
        if finding == .withLeave {
            leave = abroad.last
            if let leave {
                made = cases[leave.number]
                push.happenedAt = Moment(leave.days.lowerBound, hour: 20, minute: chance.below(60))
            } else {
                finding = .lawful
            }
        }
        push.supervised = finding == .notMatched ? nil : made.ref
        let desk = town.desk(of: .corrections)
        let at = Days.moment(day, after: Moment(day, hour: 8, minute: 20), &chance)
        let ref = script.record(push, at: at, by: desk)
        let verified = Days.moment(Days.working(day + chance.within(1...4)), after: at, &chance)
        let note = kind == .detention ? WatchingWords.detentionLawful : WatchingWords.note(finding)
        script.step(
            "verify", ref, at: verified, by: town.clerk(of: made.township),
            [
                Setting(\PolicePush.verifiedOn, verified.day), Setting(\PolicePush.finding, finding),
                Setting(\PolicePush.note, note), Setting(\PolicePush.leave, leave?.ref),
            ])
    }

    /// Two that nobody has looked into yet.
    private mutating func pushLast(_ script: inout Script) {
        let there = cases.filter { $0.isSupervised(over: "2019-06-01"..."2019-07-10") }
        for at in [Moment("2019-06-28", hour: 15, minute: 20), Moment("2019-07-01", hour: 8, minute: 35)] {
            var push = PolicePush()
            push.receivedOn = at.day
            push.happenedAt = Moment(at.day - 1, hour: 22, minute: chance.below(60))
            push.place = chance.one(of: WatchingWords.hotels)
            push.supervised = chance.one(of: there).ref
            _ = script.record(push, at: at, by: town.desk(of: .corrections))
        }
    }
}
