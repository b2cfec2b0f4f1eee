public import Declarations

/// A firm that settled in a park (入驻机构).
public struct ParkFirm: Register {
    public var park = Ref<ServicePark>(0)
    public var firm: Ref<LawFirm>?
    public var otherBody: String?
    public var joinedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "park_firm"
    public static let title = Label("入驻机构", "firm of a park")
    public static let function = Function.legalServices

    public static let fields: [Field<ParkFirm>] = [
        Field(\.park, "park", Label("产业园", "Park")),
        Field(\.firm, "firm", Label("律师事务所", "Law firm"), .listed),
        Field(\.otherBody, "other_body", Label("其他机构", "Other body"), .open, .listed),
        Field(\.joinedOn, "joined_on", Label("入驻日期", "Joined"), .listed, .sorted),
        Field(\.leftOn, "left_on", Label("迁出日期", "Left"), .notBefore("joined_on")),
    ]

    public static var within: PartialKeyPath<ParkFirm>? { \.park }

    public static var alike: [Likeness<ParkFirm>] {
        [Likeness(\.park, \.firm), Likeness(\.park, \.otherBody)]
    }

    public static func faults(in body: ParkFirm, at moment: Moment) -> [Fault] {
        guard (body.firm == nil) == (body.otherBody == nil) else { return [] }
        return body.firm == nil
            ? [missing(\.firm, Label("未填其他机构", "when no other body is given"))]
            : [needless(\.otherBody, Label("已填律师事务所", "when a law firm is given"))]
    }
}
