import Bureau

/// What became of returns to prison that are not over yet.
private let pendingReturn: Prose = """
    \("corrections.proposals.imprisonment_pending")提请收监执行，仍在协调各方办理
    """

extension Chapter {
    /// Special groups (特殊人群管理): community corrections, then what resettlement adds.
    static let specialGroups = Chapter(
        section: .specialGroups, heading: "特殊人群管理",
        opening: [
            Passage(
                """
                截至\(lastDayOf: "corrections.on_file")，全区在册社区服刑人员\("corrections.on_file")，其中\
                缓刑\("corrections.suspended")，假释\("corrections.parole")，\
                暂予监外执行\("corrections.outside_prison")，管制\("corrections.control")。
                """),
            Passage(
                """
                \(daysOf: "corrections.received")新接收\("corrections.received")，外地转入\("corrections.moved_in")，\
                解除、终止\("corrections.ended")，转出\("corrections.moved_out")。\
                在册人数与上年同期相比\(change: "corrections.on_file")（上年同期\(lastYear: "corrections.on_file")）。
                """),
        ],
        parts: correctionsParts + resettlementParts)

    /// The parts about community corrections; what other registers of the chapter add comes after them.
    private static let correctionsParts: [Part] = [
        Part(
            "深入扫黑除恶专项排查",
            Passage(
                over: .report,
                """
                对在册社区服刑人员逐人发放告知信、签订承诺书并谈话，滚动排查\
                \("corrections.special_checks", "campaign", "anti_gang")，在册人员排查覆盖率\
                \("corrections.special_checks.coverage")，\
                \(if: "corrections.special_checks.clues",
                    isZero: "\("corrections.special_checks.clues", said: "没有")发现涉黑涉恶情况",
                    else: "发现涉黑涉恶线索\("corrections.special_checks.clues")，均已移交公安机关")。
                """),
            Passage(
                over: .report,
                """
                应作各类报告\("corrections.check_ins.due")，已报告\("corrections.check_ins.made")，报告率\
                \("corrections.check_ins.rate")；组织教育学习和公益活动\("corrections.classes")，\
                参加\("corrections.classes.attended")。
                """)),
        Part(
            "严格社区矫正日常管理",
            Passage(
                over: .report,
                """
                \(daysOf: "corrections.warnings")共给予警告\("corrections.warnings")（上年同期\
                \(lastYear: "corrections.warnings")），其中违反报告规定\
                \("corrections.warnings", "cause", "reporting")，违反外出规定\("corrections.warnings", "cause", "leave")，\
                影响定位监管\("corrections.warnings", "cause", "positioning")；训诫谈话\
                \("corrections.talks.admonishing")。
                """),
            Passage(
                over: .report,
                """
                提请撤销、收监\("corrections.proposals.submitted")：\
                \("corrections.proposals.revocations_executed")提请撤销后已收监；\
                \(if: "corrections.proposals.imprisonment_pending",
                    isZero: "\("corrections.proposals.imprisonment_pending", said: "没有")仍在办理的收监提请",
                    else: pendingReturn)。
                """),
            Passage(
                over: .cut(.leaves),
                """
                \(daysOf: "corrections.leaves")社区服刑人员请假外出\("corrections.leaves")，不予批准\
                \("corrections.leaves.refused")，返回后逐人核实销假。
                """),
            Passage(
                over: .report,
                """
                根据公安推送核实旅店入住\("corrections.pushes.hotels")，\
                \(if: "corrections.pushes.breaches",
                    isZero: "\("corrections.pushes.breaches", said: "未")发现违法行为",
                    else: "其中违法\("corrections.pushes.breaches")")；处理定位告警\("corrections.alerts")，\
                核实属实\("corrections.alerts.breaches")，均已相应处理。
                """)),
        Part(
            "推进社区矫正规范化",
            Passage(
                over: .report,
                """
                截至\(lastDayOf: "corrections.apps.staff_rate")，“矫务通”工作人员注册率\
                \("corrections.apps.staff_rate")；“在矫通”除免用\("corrections.apps.exempt")外，注册率\
                \("corrections.apps.supervised_rate")；“协矫通”已有协矫人员\("corrections.apps.assistants")注册。
                """),
            Passage(
                over: .report,
                """
                接收调查评估委托\("corrections.assessments.received")，反馈意见\("corrections.assessments.sent")，\
                其中逾期\("corrections.assessments.late")。
                """)),
    ]
}
