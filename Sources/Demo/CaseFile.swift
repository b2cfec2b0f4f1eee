import Bureau
import Declarations

/// One dispute with its words: how it was told, who the parties were, what they agreed.
struct CaseFile {
    let matter: Matter
    let org: PlannedOrg
    var chance: Chance
    var dispute = Dispute()
    var parties: [DisputeParty] = []
    /// The applicant's own file, where there is one.
    var applicant: Person?
    var mediators: [PlannedMediator] = []
    var telling: Telling
    let story: Story
    /// What is paid or done on the day of the agreement itself, and else by which day.
    var isAtOnce = true
    var performBy: Day?

    init(_ matter: Matter, _ town: Town, seed: UInt64) {
        self.matter = matter
        org = town.orgs[matter.org]
        var chance = Chance(seed: seed &+ UInt64(matter.number) &* 0x9E37_79B9_7F4A_7C15, for: "case")
        let township = PlacesWords.townships[org.township ?? chance.below(PlacesWords.townships.count)]
        let village = org.village ?? chance.one(of: township.villages)
        telling = Telling(
            street: chance.one(of: township.streets), village: village.name, yuan: nil, persons: matter.persons)
        let stories = Kinds.stories(matter.kind).filter { !$0.isOfMany || matter.persons > 3 }
        story = stories.isEmpty ? Kinds.stories(matter.kind)[0] : chance.one(of: stories)
        self.chance = chance
        setAmount()
        setDispute()
        addParties(in: township)
        addMediators()
        setTerms()
    }

    private mutating func setAmount() {
        guard let range = story.yuan else { return }
        let draws = [chance.within(range), chance.within(range)]
        let isHard = matter.difficulty == .difficult || matter.difficulty == .major
        let yuan = isHard ? max(draws[0], draws[1]) : min(draws[0], draws[1])
        telling.yuan = yuan >= 1_000 ? yuan / 100 * 100 : yuan / 10 * 10
    }

    /// What is known when the dispute is received.
    private mutating func setDispute() {
        dispute.receivedOn = matter.receivedOn
        dispute.source = matter.source
        dispute.transferFrom = matter.transferFrom
        dispute.transferMode = matter.transferMode
        dispute.org = org.ref
        dispute.kind = matter.kind
        dispute.localKind = story.local.map { LocalCode($0) }
        dispute.difficulty = matter.difficulty
        dispute.personsInvolved = matter.persons
        dispute.amount = Money(yuan: Int64(telling.yuan ?? 0))
        tell()
    }

    /// Tells what happened, each time in somewhat other words.
    mutating func tell() {
        let ending = chance.happens(72) ? telling.fill(chance.one(of: StoriesWords.circumstances), &chance) : ""
        let body = matter.transferFrom.map { CaseWords.transferred(by: $0.label.zh) } ?? ""
        dispute.brief = telling.fill(story.brief, &chance) + ending + body
    }

    private mutating func addParties(in township: Township) {
        parties = [party(.applicant, in: township)]
        if let trade = story.against {
            parties.append(firm(trade, in: township))
        } else {
            parties.append(party(.respondent, in: township))
        }
        if matter.persons > 2 && chance.happens(12) { parties.append(party(.third, in: township)) }
        dispute.keyGroups = Several(parties.flatMap(\.tags.codes).filter { $0 != .woman || matter.kind == .family })
        if chance.happens(2) && (matter.kind == .damages || matter.kind == .neighbour) { dispute.prevented = .crime }
        if matter.persons > 9 { dispute.prevented = chance.happens(30) ? .groupPetition : nil }
    }

    private mutating func party(_ side: PartySide, in township: Township) -> DisputeParty {
        let ages = chance.one(of: [22...35: 31, 36...50: 38, 51...61: 22, 60...84: 9])
        let somebody = Somebody(aged: ages, on: matter.receivedOn, nil, &chance)
        var party = DisputeParty()
        party.side = side
        party.name = somebody.name
        party.identityNumber = chance.happens(82) ? somebody.identityNumber : nil
        party.phone = chance.happens(92) ? somebody.phone : nil
        party.address = chance.happens(86) ? PlacesWords.address(in: township, &chance) : nil
        party.tags = Several(tags(of: somebody, side))
        if side == .applicant && wantsFile {
            applicant = somebody.file(address: PlacesWords.address(in: township, &chance), tags: party.tags.codes)
            party.address = applicant?.address
        }
        return party
    }

    /// Major disputes and some difficult ones are worth a person's own file.
    private var wantsFile: Bool {
        matter.difficulty == .major || (matter.difficulty == .difficult && matter.number.isMultiple(of: 5))
    }

    private mutating func firm(_ trade: Trade, in township: Township) -> DisputeParty {
        var party = DisputeParty()
        party.side = .respondent
        party.kind = .organisation
        party.name = chance.one(of: NamesWords.firmWords) + chance.one(of: NamesWords.trades[trade] ?? [])
        party.phone = Somebody.phone(&chance)
        party.address = PlacesWords.address(in: township, &chance)
        return party
    }

    private mutating func tags(of somebody: Somebody, _ side: PartySide) -> [PersonTag] {
        var tags: [PersonTag] = []
        if org.kind == .veteransStudio && side == .applicant || chance.happens(1.5) { tags.append(.veteran) }
        if matter.kind == .wageArrears && side == .applicant { tags.append(.migrantWorker) }
        if somebody.age(on: matter.receivedOn) >= 60 { tags.append(.elderly) }
        if somebody.sex == .female && matter.kind == .family { tags.append(.woman) }
        if chance.happens(1.2) { tags.append(.disabled) }
        if chance.happens(0.8) { tags.append(.released) }
        return tags
    }

    private mutating func addMediators() {
        let serving = org.mediators(on: matter.receivedOn)
        guard !serving.isEmpty else { return }
        let lead = chance.place(in: serving.indices.map { max(8 - 2 * $0, 2) })
        mediators = [serving[lead]]
        let wantsSecond = matter.difficulty == .difficult || matter.difficulty == .major || chance.happens(18)
        guard wantsSecond, serving.count > 1 else { return }
        mediators.append(serving[(lead + 1 + chance.below(serving.count - 1)) % serving.count])
    }

    private mutating func setTerms() {
        guard let concludedOn = matter.concludedOn else { return }
        isAtOnce = matter.difficulty == .simple || chance.happens(58)
        guard !isAtOnce else { return }
        let day = concludedOn + chance.within(4...45)
        performBy = day
        telling.dueDay = StoriesWords.day(day.year, day.month, day.dayOfMonth)
    }

    /// The terms as they were agreed.
    mutating func terms() -> String {
        telling.fill(isAtOnce ? story.atOnce : story.later, &chance)
    }
}
