import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// From 2024 an application on which nothing is decided counts as accepted by the law itself.
@Suite struct SilenceTests {
    private typealias Case = ReconsiderationCase
    private static let head = Actor(account: "head")

    /// Received on a Wednesday; with the holiday of mid-autumn the fifth working day is 2024-09-19.
    private func received(_ office: Office) async throws -> Row<Case> {
        try await at(Moment("2024-09-11", hour: 9), office) { transaction in
            var record = Case()
            record.receivedOn = "2024-09-11"
            record.appliedOn = "2024-09-11"
            record.cause = "工伤认定"
            record.respondent = Ref(office.unit)
            return try transaction.record(record)
        }
    }

    private func at<T: Sendable>(
        _ moment: Moment, _ office: Office, as actor: Actor = Office.clerk,
        _ work: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await office.write { transaction in
            transaction.stand(at: moment, as: actor)
            return try work(transaction)
        }
    }

    @discardableResult
    private func review(_ day: Day, _ office: Office) async throws -> Int {
        try await at(Moment(day, hour: 1), office, as: .system) { try ClockReview(by: LawBooks.builtIn()).run(in: $0) }
    }

    private func now(_ row: Row<Case>, _ office: Office) throws -> Row<Case> {
        try office.store.read { try $0.find(Case.self, row.id) }
    }

    private func clocks(_ row: Row<Case>, _ office: Office) throws -> [String: LawClock] {
        let all = try office.store.read { try LawClock.all(of: Case.table, row.id, in: $0) }
        return Dictionary(all.map { ($0.record.clockName, $0.record) }, uniquingKeysWith: { $1 })
    }

    @Test func aCaseNobodyDecidesOnCountsAsAcceptedOnTheLastDay() async throws {
        try await inOffices { office in
            let row = try await received(office)
            try await review("2024-09-19", office)
            #expect(try now(row, office).record.deemedOn == nil, "the last day is not over")
            try await review("2024-09-20", office)
            let silent = try now(row, office)
            #expect(silent.record.deemedOn == "2024-09-19")
            #expect(silent.state == "received" && silent.record.acceptedOn == nil, "nobody has decided anything")
            let clocks = try clocks(row, office)
            #expect(clocks["fy.review"]?.lapsedOn == "2024-09-19")
            #expect(clocks["fy.review"]?.alarm(at: Moment("2024-09-20", hour: 9)) == .lapsed("2024-09-19"))
            #expect(clocks["fy.send"]?.startsOn == "2024-09-19" && clocks["fy.send"]?.dueOn == "2024-09-29")
            #expect(clocks["fy.decide"]?.dueOn == "2024-11-18" && silent.record.dueOn == "2024-11-18")
            let entry = try #require(try office.store.read { try $0.history(Case.shape, id: row.id) }.first)
            #expect(entry.actor == "system" && entry.event == "reckoned")
            #expect(entry.reason.contains("2024-09-19 起视为受理") && entry.reason.contains("第30条第3款"))
            #expect(try await review("2024-09-21", office) == 0, "said once")
        }
    }

    @Test func somebodyNotesItAndItCountsFromThatDay() async throws {
        try await inOffices { office in
            let row = try await received(office)
            let early = try await refusals { _ = try await note(row, office, on: "2024-09-19") }
            #expect(early.contains("deemed_on required"))
            try await review("2024-09-20", office)
            let noted = try await note(try now(row, office), office, on: "2024-09-24")
            #expect(noted.state == "accepted" && noted.record.acceptedOn == "2024-09-19")
            #expect(noted.record.isDeemedAccepted && noted.record.deemedOn == "2024-09-19")
            let review = try #require(try clocks(row, office)["fy.review"])
            #expect(review.metOn == "2024-09-19" && review.daysLate == nil && review.lapsedOn == "2024-09-19")
            #expect(review.alarm(at: Moment("2024-09-24", hour: 9)) == .byLaw("2024-09-19"))
            #expect(try office.count("government.reconsideration.accepted", "2024-09-01", "2024-09-30") == 1)
            #expect(try office.count("oversight.clocks.by_law", "2024-09-01", "2024-09-30") == 1)
            #expect(try office.count("oversight.clocks.in_time", "2024-09-01", "2024-09-30") == 0)
            #expect(try office.count("oversight.clocks.met", "2024-09-01", "2024-09-30") == 1)
        }
    }

