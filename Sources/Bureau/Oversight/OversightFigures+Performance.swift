import Declarations

private let scoreUnit = FigureUnit.count(Label("项", "scores"))
private let taskUnit = FigureUnit.count(Label("项", "tasks"))

extension OversightFigures {
    static let performance: [Figure] = [
        Figure(
            "oversight.schemes", Label("施行中的考核方案", "Schemes in force"), of: AssessmentScheme.self,
            where: .present(\.enactedOn), timing: .stock(from: \.startsOn, until: \.endsOn), by: [\.issuer],
            unit: .count(Label("个", "schemes")),
            definition: Label("当日在考核期内、已经施行的考核方案。", "Schemes enacted whose days the day lies in.")),
        Figure(
            "oversight.scores", Label("考核评分", "Scores"), of: Score.self, timing: .flow(\.endsOn),
            by: [\.scheme, \.assessed, \.indicator, \.isByHand, \.isReached], unit: scoreUnit,
            definition: Label("考核截止日在期内的评分，一个单位一项指标计一项。", "One of each unit and indicator, by the end of its days.")),
        Figure(
            "oversight.scores.reached", Label("达到目标", "Targets reached"), of: Score.self, where: .is(\.isReached, true),
            timing: .flow(\.endsOn), by: [\.scheme, \.assessed, \.indicator], unit: scoreUnit,
            definition: Label("考核截止日在期内的评分中达到目标值的。", "Of the scores, those whose target was reached.")),
        Figure(
            "oversight.scores.points", Label("考核得分合计", "Points"), of: Score.self, timing: .flow(\.endsOn),
            adding: \.points, by: [\.scheme, \.assessed, \.indicator],
            unit: .count(Label("（0.1分）", "tenths of a point")),
            definition: Label(
                "考核截止日在期内的得分之和，以十分之一分计；按单位分组即各单位得分。",
                "Points by the end of their days, in tenths; split by unit they are each unit's.")),
        Figure(
            "oversight.appeals", Label("考核申诉", "Appeals against scores"), of: ScoreAppeal.self,
            timing: .flow(\.appealedOn), by: [\.decision, \.appellant], unit: .count(Label("件", "appeals")),
            definition: Label("期内提出的考核申诉，按申诉日期计。", "Appeals by the day on which they were lodged.")),
    ]

    static let directives: [Figure] = [
        Figure(
            "oversight.directives", Label("收到上级部署", "Directives received"), of: Directive.self,
            timing: .flow(\.receivedOn), by: [\.kind], unit: .count(Label("件", "directives")),
            definition: Label("期内收到的上级部署，按收文日期计。", "Directives by the day on which they came.")),
        Figure(
            "oversight.receipts", Label("应签收", "Receipts asked for"), of: DirectiveReceipt.self,
            timing: .flow(\.sentOn),
            by: [\.recipient], unit: .count(Label("份", "receipts")),
            definition: Label("期内转发给各单位的部署，一单位一份，按转发日期计。", "Directives passed on, one a unit, by that day.")),
        Figure(
            "oversight.receipts.unread", Label("未签收", "Not read"), of: DirectiveReceipt.self,
            timing: .stock(from: \.sentOn, until: \.readOn), by: [\.recipient], unit: .count(Label("份", "receipts")),
            definition: Label("当日已转发、尚未签收的部署。", "Directives passed on by the day and not yet read.")),
        task("oversight.tasks.due", .always, Label("到期部署任务", "Tasks due"), Label("不论是否完成", "done or not")),
        task(
            "oversight.tasks.on_time", .present(\.doneOn) && !.later(\.doneOn, than: \.dueOn),
            Label("按期完成部署任务", "Tasks done on time"), Label("完成日期不晚于期限的", "those done by their day")),
        task(
            "oversight.tasks.late", .present(\.doneOn) && .later(\.doneOn, than: \.dueOn),
            Label("逾期完成部署任务", "Tasks done late"), Label("完成日期晚于期限的", "those done after their day")),
        task(
            "oversight.tasks.undone", .missing(\.doneOn), Label("未完成部署任务", "Tasks not done"),
            Label("至今没有完成的", "those not done so far")),
    ]

    private static func task(
        _ id: String, _ condition: Condition<DirectiveTask>, _ title: Label, _ which: Label
    ) -> Figure {
        Figure(
            id, title, of: DirectiveTask.self, where: condition, timing: .flow(\.dueOn), by: [\.owner], unit: taskUnit,
            definition: Label("完成期限在期内的部署任务，按期限计，\(which.zh)。", "Tasks due in the period, by that day: \(which.en)."))
    }
}
