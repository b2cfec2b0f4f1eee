import Bureau
import Declarations

/// Somebody who mediates, as the plan knows them.
struct PlannedMediator {
    let ref: Ref<Mediator>
    let account: String
    let from: Day
    var until: Day?

    func serves(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}

/// Somebody who works in a unit, as the plan knows them.
struct PlannedStaff {
    let ref: Ref<Staff>
    let person: Ref<Person>
}

/// An organisation that mediates, as the plan knows it.
struct PlannedOrg {
    var ref = Ref<MediationOrg>(0)
    var kind = OrgKind.committee
    var level = OrgLevel.village
    /// The owning unit's place and the account of its clerk.
    var unit = 0
    var clerk = ""
    /// Position of its township; nil for the district's own.
    var township: Int?
    var village: Village?
    /// What it takes; empty takes everything.
    var kinds: [DisputeKind] = []
    /// How much comes to it, beside the others.
    var weight = 0
    var foundedOn = Day.notGiven
    var mediators: [PlannedMediator] = []

    func mediators(on day: Day) -> [PlannedMediator] { mediators.filter { $0.serves(on: day) } }
}

/// The district as the plan knows it: what stands before the first matter comes in.
struct Town {
    var chance: Chance
    var bureau = 0
    /// The unit of the bureau that looks after mediation, and its clerk's account.
    var desk = Script.Hand(unit: 0, account: "bureau-01")
    /// The bureau's offices in the order of their words, and the bodies of which there is one each.
    var bureauOffices: [Ref<Unit>] = []
    var bodies: [UnitKind: Ref<Unit>] = [:]
    /// By township: the judicial office's unit and the place.
    var offices: [Ref<Unit>] = []
    var places: [Ref<Place>] = []
    var villages: [[Ref<Place>]] = []
    var stations: [Ref<Unit>] = []
    var court = Ref<Unit>(0)
    var petitionOffice = Ref<Unit>(0)
    /// By the place of their unit, its head first.
    var staff: [Int: [PlannedStaff]] = [:]
    var orgs: [PlannedOrg] = []
    /// How many accounts each slug has given out.
    var accounts: [String: Int] = [:]
    var letters: [Int: Int] = [:]

    /// Everything that stood on the day on which the register began, brought in as opening stock.
    init(_ script: inout Script, seed: UInt64) {
        chance = Chance(seed: seed, for: "town")
        var opening = Opening(at: Moment("2017-12-28", hour: 9))
        addUnits(&script, &opening)
        addPlaces(&script, &opening)
        addLocalCodes(&script, &opening)
        addStaff(&script, &opening)
        addCommittees(&script, &opening)
        addPosts(&script, &opening)
        addLaterOrgs(&script)
    }

    /// The moments at which the opening stock was typed in: one record every few seconds.
    struct Opening {
        var at: Moment
        let hand = Script.Hand(unit: 0, account: "console")

        mutating func next() -> Moment {
            at = at + 5
            return at
        }
    }

    /// The hand of the office that keeps a function's registers.
    func desk(of function: Function) -> Script.Hand {
        let (unit, account): (Ref<Unit>?, String) =
            switch function {
            case .mediation: (nil, "")
            case .oversight, .organisation: (bureauOffices[0], "office-01")
            case .publicity: (bureauOffices[1], "publicity-01")
            case .legalServices: (bureauOffices[3], "services-01")
            case .corrections, .resettlement: (bureauOffices[4], "corrections-01")
            case .government: (bureauOffices[5], "government-01")
            }
        return unit.map { Script.Hand(unit: Int($0.id), account: account) } ?? desk
    }

    /// The hand of an office's clerk.
    func clerk(of township: Int) -> Script.Hand {
        Script.Hand(unit: Int(offices[township].id), account: PlacesWords.townships[township].slug + "-s2")
    }

    mutating func account(_ slug: String) -> String {
        accounts[slug, default: 0] += 1
        return slug + "-" + Digits.padded(accounts[slug, default: 0], to: 2)
    }
}
