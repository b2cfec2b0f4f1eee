public import Declarations

/// Things sealed, seized or frozen, or work done in the party's place (行政强制措施、代履行).
public struct EnforcementMeasure: Register {
    public var enforcement = Ref<EnforcementCase>(0)
    public var kind = EnforcementMeasureKind.seizure
    public var object = ""
    public var decidedBy: String?
    public var urgedOn: Day?
    public var startsOn = Day.notGiven
    public var takenAt: Moment?
    public var approvedOn: Day?
    public var approvedAt: Moment?
    public var papersOn: Day?
    public var until = Day.notGiven
    public var extendedUntil: Day?
    public var extensionGround: String?
    public var liftedOn: Day?

    public init() {}

    public static let table = "enforcement_measure"
    public static let title = Label("行政强制", "coercive measure")
    public static let function = Function.government

    public static let fields: [Field<EnforcementMeasure>] = [
        Field(\.enforcement, "enforcement", Label("综合执法案件", "Case")),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed),
        Field(\.object, "object", Label("对象", "Object"), .open, .listed),
        Field(\.decidedBy, "decided_by", Label("批准人职务", "Approved by (post)"), .open),
        Field(\.urgedOn, "urged_on", Label("代履行前催告日期", "Party called upon before"), .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .listed),
        Field(\.takenAt, "taken_at", Label("紧急实施时刻", "Taken at once, at")),
        Field(\.approvedOn, "approved_on", Label("补办批准日期", "Approval made up on"), .notBefore("starts_on")),
        Field(\.approvedAt, "approved_at", Label("补办批准时刻", "Minute of the approval")),
        Field(\.papersOn, "papers_on", Label("交付冻结决定书日期", "Freezing order handed over"), .notBefore("starts_on")),
        Field(
            \.until, "until", Label("截止日期", "Until"), .planned, .notBefore("starts_on"),
            .listed),
        Field(
            \.extendedUntil, "extended_until", Label("延长至", "Extended until"), .planned, .notBefore("until"), .listed),
        Field(\.extensionGround, "extension_ground", Label("延长理由", "Why extended"), .open),
        Field(\.liftedOn, "lifted_on", Label("解除日期", "Lifted"), .notBefore("starts_on"), .listed),
    ]

    public static var hints: [Hint<EnforcementMeasure>] {
        [
            Hint(
                \.urgedOn, when: \.kind, is: .substitute,
                words: Label("代履行三个工作日前催告", "Three working days before the work is done")),
            Hint(
                \.takenAt, \.approvedOn, \.approvedAt, when: \.kind, is: .sealing, .seizure, .freezing,
                words: Label("情况紧急、当场实施的填：二十四小时内补办批准", "Where taken at once: approval within 24 hours")),
            Hint(\.papersOn, when: \.kind, is: .freezing),
            Hint(\.until, words: Label("代履行没有法定期间，填预定完成的日期", "For work in the party's place: its planned last day")),
            Hint(later: \.takenAt, \.approvedOn, \.approvedAt, \.papersOn, \.liftedOn),
        ]
    }

    public static var within: PartialKeyPath<EnforcementMeasure>? { \.enforcement }
}
