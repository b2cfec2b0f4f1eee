import Bureau
import Declarations
import Ledger
import Testing

private let unit2 = Actor(account: "corrections-01")

extension Office {
    /// An item of the check-lists, and a bureau beside the office.
    fileprivate func oversight() async throws -> (item: Ref<CheckItem>, bureau: Ref<Unit>) {
        var item = CheckItem()
        item.name = "一人一档"
        item.startsOn = "2018-01-01"
        var bureau = Unit()
        bureau.name = "测试区司法局"
        bureau.shortName = "测"
        bureau.kind = .bureau
        bureau.openedOn = "2000-01-01"
        return (Ref(try await record(item).id), Ref(try await record(bureau).id))
    }

    fileprivate func finding(_ item: Ref<CheckItem>, by day: Day = "2019-03-25") async throws -> Row<Finding> {
        var finding = Finding()
        finding.foundOn = "2019-03-18"
        finding.responsible = Ref(unit)
        finding.item = item
        finding.fact = "缺走访笔录"
        finding.rectifyBy = day
        return try await record(finding)
    }

    fileprivate func judge(
        _ step: String, _ row: Row<Finding>, as actor: Actor, _ fill: @escaping @Sendable (inout Finding) -> Void
    ) async throws -> Row<Finding> {
        try await store.write(as: actor) { transaction in
            var row = row
            fill(&row.record)
            return try transaction.take(step, on: row)
        }
    }

    fileprivate func answered(_ row: Row<Finding>, on day: Day = "2019-03-22") async throws -> Row<Finding> {
        try await take("answer", on: row) {
            $0.measure = "已补"
            $0.doneOn = day
        }
    }
}

@Suite struct FindingTests {
    @Test func aFindingIsPutRightAcceptedByAnotherAndLookedBackAt() async throws {
        try await inOffices { office in
            let (item, bureau) = try await office.oversight()
            var row = try await office.answered(office.finding(item))
            row = try await office.judge("accept", row, as: unit2) {
                $0.acceptedOn = "2019-04-01"
                $0.acceptedBy = bureau
            }
            row = try await office.judge("look_back", row, as: unit2) {
                $0.lookedBackOn = "2019-05-06"
                $0.holds = true
            }
            #expect(row.state == "looked_back")
            #expect(try office.count("oversight.findings.on_time", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("oversight.findings.open", "2019-06-30", "2019-06-30") == 0)
            #expect(try office.count("oversight.look_backs", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("oversight.findings.relapses", "2019-01-01", "2019-06-30") == 0)
        }
    }

    @Test func whoeverAnsweredDoesNotAccept() async throws {
        try await inOffices { office in
            let (item, bureau) = try await office.oversight()
            let row = try await office.answered(office.finding(item))
            let own = try await refusals {
                _ = try await office.judge("accept", row, as: Office.clerk) {
                    $0.acceptedOn = "2019-04-01"
                    $0.acceptedBy = bureau
                }
            }
            #expect(own == ["- second_person"])
            let itself = try await refusals {
                _ = try await office.judge("accept", row, as: unit2) {
                    $0.acceptedOn = "2019-04-01"
                    $0.acceptedBy = Ref(office.unit)
                }
            }
            #expect(itself.contains("accepted_by invalid"))
        }
    }

    @Test func whatWasSentBackIsAnsweredAgainAndBothAnswersAreKept() async throws {
        try await inOffices { office in
            let (item, _) = try await office.oversight()
            var row = try await office.answered(office.finding(item))
            row = try await office.judge("send_back", row, as: unit2) { $0.sentBackReason = "未附材料" }
            row = try await office.answered(row, on: "2019-03-28")
            let lines = try office.store.read { try $0.rows(Rectification.self) }
            #expect(lines.map(\.state) == ["answered", "sent_back"])
            #expect(try office.count("oversight.findings.late", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func aRelapseIsANewFindingThatNamesTheOldOne() async throws {
        try await inOffices { office in
            let (item, bureau) = try await office.oversight()
            var row = try await office.answered(office.finding(item))
            row = try await office.judge("accept", row, as: unit2) {
                $0.acceptedOn = "2019-04-01"
                $0.acceptedBy = bureau
            }
            let accepted = row
            let bare = try await refusals {
                _ = try await office.judge("look_back", accepted, as: unit2) {
                    $0.lookedBackOn = "2019-05-06"
                    $0.holds = false
                }
            }
            #expect(bare == ["relapse_by required", "look_back_note required"])
            row = try await office.judge("look_back", accepted, as: unit2) {
                $0.lookedBackOn = "2019-05-06"
                $0.holds = false
                $0.lookBackNote = "又缺两份"
                $0.relapseBy = "2019-05-20"
            }
            let again = try #require(try office.store.read { try $0.rows(Finding.self) }.first)
            #expect(again.record.repeats == Ref(row.id))
            #expect(again.state == "open")
            #expect(again.record.rectifyBy == "2019-05-20")
            #expect(try office.count("oversight.findings.relapses", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func nobodyInspectsAlone() async throws {
        try await inOffices { office in
            var inspection = Inspection()
            inspection.name = "督查"
            inspection.plannedOn = "2019-03-18"
            let row = try await office.record(inspection)
            await #expect(throws: TooFewInspectors.self) {
                _ = try await office.take("begin", on: row) { $0.startedOn = "2019-03-18" }
            }
        }
    }
}

@Suite struct ComplaintTests {
    private func faults(_ change: (inout Complaint) -> Void) -> [String] {
        var complaint = Complaint()
        complaint.receivedOn = "2019-03-05"
        complaint.about = .officer
        complaint.aboutPerson = Ref(7)
        complaint.content = "态度生硬"
        change(&complaint)
        return Complaint.allFaults(complaint, at: Office.noon).map { "\($0.field ?? "-") \($0.rule)" }
    }

    @Test func nobodyHandlesAComplaintAboutThemselves() {
        #expect(faults { $0.handledBy = Ref(8) } == [])
        #expect(faults { $0.handledBy = Ref(7) } == ["handled_by invalid"])
        #expect(
            faults {
                $0.about = .office
                $0.aboutPerson = nil
                $0.aboutUnit = Ref(3)
                $0.handlingUnit = Ref(3)
            } == ["handling_unit invalid"])
        #expect(faults { $0.aboutPerson = nil } == ["about_person required"])
    }

    @Test func anEndHasAnOutcomeAndADay() {
        #expect(faults { $0.endedOn = "2019-03-20" } == ["outcome required"])
        #expect(faults { $0.outcome = .justified } == ["ended_on required"])
    }
}
