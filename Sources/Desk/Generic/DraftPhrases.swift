import Declarations

/// What is said of forms that were typed in and not sent.
extension Label {
    static let draftsWaiting = Label("这里有没提交的填写", "Typed here and not sent")
    static let draftContinue = Label("继续", "Continue")
    static let draftDiscard = Label("丢弃", "Discard")
    static let draftContinued = Label("已接着上次填的内容", "You go on with what you had typed")
    static let draftKept = Label("已暂存", "Kept")
    static let draftUnkept = Label("没有暂存：登录可能已过期，请保留本页", "Not kept: the sign-in may have ended; leave this page open")
    static let drafts = Label("没有提交的填写", "Typed and not sent")
    static let draftsHint = Label(
        "只有本人能看到，\(Limits.draftDays) 天后自动删除。", "Nobody else sees them; they go after \(Limits.draftDays) days.")
}
