import Bureau
import Declarations
import Ledger

/// A few records of two half-years, so that the report can be reckoned by hand.
extension World {
    func fill() async throws {
        let orgs = try await found()
        try await write { transaction in
            for (day, persons) in [("2019-01-08", 3), ("2019-05-31", 2), ("2019-06-03", 9), ("2018-05-20", 1)]
                as [(Day, Int)]
            {
                var visit = Visit()
                visit.visitedOn = day
                visit.org = orgs.committee
                visit.persons = persons
                visit.subject = "噪音"
                _ = try transaction.record(visit)
            }
            for day in ["2019-01-08", "2019-03-04", "2019-05-31", "2018-02-01", "2018-03-04"] as [Day] {
                try settle(day, at: orgs.committee, in: transaction)
            }
            for day in ["2019-03-04", "2019-03-05", "2018-04-01"] as [Day] {
                var screening = Screening()
                screening.screenedOn = day
                screening.org = orgs.committee
                _ = try transaction.record(screening)
            }
        }
        try await setPeriods()
    }

    private func write(_ work: @escaping @Sendable (Transaction) throws -> Void) async throws {
        try await store.write(as: .console, work)
    }

    /// A committee, two studios of veterans and a post with two mediators.
    private func found() async throws -> (committee: Ref<MediationOrg>, post: Ref<MediationOrg>) {
        try await store.write(as: .console) { transaction in
            var town = Place()
            town.name = "东街道"
            town.code = "320499001"
            town.kind = .subdistrict
            town.formedOn = "2000-01-01"
            let place = Ref<Place>(try transaction.record(town).id)
            let committee = try org("东街道调委会", .committee, .township, place, transaction)
            _ = try org("区老兵调解工作室", .veteransStudio, .district, nil, transaction)
            _ = try org("东街道老兵调解工作室", .veteransStudio, .township, place, transaction)
            var station = Unit()
            station.name = "东派出所"
            station.shortName = "东"
            station.openedOn = "2000-01-01"
            let host = Ref<Unit>(try transaction.record(station).id)
            let post = try org("东派出所调解室", .policePost, .township, place, host: host, transaction)
            var training = Training()
            training.topic = "调解业务"
            training.heldOn = "2019-04-24"
            training.hours = 6
            let trainingID = try transaction.record(training).id
            for number in 1...13 {
                var person = Person()
                person.name = "张三"
                person.identityNote = IdentityNote.allCases.first
                var mediator = Mediator()
                mediator.person = Ref(try transaction.record(person).id)
                mediator.engagedOn = "2018-01-01"
                let mediatorID = try transaction.record(mediator).id
                var attendance = TrainingAttendance()
                attendance.training = Ref(trainingID)
                attendance.mediator = Ref(mediatorID)
                attendance.attendedOn = "2019-04-24"
                _ = try transaction.record(attendance)
                guard number <= 2 else { continue }
                var term = MediatorTerm()
                term.org = post
                term.mediator = Ref(mediatorID)
                term.startedOn = "2019-03-01"
                _ = try transaction.record(term)
            }
            return (committee, post)
        }
    }

    /// The days of the report and its occasions.
    private func setPeriods() async throws {
        try await write { transaction in
            var half = ReportPeriod()
            half.name = "2019年上半年"
            half.startsOn = "2019-01-01"
            half.endsOn = "2019-06-30"
            var section = ReportSection()
            section.reportPeriod = Ref(try transaction.record(half).id)
            section.startsOn = "2019-01-01"
            section.endsOn = "2019-05-31"
            _ = try transaction.record(section)
            let occasions: [(String, String, Day, Day)] = [
                ("two_sessions.screenings", "screenings", "2019-03-03", "2019-03-15"),
                ("two_sessions.disputes", "disputes.accepted", "2019-03-03", "2019-03-15"),
                ("two_sessions.succeeded", "disputes.succeeded", "2019-03-03", "2019-03-15"),
                ("two_sessions.persons", "disputes.persons", "2019-03-03", "2019-03-15"),
                ("two_sessions.zero_reports_missing", "zero_reports.missing", "2019-03-03", "2019-03-15"),
                ("training_0424.trained", "trained", "2019-04-24", "2019-04-24"),
            ]
            for (code, figure, from, to) in occasions {
                var occasion = FigureOccasion()
                occasion.code = "mediation." + code
                occasion.figure = "mediation." + figure
                occasion.name = code
                occasion.nameEnglish = code
                occasion.startsOn = from
                occasion.endsOn = to
                _ = try transaction.record(occasion)
            }
        }
    }
}

private func org(
    _ name: String, _ kind: OrgKind, _ level: OrgLevel, _ place: Ref<Place>?, host: Ref<Unit>? = nil,
    _ transaction: Transaction
) throws -> Ref<MediationOrg> {
    var org = MediationOrg()
    org.name = name
    org.kind = kind
    org.level = level
    org.place = place
    org.host = host
    org.foundedOn = "2018-01-01"
    return Ref(try transaction.record(org).id)
}

/// A dispute that was settled on the day on which it came.
private func settle(_ day: Day, at org: Ref<MediationOrg>, in transaction: Transaction) throws {
    var dispute = Dispute()
    dispute.receivedOn = day
    dispute.org = org
    dispute.brief = "漏水"
    dispute.personsInvolved = 3
    var row = try transaction.record(dispute)
    row.record.acceptedOn = day
    row = try transaction.take("accept", on: row)
    row = try transaction.take("mediate", on: row)
    row.record.concludedOn = day
    row.record.agreementForm = .oral
    _ = try transaction.take("succeed", on: row)
}
