public import Declarations

/// Where a special check stands.
public enum SpecialCheckStage: String, CodeList {
    case open, checked, handed

    public var label: Label {
        switch self {
        case .open: Label("排查中", "Open")
        case .checked: Label("已排查", "Checked")
        case .handed: Label("线索已移交", "Clue handed on")
        }
    }
}

/// A clue goes to the police; it is theirs to follow.
extension SpecialCheck: Staged {
    public static let initial = SpecialCheckStage.open
    public static let ends: [SpecialCheckStage] = [.checked, .handed]

    public static let steps: [Step<SpecialCheck>] = [
        Step(
            "finish", Label("完成排查", "Finish"), from: .open, to: .checked, by: .clerk, .correctionsOfficer,
            asks: [\.finding], offers: [\.noticeOn, \.pledgeOn, \.talkOn, \.clue, \.nextOn]),
        Step(
            "hand_on", Label("移交公安", "Hand to the police"), from: .checked, to: .handed, by: .unitHead, .bureauHead,
            asks: [\.handedOn], refuses: nothingToHand),
    ]

    @Sendable private static func nothingToHand(_ check: SpecialCheck, _ moment: Moment) -> [Fault] {
        guard check.finding != .clue else { return [] }
        return [wrong(\.finding, check.finding, Label("没有线索可移交", "has no clue to hand on"))]
    }

    public static func faults(in check: SpecialCheck, standing state: String) -> [Fault] {
        let isOpen = state == SpecialCheckStage.open.rawValue
        guard isOpen == (check.finding != nil) else { return [] }
        return isOpen
            ? [needless(\.finding, Label("尚在排查", "while the check goes on"))]
            : [missing(\.finding, Label("已排查", "when a check is finished"))]
    }
}
