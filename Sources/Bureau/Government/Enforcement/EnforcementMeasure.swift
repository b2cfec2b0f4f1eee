public import Declarations

/// Things sealed, seized or frozen (行政强制措施).
public struct EnforcementMeasure: Register {
    public var enforcement = Ref<EnforcementCase>(0)
    public var kind = EnforcementMeasureKind.seizure
    public var object = ""
    public var decidedBy: String?
    public var startsOn = Day.notGiven
    public var until = Day.notGiven
    public var extendedUntil: Day?
    public var extensionGround: String?
    public var liftedOn: Day?

    public init() {}

    public static let table = "enforcement_measure"
    public static let title = Label("行政强制措施", "coercive measure")
    public static let function = Function.government

    public static let fields: [Field<EnforcementMeasure>] = [
        Field(\.enforcement, "enforcement", Label("综合执法案件", "Case")),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed),
        Field(\.object, "object", Label("对象", "Object"), .open, .listed),
        Field(\.decidedBy, "decided_by", Label("批准人职务", "Approved by (post)"), .open),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .listed),
        Field(
            \.until, "until", Label("截止日期", "Until"), .planned, .notBefore("starts_on"),
            .listed),
        Field(
            \.extendedUntil, "extended_until", Label("延长至", "Extended until"), .planned, .notBefore("until"), .listed),
        Field(\.extensionGround, "extension_ground", Label("延长理由", "Why extended"), .open),
        Field(\.liftedOn, "lifted_on", Label("解除日期", "Lifted"), .notBefore("starts_on"), .listed),
    ]

    public static var within: PartialKeyPath<EnforcementMeasure>? { \.enforcement }
}
