import Bureau
import Declarations
import Ledger

/// Complaints and how they were handled, and what mediators and volunteers earned.
struct Grievances {
    private let town: Town
    private let desk: Script.Hand
    private let head: Script.Hand
    private var chance: Chance

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        desk = town.desk(of: .oversight)
        head = Script.Hand(unit: desk.unit, account: "head-01")
        chance = Chance(seed: seed, for: "grievances")
        for number in 0..<13 { complain(number, on: ("2018-01-22" as Day) + number * 26, &script) }
        for number in 0..<10 { complain(number + 13, on: ("2019-01-14" as Day) + number * 18, &script) }
        // One is still being looked into.
        complain(24, on: "2019-06-19", &script)
        earn(&script)
        volunteer(&script)
    }

    private mutating func moment(_ day: Day) -> Moment { Days.moment(Days.working(day), &chance) }

    private mutating func complain(_ number: Int, on someDay: Day, _ script: inout Script) {
        let words = GrievancesWords.matters[number % GrievancesWords.matters.count]
        let day = Days.working(someDay)
        let township = number % town.offices.count
        let somebody = Somebody(aged: 24...66, on: day, nil, &chance)
        var complaint = Complaint()
        complaint.receivedOn = day
        complaint.channel = ComplaintChannel.allCases[number * 5 % ComplaintChannel.allCases.count]
        complaint.level = number % 11 == 6 ? .major : .ordinary
        complaint.about = words.about
        complaint.aboutUnit = words.about == .lawyer ? nil : town.offices[township]
        complaint.aboutPerson = accused(words.about, township, day, &script)
        complaint.complainant = somebody.name
        complaint.phone = somebody.phone
        complaint.content = words.content
        let ref = script.record(complaint, at: Moment(day, hour: 14, minute: number), by: desk)
        guard day < Days.standing.day - 8 else { return }
        if number == 8 {
            script.step(
                "withdraw", ref, at: moment(day + 3), by: desk, [Setting(\Complaint.endedOn, Days.working(day + 3))])
            return
        }
        handle(ref, words, received: day, number, &script)
    }

    private mutating func accused(
        _ about: ComplaintSubject, _ township: Int, _ day: Day, _ script: inout Script
    ) -> Ref<Person>? {
        switch about {
        case .office: return nil
        case .lawyer:
            let lawyer = Somebody(aged: 28...55, on: day, nil, &chance)
            let address = PlacesWords.address(in: PlacesWords.townships[township], &chance)
            return script.record(lawyer.file(address: address), at: Moment(day, hour: 13, minute: 50), by: desk)
        default: return town.staff[Int(town.offices[township].id)]?[1].person
        }
    }

    private mutating func handle(
        _ complaint: Ref<Complaint>, _ words: GrievancesWords.Matter, received day: Day, _ number: Int,
        _ script: inout Script
    ) {
        let handlers = town.staff[town.bureau] ?? []
        let due = Days.working(day + 15)
        script.step(
            "assign", complaint, at: moment(day + 1), by: desk,
            [
                Setting(\Complaint.handledBy, handlers[2 + number % 5].person),
                Setting(\Complaint.handlingUnit, Ref<Unit>(Int64(desk.unit))), Setting(\Complaint.dueOn, due),
            ])
        let ended = Days.working(number % 7 == 3 ? due + 3 : day + 8 + number % 4)
        guard ended < Days.standing.day - 2 else { return }
        let outcome: ComplaintOutcome = words.remedy.isEmpty ? .unjustified : number % 2 == 0 ? .justified : .partly
        var sets = [
            Setting(\Complaint.endedOn, ended), Setting(\Complaint.outcome, outcome),
            Setting(\Complaint.answer, words.answer),
        ]
        if !words.remedy.isEmpty {
            sets += [Setting(\Complaint.remedy, words.remedy), Setting(\Complaint.remediedOn, ended)]
        }
        script.step("answer", complaint, at: moment(ended), by: desk, sets)
        let told = Days.working(ended + 2)
        guard told < Days.standing.day - 14 else { return }
        script.step("tell", complaint, at: moment(told), by: desk, [Setting(\Complaint.toldOn, told)])
    }

    /// Quarter by quarter each office enters some of its disputes; the rule says which count. The bureau confirms what
    /// counts and refuses the rest; all but the last quarter is paid.
    private mutating func earn(_ script: inout Script) {
        for (quarter, first) in (["2018-07-01", "2018-10-01", "2019-01-01", "2019-04-01"] as [Day]).enumerated() {
            let days = first...(first.adding(months: 3) - 1)
            let entered = min(Days.working(days.upperBound + 3), "2019-06-28")
            for (township, office) in town.offices.enumerated() {
                let moment = Moment(entered, hour: 9, minute: 3 * township)
                script.run("fees \(first) \(township)", at: moment, by: town.clerk(of: township)) {
                    transaction, places in
                    try Fees.enter(9, of: places(Int(office.id), Unit.table), over: days, in: transaction)
                }
            }
            let isPaid = quarter < 3
            script.run("fees \(first)", at: Moment(entered, hour: 14), by: town.desk) { transaction, _ in
                try Fees.judge(over: days, isPaid: isPaid, in: transaction)
            }
        }
    }

    private mutating func volunteer(_ script: inout Script) {
        for number in 1...18 {
            var entry = FeeEntry()
            entry.kind = .volunteer
            entry.earner = (town.staff[Int(town.offices[number % 8].id)] ?? [])[2].person
            entry.earnedOn = Days.working(("2018-03-05" as Day) + number * 25)
            entry.fileNumber = GrievancesWords.volunteerFile + entry.earnedOn.description + "-\(number)"
            entry.rule = GrievancesWords.volunteerRule
            entry.points = chance.within(2...6)
            entry.counts = number % 6 != 5
            entry.reason = entry.counts ? nil : .fileIncomplete
            let ref = script.record(entry, at: moment(entry.earnedOn), by: town.clerk(of: number % 8))
            guard entry.counts, number < 16 else { continue }
            let day = Days.working(entry.earnedOn + 5)
            script.step("confirm", ref, at: moment(day), by: desk, [Setting(\FeeEntry.confirmedOn, day)])
        }
    }
}

