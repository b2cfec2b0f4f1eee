import Declarations

private typealias Case = Condition<ReconsiderationCase>
private let accepted = Case.is(\.intake, .accepted)
private let inTime = Case.present(\.dueOn) && !Case.later(\.concludedOn, than: \.dueOn)
private let corrected =
    Case.is(\.result, oneOf: .revoked, .changed, .illegalityConfirmed, .performanceOrdered)
    || Case.is(
        \.newResult, oneOf: .revoked, .changed, .illegalityConfirmed, .performanceOrdered, .invalidityConfirmed,
        .agreementOrdered)

extension GovernmentFigures {
    static let reconsideration: [Figure] = door + inHand + rates

    private static let door: [Figure] = [
        Figure(
            "government.reconsideration.received", Label("收到行政复议申请", "Applications received"),
            of: ReconsiderationCase.self, timing: .flow(\.receivedOn),
            by: [\.intake, \.area, \.actKind, \.respondent, \.respondentKind], unit: cases,
            definition: Label("期内收到的行政复议申请，按收到日期计，不论后来是否受理。", "Applications by the day of receipt, accepted or not.")),
        Figure(
            "government.reconsideration.accepted", Label("行政复议受理", "Cases accepted"), of: ReconsiderationCase.self,
            where: accepted, timing: .flow(\.acceptedOn), by: [\.area, \.actKind, \.respondent, \.respondentKind],
            unit: cases,
            definition: Label(
                "期内受理的行政复议案件，按受理日期计。2024年以前收到之日（需补正的为补正之日）即受理之日。不予受理、转送和受理前撤回的不计。",
                "Cases by the day of acceptance, which before 2024 is that of receipt or completion. What was not "
                    + "accepted, transferred or withdrawn before is not counted.")),
        Figure(
            "government.reconsideration.not_accepted", Label("不予受理", "Applications not accepted"),
            of: ReconsiderationCase.self, where: .is(\.intake, .notAccepted), timing: .flow(\.concludedOn),
            by: [\.notAcceptedGround, \.area, \.respondent], unit: cases,
            definition: Label(
                "期内决定不予受理的申请，按决定日期计。不予受理的不是受理案件。", "Applications refused at the door, by the day of the refusal.")),
        Figure(
            "government.reconsideration.concluded", Label("行政复议审结（含不予受理）", "Applications examined and closed"),
            of: ReconsiderationCase.self, where: .is(\.intake, oneOf: .accepted, .notAccepted),
            timing: .flow(\.concludedOn), by: [\.intake, \.result, \.area, \.actKind, \.respondent], unit: cases,
            definition: Label(
                "期内经审查办结的申请，按办结日期计，含决定不予受理的，是工作总结的口径；依法办结的受理案件另见“受理案件办结”。转送和受理前撤回的不计。",
                "Applications examined and closed in the period, refusals at the door included, as the summary "
                    + "counts them; cases accepted and concluded are counted apart.")),
        Figure(
            "government.reconsideration.decided", Label("受理案件办结", "Accepted cases concluded"),
            of: ReconsiderationCase.self, where: accepted, timing: .flow(\.concludedOn),
            by: [\.result, \.area, \.actKind, \.respondent, \.respondentKind], unit: cases,
            definition: Label(
                "期内办结的受理案件，按办结日期计，各种结果都计，不含不予受理。", "Accepted cases by the day of conclusion, however they ended.")),
    ]

