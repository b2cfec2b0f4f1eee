import Declarations

private let cases = FigureUnit.count(Label("件", "cases"))
private let accepted = When<AidCase>.flow(\.acceptedOn)
private let ended = When<AidCase>.flow(\.endedOn)
private let decided = When<AidCase>.flow(\.decidedOn)
private let grants = Condition<AidCase>.is(\.decision, oneOf: .granted, .provisional)
private let refusals = Condition<AidCase>.is(\.decision, oneOf: .refusedScope, .refusedMeans, .refusedOther)
private let taken = Condition<AidCase>.present(\.acceptedOn)

extension LegalServicesFigures {
    static let aidIntake: [Figure] = [
        Figure(
            "legal_services.aid.received", Label("法律援助申请、通知", "Applications and notices"), of: AidCase.self,
            timing: .flow(\.receivedOn), by: [\.nature, \.origin, \.station], unit: cases,
            definition: Label("期内收到的申请和通知，按收到日期计，不论是否受理。", "Applications and notices by the day of receipt.")),
        Figure(
            "legal_services.aid.accepted", Label("法律援助受理", "Legal aid cases accepted"), of: AidCase.self,
            timing: accepted, by: [\.nature, \.origin, \.matter, \.station, \.lawyer], unit: cases,
            definition: Label(
                "期内受理的案件：依申请的为材料齐全、予以受理之日，通知辩护的为收到通知之日。后来不予援助的也计，视为撤回和移送的不计。",
                "Cases by the day on which a complete application was taken up, or a notice came in.")),
        nature("civil", .civil, Label("法律援助民事案件", "Civil aid cases")),
        nature("criminal", .criminal, Label("法律援助刑事案件", "Criminal aid cases")),
        nature("administrative", .administrative, Label("法律援助行政案件", "Administrative aid cases")),
        Figure(
            "legal_services.aid.not_accepted", Label("视为撤回和移送", "Lapsed or passed on"), of: AidCase.self,
            where: .is(\.decision, oneOf: .deemedWithdrawn, .transferred), timing: decided, by: [\.decision, \.nature],
            unit: cases,
            definition: Label("期内未受理即视为撤回或移送的申请，按该日计。", "Applications that lapsed or were passed on.")),
        Figure(
            "legal_services.aid.notified_defence", Label("通知辩护", "Notices to defend"), of: AidCase.self,
            where: .is(\.origin, .notifiedDefence), timing: accepted, by: [\.noticeObject, \.notifiedBy, \.lawyer],
            unit: cases,
            definition: Label("期内受理的通知辩护案件，按收到通知之日计。", "Notices to defend accepted in the period.")),
        Figure(
            "legal_services.aid.in_hand", Label("法律援助未结", "Aid cases open"), of: AidCase.self,
            timing: .stock(from: \.acceptedOn, until: \.endedOn),
            by: [\.nature, \.origin, \.matter, \.station, \.lawyer], unit: cases,
            definition: Label("当日已受理、尚未办结的案件，待决定、待指派的也计。", "Accepted and not ended on the day.")),
    ]

