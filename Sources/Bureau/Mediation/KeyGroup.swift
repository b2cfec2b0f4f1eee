public import Declarations

/// A group to be looked after during a key period: its size, never a list of names (重点群体).
public struct KeyGroup: Register {
    public var keyPeriod = Ref<KeyPeriod>(0)
    public var crowd = PersonTag.veteran
    public var place: Ref<Place>?
    public var persons = 0
    public var responsible = Ref<Unit>(0)

    public init() {}

    public static let table = "key_group"
    public static let title = Label("重点群体", "key group")
    public static let function = Function.mediation

    public static let fields: [Field<KeyGroup>] = [
        Field(\.keyPeriod, "key_period", Label("重点时段", "Key period")),
        Field(\.crowd, "crowd", Label("群体", "Group"), .listed),
        Field(\.place, "place", Label("区划", "Place"), .listed),
        Field(\.persons, "persons", Label("人数", "Persons"), .unit(Label("人", "persons")), .listed),
        Field(\.responsible, "responsible", Label("责任单位", "Responsible unit"), .listed),
    ]

    public static var within: PartialKeyPath<KeyGroup>? { \.keyPeriod }
}
