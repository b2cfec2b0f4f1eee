public import Declarations
import Law

/// A grassroots legal service office (基层法律服务所).
public struct LegalServiceOffice: Register {
    public var name = ""
    public var licence = ""
    public var place: Ref<Place>?
    public var director: Ref<Person>?
    public var address: String?
    public var phone: String?
    public var foundedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "legal_service_office"
    public static let title = Label("基层法律服务所", "legal service office")
    public static let function = Function.organisation

    public static let fields: [Field<LegalServiceOffice>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.licence, "licence", Label("统一社会信用代码", "Credit code"), .open, .listed),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.director, "director", Label("主任", "Director")),
        Field(\.address, "address", Label("办公地址", "Office address"), .open),
        Field(\.phone, "phone", Label("办公电话", "Office telephone"), .open),
        Field(\.foundedOn, "founded_on", Label("设立日期", "Founded"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("注销日期", "Ended"), .notBefore("founded_on")),
    ]

    public static var alike: [Likeness<LegalServiceOffice>] { [Likeness(\.licence), Likeness(\.name)] }
    public static var once: [PartialKeyPath<LegalServiceOffice>] { [\.licence] }

    public static func faults(in office: LegalServiceOffice, at moment: Moment) -> [Fault] {
        faultsOfNumber(.creditCode, \.licence, office.licence, on: moment.day)
    }
}
