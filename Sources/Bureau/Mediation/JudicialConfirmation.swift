public import Declarations

/// An application to the court to confirm a mediation agreement (司法确认).
public struct JudicialConfirmation: Register {
    public var dispute = Ref<Dispute>(0)
    public var court = Ref<Unit>(0)
    public var effectiveOn = Day.notGiven
    public var appliedOn = Day.notGiven
    public var docket: String?
    public var decidedOn: Day?

    public init() {}

    public static let table = "judicial_confirmation"
    public static let title = Label("司法确认", "judicial confirmation")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.confirmation }

    public static let fields: [Field<JudicialConfirmation>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute"), .listed),
        Field(\.court, "court", Label("法院", "Court"), .among(\Unit.kind, .court), .listed, .filtered),
        Field(\.effectiveOn, "effective_on", Label("协议生效日期", "Agreement in effect from"), .listed),
        Field(
            \.appliedOn, "applied_on", Label("申请日期", "Applied"), .notBefore("effective_on"), .listed, .sorted,
            .filtered),
        Field(\.docket, "docket", Label("法院案号", "Court docket"), .open, .listed),
        Field(\.decidedOn, "decided_on", Label("裁定日期", "Decided"), .notBefore("applied_on"), .listed),
    ]
}
