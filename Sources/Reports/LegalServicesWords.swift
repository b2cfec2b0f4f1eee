import Bureau

extension Chapter {
    /// Public legal services (公共法律服务).
    static let legalServices = Chapter(
        section: .legalServices, heading: "公共法律服务",
        opening: [
            Passage(
                """
                \(daysOf: "legal_services.aid.accepted")，受理法律援助案件\("legal_services.aid.accepted")，其中民事\
                \("legal_services.aid.civil")、刑事\("legal_services.aid.criminal")、行政\
                \("legal_services.aid.administrative")；办结\("legal_services.aid.ended")，期末未结\
                \("legal_services.aid.in_hand")。
                """),
            Passage(
                """
                与上年同期相比，受理\(change: "legal_services.aid.accepted")（上年同期\
                \(lastYear: "legal_services.aid.accepted")），接待咨询\(change: "legal_services.consultations")（上年同期\
                \(lastYear: "legal_services.consultations")）。
                """),
        ],
        parts: [
            Part("村（社区）法律顾问", advisers, adviserWork), Part("民营企业法治体检", checkups),
            Part("法律服务志愿者", volunteers), Part("涉黑涉恶案件报备", majorCases),
            Part("法律援助", consultations, aid, duty),
        ])

    private static let advisers = Passage(
        """
        截至\(lastDayOf: "legal_services.contracts.townships")，\("legal_services.contracts.townships")司法所签署整建制合同，\
        村（社区）法律顾问覆盖率\("legal_services.advisers.coverage")，法润民生微信群覆盖率\
        \("legal_services.groups.coverage")。
        """)

    private static let adviserWork = Passage(
        """
        \(daysOf: "legal_services.adviser_services")，法律顾问提供服务\("legal_services.adviser_services")，服务\
        \("legal_services.adviser_services.persons")，举办讲座\("legal_services.adviser_services.lectures")；\
        群内提问\("legal_services.groups.questions")，及时答复率\("legal_services.groups.answer_rate")。
        """)

    private static let checkups = Passage(
        """
        截至\(lastDayOf: "legal_services.checkups.enterprises")，法治体检试点企业\
        \("legal_services.checkups.enterprises")，待回收体检表\("legal_services.checkups.form_sent")，\
        已回收、待出报告\("legal_services.checkups.form_returned")，已出报告、待回访\("legal_services.checkups.reported")，\
        已回访\("legal_services.checkups.followed_up")。
        """)

    private static let volunteers = Passage(
        """
        截至\(lastDayOf: "legal_services.volunteer_associations")，有法律服务志愿者协会\
        \("legal_services.volunteer_associations")、志愿者中心\("legal_services.volunteer_centres")、志愿者\
        \("legal_services.volunteers")；期内开展活动\("legal_services.volunteer_activities")，志愿服务\
        \("legal_services.volunteer_hours")。
        """)

    private static let majorCases = Passage(
        over: .cut(.majorCases),
        """
        \(daysOf: "legal_services.major_case_filings")，律师事务所报备涉黑涉恶案件\
        \("legal_services.major_case_filings")，其中超期报备\("legal_services.major_case_filings.late")，\
        派员旁听庭审\("legal_services.major_case_hearings_attended")。
        """)

    private static let consultations = Passage(
        """
        \(daysOf: "legal_services.consultations")，窗口接待咨询\("legal_services.consultations.window")，\
        法律服务热线接待咨询\("legal_services.consultations.hotline")，法院工作站接待咨询\
        \("legal_services.consultations.court")。
        """)

    private static let aid = Passage(
        """
        作出审查决定\("legal_services.aid.decided")，批准率\("legal_services.aid.grant_rate")，按期审查率\
        \("legal_services.aid.decided_in_time_rate")；结案\("legal_services.aid.concluded")，为受援人挽回损失或取得利益\
        \("legal_services.aid.amount")，其中为农民工讨薪\("legal_services.aid.amount.migrant_wages")。
        """)

    private static let duty = Passage(
        """
        律师值班到岗\("legal_services.duty_shifts.attended")，提供法律帮助\
        \("legal_services.duty_shifts.legal_help")；截至\(lastDayOf: "legal_services.duty_lawyers.procuratorate")，\
        检察院值班律师\("legal_services.duty_lawyers.procuratorate")。
        """)
}
