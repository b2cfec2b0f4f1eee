import Bureau
import Declarations

/// Meetings, what they decided, and classes of law.
extension Government {
    private static let calendar: [(MeetingKind, Day)] = [
        (.lawyers, "2018-01-18"), (.leadingGroup, "2018-02-27"), (.reconsideration, "2018-03-15"),
        (.lawyers, "2018-04-12"), (.forum, "2018-05-10"), (.linkage, "2018-06-21"), (.advisers, "2018-06-28"),
        (.lawyers, "2018-07-12"), (.visit, "2018-08-15"), (.reconsideration, "2018-09-20"), (.lawyers, "2018-10-18"),
        (.linkage, "2018-12-13"), (.advisers, "2018-12-20"), (.lawyers, "2019-01-17"), (.reconsideration, "2019-03-14"),
        (.leadingGroup, "2019-03-21"), (.linkage, "2019-04-11"), (.lawyers, "2019-04-18"),
        (.reconsideration, "2019-05-15"), (.forum, "2019-05-23"), (.visit, "2019-05-29"), (.advisers, "2019-06-13"),
        (.linkage, "2019-06-26"), (.lawyers, "2019-06-27"), (.forum, "2019-06-28"), (.committee, "2019-07-16"),
        (.criminalAid, "2019-07-23"),
    ]

    mutating func writeMeetings(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government meetings")
        for (kind, day) in Government.calendar {
            let isOver = day < "2019-06-28"
            var meeting = Meeting()
            meeting.heldOn = day
            meeting.kind = kind
            meeting.title = OfficesWords.titles[kind] ?? ""
            meeting.host = [.lawyers, .criminalAid].contains(kind) ? town.bureauOffices[3] : town.bureauOffices[5]
            meeting.venue = chance.one(of: OfficesWords.venue)
            meeting.chair = name()
            var pace = Pace(at: Days.moment(Days.working(min(day - 7, "2019-06-24")), &chance))
            let ref = script.record(meeting, at: pace.at, by: desk)
            addItems(ref, kind, isOver, &pace, &script)
            if day == "2019-06-28" {
                script.step(
                    "cancel", ref, at: pace.on("2019-06-26", &chance), by: desk,
                    [Setting(\Meeting.cancelReason, OfficesWords.cancelled)])
            }
            guard isOver else { continue }
            script.step(
                "hold", ref, at: pace.on(day, &chance), by: desk, [Setting(\Meeting.record, OfficesWords.record)])
            attend(ref, at: pace.at, &script)
            decide(ref, on: day, at: pace.at, &script)
            let minuted = Days.working(day + 5)
            guard minuted < "2019-07-01" else { continue }
            let number = OfficesWords.minutes(next("minutes \(day.year)"), year: day.year)
            script.step(
                "minute", ref, at: pace.on(minuted, &chance), by: desk,
                [Setting(\Meeting.minutesOn, minuted), Setting(\Meeting.minutesNumber, number)])
        }
    }

    private mutating func addItems(
        _ meeting: Ref<Meeting>, _ kind: MeetingKind, _ isOver: Bool, _ pace: inout Pace, _ script: inout Script
    ) {
        let known = concluded.filter { $0.on < pace.at.day }
        for (position, subject) in (OfficesWords.items[kind] ?? []).enumerated() {
            var item = MeetingItem()
            item.meeting = meeting
            item.position = position + 1
            item.subject = subject
            item.reporter = position == 0 ? town.bureauOffices[5] : body(chance.one(of: [.labour, .market, .urban]))
            if kind == .reconsideration && position == 0 { item.reconsideration = known.last?.ref }
            item.conclusion = isOver ? chance.one(of: OfficesWords.conclusions) : nil
            script.line(item, at: pace.at + (position + 1) * 45, by: desk)
        }
        pace.at = pace.at + 240
    }

