public import Declarations

/// A lawyer on the list of a station (值班律师名册).
public struct DutyLawyer: Register {
    public var station = Ref<AidStation>(0)
    public var lawyer = Ref<Lawyer>(0)
    public var listedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "duty_lawyer"
    public static let title = Label("值班律师名册", "duty lawyer")
    public static let function = Function.legalServices

    public static let fields: [Field<DutyLawyer>] = [
        Field(\.station, "station", Label("工作站", "Station"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed, .filtered),
        Field(\.listedOn, "listed_on", Label("入册日期", "Listed"), .listed, .sorted),
        Field(\.leftOn, "left_on", Label("退出日期", "Left"), .notBefore("listed_on"), .listed),
    ]

    public static var once: [PartialKeyPath<DutyLawyer>] { [\.station, \.lawyer, \.listedOn] }
}
