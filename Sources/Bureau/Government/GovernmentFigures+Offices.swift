import Declarations

private let times = FigureUnit.count(Label("次", "meetings"))
private let items = FigureUnit.count(Label("项", "matters"))

extension GovernmentFigures {
    static let referrals: [Figure] = [
        Figure(
            "government.referrals.to_police", Label("移送公安机关", "Referrals to the police"), of: CriminalReferral.self,
            timing: .flow(\.sentOn), by: [\.agency, \.offence, \.policeDecision, \.outcome], unit: cases,
            definition: Label(
                "期内行政执法机关移送公安机关的涉嫌犯罪案件，按移送日期计，不论公安机关是否立案。",
                "Suspected offences that agencies sent to the police, by the day of sending, whatever was decided."
            )),
        Figure(
            "government.referrals.filed", Label("公安机关立案", "Filed by the police"), of: CriminalReferral.self,
            where: .is(\.policeDecision, .filed), timing: .flow(\.policeDecidedOn), by: [\.agency, \.offence],
            unit: cases,
            definition: Label(
                "期内公安机关决定立案的移送案件，按公安决定日期计。", "Referrals that the police filed, by the day of their decision.")),
        Figure(
            "government.referrals.under_way", Label("未有结果的移送", "Referrals without an outcome"),
            of: CriminalReferral.self, timing: .stock(from: \.sentOn, until: \.outcomeOn), by: [\.agency, \.offence],
            unit: cases,
            definition: Label("当日已移送、尚无处理结果的案件。", "Referrals sent and without an outcome by the day.")),
    ]

    static let meetings: [Figure] = [
        Figure(
            "government.meetings", Label("召开会议", "Meetings held"), of: Meeting.self,
            where: .state(MeetingStage.held.rawValue, MeetingStage.minuted.rawValue), timing: .flow(\.heldOn),
            by: [\.kind, \.host], unit: times,
            definition: Label(
                "期内召开的会议，按会议日期计，各类会议都计，取消的不计。", "Meetings held, by their day; cancelled ones are not counted.")),
        Figure(
            "government.meeting_decisions.made", Label("议定事项", "Decisions of meetings"), of: MeetingDecision.self,
            timing: .flow(\.decidedOn), by: [\.owner], unit: items,
            definition: Label("期内会议议定的事项，按议定日期计。", "Matters that meetings decided, by the day.")),
        Figure(
            "government.meeting_decisions.closed", Label("办结议定事项", "Decisions done"), of: MeetingDecision.self,
            timing: .flow(\.closedOn), by: [\.owner], unit: items,
            definition: Label("期内办结的议定事项，按办结日期计。", "Matters done in the period, by the day.")),
        Figure(
            "government.meeting_decisions.closed_in_time", Label("按期办结议定事项", "Decisions done in time"),
            of: MeetingDecision.self, where: !.later(\.closedOn, than: \.dueOn), timing: .flow(\.closedOn),
            by: [\.owner], unit: items,
            definition: Label(
                "期内办结、不晚于完成期限的议定事项。", "Of the matters done, those done by the day on which they were due.")),
        rate(
            "government.meeting_decisions.in_time_rate", "government.meeting_decisions.closed_in_time",
            over: "government.meeting_decisions.closed", Label("议定事项按期办结率", "Decisions in time"),
            Label("按期办结的除以办结的。", "Matters done in time divided by all done.")),
        Figure(
            "government.meeting_decisions.open", Label("未办结议定事项", "Decisions open"), of: MeetingDecision.self,
            timing: .stock(from: \.decidedOn, until: \.closedOn), by: [\.owner], unit: items,
            definition: Label("当日已议定、尚未办结的事项。", "Matters decided and not done by the day.")),
    ]

