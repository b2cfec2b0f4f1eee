public import Declarations

/// Somebody who mediates (人民调解员); where, is told by the terms.
public struct Mediator: Register {
    public var person = Ref<Person>(0)
    public var grade: MediatorGrade?
    public var tags = Several<MediatorTag>()
    public var specialities = Several<DisputeKind>()
    public var engagedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "mediator"
    public static let title = Label("人民调解员", "mediator")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.mediator }

    public static let fields: [Field<Mediator>] = [
        Field(\.person, "person", Label("人员", "Person"), .title, .listed, .inOffice),
        Field(\.grade, "grade", Label("等级", "Grade"), .listed, .filtered),
        Field(\.tags, "tags", Label("身份", "Background"), .listed, .filtered),
        Field(\.specialities, "specialities", Label("专长", "Specialities"), .filtered),
        Field(\.engagedOn, "engaged_on", Label("担任日期", "Engaged"), .listed, .sorted),
        Field(\.leftOn, "left_on", Label("离任日期", "Left"), .notBefore("engaged_on")),
    ]

    public static var alike: [Likeness<Mediator>] { [Likeness(\.person)] }
    public static var once: [PartialKeyPath<Mediator>] { [\.person, \.engagedOn] }
}
