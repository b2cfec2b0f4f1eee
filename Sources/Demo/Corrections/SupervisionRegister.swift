import Bureau
import Declarations

/// Writes the files of supervised persons: who they are, who stands around them, how they came and how they go.
struct SupervisionRegister {
    let town: Town
    private(set) var cases: [SupervisedCase]
    private var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 12))
    private var documents: [Int: Int] = [:]

    init(_ town: Town, _ roster: SupervisionRoster, seed: UInt64, to script: inout Script) {
        self.town = town
        cases = roster.cases
        chance = Chance(seed: seed, for: "supervision files")
        addLevels(&script)
        for index in cases.indices { write(index, &script) }
    }

    /// The bureau's own list of levels stood before the register began.
    private mutating func addLevels(_ script: inout Script) {
        for level in SupervisionWords.levels {
            var entry = LocalCodeEntry()
            entry.list = "management_level"
            entry.code = level.code
            entry.label = level.label
            entry.labelEnglish = level.english
            entry.validFrom = "2012-03-01"
            script.line(entry, at: opening.next(), by: opening.hand, opening: true)
        }
    }

    /// When something of a day was written down: with the opening stock where it lies before the register began.
    private mutating func moment(_ day: Day, after earlier: Moment) -> Moment {
        if day < "2017-12-29" { return opening.next() }
        return Days.moment(day, after: earlier, &chance)
    }

    private func isOpening(_ day: Day) -> Bool { day < "2017-12-29" }

    private mutating func write(_ index: Int, _ script: inout Script) {
        var made = cases[index]
        complete(&made)
        let wasThere = isOpening(made.file.notifiedOn)
        let hand = wasThere ? opening.hand : town.clerk(of: made.township)
        let entering = moment(made.file.notifiedOn, after: Moment(made.file.notifiedOn, hour: 8))
        made.file.person = script.record(somebody(&made), at: entering, by: hand, opening: wasThere)
        made.ref = script.record(
            papers(made), at: entering + 1,
            by: Script.Hand(unit: Int(made.file.office.id), account: hand.account), opening: wasThere)
        made.notedAt = entering + 1
        made.enteredAt = made.notedAt
        arrive(&made, &script)
        surround(made, &script)
        level(made, &script)
        end(made, &script)
        cases[index] = made
    }

    /// The receipt for the court's papers goes back on the next working day.
    private func receiptDay(_ made: SupervisedCase) -> Day { Days.working(made.file.notifiedOn + 1) }

    private func sendReceipt(_ made: SupervisedCase, by hand: Script.Hand, _ script: inout Script) {
        let day = receiptDay(made)
        guard made.file.intake == .decision, !isOpening(day) else { return }
        script.step(
            "receipt", made.ref, at: Moment(day, hour: 8, minute: 30), by: hand,
            [Setting(\SupervisedPerson.receiptSentOn, day)])
    }

    /// The file as it is before anything is done about it.
    private func papers(_ made: SupervisedCase) -> SupervisedPerson {
        var papers = made.file
        papers.searchSince = nil
        if made.file.intake == .decision, isOpening(receiptDay(made)) { papers.receiptSentOn = receiptDay(made) }
        return papers
    }

    /// Who decided, by which document, and which officer takes it.
    private mutating func complete(_ made: inout SupervisedCase) {
        made.file.office = town.offices[made.township]
        let number = made.number % 780 + 21
        let year = made.file.judgedOn.year
        switch made.category {
        case .parole:
            let court = chance.one(of: OffencesWords.paroleCourts)
            made.file.decidedBy = court.0
            made.file.judgment = OffencesWords.parole(court.1, year, number)
        case .outsidePrison:
            made.file.organ = .prisonAdmin
            made.file.decidedBy = OffencesWords.prisonAdministration
            made.file.judgment = OffencesWords.release(year, number)
        case .control, .suspended:
            let court = chance.one(of: OffencesWords.courts)
            made.file.decidedBy = court.name
            made.file.judgment = OffencesWords.judgment(court.short, year, number)
        }
        if made.file.intake == .movedIn { made.file.movedFrom = chance.one(of: SupervisionWords.counties) }
    }

    private mutating func somebody(_ made: inout SupervisedCase) -> Person {
        let ages = made.file.isMinor ? 17...17 : chance.one(of: [19...29: 24, 30...44: 44, 45...59: 26, 60...73: 6])
        let somebody = Somebody(aged: ages, on: made.file.effectiveOn, made.sex, &chance)
        made.age = somebody.age(on: made.file.effectiveOn)
        let address = PlacesWords.address(in: PlacesWords.townships[made.township], &chance)
        return somebody.file(address: address, tags: made.file.isMinor ? [.minor] : [])
    }

    private mutating func arrive(_ made: inout SupervisedCase, _ script: inout Script) {
        let hand = town.clerk(of: made.township)
        sendReceipt(made, by: hand, &script)
        if let searched = made.file.searchSince {
            script.step(
                "search", made.ref, at: moment(searched, after: made.enteredAt), by: hand,
                [
                    Setting(\SupervisedPerson.searchSince, searched),
                    Setting(\SupervisedPerson.courtInformedOn, searched),
                ])
        }
        guard let reported = made.reportedOn, let declared = made.declaredOn else { return }
        let officers = (town.staff[Int(made.file.office.id)] ?? []).map(\.ref)
        let officer = officers.isEmpty ? nil : officers[made.number % officers.count]
        let mode: HandoverMode =
            made.file.servesRest && chance.happens(40)
            ? .escorted : chance.one(of: [.selfReport: 88, .courtHandover: 12])
        made.enteredAt = moment(reported, after: made.enteredAt)
        script.step(
            "report", made.ref, at: made.enteredAt, by: isOpening(reported) ? opening.hand : hand,
            [
                Setting(\SupervisedPerson.reportedOn, reported), Setting(\SupervisedPerson.handoverMode, mode),
                Setting(\SupervisedPerson.handedOverOn, reported), Setting(\SupervisedPerson.officer, officer),
                Setting(\SupervisedPerson.atOfficeOn, made.number % 3 == 0 ? nil : reported),
            ])
        let plan = made.file.isMinor ? SupervisionWords.minorPlan : chance.one(of: SupervisionWords.plans)
        let declaring = moment(declared, after: made.enteredAt)
        script.step(
            "declare", made.ref, at: declaring, by: isOpening(declared) ? opening.hand : hand,
            [
                Setting(\SupervisedPerson.declaredOn, declared), Setting(\SupervisedPerson.plan, plan),
                Setting(\SupervisedPerson.atOfficeOn, made.number % 3 == 0 ? min(declared, reported + 2) : reported),
            ])
        if declaring <= Days.standing { made.enteredAt = declaring }
    }

    /// The group: somebody of the village, of the family, and one more; with a woman where it is about a woman.
    private mutating func surround(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn else { return }
        let third: TeamRole =
            made.file.isMinor
            ? .school : chance.one(of: [.police: 50, .volunteer: 26, .socialWorker: 16, .employer: 8])
        let township = PlacesWords.townships[made.township]
        for (position, role) in [TeamRole.village, .family, third].enumerated() {
            let wanted: Sex? = made.sex == .female && position == 0 ? .female : nil
            let somebody = Somebody(aged: 28...62, on: declared, wanted, &chance)
            var member = CorrectionGroupMember()
            member.supervised = made.ref
            member.role = role
            member.name = somebody.name
            member.sex = somebody.sex
            member.phone = somebody.phone
            member.workplace = SupervisionWords.workplace(role, chance.one(of: township.villages).name, township.name)
            member.joinedOn = declared
            script.line(
                member, at: moment(declared, after: made.enteredAt), by: town.clerk(of: made.township),
                opening: isOpening(declared))
        }
    }

    /// Strict at first, ordinary after three months, lenient for some; what stood at the opening stands in one line.
    private mutating func level(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn else { return }
        let eased = Days.working(declared.adding(months: 3))
        let relaxed = chance.happens(9) ? Days.working(declared.adding(months: 14)) : nil
        var spans: [(code: String, from: Day, reason: String)] = [("strict", declared, SupervisionWords.levelEntry)]
        spans.append(("ordinary", eased, chance.one(of: SupervisionWords.levelOrdinary)))
        if let relaxed { spans.append(("lenient", relaxed, chance.one(of: SupervisionWords.levelLenient))) }
        let end = made.endedOn ?? .far
        let known = spans.filter { $0.from < min(end, Days.standing.day) }
        let first = known.lastIndex { isOpening($0.from) } ?? known.startIndex
        var last: (ref: Ref<ManagementLevel>, at: Moment)?
        for span in known[first...] {
            var level = ManagementLevel()
            level.supervised = made.ref
            level.level = LocalCode(span.code)
            level.startsOn = span.from
            level.reason = isOpening(span.from) && span.code != "strict" ? SupervisionWords.levelOpening : span.reason
            let at = moment(span.from, after: last?.at ?? made.enteredAt)
            if let last { close(last.ref, on: span.from, at: at, SupervisionWords.adjusted, made, &script) }
            let hand = isOpening(span.from) ? opening.hand : town.clerk(of: made.township)
            last = (script.record(level, at: at + 1, by: hand, opening: isOpening(span.from)), at + 1)
        }
        guard let last, let ended = made.endedOn else { return }
        close(last.ref, on: ended, at: leaving(made, after: last.at), SupervisionWords.gone, made, &script)
    }

    private func close(
        _ level: Ref<ManagementLevel>, on day: Day, at moment: Moment, _ reason: String, _ made: SupervisedCase,
        _ script: inout Script
    ) {
        script.correct(
            level, at: moment, by: town.clerk(of: made.township), reason: reason,
            [Setting(\ManagementLevel.endsOn, day)])
    }

    /// Papers of an end are written on the next working day.
    private mutating func leaving(_ made: SupervisedCase, after earlier: Moment) -> Moment {
        Days.moment(Days.working(made.endedOn ?? .far), after: earlier, &chance)
    }

    private mutating func end(_ made: SupervisedCase, _ script: inout Script) {
        guard let kind = made.endKind, let ended = made.endedOn else { return }
        let at = leaving(made, after: made.enteredAt)
        documents[ended.year, default: 0] += 1
        let number = documents[ended.year, default: 0]
        let day = Setting(\SupervisedPerson.endedOn, ended)
        let head = town.head(of: made.township)
        switch kind {
        case .expired:
            let paper = Setting(\SupervisedPerson.endDocument, SupervisionWords.discharge(ended.year, number))
            script.step("expire", made.ref, at: at, by: head, [day, paper])
        case .movedOut: break
        case .died: script.step("die", made.ref, at: at, by: town.clerk(of: made.township), [day])
        case .recommitted, .suspensionRevoked, .paroleRevoked, .pardoned, .other:
            let step = kind == .recommitted ? "recommit" : kind == .other ? "close" : "revoke"
            let paper = Setting(\SupervisedPerson.endDocument, SupervisionWords.ending(ended.year, number))
            script.step(step, made.ref, at: at, by: head, [day, paper])
        }
    }
}

extension Town {
    /// The hand of an office's head, who decides what its clerk has taken down.
    func head(of township: Int) -> Script.Hand {
        Script.Hand(unit: Int(offices[township].id), account: PlacesWords.townships[township].slug + "-s1")
    }

    /// The hand of a head of the bureau.
    var bureauHead: Script.Hand { Script.Hand(unit: 0, account: "bureau-02") }
}
