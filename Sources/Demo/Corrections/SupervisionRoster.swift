import Bureau
import Declarations

/// Draws who is supervised and when, so that the categories on file come out as the summary gives them.
struct SupervisionRoster {
    /// The day whose numbers the summary gives.
    static let counted: Day = "2019-05-31"

    private(set) var cases: [SupervisedCase] = []
    private let scale: Int
    private var chance: Chance

    init(_ targets: Targets, seed: UInt64) {
        scale = targets.scale
        chance = Chance(seed: seed, for: "supervision")
        drawStanding()
        drawEnded()
        drawLast()
        let order = cases.sorted { ($0.file.notifiedOn, $0.file.judgedOn) < ($1.file.notifiedOn, $1.file.judgedOn) }
        cases = order
        for index in cases.indices {
            cases[index].number = index
            place(index)
        }
    }

    /// 374, 15, 10 and none on file on the day.
    private mutating func drawStanding() {
        for number in 0..<374 * scale {
            add(number % 42 == 7 ? .movedIn : .decision) { roster in
                var made = roster.suspended(biased: true)
                let length = (made.file.probationMonths ?? 12) * 30
                made.file.effectiveOn = SupervisionRoster.counted - roster.chance.within(4...max(length - 2, 6))
                return made
            }
        }
        for _ in 0..<15 * scale { add { $0.longer(.parole, restFrom: 20...330, until: 25...700) } }
        for _ in 0..<10 * scale { add { $0.longer(.outsidePrison, restFrom: 20...420, until: 60...900) } }
    }

    /// Those who ended or left between the beginning and that day.
    private mutating func drawEnded() {
        let window = SupervisionRoster.counted - Days.beginning
        for number in 0..<262 * scale {
            addEnded { roster in
                var made = roster.suspended(biased: number % 3 > 0)
                let last = Days.beginning + roster.chance.within(1...window)
                made.file.effectiveOn = (last + 1).adding(months: -(made.file.probationMonths ?? 12))
                return (made, .expired, nil)
            }
        }
        for _ in 0..<12 * scale {
            addEnded { ($0.longer(.parole, restFrom: 60...400, until: -480 ... -10), .expired, nil) }
        }
        for _ in 0..<5 * scale {
            addEnded { ($0.longer(.outsidePrison, restFrom: 60...500, until: -470 ... -20), .expired, nil) }
        }
        addEnded { ($0.control(), .expired, nil) }
        drawCutShort()
    }

    /// Ends before the term: moves, deaths, and what courts decided.
    private mutating func drawCutShort() {
        for ending in SupervisionEndings.all {
            for _ in 0..<(ending.kind == .movedOut || ending.kind == .died ? scale : 1) {
                addEnded { roster in
                    var made =
                        switch ending.category {
                        case .suspended: roster.suspended(biased: true)
                        default: roster.longer(ending.category, restFrom: 90...300, until: 0...400)
                        }
                    let gone = roster.chance.within(80...170)
                    made.file.effectiveOn = ending.on - gone
                    return (made, ending.kind, ending.on)
                }
            }
        }
    }

    /// Received in June 2019, or notified and not there yet.
    private mutating func drawLast() {
        for number in 0..<20 * scale {
            let day = Days.working(("2019-06-03" as Day) + number % 20 * 13 / 10)
            append(reporting: day)
        }
        for notified in ["2019-06-24", "2019-06-26", "2019-06-28"] as [Day] { append(notified: notified) }
        append(notified: "2019-06-10", searched: "2019-06-24")
    }

    private mutating func append(reporting day: Day) {
        var made = suspended(biased: false)
        let notified = Days.workingBefore(day - 1)
        made.file.effectiveOn = notified - chance.within(0...3)
        settle(&made)
        made.file.notifiedOn = notified
        made.reportedOn = day
        made.declaredOn = Days.working(day + chance.within(1...6))
        cases.append(made)
    }

    private mutating func append(notified day: Day, searched: Day? = nil) {
        var made = suspended(biased: false)
        made.file.effectiveOn = day - 1
        settle(&made)
        made.file.notifiedOn = day
        made.file.searchSince = searched
        made.reportedOn = nil
        made.declaredOn = nil
        cases.append(made)
    }

    /// Adds somebody who stands on the day; draws again until the days fit.
    private mutating func add(
        _ intake: SupervisionIntake = .decision, _ draw: (inout SupervisionRoster) -> SupervisedCase
    ) {
        while true {
            var made = draw(&self)
            made.file.intake = intake
            settle(&made)
            guard let reported = made.reportedOn, reported <= SupervisionRoster.counted,
                made.termTo > SupervisionRoster.counted, isSound(made)
            else { continue }
            if made.termTo < Days.standing.day {
                made.endKind = .expired
                made.endedOn = made.termTo
            }
            return cases.append(made)
        }
    }

