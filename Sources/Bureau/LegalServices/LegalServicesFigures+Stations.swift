import Declarations

private let pieces = FigureUnit.count(Label("个", ""))
private let persons = FigureUnit.count(Label("人", "persons"))
private let heads = FigureUnit.count(Label("人次", "persons"))
private let shifts = FigureUnit.count(Label("班次", "shifts"))
private let courts = Condition<AidStation>.is(\.hostKind, .court)

extension LegalServicesFigures {
    static let stations: [Figure] =
        [
            Figure(
                "legal_services.aid_stations", Label("法律援助工作站", "Aid stations"), of: AidStation.self,
                timing: .stock(from: \.openedOn, until: \.closedOn), by: [\.hostKind], unit: pieces,
                definition: Label("当日已设立、未撤销的工作站，中心窗口也计。", "Stations on the day, the centre's window among them.")),
            Figure(
                "legal_services.aid_stations.staffed", Label("有专门工作人员的工作站", "Stations with their own staff"),
                of: AidStation.self, where: .is(\.hasStaff, true),
                timing: .stock(from: \.openedOn, until: \.closedOn), by: [\.hostKind], unit: pieces,
                definition: Label("当日的工作站中有专门工作人员的。", "Stations with their own staff on the day.")),
            Figure(
                "legal_services.duty_lawyers", Label("值班律师", "Duty lawyers"), of: DutyLawyer.self,
                timing: .stock(from: \.listedOn, until: \.leftOn), by: [\.station], unit: persons,
                definition: Label(
                    "当日在各工作站值班律师名册上的，一人在两个名册计两次。", "Lawyers on the lists of the stations; one may be on two.")),
            Figure(
                "legal_services.duty_lawyers.procuratorate", Label("检察院值班律师", "Duty lawyers at the procuratorate"),
                of: DutyLawyer.self, where: .through(\.station, .is(\.hostKind, .procuratorate)),
                timing: .stock(from: \.listedOn, until: \.leftOn), unit: persons,
                definition: Label("当日在检察院工作站值班律师名册上的。", "Lawyers on the list of the procuratorate's station.")),
            Figure(
                "legal_services.duty_shifts", Label("值班排班", "Shifts"), of: DutyShift.self, timing: .flow(\.shiftOn),
                by: [\.station, \.lawyer], unit: shifts,
                definition: Label("期内排定的值班，按值班日期计，不论是否到岗。", "Shifts on the roster by their day.")),
            Figure(
                "legal_services.duty_shifts.legal_help", Label("值班律师法律帮助", "Legal help on duty"),
                of: DutyShift.self, timing: .flow(\.attendedOn), adding: \.legalHelp, by: [\.station, \.lawyer],
                unit: heads, definition: Label("期内到岗值班提供法律帮助的人次。", "Persons helped on shifts attended.")),
            Figure(
                "legal_services.duty_shifts.plea_witness", Label("认罪认罚见证", "Plea statements witnessed"),
                of: DutyShift.self, timing: .flow(\.attendedOn), adding: \.pleaWitness, by: [\.station, \.lawyer],
                unit: .count(Label("件", "statements")),
                definition: Label("期内到岗值班见证认罪认罚具结的件数。", "Plea statements witnessed on shifts attended.")),
        ] + shiftParts + defence

    /// The shifts of the period by what became of them.
    static let shiftParts: [Figure] = [
        shift("attended", "attended", Label("值班到岗", "Shifts attended")),
        shift("missed", "missed", Label("值班缺岗", "Shifts missed")),
        shift("cancelled", "cancelled", Label("值班取消", "Shifts cancelled")),
        shift("open", "rostered", Label("待值班", "Shifts to come")),
    ]

    private static func shift(_ name: String, _ state: String, _ title: Label) -> Figure {
        Figure(
            "legal_services.duty_shifts." + name, title, of: DutyShift.self, where: .state(state),
            timing: .flow(\.shiftOn), by: [\.station, \.lawyer], unit: shifts,
            definition: Label(
                "期内排定的值班中现为此状态的，按值班日期计；四项之和等于排班。",
                "Shifts of the period by their state as it is now; the four make up all."))
    }

