import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// What stands beside an identity number is held against it, and papers that do not check are entered with a reason.
@Suite struct IdentityTests {
    /// Number of a woman, born on 1849-12-31.
    private static let number = "320499184912310026"

    private func faults(_ change: (inout Person) -> Void) -> [String] {
        var person = Person()
        person.name = "张三"
        person.identityNumber = Self.number
        change(&person)
        return Person.faults(in: person, at: Moment("2019-07-01", hour: 9)).map(\.answer.zh)
    }

    @Test func sexAndBirthDateAreHeldAgainstTheNumber() {
        #expect(faults { ($0.sex, $0.bornOn) = (.female, "1849-12-31") }.isEmpty)
        #expect(faults { $0.sex = .unknown }.isEmpty)
        let sex = faults { $0.sex = .male }
        #expect(sex.count == 1 && sex[0].contains("性别：男") && sex[0].contains("证件号码第17位（女）"), "\(sex)")
        let born = faults { $0.bornOn = "1849-12-30" }
        #expect(born.count == 1 && born[0].contains("1849-12-30") && born[0].contains("1849-12-31"), "\(born)")
        #expect(faults { ($0.sex, $0.bornOn) = (.male, "1849-12-30") }.count == 2)
    }

    @Test func aNumberThatIsExplainedIsNotHeldAgainstThem() {
        #expect(faults { ($0.sex, $0.identityNote) = (.male, .asPrinted) }.isEmpty)
        #expect(faults { ($0.sex, $0.identityKind, $0.identityNumber) = (.male, .passport, "E12345678") }.isEmpty)
    }

    private func ofParty(_ kind: PartyKind, _ number: String, _ note: NumberNote? = nil) -> [String] {
        let at = Moment("2019-07-01", hour: 9)
        var party = DisputeParty()
        (party.kind, party.name, party.identityNumber, party.numberNote) = (kind, "张三", number, note)
        var applicant = ReconsiderationParty()
        (applicant.kind, applicant.name, applicant.identityNumber, applicant.numberNote) = (kind, "张三", number, note)
        var punished = EnforcementCase()
        (punished.partyKind, punished.party, punished.partyNumber, punished.partyNote) = (kind, "张三", number, note)
        let found = [
            DisputeParty.faults(in: party, at: at), ReconsiderationParty.faults(in: applicant, at: at),
            EnforcementCase.faults(in: punished, at: at),
        ]
        #expect(Set(found.map(\.count)).count == 1, "\(kind) \(number): the registers differ")
        return found[0].map(\.answer.zh)
    }

    @Test func aPartysOldOrForeignPaperIsEnteredWithAReason() {
        #expect(ofParty(.person, Self.number).isEmpty)
        #expect(ofParty(.person, "320499491231002").first?.contains("十五位旧证号") == true)
        #expect(ofParty(.person, "320499491231002", .fifteenDigits).isEmpty)
        #expect(ofParty(.person, "E12345678").count == 1)
        #expect(ofParty(.person, "E12345678", .foreignPaper).isEmpty)
        #expect(ofParty(.person, "320499182002290010").first?.contains("校验码不对") == true)
        #expect(ofParty(.person, "320499182002290010", .soPrinted).isEmpty)
    }

    @Test func anOrganisationsNumberIsItsCreditCode() {
        #expect(ofParty(.organisation, "91320499MA1TE5T0XC").isEmpty)
        #expect(ofParty(.organisation, "91320499MI1TE5T0XC").count == 1)
        #expect(ofParty(.organisation, "320400123456789", .other).isEmpty)
    }
}
