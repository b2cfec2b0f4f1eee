import Declarations

private let firms = FigureUnit.count(Label("家", "enterprises"))
private let pieces = FigureUnit.count(Label("个", ""))
private let cases = FigureUnit.count(Label("件", "cases"))

extension LegalServicesFigures {
    static let checkups: [Figure] =
        [
            Figure(
                "legal_services.checkups", Label("法治体检", "Check-ups"), of: Checkup.self,
                timing: .stock(from: \.selectedOn), by: [\.round, \.grade], unit: firms,
                definition: Label(
                    "截至当日选定的法治体检，一家企业一个批次计一次，后来退出的也计。",
                    "Check-ups selected by the day, those withdrawn later among them.")),
            Figure(
                "legal_services.checkups.enterprises", Label("法治体检试点企业", "Enterprises with a check-up"),
                of: Enterprise.self,
                where: .has(
                    \Checkup.enterprise, where: .missing(\.withdrawnOn), standing: .stock(from: \.selectedOn)),
                timing: .stock(from: \.listedOn, until: \.closedOn), by: [\.industry, \.size], unit: firms,
                function: .legalServices,
                definition: Label(
                    "截至当日选定参加法治体检、没有退出的企业，参加几个批次也计一家。",
                    "Enterprises selected by the day and not withdrawn, each once.")),
            Figure(
                "legal_services.risk_items", Label("发现法律风险", "Risks found"), of: RiskItem.self,
                timing: .flow(\.foundOn), by: [\.area, \.grade], unit: .count(Label("项", "risks")),
                definition: Label("期内体检发现的法律风险，按发现日期计。", "Legal risks by the day on which they were found.")),
        ] + checkupStages

    /// Where each check-up stood at the end of the day.
    static let checkupStages: [Figure] = [
        stage("selected", .stock(from: \.selectedOn, until: \.formSentOn), Label("待发体检表", "Form not yet sent")),
        stage("form_sent", .stock(from: \.formSentOn, until: \.formReturnedOn), Label("待回收体检表", "Form out")),
        stage("form_returned", .stock(from: \.formReturnedOn, until: \.reportOn), Label("已回收体检表、待出报告", "Form back")),
        stage("reported", .stock(from: \.reportOn, until: \.followedUpOn), Label("已出报告、待回访", "Report issued")),
        stage("followed_up", .stock(from: \.followedUpOn), Label("已回访", "Followed up")),
        Figure(
            "legal_services.checkups.withdrawn", Label("体检已退出", "Check-ups withdrawn"), of: Checkup.self,
            where: .present(\.withdrawnOn), timing: .stock(from: \.selectedOn), by: [\.round], unit: firms,
            definition: Label("截至当日选定、现已退出的。", "Selected by the day and since withdrawn.")),
    ]

    private static func stage(_ name: String, _ timing: When<Checkup>, _ title: Label) -> Figure {
        Figure(
            "legal_services.checkups." + name, Label("体检" + title.zh, "Check-ups: " + title.en), of: Checkup.self,
            where: .missing(\.withdrawnOn), timing: timing, by: [\.round, \.grade], unit: firms,
            definition: Label(
                "当日处于“\(title.zh)”环节的法治体检，按各环节日期计，退出的不计。",
                "Check-ups at this stage on the day, by the days of the stages."))
    }

