import Bureau
import Declarations

/// The association of 22 March 2019, its five centres, and what they have done since.
struct Volunteers {
    private let town: Town
    private let bar: Bar
    private let desk: Script.Hand
    private var chance: Chance
    private var centres: [Ref<VolunteerCentre>] = []
    private var volunteers: [[Ref<Volunteer>]] = []

    init(_ town: Town, _ bar: Bar, seed: UInt64, to script: inout Script) {
        self.town = town
        self.bar = bar
        desk = town.desk(of: .legalServices)
        chance = Chance(seed: seed, for: "volunteers")
        found(&script)
        for centre in centres.indices { join(centre, &script) }
        for centre in centres.indices { act(centre, &script) }
    }

    private mutating func found(_ script: inout Script) {
        let day: Day = "2019-03-22"
        var association = VolunteerAssociation()
        association.name = VolunteerWords.association
        association.president = bar.lawyers[0].person
        association.charter = VolunteerWords.charter
        association.foundedOn = day
        let ref = script.record(association, at: Moment(day, hour: 14, minute: 20), by: desk)
        for (number, words) in VolunteerWords.centres.enumerated() {
            var centre = VolunteerCentre()
            centre.name = words.name
            centre.association = ref
            centre.audience = words.audience
            centre.lead = bar.lawyers[number * 7 + 1].person
            centre.place = town.places[number]
            centre.openedOn = day
            centres.append(script.record(centre, at: Moment(day, hour: 14, minute: 30 + number), by: desk))
        }
    }

    private mutating func join(_ centre: Int, _ script: inout Script) {
        volunteers.append([])
        for number in 0..<12 {
            let joined = Days.working("2019-03-22" as Day + (number < 7 ? 0 : chance.within(4...70)))
            let at = Moment(joined, hour: 15, minute: number * 3) + centre * 30
            var volunteer = Volunteer()
            if number < 4 {
                volunteer.person = bar.lawyers[centre * 9 + number * 2].person
            } else {
                let one = Somebody(aged: 20...66, on: joined, nil, &chance)
                let address = PlacesWords.address(in: chance.one(of: PlacesWords.townships), &chance)
                volunteer.person = script.record(one.file(address: address), at: at + -20, by: desk)
                volunteer.profession = chance.one(of: [.teacher, .student, .official, .mediator, .social, .retired])
            }
            volunteer.centre = centres[centre]
            volunteer.skills = Several(
                chance.some(2, of: [.consultation, .lecture, .mediation, .counselling, .drafting, .translation]))
            volunteer.joinedOn = joined
            volunteers[centre].append(script.record(volunteer, at: at, by: desk))
        }
    }

    private mutating func act(_ centre: Int, _ script: inout Script) {
        let words = VolunteerWords.centres[centre]
        for (number, topic) in words.topics.enumerated() {
            let day = Days.working("2019-04-02" as Day + number * 17 + centre * 3)
            var activity = VolunteerActivity()
            activity.centre = centres[centre]
            activity.topic = topic.topic
            activity.kind = topic.kind
            activity.plannedOn = day
            activity.venue = chance.one(of: chance.one(of: PlacesWords.townships).villages).name
            activity.wanted = chance.within(4...8)
            let announced = Days.moment(Days.working(min(day, "2019-07-06") - 8), &chance)
            let ref = script.record(activity, at: announced, by: desk)
            if number == 3 && centre < 2 {
                script.step(
                    "cancel", ref, at: Moment(day - 1, hour: 16), by: desk,
                    [Setting(\VolunteerActivity.feedback, Optional(VolunteerWords.cancelled))])
            } else {
                hold(ref, centre, day, &script)
            }
        }
    }

    private mutating func hold(_ ref: Ref<VolunteerActivity>, _ centre: Int, _ day: Day, _ script: inout Script) {
        let at = Moment(day, hour: 17, minute: 10)
        guard at <= Days.standing else { return }
        script.step(
            "hold", ref, at: at, by: desk,
            [
                Setting(\VolunteerActivity.heldOn, Optional(day)),
                Setting(\VolunteerActivity.persons, chance.within(16...140)),
                Setting(\VolunteerActivity.feedback, Optional(chance.one(of: VolunteerWords.feedback))),
            ])
        for volunteer in chance.some(chance.within(3...6), of: Array(volunteers[centre].prefix(7))) {
            var service = VolunteerService()
            service.activity = ref
            service.volunteer = volunteer
            service.servedOn = day
            service.hours = chance.within(2...5)
            script.line(service, at: at + 60, by: desk)
        }
    }
}
