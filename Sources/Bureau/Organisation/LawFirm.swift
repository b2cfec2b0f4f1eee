public import Declarations
import Law

/// A law firm (律师事务所). Its licence number is its unified social credit code, given out by the judicial administration.
public struct LawFirm: Register {
    public var name = ""
    public var licence = ""
    public var form = LawFirmForm.partnership
    public var director: Ref<Person>?
    public var place: Ref<Place>?
    public var address: String?
    public var phone: String?
    public var foundedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "law_firm"
    public static let title = Label("律师事务所", "law firm")
    public static let function = Function.organisation

    public static let fields: [Field<LawFirm>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.licence, "licence", Label("执业许可证号", "Licence"), .open, .listed, .searched),
        Field(\.form, "form", Label("组织形式", "Form"), .listed, .filtered),
        Field(\.director, "director", Label("主任", "Director")),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(\.address, "address", Label("办公地址", "Office address"), .open),
        Field(\.phone, "phone", Label("办公电话", "Office telephone"), .open),
        Field(\.foundedOn, "founded_on", Label("设立日期", "Founded"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("注销日期", "Ended"), .notBefore("founded_on")),
    ]

    public static var alike: [Likeness<LawFirm>] { [Likeness(\.licence), Likeness(\.name)] }
    public static var once: [PartialKeyPath<LawFirm>] { [\.licence] }

    public static func faults(in firm: LawFirm, at moment: Moment) -> [Fault] {
        let faults = faultsOfNumber(.creditCode, \.licence, firm.licence, on: moment.day)
        guard faults.isEmpty, !firm.licence.isEmpty, !firm.licence.hasPrefix("31") else { return faults }
        return [wrong(\.licence, firm.licence, Label("须以 31 开头", "must begin with 31"))]
    }
}
