import Bureau
import Declarations

/// Lawsuits and their hearings, by a list of what came when.
extension Government {
    /// A lawsuit before it is written down.
    struct PlannedSuit {
        let served: Day
        var hearing: Day?
        var judged: Day?
        var result = LitigationResult.claimsDismissed
        /// A department is sued, and not the district government.
        var ofDepartment = false
        var isJoint = false
        var exchange: Day?
        var appealed: Day?
        var second: Day?
        var isLost = false
        /// The head was kept away, and said so in writing.
        var isAway = false
    }

    mutating func writeLitigation(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government litigation")
        for suit in Government.suits {
            for _ in 0..<scale { write(suit, &script) }
        }
    }

    private mutating func write(_ suit: PlannedSuit, _ script: inout Script) {
        var pace = Pace(at: Days.moment(suit.served, &chance))
        guard pace.at <= Days.standing else { return }
        let record = lawsuit(suit, at: pace.at, &script)
        let ref = script.record(record, at: pace.at + 60, by: desk)
        pace.at = pace.at + 120
        guard suit.served < "2019-06-08" else { return }
        let answered = Days.working(suit.served + chance.within(8...13))
        script.step(
            "answer", ref, at: pace.on(answered, &chance), by: desk,
            [
                Setting(\LitigationCase.answeredOn, answered), Setting(\LitigationCase.evidenceOn, answered),
                Setting(\LitigationCase.agent, name()), Setting(\LitigationCase.adviser, advisers[chance.below(4)]),
            ])
        if let exchange = suit.exchange { enter(hearing(ref, exchange, suit, isExchange: true), &pace, &script) }
        guard let day = suit.hearing else { return }
        guard day < Days.standing.day else {
            var planned = LitigationHearing()
            planned.litigation = ref
            planned.hearingOn = day
            return script.line(planned, at: pace.on("2019-06-24", &chance), by: desk)
        }
        enter(hearing(ref, day, suit, isExchange: false), &pace, &script)
        script.step("hear", ref, at: pace.at + 60, by: desk)
        judge(ref, suit, record, &pace, &script)
    }

    private mutating func lawsuit(_ suit: PlannedSuit, at moment: Moment, _ script: inout Script) -> LitigationCase {
        let plaintiff = person(aged: 30...68, at: moment, by: desk, &script)
        var record = LitigationCase()
        record.servedOn = suit.served
        record.plaintiff = plaintiff.somebody.name
        record.plaintiffPerson = plaintiff.ref
        record.plaintiffs = chance.one(of: [1: 80, 2: 14, chance.within(3...12): 6])
        record.act = ReconsiderationWords.contested
        let year = suit.served.year
        if suit.ofDepartment {
            let words = ReconsiderationWords.departmentCauses[next("department") % 3]
            (record.cause, record.actKind) = (words.0, words.1)
            record.area = year == 2018 && words.2 != .urbanManagement ? old(words.2) : words.2
            record.defendant = body(words.3)
            record.defendantKind = .countyDepartment
            record.court = town.court
            record.docket = ReconsiderationWords.districtDocket(next("district \(year)") * 5 + 17, year: year)
        } else {
            let words = ReconsiderationWords.courtCauses[suit.isJoint ? 1 : [0, 2, 3, 4, 5][next("suit") % 5]]
            (record.cause, record.actKind) = (words.0, words.1)
            record.area = year == 2018 ? old(words.2) : words.2
            record.defendant = body(.government)
            record.court = body(.intermediate)
            record.docket = ReconsiderationWords.docket(next("docket \(year)") * 7 + 23, year: year, high: false)
        }
        if suit.isJoint, let case_ = concluded.last(where: { $0.on < suit.served }) {
            record.part = .jointAfterReconsideration
            record.reconsideration = case_.ref
        }
        return record
    }

    /// The field as it was called until the reform of 2018.
    private func old(_ area: AdministrativeField) -> AdministrativeField {
        switch area {
        case .humanResources: .labour
        case .naturalResources: .land
        case .market: .industryCommerce
        default: area
        }
    }

