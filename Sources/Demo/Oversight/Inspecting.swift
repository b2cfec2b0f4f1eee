import Bureau
import Declarations
import Ledger

/// Inspections with what they found and what became of it, and the review of files.
struct Inspecting {
    let town: Town
    let desk: Script.Hand
    let corrections: Script.Hand
    var chance: Chance
    /// By the position of their words.
    var items: [Ref<CheckItem>] = []

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        desk = town.desk(of: .oversight)
        corrections = town.desk(of: .corrections)
        chance = Chance(seed: seed, for: "inspecting")
        enterItems(&script)
        inspectSpecialGroups(&script)
        inspectOthers(&script)
        reviewFiles(&script)
        ask(&script)
    }

    mutating func moment(_ day: Day) -> Moment { Days.moment(Days.working(day), &chance) }

    private mutating func enterItems(_ script: inout Script) {
        for (position, words) in InspectingWords.items.enumerated() {
            var item = CheckItem()
            item.subject = words.subject
            item.name = words.name
            item.basis = words.basis
            item.deduction = words.deduction
            item.startsOn = Days.beginning
            items.append(script.record(item, at: Moment("2018-01-08", hour: 9, minute: 2 * position), by: desk))
        }
    }

    /// An inspection with its team, list and bodies; begun and, with a last day, ended.
    mutating func inspect(
        _ name: String, _ subject: InspectionSubject, _ topics: [InspectionTopic], from day: Day, until: Day?,
        by hand: Script.Hand, team: Int, _ script: inout Script
    ) -> Ref<Inspection> {
        var inspection = Inspection()
        inspection.name = name
        inspection.subject = subject
        inspection.topics = Several(topics)
        inspection.plannedOn = day
        let planned = moment(day - 9)
        let ref = script.record(inspection, at: planned, by: hand)
        for (position, staff) in (town.staff[town.bureau] ?? []).dropFirst(team).prefix(3).enumerated() {
            var inspector = Inspector()
            inspector.inspection = ref
            inspector.inspector = staff.ref
            inspector.duty = position == 0 ? .lead : .member
            script.line(inspector, at: planned + 60 * (position + 1), by: hand)
        }
        for (position, words) in InspectingWords.items.enumerated() where words.subject == subject {
            var line = InspectionItem()
            line.inspection = ref
            line.item = items[position]
            script.line(line, at: planned + 300 + 20 * position, by: hand)
        }
        guard day <= Days.standing.day else { return ref }
        script.step(
            "begin", ref, at: Moment(day, hour: 8, minute: 45), by: hand, [Setting(\Inspection.startedOn, day)])
        guard let until else { return ref }
        script.step(
            "end", ref, at: Moment(until, hour: 16, minute: 40), by: hand,
            [
                Setting(\Inspection.endedOn, until),
                Setting(\Inspection.summary, chance.one(of: InspectingWords.summaries)),
            ])
        return ref
    }

    /// The whole of special-group work twice a year before, once in the first half of 2019.
    private mutating func inspectSpecialGroups(_ script: inout Script) {
        let topics: [InspectionTopic] = [.standardOperation, .onePersonOneFile, .aftercare]
        for (name, first, last, findings) in [
            (InspectingWords.special2018Spring, "2018-04-16", "2018-04-25", 13),
            (InspectingWords.special2018Autumn, "2018-10-15", "2018-10-24", 11),
            (InspectingWords.special2019, "2019-03-18", "2019-03-27", 17),
        ] as [(String, Day, Day, Int)] {
            let ref = inspect(
                name, .specialGroups, topics + (first.year == 2019 ? [.mobileApps] : []), from: first, until: last,
                by: corrections, team: 2, &script)
            for township in town.offices.indices {
                visit(ref, township, on: first + [0, 1, 2, 3, 4, 7, 8, 9][township], &script)
            }
            for number in 0..<findings {
                let township = (number * 5) % town.offices.count
                find(
                    number, item: number % 7, ref, township, on: first + [0, 1, 2, 3, 4, 7, 8, 9][township], &script)
            }
        }
    }

    private mutating func visit(_ inspection: Ref<Inspection>, _ township: Int, on day: Day, _ script: inout Script) {
        var target = InspectionTarget()
        target.inspection = inspection
        target.target = town.offices[township]
        target.visitedOn = day
        target.sample = InspectingWords.sample
        script.line(target, at: Moment(day, hour: 9, minute: 10), by: corrections)
    }

    private mutating func inspectOthers(_ script: inout Script) {
        let mediation = inspect(
            InspectingWords.mediation2018, .mediation, [.files, .subsidies], from: "2018-06-11", until: "2018-06-15",
            by: town.desk, team: 3, &script)
        for (number, township) in [1, 4, 7].enumerated() {
            find(number + 20, item: 7 + number % 2, mediation, township, on: "2018-06-13", &script)
        }
        inspectFirms(InspectingWords.lawyers2018, from: "2018-05-14", until: "2018-05-18", &script)
        let later = inspect(
            InspectingWords.mediation2019, .mediation, [.files], from: "2019-05-20", until: "2019-05-24", by: town.desk,
            team: 3, &script)
        for (number, township) in [0, 2, 5, 6].enumerated() {
            find(number + 30, item: 7 + number % 2, later, township, on: "2019-05-22", &script)
        }
        let safety = inspect(
            InspectingWords.safety2019, .safety, [.attendance], from: "2019-06-27", until: nil, by: corrections,
            team: 4,
            &script)
        find(40, item: 10, safety, 3, on: "2019-06-28", &script)
        _ = inspect(
            InspectingWords.july2019, .legalAid, [.files], from: "2019-07-03", until: nil, by: desk, team: 5, &script)
        let cancelled = inspect(
            InspectingWords.cancelled, .discipline, [.attendance], from: "2019-07-02", until: nil, by: desk, team: 5,
            &script)
        script.step("cancel", cancelled, at: Moment("2019-06-28", hour: 10), by: desk)
    }

    private mutating func inspectFirms(_ name: String, from day: Day, until: Day, _ script: inout Script) {
        let hand = town.desk(of: .legalServices)
        let ref = inspect(
            name, .lawyers, [.annualCheck, .lawyerCases], from: day, until: until, by: hand, team: 3, &script)
        for (position, firm) in InspectingWords.firms.enumerated() {
            var target = InspectionTarget()
            target.inspection = ref
            target.kind = .lawFirm
            target.body = firm
            target.visitedOn = day + position
            script.line(target, at: Moment(day + position, hour: 9, minute: 15), by: hand)
        }
    }
}
