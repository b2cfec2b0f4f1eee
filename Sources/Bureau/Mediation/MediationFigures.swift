import Declarations

/// What the bureau counts of mediation.
enum MediationFigures {
    static let all: [Figure] = visits + disputes + cohort + agreements + escalations + prevention + organisations

    static let identities: [Identity] = [
        Identity(
            "mediation.cohort",
            Label("同一批受理：成功、不成、撤回、移送、在办之和等于受理", "Of one cohort: results and in hand make up accepted"),
            .parts(whole: "mediation.disputes.accepted", cohort.map(\.id))),
        Identity(
            "mediation.balance",
            Label("期初在办加受理减办结等于期末在办", "In hand before, plus accepted, less concluded, is in hand after"),
            .balance(
                stock: "mediation.disputes.in_hand", plus: ["mediation.disputes.accepted"],
                minus: ["mediation.disputes.concluded"])),
        Identity(
            "mediation.results", Label("办结等于成功、不成、撤回、移送之和", "Concluded is the sum of its results"),
            .parts(
                whole: "mediation.disputes.concluded",
                [
                    "mediation.disputes.succeeded", "mediation.disputes.failed", "mediation.disputes.withdrawn",
                    "mediation.disputes.transferred",
                ])),
        Identity(
            "mediation.kinds", Label("受理等于各类纠纷之和", "Accepted is the sum of its kinds"),
            .split("mediation.disputes.accepted", by: "kind")),
        Identity(
            "mediation.sources", Label("受理等于各来源之和", "Accepted is the sum of its sources"),
            .split("mediation.disputes.accepted", by: "source")),
        Identity(
            "mediation.agreements", Label("调解成功等于书面协议与口头协议之和", "Succeeded is written plus oral agreements"),
            .parts(
                whole: "mediation.disputes.succeeded",
                ["mediation.agreements.written", "mediation.agreements.oral"])),
        Identity(
            "mediation.screenings", Label("排查等于各类排查之和", "Screenings are the sum of their kinds"),
            .split("mediation.screenings", by: "kind")),
        Identity(
            "mediation.zero_reports", Label("应报等于按时、迟报、缺报之和", "Due is on time, late and missing"),
            .parts(
                whole: "mediation.zero_reports.due",
                ["mediation.zero_reports.on_time", "mediation.zero_reports.late", "mediation.zero_reports.missing"])),
    ]
}
