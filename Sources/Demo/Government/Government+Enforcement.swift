import Bureau
import Declarations

/// The trial of Beigang since September 2018.
extension Government {
    /// A case before it is written down.
    struct PlannedCase {
        let filedOn: Day
        var field = "appearance"
        var decidedOn: Day?
        var fine = 0
        var isKept = true
        var end = CaseEnd.closed
    }

    /// How far a case has come.
    enum CaseEnd {
        case filed, checked, noticed, dropped, referred, decided, served, forced, paid, closed
    }

    mutating func writeEnforcement(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government enforcement")
        var cases = workdays(296, over: "2018-09-03"..."2019-06-28").map { PlannedCase(filedOn: $0) }
        setEnds(&cases)
        setFields(&cases)
        setFines(&cases)
        for position in chance.some(42 * scale, of: Array(cases.indices)) { cases[position].isKept = false }
        for planned in cases { write(planned, &script) }
        for day in workdays(22, over: "2018-09-06"..."2019-06-27") { leave(day, &script) }
        for day in ["2019-06-28", "2019-07-01"] as [Day] { inspect(day, &script) }
    }

    /// 269 are decided; ten were dropped or referred, the newest seventeen are on their way.
    private mutating func setEnds(_ cases: inout [PlannedCase]) {
        let count = cases.count
        for position in (count - 17 * scale)..<count {
            cases[position].end = [.filed, .checked, .noticed][position % 3]
        }
        for position in chance.some(10 * scale, of: Array(0..<(count - 60 * scale))) {
            cases[position].end = chance.happens(12) ? .referred : .dropped
        }
        if !cases.contains(where: { $0.end == .referred }), let one = cases.firstIndex(where: { $0.end == .dropped }) {
            cases[one].end = .referred
        }
        for position in cases.indices where cases[position].isDecided {
            let day = Days.working(cases[position].filedOn + chance.within(6...19))
            cases[position].decidedOn = min(day, "2019-06-28")
        }
        setStates(&cases)
    }

    /// The last decisions are served or still to be; two that did not pay went to the court.
    private mutating func setStates(_ cases: inout [PlannedCase]) {
        let decided = cases.indices.filter { cases[$0].isDecided }.sorted {
            (cases[$0].decidedOn ?? .notGiven, $0) < (cases[$1].decidedOn ?? .notGiven, $1)
        }
        for position in decided.suffix(3) { cases[position].end = .decided }
        for position in decided.dropLast(3).suffix(14) { cases[position].end = .served }
        for position in decided.dropLast(17).suffix(4) { cases[position].end = .paid }
        for position in decided.dropFirst(40).prefix(2) { cases[position].end = .forced }
    }

    /// Thirteen decisions on property management and twelve on building sites.
    private mutating func setFields(_ cases: inout [PlannedCase]) {
        let decided = cases.indices.filter { cases[$0].isDecided }
        let chosen = chance.some(25 * scale, of: decided)
        for position in chosen.prefix(13 * scale) { cases[position].field = "property" }
        for position in chosen.dropFirst(13 * scale) { cases[position].field = "site" }
        for position in cases.indices where !chosen.contains(position) {
            cases[position].field = chance.one(of: ["appearance": 82, "parking": 11, "other": 7])
        }
    }

    /// Fines come to a little over 50,000 yuan; the smallest cases end with a warning.
    private mutating func setFines(_ cases: inout [PlannedCase]) {
        for position in cases.indices where cases[position].isDecided {
            cases[position].fine =
                switch cases[position].field {
                case "property": chance.one(of: [500: 30, 1_000: 50, 2_000: 20])
                case "site": chance.one(of: [1_000: 50, 1_500: 30, 2_000: 20])
                default: chance.one(of: [0: 24, 50: 34, 100: 24, 200: 18])
                }
            if cases[position].end != .closed && cases[position].fine == 0 { cases[position].fine = 50 }
        }
        let fined = cases.indices.filter { cases[$0].fine > 0 && cases[$0].field == "appearance" }
        var total = cases.reduce(0) { $0 + $1.fine }
        var turn = 0
        while !(51_000 * scale...56_000 * scale).contains(total) {
            let position = fined[turn % fined.count]
            let change = total < 51_000 * scale ? 50 : cases[position].fine > 50 ? -50 : 0
            cases[position].fine += change
            total += change
            turn += 1
        }
    }

    /// An inspection after which nothing was filed.
    private mutating func leave(_ day: Day, _ script: inout Script) {
        let record = found(on: day, field: "appearance")
        var pace = Pace(at: Days.moment(day, &chance))
        let ref = script.record(record, at: pace.at, by: squadDesk)
        let closed = Days.working(day + 3)
        script.step(
            "leave", ref, at: pace.on(closed, &chance), by: squadDesk,
            [
                Setting(\EnforcementCase.notFiledGround, NotFiledGround.trivial),
                Setting(\EnforcementCase.closedOn, closed), Setting(\EnforcementCase.correctedOn, closed),
            ])
    }

    private mutating func inspect(_ day: Day, _ script: inout Script) {
        let moment = day == Days.standing.day ? Moment(day, hour: 8, minute: 46) : Days.moment(day, &chance)
        _ = script.record(found(on: day, field: "appearance"), at: moment, by: squadDesk)
    }
}

extension Government.PlannedCase {
    var isDecided: Bool {
        switch end {
        case .filed, .checked, .noticed, .dropped, .referred: false
        case .decided, .served, .forced, .paid, .closed: true
        }
    }
}
