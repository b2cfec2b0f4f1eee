public import Declarations
import Law

/// An enterprise of the district (企业).
public struct Enterprise: Register {
    public var name = ""
    public var creditCode = ""
    public var park: String?
    public var place: Ref<Place>?
    public var industry = Industry.manufacturing
    public var size = EnterpriseSize.small
    public var contact: String?
    public var phone: String?
    public var address: String?
    public var listedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "enterprise"
    public static let title = Label("企业", "enterprise")
    public static let function = Function.organisation

    public static let fields: [Field<Enterprise>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.creditCode, "credit_code", Label("统一社会信用代码", "Credit code"), .open, .listed, .searched),
        Field(\.park, "park", Label("所在园区", "Park"), .open, .listed, .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(\.industry, "industry", Label("行业门类", "Industry"), .listed, .filtered),
        Field(\.size, "size", Label("企业规模", "Size"), .listed, .filtered),
        Field(\.contact, "contact", Label("联系人", "Contact"), .personal(.name)),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone)),
        Field(\.address, "address", Label("经营地址", "Address"), .open),
        Field(\.listedOn, "listed_on", Label("入册日期", "On file since"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("注销日期", "Closed"), .notBefore("listed_on")),
    ]

    public static var alike: [Likeness<Enterprise>] { [Likeness(\.creditCode), Likeness(\.name)] }
    public static var once: [PartialKeyPath<Enterprise>] { [\.creditCode] }

    public static func faults(in enterprise: Enterprise, at moment: Moment) -> [Fault] {
        faultsOfNumber(.creditCode, \.creditCode, enterprise.creditCode, on: moment.day)
            + faultsOfPhone(\.phone, enterprise.phone, on: moment.day)
    }
}