    private static let defence: [Figure] = [
        count("defendants", \.defendants, Label("犯罪嫌疑人、被告人", "Defendants")),
        count("retained", \.retained, Label("委托辩护", "With counsel of their own")),
        count("aided", \.aided, Label("法律援助辩护", "Defended by legal aid")),
        Figure(
            "legal_services.defence.defended", Label("有律师辩护", "Defended"), function: .legalServices,
            counted: .sum(["legal_services.defence.retained", "legal_services.defence.aided"]), unit: persons,
            definition: Label("委托辩护与法律援助辩护之和。", "With counsel of their own or of legal aid.")),
        Figure(
            "legal_services.defence.coverage", Label("刑事辩护覆盖率", "Coverage of criminal defence"),
            function: .legalServices,
            counted: .ratio("legal_services.defence.defended", over: "legal_services.defence.defendants"),
            unit: .percent,
            definition: Label(
                "有律师辩护的除以全部犯罪嫌疑人、被告人，分母来自办案机关每月通报。",
                "Defended divided by all defendants, as the bodies report them each month.")),
    ]

    private static func count(_ name: String, _ amount: PartialKeyPath<DefendantReturn>, _ title: Label) -> Figure {
        Figure(
            "legal_services.defence." + name, title, of: DefendantReturn.self, timing: .flow(\.month), adding: amount,
            by: [\.stage, \.source], unit: persons,
            definition: Label(
                "办案机关每月通报的人数之和，按该月末日计。", "Persons in the bodies' monthly returns, by the month's last day."))
    }

    static let consultations: [Figure] =
        [
            Figure(
                "legal_services.consultations", Label("接待咨询", "Consultations"), of: Consultation.self,
                timing: .flow(\.consultedOn), adding: \.persons, by: [\.channel, \.topic, \.station, \.outcome],
                unit: heads,
                definition: Label(
                    "期内各渠道接待咨询的人次，按咨询日期计；值班日志批量登记的按其人次计。",
                    "Persons advised over all channels; a shift's log counts its persons.")),
            Figure(
                "legal_services.consultations.court", Label("法院工作站接待咨询", "Consultations at the court"),
                of: Consultation.self, where: .is(\.channel, .station) && .through(\.station, courts),
                timing: .flow(\.consultedOn), adding: \.persons, by: [\.topic, \.isBatch], unit: heads,
                definition: Label("期内在法院工作站接待咨询的人次。", "Persons advised at the court's station.")),
            Figure(
                "legal_services.consultations.entries", Label("咨询登记", "Entries of consultations"),
                of: Consultation.self, timing: .flow(\.consultedOn), by: [\.channel, \.isBatch, \.topic],
                unit: .count(Label("条", "entries")),
                definition: Label("期内咨询登记的条数，逐人登记和批量登记各计一条。", "Entries, single or batch, each once.")),
            Figure(
                "legal_services.consultations.to_aid", Label("咨询中申请援助", "Led to an application"),
                of: Consultation.self, where: .is(\.outcome, .aidApplication), timing: .flow(\.consultedOn),
                adding: \.persons, by: [\.channel, \.topic], unit: heads,
                definition: Label("期内咨询后申请法律援助的人次。", "Persons who then applied for legal aid.")),
        ] + channelFigures

    /// One figure a channel, so that they can be held against the whole.
    static let channelFigures: [Figure] = ConsultationChannel.allCases.map { channel in
        let name =
            switch channel {
            case .walkIn: "window"
            default: channel.rawValue
            }
        return Figure(
            "legal_services.consultations." + name,
            Label("\(channel.label.zh)接待咨询", "Consultations: \(channel.label.en)"), of: Consultation.self,
            where: .is(\.channel, channel), timing: .flow(\.consultedOn), adding: \.persons,
            by: [\.topic, \.outcome, \.isBatch, \.station], unit: heads,
            definition: Label(
                "期内渠道为\(channel.label.zh)的咨询人次，按咨询日期计，与其他渠道不重复。",
                "Persons advised over this channel, by the day; no one stands in two channels."))
    }
}
