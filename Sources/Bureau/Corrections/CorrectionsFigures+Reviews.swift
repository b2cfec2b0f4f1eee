import Declarations

private let persons = FigureUnit.count(Label("人", "persons"))
private let enquiry = FigureUnit.count(Label("件", "assessments"))
private let standing = When<SupervisedPerson>.stock(from: \.reportedOn, until: \.endedOn)
private let antiGang = Condition<SpecialCheck>.is(\.campaign, .antiGang)
private let exempt = Condition<SupervisedPerson>.has(
    \AppRegistration.supervised, where: .present(\.exemption),
    standing: .stock(from: \.enteredOn, until: \.closedOn))
private let registered = Condition<SupervisedPerson>.has(
    \AppRegistration.supervised, where: .is(\.app, .supervised),
    standing: .stock(from: \.registeredOn, until: \.closedOn))
private let atWork = Condition<Staff>.through(\.workplace, .is(\.kind, oneOf: .judicialOffice, .correctionsCentre))

extension CorrectionsFigures {
    static let checks: [Figure] = [
        Figure(
            "corrections.special_checks", Label("专项排查", "Special checks"), of: SpecialCheck.self,
            where: .present(\.finding), timing: .flow(\.checkedOn), by: [\.campaign, \.finding],
            unit: .count(Label("人次", "person-times")),
            definition: Label(
                "期内完成的专项排查，按排查日期计，一人排查两次计两人次。", "Checks finished, by their day; two of one person are two.")),
        Figure(
            "corrections.special_checks.clues", Label("涉黑涉恶线索", "Clues to organised crime"), of: SpecialCheck.self,
            where: antiGang && .is(\.finding, .clue), timing: .flow(\.checkedOn), unit: .count(Label("件", "clues")),
            definition: Label("期内扫黑除恶专项排查中有线索的，按排查日期计。", "Checks of the campaign that found a clue, by their day.")),
        Figure(
            "corrections.special_checks.persons", Label("扫黑除恶排查到的在册对象", "On file and checked for organised crime"),
            of: SupervisedPerson.self,
            where: .has(
                \SpecialCheck.supervised, where: antiGang && .present(\.finding), standing: .stock(from: \.checkedOn)),
            timing: standing, by: [\.category, \.office], unit: persons,
            definition: Label(
                "当日在册、到当日为止扫黑除恶专项排查过的人，排查几次计一人。",
                "On file on the day and checked in the campaign by then, each once.")),
        Figure(
            "corrections.special_checks.coverage", Label("扫黑除恶排查覆盖率", "Coverage of the checks"), function: .corrections,
            counted: .ratio("corrections.special_checks.persons", over: "corrections.on_file"), unit: .percent,
            definition: Label("排查到的在册对象除以当日在册。", "Those on file and checked, divided by all on file.")),
    ]

    static let apps: [Figure] = [
        staff("corrections.apps.staff", .always, Label("应注册矫务通的工作人员", "Staff who work with the app")),
        staff(
            "corrections.apps.staff_registered",
            .has(
                \AppRegistration.staff, where: .is(\.app, .staff),
                standing: .stock(from: \.registeredOn, until: \.closedOn)),
            Label("已注册矫务通的工作人员", "Staff registered for the app")),
        Figure(
            "corrections.apps.staff_rate", Label("矫务通注册率", "Staff registered"), function: .corrections,
            counted: .ratio("corrections.apps.staff_registered", over: "corrections.apps.staff"), unit: .percent,
            definition: Label(
                "已注册的工作人员除以司法所和社区矫正中心当日在岗人员。",
                "Registered staff divided by those at work in judicial offices and the centre.")),
        supervised("corrections.apps.supervised", !exempt, Label("应注册在矫通的对象", "Persons who should register")),
        supervised(
            "corrections.apps.supervised_registered", !exempt && registered, Label("已注册在矫通的对象", "Persons registered")),
        supervised("corrections.apps.exempt", exempt, Label("免用在矫通的对象", "Persons exempt from the app")),
        Figure(
            "corrections.apps.supervised_rate", Label("在矫通注册率", "Persons registered, less the exempt"),
            function: .corrections,
            counted: .ratio("corrections.apps.supervised_registered", over: "corrections.apps.supervised"),
            unit: .percent,
            definition: Label(
                "已注册的在册对象除以当日在册、未因年龄大、不识字等免用的对象。",
                "Those on file and registered, divided by those on file and not exempt.")),
        Figure(
            "corrections.apps.assistants", Label("已注册协矫通的协矫人员", "Assistants registered"), of: AppRegistration.self,
            where: .is(\.app, .assistant), timing: .stock(from: \.registeredOn, until: \.closedOn), unit: persons,
            definition: Label("当日已注册、未注销的协矫人员；注册本着自愿。", "Assistants registered on the day; they register as they wish.")
        ),
    ]

    private static func staff(_ id: String, _ condition: Condition<Staff>, _ title: Label) -> Figure {
        Figure(
            id, title, of: Staff.self, where: atWork && condition, timing: .stock(from: \.startedOn, until: \.leftOn),
            by: [\.workplace], unit: persons, function: .corrections,
            definition: Label(
                "当日在司法所或社区矫正中心在岗的人员，其中\(title.zh)。",
                "At work in a judicial office or the centre on the day: \(title.en)."))
    }

    private static func supervised(_ id: String, _ condition: Condition<SupervisedPerson>, _ title: Label) -> Figure {
        Figure(
            id, title, of: SupervisedPerson.self, where: condition, timing: standing, by: [\.category, \.office],
            unit: persons,
            definition: Label("当日在册对象中的\(title.zh)，按登记的注册和免用情况计。", "Of those on file on the day: \(title.en)."))
    }

    static let enquiries: [Figure] = [
        Figure(
            "corrections.assessments.received", Label("接收调查评估委托", "Assessments received"),
            of: SocialAssessment.self, timing: .flow(\.receivedOn), by: [\.organ, \.category, \.office], unit: enquiry,
            definition: Label("期内收到的调查评估委托，按收到日期计。", "Assessments commissioned, by the day of receipt.")),
        Figure(
            "corrections.assessments.sent", Label("反馈调查评估意见", "Assessments sent"), of: SocialAssessment.self,
            timing: .flow(\.sentOn), by: [\.opinion, \.organ, \.category, \.office], unit: enquiry,
            definition: Label(
                "期内反馈的评估意见，按反馈日期计；退回的不计。", "Opinions sent, by their day; what was returned is not counted.")),
        Figure(
            "corrections.assessments.late", Label("逾期反馈评估意见", "Assessments sent late"), of: SocialAssessment.self,
            where: .present(\.sentOn) && .present(\.dueOn) && .later(\.sentOn, than: \.dueOn), timing: .flow(\.sentOn),
            by: [\.organ, \.office], unit: enquiry,
            definition: Label("期内反馈、晚于应反馈日期的评估意见。", "Opinions sent after the day on which they were due.")),
        Figure(
            "corrections.medical_reviews.due", Label("应病情复查", "Medical reviews due"), of: MedicalReview.self,
            timing: .flow(\.dueOn), by: [\.fitness], unit: .count(Label("人次", "reviews")),
            definition: Label("期内应作的病情复查，按应复查日期计。", "Medical reviews that fall due in the period.")),
        Figure(
            "corrections.medical_reviews.missing", Label("未作病情复查", "Medical reviews missing"), of: MedicalReview.self,
            where: .missing(\.examinedOn), timing: .flow(\.dueOn), unit: .count(Label("人次", "reviews")),
            definition: Label("期内应作而至今未作的病情复查。", "Of the reviews due, those not made so far.")),
    ]
}
