import Declarations

private typealias Case = Condition<ReconsiderationCase>

extension GovernmentFigures {
    /// Each way in which an accepted case ends, under the old law and the new.
    static let results: [Figure] = [
        ended("maintained", .is(\.result, .upheld) || .is(\.newResult, .upheld), Label("维持", "Upheld")),
        ended(
            "rejected",
            .is(\.result, .applicationRejected) || .is(\.newResult, oneOf: .applicationRejected, .claimRejected),
            Label("驳回", "Rejected")),
        ended("revoked", .is(\.result, .revoked) || .is(\.newResult, .revoked), Label("撤销", "Revoked")),
        ended("changed", .is(\.result, .changed) || .is(\.newResult, .changed), Label("变更", "Changed")),
        ended(
            "confirmed_illegal", .is(\.result, .illegalityConfirmed) || .is(\.newResult, .illegalityConfirmed),
            Label("确认违法", "Found unlawful")),
        ended(
            "performance_ordered", .is(\.result, .performanceOrdered) || .is(\.newResult, .performanceOrdered),
            Label("责令履行", "Performance ordered")),
        ended("mediated", .is(\.result, .mediated) || .is(\.newResult, .mediated), Label("调解结案", "Settled")),
        ended("terminated", .is(\.result, .terminated) || .is(\.newResult, .terminated), Label("终止", "Terminated")),
        ended(
            "other_results",
            .is(\.result, oneOf: .compensation, .other)
                || .is(\.newResult, oneOf: .invalidityConfirmed, .agreementOrdered),
            Label("其他结果", "Other results")),
    ]

    private static func ended(_ name: String, _ condition: Condition<ReconsiderationCase>, _ title: Label) -> Figure {
        Figure(
            "government.reconsideration." + name, title, of: ReconsiderationCase.self,
            where: .is(\.intake, .accepted) && condition, timing: .flow(\.concludedOn),
            by: [\.area, \.actKind, \.respondent, \.respondentKind], unit: cases,
            definition: Label(
                "期内办结、结果为\(title.zh)的受理案件，按办结日期计。",
                "Accepted cases concluded in the period with this result: \(title.en)."))
    }

    static let reconsiderationIdentities: [Identity] = [
        Identity(
            "government.reconsideration.balance",
            Label("结转加受理等于办结加在办", "Carried in plus accepted is concluded plus pending"),
            .balance(
                stock: "government.reconsideration.in_hand", plus: ["government.reconsideration.accepted"],
                minus: ["government.reconsideration.decided"])),
        Identity(
            "government.reconsideration.received",
            Label(
                "收到等于受理、不予受理、转送告知、受理前撤回、仍在审查之和",
                "Received is accepted, not accepted, transferred, withdrawn before and under examination"),
            .parts(whole: "government.reconsideration.received", cohort.map(\.id))),
        Identity(
            "government.reconsideration.results",
            Label("受理案件办结等于各种结果之和", "Accepted cases concluded are the sum of their results"),
            .parts(whole: "government.reconsideration.decided", results.map(\.id))),
        Identity(
            "government.reconsideration.concluded",
            Label("总结口径的审结等于受理案件办结加不予受理", "Closed as the summary counts is concluded plus refused"),
            .parts(
                whole: "government.reconsideration.concluded",
                ["government.reconsideration.decided", "government.reconsideration.not_accepted"])),
    ]
}