    static let aidDecisions: [Figure] =
        [
            decision("decided", taken, Label("法律援助审查决定", "Decisions"), Label("作出给予或不予援助决定的", "decided either way")),
            decision("granted", taken && grants, Label("给予法律援助", "Aid granted"), Label("决定给予援助的", "granted")),
            decision("refused", taken && refusals, Label("不予法律援助", "Aid refused"), Label("决定不予援助的", "refused")),
            decision(
                "decided_in_time", taken && !.later(\.decidedOn, than: \.decisionDueOn),
                Label("按期审查", "Decided in time"),
                Label("决定日期不晚于审查期限（没有填写期限的也计）的", "decided by the due day, or without one")),
            rate("grant_rate", "granted", "decided", Label("援助批准率", "Grant rate")),
            rate("decided_in_time_rate", "decided_in_time", "decided", Label("按期审查率", "Decided in time, share")),
            Figure(
                "legal_services.aid.assigned", Label("法律援助指派", "Cases assigned"), of: AidCase.self,
                timing: .flow(\.assignedOn), by: [\.nature, \.firm, \.lawyer], unit: cases,
                definition: Label("期内指派承办人的案件，按（最近一次）指派日期计。", "Cases assigned, by the latest assignment.")),
            Figure(
                "legal_services.aid.assigned_late", Label("超期指派", "Assigned late"), of: AidCase.self,
                where: .later(\.assignedOn, than: \.assignmentDueOn), timing: .flow(\.assignedOn),
                by: [\.nature, \.firm], unit: cases,
                definition: Label("期内指派、晚于指派期限的案件。", "Cases assigned after the due day.")),
            Figure(
                "legal_services.aid.objections", Label("对不予援助的异议", "Objections"), of: AidCase.self,
                timing: .flow(\.objectedOn), by: [\.reviewResult, \.nature], unit: cases,
                definition: Label("期内对不予援助决定提出的异议，按提出日期计。", "Objections to refusals by their day.")),
            Figure(
                "legal_services.aid.objections.reversed", Label("异议后责令援助", "Refusals reversed"), of: AidCase.self,
                where: .is(\.reviewResult, .reversed), timing: .flow(\.reviewedOn), by: [\.nature], unit: cases,
                definition: Label("期内经司法局审查、责令给予援助的。", "Refusals that the judicial bureau reversed.")),
        ] + civilDecisions

    private static let civilDecisions: [Figure] = [
        decision(
            "civil.decided", taken && .is(\.nature, .civil), Label("民事审查决定", "Civil decisions"),
            Label("民事、作出决定的", "civil, decided")),
        decision(
            "civil.granted", taken && grants && .is(\.nature, .civil), Label("民事批准", "Civil grants"),
            Label("民事、给予援助的", "civil, granted")),
        decision(
            "civil.refused", taken && refusals && .is(\.nature, .civil), Label("民事未批准", "Civil refusals"),
            Label("民事、不予援助的", "civil, refused")),
    ]

    static let aidEndings: [Figure] = [
        ending("ended", taken, Label("法律援助办结", "Aid cases ended"), Label("结案、不予援助或终止的", "ended in any way")),
        ending(
            "concluded", taken && .present(\.result), Label("法律援助结案", "Aid cases concluded"),
            Label("办理完毕、有结案方式的", "concluded with a result")),
        ending(
            "refused_cases", taken && refusals, Label("不予援助办结", "Ended by refusal"),
            Label("以不予援助办结的", "ended by a refusal")),
        ending(
            "terminated", taken && .present(\.termination), Label("终止援助", "Aid terminated"),
            Label("终止援助的", "terminated")),
        ending(
            "concluded.lawyers", taken && .present(\.result) && .present(\.lawyer),
            Label("律师结案", "Concluded by lawyers"),
            Label("由律师承办结案的", "concluded by a lawyer")),
        ending(
            "concluded.workers", taken && .present(\.result) && .missing(\.lawyer),
            Label("基层法律服务工作者结案", "Concluded by legal workers"),
            Label("由基层法律服务工作者承办结案的", "concluded by a legal worker")),
        Figure(
            "legal_services.aid.amount", Label("挽回损失或取得利益", "Won or saved"), of: AidCase.self,
            where: .present(\.result), timing: ended, adding: \.amount, by: [\.nature, \.matter], unit: .money,
            definition: Label("期内结案的案件为受援人挽回损失或取得利益之和，按办结日期计。", "Won or saved in cases concluded.")),
        Figure(
            "legal_services.aid.amount.migrant_wages", Label("为农民工讨薪", "Wages for migrant workers"), of: AidCase.self,
            where: .present(\.result) && .is(\.matter, .wages) && .holds(\.tags, .migrantWorker), timing: ended,
            adding: \.amount, unit: .money,
            definition: Label("期内结案的农民工劳动报酬案件取得的金额之和。", "Won in concluded wage cases of migrant workers.")),
        Figure(
            "legal_services.aid.files_late", Label("超期提交卷宗", "Files returned late"), of: AidCase.self,
            where: .later(\.fileReturnedOn, than: \.fileDueOn), timing: .flow(\.fileReturnedOn), by: [\.firm],
            unit: cases, definition: Label("期内提交卷宗、晚于提交期限的案件。", "Files returned after the due day.")),
        Figure(
            "legal_services.aid.subsidies", Label("发放法律援助补贴", "Subsidies paid"), of: AidSubsidy.self,
            where: .state("paid"), timing: .flow(\.paidOn), adding: \.amount, by: [\.kind], unit: .money,
            definition: Label("期内发放、未冲销的补贴，按发放日期计。", "Subsidies paid in the period and not reversed.")),
        Figure(
            "legal_services.aid.quality_checks", Label("案件质量检查", "Quality checks"), of: AidQualityCheck.self,
            timing: .flow(\.checkedOn), by: [\.tool, \.grade], unit: .count(Label("次", "checks")),
            definition: Label("期内旁听、回访、评查等检查，按检查日期计。", "Checks of quality by their day.")),
        Figure(
            "legal_services.aid.complaints", Label("法律援助投诉", "Complaints"), of: AidComplaint.self,
            timing: .flow(\.receivedOn), by: [\.cause, \.disposition], unit: cases,
            definition: Label("期内收到的投诉，按收到日期计（表十三）。", "Complaints by the day of receipt.")),
    ]

