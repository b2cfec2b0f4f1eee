public import Declarations

/// A legal adviser of the district government (政府法律顾问).
public struct GovernmentAdviser: Register {
    public var appointedOn = Day.notGiven
    public var person = Ref<Person>(0)
    public var firm = ""
    public var licence: String?
    public var client = Ref<Unit>(0)
    public var speciality: String?
    public var contractNumber: String?
    public var termUntil: Day?
    public var endedOn: Day?
    public var yearlyFee: Money?

    public init() {}

    public static let table = "government_adviser"
    public static let title = Label("政府法律顾问", "legal adviser of the government")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.governmentAdviser }

    public static let fields: [Field<GovernmentAdviser>] = [
        Field(\.appointedOn, "appointed_on", Label("聘任日期", "Appointed"), .listed, .sorted, .filtered),
        Field(\.person, "person", Label("顾问", "Adviser"), .listed, .inOffice),
        Field(\.firm, "firm", Label("执业机构、单位", "Firm or institution"), .open, .title, .listed, .searched),
        Field(\.licence, "licence", Label("执业证号", "Licence"), .open),
        Field(\.client, "client", Label("聘任单位", "Appointed by"), .listed, .filtered),
        Field(\.speciality, "speciality", Label("专长", "Speciality"), .open, .listed),
        Field(\.contractNumber, "contract_number", Label("聘任合同编号", "Contract number"), .open),
        Field(\.termUntil, "term_until", Label("聘期至", "Term until"), .planned, .notBefore("appointed_on"), .listed),
        Field(\.endedOn, "ended_on", Label("解聘日期", "Ended"), .notBefore("appointed_on"), .listed),
        Field(\.yearlyFee, "yearly_fee", Label("年度费用", "Yearly fee")),
    ]
}
