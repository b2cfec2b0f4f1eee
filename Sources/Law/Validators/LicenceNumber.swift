public import Declarations

/// The number on a lawyer's licence, seventeen digits (律师执业证号).
public enum LicenceNumber {
    /// What is wrong with a number; empty when nothing is. The place is not held against the firm's: lawyers move.
    public static func wrong(with text: String, on day: Day) -> [Label] {
        let bytes = Array(text.utf8)
        guard bytes.count == 17 else { return [Figures.length(text.count, 17)] }
        if let fault = Figures.notDigit(bytes) { return [fault] }
        var wrong: [Label] = []
        if bytes[0] != UInt8(ascii: "1") {
            wrong.append(Label("第1位应为1（律师执业证）", "character 1 must be 1, a lawyer's licence"))
        }
        if !AdministrativeCode.provinces.contains(Figures.whole(bytes[1..<3])) {
            wrong.append(Label("第2、3位不是省份代码", "characters 2 and 3 are no province"))
        }
        let year = Figures.whole(bytes[5..<9])
        if !(1979...day.year).contains(year) {
            wrong.append(Label("第6至9位 \(year) 不是首次执业年份", "characters 6 to 9, \(year), are no first year of practice"))
        }
        if bytes[9] == UInt8(ascii: "0") {
            wrong.append(Label("第10位应为执业类别1至9", "character 10 must be a kind of practice, 1 to 9"))
        }
        if !(48...49).contains(bytes[10]) {
            wrong.append(Label("第11位应为0或1（性别）", "character 11 must be 0 or 1, the sex"))
        }
        return wrong
    }
}
