public import Declarations

/// Planned, open, and perhaps closed again.
extension ServicePark: Staged {
    public static let initial = ParkStage.planned
    public static let ends: [ParkStage] = [.open, .closed]

    public static let steps: [Step<ServicePark>] = [
        Step("open", Label("开园", "Open"), from: .planned, to: .open, by: .bureauHead, asks: [\.openedOn]),
        Step("close", Label("关闭", "Close"), from: .planned, .open, to: .closed, by: .bureauHead, asks: [\.closedOn]),
    ]

    public static func faults(in park: ServicePark, standing state: String) -> [Fault] {
        if state == ParkStage.planned.rawValue && park.openedOn != nil {
            return [needless(\.openedOn, Label("筹建中", "while it is planned"))]
        }
        return state == ParkStage.open.rawValue && park.openedOn == nil
            ? [missing(\.openedOn, Label("已开园", "when it is open"))] : []
    }
}
