/// Words of headings that number the parts of a text.
enum HeadingWords {
    static let ordinal = NumeralWords.scalar("第")
    /// Behind a number that is no second part of a heading's: 2.9月底前.
    static let days = NumeralWords.scalars("月日号")
    static let parts = ExplanationWords.scalars("部分 章 篇 编")
}
