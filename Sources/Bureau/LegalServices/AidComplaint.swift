public import Declarations

/// A complaint about legal aid and what became of it (法律援助投诉处理).
public struct AidComplaint: Register {
    public var receivedOn = Day.notGiven
    public var aidCase: Ref<AidCase>?
    public var complainant = ""
    public var cause = ComplaintCause.other
    public var content = ""
    public var disposition: ComplaintDisposition?
    public var closedOn: Day?
    public var isChallenged = false

    public init() {}

    public static let table = "aid_complaint"
    public static let title = Label("法律援助投诉", "complaint about legal aid")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.aidComplaint }

    public static let fields: [Field<AidComplaint>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted),
        Field(\.aidCase, "aid_case", Label("援助案件", "Aid case")),
        Field(\.complainant, "complainant", Label("投诉人", "Complainant"), .personal(.name), .listed),
        Field(\.cause, "cause", Label("投诉事由", "Cause"), .listed, .filtered),
        Field(\.content, "content", Label("投诉内容", "Content"), .personal(.text), .long),
        Field(\.disposition, "disposition", Label("处理结果", "Disposition"), .listed, .filtered),
        Field(\.closedOn, "closed_on", Label("答复日期", "Answered"), .notBefore("received_on"), .listed),
        Field(\.isChallenged, "is_challenged", Label("不服后复议、诉讼", "Challenged"), .filtered),
    ]

    public static func faults(in complaint: AidComplaint, at moment: Moment) -> [Fault] {
        guard (complaint.disposition == nil) != (complaint.closedOn == nil) else { return [] }
        return complaint.disposition == nil
            ? [missing(\.disposition, Label("已有答复日期", "when it was answered"))]
            : [missing(\.closedOn, Label("已有处理结果", "when it was dealt with"))]
    }
}
