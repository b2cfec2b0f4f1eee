import Declarations

/// Whether a unified social credit code can be one (统一社会信用代码, GB 32100-2015).
public enum CreditCodeCheck {
    private static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    /// The last of the eighteen characters, from the seventeen before it; nil where one of them cannot stand there.
    public static func checkCharacter(of code: some StringProtocol) -> Character? {
        let bytes = Array(code.utf8)
        guard bytes.count == 17 else { return nil }
        var sum = 0
        var weight = 1
        for byte in bytes {
            guard let value = characters.firstIndex(of: byte) else { return nil }
            sum += value * weight
            weight = weight * 3 % 31
        }
        return Character(Unicode.Scalar(characters[(31 - sum % 31) % 31]))
    }

    /// Eighteen characters of which the last checks the others.
    public static func isCode(_ code: String) -> Bool {
        code.utf8.count == 18 && code.last == checkCharacter(of: code.dropLast())
    }
}
