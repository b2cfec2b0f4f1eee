import Declarations

private let cases = FigureUnit.count(Label("件", "disputes"))

extension MediationFigures {
    static let disputes: [Figure] =
        intake + endings + groups + [
            Figure(
                "mediation.disputes.success_rate", Label("调解成功率", "Success rate"), function: .mediation,
                counted: .ratio("mediation.disputes.succeeded", over: "mediation.disputes.concluded"), unit: .percent,
                definition: Label(
                    "期内调解成功的件数除以期内办结的件数。办结包括调解不成、撤回和移送，所以撤回多时成功率会低。",
                    "Disputes that ended in agreement in the period, divided by all that ended in it."
                )),
            Figure(
                "mediation.disputes.in_hand", Label("在办纠纷", "Disputes in hand"), of: Dispute.self,
                timing: .stock(from: \.acceptedOn, until: \.concludedOn),
                by: [\.kind, \.source, \.org, \.difficulty], unit: cases,
                definition: Label(
                    "当日已经受理、尚未办结的纠纷。当日办结的不算在办；登记后未受理的不算。",
                    "Disputes accepted by the end of the day and not concluded by then.")),
        ]

    private static let intake: [Figure] = [
        Figure(
            "mediation.disputes.received", Label("登记纠纷", "Disputes received"), of: Dispute.self,
            timing: .flow(\.receivedOn), by: [\.source, \.kind, \.org], unit: cases,
            definition: Label(
                "期内登记的纠纷，按登记日期计，不论后来是否受理。", "Disputes entered in the period by the day of receipt, accepted or not.")),
        Figure(
            "mediation.disputes.accepted", Label("受理调解纠纷", "Disputes accepted"), of: Dispute.self,
            timing: .flow(\.acceptedOn), by: [\.kind, \.source, \.transferFrom, \.org, \.difficulty], unit: cases,
            definition: Label(
                "期内受理的纠纷，按受理日期计，一件纠纷计一件，与来访批次无关。登记后不予受理的不计，作废的不计。",
                "Disputes by the day of acceptance, each counted once whatever the number of visits or people.")),
        Figure(
            "mediation.disputes.referred", Label("未受理纠纷", "Disputes not accepted"), of: Dispute.self,
            where: .present(\.referralReason), timing: .flow(\.receivedOn), by: [\.referralReason, \.kind, \.org],
            unit: cases,
            definition: Label(
                "期内登记、说明原因后未受理的纠纷，按登记日期计。",
                "Disputes that were not accepted, for a reason on record, by the day of receipt.")),
        Figure(
            "mediation.disputes.persons", Label("受理纠纷涉及人数", "Persons involved"), of: Dispute.self,
            timing: .flow(\.acceptedOn), adding: \.personsInvolved, by: [\.kind, \.source, \.org],
            unit: .count(Label("人", "persons")),
            definition: Label(
                "期内受理的纠纷各自涉及人数之和，按受理日期计。同一人涉及两件纠纷的计两次。",
                "The persons involved in each dispute accepted in the period, added up; who is in two counts twice.")),
        Figure(
            "mediation.disputes.amount", Label("受理纠纷涉及金额", "Amount in dispute"), of: Dispute.self,
            timing: .flow(\.acceptedOn), adding: \.amount, by: [\.kind, \.source, \.org], unit: .money,
            definition: Label(
                "期内受理的纠纷各自涉及金额之和，按受理日期计，不涉及金额的为零。",
                "The amounts at stake in the disputes accepted in the period, added up.")),
        Figure(
            "mediation.disputes.difficult", Label("疑难复杂和重大纠纷", "Difficult and major disputes"), of: Dispute.self,
            where: .is(\.difficulty, oneOf: .difficult, .major), timing: .flow(\.acceptedOn),
            by: [\.difficulty, \.kind, \.org], unit: cases,
            definition: Label(
                "期内受理、难易程度为疑难复杂或重大的纠纷，按受理日期计。",
                "Disputes accepted in the period that are marked difficult or major.")),
        Figure(
            "mediation.disputes.from_police", Label("公安移送纠纷", "Disputes transferred by police"), of: Dispute.self,
            where: .is(\.transferFrom, .police), timing: .flow(\.acceptedOn), by: [\.kind, \.org], unit: cases,
            definition: Label(
                "期内受理、来源为公安移送的纠纷，按受理日期计。", "Disputes accepted in the period that the police transferred.")),
    ]

