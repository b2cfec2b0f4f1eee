import Bureau
import Declarations

/// One enforcement case after another.
extension Government {
    /// What was found on a day, with the party that it concerns.
    mutating func found(on day: Day, field: String) -> EnforcementCase {
        let words = chance.one(of: EnforcementWords.causes[field] ?? [])
        let township = PlacesWords.townships[2]
        var record = EnforcementCase()
        record.inspectedOn = day
        record.agency = squad
        record.source = chance.one(of: [.inspection: 68, .complaint: 26, .assigned: 4, .transferred: 2])
        record.field = LocalCode(field)
        record.cause = words.cause
        record.facts = words.found
        record.place = chance.one(of: town.villages[2])
        record.address = PlacesWords.address(in: township, &chance)
        if let trade = EnforcementWords.trades[field] {
            record.party = firm(trade)
        } else {
            let somebody = Somebody(aged: 22...64, on: day, nil, &chance)
            record.partyKind = .person
            record.party = somebody.name
            record.partyNumber = somebody.identityNumber
        }
        record.isRecorded = chance.happens(97)
        record.records = record.isRecorded ? chance.one(of: EnforcementWords.records) : nil
        record.orderedBy = day + chance.within(1...7)
        return record
    }

    mutating func write(_ planned: PlannedCase, _ script: inout Script) {
        let filedOn = planned.filedOn
        let inspected = max(Days.working(filedOn - chance.within(0...3)), "2018-09-03")
        let record = found(on: min(inspected, filedOn), field: planned.field)
        var pace = Pace(at: Days.moment(record.inspectedOn, &chance))
        let ref = script.record(record, at: pace.at, by: squadDesk)
        if planned.isKept { keep(ref, record, at: pace.at + 240, &script) }
        let number = EnforcementWords.filing(next("filing \(filedOn.year)"), year: filedOn.year)
        script.step(
            "file", ref, at: pace.on(filedOn, &chance), by: squadDesk,
            [
                Setting(\EnforcementCase.filedOn, filedOn), Setting(\EnforcementCase.filingNumber, number),
                Setting(\EnforcementCase.dueOn, filedOn + 60),
            ])
        for (position, officer) in chance.some(2, of: officers).enumerated() {
            var line = EnforcementOfficer()
            line.enforcement = ref
            line.officer = officer.ref
            line.part = position == 0 ? .lead : .second
            line.certificate = officer.certificate
            line.certificateUntil = officer.until
            line.actedOn = record.inspectedOn
            script.line(line, at: pace.at + (position + 1) * 30, by: squadDesk)
        }
        if planned.isKept && chance.happens(5) { seize(ref, on: filedOn, at: pace.at + 120, &script) }
        pace.at = pace.at + 180
        carry(ref, planned, &pace, &script)
    }

    /// Kept for seven days at most; nearly always disposed of by then, and the newest not yet.
    private mutating func keep(
        _ ref: Ref<EnforcementCase>, _ record: EnforcementCase, at moment: Moment, _ script: inout Script
    ) {
        let day = record.inspectedOn
        let kept = (EnforcementWords.causes[record.field.code] ?? []).first { $0.cause == record.cause }?.kept
        var notice = PreservationNotice()
        notice.issuedOn = day
        notice.enforcement = ref
        notice.agency = squad
        notice.items = kept ?? ""
        notice.keptAt = EnforcementWords.store
        notice.disposeBy = day + 7
        var pace = Pace(at: moment)
        let keeping = script.record(notice, at: pace.at, by: squadDesk)
        let disposed = chance.happens(96) ? min(Days.working(day + chance.within(2...5)), day + 7) : day + 9
        guard day < "2019-06-20" else { return }
        let disposal = chance.one(
            of: [PreservationDisposal.returned: 66, .recorded: 24, .confiscated: 4, .destroyed: 6])
        script.step(
            "dispose", keeping, at: pace.on(disposed, &chance), by: squadDesk,
            [
                Setting(\PreservationNotice.disposedOn, disposed), Setting(\PreservationNotice.disposal, disposal),
            ])
    }

    private mutating func seize(
        _ ref: Ref<EnforcementCase>, on day: Day, at moment: Moment, _ script: inout Script
    ) {
        var measure = EnforcementMeasure()
        measure.enforcement = ref
        measure.object = chance.one(of: EnforcementWords.object)
        measure.decidedBy = EnforcementWords.approver
        measure.startsOn = day
        measure.until = day + 30
        if chance.happens(30) {
            measure.extendedUntil = day + 60
            measure.extensionGround = EnforcementWords.extended
        }
        let record = script.record(measure, at: moment, by: squadDesk)
        let lifted = Days.working((measure.extendedUntil ?? measure.until) - chance.within(2...12))
        script.correct(
            record, at: Days.moment(lifted, after: moment, &chance), by: squadDesk, reason: EnforcementWords.lifted,
            [Setting(\EnforcementMeasure.liftedOn, lifted)])
    }

