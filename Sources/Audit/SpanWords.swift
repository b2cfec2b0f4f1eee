/// The words by which reports say a period, as months.
enum SpanWords {
    /// 30岁以下, 不满5万元: the lowest of a row of bands.
    static let lowest = ExplanationWords.scalars("以下 未满 不满 不足 以内 之内 至 到 — - ～ ~")
    /// 60岁以上: the highest.
    static let highest = ExplanationWords.scalars("以上 及以上 超过")
    static let all: [(String, Word)] = [
        span("上半年", 1, 6), span("下半年", 7, 12), span("全年", 1, 12), span("一至四季度", 1, 12), span("一至三季度", 1, 9),
        span("一至二季度", 1, 6), span("第一季度", 1, 3), span("一季度", 1, 3),
        span("第二季度", 4, 6), span("二季度", 4, 6), span("第三季度", 7, 9), span("三季度", 7, 9),
        span("第四季度", 10, 12),
        span("四季度", 10, 12), span("前三季度", 1, 9), span("前两个季度", 1, 6), span("前三个季度", 1, 9),
        span("本季度", 0, 0, .quarter), span("这一季度", 0, 0, .quarter), span("当季", 0, 0, .quarter),
        span("1至5月", 1, 5), span("年底", 1, 12, .cutoff), span("年末", 1, 12, .cutoff),
        span("6月底", 1, 6, .cutoff),
        span("明年", 0, 0, .next), span("来年", 0, 0, .next), span("下一年度", 0, 0, .next),
        span("明后两年", 0, 0, .next),
    ]

    private static func span(_ text: String, _ first: Int16, _ last: Int16, _ kind: SpanKind = .flow)
        -> (String, Word)
    {
        (text, Word(sense: .period, span: Span(first: first, last: last, kind: kind)))
    }

    /// Words before a month that make it a cut-off or a beginning.
    static let until = ["截至", "截止", "截止到", "截至到", "至", "到"]
    static let since = ["自", "从"]
    static let end = ["底", "末"]
    static let part = ["份"]
}
