import Declarations

/// What the bureau counts of public legal services.
enum LegalServicesFigures {
    static let all: [Figure] =
        practice + advisers + groups + checkups + volunteers + majorCases + stations + consultations + aidIntake
        + aidDecisions + aidEndings + aidTables

    static let identities: [Identity] =
        aidIdentities + tableIdentities + [
            Identity(
                "legal_services.checkups", Label("体检企业等于各环节之和", "Check-ups are the sum of their stages"),
                .parts(whole: "legal_services.checkups", checkupStages.map(\.id))),
            Identity(
                "legal_services.major_cases", Label("报备等于按时与超期之和", "Filings are those on time and late"),
                .parts(
                    whole: "legal_services.major_case_filings",
                    ["legal_services.major_case_filings.on_time", "legal_services.major_case_filings.late"])),
            Identity(
                "legal_services.adviser_services", Label("顾问服务等于各类服务之和", "Adviser services are the sum of their kinds"),
                .split("legal_services.adviser_services", by: "kind")),
            Identity(
                "legal_services.duty_shifts",
                Label("排班等于到岗、缺岗、取消、待值之和", "Shifts are attended, missed, cancelled and open"),
                .parts(whole: "legal_services.duty_shifts", shiftParts.map(\.id))),
        ]

    private static let aidIdentities: [Identity] = [
        Identity(
            "legal_services.aid.natures", Label("受理等于民事、刑事、行政之和（表八）", "Accepted is civil, criminal and administrative"),
            .parts(
                whole: "legal_services.aid.accepted",
                ["legal_services.aid.civil", "legal_services.aid.criminal", "legal_services.aid.administrative"])),
        Identity(
            "legal_services.aid.origins", Label("受理等于各来源之和", "Accepted is the sum of its origins"),
            .split("legal_services.aid.accepted", by: "origin")),
        Identity(
            "legal_services.aid.matters", Label("受理等于各事项之和", "Accepted is the sum of its matters"),
            .split("legal_services.aid.accepted", by: "matter")),
        Identity(
            "legal_services.aid.balance",
            Label("期初未结加受理减办结等于期末未结", "Open before, plus accepted, less ended, is open after"),
            .balance(
                stock: "legal_services.aid.in_hand", plus: ["legal_services.aid.accepted"],
                minus: ["legal_services.aid.ended"])),
        Identity(
            "legal_services.aid.endings", Label("办结等于结案、不予援助、终止之和", "Ended is concluded, refused and terminated"),
            .parts(
                whole: "legal_services.aid.ended",
                [
                    "legal_services.aid.concluded", "legal_services.aid.refused_cases",
                    "legal_services.aid.terminated",
                ])),
        Identity(
            "legal_services.aid.decisions", Label("审查决定等于给予与不予之和", "Decisions are grants and refusals"),
            .parts(
                whole: "legal_services.aid.decided", ["legal_services.aid.granted", "legal_services.aid.refused"])),
    ]

    private static let tableIdentities: [Identity] = [
        Identity(
            "legal_services.table5", Label("通知辩护等于各类对象之和（表五）", "Notices to defend are the sum of their objects"),
            .split("legal_services.aid.notified_defence", by: "notice_object")),
        Identity(
            "legal_services.table5.bodies", Label("通知辩护等于各通知机关之和（表五）", "Notices to defend are the sum of the bodies"),
            .split("legal_services.aid.notified_defence", by: "notified_by")),
        Identity(
            "legal_services.table6", Label("民事审查等于批准与未批准之和（表六）", "Civil decisions are grants and refusals"),
            .parts(
                whole: "legal_services.aid.civil.decided",
                ["legal_services.aid.civil.granted", "legal_services.aid.civil.refused"])),
        Identity(
            "legal_services.table10", Label("结案等于律师与基层法律服务工作者承办之和（表十）", "Concluded by lawyers and by legal workers"),
            .parts(
                whole: "legal_services.aid.concluded",
                ["legal_services.aid.concluded.lawyers", "legal_services.aid.concluded.workers"])),
        Identity(
            "legal_services.table11", Label("咨询等于各渠道之和（表十一）", "Consultations are the sum of their channels"),
            .parts(whole: "legal_services.consultations", channelFigures.map(\.id))),
        Identity(
            "legal_services.table11.topics", Label("咨询等于各类事项之和（表十一）", "Consultations are the sum of their topics"),
            .split("legal_services.consultations", by: "topic")),
        Identity(
            "legal_services.table12", Label("工作站等于各类设置单位之和（表十二）", "Stations are the sum of their hosts"),
            .split("legal_services.aid_stations", by: "host_kind")),
    ]
}