    private mutating func attend(_ meeting: Ref<Meeting>, at moment: Moment, _ script: inout Script) {
        let bodies: [Body] = [.office, .labour, .market, .urban, .housing, .police]
        for (position, body) in bodies.enumerated() {
            var attendance = MeetingAttendance()
            attendance.meeting = meeting
            attendance.attendee = name()
            attendance.body = self.body(body)
            attendance.part = position == 0 ? .chair : position == 5 ? .observer : .member
            attendance.attended = position == 0 || chance.happens(88)
            attendance.absence = attendance.attended ? nil : chance.one(of: OfficesWords.absence)
            script.line(attendance, at: moment + (position + 1) * 20, by: desk)
        }
    }

    private mutating func decide(_ meeting: Ref<Meeting>, on day: Day, at moment: Moment, _ script: inout Script) {
        for position in 0..<chance.within(1...2) {
            var decision = MeetingDecision()
            decision.meeting = meeting
            decision.decidedOn = day
            decision.subject = OfficesWords.decisions[next("decided") % OfficesWords.decisions.count]
            decision.owner = body(chance.one(of: [.office, .labour, .market, .urban, .housing]))
            decision.dueOn = Days.working(day + chance.within(20...50))
            if day == "2019-05-29" { decision.dueOn = Days.standing.day }
            var pace = Pace(at: moment + 600 + position * 90)
            let ref = script.record(decision, at: pace.at, by: desk)
            guard day < "2019-06-13" else { continue }
            let looked = Days.working(day + 12)
            script.step(
                "progress", ref, at: pace.on(looked, &chance), by: desk,
                [
                    Setting(\MeetingDecision.progress, chance.one(of: OfficesWords.progress)),
                    Setting(\MeetingDecision.progressOn, looked),
                ])
            guard day < "2019-05-15" else { continue }
            let closed = Days.working(
                decision.dueOn + (chance.happens(82) ? -chance.within(1...6) : chance.within(2...9)))
            script.step(
                "close", ref, at: pace.on(closed, &chance), by: head,
                [
                    Setting(\MeetingDecision.closedOn, closed),
                    Setting(\MeetingDecision.progress, OfficesWords.progress[2]),
                ])
        }
    }

    mutating func writeLearning(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government learning")
        let days: [(Int, Day)] = [
            (0, "2018-02-08"), (2, "2018-03-22"), (0, "2018-05-17"), (1, "2018-06-07"), (0, "2018-08-23"),
            (2, "2018-09-06"), (3, "2018-10-26"), (0, "2018-11-22"), (0, "2019-02-21"), (2, "2019-03-28"),
            (1, "2019-05-09"), (0, "2019-05-30"), (2, "2019-06-20"), (3, "2019-06-21"),
        ]
        for (group, day) in days {
            let words = OfficesWords.classes[group]
            var learning = LawLearning()
            learning.heldOn = day
            learning.kind = words.kind
            learning.topic = words.topics[next("topic \(group)") % words.topics.count]
            learning.teacher = words.kind == .certificateExam ? nil : name()
            learning.teacherUnit = chance.one(of: OfficesWords.teacherUnits)
            learning.organiser = town.bureauOffices[6]
            learning.venue = chance.one(of: OfficesWords.hall)
            learning.hours = words.kind == .executiveMeeting ? 1 : 4
            learning.persons = words.kind == .executiveMeeting ? chance.within(22...28) : chance.within(48...126)
            learning.isTested = words.kind == .officersTraining || words.kind == .certificateExam
            if learning.isTested {
                learning.testedPersons = learning.persons
                learning.passedPersons = learning.persons - chance.below(4)
            }
            let moment = Moment(day, hour: 16, minute: 40)
            let ref = script.record(learning, at: moment, by: reviewDesk)
            if group == 2 && day > "2018-09-01" { list(ref, at: moment, &script) }
        }
    }

    /// The officers of Beigang, with their marks.
    private mutating func list(_ learning: Ref<LawLearning>, at moment: Moment, _ script: inout Script) {
        for (position, officer) in officers.enumerated() {
            var line = LearningAttendance()
            line.learning = learning
            line.learner = name()
            line.officer = officer.ref
            line.body = squad
            line.score = chance.within(58...97)
            line.isPassed = (line.score ?? 0) >= 60
            script.line(line, at: moment + (position + 1) * 15, by: reviewDesk)
        }
    }
}
