import Bureau
import Declarations

/// Training classes for mediators and who came.
struct Classes {
    private let town: Town
    private var chance: Chance

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        chance = Chance(seed: seed, for: "classes")
        let words = ScreeningWords.trainings
        let everybody = town.orgs.flatMap(\.mediators)
        hold(words.spring2018, "2018-04-19", hours: 4, by: words.organiser, chance.some(118, of: everybody), &script)
        hold(words.autumn2018, "2018-10-24", hours: 4, by: words.organiser, chance.some(121, of: everybody), &script)
        hold(words.april2019, "2019-04-24", hours: 6, by: words.organiser, everybody, limit: Targets.trained, &script)
        let posted = town.orgs.filter { $0.kind == .policePost }.flatMap(\.mediators)
        hold(words.posts2019, "2019-05-14", hours: 6, by: words.withPolice, posted, &script)
    }

    private mutating func hold(
        _ topic: String, _ day: Day, hours: Int, by organiser: String, _ invited: [PlannedMediator],
        limit: Int? = nil, _ script: inout Script
    ) {
        var training = Training()
        training.topic = topic
        training.heldOn = day
        training.hours = hours
        training.organiser = organiser
        training.venue = ScreeningWords.trainings.venue
        let ref = script.record(training, at: Moment(day, hour: 8, minute: 40), by: town.desk)
        let serving = invited.filter { $0.serves(on: day) }
        for mediator in chance.some(limit ?? serving.count, of: serving) {
            var attendance = TrainingAttendance()
            attendance.training = ref
            attendance.mediator = mediator.ref
            attendance.attendedOn = day
            script.line(attendance, at: Moment(day, hour: 17, minute: 5), by: town.desk)
        }
    }
}
