import Bureau
import Declarations
import Ledger
import Testing

private let chief = Actor(account: "head-01")

extension Office {
    /// A settled dispute of December 2018, and the year locked since.
    fileprivate func lockedYear() async throws -> (dispute: Row<Dispute>, period: Row<ReportPeriod>) {
        var dispute = try await mediating(accepted: "2018-12-03")
        dispute = try await take("succeed", on: dispute) {
            $0.concludedOn = "2018-12-10"
            $0.agreementForm = .written
        }
        var year = ReportPeriod()
        year.name = "2018年"
        year.startsOn = "2018-01-01"
        year.endsOn = "2018-12-31"
        let period = try await take("lock", on: try await record(year))
        return (dispute, period)
    }

    fileprivate func correct(
        _ row: Row<Dispute>, _ change: @escaping @Sendable (inout Dispute) -> Void
    ) async throws -> Row<Dispute> {
        try await write { transaction in
            var row = row
            change(&row.record)
            return try transaction.change(row, reason: "笔误")
        }
    }

    fileprivate func restatement(_ number: String, _ period: Row<ReportPeriod>) async throws -> Row<Restatement> {
        var restatement = Restatement()
        restatement.reportPeriod = Ref(period.id)
        restatement.restatedRegister = Dispute.table
        restatement.fileNumber = number
        restatement.countedOn = "2018-12-03"
        restatement.askedOn = "2019-06-28"
        restatement.reason = "笔误"
        return try await record(restatement)
    }
}

@Suite struct LockingTests {
    @Test func aCountedDayInALockedPeriodIsNotCorrectedFreely() async throws {
        try await inOffices { office in
            let (dispute, _) = try await office.lockedYear()
            let moved = try await refusals {
                _ = try await office.correct(dispute) { $0.acceptedOn = "2018-12-04" }
            }
            #expect(Set(moved) == ["accepted_on locked"])
            let recounted = try await refusals { _ = try await office.correct(dispute) { $0.personsInvolved = 5 } }
            #expect(recounted.contains("accepted_on locked"))
            let withdrawn = try await refusals {
                _ = try await office.write { try $0.void(dispute, reason: "重复") }
            }
            #expect(withdrawn.contains("accepted_on locked"))
        }
    }

    @Test func whatNoFigureReadsIsCorrectedAsEver() async throws {
        try await inOffices { office in
            let (dispute, _) = try await office.lockedYear()
            let corrected = try await office.correct(dispute) { $0.brief = "楼上漏水，已修" }
            #expect(corrected.version == dispute.version + 1)
        }
    }

    @Test func theWorkGoesOn() async throws {
        try await inOffices { office in
            let (dispute, _) = try await office.lockedYear()
            let performed = try await office.take("perform", on: dispute) {
                $0.performance = .performed
                $0.performedOn = "2019-01-20"
            }
            #expect(performed.state == "performed")
        }
    }

    @Test func anApprovedRestatementOpensOneRecordUntilItIsCarriedOut() async throws {
        try await inOffices { office in
            let (dispute, period) = try await office.lockedYear()
            let asked = try await office.restatement(dispute.number, period)
            let early = try await refusals {
                _ = try await office.correct(dispute) { $0.acceptedOn = "2018-12-04" }
            }
            #expect(!early.isEmpty)
            let own = try await refusals {
                _ = try await office.take("approve", on: asked) { $0.decidedOn = "2019-06-28" }
            }
            #expect(own == ["- second_person"])
            let approved = try await office.store.write(as: chief) { transaction in
                var asked = asked
                asked.record.decidedOn = "2019-06-28"
                return try transaction.take("approve", on: asked)
            }
            let corrected = try await office.correct(dispute) { $0.acceptedOn = "2018-12-04" }
            #expect(corrected.record.acceptedOn == "2018-12-04")
            _ = try await office.take("carry_out", on: approved) {
                $0.carriedOutOn = "2019-07-01"
                $0.after = "2018-12-04"
            }
            let late = try await refusals {
                _ = try await office.correct(corrected) { $0.acceptedOn = "2018-12-05" }
            }
            #expect(!late.isEmpty)
        }
    }
}
