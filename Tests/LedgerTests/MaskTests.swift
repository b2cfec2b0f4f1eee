import Declarations
@testable import Ledger
import Testing

@Suite struct MaskTests {
    @Test(arguments: [
        ("张三", "张*"), ("张志强", "张**"), ("欧阳志强", "欧阳**"), ("𠮷田", "𠮷*"), ("王", "*"), ("Anna", "A***"),
        ("买买提·艾力", "买*****"), ("", ""),
    ])
    func aNameKeepsItsSurname(_ name: String, _ covered: String) {
        #expect(Mask.name.covering(name) == covered)
    }

    @Test(arguments: [
        ("32040419900101123X", "3204**********123X"), ("12345678", "********"), ("G12345678", "G123*5678"),
    ])
    func anIdentityNumberKeepsItsEnds(_ number: String, _ covered: String) {
        #expect(Mask.identity.covering(number) == covered)
    }

    @Test(arguments: [
        ("13861110000", "138****0000"), ("0519-86610000", "0519-8***0000"), ("86610000", "8***0000"), ("110", "***"),
        ("12345", "*****"), ("0519-1", "******"),
    ])
    func aPhoneKeepsEnoughToBeKnownAgain(_ number: String, _ covered: String) {
        #expect(Mask.phone.covering(number) == covered)
    }

    @Test(arguments: [("江苏省常州市钟楼区某路1号", "江苏省常州市****"), ("钟楼区某路", "*****"), ("", "")])
    func anAddressKeepsItsCity(_ address: String, _ covered: String) {
        #expect(Mask.address.covering(address) == covered)
    }

    @Test func aTextKeepsNothingNotEvenItsLength() {
        #expect(Mask.text.covering("患病") == "****")
        #expect(Mask.text.covering(String(repeating: "长", count: 300)) == "****")
    }

    @Test(arguments: ["", "a", "病", "患病三年", "𠮷", "\"", String(repeating: "长", count: 300)])
    func aTextIsCoveredUnopenedAsItIsOpened(_ text: String) throws {
        let key = RecordKey(from: .seeded(1))
        let field = Field<Memo>(\.name, "name", Label("简况", "Brief"), .personal(.text)).shape
        let stored = Datum.text(try key.seal(Json.text(.text(text)), column: field.column, .seeded(2)))
        let opened = field.covered(.text(text))
        #expect(field.coveredWhole(stored) == (text.isEmpty ? nil : opened))
    }
}
