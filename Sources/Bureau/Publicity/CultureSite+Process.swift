public import Declarations

/// Where a site stands.
public enum SiteStage: String, CodeList {
    case planning, building, open, closed

    public var label: Label {
        switch self {
        case .planning: Label("筹划", "Planning")
        case .building: Label("在建", "Building")
        case .open: Label("建成开放", "Open")
        case .closed: Label("停用", "Closed")
        }
    }
}

/// From the plan to the opening, and to the end of it.
extension CultureSite: Staged {
    public static let initial = SiteStage.planning
    public static let ends: [SiteStage] = [.closed]

    public static let steps: [Step<CultureSite>] = [
        Step(
            "build", Label("开工", "Begin building"), from: .planning, to: .building, by: .clerk,
            asks: [\.buildingOn], offers: [\.builder]),
        Step(
            "open", Label("开放", "Open"), from: .building, to: .open, by: .clerk, asks: [\.openedOn],
            offers: [\.sections, \.lengthMetres, \.areaSquareMetres, \.photos]),
        Step(
            "close", Label("停用", "Close"), from: .open, to: .closed, by: .clerk, asks: [\.closedOn, \.closeReason]),
    ]

    public static func faults(in site: CultureSite, standing state: String) -> [Fault] {
        guard let stage = SiteStage(rawValue: state) else { return [] }
        let reached = SiteStage.allCases.firstIndex(of: stage) ?? 0
        let days: [(KeyPath<CultureSite, Day?>, SiteStage)] = [
            (\.buildingOn, .building), (\.openedOn, .open), (\.closedOn, .closed),
        ]
        return days.enumerated().compactMap { index, day in
            let (path, begins) = day
            let isGiven = site[keyPath: path] != nil
            let why = Label(begins.label.zh, "of a site that is \(begins.label.en.lowercased())")
            if reached > index && !isGiven { return missing(path, why) }
            if reached <= index && isGiven {
                return needless(path, Label("尚未\(begins.label.zh)", "before that stage"))
            }
            return nil
        }
    }
}
