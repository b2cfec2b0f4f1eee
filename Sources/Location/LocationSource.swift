public import Declarations

/// Where a position came from (定位来源).
public enum LocationSource: String, CodeList {
    case gnss, wifi, cell, unknown

    public var label: Label {
        switch self {
        case .gnss: Label("卫星定位", "Satellite")
        case .wifi: Label("无线网络", "Wi-Fi")
        case .cell: Label("基站", "Cell")
        case .unknown: Label("来源不明", "Not said")
        }
    }
}
