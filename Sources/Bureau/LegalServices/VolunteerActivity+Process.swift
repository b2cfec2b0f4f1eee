public import Declarations

/// Announced, then held or cancelled.
extension VolunteerActivity: Staged {
    public static let initial = VolunteerActivityStage.announced
    public static let ends: [VolunteerActivityStage] = [.held, .cancelled]

    public static let steps: [Step<VolunteerActivity>] = [
        Step(
            "hold", Label("登记开展", "Held"), from: .announced, to: .held, by: .clerk, asks: [\.heldOn, \.persons],
            offers: [\.feedback]),
        Step(
            "cancel", Label("取消", "Cancel"), from: .announced, to: .cancelled, by: .clerk, asks: [\.feedback]),
    ]

    public static func faults(in activity: VolunteerActivity, standing state: String) -> [Fault] {
        let isHeld = state == VolunteerActivityStage.held.rawValue
        guard isHeld != (activity.heldOn != nil) else { return [] }
        return isHeld
            ? [missing(\.heldOn, Label("已开展", "when it was held"))]
            : [needless(\.heldOn, Label("没有开展", "unless it was held"))]
    }
}
