import Declarations

private let times = FigureUnit.count(Label("人次", "person-times"))
private let cases = FigureUnit.count(Label("件", "proposals"))
private let sent = Condition<CorrectionProposal>.present(\.sentOn)

extension CorrectionsFigures {
    static let sanctions: [Figure] = [
        sanction(
            "corrections.warnings", .warning, Label("警告", "Warnings"),
            Label(
                "期内决定的警告，按决定日期计，一次计一人次；未决定、不予决定和经异议撤销的不计，训诫谈话不计。",
                "Warnings by the day of decision, each once; those proposed only, not given or revoked are not counted."
            )),
        sanction(
            "corrections.admonitions", .admonition, Label("训诫", "Admonitions"),
            Label(
                "期内决定的训诫处分，按决定日期计。2020年7月1日起才有这种处分，此前为零。",
                "Admonitions as a sanction, by the day of decision; none before July 2020.")),
        sanction(
            "corrections.public_security_proposals", .publicSecurity,
            Label("提请治安管理处罚", "Public-security penalties proposed"),
            Label("期内决定提请治安管理处罚的，按决定日期计。", "Public-security penalties proposed, by the day of decision.")),
        sanction(
            "corrections.commendations", .commendation, Label("表扬", "Commendations"),
            Label("期内决定的表扬，按决定日期计。", "Commendations by the day of decision.")),
    ]

    private static func sanction(_ id: String, _ kind: DisciplineKind, _ title: Label, _ definition: Label) -> Figure {
        Figure(
            id, title, of: Discipline.self, where: .is(\.kind, kind) && !.state("revoked"), timing: .flow(\.decidedOn),
            by: [\.cause], unit: times, definition: definition)
    }

    static let proposals: [Figure] = [
        Figure(
            "corrections.proposals.submitted", Label("提请撤销、收监", "Revocations and returns to prison proposed"),
            of: CorrectionProposal.self, timing: .flow(\.sentOn), by: [\.kind, \.ground], unit: cases,
            definition: Label(
                "期内向法院、公安或监狱管理机关提请撤销缓刑、撤销假释、收监执行的，按提请日期计，不论结果。",
                "What was proposed to the body that decides, by the day of sending, whatever became of it.")),
        Figure(
            "corrections.proposals.revocations_executed", Label("提请撤销并已收监", "Revocations carried out"),
            of: CorrectionProposal.self, where: .is(\.kind, oneOf: .revokeSuspension, .revokeParole),
            timing: .flow(\.executedOn), by: [\.kind, \.ground], unit: cases,
            definition: Label("期内撤销缓刑、假释后已经收监的，按收监日期计，不论何时提请。", "Revocations carried out, by their day.")),
        Figure(
            "corrections.proposals.imprisonment_executed", Label("提请收监并已收监", "Returns to prison carried out"),
            of: CorrectionProposal.self, where: .is(\.kind, .imprison), timing: .flow(\.executedOn), by: [\.ground],
            unit: cases,
            definition: Label("期内暂予监外执行的人已经收监的，按收监日期计。", "Returns to prison carried out in the period, by their day.")),
        Figure(
            "corrections.proposals.imprisonment_pending", Label("提请收监、仍在办理", "Returns to prison pending"),
            of: CorrectionProposal.self, where: sent && .is(\.kind, .imprison),
            timing: .stock(from: \.sentOn, until: \.closedOn), by: [\.ground], unit: cases,
            definition: Label(
                "当日已提请收监执行、尚未收监也未被否定或撤回的。", "Proposed by the day and neither carried out nor closed by then.")),
        Figure(
            "corrections.proposals.pending", Label("提请、仍在办理", "Proposals pending"), of: CorrectionProposal.self,
            where: sent, timing: .stock(from: \.sentOn, until: \.closedOn), by: [\.kind, \.ground], unit: cases,
            definition: Label("当日已提请、尚未办结的，各种类都计。", "Proposals sent by the day and not closed by then.")),
        Figure(
            "corrections.proposals.declined", Label("提请未获支持", "Proposals declined"), of: CorrectionProposal.self,
            where: .state("declined"), timing: .flow(\.decidedOn), by: [\.kind, \.ground], unit: cases,
            definition: Label("期内裁定、决定不予支持的，按裁定日期计。", "Proposals declined, by the day of decision.")),
    ]

