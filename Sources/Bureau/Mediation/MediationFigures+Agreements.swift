import Declarations

private let pieces = FigureUnit.count(Label("件", "agreements"))
private let agreed = Condition<Dispute>.is(\.result, .agreed)

extension MediationFigures {
    static let agreements: [Figure] = [
        Figure(
            "mediation.agreements.written", Label("书面协议", "Written agreements"), of: Dispute.self,
            where: agreed && .is(\.agreementForm, .written), timing: .flow(\.concludedOn), by: [\.kind, \.org],
            unit: pieces,
            definition: Label("期内达成书面协议的纠纷，按达成协议之日计。", "Disputes settled in the period by a written agreement.")),
        Figure(
            "mediation.agreements.oral", Label("口头协议", "Oral agreements"), of: Dispute.self,
            where: agreed && .is(\.agreementForm, .oral), timing: .flow(\.concludedOn), by: [\.kind, \.org],
            unit: pieces,
            definition: Label(
                "期内达成口头协议、由调解员记录在案的纠纷，按达成协议之日计。",
                "Disputes settled in the period by an oral agreement that the mediator wrote down.")),
        Figure(
            "mediation.agreements.due", Label("应履行协议", "Agreements due"), of: Dispute.self,
            where: agreed && .is(\.performance, oneOf: .onSpot, .performed, .partial, .defaulted, .sued),
            timing: .flow(\.concludedOn), by: [\.performance, \.kind, \.org], unit: pieces,
            definition: Label(
                "期内达成、履行期已到的协议，按达成协议之日计，以现在的履行情况为准。未到期的不计。",
                "Agreements reached in the period that were to be performed by now.")),
        Figure(
            "mediation.agreements.performed", Label("已履行协议", "Agreements performed"), of: Dispute.self,
            where: agreed && .is(\.performance, oneOf: .onSpot, .performed), timing: .flow(\.concludedOn),
            by: [\.kind, \.org], unit: pieces,
            definition: Label(
                "期内达成、现已全部履行的协议（含当场履行），按达成协议之日计。部分履行的不计。",
                "Agreements reached in the period that were performed in full, on the spot or later.")),
        Figure(
            "mediation.agreements.performance_rate", Label("协议履行率", "Performance rate"), function: .mediation,
            counted: .ratio("mediation.agreements.performed", over: "mediation.agreements.due"), unit: .percent,
            definition: Label("已履行协议除以应履行协议。", "Agreements performed divided by agreements due.")),
        Figure(
            "mediation.confirmations.applied", Label("申请司法确认", "Confirmations applied for"),
            of: JudicialConfirmation.self, timing: .flow(\.appliedOn), by: [\.court], unit: pieces,
            definition: Label(
                "期内双方共同申请司法确认的协议，按申请日期计。", "Agreements for which confirmation was asked, by the day of application.")),
        Figure(
            "mediation.confirmations.confirmed", Label("司法确认有效", "Confirmations granted"),
            of: JudicialConfirmation.self, where: .state(ConfirmationStage.confirmed.rawValue),
            timing: .flow(\.decidedOn), by: [\.court], unit: pieces,
            definition: Label(
                "期内法院裁定确认有效的协议，按裁定日期计。", "Agreements that a court confirmed, by the day of the decision.")),
        Figure(
            "mediation.return_visits", Label("回访", "Return visits"), of: ReturnVisit.self, timing: .flow(\.visitedOn),
            by: [\.satisfaction, \.mode], unit: .count(Label("次", "visits")),
            definition: Label("期内对已办结纠纷的回访次数，按回访日期计。", "Return visits by their day; a dispute may have several.")),
    ]

    static let escalations: [Figure] = [
        Figure(
            "mediation.escalations", Label("矛盾激化", "Escalations"), of: Escalation.self, timing: .flow(\.occurredOn),
            by: [\.kind], unit: .count(Label("件", "cases")),
            definition: Label(
                "期内发生的民转刑、自杀、械斗、上访和不良影响，按发生日期计，一件纠纷有几种情形的分别计。",
                "What disputes turned into, by the day it happened; each occurrence counts.")),
        escalated(
            "mediation.turned_criminal", .criminal, Label("民转刑案件", "Disputes that became criminal cases"),
            Label(
                "期内由调解组织受理或登记的纠纷转化成的刑事案件，按发生日期计。未登记过的纠纷不在此列。",
                "Criminal cases that grew out of disputes on this register, by the day it happened.")),
        escalated(
            "mediation.adverse_cases", .adverse, Label("不良影响案件", "Cases with adverse effect"),
            Label(
                "期内登记的纠纷因处置不当等造成不良影响的，按发生日期计，民转刑、上访等另计。",
                "Disputes with adverse effect, by the day it happened; criminal cases and petitions are counted apart.")
        ),
        Figure(
            "mediation.prevented", Label("防止激化", "Escalations prevented"), of: Dispute.self,
            where: .present(\.prevented), timing: .flow(\.concludedOn), by: [\.prevented, \.kind, \.org],
            unit: .count(Label("件", "disputes")),
            definition: Label(
                "期内办结、记明防止了民转刑、自杀、械斗、上访或非正常死亡的纠纷，按办结日期计。",
                "Disputes concluded in the period of which it is on record what they kept from happening.")),
    ]

    private static func escalated(
        _ id: String, _ kind: EscalationKind, _ title: Label, _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: Escalation.self, where: .is(\.kind, kind), timing: .flow(\.occurredOn),
            unit: .count(Label("件", "cases")), definition: definition)
    }
}
