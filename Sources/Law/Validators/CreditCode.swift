public import Declarations

/// The unified social credit code of eighteen characters (统一社会信用代码, GB 32100).
public enum CreditCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

    /// What is wrong with a code; empty when nothing is.
    public static func wrong(with text: String) -> [Label] {
        let characters = Array(text)
        guard characters.count == 18 else { return [Figures.length(characters.count, 18)] }
        var values: [Int] = []
        for (index, byte) in text.utf8.enumerated() {
            guard let value = alphabet.firstIndex(of: byte), index < 18 else {
                return [
                    Label(
                        "第\(index + 1)位 \(characters[min(index, 17)]) 不在代码字符集内（没有 I、O、S、V、Z，字母大写）",
                        "character \(index + 1), \(characters[min(index, 17)]), is not in the alphabet "
                            + "(no I, O, S, V, Z; capitals)")
                ]
            }
            values.append(value)
        }
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return values[17] == (31 - sum % 31) % 31
            ? [] : [Label("最后一位校验码不对", "the last, the check character, is wrong")]
    }
}
