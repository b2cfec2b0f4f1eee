import Bureau
import Counting
import Declarations

extension Chapter {
    /// Inspections, performance, directives and the bureau's own ranks (督查、绩效与队伍).
    static let oversight = Chapter(
        section: .oversight, heading: "督查绩效和队伍建设",
        opening: [
            Passage(
                """
                \(daysOf: "oversight.inspections")，组织督查\("oversight.inspections")，\
                其中特殊人群工作督查\("corrections.inspections")，检查\("oversight.inspections.bodies")，\
                发现问题\("oversight.findings")，验收合格\("oversight.findings.accepted")。
                """),
            Passage(
                """
                到期应整改\("oversight.findings.due")，按期整改\("oversight.findings.on_time")，\
                逾期整改\("oversight.findings.late")，未整改\("oversight.findings.undone")，\
                按期整改率\("oversight.findings.on_time_rate")。对已验收问题回头看\("oversight.look_backs")，\
                \(if: "oversight.findings.relapses",
                    isZero: "\("oversight.findings.relapses", said: "未发现")反弹",
                    else: "发现反弹\("oversight.findings.relapses")，作为新问题重新整改")。
                """),
        ],
        parts: [
            Part(
                "开展案卷评查",
                Passage(
                    """
                    按记录在案的随机种子抽取案卷评查\("oversight.reviews.rounds")，复评\("oversight.reviews.files")，\
                    合格\("oversight.reviews.qualified")，合格率\("oversight.reviews.qualified_rate")。
                    """)),
            Part(
                "办理投诉、核实疑点",
                Passage(
                    """
                    收到投诉\("oversight.complaints.received")（上年同期\(lastYear: "oversight.complaints.received")），\
                    办结\("oversight.complaints.ended")，其中属实和部分属实\("oversight.complaints.justified")，\
                    \(if: "oversight.complaints.late",
                        isZero: "\("oversight.complaints.late", said: "无")逾期",
                        else: "逾期\("oversight.complaints.late")")；期末在办\("oversight.complaints.in_hand")。
                    """),
                Passage(
                    """
                    就台账记录提出疑点\("oversight.doubts.raised")，期末尚未核实\("oversight.doubts.open")。疑点只作提问，不作结论。
                    """),
                Passage(
                    """
                    申报以案定补和积分\("oversight.fees.entered")，计入\("oversight.fees.counted")，\
                    不计\("oversight.fees.not_counted")，不计的都写明原因；发放\("oversight.fees.paid")。
                    """)),
            Part(
                "强化绩效考核",
                Passage(
                    """
                    截至\(lastDayOf: "oversight.schemes")，施行中的考核方案\("oversight.schemes")；\
                    形成考核评分\("oversight.scores")，达到目标\("oversight.scores.reached")，\
                    收到考核申诉\("oversight.appeals")。
                    """)),
            Part(
                "落实上级部署和任务",
                Passage(
                    """
                    收到上级部署\("oversight.directives")（上年同期\(lastYear: "oversight.directives")），\
                    转发各单位应签收\("oversight.receipts")，期末未签收\("oversight.receipts.unread")；\
                    到期部署任务\("oversight.tasks.due")，按期完成\("oversight.tasks.on_time")，\
                    逾期完成\("oversight.tasks.late")，未完成\("oversight.tasks.undone")。
                    """),
                Passage(
                    """
                    上期工作思路中本期到期任务\("oversight.plans.due")，按期完成\("oversight.plans.on_time")，\
                    逾期完成\("oversight.plans.late")，取消\("oversight.plans.dropped")，\
                    未完成\("oversight.plans.undone")。
                    """)),
            Part(
                "规范统计报送",
                Passage(
                    """
                    各单位应报统计报表\("oversight.returns.due")，已报\("oversight.returns.submitted")，\
                    其中迟报\("oversight.returns.late")，\
                    \(if: "oversight.returns.missing",
                        isZero: "\("oversight.returns.missing", said: "无")漏报",
                        else: "未报\("oversight.returns.missing")，未报单位不计入合计")；\
                    提出锁定期数字更正\("oversight.restatements")。
                    """)),
            Part(
                "加强党建和队伍",
                Passage(
                    """
                    截至\(lastDayOf: "organisation.party_branches")，有党支部\("organisation.party_branches")，\
                    司法所党建指导员配备率\("organisation.guides.coverage")；\
                    领导小组\("organisation.leading_groups")，在任人民陪审员、人民监督员\("organisation.lay_participants")，\
                    期内抽选\("organisation.lay_draws")。
                    """)),
        ])

    /// What the bureau has set itself for the time after the report, from the register of plans (下一步工作思路).
    static let plans = Chapter(
        section: .oversight, heading: "下一步工作思路", opening: [],
        parts: [
            Part("强化绩效管理", plans(.performance)), Part("建好宣传服务阵地", plans(.venues)),
            Part("做实业务职能", plans(.business)), Part("推进依法行政", plans(.government)),
            Part("深入扫黑除恶", plans(.antiGang)), Part("其他工作", plans(.other)),
        ])

    /// The plans of one theme that begin within half a year after the report.
    private static func plans(_ theme: PlanTheme) -> Passage {
        let list = RecordList(table: WorkPlan.table, column: "text", sort: "starts_on") { period in
            [
                .compare("theme", .equal, theme.datum), .missing("dropped_on"),
                .compare("starts_on", .more, period.to.datum),
                .compare("starts_on", .atMost, (period.to + halfYear).datum),
            ]
        }
        return Passage(over: .report, listing: list)
    }

    private static let halfYear = 184
}
