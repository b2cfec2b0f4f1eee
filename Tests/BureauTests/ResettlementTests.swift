import Bureau
import Declarations
import Ledger
import Testing

@Suite struct ResettlementTests {
    @Test func aKeyPersonIsFetchedOrItIsWrittenDownWhyNot() async throws {
        try await inOffices { office in
            let row = try await office.record(try await person(office, released: "2019-06-10", isKey: true))
            let unfetched = try await refusals {
                _ = try await office.take("receive", on: row) {
                    $0.receivedOn = "2019-06-10"
                    $0.handover = .selfReturn
                }
            }
            #expect(unfetched == ["not_fetched_reason required"])
            let unnamed = try await refusals {
                _ = try await office.take("receive", on: row) {
                    $0.receivedOn = "2019-06-10"
                    $0.handover = .office
                    $0.fetchedOn = "2019-06-10"
                }
            }
            #expect(unnamed == ["fetcher required"])
            let arranged = try await office.take("arrange", on: row) { $0.fetcher = "张三" }
            #expect(arranged.state == "expected")
            _ = try await office.take("receive", on: arranged) {
                $0.receivedOn = "2019-06-10"
                $0.handover = .office
                $0.fetchedOn = "2019-06-10"
            }
            #expect(try office.count("resettlement.key_released", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("resettlement.key_fetched", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("resettlement.on_file", "2019-06-30", "2019-06-30") == 1)
        }
    }

    @Test func aWrittenReasonStandsInTheFileAndDoesNotCountAsFetched() async throws {
        try await inOffices { office in
            let row = try await office.record(try await person(office, released: "2019-06-10", isKey: true))
            _ = try await office.take("receive", on: row) {
                $0.receivedOn = "2019-06-11"
                $0.handover = .other
                $0.notFetchedReason = "由监狱送医"
            }
            #expect(try office.count("resettlement.key_fetched", "2019-06-01", "2019-06-30") == 0)
            #expect(try office.count("resettlement.key_not_fetched", "2019-06-01", "2019-06-30") == 1)
        }
    }

