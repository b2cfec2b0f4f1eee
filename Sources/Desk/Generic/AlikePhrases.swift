import Declarations

/// What is said of records that a new one may be.
extension Label {
    static let anotherOne = Label("都不是同一个，照样登记", "None of these: record it")
    static let lookFirst = Label("请先核对，再登记", "Look first, then record")
    static let alike = Label("相似的记录", "Like records")

    static func seemsThere(_ title: Label, _ count: Int) -> Label {
        Label("可能已经登记过：有 \(count) 条相似的\(title.zh)", "Perhaps on record already: \(count) like it (\(title.en))")
    }
}

/// What the journal says of a record that was entered although others are like it.
enum AlikePhrases {
    static func knowingly(_ numbers: [String]) -> String { "已核对相似记录：" + numbers.joined(separator: "、") }
}
