import Bureau
import Declarations
import Ledger

/// The review of files by a recorded seed, and questions about records.
extension Inspecting {
    mutating func reviewFiles(_ script: inout Script) {
        let readers = (town.staff[town.bureau] ?? []).suffix(4).map(\.ref)
        let old = round(
            InspectingWords.round2018, "2018-01-01", "2018-10-31", seed: 20_181_112, on: "2018-11-12", &script)
        read(old, 16, of: 16, readers, from: "2018-11-19", &script)
        script.step("close", old, at: Moment("2018-12-14", hour: 15), by: town.desk)
        let new = round(
            InspectingWords.round2019, "2019-01-01", "2019-05-31", seed: 20_190_603, on: "2019-06-03", &script)
        read(new, 16, of: 13, readers, from: "2019-06-10", &script)
    }

    private mutating func round(
        _ name: String, _ from: Day, _ until: Day, seed: Int, on day: Day, _ script: inout Script
    ) -> Ref<ReviewRound> {
        var round = ReviewRound()
        round.name = name
        round.sampledRegister = Dispute.table
        round.dayColumn = "concluded_on"
        (round.filesFrom, round.filesUntil) = (from, until)
        round.size = 16
        round.seed = seed
        round.item = items[7]
        let ref = script.record(round, at: Moment(day, hour: 9), by: town.desk)
        script.step("draw", ref, at: Moment(day, hour: 9, minute: 20), by: town.desk)
        return ref
    }

    /// The files drawn are read in their order, one or two a day; the last of this year's are still to be confirmed.
    private mutating func read(
        _ round: Ref<ReviewRound>, _ count: Int, of confirmed: Int, _ readers: [Ref<Staff>], from day: Day,
        _ script: inout Script
    ) {
        for number in 0..<count {
            let read = Days.working(day + number / 2)
            guard read < Days.standing.day, number < confirmed + 2 else { return }
            let points = 96 - (number * 7) % 23 - (number == 5 && day.year == 2019 ? 40 : 0)
            let result = FileReading(
                number: number, readOn: read, points: points, confirms: number < confirmed, mends: day.year == 2018,
                reviewers: (readers[number % 2], readers[2 + number % 2]))
            script.run("review \(round.id) \(number)", at: moment(read), by: town.desk) { transaction, places in
                try result.enter(places(Int(round.id), ReviewRound.table), places, in: transaction)
            }
        }
    }

    /// What two readers make of the n-th file drawn.
    private struct FileReading: Sendable {
        let number: Int
        let readOn: Day
        let points: Int
        let confirms: Bool
        let mends: Bool
        let reviewers: (Ref<Staff>, Ref<Staff>)

        func enter(_ round: Int64, _ places: Act.Places, in transaction: Transaction) throws {
            let drawn = Query([.compare("round", .equal, .integer(round))], sort: nil, limit: Limits.pageRows)
            let files = try transaction.reading.rows(FileReview.self, drawn).sorted { $0.id < $1.id }
            guard number < files.count else { return }
            var file = files[number]
            let verdict: FileVerdict = points >= 90 ? .excellent : points >= 60 ? .qualified : .unqualified
            file.record.firstReader = Ref(places(Int(reviewers.0.id), Staff.table))
            file.record.firstReadOn = readOn
            file.record.firstPoints = points
            if verdict != .excellent { file.record.faultsFound = InspectingWords.reviewFaults[number % 3] }
            file = try transaction.take("read", on: file)
            try enterItems(of: file, in: transaction)
            guard confirms else { return }
            file.record.secondReader = Ref(places(Int(reviewers.1.id), Staff.table))
            file.record.confirmedOn = readOn
            file.record.points = points
            file.record.verdict = verdict
            if verdict == .unqualified { file.record.remedyBy = readOn + 21 }
            file = try transaction.take("confirm", on: file)
            guard mends, verdict != .excellent else { return }
            file.record.remedy = InspectingWords.reviewRemedy
            file.record.remediedOn = readOn
            _ = try transaction.take("mend", on: file)
        }

        private func enterItems(of file: Row<FileReview>, in transaction: Transaction) throws {
            var lost = 100 - points
            for words in InspectingWords.reviewItems {
                var item = FileReviewItem()
                item.fileReview = Ref(file.id)
                item.item = words.name
                item.fullPoints = words.full
                item.lostPoints = min(words.full, lost)
                lost -= item.lostPoints
                _ = try transaction.record(item, unit: file.unit)
            }
        }
    }

    /// Questions put by hand in 2018, and those that the program found in the records of May 2019.
    mutating func ask(_ script: inout Script) {
        let days: [Day] = ["2018-07-16", "2019-01-09", "2019-04-11", "2019-04-23"]
        for (position, words) in InspectingWords.doubts.enumerated() {
            var doubt = Doubt()
            doubt.kind = words.kind
            doubt.raisedOn = days[position]
            doubt.aboutUnit = town.offices[position * 2]
            doubt.doubtedRegister = Dispute.table
            (doubt.startsOn, doubt.endsOn) = (
                days[position].firstOfMonth.adding(months: -1), days[position].firstOfMonth - 1
            )
            doubt.records = [5, 17, 3, 42][position]
            doubt.question = words.question
            let ref = script.record(doubt, at: moment(days[position]), by: desk)
            guard !words.answer.isEmpty else { continue }
            let answered = Days.working(days[position] + 6)
            script.step(
                "answer", ref, at: moment(answered), by: town.clerk(of: position * 2),
                [Setting(\Doubt.answer, words.answer), Setting(\Doubt.answeredOn, answered)])
            guard position < 2 else { continue }
            let concluded = Days.working(answered + 4)
            script.step(
                "conclude", ref, at: moment(concluded), by: town.desk,
                [
                    Setting(\Doubt.conclusion, position == 0 ? DoubtConclusion.explained : .corrected),
                    Setting(\Doubt.concludedOn, concluded),
                ])
        }
        script.run("doubts", at: Moment("2019-06-12", hour: 10), by: desk) { transaction, _ in
            _ = try Doubt.raise(over: "2019-05-01"..."2019-05-31", in: transaction)
        }
    }
}