    private mutating func addEnded(
        _ draw: (inout SupervisionRoster) -> (SupervisedCase, SupervisionEnd, Day?)
    ) {
        while true {
            let (drawn, kind, day) = draw(&self)
            var made = drawn
            settle(&made)
            made.endKind = kind
            made.endedOn = day ?? made.termTo
            guard let reported = made.reportedOn, let declared = made.declaredOn, let ended = made.endedOn,
                ended > declared + 8, ended >= Days.beginning, ended <= SupervisionRoster.counted,
                day == nil || made.termTo > ended + 20, reported < ended, isSound(made)
            else { continue }
            return cases.append(made)
        }
    }

    /// Long enough, and on parole only after half the sentence.
    private func isSound(_ made: SupervisedCase) -> Bool {
        guard let declared = made.declaredOn, made.termTo > declared + 10 else { return false }
        guard let from = made.file.sentenceFrom else { return true }
        let served = made.file.effectiveOn - from
        return served > (made.category == .parole ? made.file.sentenceMonths * 16 : 60)
    }

    /// The days around the day of effect: judgment, papers, reporting, declaration.
    private mutating func settle(_ made: inout SupervisedCase) {
        let effective = made.file.effectiveOn
        made.file.judgedOn = effective - (made.file.servesRest ? chance.within(0...4) : chance.within(11...17))
        made.file.detainedDays = chance.happens(30) && made.category == .control ? chance.within(5...30) : 0
        if made.file.intake == .movedIn {
            let arrived = Days.working(effective + chance.within(70...200))
            made.file.notifiedOn = Days.workingBefore(arrived - chance.within(28...40))
            made.reportedOn = arrived
        } else {
            made.file.notifiedOn = Days.working(effective + chance.within(0...2))
            made.reportedOn = Days.working(made.file.notifiedOn + chance.within(1...6))
        }
        made.declaredOn = made.reportedOn.map { Days.working($0 + chance.within(0...6)) }
    }
}

extension SupervisionRoster {
    /// A suspended sentence without its days. Biased towards long ones, as those who stand on a day are.
    private mutating func suspended(biased: Bool) -> SupervisedCase {
        while true {
            let offence = Offence.any(of: OffencesWords.suspended, &chance)
            let sentence = offence.sentence(&chance)
            let probation = offence.probation(for: sentence, &chance)
            if biased && !chance.happens(Double(probation) * 100 / 40) { continue }
            var made = person(offence, .suspended)
            made.file.penalty = offence.isDetention ? .detention : .fixedTerm
            made.file.sentenceMonths = sentence
            made.file.probationMonths = probation
            return made
        }
    }

    /// A parole or release, of which the term has run for some days on the day that is counted, and runs on.
    private mutating func longer(
        _ category: SupervisionCategory, restFrom past: ClosedRange<Int>, until rest: ClosedRange<Int>
    ) -> SupervisedCase {
        let offence = Offence.any(of: OffencesWords.longer, &chance)
        var made = person(offence, category)
        made.file.penalty = .fixedTerm
        made.file.sentenceMonths = offence.sentence(&chance)
        made.file.commutedMonths = category == .parole ? chance.below(4) * 4 : 0
        let last = SupervisionRoster.counted + chance.within(rest)
        let before = rest.upperBound < 0 ? last : SupervisionRoster.counted
        made.file.effectiveOn = before - chance.within(past)
        made.file.sentenceFrom = (last + 1).adding(months: made.file.commutedMonths - made.file.sentenceMonths)
        if category == .outsidePrison {
            made.file.outsideGround = made.sex == .female && chance.happens(35) ? .nursing : .medical
        }
        return made
    }

    private mutating func control() -> SupervisedCase {
        var made = person(OffencesWords.control, .control)
        made.file.penalty = .control
        made.file.sentenceMonths = 12
        made.file.effectiveOn = "2017-06-12"
        return made
    }

    private mutating func person(_ offence: Offence, _ category: SupervisionCategory) -> SupervisedCase {
        var made = SupervisedCase()
        made.sex = chance.happens(offence.women) ? .female : .male
        made.file.category = category
        made.file.charge = offence.charge
        made.file.offenceClass = offence.offenceClass
        made.file.addedPenalties = Several(offence.hasFine ? [.fine] : [])
        if offence.isOfDrugs { made.file.involvements = Several([.drug]) }
        if chance.happens(offence.isOfDrugs ? 60 : 3) { made.file.histories = Several([.drug]) }
        return made
    }

    /// Where somebody lives, and whether they were a minor.
    private mutating func place(_ index: Int) {
        let weights = [14, 13, 13, 10, 12, 11, 12, 15]
        cases[index].township = chance.place(in: weights)
        let isYoung = cases[index].category == .suspended && cases[index].file.offenceClass != .economicOrder
        if isYoung && index % 47 == 5 {
            cases[index].file.isMinor = true
            cases[index].file.isSeparate = true
        }
    }
}
