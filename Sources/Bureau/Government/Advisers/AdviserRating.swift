public import Declarations

/// How an adviser is rated for a year (法律顾问年度评价).
public struct AdviserRating: Register {
    public var adviser = Ref<GovernmentAdviser>(0)
    public var year = 0
    public var level = AdviserRatingLevel.good
    public var ratedOn = Day.notGiven
    public var remarks: String?

    public init() {}

    public static let table = "adviser_rating"
    public static let title = Label("法律顾问年度评价", "yearly rating")
    public static let function = Function.government

    public static let fields: [Field<AdviserRating>] = [
        Field(\.adviser, "adviser", Label("法律顾问", "Adviser")),
        Field(\.year, "year", Label("年度", "Year"), .listed),
        Field(\.level, "level", Label("评价", "Rating"), .listed),
        Field(\.ratedOn, "rated_on", Label("评价日期", "Rated"), .listed),
        Field(\.remarks, "remarks", Label("说明", "Remarks"), .open, .long),
    ]

    public static var within: PartialKeyPath<AdviserRating>? { \.adviser }
    public static var once: [PartialKeyPath<AdviserRating>] { [\.adviser, \.year] }
}
