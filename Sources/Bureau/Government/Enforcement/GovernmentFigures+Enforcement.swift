import Declarations

private typealias Case = Condition<EnforcementCase>
private let pieces = FigureUnit.count(Label("件", "papers"))

/// Reports count these from the first day of the trial on; the occasions of that name do so.
extension GovernmentFigures {
    static let enforcement: [Figure] = papers + money + inHand

    private static let papers: [Figure] = [
        Figure(
            "government.enforcement.inspections", Label("执法检查", "Inspections"), of: EnforcementCase.self,
            timing: .flow(\.inspectedOn), by: [\.agency, \.field, \.source], unit: .count(Label("次", "inspections")),
            definition: Label("期内登记的执法检查，按检查日期计，不论是否立案。", "Inspections on record by their day, filed or not.")),
        Figure(
            "government.enforcement.notices", Label("证据先行登记保存通知书", "Preservation notices"),
            of: PreservationNotice.self, timing: .flow(\.issuedOn), by: [\.agency, \.disposal], unit: pieces,
            definition: Label("期内开具的证据先行登记保存通知书，按通知日期计，一份计一件。", "Preservation notices by the day of issue.")),
        Figure(
            "government.enforcement.cases_filed", Label("立案核查通知书", "Cases filed"), of: EnforcementCase.self,
            timing: .flow(\.filedOn), by: [\.agency, \.field, \.source], unit: pieces,
            definition: Label("期内立案并开具立案核查通知书的案件，按立案日期计。", "Cases filed, by the day of filing.")),
        Figure(
            "government.enforcement.penalties_decided", Label("行政处罚决定书", "Penalty decisions"),
            of: EnforcementCase.self, timing: .flow(\.decidedOn), by: [\.agency, \.field, \.penalties], unit: pieces,
            definition: Label("期内作出的行政处罚决定，按决定日期计，一份决定书计一件。", "Penalty decisions by the day of the decision.")),
        Figure(
            "government.enforcement.notices_in_time", Label("按期处理的登记保存", "Preservations disposed of in time"),
            of: PreservationNotice.self, where: .present(\.disposedOn) && !.later(\.disposedOn, than: \.disposeBy),
            timing: .flow(\.issuedOn), by: [\.agency], unit: pieces,
            definition: Label("期内开具的通知书中不晚于处理期限处理的。", "Of the notices of the period, those disposed of in time.")),
        rate(
            "government.enforcement.notices_in_time_rate", "government.enforcement.notices_in_time",
            over: "government.enforcement.notices", Label("登记保存按期处理率", "Preservations in time"),
            Label("按期处理的除以开具的，期限未到而未处理的也在分母内。", "Notices disposed of in time divided by all issued.")),
    ]

    private static let money: [Figure] = [
        Figure(
            "government.enforcement.fines", Label("罚款", "Fines"), of: EnforcementCase.self, timing: .flow(\.decidedOn),
            adding: \.fine, by: [\.agency, \.field], unit: .money,
            definition: Label("期内处罚决定的罚款金额之和，按决定日期计，不论是否缴纳。", "Fines decided in the period, added up, paid or not.")),
        Figure(
            "government.enforcement.confiscations", Label("没收金额", "Confiscations"), of: EnforcementCase.self,
            timing: .flow(\.decidedOn), adding: \.confiscated, by: [\.agency, \.field], unit: .money,
            definition: Label("期内处罚决定没收的金额之和，按决定日期计。", "Amounts confiscated by decisions of the period.")),
        Figure(
            "government.enforcement.money", Label("罚没款", "Fines and confiscations"), function: .government,
            counted: .sum(["government.enforcement.fines", "government.enforcement.confiscations"]), unit: .money,
            definition: Label("罚款加没收金额。", "Fines and confiscations together.")),
        Figure(
            "government.enforcement.fined", Label("有罚款的决定", "Decisions with a fine"), of: EnforcementCase.self,
            where: .holds(\.penalties, .fine), timing: .flow(\.decidedOn), by: [\.agency, \.field], unit: pieces,
            definition: Label("期内含罚款的处罚决定。", "Decisions of the period that hold a fine.")),
        Figure(
            "government.enforcement.paid", Label("已缴罚款的决定", "Fines paid"), of: EnforcementCase.self,
            where: .holds(\.penalties, .fine) && .present(\.paidOn), timing: .flow(\.decidedOn),
            by: [\.agency, \.field], unit: pieces,
            definition: Label("期内含罚款的处罚决定中现已缴款的。", "Of the decisions with a fine, those paid by now.")),
        rate(
            "government.enforcement.payment_rate", "government.enforcement.paid", over: "government.enforcement.fined",
            Label("罚款缴纳率", "Payment rate"),
            Label("已缴罚款的决定除以有罚款的决定，按决定日期计。", "Decisions whose fine was paid divided by those with a fine.")),
    ]

