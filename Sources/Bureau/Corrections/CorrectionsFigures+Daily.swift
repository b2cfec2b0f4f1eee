import Declarations

private let reports = FigureUnit.count(Label("次", "check-ins"))
private let times = FigureUnit.count(Label("人次", "person-times"))

extension CorrectionsFigures {
    static let checkIns: [Figure] = [
        checkIn(
            "corrections.check_ins.due", .always, Label("应报告", "Check-ins due"),
            Label("期内应作的报告，按应报告日期计；批准免报的不计。", "Reports that fall due in the period; excused ones are not counted.")),
        checkIn(
            "corrections.check_ins.made", .present(\.madeAt), Label("已报告", "Check-ins made"),
            Label("期内应作的报告中已经作的，包括逾期的。", "Of the reports due, those that were made, late ones included.")),
        checkIn(
            "corrections.check_ins.on_time", .present(\.madeAt) && !.later(\.madeAt, than: \.dueAt),
            Label("按时报告", "Check-ins on time"),
            Label("期内应作的报告中在时限（含宽限）内作的。", "Of the reports due, those made in time, grace included.")),
        checkIn(
            "corrections.check_ins.late", .present(\.madeAt) && .later(\.madeAt, than: \.dueAt),
            Label("逾期报告", "Check-ins late"),
            Label(
                "期内应作的报告中晚于时限（含宽限）作的。由时间比较得出，不由人填。",
                "Of the reports due, those made after their time: computed, never typed.")),
        checkIn(
            "corrections.check_ins.missed", .missing(\.madeAt), Label("未报告", "Check-ins missed"),
            Label(
                "期内应作而至今未作的报告，按应报告日期计。当日未到时限的也在内，所以期间宜算到昨天。",
                "Of the reports due, those not made so far; today's stand among them until they are.")),
        Figure(
            "corrections.check_ins.rate", Label("报告率", "Share of check-ins made"), function: .corrections,
            counted: .ratio("corrections.check_ins.made", over: "corrections.check_ins.due"), unit: .percent,
            definition: Label("期内已报告除以期内应报告。", "Check-ins made divided by those due in the period.")),
    ]

    private static func checkIn(
        _ id: String, _ condition: Condition<CheckIn>, _ title: Label, _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: CheckIn.self, where: condition && !.state("excused"), timing: .flow(\.dueOn), by: [\.kind],
            unit: reports, definition: definition)
    }

    static let schooling: [Figure] = [
        Figure(
            "corrections.classes", Label("教育学习和公益活动", "Classes and community work"), of: CorrectionClass.self,
            timing: .flow(\.heldOn), by: [\.kind, \.office], unit: .count(Label("场", "classes")),
            definition: Label("期内组织的教育学习、公益活动，按活动日期计。", "Classes and community work by their day.")),
        Figure(
            "corrections.classes.attended", Label("参加教育、公益活动", "Attendances"), of: CorrectionClass.self,
            timing: .flow(\.heldOn), adding: \.attended, by: [\.kind, \.office], unit: times,
            definition: Label("期内各场活动实到人数之和，按活动日期计。", "Those who came to each class, added up.")),
        Figure(
            "corrections.talks", Label("个别谈话", "Individual talks"), of: IndividualTalk.self, timing: .flow(\.heldOn),
            by: [\.kind], unit: times,
            definition: Label("期内个别谈话，按谈话日期计；训诫谈话是谈话，不是处分。", "Talks by their day; an admonishing talk is a talk.")),
        Figure(
            "corrections.talks.admonishing", Label("训诫谈话", "Admonishing talks"), of: IndividualTalk.self,
            where: .is(\.kind, .admonishing), timing: .flow(\.heldOn), unit: times,
            definition: Label(
                "期内训诫谈话，按谈话日期计。它是教育谈话，与2020年7月起的训诫处分分开计。",
                "Admonishing talks by their day; apart from the sanction of that name since July 2020.")),
        Figure(
            "corrections.referrals", Label("心理辅导转介", "Referrals to counselling"), of: CounsellingReferral.self,
            timing: .flow(\.referredOn), unit: times,
            definition: Label("期内转介心理辅导的人次，按转介日期计。", "Referrals by their day.")),
    ]

    static let leaves: [Figure] = [
        Figure(
            "corrections.leaves", Label("请假外出", "Leaves"), of: Leave.self, timing: .flow(\.leftOn),
            by: [\.reason, \.reach], unit: times,
            definition: Label(
                "期内经批准实际外出的人次，按离开日期计；申请未批准的、批准后没有外出的不计。",
                "Approved leaves by the day on which somebody left; refused or unused ones are not counted.")),
        Figure(
            "corrections.leaves.requested", Label("申请外出", "Leaves requested"), of: Leave.self,
            timing: .flow(\.requestedOn), by: [\.reason, \.reach], unit: times,
            definition: Label("期内提出的外出申请，按申请日期计。", "Requests for leave by their day.")),
        Figure(
            "corrections.leaves.refused", Label("未批准外出", "Leaves refused"), of: Leave.self,
            where: .state("refused"), timing: .flow(\.decidedOn), by: [\.reason], unit: times,
            definition: Label("期内不批准的外出申请，按审批日期计。", "Requests refused, by the day of decision.")),
        Figure(
            "corrections.leaves.away", Label("外出未销假", "Away on leave"), of: Leave.self,
            timing: .stock(from: \.leftOn, until: \.backOn), by: [\.reason, \.reach],
            unit: .count(Label("人", "persons")),
            definition: Label(
                "当日已经外出、尚未销假的人，逾期的也计。", "Who has left by the day and is not back by then, overdue or not.")),
        Figure(
            "corrections.leaves.late", Label("逾期销假", "Back late from leave"), of: Leave.self,
            where: .present(\.backOn) && .later(\.backOn, than: \.endsOn), timing: .flow(\.backOn), by: [\.reason],
            unit: times,
            definition: Label("期内销假、晚于应返回日期的人次，按销假日期计。", "Who came back after the day agreed, by the day of return.")),
    ]
}
