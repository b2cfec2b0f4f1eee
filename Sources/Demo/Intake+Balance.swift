import Bureau
import Declarations

/// What makes the totals exact: who is in hand on which day, how it ended, how many it concerned.
extension Intake {
    /// Lets as many be in hand over the end of 2018 and of May 2019 as the targets say, and as many after the two
    /// sessions of 2019 as before them, so that what is accepted and what is concluded in each are equal.
    mutating func balance() {
        keep(targets.inHand, inHandOver: "2018-12-31")
        let before = matters.count { $0.isInHand(on: Targets.sessions2019.lowerBound - 1) }
        keep(before, inHandOver: Targets.sessions2019.upperBound)
        keep(targets.inHand, inHandOver: Targets.summary.upperBound)
    }

    /// Brings the number in hand on a day to a count: some end a little sooner or later than they would have.
    private mutating func keep(_ count: Int, inHandOver day: Day) {
        let inHand = matters.indices.filter { matters[$0].isInHand(on: day) }
        if inHand.count > count {
            for position in chance.some(inHand.count - count, of: inHand) { hasten(position, by: day) }
        } else {
            let recent = matters.indices.filter {
                matters[$0].difficulty != .simple
                    && matters[$0].acceptedOn.map { (day - 12...day).contains($0) } ?? false
                    && !matters[$0].isInHand(on: day)
            }
            for position in chance.some(count - inHand.count, of: recent) {
                matters[position].concludedOn = day + chance.within(1...16)
            }
        }
    }

    /// Lets a matter end in the fortnight up to a day.
    private mutating func hasten(_ position: Int, by day: Day) {
        guard let acceptedOn = matters[position].acceptedOn else { return }
        let days = Array(Days.each(of: max(acceptedOn, day - 12)...day))
        matters[position].concludedOn = days[chance.place(in: days.map(Days.weight))]
    }

    /// How it ended: in agreement, save for a few in 2018 and from June 2019 on.
    mutating func settle(_ position: Int) {
        guard let concludedOn = matters[position].concludedOn else { return }
        let allAgreed = Targets.summary.contains(concludedOn) || matters[position].difficulty == .simple
        matters[position].result =
            allAgreed ? .agreed : chance.one(of: [.agreed: 936, .failed: 38, .withdrawn: 16, .transferred: 10])
    }

    /// Brings the persons involved in the disputes of the two sessions to their sum, one by one.
    mutating func evenOutPersons() {
        let positions = matters.indices.filter {
            matters[$0].acceptedOn.map(Targets.sessions2019.contains) ?? false
        }
        var missing = targets.personsOfSessions - positions.reduce(0) { $0 + matters[$1].persons }
        while missing != 0 {
            let position = chance.one(of: positions)
            let change = missing.signum()
            guard (2...7).contains(matters[position].persons + change) else { continue }
            matters[position].persons += change
            missing -= change
        }
    }
}
