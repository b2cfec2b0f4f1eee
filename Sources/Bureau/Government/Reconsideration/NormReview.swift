public import Declarations

/// A document on which an act rests, reviewed on request within a case (规范性文件附带审查). The main case stands still
/// meanwhile.
public struct NormReview: Register {
    public var reconsideration = Ref<ReconsiderationCase>(0)
    public var document = ""
    public var maker: String?
    public var askedOn = Day.notGiven
    public var power = NormPower.own
    public var suspendedOn: Day?
    public var noticeOn: Day?
    public var noticeReceivedOn: Day?
    public var answeredOn: Day?
    public var forwardedOn: Day?
    public var forwardedTo: String?
    public var handledOn: Day?
    public var result: NormReviewResult?

    public init() {}

    public static let table = "norm_review"
    public static let title = Label("附带审查", "attached review")
    public static let function = Function.government

    public static let fields: [Field<NormReview>] = [
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Case")),
        Field(\.document, "document", Label("规范性文件和条款", "Document and clause"), .open, .listed, .long),
        Field(\.maker, "maker", Label("制定机关", "Made by"), .open, .listed),
        Field(\.askedOn, "asked_on", Label("收到附带审查申请日期", "Asked for on"), .listed),
        Field(\.power, "power", Label("处理权限", "Who may deal with it"), .listed),
        Field(\.suspendedOn, "suspended_on", Label("主案中止日期", "Main case suspended"), .notBefore("asked_on")),
        Field(\.noticeOn, "notice_on", Label("通知制定机关日期", "Maker asked"), .notBefore("asked_on")),
        Field(
            \.noticeReceivedOn, "notice_received_on", Label("制定机关收到通知日期", "Maker has the notice"),
            .notBefore("notice_on")),
        Field(\.answeredOn, "answered_on", Label("制定机关答复日期", "Maker answered"), .notBefore("notice_on")),
        Field(\.forwardedOn, "forwarded_on", Label("转送日期", "Passed on"), .notBefore("asked_on")),
        Field(\.forwardedTo, "forwarded_to", Label("转送的有权机关", "Passed on to"), .open),
        Field(\.handledOn, "handled_on", Label("处理完成日期", "Dealt with"), .notBefore("asked_on"), .listed),
        Field(\.result, "result", Label("处理结果", "Result"), .listed),
    ]

    public static var hints: [Hint<NormReview>] {
        [
            Hint(\.noticeOn, \.noticeReceivedOn, \.answeredOn, \.suspendedOn, when: \.power, is: .own),
            Hint(\.forwardedOn, \.forwardedTo, when: \.power, is: .other),
            Hint(later: \.handledOn, \.result, \.noticeReceivedOn, \.answeredOn),
        ]
    }

    public static var within: PartialKeyPath<NormReview>? { \.reconsideration }

    public static func faults(in review: NormReview, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if review.power == .own && review.forwardedOn != nil {
            faults.append(needless(\.forwardedOn, Label("本机关有权处理", "when the organ may deal with it itself")))
        }
        if (review.result == nil) != (review.handledOn == nil) {
            let why = Label("处理日期和结果须同时填写", "a result and its day go together")
            faults.append(review.result == nil ? missing(\.result, why) : missing(\.handledOn, why))
        }
        return faults
    }
}

/// Who may deal with a document that is contested.
public enum NormPower: String, CodeList {
    case own, other

    public var label: Label {
        switch self {
        case .own: Label("本机关有权处理", "This organ")
        case .other: Label("转送有权机关", "Another, to which it is passed on")
        }
    }
}

/// What came of the review of a document.
public enum NormReviewResult: String, CodeList {
    case lawful, unlawful, withdrawn

    public var label: Label {
        switch self {
        case .lawful: Label("合法", "Lawful")
        case .unlawful: Label("不合法、不适用", "Not lawful, not applied")
        case .withdrawn: Label("撤回申请", "Request withdrawn")
        }
    }
}
