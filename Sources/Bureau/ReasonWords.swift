/// Reasons that the program gives by itself for a change that follows from another act.
enum ReasonWords {
    static let visitOpenedDispute = "来访引出纠纷"
    static let appealDecided = "考核申诉决定 "
    static let positionsOutlived = "保存期满"
    static let handling = "承办 "
    static let ownWords = "录入当日核对"
}
