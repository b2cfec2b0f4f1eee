public import Declarations

/// A code of administrative divisions: 2, 4, 6, 9 or 12 digits (行政区划代码, GB/T 2260 and GB/T 10114).
public enum AdministrativeCode {
    /// The first two digits, by region.
    static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65, 71, 81, 82,
    ]

    /// What is wrong with a code; empty when nothing is.
    public static func wrong(with text: String) -> [Label] {
        let bytes = Array(text.utf8)
        if let fault = Figures.notDigit(bytes) { return [fault] }
        guard [2, 4, 6, 9, 12].contains(bytes.count) else {
            return [
                Label(
                    "应为2、4、6、9或12位，现为\(bytes.count)位", "2, 4, 6, 9 or 12 digits are wanted, there are \(bytes.count)")
            ]
        }
        guard provinces.contains(Figures.whole(bytes[0..<2])) else {
            return [Label("前两位不是省级代码", "the first two digits are no province")]
        }
        for (end, name) in [(6, Label("县级", "county")), (9, Label("乡级", "township"))]
        where bytes.count > end && bytes[(end == 6 ? 4 : 6)..<end].allSatisfy({ $0 == 48 }) {
            return [Label("\(name.zh)代码为零而后面还有数字", "the \(name.en) is zero, yet digits follow")]
        }
        return []
    }
}