    static let monitoring: [Figure] = [
        Figure(
            "corrections.orders", Label("执行中的定位决定", "Monitoring orders in force"), of: MonitoringOrder.self,
            timing: .stock(from: \.inForceFrom, until: \.ceasesOn), by: [\.means, \.ground],
            unit: .count(Label("个", "orders")),
            definition: Label(
                "当日在执行的定位决定：已批准并告知本人，未到期也未提前终止。",
                "Orders approved and known to the person, neither run out nor ended early.")),
        Figure(
            "corrections.orders.approved", Label("批准定位", "Monitoring orders approved"), of: MonitoringOrder.self,
            where: !.state("refused"), timing: .flow(\.decidedOn), by: [\.means, \.ground],
            unit: .count(Label("个", "orders")),
            definition: Label("期内局领导批准的定位决定，按批准日期计。", "Orders approved by a head of the bureau, by their day.")),
        alert(
            "corrections.alerts", .always, Label("定位告警", "Location alerts"),
            Label("期内的越界、失联等告警，按告警日期计，不论核实结果。", "Alerts by their day, whatever they turned out to be.")),
        alert(
            "corrections.alerts.breaches", .state("breach"), Label("告警核实属实", "Alerts found true"),
            Label("期内告警中经人核实属实的。", "Of the alerts, those that a person found true.")),
        alert(
            "corrections.alerts.explained", .state("explained"), Label("告警已说明", "Alerts explained"),
            Label("期内告警中有正当说明的，如经批准外出。", "Of the alerts, those with a good explanation.")),
        alert(
            "corrections.alerts.faults", .state("fault"), Label("设备故障、漂移", "Device faults"),
            Label("期内告警中因设备故障或信号漂移的。", "Of the alerts, those due to a device or a drifting signal.")),
        alert(
            "corrections.alerts.open", .state("raised"), Label("告警待核实", "Alerts not looked into"),
            Label("期内告警中至今无人核实的。", "Of the alerts, those that nobody has looked into so far.")),
    ]

    private static func alert(
        _ id: String, _ condition: Condition<LocationAlert>, _ title: Label, _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: LocationAlert.self, where: condition, timing: .flow(\.raisedOn), by: [\.kind],
            unit: .count(Label("次", "alerts")), definition: definition)
    }

    static let pushes: [Figure] = [
        Figure(
            "corrections.pushes", Label("公安推送", "Police pushes"), of: PolicePush.self, timing: .flow(\.receivedOn),
            by: [\.kind], unit: .count(Label("条", "pushes")),
            definition: Label("期内公安推送的信息，按收到日期计。", "What the police passed on, by the day of receipt.")),
        Figure(
            "corrections.pushes.verified", Label("公安推送已核实", "Police pushes verified"), of: PolicePush.self,
            timing: .flow(\.verifiedOn), by: [\.finding, \.kind], unit: .count(Label("条", "pushes")),
            definition: Label("期内核实的推送，按核实日期计，按结论分。", "Pushes looked into in the period, by the finding.")),
        Figure(
            "corrections.pushes.hotels", Label("旅店入住核实", "Hotel stays verified"), of: PolicePush.self,
            where: .is(\.kind, .hotel), timing: .flow(\.verifiedOn), by: [\.finding],
            unit: .count(Label("件", "stays")),
            definition: Label("期内核实的旅店入住推送，按核实日期计。", "Hotel stays looked into in the period.")),
        Figure(
            "corrections.pushes.breaches", Label("旅店入住核实违法", "Hotel stays found unlawful"), of: PolicePush.self,
            where: .is(\.kind, .hotel) && .is(\.finding, .breach), timing: .flow(\.verifiedOn),
            unit: .count(Label("件", "stays")),
            definition: Label(
                "期内核实的旅店入住推送中结论为违规的，按核实日期计。", "Hotel stays found to be a breach, by the day of the finding.")),
    ]
}
