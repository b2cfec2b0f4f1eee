/// Words of comparison.
enum GrowthWords {
    /// Behind a number that another is compared with: 与2021年421件相比.
    static let compared = ExplanationWords.scalars("相比 相较 比较 对比")
}