/// Fees as the offices enter them and the bureau judges them.
private enum Fees {
    static func enter(
        _ count: Int, of office: Int64, over days: ClosedRange<Day>, in transaction: Transaction
    ) throws {
        let query = Query(
            [
                .compare("unit", .equal, .integer(office)),
                .compare("concluded_on", .atLeast, days.lowerBound.datum),
                .compare("concluded_on", .atMost, days.upperBound.datum),
            ], limit: count)
        let disputes = try transaction.reading.rows(Dispute.self, query).sorted { $0.id < $1.id }
        for (position, dispute) in disputes.enumerated() {
            let ofDispute = Query([.compare("dispute", .equal, .integer(dispute.id))], limit: 1)
            guard let line = try transaction.reading.rows(DisputeMediator.self, ofDispute).first else { continue }
            let mediator = try transaction.reading.find(Mediator.self, line.record.mediator.id)
            let fee = Money(yuan: [60, 100, 200][position % 3])
            _ = try FeeEntry.enter(
                dispute, by: mediator.record.person, fee: fee, rule: GrievancesWords.rule, in: transaction)
        }
    }

    static func judge(over days: ClosedRange<Day>, isPaid: Bool, in transaction: Transaction) throws {
        let query = Query(
            [
                .compare("kind", .equal, FeeKind.mediation.datum), .compare("state", .equal, .text("entered")),
                .compare("earned_on", .atLeast, days.lowerBound.datum),
                .compare("earned_on", .atMost, days.upperBound.datum),
            ], limit: 200)
        for var row in try transaction.reading.rows(FeeEntry.self, query).sorted(by: { $0.id < $1.id }) {
            guard row.record.counts else {
                _ = try transaction.take("refuse", on: row)
                continue
            }
            row.record.confirmedOn = transaction.at.day
            row = try transaction.take("confirm", on: row)
            guard isPaid else { continue }
            row.record.paidOn = transaction.at.day
            _ = try transaction.take("pay", on: row)
        }
    }
}
