/// Pairs of letters that nearly every number of a report has beside it.
enum AgainWords {
    private static let common = Set(
        ExplanationWords.scalars("全区 全县 全市 全年 今年 去年 其中 共计 合计 累计 案件 人员 工作 以上 达到 完成 开展 组织 年底 年末 年初 截至")
            .map { joined($0[0], $0[1]) })

    /// How a paragraph begins that sums up what follows.
    static let summing = ExplanationWords.scalars("摘要 要点 概要 导读 提要 综述 要情")

    /// Behind a number that is spoken of as a whole.
    static let within = ExplanationWords.scalars("中 里 内")

    /// 在调解成功率达98.6%的背后: before a name.
    static let leading = NumeralWords.scalars("在其总")
    /// Between the words for what is counted and its number.
    static let joints = NumeralWords.scalars("的为共有是达到了")

    static func isCommon(_ one: UInt32, _ two: UInt32) -> Bool { common.contains(joined(one, two)) }

    private static func joined(_ one: UInt32, _ two: UInt32) -> UInt64 { UInt64(one) << 32 | UInt64(two) }

    /// Pairs of letters of a name that tell it apart.
    static func pairs(of name: some Sequence<UInt32>) -> [[UInt32]] {
        zip(name, name.dropFirst()).filter { !isCommon($0, $1) }.map { [$0, $1] }
    }
}
