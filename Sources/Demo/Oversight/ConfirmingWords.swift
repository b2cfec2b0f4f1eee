/// What the legal officer of the demonstration wrote.
enum ConfirmingWords {
    static func compared(_ act: String) -> String { "已与《\(act)》公布文本逐条核对（演示）" }
}
