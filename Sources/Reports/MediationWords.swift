import Bureau

/// What is said of the posts where there are any.
private let posts: Prose = """
    在\("mediation.police_posts")派出所试行纠纷先期处置，各所增加调解员最少\("mediation.police_posts.mediators_min")、\
    最多\("mediation.police_posts.mediators_max")
    """

extension Chapter {
    /// People's mediation (人民调解).
    static let mediation = Chapter(
        section: .mediation, heading: "人民调解和矛盾纠纷化解",
        opening: [
            Passage(
                """
                \(daysOf: "mediation.disputes.accepted")，全区三级调解组织接待来访群众\("mediation.visits.batches")\
                \("mediation.visits.persons")，受理纠纷\("mediation.disputes.accepted")，\
                调解成功\("mediation.disputes.succeeded")，开展矛盾纠纷排查\("mediation.screenings")。\
                \(if: "mediation.turned_criminal",
                    isZero: "\("mediation.turned_criminal", said: "无")纠纷转化为刑事案件",
                    else: "有\("mediation.turned_criminal")纠纷转化为刑事案件")，\
                \(if: "mediation.adverse_cases",
                    isZero: "\("mediation.adverse_cases", said: "未发生")不良影响案件",
                    else: "发生不良影响案件\("mediation.adverse_cases")")。
                """),
            Passage(
                """
                与上年同期相比，接待批次\(change: "mediation.visits.batches")（上年同期\
                \(lastYear: "mediation.visits.batches")），受理纠纷\(change: "mediation.disputes.accepted")（上年同期\
                \(lastYear: "mediation.disputes.accepted")），排查\(change: "mediation.screenings")（上年同期\
                \(lastYear: "mediation.screenings")）。
                """),
        ],
        parts: [
            Part(
                "守好重点时段",
                Passage(
                    """
                    全国两会期间（\(daysOf: "mediation.two_sessions.disputes")），各单位每日零报告，\
                    \(if: "mediation.two_sessions.zero_reports_missing",
                        isZero: "\("mediation.two_sessions.zero_reports_missing", said: "无")漏报",
                        else: "漏报\("mediation.two_sessions.zero_reports_missing")")；\
                    组织排查\("mediation.two_sessions.screenings")，调处纠纷\("mediation.two_sessions.disputes")，\
                    化解\("mediation.two_sessions.succeeded")，涉及\("mediation.two_sessions.persons")。
                    """)),
            Part(
                "服务退役军人",
                Passage(
                    over: .report,
                    """
                    截至\(lastDayOf: "mediation.veterans_studios")，全区有老兵调解工作室\("mediation.veterans_studios")，\
                    其中区级\("mediation.veterans_studios", "level", "district")、\
                    街道（镇）级\("mediation.veterans_studios", "level", "township")，\
                    街道（镇）覆盖率\("mediation.veterans_studios.coverage")。
                    """)),
            Part(
                "加强调解员队伍",
                Passage(
                    """
                    \(daysOf: "mediation.training_0424.trained")举办人民调解员业务培训班，\
                    \("mediation.training_0424.trained", roundedTo: 10)参加。
                    """)),
            Part(
                "在派出所先期处置",
                Passage(
                    """
                    截至\(lastDayOf: "mediation.police_posts")，\
                    \(if: "mediation.police_posts",
                        isZero: "\("mediation.police_posts", said: "尚无")派出所设立调解室",
                        else: posts)。
                    """)),
        ])
}