    /// How many cases concern a group of recipients (table 9); one may concern several.
    static let aidTables: [Figure] = RecipientTag.allCases.map { tag in
        Figure(
            "legal_services.aid.recipients.\(tag.rawValue)",
            Label("受援人：\(tag.label.zh)", "Recipients: \(tag.label.en)"), of: AidCase.self,
            where: .holds(\.tags, tag), timing: accepted, by: [\.nature, \.matter], unit: cases,
            definition: Label(
                "期内受理、受援人属于\(tag.label.zh)的案件，按受理日期计。一人属几类的各类都计，不可相加。",
                "Cases accepted whose recipient belongs to this group. One may belong to several: do not add up."))
    }

    private static func nature(_ name: String, _ nature: AidNature, _ title: Label) -> Figure {
        Figure(
            "legal_services.aid." + name, title, of: AidCase.self, where: .is(\.nature, nature), timing: accepted,
            by: [\.origin, \.matter, \.station, \.lawyer], unit: cases,
            definition: Label(
                "期内受理的\(nature.label.zh)案件，按受理日期计。", "Cases of this nature accepted in the period."))
    }

    private static func decision(
        _ name: String, _ condition: Condition<AidCase>, _ title: Label, _ which: Label
    ) -> Figure {
        Figure(
            "legal_services.aid." + name, title, of: AidCase.self, where: condition, timing: decided,
            by: [\.nature, \.decision, \.matter], unit: cases,
            definition: Label(
                "期内\(which.zh)案件，按决定日期计；异议后责令援助的按给予援助计。",
                "Cases \(which.en) in the period, by the day of the decision; a reversed refusal is a grant."))
    }

    private static func ending(
        _ name: String, _ condition: Condition<AidCase>, _ title: Label, _ which: Label
    ) -> Figure {
        Figure(
            "legal_services.aid." + name, title, of: AidCase.self, where: condition, timing: ended,
            by: [\.nature, \.matter, \.result, \.termination], unit: cases,
            definition: Label(
                "期内\(which.zh)案件，按办结日期计，不论何时受理。", "Cases \(which.en), by the day on which they ended."))
    }

    private static func rate(_ name: String, _ top: String, _ bottom: String, _ title: Label) -> Figure {
        Figure(
            "legal_services.aid." + name, title, function: .legalServices,
            counted: .ratio("legal_services.aid." + top, over: "legal_services.aid." + bottom), unit: .percent,
            definition: Label("期内两项之比，均按决定日期计。", "One divided by the other, both by the day of decision."))
    }
}
