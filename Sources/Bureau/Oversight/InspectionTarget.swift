public import Declarations

/// Who was looked at in an inspection, and on which day (督查对象).
public struct InspectionTarget: Register {
    public var inspection = Ref<Inspection>(0)
    public var kind = TargetKind.unit
    public var target: Ref<Unit>?
    public var body: String?
    public var lawyer: Ref<Person>?
    public var visitedOn: Day?
    public var sample: String?

    public init() {}

    public static let table = "inspection_target"
    public static let title = Label("督查对象", "inspected body")
    public static let function = Function.oversight

    public static let fields: [Field<InspectionTarget>] = [
        Field(\.inspection, "inspection", Label("督查", "Inspection"), .listed),
        Field(\.kind, "kind", Label("对象类型", "Kind"), .listed, .filtered),
        Field(
            \.target, "target", Label("被查单位", "Unit"),
            .among(\Unit.kind, .bureau, .office, .judicialOffice, .aidCentre, .aidStation, .correctionsCentre), .listed,
            .filtered),
        Field(\.body, "body", Label("被查机构", "Firm or office"), .open, .listed),
        Field(\.lawyer, "lawyer", Label("被查人员", "Person")),
        Field(\.visitedOn, "visited_on", Label("检查日期", "Visited on"), .listed),
        Field(\.sample, "sample", Label("抽查范围", "What was sampled"), .open),
    ]

    public static var within: PartialKeyPath<InspectionTarget>? { \.inspection }

    public static var hints: [Hint<InspectionTarget>] {
        [
            Hint(\.target, when: \.kind, is: .unit),
            Hint(\.body, when: \.kind, is: .lawFirm, .serviceOffice),
            Hint(\.lawyer, when: \.kind, is: .lawyer),
        ]
    }

    public static func faults(in target: InspectionTarget, at moment: Moment) -> [Fault] {
        switch target.kind {
        case .unit where target.target == nil:
            [missing(\.target, Label("对象为单位", "when a unit is inspected"))]
        case .lawFirm where target.body == nil, .serviceOffice where target.body == nil:
            [missing(\.body, Label("对象为机构", "when a firm or office is inspected"))]
        case .lawyer where target.lawyer == nil:
            [missing(\.lawyer, Label("对象为律师", "when a lawyer is inspected"))]
        default: []
        }
    }
}
