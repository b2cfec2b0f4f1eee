public import Declarations

/// How many defendants a body had in a month and how many were defended (刑事案件辩护情况通报).
public struct DefendantReturn: Register {
    public var source = Ref<Unit>(0)
    public var month = Day.notGiven
    public var stage = DefendantStage.firstInstance
    public var defendants = 0
    public var retained = 0
    public var aided = 0

    public init() {}

    public static let table = "defendant_return"
    public static let title = Label("刑事案件辩护情况", "return of defendants")
    public static let function = Function.legalServices

    public static let fields: [Field<DefendantReturn>] = [
        Field(\.source, "source", Label("通报机关", "Body"), .listed, .filtered),
        Field(\.month, "month", Label("月份（该月末日）", "Month, by its last day"), .listed, .sorted),
        Field(\.stage, "stage", Label("诉讼阶段", "Stage"), .listed, .filtered),
        Field(\.defendants, "defendants", Label("犯罪嫌疑人、被告人", "Defendants"), .unit(Label("人", "persons")), .listed),
        Field(
            \.retained, "retained", Label("委托辩护", "With counsel of their own"), .unit(Label("人", "persons")), .listed),
        Field(\.aided, "aided", Label("法律援助辩护", "Defended by legal aid"), .unit(Label("人", "persons")), .listed),
    ]

    public static var once: [PartialKeyPath<DefendantReturn>] { [\.source, \.month, \.stage] }

    public static func faults(in record: DefendantReturn, at moment: Moment) -> [Fault] {
        guard record.retained + record.aided > record.defendants else { return [] }
        return [
            wrong(
                \.aided, record.aided,
                Label("与委托辩护之和多于 \(record.defendants) 人", "with those of own counsel, more than \(record.defendants)"))
        ]
    }
}
