import Bureau
import Declarations
import Ledger
import Location
import Testing

@Suite struct SanctionTests {
    private func proposed(
        _ office: Office, minor: Bool = false, kind: DisciplineKind = .warning
    ) async throws -> Row<Discipline> {
        let person = try await office.supervised(minor: minor)
        var discipline = Discipline()
        discipline.supervised = Ref(person.id)
        discipline.kind = kind
        discipline.happenedOn = "2019-06-03"
        discipline.facts = "未按时报告"
        discipline.proposedOn = "2019-06-05"
        return try await office.record(discipline)
    }

    private func warned(_ office: Office, minor: Bool = false) async throws -> Row<Discipline> {
        let row = try await proposed(office, minor: minor)
        let decided = try await office.take("decide", on: row, as: "head") {
            $0.decidedOn = "2019-06-10"
            $0.document = "警〔2019〕1号"
            $0.heardOn = "2019-06-06"
        }
        return try await office.take("serve", on: decided) { $0.servedOn = "2019-06-11" }
    }

    @Test func anAdmonitionIsNoSanctionBeforeJuly2020() async throws {
        try await inOffices { office in
            let early = try await refusals { _ = try await proposed(office, kind: .admonition) }
            #expect(early == ["kind code"])
        }
    }

    @Test func aWarningIsDecidedBySomebodyElseAfterAHearing() async throws {
        try await inOffices { office in
            let row = try await proposed(office)
            let alone = try await refusals {
                _ = try await office.take("decide", on: row) {
                    $0.decidedOn = "2019-06-10"
                    $0.document = "警〔2019〕1号"
                }
            }
            #expect(Set(alone) == ["heard_on required", "- second_person"])
            #expect(try office.count("corrections.warnings", "2019-01-01", "2019-06-30") == 0)
        }
    }

    @Test func aWarningThatIsTakenBackIsNotCounted() async throws {
        try await inOffices { office in
            let row = try await warned(office)
            #expect(try office.count("corrections.warnings", "2019-01-01", "2019-06-30") == 1)
            let objected = try await office.take("object", on: row) {
                $0.objectedOn = "2019-06-13"
                $0.objection = "手机故障"
            }
            let gone = try await office.take("revoke", on: objected, as: "bureau") {
                $0.objectionDecidedOn = "2019-06-18"
            }
            #expect(gone.record.objectionResult == .revoked)
            #expect(try office.count("corrections.warnings", "2019-01-01", "2019-06-30") == 0)
        }
    }

    @Test func aMinorsWarningIsMadeKnownToNobody() async throws {
        try await inOffices { office in
            let row = try await warned(office, minor: true)
            await #expect(throws: NotMadeKnown.self) {
                _ = try await office.take("announce", on: row) {
                    $0.announcedOn = "2019-06-20"
                    $0.announcedAt = .noticeBoard
                    $0.announcedTo = "本所在矫人员"
                }
            }
        }
    }

    @Test func aProposalIsDiscussedAndSentBySomebodyElse() async throws {
        try await inOffices { office in
            let person = try await office.supervised()
            var proposal = CorrectionProposal()
            proposal.supervised = Ref(person.id)
            proposal.facts = "脱管"
            proposal.draftedOn = "2019-05-06"
            let row = try await office.record(proposal)
            await #expect(throws: NotFromHere.self) { _ = try await office.take("send", on: row, as: "head") }
            let discussed = try await office.take("discuss", on: row) {
                $0.discussedOn = "2019-05-08"
                $0.discussion = "同意"
            }
            let fill: @Sendable (inout CorrectionProposal) -> Void = {
                $0.addressee = .court
                $0.sentTo = "东区人民法院"
                $0.document = "提〔2019〕1号"
                $0.sentOn = "2019-05-10"
            }
            #expect(
                try await refusals { _ = try await office.take("send", on: discussed, fill) } == ["- second_person"])
            let sent = try await office.take("send", on: discussed, as: "head", fill)
            #expect(try office.count("corrections.proposals.pending", "2019-05-31", "2019-05-31") == 1)
            let granted = try await office.take("grant", on: sent) {
                $0.decidedOn = "2019-06-03"
                $0.decision = "刑更1号"
            }
            let done = try await office.take("execute", on: granted) { $0.executedOn = "2019-06-05" }
            #expect(done.record.closedOn == "2019-06-05")
            #expect(try office.count("corrections.proposals.revocations_executed", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("corrections.proposals.pending", "2019-06-05", "2019-06-05") == 0)
        }
    }
}

