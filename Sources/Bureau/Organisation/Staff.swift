public import Declarations

/// Somebody who works in a unit (工作人员).
public struct Staff: Register {
    public var person = Ref<Person>(0)
    public var workplace = Ref<Unit>(0)
    public var post = ""
    public var certificate: String?
    public var certificateUntil: Day?
    public var startedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "staff"
    public static let title = Label("工作人员", "staff")
    public static let function = Function.organisation

    public static let fields: [Field<Staff>] = [
        Field(\.person, "person", Label("人员", "Person"), .title, .listed, .inOffice),
        Field(\.workplace, "workplace", Label("单位", "Workplace"), .listed, .filtered),
        Field(\.post, "post", Label("职务", "Post"), .open, .listed, .searched),
        Field(\.certificate, "certificate", Label("执法证号", "Enforcement certificate"), .open),
        Field(\.certificateUntil, "certificate_until", Label("执法证有效期至", "Certificate valid until"), .planned),
        Field(\.startedOn, "started_on", Label("到岗日期", "Started"), .listed, .sorted),
        Field(\.leftOn, "left_on", Label("离岗日期", "Left"), .notBefore("started_on")),
    ]
}
