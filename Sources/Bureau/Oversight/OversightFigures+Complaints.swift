import Declarations

private let complaintUnit = FigureUnit.count(Label("件", "complaints"))
private let entries = FigureUnit.count(Label("件", "entries"))

extension OversightFigures {
    static let complaints: [Figure] = [
        Figure(
            "oversight.complaints.received", Label("收到投诉", "Complaints received"), of: Complaint.self,
            timing: .flow(\.receivedOn), by: [\.about, \.channel, \.level, \.aboutUnit], unit: complaintUnit,
            definition: Label("期内收到的投诉，按收到日期计，后来撤回的也计。", "Complaints by the day on which they came.")),
        Figure(
            "oversight.complaints.ended", Label("办结投诉", "Complaints ended"), of: Complaint.self,
            where: .present(\.endedOn), timing: .flow(\.endedOn), by: [\.outcome, \.about, \.channel],
            unit: complaintUnit,
            definition: Label("期内有结论或撤回的投诉，按办结日期计。", "Complaints concluded or withdrawn, by that day.")),
        Figure(
            "oversight.complaints.justified", Label("属实投诉", "Complaints justified"), of: Complaint.self,
            where: .is(\.outcome, oneOf: .justified, .partly), timing: .flow(\.endedOn), by: [\.outcome, \.about],
            unit: complaintUnit,
            definition: Label("期内办结的投诉中属实和部分属实的。", "Of the complaints ended, those justified wholly or in part.")),
        Figure(
            "oversight.complaints.late", Label("逾期办结投诉", "Complaints ended late"), of: Complaint.self,
            where: .present(\.dueOn) && .later(\.endedOn, than: \.dueOn), timing: .flow(\.endedOn), by: [\.about],
            unit: complaintUnit,
            definition: Label(
                "期内办结、办结日期晚于办理期限的投诉。期限是承办时填写的日期。",
                "Complaints ended after the day that was set when they were assigned.")),
        Figure(
            "oversight.complaints.in_hand", Label("在办投诉", "Complaints in hand"), of: Complaint.self,
            timing: .stock(from: \.receivedOn, until: \.endedOn), by: [\.about, \.level], unit: complaintUnit,
            definition: Label("当日已收到、尚未办结的投诉。", "Complaints received by the day and not ended.")),
    ]

    static let fees: [Figure] = [
        Figure(
            "oversight.fees.entered", Label("申报以案定补、积分", "Fee entries"), of: FeeEntry.self,
            timing: .flow(\.earnedOn), by: [\.kind, \.reason], unit: entries,
            definition: Label("期内办理的事项中申报补贴或积分的，按办理日期计。", "Work entered for a fee or a point, by its day.")),
        Figure(
            "oversight.fees.counted", Label("计入", "Entries that count"), of: FeeEntry.self, where: .is(\.counts, true),
            timing: .flow(\.earnedOn), by: [\.kind], unit: entries,
            definition: Label("期内申报中按规则计入的。", "Of the entries, those that count by the rule.")),
        Figure(
            "oversight.fees.not_counted", Label("不计入", "Entries that do not count"), of: FeeEntry.self,
            where: .is(\.counts, false), timing: .flow(\.earnedOn), by: [\.kind, \.reason], unit: entries,
            definition: Label("期内申报中按规则不计的，每件都写明原因。", "Of the entries, those that do not count; each says why.")),
        Figure(
            "oversight.fees.amount", Label("核算补贴金额", "Fees earned"), of: FeeEntry.self, where: .is(\.counts, true),
            timing: .flow(\.earnedOn), adding: \.amount, by: [\.kind], unit: .money,
            definition: Label("期内计入的申报金额之和，不论是否已发放。", "The amounts of the entries that count, paid or not.")),
        Figure(
            "oversight.fees.paid", Label("发放补贴金额", "Fees paid"), of: FeeEntry.self, where: .present(\.paidOn),
            timing: .flow(\.paidOn), adding: \.amount, by: [\.kind], unit: .money,
            definition: Label("期内发放的金额之和，按发放日期计。", "Amounts by the day on which they were paid.")),
    ]

    static let doubts: [Figure] = [
        Figure(
            "oversight.doubts.raised", Label("提出疑点", "Questions raised"), of: Doubt.self, timing: .flow(\.raisedOn),
            by: [\.kind, \.aboutUnit, \.conclusion], unit: .count(Label("个", "questions")),
            definition: Label(
                "期内就记录提出的疑点，按提出日期计。疑点是问题，不是结论。",
                "Questions about records, by the day on which they were put. A question is no verdict.")),
        Figure(
            "oversight.doubts.open", Label("未核实疑点", "Questions open"), of: Doubt.self,
            timing: .stock(from: \.raisedOn, until: \.concludedOn), by: [\.kind], unit: .count(Label("个", "questions")),
            definition: Label("当日已提出、尚未核实的疑点。", "Questions put by the day and not concluded.")),
    ]
}
