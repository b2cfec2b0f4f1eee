import Bureau
import Declarations

/// Leading groups, party branches and their guides, lay participants, handovers, and files of persons that were merged.
struct Bodies {
    private let town: Town
    private let desk: Script.Hand
    private let head: Script.Hand
    private var chance: Chance

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        desk = town.desk(of: .organisation)
        head = Script.Hand(unit: desk.unit, account: "head-01")
        chance = Chance(seed: seed, for: "bodies")
        foundGroups(&script)
        foundBranches(&script)
        appoint(.juror, 24, &script)
        appoint(.supervisor, 10, &script)
        handOver(&script)
        merge(&script)
    }

    private var bureauStaff: [PlannedStaff] { town.staff[town.bureau] ?? [] }

    private mutating func moment(_ day: Day) -> Moment { Days.moment(Days.working(day), &chance) }

    private mutating func foundGroups(_ script: inout Script) {
        for words in BodiesWords.groups {
            guard let founded = Day(words.founded) else { continue }
            let isOpening = founded < Days.beginning
            let at = moment(max(founded, Days.beginning + 3))
            var group = LeadingGroup()
            group.topic = words.topic
            group.basis = words.basis
            group.head = bureauStaff[0].person
            group.office = Ref(Int64(desk.unit))
            group.foundedOn = founded
            let ref = script.record(group, at: at, by: desk, opening: isOpening)
            for (position, staff) in bureauStaff.prefix(4).enumerated() {
                var member = LeadingGroupMember()
                member.leadingGroup = ref
                member.person = staff.person
                member.duty = [.head, .deputy, .member, .contact][position]
                member.startedOn = founded
                script.line(member, at: at + 30 * position + 30, by: desk, opening: isOpening)
            }
            for (position, body) in words.bodies.enumerated() {
                var member = LeadingGroupMember()
                member.leadingGroup = ref
                member.body = body
                member.startedOn = founded
                script.line(member, at: at + 30 * position + 180, by: desk, opening: isOpening)
            }
        }
    }

    /// Two branches of the bureau itself and one of each judicial office; six have a guide by the summer of 2019.
    private mutating func foundBranches(_ script: inout Script) {
        for (position, name) in BodiesWords.organBranches.enumerated() {
            _ = found(name, in: Ref(Int64(town.bureau)), members: 17 - position * 3, on: "2012-07-01", &script)
        }
        for (township, office) in town.offices.enumerated() {
            let name = OrganisationWords.judicialOffice(PlacesWords.townships[township].name)
            let branch = found(
                BodiesWords.branch(of: name), in: office, members: chance.within(3...6), on: "2018-06-29", &script)
            guard township < 6 else { continue }
            guide(office, branch, township, from: township < 3 ? "2018-09-03" : "2019-03-04", &script)
        }
    }

    private mutating func found(
        _ name: String, in home: Ref<Unit>, members: Int, on day: Day, _ script: inout Script
    ) -> Ref<PartyBranch> {
        var branch = PartyBranch()
        branch.name = name
        branch.home = home
        branch.secretary = town.staff[Int(home.id)]?.first?.person
        branch.members = members
        branch.foundedOn = day
        return script.record(
            branch, at: moment(max(day, Days.beginning + 2)), by: desk, opening: day < Days.beginning)
    }

    private mutating func guide(
        _ office: Ref<Unit>, _ branch: Ref<PartyBranch>, _ township: Int, from day: Day, _ script: inout Script
    ) {
        var term = GuideTerm()
        term.guide = bureauStaff[3 + township % 6].ref
        term.office = office
        term.branch = branch
        term.letter = BodiesWords.letter(7 + township, year: day.year)
        term.startedOn = day
        script.line(term, at: moment(day), by: desk)
    }

    private mutating func appoint(_ kind: LayKind, _ count: Int, _ script: inout Script) {
        let isJuror = kind == .juror
        for number in 1...count {
            let at = Moment("2018-01-05", hour: isJuror ? 9 : 10) + number * 60
            let somebody = Somebody(aged: 30...62, on: Days.beginning, nil, &chance)
            let address = PlacesWords.address(in: chance.one(of: PlacesWords.townships), &chance)
            var lay = LayParticipant()
            lay.person = script.record(somebody.file(address: address), at: at, by: desk, opening: true)
            lay.kind = kind
            lay.letter = BodiesWords.appointment(number, isJuror: isJuror)
            lay.speciality = chance.one(of: BodiesWords.specialities)
            lay.startedOn = "2017-05-10"
            lay.endsOn = isJuror ? "2022-05-09" : "2020-05-09"
            let ref = script.record(lay, at: at + 20, by: desk, opening: true)
            for _ in 0..<chance.within(1...4) { draw(ref, isJuror, &script) }
        }
    }

    private mutating func draw(_ lay: Ref<LayParticipant>, _ isJuror: Bool, _ script: inout Script) {
        var draw = LayDraw()
        draw.participant = lay
        draw.drawnOn = Days.working(Days.beginning + chance.within(20...520))
        draw.drawnBy = isJuror ? town.court : town.bodies[.procuratorate]
        draw.matter = chance.one(of: isJuror ? BodiesWords.jurorMatters : BodiesWords.supervisorMatters)
        let attended = Days.working(draw.drawnOn + chance.within(5...14))
        if attended < Days.standing.day && chance.happens(88) { draw.attendedOn = attended }
        script.line(draw, at: moment(draw.attendedOn ?? draw.drawnOn), by: desk)
    }

    private mutating func handOver(_ script: inout Script) {
        let plan: [(township: Int, cause: HandoverCause, from: Day, until: Day?)] = [
            (0, .training, "2018-09-10", "2018-09-21"), (3, .leave, "2019-03-18", nil), (6, .posted, "2019-07-01", nil),
        ]
        for (words, entry) in zip(BodiesWords.handovers, plan) {
            let staff = town.staff[Int(town.offices[entry.township].id)] ?? []
            guard staff.count > 2 else { continue }
            let hand = town.clerk(of: entry.township)
            let at = moment(entry.from - 6)
            var handover = WorkHandover()
            handover.giver = staff[1].ref
            handover.deputy = staff[2].ref
            handover.cause = entry.cause
            handover.reason = words.reason
            handover.scope = words.scope
            handover.startsOn = entry.from
            let ref = script.record(handover, at: at, by: hand)
            for (position, duty) in words.items.enumerated() {
                var item = HandoverItem()
                item.handover = ref
                item.duty = duty
                script.line(item, at: at + 40 * position + 40, by: hand)
            }
            guard entry.from < Days.standing.day else { continue }
            let chief = Script.Hand(unit: hand.unit, account: PlacesWords.townships[entry.township].slug + "-s1")
            script.step("hand_over", ref, at: Moment(entry.from, hour: 8, minute: 40), by: chief)
            guard let until = entry.until else { continue }
            script.step(
                "end", ref, at: Moment(until, hour: 16, minute: 30), by: chief, [Setting(\WorkHandover.endsOn, until)])
        }
    }

    /// Files entered twice: one merged, one merged and taken apart again, one still to be looked at.
    private mutating func merge(_ script: inout Script) {
        for (position, day) in (["2018-05-16", "2018-11-07", "2019-06-26"] as [Day]).enumerated() {
            let somebody = Somebody(aged: 24...58, on: Days.beginning, nil, &chance)
            let address = PlacesWords.address(in: PlacesWords.townships[position], &chance)
            let hand = town.clerk(of: position)
            let at = moment(day)
            var merge = PersonMerge()
            merge.kept = script.record(somebody.file(address: address), at: at, by: hand)
            var again = somebody.file(address: address)
            (again.identityNumber, again.identityNote) = (nil, .notShown)
            merge.merged = script.record(again, at: at + 900, by: hand)
            merge.ground = BodiesWords.mergeGrounds[position % 2]
            let ref = script.record(merge, at: at + 1_800, by: hand)
            guard position < 2 else { continue }
            let merged = Days.working(day + 2)
            script.step(
                "merge", ref, at: moment(merged), by: desk, [Setting(\PersonMerge.mergedOn, merged)])
            guard position == 1 else { continue }
            let undone = Days.working(day + 20)
            script.step(
                "undo", ref, at: moment(undone), by: desk,
                [Setting(\PersonMerge.undoneOn, undone), Setting(\PersonMerge.undoReason, BodiesWords.undone)])
        }
    }
}
