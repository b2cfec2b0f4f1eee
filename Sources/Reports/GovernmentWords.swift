import Bureau

/// What is said of the rate at which the heads appear, when there were hearings.
private let appearance: Prose = """
    负责人出庭应诉率\("government.litigation.head_appearance_rate")\
    （应由负责人出庭的开庭\("government.litigation.hearings.calling")，\
    负责人到庭\("government.litigation.hearings.with_head")）
    """

extension Chapter {
    /// Government by law (依法行政).
    static let government = Chapter(
        section: .government, heading: "依法行政和法治政府建设",
        opening: [
            Passage(
                """
                \(daysOf: "government.reviews.issued")，办理合法性审查\("government.reviews.issued")，\
                其中强制拆除违法建设申请\("government.reviews.demolition")，\
                审查通过\("government.reviews.demolition_passed")，报区领导审批；\
                审查文件、合同\("government.reviews.documents", roundedTo: 10)，\
                法律顾问参与率\("government.reviews.advised_rate")。区政府和政府办发文\("government.documents.issued")，\
                审查率\("government.reviews.government_documents_rate")；\
                重大行政决策\("government.major_decisions.decided")，\
                集体讨论决定率\("government.major_decisions.discussion_rate")。
                """),
            Passage(
                """
                与上年同期相比，审查文件、合同\(change: "government.reviews.documents")\
                （上年同期\(lastYear: "government.reviews.documents")），\
                强制拆除申请\(change: "government.reviews.demolition")\
                （上年同期\(lastYear: "government.reviews.demolition")）。
                """),
        ],
        parts: [reconsiderationPart, litigationPart, enforcementPart, linkagePart, meetingsPart])

    private static let reconsiderationPart = Part(
        "办好行政复议",
        Passage(
            over: .cut(.reconsideration),
            """
            \(daysOf: "government.reconsideration.accepted")，受理行政复议案件\
            \("government.reconsideration.accepted")（上年同期\(lastYear: "government.reconsideration.accepted")），\
            审查办结\("government.reconsideration.concluded")（含不予受理\
            \("government.reconsideration.not_accepted")）：维持\("government.reconsideration.maintained")，\
            驳回\("government.reconsideration.rejected")，不予受理\("government.reconsideration.not_accepted")，\
            确认违法\("government.reconsideration.confirmed_illegal")。
            """),
        Passage(
            over: .cut(.reconsideration),
            """
            不予受理不是受理案件。按受理案件计，依法办结\("government.reconsideration.decided")，\
            法定期限内办结率\("government.reconsideration.in_time_rate")，\
            依法受理率\("government.reconsideration.acceptance_rate")，\
            纠错率\("government.reconsideration.error_correction_rate")；\
            网上公开决定书\("government.reconsideration.published")；\
            截至\(lastDayOf: "government.reconsideration.in_hand")在办\("government.reconsideration.in_hand")。
            """))

    private static let litigationPart = Part(
        "做好行政应诉",
        Passage(
            over: .cut(.reconsideration),
            """
            \(daysOf: "government.litigation.cases")，以区政府为被告的行政诉讼\("government.litigation.cases")\
            （上年同期\(lastYear: "government.litigation.cases")）。\
            \(if: "government.litigation.hearings.calling",
                isZero: "\("government.litigation.hearings.calling", said: "未有")应由负责人出庭的开庭",
                else: appearance)。
            """))

    private static let enforcementPart = Part(
        "推进综合行政执法",
        Passage(
            over: .report,
            """
            北港街道相对集中行政处罚权试运行以来（\(daysOf: "government.enforcement.decisions")），\
            开具证据先行登记保存通知书\("government.enforcement.preservation_notices")、\
            立案核查通知书\("government.enforcement.filings")、行政处罚决定书\("government.enforcement.decisions")，\
            其中物业\("government.enforcement.property")、工地\("government.enforcement.sites")，\
            罚没款\("government.enforcement.fines_yuan", roundedTo: 10000)。
            """),
        Passage(
            over: .report,
            """
            \(daysOf: "government.enforcement.penalties_decided")作出处罚决定\
            \("government.enforcement.penalties_decided")，罚款缴纳率\("government.enforcement.payment_rate")，\
            法制审核率\("government.enforcement.checked_rate")，公示率\("government.enforcement.published_rate")，\
            全过程记录率\("government.enforcement.recorded_rate")。
            """))

    private static let linkagePart = Part(
        "衔接刑事司法",
        Passage(
            over: .report,
            """
            行政执法机关移送公安机关涉嫌犯罪案件\("government.referrals.to_police")\
            （上年同期\(lastYear: "government.referrals.to_police")），公安机关立案\("government.referrals.filed")；\
            召开两法衔接联席会议\("government.meetings", "kind", "linkage")。
            """))

    private static let meetingsPart = Part(
        "落实议定事项和学法制度",
        Passage(
            over: .report,
            """
            召开各类会议\("government.meetings")，议定\("government.meeting_decisions.made")，\
            办结\("government.meeting_decisions.closed")，\
            按期办结率\("government.meeting_decisions.in_time_rate")，\
            截至\(lastDayOf: "government.meeting_decisions.open")未办结\("government.meeting_decisions.open")；\
            常务会议学法\("government.learning", "kind", "executive_meeting")，\
            执法人员培训\("government.learning", "kind", "officers_training")；\
            答复信息公开申请\("government.disclosure.answered")，\
            按期答复率\("government.disclosure.in_time_rate")；\
            政府法律顾问\("government.advisers")，办理事项\("government.adviser_matters")。
            """))
}
