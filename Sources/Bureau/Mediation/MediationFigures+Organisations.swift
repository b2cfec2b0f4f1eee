import Declarations

private let bodies = FigureUnit.count(Label("个", "organisations"))
private let standingOrg = When<MediationOrg>.stock(from: \.foundedOn, until: \.endedOn)
private let veterans = Condition<MediationOrg>.is(\.kind, .veteransStudio)
private let posts = Condition<MediationOrg>.is(\.kind, .policePost)

extension MediationFigures {
    static let organisations: [Figure] = orgs + veteransStudios + policePosts + mediators

    private static let orgs: [Figure] = [
        Figure(
            "mediation.orgs", Label("调解组织", "Mediation organisations"), of: MediationOrg.self, timing: standingOrg,
            by: [\.kind, \.level, \.place], unit: bodies,
            definition: Label(
                "当日已成立、未撤销的调解组织，调委会、工作室和派驻调解室都计。",
                "Organisations founded by the day and not ended: committees, studios and posts."))
    ]

    private static let veteransStudios: [Figure] = [
        Figure(
            "mediation.veterans_studios", Label("老兵调解工作室", "Veterans' studios"), of: MediationOrg.self,
            where: veterans, timing: standingOrg, by: [\.level, \.place], unit: bodies,
            definition: Label("当日已成立、未撤销的老兵调解工作室，区级和街道（镇）级都计。", "Veterans' studios of every level on the day.")),
        Figure(
            "mediation.townships", Label("街道（镇）", "Townships"), of: Place.self,
            where: .is(\.kind, oneOf: .subdistrict, .town), timing: .stock(from: \.formedOn, until: \.dissolvedOn),
            unit: .count(Label("个", "townships")), function: .mediation,
            definition: Label("当日的街道和镇。", "Subdistricts and towns on the day.")),
        Figure(
            "mediation.veterans_studios.townships", Label("有老兵调解工作室的街道（镇）", "Townships with a veterans' studio"),
            of: Place.self,
            where: .is(\.kind, oneOf: .subdistrict, .town)
                && .has(\MediationOrg.place, where: veterans, standing: standingOrg),
            timing: .stock(from: \.formedOn, until: \.dissolvedOn), unit: .count(Label("个", "townships")),
            function: .mediation,
            definition: Label(
                "当日至少有一个老兵调解工作室的街道（镇），有几个也计一个。区级工作室不归街道（镇）。",
                "Townships with at least one veterans' studio on the day, each counted once.")),
        Figure(
            "mediation.veterans_studios.coverage", Label("老兵调解工作室街道（镇）覆盖率", "Townships covered by veterans' studios"),
            function: .mediation,
            counted: .ratio("mediation.veterans_studios.townships", over: "mediation.townships"), unit: .percent,
            definition: Label(
                "有老兵调解工作室的街道（镇）除以全部街道（镇）。", "Townships with a veterans' studio divided by all townships.")),
    ]

    private static let policePosts: [Figure] = [
        Figure(
            "mediation.police_posts", Label("先期处置试点派出所", "Police stations with a mediation post"),
            of: MediationOrg.self, where: posts, timing: standingOrg, by: [\.place], unit: bodies,
            definition: Label("当日设有调解室的派出所，一所一个。", "Mediation posts at police stations on the day.")),
        Figure(
            "mediation.police_posts.mediators", Label("派出所调解室调解员", "Mediators at police posts"),
            of: MediatorTerm.self, where: .through(\.org, posts),
            timing: .stock(from: \.startedOn, until: \.endedOn), by: [\.org, \.work],
            unit: .count(Label("人", "mediators")),
            definition: Label("当日在派出所调解室任职的调解员，按所分。", "Mediators whose term at a police post runs on the day.")),
        Figure(
            "mediation.police_posts.mediators_min", Label("每所增加调解员（最少）", "Mediators at a police post, least"),
            function: .mediation, counted: .least(of: "mediation.police_posts.mediators", by: "org"),
            unit: .count(Label("人", "mediators")),
            definition: Label("各派出所调解室当日调解员数中最少的。", "The smallest number of mediators at any one post.")),
        Figure(
            "mediation.police_posts.mediators_max", Label("每所增加调解员（最多）", "Mediators at a police post, most"),
            function: .mediation, counted: .greatest(of: "mediation.police_posts.mediators", by: "org"),
            unit: .count(Label("人", "mediators")),
            definition: Label("各派出所调解室当日调解员数中最多的。", "The greatest number of mediators at any one post.")),
        Figure(
            "mediation.police_posts.disputes", Label("派出所调解室受理纠纷", "Disputes taken in by police posts"),
            of: Dispute.self, where: .through(\.org, posts), timing: .flow(\.acceptedOn), by: [\.org, \.kind],
            unit: .count(Label("件", "disputes")),
            definition: Label("期内由派出所调解室受理的纠纷，按受理日期计。", "Disputes that a police post accepted in the period.")),
        Figure(
            "mediation.police_posts.settled_first_day",
            Label("派出所调解室当日调解成功", "Settled by police posts on the first day"),
            of: Dispute.self,
            where: .through(\.org, posts) && .is(\.result, .agreed) && !.later(\.concludedOn, than: \.acceptedOn),
            timing: .flow(\.acceptedOn), by: [\.org, \.kind], unit: .count(Label("件", "disputes")),
            definition: Label(
                "期内由派出所调解室受理、当日即达成协议的纠纷，按受理日期计。",
                "Disputes that a police post accepted in the period and settled on the same day.")),
    ]

    private static let mediators: [Figure] = [
        Figure(
            "mediation.mediators", Label("人民调解员", "Mediators"), of: Mediator.self,
            timing: .stock(from: \.engagedOn, until: \.leftOn), by: [\.grade], unit: .count(Label("人", "mediators")),
            definition: Label(
                "当日在任的人民调解员，一人计一次，不论在几个组织任职。",
                "Mediators in office on the day, each once, whatever the number of organisations.")),
        Figure(
            "mediation.mediators.full_time", Label("专职人民调解员", "Full-time mediators"), of: Mediator.self,
            where: .has(
                \MediatorTerm.mediator, where: .is(\.work, .fullTime),
                standing: .stock(from: \.startedOn, until: \.endedOn)),
            timing: .stock(from: \.engagedOn, until: \.leftOn), by: [\.grade], unit: .count(Label("人", "mediators")),
            definition: Label(
                "当日在任、至少在一个组织专职的人民调解员。", "Mediators in office on the day who work full time somewhere.")),
        Figure(
            "mediation.trainings", Label("调解员培训", "Trainings"), of: Training.self, timing: .flow(\.heldOn),
            unit: .count(Label("期", "classes")),
            definition: Label("期内举办的调解员培训，按培训日期计。", "Trainings held in the period.")),
        Figure(
            "mediation.trained", Label("参训调解员", "Mediators trained"), of: TrainingAttendance.self,
            timing: .flow(\.attendedOn), by: [\.training], unit: .count(Label("人", "mediators")),
            definition: Label(
                "期内到训的调解员，按参训日期计。一人参加两次培训或两天的计两次，只看一次一天的培训时就是人数。",
                "Attendances by their day; over one class of one day this is the number of persons.")),
    ]
}