    private mutating func hearing(
        _ ref: Ref<LitigationCase>, _ day: Day, _ suit: PlannedSuit, isExchange: Bool
    ) -> LitigationHearing {
        var hearing = LitigationHearing()
        hearing.litigation = ref
        hearing.hearingOn = day
        hearing.isHeld = true
        hearing.hasOfficer = true
        if isExchange {
            hearing.callsForHead = false
            hearing.exemptGround = ReconsiderationWords.exempt
        } else if suit.isAway {
            hearing.absenceReason = ReconsiderationWords.absence
        } else {
            hearing.isHeadPresent = true
            hearing.head = name()
            hearing.headRank = chance.one(of: [.deputy: 78, .principal: 12, .deputyLevel: 10])
            hearing.spoke = chance.happens(80)
        }
        return hearing
    }

    private mutating func enter(_ hearing: LitigationHearing, _ pace: inout Pace, _ script: inout Script) {
        script.line(hearing, at: pace.on(hearing.hearingOn, &chance), by: desk)
    }

    private mutating func judge(
        _ ref: Ref<LitigationCase>, _ suit: PlannedSuit, _ record: LitigationCase, _ pace: inout Pace,
        _ script: inout Script
    ) {
        guard let day = suit.judged else { return }
        var sets = [Setting(\LitigationCase.judgedOn, day), Setting(\LitigationCase.result, suit.result)]
        if suit.isLost {
            sets += [Setting(\LitigationCase.isLost, true), Setting(\LitigationCase.lossCause, LossCause.procedure)]
        }
        script.step("judge", ref, at: pace.on(day, &chance), by: desk, sets)
        if let appealed = suit.appealed {
            script.step(
                "appeal", ref, at: pace.on(appealed, &chance), by: desk,
                [
                    Setting(\LitigationCase.appealedOn, appealed),
                    Setting(\LitigationCase.appellant, Appellant.plaintiff),
                ])
            if let second = suit.second { appeal(ref, record, served: second, &script) }
            return
        }
        let effective = Days.working(day + 16)
        script.step(
            "effect", ref, at: pace.on(effective, &chance), by: desk, [Setting(\LitigationCase.effectiveOn, effective)])
        if suit.isLost { takeAdvice(ref, after: effective, &pace, &script) }
    }

    /// A lost case brought a letter of advice, which was answered within its term.
    private mutating func takeAdvice(
        _ ref: Ref<LitigationCase>, after day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let received = Days.working(day + 10)
        script.step(
            "advise", ref, at: pace.on(received, &chance), by: desk,
            [Setting(\LitigationCase.adviceReceivedOn, received)])
        script.step(
            "perform", ref, at: pace.on(received + 12, &chance), by: desk,
            [Setting(\LitigationCase.performedOn, Days.working(received + 12))])
        script.step(
            "reply", ref, at: pace.on(received + 40, &chance), by: head,
            [Setting(\LitigationCase.adviceAnsweredOn, Days.working(received + 40))])
    }

    /// The second instance is a lawsuit of its own.
    private mutating func appeal(
        _ first: Ref<LitigationCase>, _ record: LitigationCase, served: Day, _ script: inout Script
    ) {
        var second = record
        second.servedOn = served
        second.instance = .second
        second.earlier = first
        second.court = body(.high)
        second.area = served > "2018-12-31" && record.area == .land ? .naturalResources : record.area
        second.docket = ReconsiderationWords.docket(next("high") * 31 + 402, year: served.year, high: true)
        second.answerDueOn = nil
        var pace = Pace(at: Days.moment(served, &chance))
        let ref = script.record(second, at: pace.at, by: desk)
        guard served < "2019-01-01" else { return }
        let judged = Days.working(served + 60)
        script.step(
            "judge", ref, at: pace.on(judged, &chance), by: desk,
            [
                Setting(\LitigationCase.judgedOn, judged),
                Setting(\LitigationCase.result, LitigationResult.appealDismissed),
            ])
    }
}
