import Testing

@testable import Audit

/// The audit's work grows with the text and no faster, whatever is handed in. Looks are counted, not seconds.
@Suite struct EffortTests {
    /// What is repeated, and what stands once before it.
    private static let shapes: [(head: String, piece: String)] = [
        ("", "共受理案件481件，其中民事372件，刑事109件，同比增长12.4%。办结率98.5%。\n"),
        ("", "共受理案件481件，其中民事372件，刑事109件，同比增长12.4%，"),
        ("", "共受理案件481件其中民事372件刑事109件"), ("（", "共受理案件481件，其中民事372件，"), ("（", "甲3件、乙4件、"),
        ("", "其中3件，"), ("", "其中"), ("", "（其中甲3件、"), ("", "（（3件）"), ("", "：3件，"), ("", "三个：甲、"), ("", "和三个"),
        ("", "甲、乙、丙等三个、"), ("", "三项：一是甲；三是乙；"), ("", "一是甲3件；"), ("", "三、甲\n（七）乙\n"), ("", "7"), ("", "7 "),
        ("", "1,000,"), ("", "3-"), ("", "三点三"), ("", "百分之"), ("", "1月至"), ("", "3%、"), ("", "办结率3%，"), ("", "分别占3%，"),
        ("", "同比增长3件，"), ("", "投诉为零，"), ("", "未发生调解案件，调解案件3件。"), ("", "|合计|3|4|\n"), ("", "|3"), ("", "3\t4\n"),
        ("", "“"), ("", "《"), ("", "街道受理调解纠纷案件3件，"), ("", "全区受理调解纠纷案件3件。\n"), ("", "2019年1月"), ("", " "), ("", "\n"),
        ("", "，"),
        ("", "调解"), ("", "不予受理3件审结4件"),
    ]

    private func looks(_ shape: (head: String, piece: String), _ length: Int) -> Int {
        let text = shape.head + String(repeating: shape.piece, count: length / shape.piece.unicodeScalars.count)
        return Examination.workings(of: text).reader.prose.effort.count
    }

    @Test(arguments: shapes.indices)
    func twiceTheTextIsTwiceTheWork(_ place: Int) {
        let shape = EffortTests.shapes[place]
        let one = looks(shape, 20_000)
        let two = looks(shape, 40_000)
        #expect(Double(two) <= 2.3 * Double(one) + 100_000, "\(shape): \(one), \(two)")
    }

    @Test(arguments: 1...20)
    func whateverIsRepeatedTheWorkStaysInProportion(_ seed: Int) {
        let signs = "其中 共 占 率 3件 4% 一是 （ ） 、 ， ： 三个 同比 增长 甲 未 | 年 第".split(separator: " ")
        var dice = Dice(UInt64(seed) + 9000)
        let piece = (0..<dice.roll(1...9)).map { _ in signs[dice.roll(0...(signs.count - 1))] }.joined()
        let one = looks(("", piece), 20_000)
        let two = looks(("", piece), 40_000)
        #expect(Double(two) <= 2.5 * Double(one) + 100_000, "\(piece): \(one), \(two)")
    }
}
