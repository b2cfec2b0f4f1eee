import Bureau
import Declarations

/// Who asks for aid, and what about.
extension AidCaseWriter {
    func describe(_ planned: PlannedAid, _ course: inout Course, _ script: inout Script) {
        course.aid.nature = planned.nature
        course.aid.receivedOn = planned.receivedOn
        switch planned.nature {
        case .civil: describeCivil(&course)
        case .criminal: describeCriminal(&course)
        case .administrative: describeAdministrative(&course)
        }
        let person = applicant(&course)
        course.aid.applicant = script.record(person, at: course.at, by: clerk)
        course.at = course.at + 60
    }

    private func describeCivil(_ course: inout Course) {
        let matter = course.chance.one(of: [
            AidMatter.wages: 34, .workInjury: 16, .familyOther: 13, .traffic: 11, .supportChild: 8, .injuryOther: 6,
            .labourOther: 5, .supportElder: 4, .domesticViolence: 2, .medical: 1,
        ])
        course.aid.matter = matter
        let isLabour = [.wages, .workInjury, .labourOther].contains(matter)
        course.aid.mode =
            isLabour
            ? course.chance.one(of: [.labourArbitration: 52, .litigation: 36, .nonLitigation: 12])
            : course.chance.one(of: [.litigation: 88, .nonLitigation: 12])
        course.aid.origin = course.chance.happens(4) ? .transferred : .application
        if course.aid.origin == .transferred { course.aid.notifiedBy = course.chance.one(of: [.court, .other]) }
        course.aid.station = course.chance.happens(70) ? stations.window : course.chance.one(of: stations.others)
        let firm = firmName(isLabour ? [.building, .making, .serving] : [.transport, .selling], &course)
        course.aid.opposingParty = isLabour || course.chance.happens(22) ? firm : somebodyElse(&course)
        course.aid.brief = brief(matter, firm, &course)
        course.aid.isUrgent = course.chance.happens(1.5)
        if course.chance.happens(12) { course.aid.opposingFirm = course.chance.one(of: bar.firms) }
        course.aid.tags = Several(isLabour ? [.migrantWorker] : [])
    }

    private func describeCriminal(_ course: inout Course) {
        course.aid.mode = .litigation
        course.aid.charge = course.chance.one(of: AidWords.charges)
        course.aid.matter = .defence
        let isNotice = course.chance.happens(82)
        course.aid.origin = isNotice ? .notifiedDefence : .application
        course.aid.station = stations.window
        if isNotice {
            course.aid.notifiedBy = course.chance.one(of: [.court: 58, .procuratorate: 22, .police: 20])
            course.aid.noticeObject = course.chance.one(of: [
                .fullCoverage: 64, .minor: 24, .limitedCapacity: 5, .blindDeafMute: 4, .gravePenalty: 3,
            ])
            course.aid.noticeNumber = AidWords.notice(
                course.aid.receivedOn.year, course.chance.within(12...390), course.aid.notifiedBy)
            if course.aid.noticeObject == .minor { course.aid.tags = Several([.minor]) }
        }
        if !isNotice {
            // Applied for in custody on the evening before; the prison of the detained passed it on within the day.
            course.aid.custodyAppliedAt = Moment(course.aid.receivedOn - 1, hour: 16, minute: 20)
            course.aid.forwardedOn = course.aid.receivedOn
            course.aid.forwardedAt = Moment(course.aid.receivedOn, hour: 8, minute: 20)
        }
        course.aid.brief = AidWords.criminal(course.aid.charge ?? "", &course.chance)
    }

    private func describeAdministrative(_ course: inout Course) {
        course.aid.mode = .nonLitigation
        course.aid.matter = course.chance.one(of: [.socialInsurance, .socialRelief])
        course.aid.station = stations.window
        course.aid.opposingParty = AidWords.administrativeBody
        course.aid.brief = brief(course.aid.matter, AidWords.administrativeBody, &course)
    }

    /// The applicant's own file; the groups follow from age and sex, and from what the matter is.
    private func applicant(_ course: inout Course) -> Person {
        let ages: ClosedRange<Int> =
            course.aid.noticeObject == .minor ? 15...16 : course.aid.matter == .supportElder ? 63...84 : 22...58
        let one = Somebody(aged: ages, on: course.aid.receivedOn, nil, &course.chance)
        var tags = course.aid.tags.codes
        var own: [PersonTag] = tags.contains(.migrantWorker) ? [.migrantWorker] : []
        if one.age(on: course.aid.receivedOn) >= 60 {
            tags.append(.elderly)
            own.append(.elderly)
        }
        if one.sex == .female && ages.lowerBound >= 18 {
            tags.append(.woman)
            own.append(.woman)
        }
        if ages.upperBound < 18 { own.append(.minor) }
        if course.chance.happens(7) {
            tags.append(.disabled)
            own.append(.disabled)
        }
        if tags.isEmpty { tags.append(.poor) }
        course.aid.tags = Several(tags)
        let township = course.chance.one(of: PlacesWords.townships)
        return one.file(address: PlacesWords.address(in: township, &course.chance), tags: own)
    }

    private func brief(_ matter: AidMatter, _ firm: String, _ course: inout Course) -> String {
        let text = course.chance.one(of: AidWords.briefs[matter] ?? AidWords.otherBriefs)
        return AidWords.filled(
            text, firm, yuan: course.chance.within(16...480) * 100, months: course.chance.within(2...9))
    }

    private func firmName(_ trades: [Trade], _ course: inout Course) -> String {
        let trade = course.chance.one(of: trades)
        return CheckupWords.city + course.chance.one(of: NamesWords.firmWords)
            + course.chance.one(of: NamesWords.trades[trade] ?? [])
    }

    private func somebodyElse(_ course: inout Course) -> String {
        Somebody(aged: 24...66, on: course.aid.receivedOn, nil, &course.chance).name
    }
}
