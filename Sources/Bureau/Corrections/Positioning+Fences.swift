public import Declarations
public import Ledger
import Location

/// Positions against the fences of the person, as far as their accuracy lets anybody say. It raises nothing and decides
/// nothing: an officer looks.
extension Positioning {
    /// What can be said of a position.
    public enum Finding: String, Sendable, CaseIterable {
        case within, beyond, forbidden
        /// Out of the area on a day of an approved leave.
        case onLeave
        /// The circle of its accuracy reaches over a border.
        case unsure

        public var label: Label {
            switch self {
            case .within: Label("界内", "Within")
            case .beyond: Label("界外", "Out of the area")
            case .forbidden: Label("在禁止区域", "In a forbidden place")
            case .onLeave: Label("界外（准假）", "Out, on leave")
            case .unsure: Label("不能确定", "Cannot be told")
            }
        }
    }

    /// The fences and leaves of a person, read once for a track.
    public struct Bounds: Sendable {
        fileprivate let fences: [(kind: FenceKind, area: Area, days: ClosedRange<Day>)]
        fileprivate let leaves: [ClosedRange<Day>]

        /// Nil where no fence stood on that day.
        public func finding(_ position: Position) -> Finding? {
            let day = position.measuredAt.day
            let sides = fences.filter { $0.days.contains(day) }.map { fence in
                (fence.kind, fence.area.side(of: position.point, accuracy: position.accuracy))
            }
            if sides.contains(where: { $0 == .exclusion && $1 == .inside }) { return .forbidden }
            let (areas, places) = (sides.filter { $0.0 == .activity }, sides.filter { $0.0 == .exclusion })
            if places.contains(where: { $1 == .unsure }) { return .unsure }
            guard !areas.isEmpty, !areas.contains(where: { $1 == .inside }) else {
                return sides.isEmpty ? nil : .within
            }
            guard areas.allSatisfy({ $1 == .outside }) else { return .unsure }
            return leaves.contains { $0.contains(day) } ? .onLeave : .beyond
        }
    }

    /// What bounds a person: fences of their own and those of everybody, and the days of approved leaves.
    public static func bounds(of person: Ref<SupervisedPerson>, in reading: Reading) throws -> Bounds {
        let own = Predicate.compare(Fence.column(\.supervised), .equal, .integer(person.id))
        let fences = try reading.rows(
            Fence.self, Query([.any([own, .missing(Fence.column(\.supervised))])], limit: Limits.pageRows))
        let gone = [LeaveStage.away, .back, .verified].map { Datum.text($0.rawValue) }
        let leaves = try reading.rows(
            Leave.self,
            Query(
                [.compare(Leave.column(\.supervised), .equal, .integer(person.id)), .among("state", gone)],
                limit: Limits.pageRows))
        return Bounds(
            fences: fences.compactMap { row in
                let fence = row.record
                let last = fence.endsOn ?? Day.known.upperBound
                guard let area = Area(fence.polygon, in: fence.coordinates), fence.startsOn <= last else { return nil }
                return (fence.kind, area, fence.startsOn...last)
            },
            leaves: leaves.compactMap { row in
                guard let leftOn = row.record.leftOn else { return nil }
                let last = min(row.record.backOn ?? row.record.endsOn, row.record.endsOn)
                return leftOn <= last ? leftOn...last : nil
            })
    }
}