    private mutating func carry(
        _ ref: Ref<EnforcementCase>, _ planned: PlannedCase, _ pace: inout Pace, _ script: inout Script
    ) {
        let filedOn = planned.filedOn
        if planned.end == .filed { return }
        if planned.end == .referred || planned.end == .dropped {
            return turnAside(ref, planned, &pace, &script)
        }
        let decidedOn = planned.decidedOn ?? "2019-06-28"
        let checked = Days.working(min(filedOn + 2, decidedOn))
        script.step(
            "check", ref, at: pace.on(checked, &chance), by: squadHead,
            [
                Setting(\EnforcementCase.checkedOn, checked),
                Setting(\EnforcementCase.checkOpinion, ReviewOpinion.lawful),
            ])
        if planned.end == .checked { return }
        let noticed = Days.working(min(filedOn + 3, decidedOn))
        script.step(
            "notify", ref, at: pace.on(noticed, &chance), by: squadDesk, [Setting(\EnforcementCase.noticeOn, noticed)])
        guard planned.end != .noticed, let decidedOn = planned.decidedOn else { return }
        decide(ref, planned, on: max(decidedOn, noticed), &pace, &script)
    }

    private mutating func turnAside(
        _ ref: Ref<EnforcementCase>, _ planned: PlannedCase, _ pace: inout Pace, _ script: inout Script
    ) {
        let day = Days.working(planned.filedOn + 9)
        let closed = Setting(\EnforcementCase.closedOn, day)
        if planned.end == .referred {
            return script.step("refer", ref, at: pace.on(day, &chance), by: squadHead, [closed])
        }
        script.step(
            "drop", ref, at: pace.on(day, &chance), by: squadHead,
            [Setting(\EnforcementCase.notFiledGround, chance.happens(60) ? NotFiledGround.trivial : .noFact), closed])
    }

    private mutating func decide(
        _ ref: Ref<EnforcementCase>, _ planned: PlannedCase, on day: Day, _ pace: inout Pace, _ script: inout Script
    ) {
        let isFined = planned.fine > 0
        let payBy = Days.working(day + 17)
        var sets = [
            Setting(\EnforcementCase.decidedOn, day),
            Setting(
                \EnforcementCase.decisionNumber,
                EnforcementWords.decision(next("penalty \(day.year)"), year: day.year)),
            Setting(\EnforcementCase.penalties, Several<EnforcementPenalty>(isFined ? [.fine] : [.warning])),
            Setting(\EnforcementCase.fine, Money(yuan: Int64(planned.fine))),
        ]
        if isFined { sets.append(Setting(\EnforcementCase.payBy, payBy)) }
        if planned.fine >= 2_000 { sets.append(Setting(\EnforcementCase.discussedOn, day)) }
        script.step("decide", ref, at: pace.on(day, &chance), by: squadHead, sets)
        guard planned.end != .decided else { return }
        let served = Days.working(day + chance.within(0...2))
        script.step(
            "serve", ref, at: pace.on(served, &chance), by: squadDesk,
            [
                Setting(\EnforcementCase.servedOn, served),
                Setting(
                    \EnforcementCase.serviceMode,
                    chance.one(of: [EnforcementServiceMode.direct: 84, .left: 9, .post: 7])),
                Setting(\EnforcementCase.publishedOn, served),
            ])
        if planned.field == "site" && next("cleared") % 6 == 2 { clear(ref, after: served, &script) }
        settle(ref, planned, served, payBy, &pace, &script)
    }

    /// What a builder did not clear away is cleared at the builder's cost, three working days after the call to do so.
    private mutating func clear(_ ref: Ref<EnforcementCase>, after served: Day, _ script: inout Script) {
        let urged = Days.working(served + 1)
        let day = Days.working(urged + 6)
        guard day < Days.standing.day else { return }
        var measure = EnforcementMeasure()
        measure.enforcement = ref
        measure.kind = .substitute
        measure.object = EnforcementWords.cleared
        measure.decidedBy = EnforcementWords.approver
        measure.urgedOn = urged
        measure.startsOn = day
        measure.until = day
        script.line(measure, at: Moment(day, hour: 16, minute: 10), by: squadDesk)
    }

    private mutating func settle(
        _ ref: Ref<EnforcementCase>, _ planned: PlannedCase, _ served: Day, _ payBy: Day, _ pace: inout Pace,
        _ script: inout Script
    ) {
        if planned.end == .served { return }
        if planned.end == .forced {
            let asked = payBy.adding(months: 4)
            return script.step(
                "force", ref, at: pace.on(asked, &chance), by: squadHead,
                [
                    Setting(\EnforcementCase.forcedOn, Days.working(asked)),
                    Setting(\EnforcementCase.urgedOn, Days.working(asked - 24)),
                ])
        }
        var last = served
        if planned.fine > 0 {
            last = min(Days.working(served + chance.within(0...12)), "2019-06-28")
            script.step(
                "pay", ref, at: pace.on(last, &chance), by: squadDesk, [Setting(\EnforcementCase.paidOn, last)])
        }
        guard planned.end == .closed else { return }
        let closed = Days.working(last + chance.within(1...6))
        script.step(
            "close", ref, at: pace.on(closed, &chance), by: squadDesk, [Setting(\EnforcementCase.closedOn, closed)])
    }
}