    private static let endings: [Figure] = [
        Figure(
            "mediation.disputes.concluded", Label("办结纠纷", "Disputes concluded"), of: Dispute.self,
            timing: .flow(\.concludedOn), by: [\.result, \.kind, \.org], unit: cases,
            definition: Label(
                "期内办结的纠纷，按办结日期计，不论结果。",
                "Disputes that ended in the period, by the day of conclusion, however they ended.")),
        ended(
            "mediation.disputes.succeeded", .agreed, Label("调解成功", "Disputes settled"),
            Label(
                "期内当事人达成书面或口头协议的纠纷，按达成协议（办结）之日计，不论何时受理，不论后来是否履行。",
                "Disputes in which the parties reached a written or oral agreement, by the day of the agreement.")),
        ended(
            "mediation.disputes.failed", .failed, Label("调解不成", "Disputes without agreement"),
            Label("期内调解不成而终止的纠纷，按办结日期计。", "Disputes that ended without agreement, by the day of conclusion.")),
        ended(
            "mediation.disputes.withdrawn", .withdrawn, Label("撤回、终止", "Disputes withdrawn"),
            Label("期内因当事人撤回或不愿继续而终止的纠纷，按办结日期计。", "Disputes that a party withdrew, by the day of conclusion.")),
        ended(
            "mediation.disputes.transferred", .transferred, Label("移送其他途径", "Disputes passed on"),
            Label("期内受理后移送其他途径的纠纷，按办结日期计。", "Disputes passed on after acceptance, by the day of conclusion.")),
    ]

    /// How many disputes of the period concern a group; a dispute that concerns two stands in both.
    private static let groups: [Figure] = PersonTag.allCases.map { tag in
        Figure(
            "mediation.disputes.group.\(tag.rawValue)",
            Label("涉\(tag.label.zh)纠纷", "Disputes concerning: \(tag.label.en)"), of: Dispute.self,
            where: .holds(\.keyGroups, tag), timing: .flow(\.acceptedOn), by: [\.kind, \.org], unit: cases,
            definition: Label(
                "期内受理、涉及\(tag.label.zh)的纠纷，按受理日期计。一件涉及几类群体的，各类都计，不可相加。",
                "Disputes accepted in the period that concern this group. One may concern several: do not add up."))
    }

    /// The disputes accepted in the period by what became of them up to now.
    static let cohort: [Figure] = [
        became("mediation.cohort.succeeded", .is(\.result, .agreed), Label("本期受理已调解成功", "Accepted, since settled")),
        became("mediation.cohort.failed", .is(\.result, .failed), Label("本期受理已调解不成", "Accepted, since failed")),
        became("mediation.cohort.withdrawn", .is(\.result, .withdrawn), Label("本期受理已撤回", "Accepted, since withdrawn")),
        became(
            "mediation.cohort.transferred", .is(\.result, .transferred), Label("本期受理已移送", "Accepted, since passed on")),
        became("mediation.cohort.in_hand", .missing(\.result), Label("本期受理仍在办", "Accepted, still in hand")),
    ]

    private static func ended(_ id: String, _ result: DisputeResult, _ title: Label, _ definition: Label) -> Figure {
        Figure(
            id, title, of: Dispute.self, where: .is(\.result, result), timing: .flow(\.concludedOn),
            by: [\.kind, \.source, \.org], unit: cases, definition: definition)
    }

    private static func became(_ id: String, _ condition: Condition<Dispute>, _ title: Label) -> Figure {
        Figure(
            id, title, of: Dispute.self, where: condition, timing: .flow(\.acceptedOn), by: [\.kind, \.org],
            unit: cases,
            definition: Label(
                "期内受理的同一批纠纷，按受理日期计，以现在的结果划分；五项之和等于受理。",
                "The disputes accepted in the period by their result as it stands now; the five make up accepted."))
    }
}
