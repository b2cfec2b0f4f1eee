import Declarations
import Law
import Testing

/// Numbers that check themselves, and what each says when it is wrong.
@Suite struct NumberTests {
    private func wrong(_ kind: NumberKind, _ text: String) -> String {
        kind.wrong(with: text, on: "2019-06-30").map(\.en).joined(separator: "; ")
    }

    @Test(arguments: [
        ("320499182002290012", ""), ("320499184912310026", ""), ("320499183607041187", ""),
        ("320499182002290010", "check character"), ("32049918210229001X", "does not exist"),
        ("320499184912310206", "check character"), ("320499840101001", "fifteen"),
        ("3204991820022900", "18 characters"),
        ("32049918200229001x", "check character"), ("32049A182002290012", "character 6"),
    ])
    func identityNumbers(_ number: String, _ says: String) {
        #expect(says.isEmpty ? wrong(.identity, number).isEmpty : wrong(.identity, number).contains(says))
    }

    @Test func aDateThatDoesNotExistIsNamedThoughTheCheckFits() {
        #expect(wrong(.identity, "32049918210229001X") == "the birth date 18210229 does not exist")
    }

    @Test(arguments: [
        ("12320499MB0000000C", ""), ("91320499MA1TE5T0XC", ""), ("31320499MD00000165", ""),
        ("12320499MB0000000D", "check character"), ("91320499MI1TE5T0XC", "character 10, I, is not in the alphabet"),
        ("31320499MD0000016", "18 characters are wanted, there are 17"), ("12320499mB0000000C", "character 9"),
    ])
    func creditCodes(_ code: String, _ says: String) {
        #expect(says.isEmpty ? wrong(.creditCode, code).isEmpty : wrong(.creditCode, code).contains(says))
    }

    @Test(arguments: [
        ("13204201510123456", ""), ("1320420151012345", "17 characters"), ("23204201510123456", "character 1"),
        ("19904201510123456", "province"), ("13204203010123456", "2030"), ("13204201500123456", "character 10"),
        ("13204201511123456", ""), ("13204201520123456", ""), ("13204201517123456", "character 11"),
        ("1320420151O123456", "character 11"),
    ])
    func licences(_ number: String, _ says: String) {
        #expect(says.isEmpty ? wrong(.lawyerLicence, number).isEmpty : wrong(.lawyerLicence, number).contains(says))
    }

    @Test(arguments: [
        ("13800000000", ""), ("1380000000", "11 digits, there are 10"), ("12800000000", "second digit"),
        ("0519-88888888", ""), ("12348", ""), ("88888888", ""), ("+86 138 0000 0000", ""), ("1380000000a", "digits"),
        ("", "digits"), ("400-800-1234", ""), ("0519", "area code"),
    ])
    func phones(_ number: String, _ says: String) {
        #expect(says.isEmpty ? wrong(.phone, number).isEmpty : wrong(.phone, number).contains(says))
    }

    @Test(arguments: [
        ("320404", ""), ("320404001", ""), ("320404001002", ""), ("32", ""), ("3204", ""), ("99", "province"),
        ("32040", "2, 4, 6, 9 or 12"), ("320400001", "county is zero"), ("320404000002", "township is zero"),
        ("32040A", "digit"),
    ])
    func administrativeCodes(_ code: String, _ says: String) {
        #expect(
            says.isEmpty ? wrong(.administrativeCode, code).isEmpty : wrong(.administrativeCode, code).contains(says))
    }
}
