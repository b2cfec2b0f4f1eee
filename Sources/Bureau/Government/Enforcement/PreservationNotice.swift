public import Declarations

/// Evidence registered and kept before a case is decided (证据先行登记保存通知书).
public struct PreservationNotice: Register {
    public var issuedOn = Day.notGiven
    public var enforcement = Ref<EnforcementCase>(0)
    public var agency = Ref<Unit>(0)
    public var items = ""
    public var keptAt: String?
    public var disposeBy = Day.notGiven
    public var disposedOn: Day?
    public var disposal: PreservationDisposal?

    public init() {}

    public static let table = "preservation_notice"
    public static let title = Label("证据先行登记保存", "preservation notice")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.preservationNotice }

    public static let fields: [Field<PreservationNotice>] = [
        Field(\.issuedOn, "issued_on", Label("通知日期", "Issued"), .listed, .sorted, .filtered),
        Field(\.enforcement, "enforcement", Label("综合执法案件", "Case"), .listed),
        Field(\.agency, "agency", Label("执法单位", "Office"), .filtered),
        Field(\.items, "items", Label("登记保存物品", "Things kept"), .open, .listed, .long),
        Field(\.keptAt, "kept_at", Label("保存地点", "Kept at"), .open),
        Field(
            \.disposeBy, "dispose_by", Label("处理期限", "To be disposed of by"), .planned,
            .notBefore("issued_on"), .listed),
        Field(\.disposedOn, "disposed_on", Label("处理日期", "Disposed of"), .notBefore("issued_on"), .listed),
        Field(\.disposal, "disposal", Label("处理方式", "Disposal"), .listed, .filtered),
    ]

    public static var hints: [Hint<PreservationNotice>] {
        [Hint(\.disposeBy, words: EnforcementCase.beforeNewLaw)]
    }
}