    /// Whether or not the desk has entered it by then.
    @Test func itIsNotedFromTheDayAfter() async throws {
        try await inOffices { office in
            let noted = try await note(try await received(office), office, on: "2024-09-20")
            #expect(noted.state == "accepted" && noted.record.acceptedOn == "2024-09-19")
            #expect(noted.record.dueOn == "2024-11-18")
            #expect(try clocks(noted, office)["fy.review"]?.lapsedOn == "2024-09-19")
        }
    }

    private func note(_ row: Row<Case>, _ office: Office, on day: Day) async throws -> Row<Case> {
        let staff = try await office.twoStaff()
        return try await at(Moment(day, hour: 10), office) { transaction in
            var row = row
            (row.record.reviewer, row.record.secondReviewer) = (staff[0], staff[1])
            row.record.procedure = .ordinary
            return try transaction.take("note_silence", on: row)
        }
    }

    @Test func aRefusalInTimeTakesItBackThoughItWasEnteredLate() async throws {
        try await inOffices { office in
            let row = try await received(office)
            try await review("2024-09-20", office)
            let silent = try now(row, office)
            let late = try await refusals { _ = try await refuse(silent, office, on: "2024-09-20") }
            #expect(late == ["concluded_on invalid"])
            let refused = try await refuse(silent, office, on: "2024-09-18")
            #expect(refused.state == "refused" && refused.record.deemedOn == nil && refused.record.dueOn == nil)
            let left = try clocks(row, office)
            #expect(left["fy.send"] == nil && left["fy.decide"] == nil)
            #expect(left["fy.review"]?.daysLate == 0 && left["fy.review"]?.lapsedOn == nil)
        }
    }

    private func refuse(_ row: Row<Case>, _ office: Office, on day: Day) async throws -> Row<Case> {
        try await at(Moment("2024-09-23", hour: 10), office, as: Self.head) { transaction in
            var row = row
            row.record.notAcceptedGround = .late
            row.record.concludedOn = day
            row.record.decisionNumber = "〔2024〕不字第1号"
            return try transaction.take("refuse", on: row)
        }
    }

    @Test func askingForCompletionInTimeStopsIt() async throws {
        try await inOffices { office in
            let row = try await received(office)
            try await review("2024-09-20", office)
            let silent = try now(row, office)
            let late = try await refusals { _ = try await ask(silent, office, on: "2024-09-20") }
            #expect(late == ["supplement_asked_on invalid"])
            let asked = try await ask(silent, office, on: "2024-09-14")
            #expect(asked.record.deemedOn == nil && asked.record.dueOn == nil)
            #expect(try clocks(row, office)["fy.decide"] == nil)
        }
    }

    private func ask(_ row: Row<Case>, _ office: Office, on day: Day) async throws -> Row<Case> {
        try await at(Moment("2024-09-23", hour: 10), office) { transaction in
            var row = row
            row.record.supplementAskedOn = day
            return try transaction.take("ask", on: row)
        }
    }

    @Test func underTheLawOf1999SilenceSaysNothing() async throws {
        try await inOffices { office in
            var record = Case()
            (record.receivedOn, record.appliedOn, record.cause) = ("2019-03-05", "2019-03-05", "工伤认定")
            record.respondent = Ref(office.unit)
            let row = try await office.record(record)
            #expect(row.record.deemedOn == nil)
            #expect(try clocks(row, office)["fy.review"]?.lapsedOn == nil)
        }
    }
}
