public import Declarations

/// A body of the bureau or one that it works with (机构). Units form a tree.
public struct Unit: Register {
    public var name = ""
    public var shortName = ""
    public var kind = UnitKind.office
    public var parent: Ref<Unit>?
    public var place: Ref<Place>?
    public var openedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "unit"
    public static let title = Label("机构", "unit")
    public static let function = Function.organisation

    public static let fields: [Field<Unit>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.shortName, "short_name", Label("编号简称", "Short name in numbers"), .open, .listed),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.parent, "parent", Label("上级机构", "Part of"), .listed),
        Field(\.place, "place", Label("所在区划", "Place")),
        Field(\.openedOn, "opened_on", Label("设立日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("撤销日期", "Closed"), .notBefore("opened_on")),
    ]

    /// The bureau's own offices, to which records belong.
    public static let own = Narrowing(
        \Unit.kind, [.office, .judicialOffice, .aidCentre, .aidStation, .correctionsCentre])
}
