public import Declarations

/// A request for government information (政府信息公开申请).
public struct DisclosureRequest: Register {
    public var receivedOn = Day.notGiven
    public var channel = DisclosureChannel.web
    public var subject = ""
    public var applicantKind = PartyKind.person
    public var applicant = ""
    public var person: Ref<Person>?
    public var contact: String?
    public var content = ""
    public var dueOn: Day?
    public var clarificationAskedOn: Day?
    public var clarifiedOn: Day?
    public var thirdPartyAskedOn: Day?
    public var thirdPartyAnsweredOn: Day?
    public var extendedOn: Day?
    public var extendedUntil: Day?
    public var answeredOn: Day?
    public var result: DisclosureResult?
    public var ground: String?
    public var replyNumber: String?
    public var afterwards: DisclosureAfterwards?

    public init() {}

    public static let table = "disclosure_request"
    public static let title = Label("政府信息公开申请", "disclosure request")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.disclosureRequest }

    public static let fields: [Field<DisclosureRequest>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.channel, "channel", Label("提交方式", "Channel"), .listed, .filtered),
        Field(\.subject, "subject", Label("申请事项", "Subject"), .open, .title, .listed, .searched),
        Field(\.applicantKind, "applicant_kind", Label("申请人类别", "Kind of applicant"), .filtered),
        Field(\.applicant, "applicant", Label("申请人", "Applicant"), .personal(.name), .listed, .searched),
        Field(\.person, "person", Label("一人一档", "Person's file")),
        Field(\.contact, "contact", Label("联系方式", "Contact"), .personal(.phone)),
        Field(\.content, "content", Label("申请内容", "Request"), .personal(.text), .long),
        Field(
            \.dueOn, "due_on", Label("答复期限", "Answer due"), .planned,
            .notBefore("received_on"), .listed, .filtered),
        Field(
            \.clarificationAskedOn, "clarification_asked_on", Label("通知补正日期", "Clarification asked"),
            .notBefore("received_on")),
        Field(\.clarifiedOn, "clarified_on", Label("补正日期", "Clarified"), .notBefore("clarification_asked_on")),
        Field(
            \.thirdPartyAskedOn, "third_party_asked_on", Label("征求第三方意见日期", "Third party asked"),
            .notBefore("received_on")),
        Field(
            \.thirdPartyAnsweredOn, "third_party_answered_on", Label("第三方答复日期", "Third party answered"),
            .notBefore("third_party_asked_on")),
        Field(\.extendedOn, "extended_on", Label("批准延期日期", "Extension approved"), .notBefore("received_on")),
        Field(\.extendedUntil, "extended_until", Label("延长至", "Extended until"), .planned, .notBefore("received_on")),
        Field(\.answeredOn, "answered_on", Label("答复日期", "Answered"), .notBefore("received_on"), .listed, .filtered),
        Field(\.result, "result", Label("答复结果", "Result"), .listed, .filtered),
        Field(\.ground, "ground", Label("不予公开或不予处理的依据", "Ground"), .open),
        Field(\.replyNumber, "reply_number", Label("答复文号", "Reply number"), .open),
        Field(\.afterwards, "afterwards", Label("答复后", "Afterwards"), .filtered),
    ]
}