    private static let inHand: [Figure] = [
        Figure(
            "government.enforcement.decided_in_time", Label("期限内作出的处罚决定", "Penalties decided in time"),
            of: EnforcementCase.self, where: .present(\.dueOn) && !.later(\.decidedOn, than: \.dueOn),
            timing: .flow(\.decidedOn), by: [\.agency, \.field], unit: pieces,
            definition: Label("期内作出、不晚于办案期限的处罚决定。没有填期限的不算。", "Penalties decided by the day on which they were due.")),
        rate(
            "government.enforcement.in_time_rate", "government.enforcement.decided_in_time",
            over: "government.enforcement.penalties_decided", Label("处罚按期率", "Penalties in time"),
            Label("期限内作出的处罚决定除以全部处罚决定。", "Penalties decided in time divided by all.")),
        Figure(
            "government.enforcement.in_hand", Label("未结执法案件", "Cases in hand"), of: EnforcementCase.self,
            timing: .stock(from: \.filedOn, until: \.closedOn), by: [\.agency, \.field], unit: cases,
            definition: Label("当日已立案、尚未结案的案件。", "Cases filed and not closed by the day.")),
        Figure(
            "government.enforcement.cases_closed", Label("结案", "Cases closed"), of: EnforcementCase.self,
            where: .present(\.filedOn), timing: .flow(\.closedOn), by: [\.agency, \.field], unit: cases,
            definition: Label("期内结案的立案案件，按结案日期计，不予处罚和移送的也计。", "Filed cases by the day of closing, however ended.")),
    ]

    /// The three transparencies (行政执法三项制度).
    static let transparency: [Figure] = [
        transparent("checked", .present(\.checkedOn), Label("经法制审核的处罚", "Penalties checked for legality")),
        transparent("published", .present(\.publishedOn), Label("已公示的处罚", "Penalties published")),
        transparent(
            "recorded", .is(\.isRecorded, true), Label("全过程记录的处罚", "Penalties with the whole process recorded")),
        transparentRate("checked", Label("法制审核率", "Legality-check rate")),
        transparentRate("published", Label("公示率", "Publication rate")),
        transparentRate("recorded", Label("全过程记录率", "Recording rate")),
    ]

    private static func transparent(
        _ name: String, _ condition: Condition<EnforcementCase>, _ title: Label
    ) -> Figure {
        Figure(
            "government.enforcement." + name, title, of: EnforcementCase.self, where: condition,
            timing: .flow(\.decidedOn), by: [\.agency, \.field], unit: pieces,
            definition: Label("\(title.zh)：期内处罚决定中做到的，按决定日期计。", "\(title.en), by the day of the decision."))
    }

    private static func transparentRate(_ name: String, _ title: Label) -> Figure {
        rate(
            "government.enforcement.\(name)_rate", "government.enforcement." + name,
            over: "government.enforcement.penalties_decided", title,
            Label("做到的处罚决定除以全部处罚决定。", "Decisions for which it was done divided by all decisions."))
    }
}