    private static let inHand: [Figure] = [
        Figure(
            "government.reconsideration.in_hand", Label("在办行政复议案件", "Cases in hand"),
            of: ReconsiderationCase.self, where: accepted, timing: .stock(from: \.acceptedOn, until: \.concludedOn),
            by: [\.area, \.actKind, \.respondent], unit: cases,
            definition: Label(
                "当日已受理、尚未办结的案件，中止的也在内。", "Cases accepted and not concluded by the day, suspended ones included.")),
        Figure(
            "government.reconsideration.decided_in_time", Label("法定期限内办结", "Concluded in time"),
            of: ReconsiderationCase.self, where: accepted && inTime, timing: .flow(\.concludedOn),
            by: [\.area, \.actKind], unit: cases,
            definition: Label(
                "期内办结的受理案件中不晚于审理期限的；期限依法延长或中止后重算的，以改后的期限为准。没有填期限的不算。",
                "Accepted cases concluded by the day on which they were due, as extended or reckoned anew.")),
        Figure(
            "government.reconsideration.wrongly_refused", Label("应受理而未受理", "Wrongly refused"),
            of: ReconsiderationCase.self, where: .is(\.refusalFinding, .orderedToAccept), timing: .flow(\.concludedOn),
            by: [\.area, \.respondent], unit: cases,
            definition: Label(
                "期内决定不予受理、后经上级或法院认定应当受理的申请，按不予受理决定日期计。",
                "Refusals of the period that were later found to be wrong.")),
        Figure(
            "government.reconsideration.to_be_accepted", Label("依法应受理", "To be accepted"), function: .government,
            counted: .sum(["government.reconsideration.accepted", "government.reconsideration.wrongly_refused"]),
            unit: cases,
            definition: Label("受理的案件加上应受理而未受理的。", "Cases accepted, and those wrongly refused.")),
        Figure(
            "government.reconsideration.corrected", Label("纠错案件", "Acts corrected"), of: ReconsiderationCase.self,
            where: accepted && corrected, timing: .flow(\.concludedOn),
            by: [\.result, \.area, \.actKind, \.respondent], unit: cases,
            definition: Label(
                "期内办结、结果为撤销、变更、确认违法、责令履行（2024年起含确认无效和责令履行协议）的受理案件。",
                "Accepted cases that ended in a revocation, change, finding of unlawfulness or order to act.")),
        Figure(
            "government.reconsideration.published", Label("网上公开决定书", "Decisions published"),
            of: DecisionPublication.self, timing: .flow(\.publishedOn), unit: .count(Label("份", "decisions")),
            definition: Label("期内在网上公开的复议决定书，按公开日期计，后来撤下的也计。", "Decisions published on the web, by the day.")),
    ]

    private static let rates: [Figure] = [
        rate(
            "government.reconsideration.acceptance_rate", "government.reconsideration.accepted",
            over: "government.reconsideration.to_be_accepted", Label("依法受理率", "Acceptance rate"),
            Label(
                "受理的案件除以依法应受理的；依法不予受理的不影响本率。",
                "Cases accepted divided by those that had to be; a lawful refusal does not lower it.")),
        rate(
            "government.reconsideration.in_time_rate", "government.reconsideration.decided_in_time",
            over: "government.reconsideration.decided", Label("法定期限内办结率", "Concluded in time"),
            Label("法定期限内办结的除以办结的受理案件。", "Accepted cases concluded in time divided by all concluded.")),
        rate(
            "government.reconsideration.error_correction_rate", "government.reconsideration.corrected",
            over: "government.reconsideration.decided", Label("纠错率", "Error-correction rate"),
            Label("纠错案件除以办结的受理案件。", "Acts corrected divided by accepted cases concluded.")),
    ]

    /// What became of the applications received in the period, whenever it happened.
    static let cohort: [Figure] = [
        arrived(
            "accepted", .is(\.intake, .accepted), Label("收到申请中受理的", "Received and accepted")),
        arrived("not_accepted", .is(\.intake, .notAccepted), Label("收到申请中不予受理的", "Received and not accepted")),
        arrived("forwarded", .is(\.intake, .forwarded), Label("收到申请中转送、告知的", "Received and transferred")),
        arrived(
            "withdrawn", .is(\.intake, .withdrawnBefore), Label("收到申请中受理前撤回的", "Received and withdrawn before")),
        arrived("examining", .missing(\.intake), Label("收到申请中仍在审查的", "Received and under examination")),
    ]

    private static func arrived(_ name: String, _ condition: Condition<ReconsiderationCase>, _ title: Label) -> Figure {
        Figure(
            "government.reconsideration.cohort." + name, title, of: ReconsiderationCase.self, where: condition,
            timing: .flow(\.receivedOn), by: [\.area, \.respondent], unit: cases,
            definition: Label("按收到日期计，以现在的审查结果为准。", "By the day of receipt, as things stand now."))
    }
}
