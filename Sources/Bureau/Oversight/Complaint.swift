public import Declarations

/// A complaint about somebody who works for the bureau or under its eye (投诉).
public struct Complaint: Register {
    public var receivedOn = Day.notGiven
    public var channel = ComplaintChannel.phone
    public var level = ComplaintLevel.ordinary
    public var about = ComplaintSubject.office
    public var aboutPerson: Ref<Person>?
    public var aboutUnit: Ref<Unit>?
    public var aboutBody: String?
    public var complainant: String?
    public var phone: String?
    public var content = ""
    public var handledBy: Ref<Person>?
    public var handlingUnit: Ref<Unit>?
    public var dueOn: Day?
    public var endedOn: Day?
    public var outcome: ComplaintOutcome?
    public var answer: String?
    public var remedy: String?
    public var remediedOn: Day?
    public var toldOn: Day?

    public init() {}

    public static let table = "complaint"
    public static let title = Label("投诉", "complaint")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.complaint }

    public static let fields: [Field<Complaint>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.channel, "channel", Label("渠道", "Channel"), .listed, .filtered),
        Field(\.level, "level", Label("等级", "Level"), .listed, .filtered),
        Field(\.about, "about", Label("投诉对象", "About"), .listed, .filtered),
        Field(\.aboutPerson, "about_person", Label("被投诉人", "Person complained of")),
        Field(\.aboutUnit, "about_unit", Label("被投诉单位", "Unit complained of"), .listed, .filtered),
        Field(\.aboutBody, "about_body", Label("被投诉机构", "Firm complained of"), .open),
        Field(\.complainant, "complainant", Label("投诉人", "Complainant"), .personal(.name), .searched),
        Field(\.phone, "phone", Label("投诉人电话", "Complainant's phone"), .personal(.phone), .searched),
        Field(\.content, "content", Label("投诉内容", "Content"), .personal(.text), .long, .searched),
        Field(\.handledBy, "handled_by", Label("承办人", "Handled by")),
        Field(\.handlingUnit, "handling_unit", Label("承办单位", "Handling unit"), .listed, .filtered),
        Field(\.dueOn, "due_on", Label("办理期限", "Due"), .planned, .notBefore("received_on"), .listed),
        Field(\.endedOn, "ended_on", Label("办结日期", "Ended"), .notBefore("received_on"), .listed),
        Field(\.outcome, "outcome", Label("结论", "Outcome"), .listed, .filtered),
        Field(\.answer, "answer", Label("答复内容", "Answer"), .personal(.text), .long),
        Field(\.remedy, "remedy", Label("整改处理", "Remedy"), .personal(.text), .long),
        Field(\.remediedOn, "remedied_on", Label("整改日期", "Remedied on"), .notBefore("received_on")),
        Field(\.toldOn, "told_on", Label("告知投诉人日期", "Complainant told"), .notBefore("ended_on")),
    ]

    public static var alike: [Likeness<Complaint>] {
        [Likeness(\.phone, \.about), Likeness(\.complainant, \.receivedOn)]
    }

    public static func faults(in complaint: Complaint, at moment: Moment) -> [Fault] {
        faultsOfSubject(complaint) + faultsOfHandling(complaint)
            + faultsOfPhone(\.phone, complaint.phone, on: moment.day)
    }
}
