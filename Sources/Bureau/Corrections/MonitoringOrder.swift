public import Declarations

/// Leave given to locate somebody (电子定位决定). Only a head of the bureau gives it; without one in force no position is
/// read.
public struct MonitoringOrder: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var ground: MonitoringGround?
    public var basisDocument: String?
    public var basisArticle: String?
    public var need = ""
    public var means = MonitoringMeans.phone
    public var renews: Ref<MonitoringOrder>?
    public var askedBy = Ref<Unit>(0)
    public var askedOn = Day.notGiven
    public var decidedOn: Day?
    public var refusal: String?
    public var confirmedOn: Day?
    public var startsOn: Day?
    public var endsOn: Day?
    public var informedOn: Day?
    public var inForceFrom: Day?
    public var endedOn: Day?
    public var endReason: String?
    public var ceasesOn: Day?

    public init() {}

    public static let table = "monitoring_order"
    public static let title = Label("电子定位决定", "monitoring order")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.monitoringOrder }

    public static let fields: [Field<MonitoringOrder>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.ground, "ground", Label("法定情形", "Ground"), .listed, .filtered),
        Field(
            \.basisDocument, "basis_document", Label("依据文件（2020年7月1日前）", "Basis: document (before 2020-07-01)"), .open),
        Field(\.basisArticle, "basis_article", Label("依据条款", "Basis: article"), .open),
        Field(\.need, "need", Label("必要性说明", "Why it is needed"), .personal(.text), .long),
        Field(\.means, "means", Label("定位方式", "Means"), .listed, .filtered),
        Field(\.renews, "renews", Label("续期的原决定", "Renews")),
        Field(\.askedBy, "asked_by", Label("提出单位", "Asked by"), .listed),
        Field(\.askedOn, "asked_on", Label("提出日期", "Asked"), .listed, .sorted),
        Field(\.decidedOn, "decided_on", Label("批准、不批准日期", "Decided"), .notBefore("asked_on"), .listed),
        Field(\.refusal, "refusal", Label("不批准理由", "Why refused"), .personal(.text)),
        Field(\.confirmedOn, "confirmed_on", Label("依据复核日期", "Basis confirmed"), .notBefore("decided_on")),
        Field(\.startsOn, "starts_on", Label("定位起始日期", "From"), .planned, .listed),
        Field(\.endsOn, "ends_on", Label("定位截止日期", "Until"), .planned, .notBefore("starts_on"), .listed, .filtered),
        Field(\.informedOn, "informed_on", Label("告知本人日期", "Person informed")),
        Field(\.inForceFrom, "in_force_from", Label("开始执行日期", "In force from"), .notBefore("decided_on")),
        Field(\.endedOn, "ended_on", Label("提前终止日期", "Ended early"), .notBefore("in_force_from")),
        Field(\.endReason, "end_reason", Label("提前终止原因", "Why ended early"), .personal(.text)),
        Field(\.ceasesOn, "ceases_on", Label("停止定位日期", "No longer in force on"), .planned),
    ]

    public static func faults(in order: MonitoringOrder, at moment: Moment) -> [Fault] {
        faultsOfGround(order) + faultsOfTerm(order)
    }
}
