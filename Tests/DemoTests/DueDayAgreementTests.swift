import Declarations
import Ledger
import Testing

@testable import Bureau

/// The days on the demonstration's records agree with its clocks everywhere.
@Suite struct DueDayAgreementTests {
    /// How many days were compared, and those that differ.
    private struct Found {
        var compared: [String: Int] = [:]
        var wrong: [String] = []
    }

    /// Fields that no clock fills in, and that it must not contradict: the end of a term as it was reckoned from the
    /// judgment.
    private static let others = ["supervised_person jz.term": "term_to"]

    private static func compare<T: Timed>(
        _ register: T.Type, _ clocks: [Row<LawClock>], in reading: Reading, _ found: inout Found
    ) throws {
        for clock in clocks.map(\.record) {
            guard let clocked = T.clocks.first(where: { $0.name == clock.clockName }) else {
                found.wrong.append("\(T.table): no clock \(clock.clockName)")
                continue
            }
            let isLonger = T.self == EnforcementMeasure.self && clock.extendedOn != nil
            let filled = clocked.due.map { T.column($0.path) } ?? others["\(T.table) \(clocked.name)"]
            guard let column = isLonger ? "extended_until" : filled else { continue }
            let record = try reading.record(T.shape, id: Int64(clock.ofRecord))
            found.compared["\(T.table).\(column)", default: 0] += 1
            guard record[column] != (clock.dueOn?.datum ?? .null) else { continue }
            let due = clock.dueOn?.description ?? "-"
            found.wrong.append(
                "\(T.table) \(record.number) \(column) \(record[column].plain), \(clock.clockName) \(due)")
        }
    }

    @Test func everyDueDayIsWhatItsClockSays() async throws {
        let found = try await MadeBureau.read { reading in
            var found = Found()
            for register in Manifest.every {
                guard let timed = register as? any Timed.Type else { continue }
                let clocks = try reading.every(
                    LawClock.shape, [.compare("of_register", .equal, .text(timed.table))]
                ).map { try reading.row(LawClock.self, of: $0) }
                try Self.compare(timed, clocks, in: reading, &found)
            }
            return found
        }
        #expect(found.wrong.isEmpty, "\(found.wrong.count): \(found.wrong.prefix(20).joined(separator: "\n"))")
        for column in [
            "disclosure_request.due_on", "reconsideration_case.due_on", "reconsideration_case.answer_due_on",
            "aid_case.decision_due_on", "aid_case.assignment_due_on", "aid_case.file_due_on",
            "supervised_person.report_due_on", "supervised_person.term_to", "residence_change.arrival_due_on",
            "correction_proposal.answer_due_on", "litigation_case.answer_due_on", "criminal_referral.police_due_on",
            "enforcement_measure.until", "medical_review.due_on",
        ] {
            #expect(found.compared[column, default: 0] > 0, "\(column) was not compared")
        }
    }
}
