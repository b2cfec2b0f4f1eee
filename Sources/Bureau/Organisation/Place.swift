public import Declarations
import Law

/// A township or one of its villages and communities (区划).
public struct Place: Register {
    public var name = ""
    public var code = ""
    public var kind = PlaceKind.community
    public var parent: Ref<Place>?
    public var office: Ref<Unit>?
    public var formedOn = Day.notGiven
    public var dissolvedOn: Day?

    public init() {}

    public static let table = "place"
    public static let title = Label("区划", "place")
    public static let function = Function.organisation

    public static let fields: [Field<Place>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.code, "code", Label("区划代码", "Division code"), .open, .listed, .sorted),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.parent, "parent", Label("所属街道（镇）", "Township"), .listed, .filtered),
        Field(
            \.office, "office", Label("责任司法所", "Responsible judicial office"), .among(\Unit.kind, .judicialOffice),
            .listed,
            .filtered),
        Field(\.formedOn, "formed_on", Label("设立日期", "Formed")),
        Field(\.dissolvedOn, "dissolved_on", Label("撤并日期", "Dissolved"), .notBefore("formed_on")),
    ]

    public static var once: [PartialKeyPath<Place>] { [\.code, \.formedOn] }

    public static func faults(in place: Place, at moment: Moment) -> [Fault] {
        let faults = faultsOfNumber(.administrativeCode, \.code, place.code, on: moment.day)
        guard (place.kind == .village || place.kind == .community) && place.parent == nil else { return faults }
        return faults + [
            Fault(
                field: "parent", rule: "required",
                answer: Label("所属街道（镇）：村和社区必须填写", "Township: a village or community needs one"))
        ]
    }
}
