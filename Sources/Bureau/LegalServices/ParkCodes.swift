public import Declarations

/// Where a park of legal services stands.
public enum ParkStage: String, CodeList {
    case planned
    case open
    case closed

    public var label: Label {
        switch self {
        case .planned: Label("筹建", "Planned")
        case .open: Label("已开园", "Open")
        case .closed: Label("已关闭", "Closed")
        }
    }
}
