/// Words around what is denied, and words that name a place.
enum DenialWords {
    static let within = NumeralWords.scalar("中")
    /// Letters that make a longer word with 中.
    static let aroundWithin = NumeralWords.scalars("心小国央级层共学高医药型期介标其集党东华当初高")
    static let being = NumeralWords.scalar("为")
    static let zero = NumeralWords.scalar("零")
    static let after = ExplanationWords.scalars(
        "发生 的情况 情况 现象 案件 事件 行为 问题 的 出现 案例 情形 个案 现象发生 记录 等 一起")
    static let before = ExplanationWords.scalars("发生 出现 发现 有 任何 一起 一件 一例 因 受到 收到 新的 各类 存在 接到 人员 1起 一人 一名 被")
    static let placesByFirst = Dictionary(grouping: places) { $0[0] }
    private static let places = ExplanationWords.scalars("街道 镇 乡 社区 村 司法所 派出所 律所 事务所 学校 县 支部 法庭 中队 科 市 开发区 园区 公司 大队")
}
