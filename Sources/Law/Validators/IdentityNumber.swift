public import Declarations

/// The identity number of eighteen characters (公民身份号码, GB 11643).
public enum IdentityNumber {
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)

    /// What is wrong with a number; empty when nothing is.
    public static func wrong(with text: String, on day: Day) -> [Label] {
        let bytes = Array(text.utf8)
        guard bytes.count == 18 else {
            return [
                bytes.count == 15
                    ? Label("十五位旧证号没有校验码，请填号码情况", "An old number of fifteen digits has no check: say so")
                    : Figures.length(text.count, 18)
            ]
        }
        if let fault = Figures.notDigit(bytes.prefix(17)) { return [fault] }
        var wrong: [Label] = []
        let date = text.dropFirst(6).prefix(8)
        if let born = birthday(in: text) {
            if born > day { wrong.append(Label("出生日期 \(born) 还没有到", "the birth date \(born) is still to come")) }
        } else {
            wrong.append(Label("出生日期 \(date) 不存在", "the birth date \(date) does not exist"))
        }
        if bytes[17] != check(of: bytes) {
            wrong.append(Label("最后一位校验码不对", "the last, the check character, is wrong"))
        }
        return wrong
    }

    /// The birth date in a number of eighteen characters; nil where it is none.
    public static func birthday(in text: String) -> Day? {
        let bytes = Array(text.utf8)
        guard bytes.count == 18, Figures.notDigit(bytes.prefix(17)) == nil else { return nil }
        return Day(
            year: Figures.whole(bytes[6..<10]), month: Figures.whole(bytes[10..<12]), day: Figures.whole(bytes[12..<14])
        )
    }

    /// Whether a number of eighteen characters is a man's: its seventeenth is odd. nil where it is no such number.
    public static func isMan(in text: String) -> Bool? {
        let bytes = Array(text.utf8)
        guard bytes.count == 18, Figures.notDigit(bytes.prefix(17)) == nil else { return nil }
        return bytes[16] % 2 == 1
    }

    private static func check(of bytes: [UInt8]) -> UInt8 {
        let sum = zip(bytes, weights).reduce(0) { $0 + Int($1.0 &- 48) * $1.1 }
        return checks[sum % 11]
    }
}
