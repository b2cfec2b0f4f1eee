import Declarations

/// Whether the number of an identity document can be one (居民身份证号码, GB 11643-1999).
enum IdentityCheck {
    /// A number that does not check, or a missing one, needs a reason; nothing else is refused.
    static func faults(_ kind: IdentityKind, _ number: String?, _ note: IdentityNote?, on day: Day) -> [Fault] {
        guard note == nil, kind != .none else { return [] }
        guard let number else {
            return [
                Fault(
                    field: "identity_number", rule: "required",
                    answer: Label("证件号码：未填写，请填号码情况", "Document number: missing, say why"))
            ]
        }
        guard kind == .residentCard, !isResidentNumber(number, on: day) else { return [] }
        return [
            Fault(
                field: "identity_number", rule: "format",
                answer: Label(
                    "证件号码：长度、日期或校验码不对，证件确如此的请填号码情况",
                    "Document number: length, date or check character is wrong; if so printed, say so"))
        ]
    }

    /// Eighteen characters, a birth date that exists and has passed, and the check character of ISO 7064 MOD 11-2.
    static func isResidentNumber(_ number: String, on day: Day) -> Bool {
        let bytes = Array(number.utf8)
        guard bytes.count == 18, bytes[..<17].allSatisfy({ (48...57).contains($0) }),
            let born = Day(
                year: whole(bytes[6..<10]), month: whole(bytes[10..<12]), day: whole(bytes[12..<14])), born <= day
        else { return false }
        var sum = 0
        for byte in bytes[..<17] { sum = (sum + Int(byte - 48)) * 2 % 11 }
        let check = (12 - sum) % 11
        return bytes[17] == (check == 10 ? UInt8(ascii: "X") : UInt8(48 + check))
    }

    private static func whole(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