    static let volunteers: [Figure] = [
        Figure(
            "legal_services.volunteer_associations", Label("法律服务志愿者协会", "Volunteer associations"),
            of: VolunteerAssociation.self, timing: .stock(from: \.foundedOn, until: \.endedOn), unit: pieces,
            definition: Label("当日已成立、未注销的协会。", "Associations on the day.")),
        Figure(
            "legal_services.volunteer_centres", Label("志愿者中心", "Volunteer centres"), of: VolunteerCentre.self,
            timing: .stock(from: \.openedOn, until: \.closedOn), by: [\.audience, \.association], unit: pieces,
            definition: Label("当日已成立、未撤销的志愿者中心。", "Centres on the day.")),
        Figure(
            "legal_services.volunteers", Label("法律服务志愿者", "Volunteers"), of: Volunteer.self,
            timing: .stock(from: \.joinedOn, until: \.leftOn), by: [\.centre, \.profession],
            unit: .count(Label("人", "volunteers")),
            definition: Label("当日在册的志愿者。", "Volunteers on the day.")),
        Figure(
            "legal_services.volunteer_activities", Label("志愿服务活动", "Volunteer activities"),
            of: VolunteerActivity.self, timing: .flow(\.heldOn), by: [\.centre, \.kind],
            unit: .count(Label("场", "activities")),
            definition: Label("期内开展的活动，按开展日期计；预告未开展、已取消的不计。", "Activities held in the period.")),
        Figure(
            "legal_services.volunteer_activities.persons", Label("志愿服务人数", "Persons served by volunteers"),
            of: VolunteerActivity.self, timing: .flow(\.heldOn), adding: \.persons, by: [\.centre, \.kind],
            unit: .count(Label("人次", "persons")),
            definition: Label("期内各场活动服务人数之和。", "Persons served, added up over activities.")),
        Figure(
            "legal_services.volunteer_hours", Label("志愿服务时长", "Volunteer hours"), of: VolunteerService.self,
            timing: .flow(\.servedOn), adding: \.hours, by: [\.volunteer], unit: .count(Label("小时", "hours")),
            definition: Label("期内各志愿者各场服务时长之和，按服务日期计。", "Hours of every volunteer by the day of service.")),
    ]

    static let majorCases: [Figure] = [
        Figure(
            "legal_services.major_case_filings", Label("涉黑涉恶案件报备", "Major case filings"), of: MajorCaseFiling.self,
            timing: .flow(\.filedOn), by: [\.firm, \.stage, \.role, \.origin], unit: cases,
            definition: Label(
                "期内向本局报备的案件，按报备日期计，一所一案计一件；接受委托未报备的不计。",
                "Cases filed with the bureau in the period, by the day of filing.")),
        Figure(
            "legal_services.major_case_filings.on_time", Label("按时报备", "Filed on time"), of: MajorCaseFiling.self,
            where: !.later(\.filedOn, than: \.dueOn), timing: .flow(\.filedOn), by: [\.firm], unit: cases,
            definition: Label("期内报备、不晚于报备期限的；没有填写期限的也计。", "Filed by the due day, or without one.")),
        Figure(
            "legal_services.major_case_filings.late", Label("超期报备", "Filed late"), of: MajorCaseFiling.self,
            where: .later(\.filedOn, than: \.dueOn), timing: .flow(\.filedOn), by: [\.firm], unit: cases,
            definition: Label("期内报备、晚于报备期限的。", "Filed after the due day.")),
        Figure(
            "legal_services.major_cases.open", Label("报备案件未结", "Filed cases open"), of: MajorCaseFiling.self,
            timing: .stock(from: \.filedOn, until: \.endedOn), by: [\.firm, \.stage], unit: cases,
            definition: Label("当日已报备、尚未结案的。", "Filed and not closed on the day.")),
        Figure(
            "legal_services.major_case_hearings", Label("报备案件开庭", "Hearings of filed cases"),
            of: MajorCaseHearing.self, timing: .flow(\.heldOn), unit: .count(Label("次", "hearings")),
            definition: Label("期内已开庭的，按开庭日期计。", "Hearings held in the period.")),
        Figure(
            "legal_services.major_case_hearings_attended", Label("派员旁听庭审", "Hearings attended"),
            of: MajorCaseHearing.self, where: .present(\.observer), timing: .flow(\.heldOn),
            unit: .count(Label("件", "hearings")),
            definition: Label(
                "期内开庭、本局派员旁听的，按开庭日期计，一次庭审计一件。",
                "Hearings of the period that somebody of the bureau attended.")),
    ]
}
