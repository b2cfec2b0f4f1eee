public import Declarations

/// A department's list of what it must make known in a year (谁执法谁普法责任清单).
public struct PublicityDuty: Register {
    public var department = ""
    public var year = 0
    public var laws = ""
    public var publishedOn: Day?
    public var rating: DutyRating?
    public var ratedOn: Day?
    public var remark: String?

    public init() {}

    public static let table = "publicity_duty"
    public static let title = Label("普法责任清单", "list of publicity duties")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.duty }

    public static let fields: [Field<PublicityDuty>] = [
        Field(\.department, "department", Label("部门", "Department"), .open, .title, .listed, .searched),
        Field(\.year, "year", Label("年度", "Year"), .unit(Label("年", "")), .listed, .filtered, .sorted),
        Field(\.laws, "laws", Label("法律法规", "Laws"), .open, .long),
        Field(\.publishedOn, "published_on", Label("公布日期", "Published"), .listed),
        Field(\.rating, "rating", Label("履职评议", "Rating"), .listed, .filtered),
        Field(\.ratedOn, "rated_on", Label("评议日期", "Rated on"), .notBefore("published_on")),
        Field(\.remark, "remark", Label("评议意见", "Remark"), .open, .long),
    ]

    public static var once: [PartialKeyPath<PublicityDuty>] { [\.department, \.year] }

    public static func faults(in duty: PublicityDuty, at moment: Moment) -> [Fault] {
        guard !(2000...moment.day.year + 1).contains(duty.year) else { return [] }
        return [wrong(\.year, duty.year, Label("不是可用的年度", "is no year of such a list"))]
    }
}

/// Where a list of duties stands.
public enum PublicityDutyStage: String, CodeList {
    case drafted, published, rated

    public var label: Label {
        switch self {
        case .drafted: Label("已编制", "Drafted")
        case .published: Label("已公布", "Published")
        case .rated: Label("已评议", "Rated")
        }
    }
}

/// A department is rated on the list that was published, by somebody other than who keeps it.
extension PublicityDuty: Staged {
    public static let initial = PublicityDutyStage.drafted
    public static let ends: [PublicityDutyStage] = [.rated]

    public static let steps: [Step<PublicityDuty>] = [
        Step("publish", Label("公布", "Publish"), from: .drafted, to: .published, by: .clerk, asks: [\.publishedOn]),
        Step(
            "rate", Label("评议", "Rate"), from: .published, to: .rated, by: .reviewer, .unitHead,
            asks: [\.rating, \.ratedOn], offers: [\.remark], secondPerson: true),
    ]

    public static func faults(in duty: PublicityDuty, standing state: String) -> [Fault] {
        var faults: [Fault] = []
        if state != PublicityDutyStage.drafted.rawValue && duty.publishedOn == nil {
            faults.append(missing(\.publishedOn, Label("已公布", "of a published list")))
        }
        if state == PublicityDutyStage.rated.rawValue && duty.rating == nil {
            faults.append(missing(\.rating, Label("已评议", "of a rated list")))
        }
        if state != PublicityDutyStage.rated.rawValue && duty.rating != nil {
            faults.append(needless(\.rating, Label("尚未评议", "before the list is rated")))
        }
        return faults
    }
}
