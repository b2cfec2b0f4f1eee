public import Declarations

/// A count of a group or a situation in one place (摸排).
public struct Survey: Register {
    public var topic = ""
    public var surveyedOn = Day.notGiven
    public var place: Ref<Place>?
    public var crowd: PersonTag?
    public var persons = 0
    public var note: String?

    public init() {}

    public static let table = "survey"
    public static let title = Label("摸排", "survey")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.survey }

    public static let fields: [Field<Survey>] = [
        Field(\.topic, "topic", Label("摸排事项", "Topic"), .open, .title, .listed, .searched),
        Field(\.surveyedOn, "surveyed_on", Label("摸排日期", "Surveyed on"), .listed, .sorted, .filtered),
        Field(\.place, "place", Label("区划", "Place"), .listed, .filtered),
        Field(\.crowd, "crowd", Label("群体", "Group"), .listed, .filtered),
        Field(\.persons, "persons", Label("摸排人数", "Persons"), .unit(Label("人", "persons")), .listed),
        Field(\.note, "note", Label("情况", "Note"), .personal(.text), .long),
    ]
}
