/// Words of headings that number the parts of a text.
enum HeadingWords {
    static let ordinal = NumeralWords.scalar("第")
    static let parts = ExplanationWords.scalars("部分 章 篇 编")
}
