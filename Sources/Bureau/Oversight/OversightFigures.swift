import Declarations

/// What the bureau counts of its own oversight: inspections, reviews, complaints, performance, directives, plans and
/// returns.
enum OversightFigures {
    static let all: [Figure] =
        inspections + findings + reviews + complaints + fees + doubts + performance + directives + plans + returns
        + clocks

    static let identities: [Identity] =
        clockIdentities + [
            Identity(
                "oversight.findings.balance",
                Label("期初未验收加新发现减验收等于期末未验收", "Open before, plus found, less accepted, is open after"),
                .balance(
                    stock: "oversight.findings.open", plus: ["oversight.findings"],
                    minus: ["oversight.findings.accepted"])),
            Identity(
                "oversight.findings.due", Label("到期应整改等于按期、逾期、未整改之和", "Due is on time, late and not done"),
                .parts(
                    whole: "oversight.findings.due",
                    ["oversight.findings.on_time", "oversight.findings.late", "oversight.findings.undone"])),
            Identity(
                "oversight.findings.items", Label("问题等于各检查项目之和", "Findings are the sum of their items"),
                .split("oversight.findings", by: "item")),
            Identity(
                "oversight.findings.units", Label("问题等于各责任单位之和", "Findings are the sum of their units"),
                .split("oversight.findings", by: "responsible")),
            Identity(
                "oversight.complaints.balance",
                Label("期初在办加收到减办结等于期末在办", "In hand before, plus received, less ended, is in hand after"),
                .balance(
                    stock: "oversight.complaints.in_hand", plus: ["oversight.complaints.received"],
                    minus: ["oversight.complaints.ended"])),
            Identity(
                "oversight.complaints.outcomes", Label("投诉办结等于各结论之和", "Ended is the sum of its outcomes"),
                .split("oversight.complaints.ended", by: "outcome")),
            Identity(
                "oversight.reviews.verdicts", Label("评查案卷等于各结论之和", "Files reviewed are the sum of their verdicts"),
                .split("oversight.reviews.files", by: "verdict")),
            Identity(
                "oversight.fees", Label("申报等于计入与不计入之和", "Entered is what counts and what does not"),
                .parts(
                    whole: "oversight.fees.entered", ["oversight.fees.counted", "oversight.fees.not_counted"])),
            Identity(
                "oversight.plans.due", Label("到期任务等于按期、逾期、取消、未完成之和", "Due is on time, late, dropped and not done"),
                .parts(
                    whole: "oversight.plans.due",
                    [
                        "oversight.plans.on_time", "oversight.plans.late", "oversight.plans.dropped",
                        "oversight.plans.undone",
                    ])),
            Identity(
                "oversight.tasks.due", Label("到期部署任务等于按期、逾期、未完成之和", "Tasks due are on time, late and not done"),
                .parts(
                    whole: "oversight.tasks.due",
                    ["oversight.tasks.on_time", "oversight.tasks.late", "oversight.tasks.undone"])),
            Identity(
                "oversight.returns.due", Label("应报等于按时、迟报、未报之和", "Due is on time, late and missing"),
                .parts(
                    whole: "oversight.returns.due",
                    ["oversight.returns.on_time", "oversight.returns.late", "oversight.returns.missing"])),
        ]
}
