public import Declarations

/// On the roster, then attended, missed or cancelled.
extension DutyShift: Staged {
    public static let initial = ShiftStage.rostered
    public static let ends: [ShiftStage] = [.attended, .missed, .cancelled]

    public static let steps: [Step<DutyShift>] = [
        Step(
            "attend", Label("登记到岗", "Attended"), from: .rostered, to: .attended, by: .clerk, .lawyer,
            offers: [\.consultations, \.legalHelp, \.pleaWitness, \.substitute, \.note], refuses: notYet,
            sets: { shift, _ in shift.attendedOn = shift.shiftOn }),
        Step(
            "miss", Label("登记缺岗", "Missed"), from: .rostered, to: .missed, by: .clerk, asks: [\.note],
            refuses: notYet),
        Step(
            "cancel", Label("取消", "Cancel"), from: .rostered, to: .cancelled, by: .clerk, asks: [\.note]),
    ]

    @Sendable private static func notYet(_ shift: DutyShift, _ moment: Moment) -> [Fault] {
        guard shift.shiftOn > moment.day else { return [] }
        return [wrong(\.shiftOn, shift.shiftOn, Label("晚于今天 \(moment.day)", "is after today \(moment.day)"))]
    }

    public static func faults(in shift: DutyShift, standing state: String) -> [Fault] {
        let isAttended = state == ShiftStage.attended.rawValue
        let work = shift.consultations + shift.legalHelp + shift.pleaWitness
        if isAttended && shift.attendedOn == nil {
            return [missing(\.attendedOn, Label("已到岗", "when it was attended"))]
        }
        return !isAttended && (shift.attendedOn != nil || work > 0)
            ? [needless(\.attendedOn, Label("没有到岗", "unless it was attended"))] : []
    }
}
