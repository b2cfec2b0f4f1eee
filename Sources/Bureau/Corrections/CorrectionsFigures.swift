import Declarations

/// What the bureau counts of community corrections.
enum CorrectionsFigures {
    static let all: [Figure] =
        onFile + movement + checkIns + schooling + leaves + sanctions + proposals + monitoring + pushes + checks + apps
        + enquiries

    static let identities: [Identity] = [
        Identity(
            "corrections.categories", Label("在册等于缓刑、假释、暂予监外执行、管制之和", "On file is the sum of the four categories"),
            .parts(
                whole: "corrections.on_file",
                ["corrections.suspended", "corrections.parole", "corrections.outside_prison", "corrections.control"])),
        Identity(
            "corrections.balance",
            Label("期初在册加接收加转入减解除终止减转出等于期末在册", "On file before, plus received and moved in, less ended and moved out"),
            .balance(
                stock: "corrections.on_file", plus: ["corrections.received", "corrections.moved_in"],
                minus: ["corrections.ended", "corrections.moved_out"])),
        Identity(
            "corrections.endings", Label("解除终止等于各情形之和", "Ended is the sum of its ways"),
            .split("corrections.ended", by: "end_kind")),
        Identity(
            "corrections.check_ins", Label("应报告等于已报告与未报告之和", "Due is made and missed"),
            .parts(whole: "corrections.check_ins.due", ["corrections.check_ins.made", "corrections.check_ins.missed"])),
        Identity(
            "corrections.check_ins_made", Label("已报告等于按时与逾期之和", "Made is on time and late"),
            .parts(
                whole: "corrections.check_ins.made", ["corrections.check_ins.on_time", "corrections.check_ins.late"])),
        Identity(
            "corrections.warning_causes", Label("警告等于各事由之和", "Warnings are the sum of their causes"),
            .split("corrections.warnings", by: "cause")),
        Identity(
            "corrections.proposal_kinds", Label("提请等于各种类之和", "Proposals are the sum of their kinds"),
            .split("corrections.proposals.submitted", by: "kind")),
        Identity(
            "corrections.alert_findings",
            Label("告警等于属实、已说明、设备故障、待核实之和", "Alerts are true, explained, faults and open"),
            .parts(
                whole: "corrections.alerts",
                [
                    "corrections.alerts.breaches", "corrections.alerts.explained", "corrections.alerts.faults",
                    "corrections.alerts.open",
                ])),
    ]
}
