public import Declarations
public import Ledger

/// Where an inspection stands.
public enum InspectionStage: String, CodeList {
    case planned
    case underWay = "under_way"
    case ended, cancelled

    public var label: Label {
        switch self {
        case .planned: Label("计划中", "Planned")
        case .underWay: Label("进行中", "Under way")
        case .ended: Label("已结束", "Ended")
        case .cancelled: Label("已取消", "Cancelled")
        }
    }
}

/// An inspection is planned with its team and check-list, then carried out.
extension Inspection: Staged {
    public static let initial = InspectionStage.planned
    public static let ends: [InspectionStage] = [.ended, .cancelled]

    public static let steps: [Step<Inspection>] = [
        Step(
            "begin", Label("开始督查", "Begin"), from: .planned, to: .underWay, by: .clerk, .reviewer, .unitHead,
            asks: [\.startedOn], lines: [Inspector.self]),
        Step(
            "end", Label("结束督查", "End"), from: .underWay, to: .ended, by: .clerk, .reviewer, .unitHead,
            asks: [\.endedOn, \.summary]),
        Step("cancel", Label("取消", "Cancel"), from: .planned, to: .cancelled, by: .unitHead, .bureauHead),
    ]

    public static func faults(in inspection: Inspection, standing state: String) -> [Fault] {
        switch InspectionStage(rawValue: state) {
        case .planned, .cancelled:
            inspection.startedOn == nil
                ? [] : [needless(\.startedOn, Label("尚未开始", "before the inspection begins"))]
        case .underWay, .ended:
            inspection.startedOn == nil ? [missing(\.startedOn, Label("已开始", "once it has begun"))] : []
        default: []
        }
    }
}

/// Nobody inspects alone.
extension Inspection: Effects {
    private static let leastInspectors = 2

    public static func effect(of step: String, on row: Row<Inspection>, in transaction: Transaction) throws {
        guard step == "begin" else { return }
        let ofThis = Query([.compare(Inspector.column(\.inspection), .equal, .integer(row.id))])
        let inspectors = try transaction.reading.count(Inspector.shape, ofThis)
        guard inspectors >= leastInspectors else { throw TooFewInspectors(inspectors: inspectors) }
    }
}

/// An inspection needs at least two people.
public struct TooFewInspectors: Problem, Hashable {
    public let inspectors: Int
    public var status: Int { 409 }
    public var answer: Label {
        Label("督查人员只有 \(inspectors) 人，至少两人", "The inspection has \(inspectors) inspectors: at least two are needed")
    }
}