    @Test func aKeyReleaseWithinThirtyDaysAndNobodyToFetchIsAnAlarm() async throws {
        try await inOffices { office in
            var resettled = try await person(office, released: "2019-07-25", isKey: true)
            #expect(resettled.alarm(on: "2019-07-01", standing: "expected")?.zh == "24日后释放，接回人未落实")
            #expect(resettled.alarm(on: "2019-06-24", standing: "expected") == nil)
            #expect(resettled.alarm(on: "2019-07-26", standing: "expected")?.zh == "已释放，无人接回")
            #expect(resettled.alarm(on: "2019-07-01", standing: "returned") == nil)
            resettled.fetcher = "张三"
            #expect(resettled.alarm(on: "2019-07-01", standing: "expected") == nil)
            #expect(
                try await person(office, released: "2019-07-25").alarm(on: "2019-07-01", standing: "expected") == nil)
        }
    }

    @Test func helpBeginsWithATermAndAPlacementOrAReason() async throws {
        try await inOffices { office in
            let received = try await received(office)
            #expect(
                try await refusals { _ = try await office.take("help", on: received) }
                    == ["help_until required", "placement required"])
            var asked = received
            asked.record.helpUntil = "2024-03-04"
            asked.record.placement = .unplaced
            let withoutReason = asked
            let unplaced = try await refusals { _ = try await office.take("help", on: withoutReason) }
            #expect(unplaced == ["no_placement_reason required"])
            let inHelp = try await office.take("help", on: received) {
                $0.helpUntil = "2024-03-04"
                $0.placement = .employed
                $0.forms = Several(ResettlementForm.allCases)
            }
            #expect(inHelp.state == "in_help")
            let early = try await refusals {
                _ = try await office.take("end", on: inHelp) {
                    ($0.endedOn, $0.endReason) = ("2019-06-30", .termOver)
                }
            }
            #expect(early == ["ended_on invalid"])
            #expect(try office.count("resettlement.files_complete", "2019-06-30", "2019-06-30") == 1)
            #expect(try office.count("resettlement.employed", "2019-06-30", "2019-06-30") == 1)
        }
    }

    @Test func whoReoffendedLeavesTheFileWithTheNewOffence() async throws {
        try await inOffices { office in
            let received = try await received(office)
            let unsaid = try await refusals {
                _ = try await office.take("end", on: received) {
                    $0.endedOn = "2019-06-01"
                    $0.endReason = .reoffended
                }
            }
            #expect(unsaid == ["reoffence required"])
            let ended = try await office.take("end", on: received) {
                $0.endedOn = "2019-06-01"
                $0.endReason = .reoffended
                $0.reoffence = "盗窃罪"
            }
            #expect(try office.count("resettlement.reoffended", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("resettlement.on_file", "2019-05-31", "2019-05-31") == 1)
            #expect(try office.count("resettlement.on_file", "2019-06-01", "2019-06-01") == 0)
            await #expect(throws: NotFromHere.self) { _ = try await office.take("help", on: ended) }
        }
    }

    @Test func onFileLessInCareIsExplainedReasonByReason() async throws {
        try await inOffices { office in
            for (number, reason) in ([nil, .workingElsewhere, .notFound, nil] as [AbsenceReason?]).enumerated() {
                let row = try await looked(office, after: number)
                guard let reason else { continue }
                var absence = AftercareAbsence()
                absence.aftercare = Ref(row.id)
                absence.reason = reason
                absence.startedOn = "2019-03-01"
                absence.endedOn = reason == .notFound ? "2019-06-15" : nil
                _ = try await office.record(absence)
            }
            let may: Day = "2019-05-31"
            #expect(try office.count("aftercare.on_file", may, may) == 4)
            #expect(try office.count("aftercare.in_care", may, may) == 2)
            #expect(try office.count("aftercare.out_of_care.working_elsewhere", may, may) == 1)
            #expect(try office.count("aftercare.out_of_care.not_found", may, may) == 1)
            #expect(try office.count("aftercare.in_care", "2019-06-15", "2019-06-15") == 3)
        }
    }

    @Test func onlyWhatWasFoundIsPutRight() async throws {
        try await inOffices { office in
            var check = SafetyCheck()
            check.checkedOn = "2019-06-03"
            check.subject = "用电"
            let clean = try await office.record(check)
            let nothing = try await refusals {
                _ = try await office.take("put_right", on: clean) {
                    $0.putRightOn = "2019-06-04"
                    $0.measure = "更换"
                }
            }
            #expect(nothing.contains("hazards invalid"))
            check.hazards = 1
            let unsaid = check
            #expect(
                try await refusals { _ = try await office.record(unsaid) } == ["findings required", "due_on required"])
        }
    }
}

private func file(_ office: Office, _ name: String) async throws -> Ref<Person> {
    var person = Person()
    person.name = name
    person.identityNote = .notShown
    return Ref(try await office.record(person).id)
}

private func person(_ office: Office, released: Day, isKey: Bool = false) async throws -> ResettledPerson {
    var resettled = ResettledPerson()
    resettled.person = try await file(office, "李四")
    resettled.facility = "常州监狱"
    resettled.office = Ref(office.unit)
    resettled.releasedOn = released
    resettled.isKey = isKey
    resettled.keyGrounds = Several(isKey ? [.repeated] : [])
    return resettled
}

private func received(_ office: Office) async throws -> Row<ResettledPerson> {
    let row = try await office.record(try await person(office, released: "2019-03-04"))
    return try await office.take("receive", on: row) {
        $0.receivedOn = "2019-03-05"
        $0.handover = .selfReturn
    }
}

private func looked(_ office: Office, after number: Int) async throws -> Row<AftercarePerson> {
    var aftercare = AftercarePerson()
    aftercare.person = try await file(office, "王\(number)")
    aftercare.facility = "戒毒所"
    aftercare.leftOn = "2018-06-01"
    aftercare.office = Ref(office.unit)
    let row = try await office.record(aftercare)
    return try await office.take("enter", on: row) {
        $0.onFileOn = "2018-06-05"
        $0.termUntil = "2021-06-01"
    }
}
