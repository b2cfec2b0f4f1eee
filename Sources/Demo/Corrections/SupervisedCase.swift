import Bureau
import Declarations

/// One supervised person as the plan knows them: the file, and the days on which it moves.
struct SupervisedCase {
    /// Its place among the cases.
    var number = 0
    var township = 0
    var sex = Sex.male
    /// What is known when the papers come.
    var file = SupervisedPerson()
    var reportedOn: Day?
    var declaredOn: Day?
    /// When and how it ends before the demonstration stands still.
    var endKind: SupervisionEnd?
    var endedOn: Day?
    var ref = Ref<SupervisedPerson>(0)
    var age = 0
    /// When the papers were entered.
    var notedAt = Moment(milliseconds: 0)
    /// The last moment at which the file was written to on entry.
    var enteredAt = Moment(milliseconds: 0)

    var category: SupervisionCategory { file.category }
    var termTo: Day { file.reckonedTerm?.to ?? .notGiven }

    /// On file as the figures count it.
    func isOnFile(on day: Day) -> Bool {
        guard let reportedOn, reportedOn <= day else { return false }
        return endedOn.map { $0 > day } ?? true
    }

    /// Declared before a stretch of days and still there after it.
    func isSupervised(over days: ClosedRange<Day>) -> Bool {
        guard let declaredOn, declaredOn < days.lowerBound else { return false }
        return min(endedOn ?? .far, termTo) > days.upperBound
    }
}

extension Day {
    /// Later than anything in the demonstration.
    static let far: Day = "2099-12-31"
}

extension Days {
    /// The day itself when offices work, or the last such day before it.
    static func workingBefore(_ day: Day) -> Day {
        var day = day
        while !isWorking(day) { day = day - 1 }
        return day
    }
}