    static let disclosure: [Figure] = [
        Figure(
            "government.disclosure.received", Label("收到信息公开申请", "Disclosure requests received"),
            of: DisclosureRequest.self, timing: .flow(\.receivedOn), by: [\.channel, \.applicantKind], unit: cases,
            definition: Label("期内收到的政府信息公开申请，按收到日期计。", "Requests for information by the day of receipt.")),
        Figure(
            "government.disclosure.answered", Label("答复信息公开申请", "Requests answered"), of: DisclosureRequest.self,
            timing: .flow(\.answeredOn), by: [\.result, \.channel], unit: cases,
            definition: Label("期内答复的信息公开申请，按答复日期计。", "Requests answered, by the day of the answer.")),
        Figure(
            "government.disclosure.answered_in_time", Label("按期答复信息公开申请", "Requests answered in time"),
            of: DisclosureRequest.self, where: .present(\.dueOn) && !.later(\.answeredOn, than: \.dueOn),
            timing: .flow(\.answeredOn), by: [\.result], unit: cases,
            definition: Label(
                "期内答复、不晚于答复期限的申请；补正、征求意见或延期后的期限以改后的为准。", "Requests answered by the day on which they were due.")),
        rate(
            "government.disclosure.in_time_rate", "government.disclosure.answered_in_time",
            over: "government.disclosure.answered", Label("信息公开按期答复率", "Requests in time"),
            Label("按期答复的除以答复的。", "Requests answered in time divided by all answered.")),
        Figure(
            "government.disclosure.in_hand", Label("在办信息公开申请", "Requests in hand"), of: DisclosureRequest.self,
            timing: .stock(from: \.receivedOn, until: \.answeredOn), by: [\.channel], unit: cases,
            definition: Label("当日已收到、尚未答复的申请。", "Requests received and not answered by the day.")),
    ]

    static let learning: [Figure] = [
        Figure(
            "government.learning", Label("学法和执法培训", "Classes of law"), of: LawLearning.self,
            timing: .flow(\.heldOn), by: [\.kind], unit: .count(Label("期", "classes")),
            definition: Label("期内常务会议学法、领导干部和执法人员培训，按举办日期计。", "Leaders' and officers' classes of law, by their day.")),
        Figure(
            "government.learning.persons", Label("学法和执法培训人次", "Learners"), of: LawLearning.self,
            timing: .flow(\.heldOn), adding: \.persons, by: [\.kind], unit: .count(Label("人次", "participations")),
            definition: Label(
                "期内各期参加人数之和，同一人参加两期计两次。", "The persons of all classes added up; who attends two counts twice.")),
    ]

    static let advisers: [Figure] = [
        Figure(
            "government.advisers", Label("政府法律顾问", "Legal advisers of the government"), of: GovernmentAdviser.self,
            timing: .stock(from: \.appointedOn, until: \.endedOn), by: [\.client], unit: .count(Label("人", "advisers")),
            definition: Label("当日已聘任、尚未解聘的政府法律顾问。", "Advisers appointed and not released by the day.")),
        Figure(
            "government.adviser_matters", Label("法律顾问办理事项", "Matters given to advisers"), of: AdviserMatter.self,
            timing: .flow(\.askedOn), by: [\.kind, \.adviser, \.fromUnit], unit: items,
            definition: Label("期内委托法律顾问办理的事项，按委托日期计。", "Matters on which advisers were asked, by the day.")),
        Figure(
            "government.adviser_matters.answered", Label("法律顾问出具意见", "Opinions of advisers"),
            of: AdviserMatter.self, timing: .flow(\.answeredOn), by: [\.kind, \.adviser, \.result], unit: items,
            definition: Label("期内法律顾问出具的意见，按出具日期计。", "Opinions that advisers gave, by the day.")),
        Figure(
            "government.adviser_matters.adopted", Label("采纳法律顾问意见", "Opinions of advisers adopted"),
            of: AdviserMatter.self, where: .is(\.result, oneOf: .adopted, .partly), timing: .flow(\.answeredOn),
            by: [\.kind, \.adviser], unit: items,
            definition: Label("期内出具的顾问意见中已采纳或部分采纳的。", "Of those opinions, the ones adopted in whole or part.")),
        rate(
            "government.adviser_matters.adoption_rate", "government.adviser_matters.adopted",
            over: "government.adviser_matters.answered", Label("顾问意见采纳率", "Adoption rate"),
            Label("采纳的顾问意见除以出具的，尚未反馈的也在分母内。", "Opinions adopted divided by all given.")),
    ]
}
