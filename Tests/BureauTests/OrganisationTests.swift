import Bureau
import Declarations
import Ledger
import Testing

private func faults(_ change: (inout Person) -> Void) -> [String] {
    var person = Person()
    person.name = "张三"
    person.identityNumber = "990101197001312034"
    change(&person)
    return Person.allFaults(person, at: Moment("2019-07-01", hour: 9)).map { "\($0.field ?? "-") \($0.rule)" }
}

@Suite struct OrganisationTests {
    @Test func aResidentNumberChecks() {
        #expect(faults { _ in } == [])
        for wrong in [
            "990101197001312035", "990101197002302031", "99010119700131203", "990101197001312034 ", "x",
            "990101209001312034",
        ] {
            #expect(faults { $0.identityNumber = wrong } == ["identity_number format"], "\(wrong)")
        }
    }

    @Test func theCheckCharacterTakesElevenValues() {
        var seen: Set<Character> = []
        for serial in 100..<200 {
            for check in "0123456789X" {
                let number = "99010119700131\(serial)\(check)"
                if faults({ $0.identityNumber = number }).isEmpty { seen.insert(check) }
            }
        }
        #expect(seen.count == 11)
    }

    @Test func aNumberThatDoesNotCheckNeedsAReason() {
        #expect(
            faults {
                $0.identityNumber = "990101197001312035"
                $0.identityNote = .asPrinted
            } == [])
        #expect(faults { $0.identityNumber = nil } == ["identity_number required"])
        #expect(
            faults {
                $0.identityNumber = nil
                $0.identityNote = .notShown
            } == [])
        #expect(
            faults {
                $0.identityKind = .passport
                $0.identityNumber = "E12345678"
            } == [])
    }

    @Test func aPlaceAnswersToAJudicialOfficeWhileItIsOne() async throws {
        try await inOffices { office in
            var unit = Unit()
            (unit.name, unit.shortName, unit.kind, unit.openedOn) = ("文印室", "文印", .office, "2010-01-01")
            let room = try await office.record(unit)
            (unit.name, unit.shortName, unit.kind) = ("东所", "东", .judicialOffice)
            var own = try await office.record(unit)
            var place = Place()
            (place.name, place.code, place.kind, place.formedOn) = ("东街道", "320404099", .subdistrict, "2010-01-01")
            place.office = Ref(room.id)
            let wrong = place
            #expect(try await refusals { _ = try await office.record(wrong) } == ["office narrowed"])
            place.office = Ref(own.id)
            var row = try await office.record(place)
            own.record.kind = .department
            let closed = own
            _ = try await office.write { try $0.change(closed, reason: "改革") }
            row.record.name = "东区街道"
            let renamed = row
            #expect(try await office.write { try $0.change(renamed, reason: "更名") }.record.name == "东区街道")
        }
    }

    @Test func aBirthDateHasPassed() {
        #expect(faults { $0.bornOn = "1970-01-31" } == [])
        #expect(faults { $0.bornOn = "2030-01-31" } == ["born_on format"])
        #expect(faults { $0.bornOn = "1970" } == ["born_on format"])
    }

    @Test func aPhoneIsOneUnlessItIsOfAnotherCountry() {
        #expect(faults { $0.phone = "13861110000" } == [])
        #expect(faults { $0.phone = "1386111000" } == ["phone format"])
        #expect(faults { $0.phone = "+852 2123 4567" } == [])
    }

    @Test func aDivisionCodeHasItsLengthAndProvince() {
        var place = Place()
        place.name = "某街道"
        place.kind = .subdistrict
        place.formedOn = "2000-01-01"
        let now = Moment("2019-07-01", hour: 9)
        for (code, wrong) in [("320404001", false), ("32040400", true), ("990404001", true), ("32040400a", true)] {
            place.code = code
            #expect(Place.allFaults(place, at: now).map(\.field) == (wrong ? ["code"] : []), "\(code)")
        }
    }

    @Test func aVillageLiesInATownship() {
        var place = Place()
        place.name = "新闸村"
        place.code = "320404001001"
        place.kind = .village
        place.formedOn = "2000-01-01"
        #expect(Place.allFaults(place, at: Moment("2019-07-01", hour: 9)).map(\.field) == ["parent"])
    }

    @Test func aPersonIsCalledByACoveredName() async throws {
        try await inOffices { office in
            var person = Person()
            person.name = "张三"
            person.identityNote = .notShown
            let id = try await office.record(person).id
            #expect(try office.store.read { try $0.names(Person.shape, [id]) } == [id: "张*"])
        }
    }

    @Test func anOccasionNeedsAFigureThatIsCounted() {
        var occasion = FigureOccasion()
        occasion.code = "mediation.two_sessions.disputes"
        occasion.figure = "mediation.disputes.accepted"
        occasion.name = "两会期间调处纠纷"
        occasion.nameEnglish = "Disputes during the two sessions"
        occasion.startsOn = "2019-03-03"
        occasion.endsOn = "2019-03-15"
        let now = Moment("2019-07-01", hour: 9)
        #expect(FigureOccasion.allFaults(occasion, at: now) == [])
        occasion.figure = "mediation.disputes.invented"
        #expect(FigureOccasion.allFaults(occasion, at: now).map(\.field) == ["figure"])
        occasion.figure = "mediation.disputes.accepted"
        occasion.code = "mediation.disputes.accepted"
        #expect(FigureOccasion.allFaults(occasion, at: now).map(\.field) == ["code"])
    }
}
