public import Declarations
import Location

/// What a location alert turned out to be.
public enum LocationAlertStage: String, CodeList {
    case raised, breach, explained, fault

    public var label: Label {
        switch self {
        case .raised: Label("待核实", "Raised")
        case .breach: Label("属实", "True")
        case .explained: Label("已说明", "Explained")
        case .fault: Label("设备故障、漂移", "Device fault or drift")
        }
    }
}

/// Somebody looks into each alert and writes down what they found.
extension LocationAlert: Staged {
    public static let initial = LocationAlertStage.raised
    public static let ends: [LocationAlertStage] = [.breach, .explained, .fault]

    public static let steps: [Step<LocationAlert>] = [
        Step(
            "verify", Label("核实属实", "True"), from: .raised, to: .breach, by: .correctionsOfficer, .unitHead,
            asks: [\.foundOn, \.finding, \.measure], offers: [\.discipline], refuses: tooThin),
        Step(
            "explain", Label("有正当说明", "Explained"), from: .raised, to: .explained, by: .correctionsOfficer, .unitHead,
            asks: [\.foundOn, \.finding], offers: [\.leave]),
        Step(
            "dismiss", Label("设备故障、漂移", "Device fault"), from: .raised, to: .fault, by: .correctionsOfficer,
            .unitHead, asks: [\.foundOn, \.finding]),
    ]

    /// One imprecise point says nothing, and an approved leave explains where somebody was.
    @Sendable private static func tooThin(_ alert: LocationAlert, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        let isOfPlace = alert.kind == .outOfArea || alert.kind == .exclusion
        if isOfPlace && alert.points < 2 && alert.source != .gnss {
            faults.append(
                wrong(
                    \.points, alert.points, Label("单个非卫星定位点不足以认定", "a single point not from satellites proves nothing"))
            )
        }
        if alert.kind == .outOfArea && alert.leave != nil {
            faults.append(needless(\.leave, Label("认定越界", "when somebody is found out of the area")))
        }
        return faults
    }
}
