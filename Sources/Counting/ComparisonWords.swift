public import Declarations

extension Comparison.Change {
    /// How a report says it: 增长5.6%, 下降1.2个百分点, 持平, 无可比基数.
    public var label: Label {
        switch self {
        case .noBase: return Label("无可比基数", "no comparable base")
        case .rate(let rate):
            let size = Digits.decimal(rate.magnitude * 100, places: 1)
            if size == "0.0" { return Label("持平", "unchanged") }
            return rate > 0 ? Label("增长\(size)%", "up \(size)%") : Label("下降\(size)%", "down \(size)%")
        case .points(let points):
            let size = Digits.decimal(points.magnitude, places: 1)
            if size == "0.0" { return Label("持平", "unchanged") }
            return points > 0
                ? Label("上升\(size)个百分点", "up \(size) percentage points")
                : Label("下降\(size)个百分点", "down \(size) percentage points")
        }
    }
}