@Suite struct MonitoringTests {
    private func asked(_ office: Office, on day: Day = "2019-05-06") async throws -> Row<MonitoringOrder> {
        let person = try await office.supervised()
        var order = MonitoringOrder()
        order.supervised = Ref(person.id)
        order.need = "不假外出"
        order.askedBy = Ref(office.unit)
        order.askedOn = day
        return try await office.record(order)
    }

    private func approved(_ office: Office) async throws -> Row<MonitoringOrder> {
        try await office.take("approve", on: asked(office), as: "head") {
            $0.decidedOn = "2019-05-07"
            $0.startsOn = "2019-05-08"
            $0.endsOn = "2019-12-31"
            $0.basisDocument = "实施办法"
            $0.basisArticle = "第十九条"
        }
    }

    @Test func onlyAHeadOfTheBureauApproves() throws {
        let step = try #require(MonitoringOrder.shape.step("approve"))
        #expect(step.by == [.bureauHead] && step.needsSecondPerson)
    }

    @Test func beforeTheLawTheBasisIsWrittenOut() async throws {
        try await inOffices { office in
            let row = try await asked(office)
            let bare = try await refusals {
                _ = try await office.take("approve", on: row, as: "head") {
                    $0.decidedOn = "2019-05-07"
                    $0.startsOn = "2019-05-08"
                    $0.endsOn = "2019-08-07"
                }
            }
            #expect(bare == ["basis_document required", "basis_article required"])
        }
    }

    @Test func theBasisIsConfirmedBySomebodyElseBeforeAnythingStarts() async throws {
        try await inOffices { office in
            let order = try await approved(office)
            let early = try await refusals {
                _ = try await office.take("start", on: order) { $0.informedOn = "2019-05-09" }
            }
            #expect(early == ["confirmed_on required"])
            await #expect(throws: SameHandTwice.self) {
                _ = try await office.take("confirm", on: order, as: "head") { $0.confirmedOn = "2019-05-08" }
            }
            let confirmed = try await office.take("confirm", on: order, as: "other") { $0.confirmedOn = "2019-05-08" }
            let running = try await office.take("start", on: confirmed) { $0.informedOn = "2019-05-09" }
            #expect(running.record.inForceFrom == "2019-05-09")
            #expect(try office.count("corrections.orders", "2019-05-08", "2019-05-08") == 0)
            #expect(try office.count("corrections.orders", "2019-05-09", "2019-05-09") == 1)
            let ended = try await office.take("end", on: running) {
                $0.endedOn = "2019-06-10"
                $0.endReason = "住院"
            }
            #expect(ended.record.ceasesOn == "2019-06-10")
            #expect(try office.count("corrections.orders", "2019-06-10", "2019-06-10") == 0)
        }
    }

    @Test func underTheLawAnOrderRunsThreeMonthsAndHasAGround() {
        var order = MonitoringOrder()
        order.askedOn = "2020-07-06"
        order.startsOn = "2020-07-08"
        order.endsOn = "2020-10-08"
        let faults = MonitoringOrder.faults(in: order, at: Moment("2020-07-06", hour: 9))
        #expect(faults.map(\.field) == ["ends_on"])
        let approve = MonitoringOrder.step("approve")
        #expect(approve?.refuses?(order, Moment("2020-07-06", hour: 9)).map(\.field) == ["ground"])
    }

    @Test func aSinglePointFromACellProvesNothing() {
        var alert = LocationAlert()
        alert.source = .cell
        alert.points = 1
        let verify = LocationAlert.step("verify")
        #expect(verify?.refuses?(alert, Office.noon).map(\.field) == ["points"])
        alert.points = 4
        #expect(verify?.refuses?(alert, Office.noon).isEmpty == true)
    }
}
