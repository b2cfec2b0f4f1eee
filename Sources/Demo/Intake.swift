import Bureau
import Declarations

/// Draws the disputes so that what is counted later comes out exactly.
struct Intake {
    var matters: [Matter] = []
    var chance: Chance
    let orgs: [PlannedOrg]
    let targets: Targets
    private var doors: Doors

    init(_ town: Town, _ targets: Targets, seed: UInt64) {
        self.chance = Chance(seed: seed, for: "intake")
        self.orgs = town.orgs
        self.doors = Doors(town.orgs)
        self.targets = targets
        for stretch in targets.stretches { receive(stretch) }
        conclude()
        balance()
        for position in matters.indices { settle(position) }
        evenOutPersons()
    }

    private mutating func receive(_ stretch: Targets.Stretch) {
        for day in Days.spread(stretch.disputes, over: stretch.days, &chance) { receive(acceptedOn: day) }
        for day in Days.spread(stretch.disputes / 45, over: stretch.days, &chance) { receive(day, acceptedOn: nil) }
    }

    /// A matter that is accepted on a day, most often the day on which it came.
    private mutating func receive(acceptedOn day: Day) {
        let waited = chance.happens(88) ? 0 : chance.within(1...3)
        receive(max(Days.beginning, day - waited), acceptedOn: day)
    }

    private mutating func receive(_ day: Day, acceptedOn: Day?) {
        let org = doors.one(on: day, &chance)
        let inJanuary = ("2018-01-08"..."2018-02-14").contains(day) || ("2019-01-02"..."2019-02-03").contains(day)
        let kind = Kinds.kind(for: orgs[org], inJanuary: inJanuary, &chance)
        var matter = Matter(number: matters.count, org: org, kind: kind, receivedOn: day, acceptedOn: acceptedOn)
        setSource(&matter)
        matter.difficulty = chance.one(of: [.simple: 46, .ordinary: 42, .difficult: 10, .major: 2])
        matter.persons = chance.one(of: [2: 58, 3: 22, 4: 9, 5: 5, chance.within(6...9): 4, chance.within(10...22): 2])
        matters.append(matter)
    }

    private mutating func setSource(_ matter: inout Matter) {
        switch orgs[matter.org].kind {
        case .policePost: matter.take(.police, .handover)
        case .courtPost: matter.take(.court, chance.one(of: [.delegated: 78, .entrusted: 22]))
        case .petitionPost: matter.take(.petitionOffice, .handover)
        default:
            matter.source = chance.one(of: [.application: 58, .ownInitiative: 33, .transfer: 9])
            guard matter.source == .transfer else { return }
            let from = chance.one(
                of: [TransferFrom.police: 62, .court: 14, .petitionOffice: 12, .otherDepartment: 11, .procuratorate: 1])
            matter.take(from, from == .court ? .delegated : .handover)
        }
    }

    /// Sets the days on which they end as they might by themselves: most within three days, none after forty.
    private mutating func conclude() {
        for position in matters.indices {
            guard let acceptedOn = matters[position].acceptedOn else { continue }
            let days = duration(matters[position].difficulty)
            var day = acceptedOn + days
            if days > 0 && !Days.isWorking(day) && chance.happens(70) { day = min(Days.working(day), acceptedOn + 40) }
            matters[position].concludedOn = day
        }
    }

    private mutating func duration(_ difficulty: Difficulty) -> Int {
        switch difficulty {
        case .simple: chance.one(of: [0: 82, 1: 14, chance.within(2...4): 4])
        case .ordinary: chance.one(of: [0: 44, 1: 24, chance.within(2...4): 22, chance.within(5...14): 10])
        case .difficult: chance.one(of: [0: 10, chance.within(1...4): 40, chance.within(5...28): 50])
        case .major: chance.within(3...40)
        }
    }
}
