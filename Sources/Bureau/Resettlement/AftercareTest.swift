public import Declarations

/// A test of urine (尿检).
public struct AftercareTest: Register {
    public var aftercare = Ref<AftercarePerson>(0)
    public var testedOn = Day.notGiven
    public var result = TestResult.negative
    public var venue: String?
    public var note: String?

    public init() {}

    public static let table = "aftercare_test"
    public static let title = Label("尿检", "urine test")
    public static let function = Function.resettlement

    public static let fields: [Field<AftercareTest>] = [
        Field(\.aftercare, "aftercare", Label("照管对象", "Person in aftercare")),
        Field(\.testedOn, "tested_on", Label("检测日期", "Day"), .listed, .sorted),
        Field(\.result, "result", Label("结果", "Result"), .listed, .filtered),
        Field(\.venue, "venue", Label("检测地点", "Venue"), .open, .listed),
        Field(\.note, "note", Label("处理情况", "What followed"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<AftercareTest>? { \.aftercare }

    public static func faults(in test: AftercareTest, at moment: Moment) -> [Fault] {
        guard test.result != .negative && test.note == nil else { return [] }
        return [missing(\.note, Label("结果不是阴性", "unless the result is negative"))]
    }
}
