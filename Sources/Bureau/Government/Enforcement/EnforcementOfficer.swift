public import Declarations

/// An officer who investigates a case, with the certificate of that day (办案人员与执法证).
public struct EnforcementOfficer: Register {
    public var enforcement = Ref<EnforcementCase>(0)
    public var officer = Ref<Staff>(0)
    public var part = EnforcementOfficerPart.lead
    public var certificate = ""
    public var certificateUntil = Day.notGiven
    public var actedOn = Day.notGiven

    public init() {}

    public static let table = "enforcement_officer"
    public static let title = Label("办案人员", "officer of a case")
    public static let function = Function.government

    public static let fields: [Field<EnforcementOfficer>] = [
        Field(\.enforcement, "enforcement", Label("综合执法案件", "Case")),
        Field(\.officer, "officer", Label("执法人员", "Officer"), .listed),
        Field(\.part, "part", Label("分工", "Part"), .listed),
        Field(\.certificate, "certificate", Label("执法证号", "Certificate"), .open, .listed),
        Field(\.certificateUntil, "certificate_until", Label("执法证有效期至", "Valid until"), .planned, .listed),
        Field(\.actedOn, "acted_on", Label("参加办案日期", "Acted on"), .listed),
    ]

    public static var within: PartialKeyPath<EnforcementOfficer>? { \.enforcement }
    public static var once: [PartialKeyPath<EnforcementOfficer>] { [\.enforcement, \.officer] }
}
